import Casework
import Domain
import Scenario
import Storage
import Testing

@Suite struct ConceptTests {
    private func bewaar(_ s: Scenario, _ inhoud: String, sleutel: String, in dossier: ID<Dossier>, door: Medewerker)
        async throws
    {
        try await s.casework.bewaarConcept(
            "doel", over: dossier.rawValue, in: dossier, sleutel: sleutel, inhoud: inhoud, door: door)
    }

    @Test(arguments: Scenario.engines)
    func `wat iemand typt is verzegeld, en alleen voor wie het typte`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let sleutel = ID<Dossier>.new().rawValue
        try await bewaar(s, "woorden=Naar", sleutel: sleutel, in: dossier, door: wijk.sam)

        try await bewaar(s, "woorden=Naar+school", sleutel: sleutel, in: dossier, door: wijk.sam)

        let van = try await s.casework.concept("doel", over: dossier.rawValue, door: wijk.sam)
        #expect(van?.inhoud == "woorden=Naar+school")
        #expect(try await s.casework.concepten(van: wijk.sam).count == 1)
        #expect(try await s.casework.concept("doel", over: dossier.rawValue, door: wijk.joost) == nil)
        let opgeslagen = try await s.database.read { tx in
            try tx.rows("SELECT inhoud FROM concept ORDER BY id").compactMap { $0["inhoud"].text }
        }
        #expect(opgeslagen.count == 1)
        #expect(!opgeslagen[0].contains("school"))
    }

    @Test(arguments: Scenario.engines)
    func `wat verstuurd is, is geen concept meer, ook niet als de browser nog iets nastuurt`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let gezin = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin
        let sleutel = ID<Dossier>.new().rawValue
        try await bewaar(s, "woorden=Naar+school", sleutel: sleutel, in: dossier, door: wijk.sam)

        _ = try await s.casework.stelDoel(
            Doelvoorstel(woorden: "Naar school", eigenaar: gezin.wie("Esra")), in: dossier, door: wijk.sam,
            sleutel: Sleutel(sleutel, formulier: "doel", inhoud: [:]))
        try await bewaar(s, "woorden=Naar+school", sleutel: sleutel, in: dossier, door: wijk.sam)

        #expect(try await s.casework.concepten(van: wijk.sam).isEmpty)
        let rijen = try await s.database.read { try $0.rows("SELECT id FROM concept ORDER BY id").count }
        #expect(rijen == 0)
    }

    @Test(arguments: Scenario.engines)
    func `weggooien kan alleen wie het typte, en te veel wordt niet bewaard`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let sleutel = ID<Dossier>.new().rawValue
        try await bewaar(s, "woorden=a", sleutel: sleutel, in: dossier, door: wijk.sam)

        try await s.casework.gooiConceptWeg(sleutel, door: wijk.joost)
        #expect(try await s.casework.concepten(van: wijk.sam).count == 1)
        try await s.casework.gooiConceptWeg(sleutel, door: wijk.sam)
        #expect(try await s.casework.concepten(van: wijk.sam).isEmpty)
        await #expect(throws: Refusal(.invalid, "Dit is te veel om te bewaren voordat u het verstuurt.")) {
            try await bewaar(
                s, String(repeating: "x", count: 200_001), sleutel: sleutel, in: dossier, door: wijk.sam)
        }
    }

    @Test(arguments: Scenario.engines)
    func `wie het gezin niet ziet bewaart er niets bij, en wie er niet meer bij mag leest het niet terug`(
        engine: Engine
    ) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")
        func sleutel() -> String { ID<Dossier>.new().rawValue }
        for vreemd in [dossier, ID<Dossier>.new()] {
            await #expect(throws: weg) {
                try await bewaar(s, "woorden=a", sleutel: sleutel(), in: vreemd, door: wijk.noor)
            }
        }
        _ = try await s.casework.laatMeewerken(
            wijk.noor.id, als: .gezinswerker, grond: "Kent het gezin.", bij: dossier, door: wijk.sam, sleutel: .nieuw())
        try await bewaar(s, "woorden=Naar+school", sleutel: sleutel(), in: dossier, door: wijk.noor)
        #expect(try await s.casework.concepten(van: wijk.noor).count == 1)
        #expect(try await s.casework.mijnWerk(wijk.noor).concepten.map(\.gezin) == ["Gezin Terpstra-Yıldız"])
        let relatie = try #require(
            try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.betrokkenen.first {
                $0.medewerker == wijk.noor.id
            })

        _ = try await s.casework.beeindigWerkrelatie(relatie.id, bij: dossier, door: wijk.sam, sleutel: .nieuw())

        #expect(try await s.casework.concept("doel", over: dossier.rawValue, door: wijk.noor) == nil)
        #expect(try await s.casework.concepten(van: wijk.noor).isEmpty)
        #expect(try await s.casework.mijnWerk(wijk.noor).concepten.isEmpty)
    }
}
