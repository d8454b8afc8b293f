import Domain
import Testing

@Suite struct ZaakvoorstelTests {
    private static let dag = Dag("2026-11-22")!

    private var overleg: Arrangement {
        var overleg = Arrangement(
            "overleg", naam: "Overleg", doel: "", soort: .overleg, geldig: Geldigheid(van: Dag("2019-01-01")!))
        overleg.onderwerp = [.leerling, .casusZonderNamen, .thema]
        overleg.gegevens = [Gegevensregel("leerplicht", grond: "leerplichtwet", wat: [.vraag])]
        return overleg
    }

    private func leerling(_ verander: (inout Zaakvoorstel) -> Void = { _ in }) -> Zaakvoorstel {
        var zaak = Zaakvoorstel(
            .leerling, naam: "Bo Zeeman", geboren: Dag("2014-05-06"), vraag: "Hoe nu?", gevraagd: "meedenken",
            grond: "leerplichtwet")
        verander(&zaak)
        return zaak
    }

    private func veld(_ zaak: Zaakvoorstel) -> String? {
        do { _ = try zaak.gecontroleerd(in: overleg, op: Self.dag) } catch { return error.field }
        return nil
    }

    @Test func `wat ontbreekt wordt genoemd bij zijn veld`() {
        #expect(veld(leerling()) == nil)
        #expect(veld(leerling { $0.naam = " " }) == "naam")
        #expect(veld(leerling { $0.geboren = nil }) == "geboren")
        #expect(veld(leerling { $0.geboren = Dag("2027-01-01") }) == "geboren")
        #expect(veld(leerling { $0.vraag = "" }) == "vraag")
        #expect(veld(leerling { $0.grond = "wet-van-elders" }) == "grond")
        #expect(veld(leerling { $0.telefoon = "06 1" }) == "contact")
        #expect(veld(leerling { $0.soort = .aanmelding }) == "soort")
        #expect(veld(leerling { $0.soort = .gezin }) == "soort")
    }

    @Test func `in een casus zonder namen blijft niemand staan, wat er ook is ingevuld`() throws {
        var casus = leerling { $0.soort = .casus }
        casus.contact = "Aylin"

        let goed = try casus.gecontroleerd(in: overleg, op: Self.dag)

        #expect(goed.naam.isEmpty && goed.geboren == nil && goed.grond.isEmpty && goed.leden.isEmpty)
    }

    @Test func `een leerling staat er met een kind en wie er thuis te bellen is`() throws {
        let goed = try leerling { ($0.contact, $0.telefoon) = ("Do Zeeman", "06 12345678") }
            .gecontroleerd(in: overleg, op: Self.dag)

        #expect(goed.leden.map(\.rol) == [.kind, .ouder])
        #expect(goed.leden.last?.telefoon == "06 12345678")
    }

    @Test func `alleen wat een dossier kan hebben is in te brengen, en heet op het scherm zoals het is`() {
        #expect(overleg.zaken == [.leerling, .casus])
        #expect(
            Dossiersoort.allCases.map { $0.noem("Bo") } == ["Bo", "Aanmelding Bo", "Leerling Bo", "Casus zonder namen"])
    }
}
