import Casework
import Domain
import Scenario
import Testing

extension Speler {
    /// One step of the story.
    mutating func doe(_ stap: Verhaal.Doe) async throws {
        guard let zin = stap.mislukt else { return try await gaVerder(stap) }
        do {
            try await gaVerder(stap)
            Issue.record("this should have been refused: \(zin)")
        } catch let refusal as Refusal {
            #expect(refusal.zin == zin)
        }
    }

    private mutating func gaVerder(_ stap: Verhaal.Doe) async throws {
        let stand = try await stand()
        if let keuzes = stap.kies { try await kies(keuzes, stap, stand) }
        if let tekst = stap.adviseer {
            let nu = try #require(stand.plek.flatMap { stand.arrangement.stap($0.stap) })
            _ = try await c.adviseer(
                Adviesvoorstel(tekst: tekst, naam: "A. Deskundig", discipline: "gedragswetenschapper"), op: inbreng,
                door: wie(stap.door, op: nu, stand.arrangement), sleutel: .nieuw())
        }
        if let keuze = stap.gezinKiest {
            let aylin = try await c.gezin(dossier, voor: sam.kijkt).wie("Aylin")
            _ = try await c.legGezinskeuzeVast(
                Gezinskeuzevoorstel(van: .persoon(aylin), antwoorden: keuze), op: inbreng, door: sam, sleutel: .nieuw())
        }
        try await buiten(stap, stand)
        if let dagen = stap.wacht { s.klok.vooruit(dagen: dagen) }
        if let deel = stap.bespreek {
            _ = try await c.beginBespreking(
                Kenmerk(deel), gronden: stap.reden ?? "", over: inbreng, door: t.annelies, sleutel: .nieuw())
        }
        if let met = stap.bel {
            _ = try await c.sluitKort(
                met: met, zin: stap.reden ?? "Hoe zit dit?", antwoord: stap.antwoord ?? "", over: inbreng,
                door: wie(stap.door, op: stand.arrangement.stappen[0], stand.arrangement), sleutel: .nieuw())
        }
        if let tekst = stap.vulAan { _ = try await c.vulAan(inbreng, tekst: tekst, door: sam, sleutel: .nieuw()) }
        if let reden = stap.trekIn {
            _ = try await c.trekIn(inbreng, gronden: reden, door: sam, sleutel: .nieuw())
        }
        try await door(stap, stand)
        try await analyse(stap)
        if let antwoord = stap.bekrachtig {
            let vraag = try #require(stand.besluiten.flatMap(\.bekrachtigingen).first { $0.antwoord == nil })
            _ = try await c.bekrachtig(
                vraag.id, antwoord: Bekrachtiging.Antwoord(rawValue: antwoord), gronden: "De verordening laat het toe.",
                op: inbreng, door: t.karin, sleutel: .nieuw())
        }
        try await werkrelatie(stap.werkrelatie, stand)
        if stap.vertel == true { try await vertel(stand) }
        if let hielp = stap.kijkTerug {
            _ = try await c.kijkTerug(
                Terugblikvoorstel(
                    Terugblik.Hielp(rawValue: hielp), tekst: "Zo ging het.", keuze: stap.keuze.map { Kenmerk($0) }),
                op: inbreng, door: sam, sleutel: .nieuw())
        }
    }

    private func werkrelatie(_ rol: String?, _ stand: Inbrengstand) async throws {
        guard let rol else { return }
        let gevolg = try #require(stand.gevolgen.first { $0.isOpen && $0.soort == "werkrelatie" })
        _ = try await c.voerWerkrelatieUit(
            gevolg.id, wie: #require(mensen[rol]).id, op: inbreng, door: sam, sleutel: .nieuw())
    }

    private func analyse(_ stap: Verhaal.Doe) async throws {
        if stap.analyseer == true {
            _ = try await s.pilot(in: wijk)
            try await s.analyse(in: dossier, door: sam)
        }
        if let tekst = stap.vulAnalyseAan {
            _ = try await c.laatMeewerken(
                wijk.noor.id, als: .specialist, grond: "Zij kijkt mee.", bij: dossier, door: sam, sleutel: .nieuw())
            let eerste = try #require(try await c.analyse(dossier, voor: wijk.noor.kijkt).analyse.regels.first)
            try await s.regel(.feit, tekst, naast: eerste.lijn, in: dossier, door: wijk.noor)
        }
        if let delen = stap.delen {
            _ = try await c.geefDelenMee(
                Set(delen.compactMap(Gegeven.init)), bij: inbreng, door: sam, sleutel: .nieuw())
        }
        if let antwoorden = stap.evalueer {
            let nu = try await stand()
            let wie = try wie(stap.door, op: #require(nu.arrangement.kwartaalstap), nu.arrangement)
            _ = try await c.evalueer(antwoorden, op: inbreng, door: wie, sleutel: .nieuw())
        }
    }

    private func kies(_ keuzes: [String], _ stap: Verhaal.Doe, _ stand: Inbrengstand) async throws {
        let keuzestap = try #require(stand.keuzestap, "there is nothing to choose at \(String(describing: stand.plek))")
        let gekozen = keuzestap.uitkomsten.filter { keuzes.contains($0.id.tekst) }
        let vragen = keuzestap.vragen + gekozen.flatMap(\.alleVragen)
        let door = try wie(stap.door, op: keuzestap, stand.arrangement)
        _ = try await c.legUitkomstVast(
            Uitkomstvoorstel(
                keuzes: keuzes.map { Kenmerk($0) }, wat: "Zo doen we het.",
                antwoorden: antwoorden(vragen, stap.antwoorden ?? [:])), op: inbreng, door: door, sleutel: .nieuw())
        let nu = try await self.stand()
        guard nu.openUitkomst != nil else { return }
        let standpunten = nu.deelnemers.map { een in
            let tegen = stap.tegen?[een.deelname.rol.tekst]
            return Standpuntvoorstel(een.deelname.id, tegen == nil ? .draagtHet : .zietHetAnders, reden: tegen ?? "")
        }
        let acties =
            gekozen.flatMap(\.gevolgen).contains { $0.soort == .actie }
            ? [Actievoorstel("Belt de school", door: sam.id, voor: c.nu.dag.plus(dagen: 7))] : []
        _ = try await c.legBesluitVast(
            Besluitvoorstel(gronden: "Dit past het best bij de vraag.", standpunten: standpunten, acties: acties),
            op: inbreng, door: door, sleutel: .nieuw())
    }

    private func buiten(_ stap: Verhaal.Doe, _ stand: Inbrengstand) async throws {
        func gesteld(_ aan: String) throws -> Uitvraag {
            try #require(stand.uitvragen.first { $0.aan == aan && $0.isOpen }, "nothing was asked of \(aan)")
        }
        if let aan = stap.stuur {
            let gevolg = stand.gevolgen.first { $0.isOpen && $0.soort == "uitvraag" }
            _ = try await c.stuurUitvraag(
                Uitvraagvoorstel(
                    aan: aan, vraag: stand.vraag, grond: stap.grond ?? Deelgrond.toestemming,
                    toelichting: stap.reden ?? "", gevolg: gevolg?.id), op: inbreng, door: sam, sleutel: .nieuw())
        }
        if let aan = stap.herinner {
            _ = try await c.herinner(aan: gesteld(aan).id, op: inbreng, door: sam, sleutel: .nieuw())
        }
        if let van = stap.van {
            _ = try await c.rondUitvraagAf(
                gesteld(van).id, stap.antwoord == nil ? .geenAntwoord : .beantwoord,
                antwoord: stap.antwoord ?? "Zij antwoorden niet.", op: inbreng, door: sam, sleutel: .nieuw())
        }
    }

    private mutating func door(_ stap: Verhaal.Doe, _ stand: Inbrengstand) async throws {
        guard let arrangement = stap.geefDoor ?? stap.splits else { return }
        let gevolg = stand.gevolgen.first { $0.isOpen && ["inbreng", "splits"].contains($0.soort) }
        var voorstel = Doorgeefvoorstel(
            naar: try await bezet(arrangement), gronden: stap.reden ?? "Dit past daar beter.", gevolg: gevolg?.id)
        if stap.splits != nil {
            (voorstel.vraag, voorstel.vraagHier) = ("Waar kan het gezin wonen?", "Hoe blijft Esra op school?")
            _ = try await c.splits(voorstel, op: inbreng, door: sam, sleutel: .nieuw())
        } else {
            let wie = gevolg == nil ? t.annelies : sam
            let nieuw = try await c.geefDoor(voorstel, op: inbreng, door: wie, sleutel: .nieuw())
            try await naar(nieuw, arrangement)
        }
    }

    private func vertel(_ stand: Inbrengstand) async throws {
        for besluit in stand.besluiten {
            for wie in besluit.nogAanWie {
                _ = try await c.vertel(
                    Vertelvoorstel(aan: wie, hoe: .gesprek, voorgelezen: false, antwoord: .klopt),
                    besluit: besluit.besluit.id, op: inbreng, door: sam, sleutel: .nieuw())
            }
        }
    }
}
