import Casework
import Domain
import Scenario

extension Zaak {
    /// What stands behind the mother's name in each text, to find it again.
    static let velden = [
        "geprobeerd", "waaromtoch", "aanvulvraag", "aanvultekst", "grondtoelichting", "optie", "rechtmatig", "kortwie",
        "kortzin", "kortantwoord", "uitkomst", "besluitgronden", "reden", "actie", "woorden", "besprekinggronden",
    ]

    /// A question at the City Deal with the mother's name in each of its texts.
    static func metNamen(_ engine: Engine) async throws -> Zaak {
        var voorstel = Inbrengvoorstel(vraag: "Aylin Yıldız vraag", gevraagd: "meedenken")
        (voorstel.geprobeerd, voorstel.waaromToch) = ("Aylin Yıldız geprobeerd", "Aylin Yıldız waaromtoch")
        let zaak = try await Zaak(engine, cityDeal: true, voorstel)
        try await zaak.volMetNamen()
        return zaak
    }

    /// Types the mother's name in everything that can be typed before the decision.
    private func volMetNamen() async throws {
        let c = s.casework
        _ = try await c.vulAan(
            inbreng, vraag: "Aylin Yıldız aanvulvraag", tekst: "Aylin Yıldız aanvultekst", door: wijk.sam,
            sleutel: .nieuw())
        let karin = try await stand.deelnemers.first { $0.deelname.medewerker == t.karin.id }?.deelname.id
        _ = try await c.geefGrond(
            "wettelijke-taak", toelichting: "Aylin Yıldız grondtoelichting", aan: [karin].compactMap(\.self),
            bij: inbreng, door: wijk.sam, sleutel: .nieuw())
        _ = try await c.beginBespreking(
            "overleg", gronden: "Aylin Yıldız besprekinggronden", over: inbreng, door: t.annelies, sleutel: .nieuw())
        _ = try await c.schrijfWeging(
            Wegingvoorstel(optie: "Aylin Yıldız optie", legitimiteit: "Aylin Yıldız rechtmatig"), gezien: nil,
            over: inbreng, door: t.annelies, sleutel: .nieuw())
        _ = try await c.sluitKort(
            met: "Aylin Yıldız kortwie", zin: "Aylin Yıldız kortzin", antwoord: "Aylin Yıldız kortantwoord",
            over: inbreng, door: t.annelies, sleutel: .nieuw())
    }

    /// Decides by way of an exception, which Karin does not ratify; tells the mother; and carries out what follows.
    func besluitMetNamen() async throws {
        let c = s.casework
        _ = try await c.leesRegels(
            Array("regel;soort;artikel;van;tekst\nHuisvestingsverordening;verordening;4;2025-01-01;Urgentie\n".utf8),
            door: wijk.bea)
        let regel = try await c.bereidInbrengVoor(dossier, voor: wijk.sam.kijkt).regels.first?.id.rawValue ?? ""
        try await uitkomst(
            ["uitzondering"], wat: "Aylin Yıldız uitkomst", ["regel": regel, "bevoegde": t.karin.id.rawValue])
        let standpunten = try await stand.deelnemers.map { deelnemer in
            Standpuntvoorstel(
                deelnemer.deelname.id, deelnemer.deelname.medewerker == t.bart.id ? .zietHetAnders : .draagtHet,
                reden: deelnemer.deelname.medewerker == t.bart.id ? "Aylin Yıldız reden" : "")
        }
        let genomen = try await besluit(
            Besluitvoorstel(
                gronden: "Aylin Yıldız besluitgronden", standpunten: standpunten,
                acties: [Actievoorstel("Aylin Yıldız actie", ofDoor: "Aylin", voor: s.casework.nu.dag.plus(dagen: 7))])
        )
        let na = try await stand
        if let vraag = na.besluiten.first?.bekrachtigingen.first?.id {
            _ = try await c.bekrachtig(
                vraag, antwoord: .geweigerd, gronden: "Aylin Yıldız moet eerst zelf bellen.", op: inbreng,
                door: t.karin,
                sleutel: .nieuw())
        }
        if let gevolg = na.gevolgen.first?.id {
            _ = try await c.handelGevolgAf(
                gevolg, hoe: .uitgevoerd, toelichting: "Besproken met Aylin Yıldız.", op: inbreng, door: t.annelies,
                sleutel: .nieuw())
        }
        let aylin = try await c.journaal(dossier, voor: wijk.sam.kijkt).gezin.wie("Aylin")
        var voorstel = Vertelvoorstel(aan: .persoon(aylin), hoe: .gesprek, voorgelezen: true, antwoord: .klopt)
        voorstel.woorden = "Aylin Yıldız woorden"
        _ = try await c.vertel(voorstel, besluit: genomen, op: inbreng, door: wijk.sam, sleutel: .nieuw())
    }
}
