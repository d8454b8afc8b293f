import Domain
import Storage

/// Alles van één doel: het plan waarin het staat, en alle woorden die het had.
public struct Doelblad: Sendable {
    /// Eén verwoording van een doel.
    public struct Verwoording: Sendable {
        public let doel: Doel
        public let door: String
        public let op: Moment
    }

    public let plan: Gezinsplan
    public let doel: Doel
    /// The first wording first; the last one holds.
    public let verwoordingen: [Verwoording]
}

/// Eén afspraak met haar plan, en wie haar het laatst opschreef.
public struct Afspraakblad: Sendable {
    public let plan: Gezinsplan
    public let afspraak: Afspraak
    public let doel: Doel
    public let door: String
    public let op: Moment
}

extension Casework {
    /// Everything of one goal, whichever of its wordings is named.
    public func doelblad(
        _ doel: ID<Doel>, van dossier: ID<Dossier>, voor kijker: Kijker, peil: Moment? = nil
    ) async throws -> Doelblad {
        try await lees("plan", van: dossier, voor: kijker, peil: peil) { tx, toegang, gezin in
            let plan = try tx.gezinsplan(toegang, gezin)
            let doel = try tx.huidigDoel(van: doel, in: plan.stand, toegang)
            return Doelblad(plan: plan, doel: doel, verwoordingen: try tx.verwoordingen(doel.lijn, toegang))
        }
    }

    /// One agreement, whichever of its wordings is named.
    public func afspraakblad(
        _ afspraak: ID<Afspraak>, van dossier: ID<Dossier>, voor kijker: Kijker
    ) async throws -> Afspraakblad {
        try await lees("plan", van: dossier, voor: kijker) { tx, toegang, gezin in
            let plan = try tx.gezinsplan(toegang, gezin)
            let afspraak = try tx.huidigeAfspraak(van: afspraak, in: plan.stand, toegang)
            guard let doel = plan.stand.doelen.first(where: { $0.lijn == afspraak.doel }),
                let row = try tx.row("SELECT vastgelegd_door, vastgelegd_op FROM afspraak WHERE id = \(afspraak.id)")
            else { throw Tx.nietGevonden }
            return Afspraakblad(
                plan: plan, afspraak: afspraak, doel: doel, door: try tx.naam(van: row.get("vastgelegd_door")),
                op: try row.get("vastgelegd_op"))
        }
    }

    /// When a version of the plan was recorded.
    public func moment(vanVersie nummer: Int, in dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Moment {
        try await lees("plan", van: dossier, voor: kijker) { tx, toegang, _ in
            let row = try tx.row(
                "SELECT vastgelegd_op FROM planversie WHERE dossier_id = \(toegang.dossier) AND nummer = \(nummer)")
            guard let row else { throw Refusal(.notFound, "Versie \(nummer) van dit plan is er niet.") }
            return try row.get("vastgelegd_op")
        }
    }
}

extension Tx {
    fileprivate func verwoordingen(_ lijn: ID<Doel>, _ toegang: Toegang) throws -> [Doelblad.Verwoording] {
        let rows = try rows(
            """
            SELECT id, dossier_id, lijn_id, eigenaar_id, woorden, leefgebied, over_wie, voor_wie, vervangt_id, gronden,
                gebeurd_op, vastgelegd_op, vastgelegd_door
            FROM doel WHERE lijn_id = \(lijn) AND dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment)
            ORDER BY vastgelegd_op, id
            """)
        let namen = try namen(van: Set(rows.map { try $0.get("vastgelegd_door") }))
        return try rows.map { row in
            .init(
                doel: try doel(row), door: namen[try row.get("vastgelegd_door")] ?? "",
                op: try row.get("vastgelegd_op"))
        }
    }
}
