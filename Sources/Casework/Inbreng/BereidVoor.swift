import Domain
import Storage

/// Wat er klaarstaat om een vraag in te brengen: uit het plan, van de tafel, en wat er nog ontbreekt.
public struct Inbrengvoorbereiding: Sendable {
    public let gezin: Gezin
    public let plan: Plantoestand
    /// Tables where this worker may bring in a case of this family, that for the neighbourhood first.
    public let tafels: [Tafel]
    public let tafel: Tafel
    public let arrangement: Arrangement
    /// Who comes for every case, and from this worker's own team.
    public let vasten: [(naam: String, rol: Rolnaam)]
    public let voorbereiding: Voorbereiding
    public let volgende: Bijeenkomst?
    /// Colleagues who work with the family and can be asked along.
    public let collegas: [Werkrelatie]
    /// Articles that hold now, by name.
    public let regels: [(id: ID<Regel>, naam: String)]
    /// Bottleneck of an earlier question about the same goal, else `onbekend`.
    public let knelpunt: String
    /// What the table would read of the plan that it needs; nil when it does not ask for it.
    public let informatie: Ondersteuningsplan?
    /// There is an analysis that may go along to this table.
    public let heeftAnalyse: Bool
}

/// De tafels en besluiten van één gezin.
public struct Dossiertafels: Sendable {
    /// Eén inbreng in de lijst van het gezin.
    public struct Regel: Sendable {
        public let inbreng: ID<Inbreng>
        public let tafel: String
        public let vraag: String
        public let op: Dag
        public let plek: Staptocht?
        public let begint: Moment?
        public let besluit: String?
        public let openActies: Int
        public let komtUit: ID<Inbreng>?
        public let deelVan: ID<Inbreng>?
        public let isIngetrokken: Bool
    }

    public let gezin: Gezin
    public let regels: [Regel]
}

extension Casework {
    /// Wat er klaarstaat om een vraag van dit gezin in te brengen. Zonder tafel: die van de wijk, of die meestal eerst komt.
    ///
    /// - Parameter weg: the arrangement that an advice pointed to; its table is chosen when none is named.
    public func bereidInbrengVoor(
        _ dossier: ID<Dossier>, bij tafel: ID<Tafel>? = nil, weg: Kenmerk<Arrangement>? = nil, doel: ID<Doel>? = nil,
        voor kijker: Kijker
    ) async throws -> Inbrengvoorbereiding {
        try await lees("plan", van: dossier, voor: kijker) { tx, toegang, gezin in
            let plan = try tx.plantoestand(toegang)
            let alle = try tx.tafels().filter { stand in
                let (_, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
                guard arrangement.werkt(in: stand.gebied, op: tx.vandaag) else { return false }
                do { try tx.eisMagInbrengen(kijker.medewerker, bij: arrangement, in: gezin) } catch is Refusal {
                    return false
                }
                return stand.isBreed || stand.gebied.lowercased() == gezin.wijk.lowercased()
            }
            var feiten = try tx.voorbereidingsfeiten(gezin, plan)
            guard
                let gekozen = try alle.first(where: { $0.id == tafel })
                    ?? Tafel.kies(uit: alle.filter { $0.arrangement == weg }, voor: gezin.wijk)
                    ?? tx.eersteTafel(uit: alle, voor: gezin, al: feiten.eerder)
            else {
                throw Refusal(.notFound, "Er is geen tafel waar u een vraag van dit gezin kunt inbrengen.")
            }
            let (_, arrangement) = try tx.nieuwsteVersie(van: gekozen.arrangement)
            feiten.vraag = "nog te schrijven"
            let informatie = try tx.vulAan(&feiten, voor: arrangement, toegang, gezin, vraag: "nog te schrijven")
            let eerder = try tx.row(
                """
                SELECT knelpunt FROM inbreng WHERE dossier_id = \(dossier) AND doel_id = \(doel)
                ORDER BY vastgelegd_op DESC, id DESC LIMIT 1
                """)
            let team = try tx.teamgenoten(van: kijker.medewerker.id, arrangement).map { een in
                (try een.medewerker.map(tx.naam) ?? "", een.rol)
            }
            let regels = try tx.rows(
                """
                SELECT v.id, r.naam, v.artikel FROM regelversie v JOIN regel r ON r.id = v.regel_id
                WHERE NOT EXISTS (SELECT 1 FROM regelversie n WHERE n.vervangt_id = v.id) ORDER BY r.naam, v.artikel
                """)
            return Inbrengvoorbereiding(
                gezin: gezin, plan: plan, tafels: alle, tafel: gekozen, arrangement: arrangement,
                vasten: arrangement.vasten(gekozen).map { ($0.naam, $0.rol) } + team,
                voorbereiding: Voorbereiding.bereken(arrangement, feiten, op: tx.vandaag).zonderToestemming,
                volgende: try tx.volgendeBijeenkomst(van: gekozen.id),
                collegas: gezin.betrokkenen.filter { $0.medewerker != kijker.medewerker.id },
                regels: try regels.map {
                    (try $0.get("id"), "\($0["naam"].text ?? "") \($0["artikel"].text ?? "")")
                }, knelpunt: eerder?["knelpunt"].text ?? "onbekend", informatie: informatie,
                heeftAnalyse: try arrangement.heleDelen.contains(.analyse) && !tx.analyse(toegang).isLeeg)
        }
    }

    /// De tafels en besluiten van één gezin, de nieuwste eerst.
    public func dossiertafels(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Dossiertafels {
        try await lees("tafels", van: dossier, voor: kijker, ookZaak: true) { tx, toegang, gezin in
            Dossiertafels(gezin: gezin, regels: try tx.dossierregels(toegang))
        }
    }
}

extension Tx {
    /// The table of the neighbourhood; the one that it says is usually tried first, while the family was not there yet.
    fileprivate func eersteTafel(uit tafels: [Tafel], voor gezin: Gezin, al eerder: Set<String>) throws -> Tafel? {
        // A stuck case goes to a table; a line, a route or an other meeting is chosen by who knows why.
        let echt = try tafels.filter { try nieuwsteVersie(van: $0.arrangement).1.soort == .tafel }
        guard let hier = Tafel.kies(uit: echt.isEmpty ? tafels : echt, voor: gezin.wijk) else { return nil }
        let (_, arrangement) = try nieuwsteVersie(van: hier.arrangement)
        let eerst = arrangement.eerstGeprobeerd.filter { !eerder.contains($0) }
        return Tafel.kies(uit: tafels.filter { eerst.contains($0.arrangement.tekst) }, voor: gezin.wijk) ?? hier
    }

    /// The questions of a file at tables, the newest first.
    func dossierregels(_ toegang: Toegang) throws -> [Dossiertafels.Regel] {
        let rijen = try rows(
            """
            SELECT i.id, i.dossier_id, i.vraag, i.gebeurd_op, i.komt_uit_id, i.deel_van_id, t.naam,
                s.id AS stap_id, s.stap, s.soort, s.van, s.uiterlijk, m.begint_op, x.id AS ingetrokken,
                (SELECT COUNT(*) FROM actie a WHERE a.inbreng_id = i.id
                    AND NOT EXISTS (SELECT 1 FROM actieuitslag u WHERE u.actie_id = a.id)) AS open_acties
            FROM inbreng i JOIN tafel t ON t.id = i.tafel_id
            LEFT JOIN staptocht s ON s.inbreng_id = i.id AND s.tot IS NULL
            LEFT JOIN agendapunt p ON p.inbreng_id = i.id AND p.tot IS NULL
            LEFT JOIN bijeenkomst m ON m.id = p.bijeenkomst_id
            LEFT JOIN intrekking x ON x.inbreng_id = i.id
            WHERE i.dossier_id = \(toegang.dossier) ORDER BY i.vastgelegd_op DESC, i.id DESC
            """)
        let besluiten = try rows(
            """
            SELECT b.id, b.dossier_id, b.inbreng_id, b.wat FROM besluit b WHERE b.dossier_id = \(toegang.dossier)
                AND NOT EXISTS (SELECT 1 FROM besluit n WHERE n.vervangt_id = b.id)
            ORDER BY b.vastgelegd_op, b.id
            """)
        let zonder = try Zonder(toegang, op: vandaag)
        return try rijen.map { try dossierregel($0, besluiten, zonder) }
    }

    private func dossierregel(_ rij: Row, _ besluiten: [Row], _ zonder: Zonder) throws -> Dossiertafels.Regel {
        let besluit = try besluiten.last { $0["inbreng_id"] == rij["id"] }.flatMap {
            zonder(try beschermd(.besluit, "wat", $0))
        }
        let plek: Staptocht? =
            rij["stap_id"] == .null
            ? nil
            : Staptocht(
                id: try rij.get("stap_id"), stap: Kenmerk(try rij.get("stap")), soort: try rij.get("soort"),
                van: try rij.get("van"), uiterlijk: try rij.optional("uiterlijk"), tot: nil, uitkomst: nil)
        return .init(
            inbreng: try rij.get("id"), tafel: try rij.get("naam"),
            vraag: zonder(try beschermd(.inbreng, "vraag", rij)) ?? "",
            op: try rij.get("gebeurd_op"), plek: plek, begint: try rij.optional("begint_op"), besluit: besluit,
            openActies: rij["open_acties"].int ?? 0, komtUit: try rij.optional("komt_uit_id"),
            deelVan: try rij.optional("deel_van_id"), isIngetrokken: rij["ingetrokken"] != .null)
    }
}
