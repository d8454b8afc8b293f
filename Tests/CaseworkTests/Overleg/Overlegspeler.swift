import Casework
import Domain
import Scenario
import Testing

/// Plays a meeting: with the decisions before it, its chair, and who answers signals.
struct Overlegspeler {
    let s: Scenario
    let wijk: Wijk
    let t: Tafels
    let tafel: ID<Tafel>
    private(set) var bijeenkomst: ID<Bijeenkomst>
    private var zaken: [ID<Inbreng>] = []
    private var mensen: [String: Medewerker] = [:]

    init(_ verhaal: Overlegverhaal, _ engine: Engine) async throws {
        s = try await Scenario(engine)
        wijk = try await s.wijk()
        t = try await s.tafels(in: wijk)
        let c = s.casework
        let blad = try await c.arrangementblad(Kenmerk(verhaal.overleg))
        tafel = try #require(blad.tafels.first { $0.neemtAan || blad.geldend.arrangement.isOverleg }?.tafel.id)
        _ = try await c.benoemTafellid(
            t.annelies.id, aan: tafel, als: "voorzitter", mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        for rol in [Rol.beleidsadviseur, .accounthouder] {
            let id = try await c.voegMedewerkerToe(
                "De \(rol.rawValue)", van: wijk.lokalis, team: wijk.zuilen, als: rol, door: wijk.bea, sleutel: .nieuw())
            mensen[rol.rawValue] = try await c.medewerker(id)
        }
        (mensen["voorzitter"], mensen["inbrenger"]) = (t.annelies, wijk.sam)
        bijeenkomst = ID<Bijeenkomst>.new()
        for groep in verhaal.besluiten ?? [] {
            for _ in 0..<groep.aantal { zaken.append(try await besluit(groep)) }
        }
        bijeenkomst = try await s.bijeenkomst(tafel, over: 1, door: t.annelies)
        s.klok.vooruit(dagen: 2)
    }

    private func besluit(_ groep: Overlegverhaal.Besluitgroep) async throws -> ID<Inbreng> {
        let c = s.casework
        let dossier = try await s.gezin(in: wijk)
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        let arrangement = try await c.arrangementblad(Kenmerk(groep.bij))
        let hier = try await c.gezin(dossier, voor: wijk.sam.kijkt).wijk
        let open = arrangement.tafels.filter(\.neemtAan).map(\.tafel)
        let tafel = try #require(open.first { $0.gebied == hier } ?? open.first)
        if !tafel.leden.contains(where: { $0.medewerker == t.annelies.id }),
            try await c.tafelstand(tafel.id, voor: t.annelies.kijkt).tafel.leden.isEmpty
        {
            _ = try await c.benoemTafellid(
                t.annelies.id, aan: tafel.id, als: "voorzitter", mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        }
        let inbreng = try await s.inbreng(van: doel, bij: tafel.id, over: dossier, door: wijk.sam)
        _ = try await c.legUitkomstVast(
            Uitkomstvoorstel(
                keuzes: [Kenmerk(groep.kies)], wat: "Zo doen we het.", antwoorden: groep.antwoorden ?? [:]),
            op: inbreng, door: t.annelies, sleutel: .nieuw())
        _ = try await c.legBesluitVast(
            Besluitvoorstel(gronden: "Dit past.", standpunten: try await s.standpunten(inbreng, voor: wijk.sam)),
            op: inbreng, door: t.annelies, sleutel: .nieuw())
        return inbreng
    }

    func stand() async throws -> Overlegstand { try await s.casework.overlegstand(bijeenkomst, voor: t.annelies) }

    func werk(van rol: String) async throws -> [String] {
        try await s.werk(van: #require(mensen[rol])).filter {
            ["terugmelding-lezen", "signaal-beantwoorden", "overlegactie-doen"].contains($0)
        }
    }

    /// What who brought in reads at the first of the cases.
    func teruggelezen() async throws -> [String] {
        guard let eerste = zaken.first else { return [] }
        return try await s.casework.inbrengstand(eerste, voor: wijk.sam.kijkt).terugmeldingen.map(\.tekst)
    }

    mutating func doe(_ stap: Overlegverhaal.Doe) async throws {
        guard let zin = stap.mislukt else { return try await gaVerder(stap) }
        do {
            try await gaVerder(stap)
            Issue.record("this should have been refused: \(zin)")
        } catch let refusal as Refusal {
            #expect(refusal.zin == zin)
        }
    }

    private mutating func gaVerder(_ stap: Overlegverhaal.Doe) async throws {
        let (c, wie) = (s.casework, t.annelies)
        if let dagen = stap.volgendOverleg {
            bijeenkomst = try await s.bijeenkomst(tafel, over: dagen, door: wie)
            s.klok.vooruit(dagen: dagen + 1)
        }
        if let tekst = stap.thema ?? stap.volgende {
            _ = try await c.kiesThema(
                tekst, volgende: stap.thema == nil, bij: bijeenkomst, door: wie, sleutel: .nieuw())
        }
        if let naam = stap.vraag {
            _ = try await c.vraagBijOverleg(
                nil, naam: naam, van: "Een partner", bij: bijeenkomst, door: wie, sleutel: .nieuw())
        }
        if let soort = stap.signaal {
            _ = try await c.geefSignaal(
                Systeemsignaal.Soort(rawValue: soort), tekst: stap.tekst ?? "", aan: nil, bij: bijeenkomst, door: wie,
                sleutel: .nieuw())
        }
        if let antwoord = stap.antwoord {
            let open = try #require(try await c.signalen(voor: wie).first { $0.signaal.isOpen }?.signaal)
            _ = try await c.beantwoordSignaal(
                open.id, Systeemsignaal.Antwoord(rawValue: antwoord), tekst: stap.tekst ?? "",
                door: #require(mensen[open.aan.rawValue]), sleutel: .nieuw())
        }
        if let titel = stap.les {
            _ = try await c.vraagBijOverleg(t.bart.id, bij: bijeenkomst, door: wie, sleutel: .nieuw())
            let les = try await c.schrijfOverlegles(
                Lesinhoud(titel: titel, gebeurd: "Het liep vast.", geleerd: stap.tekst ?? "", voorWie: "gezinswerkers"),
                bij: bijeenkomst, door: wie, sleutel: .nieuw())
            _ = try await c.bevestigOverlegles(les, gelezen: true, bij: bijeenkomst, door: t.bart, sleutel: .nieuw())
        }
        if let wat = stap.actie {
            let actie = try await c.spreekOverlegactieAf(
                wat, wie: wie.id, uiterlijk: c.nu.dag.plus(dagen: 14), bij: bijeenkomst, door: wie, sleutel: .nieuw())
            if stap.klaar == true {
                _ = try await c.meldOverlegactie(
                    actie, hoe: .gedaan, bij: bijeenkomst, door: wie, sleutel: .nieuw())
            }
        }
        if let tekst = stap.meldTerug {
            _ = try await c.meldTerug(tekst, bij: bijeenkomst, door: wie, sleutel: .nieuw())
        }
        if stap.lees == true {
            for zaak in zaken {
                _ = try await c.leesTerugmeldingen(bij: zaak, door: wijk.sam, sleutel: .nieuw())
            }
        }
    }
}
