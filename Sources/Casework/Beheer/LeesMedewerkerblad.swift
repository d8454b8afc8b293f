import Domain
import Storage

/// Eén medewerker, zoals een beheerder hem of haar ziet: rollen, account en waarneming, nooit iets van gezinnen.
public struct Medewerkerblad: Sendable {
    /// Een rol in een team, van wanneer tot wanneer.
    public struct Rolregel: Sendable {
        public let id: ID<Medewerker.Lidmaatschap>
        public let team: String
        public let rol: Rol
        public let van: Dag
        /// Nil while it holds.
        public let tot: Dag?
    }

    /// Wat er met deze medewerker samen ophoudt; aantallen, geen namen.
    public struct Telling: Sendable, Equatable {
        public let gezinnen: Int
        /// Of which he or she directs.
        public let regie: Int
        public let stoelen: Int
    }

    public let medewerker: Medewerker
    public let organisatie: String
    public let rollen: [Rolregel]
    public let account: Account?
    public let maatje: Medewerker?
    /// For whom he or she stands in.
    public let maatjeVan: [String]
    public let afwezigSinds: Dag?
    /// A reset that waits for a second person.
    public let herstel: Herstel?
    public let telling: Telling

    public var nu: [Rolregel] { rollen.filter { $0.tot == nil } }
    public var werktHier: Bool { !nu.isEmpty }
}

extension Casework {
    /// One worker for an administrator.
    public func medewerkerblad(_ wie: ID<Medewerker>, voor beheerder: Medewerker) async throws -> Medewerkerblad {
        guard beheerder.heeft(.beheerder) else { throw Tx.nietGevonden }
        return try await read { tx in
            guard let medewerker = try tx.medewerker(wie) else { throw Tx.nietGevonden }
            let account = try tx.geheimen("medewerker_id = \(wie)")?.account
            let maatje: ID<Medewerker>? = try tx.row(
                "SELECT maatje_id FROM maatje WHERE medewerker_id = \(wie) AND tot IS NULL")?.get("maatje_id")
            let voor = try tx.rows(
                "SELECT medewerker_id FROM maatje WHERE maatje_id = \(wie) AND tot IS NULL ORDER BY medewerker_id")
            return Medewerkerblad(
                medewerker: medewerker,
                organisatie: try tx.row("SELECT naam FROM organisatie WHERE id = \(medewerker.organisatie)")?.get(
                    "naam") ?? "",
                rollen: try tx.rolregels(van: wie), account: account,
                maatje: try maatje.flatMap { try tx.medewerker($0) },
                maatjeVan: try voor.map { try tx.naam(van: $0.get("medewerker_id")) }.sorted(),
                afwezigSinds: try tx.row("SELECT van FROM afwezigheid WHERE medewerker_id = \(wie) AND tot IS NULL")?
                    .get("van"),
                herstel: try account.flatMap { account in
                    try tx.herstellen("h.account_id = \(account.id) AND h.tot IS NULL").first {
                        $0.isOpen(op: tx.vandaag)
                    }
                },
                telling: try tx.telling(van: wie))
        }
    }
}

extension Tx {
    fileprivate func rolregels(van wie: ID<Medewerker>) throws -> [Medewerkerblad.Rolregel] {
        try rows(
            """
            SELECT l.id, t.naam, l.rol, l.van, l.tot FROM lidmaatschap l JOIN team t ON t.id = l.team_id
            WHERE l.medewerker_id = \(wie) ORDER BY l.van DESC, l.id DESC
            """
        ).compactMap { row in
            guard let rol = Rol(rawValue: try row.get("rol")) else { return nil }
            return .init(
                id: try row.get("id"), team: try row.get("naam"), rol: rol, van: try row.get("van"),
                tot: try row.optional("tot"))
        }
    }

    fileprivate func telling(van wie: ID<Medewerker>) throws -> Medewerkerblad.Telling {
        let relaties = try rows(
            "SELECT dossier_id, rol FROM werkrelatie WHERE medewerker_id = \(wie) AND tot IS NULL ORDER BY id")
        let stoelen = try row(
            "SELECT COUNT(*) AS n FROM tafellid WHERE medewerker_id = \(wie) AND tot IS NULL")?["n"].int
        return .init(
            gezinnen: Set(relaties.map { $0["dossier_id"].text ?? "" }).count,
            regie: relaties.count { $0["rol"].text == "regisseur" }, stoelen: stoelen ?? 0)
    }
}
