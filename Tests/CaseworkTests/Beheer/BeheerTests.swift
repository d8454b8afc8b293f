import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct BeheerTests {
    @Test(arguments: Scenario.engines)
    func `alleen de beheerder ziet de lijst, op naam, met account en rol`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        _ = try await s.casework.maakAccount(
            Accountvoorstel(naam: "Sam.J", wachtwoordHash: "x"), voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())
        _ = try await s.casework.meldAfwezig(wijk.sam.id, door: wijk.bea, sleutel: .nieuw())

        let alle = try await s.casework.medewerkerregels(voor: wijk.bea)
        let team = try await s.casework.medewerkerregels(Medewerkerkeuze(team: wijk.zuilen), voor: wijk.bea)

        #expect(
            alle.map(\.medewerker.naam) == [
                "Bea de Beheerder", "Joost Prins", "Lou Meijer", "Noor Visser", "Sam Jansen",
            ])
        #expect(alle.map(\.gebruikersnaam) == [nil, nil, nil, nil, "sam.j"])
        #expect(alle.map(\.isAfwezig) == [false, false, false, false, true])
        #expect(team.count == 4 && team.allSatisfy { $0.organisatie == "Lokalis" })
        await #expect(throws: Refusal.self) { try await s.casework.medewerkerregels(voor: wijk.lou) }
        await #expect(throws: Refusal.self) { try await s.casework.medewerkerblad(wijk.sam.id, voor: wijk.lou) }
    }

    @Test(arguments: Scenario.engines)
    func `een nieuwe teamleider ziet meteen de gezinnen zonder regisseur, en na de rol niet meer`(engine: Engine)
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        _ = try await s.gezin(in: wijk)
        _ = try await s.casework.meldAfwezig(wijk.sam.id, door: wijk.bea, sleutel: .nieuw())

        _ = try await s.casework.maakLid(
            wijk.noor.id, van: wijk.zuilen, als: .teamleider, door: wijk.bea, sleutel: .nieuw())
        let erbij = try await s.casework.mijnWerk(wijk.noor).punten.map(\.soort)
        let rol = try #require(
            try await s.casework.medewerkerblad(wijk.noor.id, voor: wijk.bea).nu.first { $0.rol == .teamleider })
        _ = try await s.casework.beeindigRol(rol.id, van: wijk.noor.id, door: wijk.bea, sleutel: .nieuw())

        #expect(erbij == [.regisseurKiezen])
        #expect(try await s.casework.mijnWerk(wijk.noor).punten.isEmpty)
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een rol twee keer, de laatste rol en de laatste beheerder worden geweigerd`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        func rol(_ wie: Medewerker) async throws -> ID<Medewerker.Lidmaatschap> {
            let nu = try await s.casework.medewerkerblad(wie.id, voor: wijk.bea).nu
            return try #require(nu.first { $0.rol == wie.lidmaatschappen[0].rol }).id
        }

        await #expect(
            throws: Refusal(.conflict, "Deze medewerker heeft deze rol al in dit team.", field: "rol")
        ) {
            try await s.casework.maakLid(
                wijk.sam.id, van: wijk.zuilen, als: .gezinswerker, door: wijk.bea, sleutel: .nieuw())
        }
        await #expect(
            throws: Refusal(
                .conflict, "Dit is de laatste rol. Beëindig dan het werk van deze medewerker hier.")
        ) {
            try await s.casework.beeindigRol(rol(wijk.sam), van: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())
        }
        _ = try await s.casework.maakLid(
            wijk.bea.id, van: wijk.zuilen, als: .gezinswerker, door: wijk.bea, sleutel: .nieuw())
        await #expect(
            throws: Refusal(.conflict, "Er blijft altijd een beheerder. Geef eerst iemand anders deze rol.")
        ) {
            try await s.casework.beeindigRol(rol(wijk.bea), van: wijk.bea.id, door: wijk.bea, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `wie weggaat verliest alles tegelijk, en de gezinnen komen bij de teamleider`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let t = try await s.tafels(in: wijk)
        let dossier = try await s.gezin(in: wijk)
        try await s.bijeenkomst(t.maatwerk, door: t.annelies)
        _ = try await s.inbreng(
            van: nil, bij: t.maatwerk, over: dossier, erbij: [Deelnemervoorstel(t.bart.id, als: "specialist")],
            door: wijk.sam)
        _ = try await s.casework.maakAccount(
            Accountvoorstel(naam: "sam.j", wachtwoordHash: "x"), voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())
        let token = try await s.casework.beginSessie(wijk.sam.id, factoren: 2, apparaat: "Proef")

        let voor = try await s.casework.medewerkerblad(wijk.sam.id, voor: wijk.bea)
        _ = try await s.casework.beeindigMedewerker(wijk.sam.id, door: wijk.bea, sleutel: .nieuw())
        _ = try await s.casework.beeindigMedewerker(t.pim.id, door: wijk.bea, sleutel: .nieuw())

        #expect(voor.telling == .init(gezinnen: 1, regie: 1, stoelen: 0))
        #expect(try await s.casework.sessie(token) == nil)
        #expect(try await s.casework.geheimen(vanNaam: "sam.j") == nil)
        #expect(try await s.casework.zonderRegisseur(voor: wijk.lou.kijkt).gezinnen.map(\.dossier) == [dossier])
        #expect(try await !s.casework.medewerkers().contains { [wijk.sam.id, t.pim.id].contains($0.id) })
        #expect(
            try await s.casework.medewerkerregels(Medewerkerkeuze(vroeger: true), voor: wijk.bea).map(
                \.medewerker.naam) == ["Pim Kok", "Sam Jansen"])
        #expect(try await s.casework.medewerkerblad(wijk.joost.id, voor: wijk.bea).maatjeVan.isEmpty)
        #expect(try await s.casework.medewerkerblad(t.pim.id, voor: wijk.bea).telling.stoelen == 0)
        #expect(try await s.casework.controleer().bevindingen == [])
        await #expect(throws: Refusal.self) {
            try await s.casework.draagOver(
                dossier, aan: wijk.sam.id, afgesproken: "Terug.", door: wijk.lou, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `wie terugkomt krijgt weer een rol en hetzelfde account opnieuw`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let account = Accountvoorstel(naam: "sam.j", wachtwoordHash: "x", totp: "GEHEIM")
        let eerste = try await s.casework.maakAccount(
            account, voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())
        _ = try await s.casework.beeindigMedewerker(wijk.sam.id, door: wijk.bea, sleutel: .nieuw())
        await #expect(throws: Refusal(.conflict, "Geef deze medewerker eerst een rol in een team.")) {
            try await s.casework.maakAccount(account, voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())
        }

        _ = try await s.casework.maakLid(
            wijk.sam.id, van: wijk.zuilen, als: .gezinswerker, door: wijk.bea, sleutel: .nieuw())
        let weer = try await s.casework.maakAccount(
            Accountvoorstel(naam: "sam.jansen", wachtwoordHash: "y"), voor: wijk.sam.id, door: wijk.bea,
            sleutel: .nieuw())

        let geheimen = try #require(try await s.casework.geheimen(vanNaam: "sam.jansen"))
        #expect(weer == eerste && geheimen.wachtwoord == "y" && geheimen.account.isEenmalig && geheimen.totp == nil)
        #expect(try await s.casework.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `niemand is zijn eigen maatje, en niemand waarneemt kan ook`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()

        await #expect(
            throws: Refusal(.invalid, "Kies een collega: niemand is zijn eigen maatje.", field: "maatje")
        ) { try await s.casework.kiesMaatje(wijk.sam.id, voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw()) }
        _ = try await s.casework.kiesMaatje(nil, voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())

        #expect(try await s.casework.medewerkerblad(wijk.sam.id, voor: wijk.bea).maatje == nil)
        await #expect(throws: Refusal(.conflict, "Dat is al zo.", field: "maatje")) {
            try await s.casework.kiesMaatje(nil, voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())
        }
    }
}
