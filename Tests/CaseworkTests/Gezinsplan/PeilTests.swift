import Casework
import Domain
import Scenario
import Testing

/// "As known on D": what changed since is not in it, and what is shielded by now stays shielded.
@Suite struct PeilTests {
    @Test(arguments: Scenario.engines)
    func `het plan van toen noemt wie toen waarnam, en het plan van nu wie nu waarneemt`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let toen = s.casework.nu
        s.klok.vooruit(dagen: 2)
        _ = try await s.casework.kiesMaatje(wijk.noor.id, voor: wijk.sam.id, door: wijk.bea, sleutel: .nieuw())

        let oud = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt, peil: toen)
        let nieuw = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt)

        #expect(oud.maatje == "Joost Prins" && oud.gezin.maatje == "Joost Prins")
        #expect(nieuw.maatje == "Noor Visser" && nieuw.gezin.maatje == "Noor Visser")
    }

    /// An hour before, the end of the day before, and the end of the day itself: each knows its own regisseur, and who
    /// left later.
    @Test(arguments: Scenario.engines)
    func `wie overdraagt of vertrekt was er de dag ervoor nog, en een uur ervoor ook`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let aylin = try await s.casework.gezin(dossier, voor: wijk.sam.kijkt).wie("Aylin")
        s.klok.vooruit(dagen: 1)
        let ervoor = s.casework.nu
        s.klok.vooruit(uren: 1)
        _ = try await s.casework.laatVertrekken(aylin, uit: dossier, door: wijk.sam, sleutel: .nieuw())
        _ = try await s.casework.draagOver(
            dossier, aan: wijk.noor.id, afgesproken: "Noor belt.", door: wijk.sam, sleutel: .nieuw())
        let dag = s.casework.nu.dag
        s.klok.vooruit(dagen: 3)
        func gezin(_ peil: Moment?) async throws -> [String?] {
            let gezin = try await s.casework.gezinsplan(dossier, voor: wijk.noor.kijkt, peil: peil).gezin
            return [gezin.regisseur?.naam, gezin.leden.map(\.roepnaam).sorted().joined(separator: " ")]
        }

        #expect(try await gezin(Amsterdam.einde(van: dag.plus(dagen: -1))) == ["Sam Jansen", "Aylin Can Esra"])
        #expect(try await gezin(ervoor) == ["Sam Jansen", "Aylin Can Esra"])
        #expect(try await gezin(Amsterdam.einde(van: dag)) == ["Noor Visser", "Can Esra"])
        #expect(try await gezin(nil) == ["Noor Visser", "Can Esra"])
    }

    @Test(arguments: Scenario.engines)
    func `een naam en een adres van toen zijn die van toen`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let esra = try await s.casework.gezin(dossier, voor: wijk.sam.kijkt).wie("Esra")
        func wijzig(_ doe: (inout Aanmelding.Lid) -> Void) async throws {
            var lid = try await s.casework.lid(esra, van: dossier, voor: wijk.sam.kijkt).lid
            doe(&lid)
            _ = try await s.casework.wijzigLid(esra, lid, in: dossier, door: wijk.sam, sleutel: .nieuw())
        }
        try await wijzig { $0.adres = "Lantaarnstraat 22, Utrecht" }
        let toen = s.casework.nu
        s.klok.vooruit(dagen: 1)
        try await wijzig { ($0.roepnaam, $0.adres) = ("Es", "Havenweg 3, Utrecht") }
        func mensen(_ peil: Moment?) async throws -> [String?] {
            let blad = try await s.casework.mensen(dossier, voor: wijk.sam.kijkt, peil: peil)
            return [blad.gezin.lid(esra)?.roepnaam, blad.gegevens[esra]?.adres]
        }

        #expect(try await mensen(toen) == ["Esra", "Lantaarnstraat 22, Utrecht"])
        #expect(try await mensen(nil) == ["Es", "Havenweg 3, Utrecht"])
        // What is shielded now is shielded in what was known before, too.
        try await wijzig { $0.adresAfgeschermd = true }
        #expect(try await mensen(toen) == ["Esra", nil])
        #expect(try await mensen(nil) == ["Es", nil])
    }

    @Test(arguments: Scenario.engines)
    func `een regel die nu is afgeschermd of verplaatst, leest niemand terug in het journaal van gisteren`(
        engine: Engine
    ) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (dossier, ander) = (try await s.gezin(in: wijk), try await s.gezin("Ander", in: wijk))
        let dicht = try await s.schrijf("Zij is bang voor haar vader.", in: dossier, door: wijk.sam)
        let fout = try await s.schrijf("Dit ging over een ander kind.", in: dossier, door: wijk.sam)
        let toen = s.casework.nu
        s.klok.vooruit(dagen: 1)
        _ = try await s.casework.toonContact(
            dicht, .afgeschermd, grond: Afschermgrond.allCases.first, gronden: "Gevaar thuis.", in: dossier,
            door: wijk.sam, sleutel: .nieuw())
        _ = try await s.casework.verplaatsContact(
            fout, van: dossier, naar: ander, gronden: "Verkeerd gezin.", door: wijk.sam, sleutel: .nieuw())

        for peil in [toen, nil] {
            let journaal = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt, peil: peil)
            #expect(journaal.regels.allSatisfy { $0.contact.tekst.isEmpty }, "\(String(describing: peil))")
        }
    }

    @Test(arguments: Scenario.engines)
    func `een kijk die nu is afgeschermd, was dat ook in het plan van gisteren`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let kijk = try await s.casework.geefAfweging(
            Afwegingvoorstel(
                van: .medewerker(wijk.sam.id), tekst: "Ik denk dat er meer speelt.", nogTeBespreken: true,
                besprekenVoor: s.casework.nu.dag.plus(dagen: 7)), bij: doel, in: dossier, door: wijk.sam,
            sleutel: .nieuw())
        let toen = s.casework.nu
        s.klok.vooruit(dagen: 1)
        _ = try await s.casework.bespreekAfweging(
            kijk, hoe: .afgeschermd, grond: Afschermgrond.allCases.first, gronden: "Gevaar.", in: dossier,
            door: wijk.sam, sleutel: .nieuw())

        let oud = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt, peil: toen)
        #expect(oud.stand.afwegingen.map { $0.bespreking?.hoe } == [.afgeschermd])
    }
}
