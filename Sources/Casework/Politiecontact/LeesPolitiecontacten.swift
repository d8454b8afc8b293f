import Domain
import Storage

/// De politiecontacten van de eigen teams, en hoe vaak het per wijk en kwartaal gebeurde.
public struct Politiecontacten: Sendable {
    /// Eén contact op de lijst.
    public struct Regel: Sendable {
        public let contact: Politiecontact
        public let team: String
        /// There is a name that can still be read.
        public let heeftNaam: Bool
    }

    /// Teams for which this reader notes contacts; empty for who does not.
    public let teams: [(id: ID<Team>, naam: String, wijk: String?)]
    public let regels: [Regel]
    /// After which contact the next page begins; nil on the last.
    public let volgende: ID<Politiecontact>?
    public let telling: Tellingtabel
    /// Of all contacts in the city in these quarters, whether a report followed.
    public let meldingen: Tellingtabel
}

/// Eén politiecontact, met de naam zolang die er is.
public struct Politieblad: Sendable {
    public let contact: Politiecontact
    public let team: String
    public let naam: String?
    /// Why there is no name any more.
    public let gewist: Wissing.Reden?
    public let naamWegOp: Dag
}

extension Casework {
    /// De politiecontacten van de eigen teams, het nieuwste eerst.
    public func politiecontacten(na vorige: ID<Politiecontact>? = nil, voor medewerker: Medewerker) async throws
        -> Politiecontacten
    {
        try await read { tx in
            let teams = try tx.politieteams(medewerker)
            let namen = Dictionary(teams.map { ($0.id.rawValue, $0.naam) }, uniquingKeysWith: { een, _ in een })
            let plek = try vorige.flatMap {
                try tx.row(
                    """
                    SELECT gebeurd_op, id FROM politiecontact
                    WHERE id = \($0) AND team_id IN (\(list: teams.map(\.id))) ORDER BY id
                    """)
            }
            let verder: SQL = plek.map { "AND (p.gebeurd_op, p.id) < (\($0["gebeurd_op"]), \($0["id"]))" } ?? ""
            let rijen = try tx.rows(
                """
                SELECT p.id, p.team_id, p.wijk, p.gebeurd_op, b.uiterlijk FROM politiecontact p
                LEFT JOIN bewaring b ON b.id = p.id
                WHERE p.team_id IN (\(list: teams.map(\.id))) \(verder)
                ORDER BY p.gebeurd_op DESC, p.id DESC LIMIT \(Self.perBlad + 1)
                """)
            let contacten = try tx.politiecontacten(Array(rijen.prefix(Self.perBlad)))
            let regels = try zip(contacten, rijen).map { contact, rij in
                Politiecontacten.Regel(
                    contact: contact, team: namen[rij["team_id"].text ?? ""] ?? "",
                    heeftNaam: try rij.optional("uiterlijk", as: Dag.self).map { $0 > tx.vandaag } ?? false)
            }
            let (telling, meldingen) = try tx.politietelling()
            return Politiecontacten(
                teams: teams, regels: regels,
                volgende: rijen.count > Self.perBlad ? regels.last?.contact.id : nil, telling: telling,
                meldingen: meldingen)
        }
    }

    /// Eén politiecontact, voor wie in het team werkt.
    public func politieblad(_ contact: ID<Politiecontact>, voor medewerker: Medewerker) async throws -> Politieblad {
        try await read { tx in
            let team = try tx.politiedeur(contact, voor: medewerker)
            let rijen = try tx.rows("SELECT id, wijk, gebeurd_op FROM politiecontact WHERE id = \(contact)")
            guard let een = try tx.politiecontacten(rijen).first else { throw Tx.nietGevonden }
            let wissing = try tx.row("SELECT reden FROM wissing WHERE rij_id = \(contact)")
            return Politieblad(
                contact: een, team: team.naam, naam: try tx.politienaam(contact),
                gewist: wissing?["reden"].text.flatMap(Wissing.Reden.init),
                naamWegOp: Politiecontact.naamWegOp(een.op))
        }
    }

    static let perBlad = 25
}

extension Tx {
    /// Contacts with what became of them.
    fileprivate func politiecontacten(_ rijen: [Row]) throws -> [Politiecontact] {
        let vervolg = try politievervolg("v.politiecontact_id IN (\(list: rijen.compactMap { $0["id"].text }))")
        return try rijen.map { rij in
            let later = vervolg[rij["id"].text ?? ""] ?? []
            return Politiecontact(
                id: try rij.get("id"), wijk: try rij.get("wijk"), op: try rij.get("gebeurd_op"),
                contact: later.last { !$0.isOverMelding }, melding: later.last { $0.isOverMelding })
        }
    }

    /// What is known of contacts, in the order in which it was written.
    private func politievervolg(_ welke: SQL) throws -> [String: [Politievervolg]] {
        try rows(
            """
            SELECT v.politiecontact_id, v.wat FROM politievervolg v WHERE \(welke) ORDER BY v.politiecontact_id, v.id
            """
        ).reduce(into: [:]) { per, rij in
            guard let wat = Politievervolg(rawValue: try rij.get("wat")) else { return }
            per[try rij.get("politiecontact_id"), default: []].append(wat)
        }
    }

    /// How often, by wijk and quarter; and over the whole city whether a report followed. No small numbers.
    fileprivate func politietelling() throws -> (wijken: Tellingtabel, meldingen: Tellingtabel) {
        let kwartalen = Kwartaal.laatste(4, op: vandaag)
        let rijen = try rows(
            """
            SELECT id, wijk, gebeurd_op FROM politiecontact WHERE gebeurd_op >= \(kwartalen[0].begin)
            ORDER BY gebeurd_op, wijk, id
            """)
        let alle = try politiecontacten(rijen)
        let wijken = Set(alle.map(\.wijk)).sorted()
        let perWijk = Dictionary(grouping: alle) { "\($0.wijk)|\(Kwartaal($0.op).naam)" }
        let perMelding = Dictionary(grouping: alle) { een in
            een.melding == .melding ? 0 : een.melding == .geenMelding ? 1 : 2
        }
        let kolommen = kwartalen.map(\.naam)
        let telling = Tellingtabel(rijen: wijken, kolommen: kolommen) {
            perWijk["\(wijken[$0])|\(kolommen[$1])"]?.count ?? 0
        }
        // Both have the same total: what one hides the other may not tell.
        let magSamen = telling.cellen.last?.last != .some(nil)
        return (
            telling,
            Tellingtabel(
                rijen: magSamen ? ["Melding", "Geen melding", "Nog niet bekend"] : [], kolommen: ["Vier kwartalen"]
            ) { rij, _ in perMelding[rij]?.count ?? 0 }
        )
    }
}
