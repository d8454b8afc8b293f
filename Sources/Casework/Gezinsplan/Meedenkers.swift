import Domain
import Storage

/// Iemand die kan meedenken, en in welke hoedanigheid.
public struct Meedenker: Sendable, Equatable {
    public let id: ID<Medewerker>
    public let naam: String
    public let alsWat: String
}

/// Wie er gevraagd kan worden, en wie voor de hand ligt als het vastloopt.
public struct Meedenkkring: Sendable {
    public let meedenkers: [Meedenker]
    /// The maatje, else the specialist or contact person that the team has; nil when there is none.
    public let eerste: ID<Medewerker>?
}

extension Casework {
    /// Who can be asked about this family, with the plan that the question comes from.
    public func meedenkkring(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> (
        plan: Gezinsplan, kring: Meedenkkring
    ) {
        try await lees("plan", van: dossier, voor: kijker) { tx, toegang, gezin in
            (try tx.gezinsplan(toegang, gezin), try tx.meedenkkring(gezin, door: kijker.medewerker))
        }
    }

    /// De collega's die bij een vraag aan een tafel gevraagd kunnen worden, ook als die niet over een gezin gaat.
    public func meedenkers(bijTafelsVan dossier: ID<Dossier>, voor kijker: Kijker) async throws -> [Meedenker] {
        try await lees("tafels", van: dossier, voor: kijker, ookZaak: true) { tx, _, gezin in
            try tx.meedenkkring(gezin, door: kijker.medewerker).meedenkers
        }
    }
}

extension Tx {
    /// The maatje, who works with the family, the team and the specialist teams; without who asks and who is away.
    func meedenkkring(_ gezin: Gezin, door medewerker: Medewerker) throws -> Meedenkkring {
        let maatje = try maatje(van: medewerker.id)
        let rows = try rows(
            """
            SELECT l.medewerker_id, l.rol, t.naam, t.id AS team_id FROM team t JOIN lidmaatschap l ON l.team_id = t.id
            WHERE l.tot IS NULL AND (t.id = \(gezin.team) OR t.soort = 'specialist')
            ORDER BY t.naam, l.van, l.id
            """)
        var gevonden: [(id: ID<Medewerker>, alsWat: String, rang: Int)] = maatje.map { [($0, "uw maatje", 0)] } ?? []
        gevonden += gezin.betrokkenen.map { ($0.medewerker, "\($0.rol.naam) van dit gezin", 9) }
        for row in rows {
            let rol = Rol(rawValue: try row.get("rol"))
            gevonden.append(
                (
                    try row.get("medewerker_id"), "\(rol?.naam ?? ""), \(try row.get("naam", as: String.self))",
                    Self.rang(rol, eigen: row["team_id"].text == gezin.team.rawValue)
                ))
        }
        let weg = try afwezigen(gevonden.map(\.id))
        var gezien: Set<ID<Medewerker>> = weg.union([medewerker.id])
        let vrij = gevonden.filter { !gezien.contains($0.id) }
        let namen = try namen(van: Set(vrij.map(\.id)))
        return Meedenkkring(
            meedenkers: vrij.filter { gezien.insert($0.id).inserted }
                .map { Meedenker(id: $0.id, naam: namen[$0.id] ?? "", alsWat: $0.alsWat) },
            eerste: vrij.filter { $0.rang < 9 }.min { $0.rang < $1.rang }?.id)
    }

    /// After the maatje: the team's own specialist, its contact person, its chair; then other specialists.
    private static func rang(_ rol: Rol?, eigen: Bool) -> Int {
        switch rol {
        case .specialist, .gedragswetenschapper: eigen ? 1 : 4
        case .contactpersoon: eigen ? 2 : 9
        case .voorzitter: eigen ? 3 : 9
        default: 9
        }
    }

    private func afwezigen(_ wie: [ID<Medewerker>]) throws -> Set<ID<Medewerker>> {
        Set(
            try rows(
                """
                SELECT medewerker_id FROM afwezigheid
                WHERE tot IS NULL AND van <= \(vandaag) AND medewerker_id IN (\(list: wie)) ORDER BY id
                """
            ).map { try $0.get("medewerker_id") })
    }
}
