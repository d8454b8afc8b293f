import Casework
import Domain
import Scenario
import Testing

@testable import Web

@Suite struct UitInvoerTests {
    @Test func `een overgenomen besluit zegt wat er niet van bekend is`() async throws {
        let scene = try await Tafelscene()
        let dossiers = """
            dossier;naam;wijk;team;geopend_op;regisseur;lid_naam;lid_rol
            7;Gezin Oud;Zuilen;Zuilen;2017-01-01;Sam Jansen;Ada Oud;ouder

            """
        let besluiten = """
            besluit;dossier;tafel;besloten_op;vraag;uitkomst;wat
            1;7;Maatwerktafel;2018-03-09;Mag het?;plan-van-aanpak;Het mag.

            """
        _ = try await scene.s.casework.leesDossiersIn(Array(dossiers.utf8), slaFouteOver: false, door: scene.wijk.bea)
        _ = try await scene.s.casework.leesBesluitenIn(Array(besluiten.utf8), slaFouteOver: false, door: scene.wijk.bea)
        let regels = try await scene.s.casework.gezinnen(voor: scene.wijk.sam.kijkt).regels
        let oud = try #require(regels.first { $0.naam == "Gezin Oud" }?.dossier)

        let tafels = try await scene.sam.get("/dossiers/\(oud)/tafels")
        let pad = try #require(tafels.tekst.range(of: "\"/inbrengen/")).upperBound
        let blad = try await scene.sam.get("/inbrengen/" + tafels.tekst[pad...].prefix(36))

        #expect(tafels.toont("Mag het?") && tafels.toont("Het mag."))
        #expect(blad.toont("Overgenomen uit een eerder systeem") && blad.toont("Wie er aan tafel zat is niet bekend."))
        #expect(blad.toont("Ingebracht; door wie is niet bekend") && blad.toont("overgenomen door Bea de Beheerder"))
        #expect(!blad.toont("Leg vast dat het verteld is") && !blad.toont("Verbeter"))
    }
}
