import Domain
import Storage

extension Casework {
    /// Wat er voor deze medewerker open staat. Namen staan er alleen bij waar de medewerker een grond heeft.
    ///
    /// At most sixteen statements, however many families and rows there are.
    public func mijnWerk(_ medewerker: Medewerker) async throws -> MijnWerk {
        try await read { tx in
            let deuren = try tx.deuren(voor: medewerker)
            let werk = try tx.werkrijen(voor: medewerker.id).filter { tx.isVoor(medewerker.id, $0) }
            let concepten = try tx.openConcepten(tx.conceptrijen(van: medewerker.id), voor: medewerker)
            let antwoorden = try tx.antwoordrijen(voor: medewerker.id, op: deuren.keys.sorted())
            let nieuw = try tx.nieuweGezinnen(voor: medewerker.id)
            let genoemd = Set(
                (werk + concepten).compactMap { $0["dossier_id"].text }
                    + (antwoorden + nieuw).compactMap {
                        $0["dossier_id"].text
                    }
            ).compactMap { ID<Dossier>($0) }
            let namen = try tx.gezinsnamen(genoemd.compactMap { deuren[$0] })
            let waarover = try tx.waarover(werk, voor: medewerker, deuren)
            return MijnWerk(
                punten: try werk.map { try tx.punt($0, voor: medewerker.id, namen, waarover) },
                bijeenkomsten: try tx.bijeenkomstenKomendeWeek(voor: medewerker.id),
                concepten: try concepten.map { row in
                    let dossier: ID<Dossier>? = try row.optional("dossier_id")
                    return .init(
                        formulier: try row.get("formulier"), onderwerp: try row.get("onderwerp_id"), dossier: dossier,
                        gezin: dossier.flatMap { namen[$0] }, gewijzigd: try row.get("gewijzigd_op"))
                },
                antwoorden: try antwoorden.compactMap { row in
                    let dossier: ID<Dossier> = try row.get("dossier_id")
                    guard let gezin = namen[dossier],
                        let soort = MijnWerk.Antwoord.Soort(rawValue: try row.get("soort"))
                    else { return nil }
                    return .init(
                        soort: soort, dossier: dossier, inbreng: try row.optional("inbreng_id"), gezin: gezin,
                        op: try row.get("vastgelegd_op"))
                },
                nieuw: try nieuw.compactMap { row in
                    let dossier: ID<Dossier> = try row.get("dossier_id")
                    guard let gezin = namen[dossier], let soort = deuren[dossier]?.soort else { return nil }
                    return .init(
                        dossier: dossier, soort: soort, gezin: gezin,
                        rol: Werkrelatie.Rol(rawValue: try row.get("rol")) ?? .gezinswerker, van: try row.get("van"))
                },
                gezinnen: deuren.values.filter { toegang in
                    if case .betrokken = toegang.grond { toegang.soort == .gezin } else { false }
                }.count)
        }
    }
}

extension Tx {
    /// What each file is called; the door gave each of these.
    func gezinsnamen(_ toegangen: [Toegang]) throws -> [ID<Dossier>: String] {
        let dossiers = toegangen.map(\.dossier)
        if dossiers.isEmpty { return [:] }
        try kluis.warm(groups: dossiers.map(\.rawValue))
        let rows = try rows(
            """
            SELECT g.id, g.dossier_id, g.naam FROM dossiergegeven g
            WHERE g.dossier_id IN (\(list: dossiers))
                AND NOT EXISTS (SELECT 1 FROM dossiergegeven n WHERE n.vervangt_id = g.id)
            ORDER BY g.dossier_id, g.vastgelegd_op, g.id
            """)
        let soorten = Dictionary(toegangen.map { ($0.dossier, $0.soort) }, uniquingKeysWith: { een, _ in een })
        return Dictionary(
            try rows.map { row in
                let dossier: ID<Dossier> = try row.get("dossier_id")
                return (dossier, (soorten[dossier] ?? .gezin).noem(try open("dossiergegeven", "naam", row) ?? ""))
            }, uniquingKeysWith: { _, last in last })
    }

    /// Not what somebody else has to do in person, nor a reset that lapsed.
    fileprivate func isVoor(_ medewerker: ID<Medewerker>, _ row: Row) -> Bool {
        guard let soort = row["soort"].text.flatMap(Werksoort.init), soort.isPersoonlijk else { return true }
        let isOver = row["uiterlijk"].text.flatMap { Dag($0) }.map { $0 < vandaag } ?? false
        return row["medewerker_id"].text == medewerker.rawValue && !isOver
    }

    fileprivate func punt(
        _ row: Row, voor medewerker: ID<Medewerker>, _ namen: [ID<Dossier>: String], _ waarover: [String: Waarover]
    ) throws -> MijnWerk.Punt {
        guard let soort = Werksoort(rawValue: try row.get("soort")) else {
            throw StorageError(.damaged, "werk of an unknown kind")
        }
        let dossier: ID<Dossier>? = try row.optional("dossier_id")
        let wie: ID<Medewerker> = try row.get("medewerker_id")
        let onderwerp: String = try row.get("onderwerp_id")
        return MijnWerk.Punt(
            soort: soort, onderwerp: onderwerp, dossier: dossier, gezin: dossier.flatMap { namen[$0] },
            uiterlijk: try row.optional("uiterlijk"), waarover: waarover[onderwerp]?.tekst,
            tafel: waarover[onderwerp]?.tafel,
            namens: wie == medewerker ? nil : try naam(van: wie))
    }
}
