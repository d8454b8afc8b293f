import Domain
import Scenario
import Testing

@testable import Casework

/// From a proposal to a lesson that others find.
@Suite struct LesTests {
    @Test(arguments: Scenario.engines)
    func `een les wordt pas gedeeld als een ander haar bevestigt`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        let voorstel = try await p.casework.stelLesVoor(Lesscene.inhoud, bij: p.dossier, door: p.sam, sleutel: .nieuw())
        #expect(try await p.casework.lessen().isEmpty)

        let les = try await p.casework.bevestigLes(voorstel, gelezen: true, door: p.kees, sleutel: .nieuw())

        #expect(try await p.casework.lessen().map(\.id) == [les])
        #expect(try await p.casework.les(les, voor: p.noor).les.inhoud == Lesscene.inhoud)
        #expect(try await p.soorten().suffix(2) == ["lesvoorstel.gedaan", "lesbron.vastgelegd"])
    }

    @Test(arguments: Scenario.engines)
    func `wie de les schreef kan haar niet zelf bevestigen, ook niet na herschrijven door een ander`(engine: Engine)
        async throws
    {
        let p = try await Lesscene(engine)
        let voorstel = try await p.casework.stelLesVoor(Lesscene.inhoud, bij: p.dossier, door: p.sam, sleutel: .nieuw())

        await weigert("U schreef hier zelf aan mee. Vraag een ander om de les te bevestigen.") {
            try await p.casework.bevestigLes(voorstel, gelezen: true, door: p.sam, sleutel: .nieuw())
        }

        #expect(try await p.casework.lessen().isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `zonder kruisje wordt niets gedeeld`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        let voorstel = try await p.casework.stelLesVoor(Lesscene.inhoud, bij: p.dossier, door: p.sam, sleutel: .nieuw())

        await weigert("Kruis aan dat u de les las en dat niemand erin te herkennen is.") {
            try await p.casework.bevestigLes(voorstel, gelezen: false, door: p.kees, sleutel: .nieuw())
        }

        #expect(try await p.casework.lessen().isEmpty)
    }

    @Test(arguments: Scenario.engines)
    func `voor wie geen grond heeft is een voorstel er niet`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        let voorstel = try await p.casework.stelLesVoor(Lesscene.inhoud, bij: p.dossier, door: p.sam, sleutel: .nieuw())

        await weigert("Deze bladzijde is er niet, of niet voor u.") {
            try await p.casework.lesvoorstel(voorstel, voor: p.kijker(p.noor))
        }
        await weigert("Deze bladzijde is er niet, of niet voor u.") {
            try await p.casework.bevestigLes(voorstel, gelezen: true, door: p.noor, sleutel: .nieuw())
        }
        await weigert("Deze bladzijde is er niet, of niet voor u.") {
            try await p.casework.stelLesVoor(Lesscene.inhoud, bij: p.dossier, door: p.noor, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `een bezwaar houdt de les tegen tot er een andere tekst is`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        let voorstel = try await p.casework.stelLesVoor(Lesscene.inhoud, bij: p.dossier, door: p.sam, sleutel: .nieuw())
        _ = try await p.casework.maakLesbezwaar(
            tegen: voorstel, gronden: "De moeder wil het niet.", door: p.sam, sleutel: .nieuw())

        await weigert("Er is bezwaar gemaakt. Schrijf eerst een andere tekst.") {
            try await p.casework.bevestigLes(voorstel, gelezen: true, door: p.kees, sleutel: .nieuw())
        }
        var anders = Lesscene.inhoud
        anders.gebeurd = "Een kind kon weer naar school."
        let nieuw = try await p.casework.herschrijfLes(voorstel, anders, door: p.sam, sleutel: .nieuw())
        let les = try await p.casework.bevestigLes(nieuw, gelezen: true, door: p.kees, sleutel: .nieuw())

        #expect(try await p.casework.les(les, voor: p.kees).les.inhoud.gebeurd == anders.gebeurd)
        await weigert("Van deze les is intussen een nieuwe tekst geschreven. Lees die.") {
            try await p.casework.bevestigLes(voorstel, gelezen: true, door: p.kees, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `een naam, wijk of jaar uit het dossier komt er niet in`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        for woord in ["Esra", "Yildiz", "Sams", "Zuilen", "2019"] {
            var inhoud = Lesscene.inhoud
            inhoud.geleerd += " Dat zei \(woord) ook."

            let refusal = await #expect(throws: Refusal.self) {
                try await p.casework.stelLesVoor(inhoud, bij: p.dossier, door: p.sam, sleutel: .nieuw())
            }

            #expect(refusal?.field == "geleerd")
            #expect(refusal?.zin.contains("“\(woord)”") == true)
        }
    }

    @Test(arguments: Scenario.engines)
    func `de kwaliteitsadviseur leest het voorstel en het gezin ziet dat`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        let voorstel = try await p.casework.stelLesVoor(Lesscene.inhoud, bij: p.dossier, door: p.sam, sleutel: .nieuw())

        let blad = try await p.casework.lesvoorstel(voorstel, voor: p.kijker(p.kees))

        #expect(blad.magBevestigen && blad.magBezwaar && !blad.magHerschrijven)
        #expect(try await p.casework.openLesvoorstellen(voor: p.kees.kijkt).map(\.id) == [voorstel])
        #expect(try await p.casework.openLesvoorstellen(voor: p.noor.kijkt).isEmpty)
        let inzage = try await p.s.database.read {
            try $0.rows("SELECT deel, grond FROM inzage ORDER BY id").map { "\($0["deel"].text!) \($0["grond"].text!)" }
        }
        #expect(inzage == ["lesvoorstel lesbevestiging", "lijst van lesvoorstellen lesbevestiging"])
    }

    @Test(arguments: Scenario.engines)
    func `een les helpt in een ander dossier, één keer, en niet in haar eigen`(engine: Engine) async throws {
        let p = try await Lesscene(engine)
        let les = try await p.les()
        let ander = try await p.dossier("Gezin Bos", kind: "Mila Bos", van: p.noor)

        _ = try await p.casework.gebruikLes(les, in: ander, door: p.noor, sleutel: .nieuw())

        await weigert("Bij dit gezin staat al dat de les hielp.") {
            try await p.casework.gebruikLes(les, in: ander, door: p.noor, sleutel: .nieuw())
        }
        await weigert("Deze les komt uit dit gezin zelf. Kies een ander gezin.") {
            try await p.casework.gebruikLes(les, in: p.dossier, door: p.sam, sleutel: .nieuw())
        }
        #expect(try await p.casework.les(les, voor: p.noor).les.hielp == .minderDan(5))
        let geteld = try await p.s.database.read {
            try $0.rows("SELECT soort FROM telgegeven WHERE soort = 'les-gebruikt' ORDER BY id").count
        }
        #expect(geteld == 1)
    }
}

extension Lesscene {
    /// The kinds of event of the family, in order.
    func soorten() async throws -> [String] {
        let id = dossier.rawValue
        return try await s.database.read {
            try $0.rows("SELECT soort FROM gebeurtenis WHERE stroom_id = \(id) ORDER BY volgnummer").map {
                try $0.get("soort")
            }
        }
    }
}

/// The act refuses in exactly this sentence.
func weigert<T>(_ zin: String, _ act: () async throws -> T, sourceLocation: SourceLocation = #_sourceLocation) async {
    let refusal = await #expect(throws: Refusal.self, sourceLocation: sourceLocation) { _ = try await act() }
    #expect(refusal?.zin == zin, sourceLocation: sourceLocation)
}
