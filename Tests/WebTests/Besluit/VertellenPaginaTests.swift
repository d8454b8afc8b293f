import Casework
import Domain
import Scenario
import Testing

@testable import Web

/// What the table decided is told to who has to know: nobody is ticked as told who was not there.
@Suite struct VertellenPaginaTests {
    @Test func `wie niet aan tafel zat of er niet was, staat niet bij wie het hoorde`() async throws {
        let p = try await Tafelscene()
        _ = try await p.s.casework.voegLidToe(
            .init(naam: "Jopie Terpstra", roepnaam: "Jopie", rol: .ouder, alsWat: "vader", gezag: .ja), aan: p.dossier,
            door: p.wijk.sam, sleutel: .nieuw())
        let inbreng = try await p.inbreng()
        _ = try await p.annelies.get("\(inbreng)/bespreking")
        try await p.besluit(op: inbreng)
        let vertel = try #require(
            try await p.sam.get(inbreng).tekst.firstMatch(of: #/\/vertellen\?besluit=[0-9a-f-]+/#)?.output)

        let blad = try await p.sam.get("\(inbreng)\(vertel)")

        #expect(blad.toont("Nog te vertellen: "))
        #expect(blad.toont("Jopie (was er niet)"))
        let samen = try #require(blad.tekst.firstRange(of: "Wie hoorden het?")).upperBound
        let einde = try #require(blad.tekst[samen...].firstRange(of: "Hoe hoorden zij het?")).lowerBound
        #expect(!blad.tekst[samen..<einde].contains("> Jopie"))
    }

    @Test func `de bijeenkomst van vandaag blijft staan als zij begonnen is`() async throws {
        let p = try await Tafelscene()
        _ = try await p.s.casework.planBijeenkomst(
            p.s.casework.nu.plus(seconds: 3600), plaats: "Wijkbureau", van: p.tafels.maatwerk, door: p.tafels.annelies,
            sleutel: .nieuw())
        p.s.klok.vooruit(uren: 3)
        let annelies = try await WebProef(p.s).als(p.tafels.annelies)

        #expect(try await annelies.get("/tafels").toont("vandaag, 10:00 begonnen"))
        let tafel = try await annelies.get("/tafels/\(p.tafels.maatwerk)")
        #expect(tafel.toont("vandaag begonnen, Wijkbureau"))
        #expect(!tafel.toont("Eerdere bijeenkomsten"))
        p.s.klok.vooruit(dagen: 1)
        let morgen = try await WebProef(p.s).als(p.tafels.annelies)
        #expect(try await morgen.get("/tafels/\(p.tafels.maatwerk)").toont("Eerdere bijeenkomsten"))
    }

    @Test func `werk aan een tafel is te onderscheiden zonder namen`() async throws {
        let p = try await Tafelscene()
        let inbreng = try await p.inbreng(metNamen: false)
        try await p.besluit(op: inbreng)

        let werk = try await p.annelies.get("/")

        #expect(werk.toont("Maatwerktafel, besloten op"))
        #expect(!werk.toont("Terpstra"))
    }
}
