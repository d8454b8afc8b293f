import Domain
import Storage

/// Eén overleg over een selectie of thema: wat er beloofd was, wat er ligt, en wat eruit kwam. Zonder een enkele zaak.
public struct Overlegstand: Sendable {
    /// What the arrangement says to look at, and what was found.
    public struct Selectie: Sendable {
        public let na: Dag
        public let tot: Dag
        public let besluiten: [Geteldbesluit]
        /// How many more it would take before they are shown; 0 when they are.
        public let ontbreken: Int
        public let opvallend: [Opvallend]
        /// How often looking back disappointed in this time, by its answer.
        public let tegengevallen: [(hielp: String, aantal: Int)]
        /// Confirmed lessons from these decisions.
        public let lessen: [(id: ID<Les>, titel: String)]
    }

    public let bijeenkomst: Bijeenkomst
    public let tafel: Tafel
    public let arrangement: Arrangement
    public let magSchrijven: Bool
    public let isGeweest: Bool
    public let thema: String?
    /// What was named for this time at the last one.
    public let voorstel: String?
    public let deelnemers: [Overlegdeelnemer]
    public let openActies: [(bijeenkomst: ID<Bijeenkomst>, actie: Overlegactie)]
    public let signalenZonderAntwoord: [Systeemsignaal]
    /// Answered since the last meeting.
    public let beantwoord: [Systeemsignaal]
    public let selectie: Selectie?
    public let acties: [Overlegactie]
    public let signalen: [Systeemsignaal]
    public let lessen: [Overlegles]
    public let volgende: [String]
    public let teruggemeld: String?
}

extension Casework {
    /// Eén overleg, voor wie erbij hoort.
    public func overlegstand(_ bijeenkomst: ID<Bijeenkomst>, voor medewerker: Medewerker) async throws -> Overlegstand {
        try await read { tx in
            let toegang = try tx.overlegdeur(bijeenkomst, voor: medewerker)
            let deze = toegang.bijeenkomst
            let venster = try tx.venster(van: toegang)
            let vanTafel: SQL = "b.tafel_id = \(toegang.tafel.id) AND b.id <> \(bijeenkomst) AND a.tot IS NULL"
            let open = toegang.arrangement.toont.contains(.openActies) || toegang.arrangement.levert.contains(.actie)
            let uit = venster?.uit ?? []
            let kring: SQL =
                uit.isEmpty
                ? "s.tafel_id = \(toegang.tafel.id)"
                : "s.tafel_id IN (SELECT id FROM tafel WHERE arrangement IN (\(list: uit + [toegang.arrangement.id.tekst])))"
            let vorige = try tx.vorigeBijeenkomst(van: toegang)
            let signalen = try tx.signalen(kring)
            let terug = try tx.row("SELECT id, tekst FROM terugmelding WHERE bijeenkomst_id = \(bijeenkomst)")
            return Overlegstand(
                bijeenkomst: deze, tafel: toegang.tafel, arrangement: toegang.arrangement,
                magSchrijven: toegang.magSchrijven, isGeweest: deze.begint.dag <= tx.vandaag,
                thema: try tx.themas(bijeenkomst, wanneer: "nu").last,
                voorstel: try vorige.flatMap { try tx.themas($0, wanneer: "volgende").last },
                deelnemers: try tx.overlegdeelnemers(bijeenkomst),
                openActies: open ? try tx.openOverlegacties(vanTafel) : [],
                signalenZonderAntwoord: signalen.filter { $0.isOpen && $0.bijeenkomst != bijeenkomst },
                beantwoord: signalen.filter { een in
                    een.tot.map { $0 >= (venster?.na ?? deze.begint.dag.plus(dagen: -90)) } ?? false
                },
                selectie: try venster.map { try tx.selectie($0, toegang) },
                acties: try tx.overlegacties("a.bijeenkomst_id = \(bijeenkomst)"),
                signalen: signalen.filter { $0.bijeenkomst == bijeenkomst },
                lessen: try tx.overleglessen(bijeenkomst),
                volgende: try tx.themas(bijeenkomst, wanneer: "volgende"),
                teruggemeld: try terug.flatMap { try tx.open("terugmelding", "tekst", $0) })
        }
    }

    /// De systeemsignalen, de nieuwste eerst: voor wie ze beantwoordt, en voor wie aan een tafel zit die er een gaf.
    public func signalen(voor medewerker: Medewerker) async throws -> [(signaal: Systeemsignaal, tafel: String)] {
        try await read { tx in
            let tafels = try tx.tafels()
            let eigen = tafels.filter { !$0.rollen(van: medewerker.id).isEmpty }.map(\.id)
            let ziet = Systeemsignaal.eigenaren + [.kwaliteitsadviseur]
            let waar: SQL =
                ziet.contains(where: medewerker.heeft)
                ? "s.vastgelegd_op <= \(tx.moment)" : "s.tafel_id IN (\(list: eigen))"
            return try tx.signalen(waar).map { een in (een, tafels.first { $0.id == een.tafel }?.naam ?? "") }
        }
    }
}

extension Tx {
    fileprivate func vorigeBijeenkomst(van toegang: Overlegtoegang) throws -> ID<Bijeenkomst>? {
        try row(
            """
            SELECT id FROM bijeenkomst b WHERE b.tafel_id = \(toegang.tafel.id)
                AND b.begint_op < \(toegang.bijeenkomst.begint)
                AND NOT EXISTS (SELECT 1 FROM bijeenkomst n WHERE n.vervangt_id = b.id)
            ORDER BY b.begint_op DESC, b.id DESC LIMIT 1
            """)?.get("id")
    }

    fileprivate func openOverlegacties(_ waar: SQL) throws -> [(ID<Bijeenkomst>, Overlegactie)] {
        let waarvan = Dictionary(
            try rows(
                """
                SELECT a.id, a.bijeenkomst_id FROM overlegactie a JOIN bijeenkomst b ON b.id = a.bijeenkomst_id
                WHERE \(waar) ORDER BY a.id
                """
            ).map {
                (try $0.get("id", as: ID<Overlegactie>.self), try $0.get("bijeenkomst_id", as: ID<Bijeenkomst>.self))
            },
            uniquingKeysWith: { eerste, _ in eerste })
        return try overlegacties(waar).compactMap { een in waarvan[een.id].map { ($0, een) } }
    }

    fileprivate func selectie(_ venster: Selectievenster, _ toegang: Overlegtoegang) throws -> Overlegstand.Selectie {
        let (na, tot) = (venster.na, venster.tot)
        let merken = (toegang.arrangement.selectie?.waar ?? []).compactMap(Selectiemerk.init)
        let alle = try geteldebesluiten(uit: venster.uit, na: na, tot: tot)
        let gekozen = alle.filter { een in merken.allSatisfy { $0.past(een) } }
        let eerder = try geteldebesluiten(uit: venster.uit, na: na.plus(dagen: -365), tot: na)
            .filter { een in merken.allSatisfy { $0.past(een) } }
        let minstens = toegang.arrangement.selectie?.minstens ?? 1
        let genoeg = gekozen.count >= minstens
        let terug = try geteldebesluiten(uit: venster.uit, na: na, tot: tot, .terugblik)
        let viel = Dictionary(grouping: terug.compactMap(\.uitkomsten.first), by: \.self).mapValues(\.count)
        return Overlegstand.Selectie(
            na: na, tot: tot,
            besluiten: genoeg ? Geteldbesluit.zonderZeldzamePlek(gekozen) : [],
            ontbreken: genoeg ? 0 : minstens - gekozen.count,
            opvallend: genoeg
                ? Opvallend.vind(gekozen, tegenover: eerder, op: \.uitkomsten)
                    + Opvallend.vind(gekozen, tegenover: eerder) { [$0.knelpunt].compactMap(\.self) } : [],
            tegengevallen: ["nee", "deels"].compactMap { hoe in viel[hoe].map { (hoe, $0) } },
            lessen: try bevestigdeLessen(venster))
    }

    /// Lessons that a second person confirmed, from these decisions.
    private func bevestigdeLessen(_ venster: Selectievenster) throws -> [(ID<Les>, String)] {
        guard !venster.uit.isEmpty else { return [] }
        return try rows(
            """
            SELECT l.id, l.titel FROM les l
            WHERE l.vastgelegd_op >= \(Amsterdam.moment(venster.na, uur: 0))
                AND l.vastgelegd_op < \(Amsterdam.moment(venster.tot.plus(dagen: 1), uur: 0)) AND EXISTS (
                SELECT 1 FROM lesbron s JOIN lesvoorstel v ON v.id = s.lesvoorstel_id
                JOIN inbreng i ON i.id = v.inbreng_id JOIN tafel t ON t.id = i.tafel_id
                WHERE s.les_id = l.id AND t.arrangement IN (\(list: venster.uit)))
            ORDER BY l.vastgelegd_op, l.id LIMIT 50
            """
        ).map { (try $0.get("id"), try $0.get("titel")) }
    }
}
