import Domain
import Storage

/// Een bladzijde van het journaal van een gezin, de nieuwste regel eerst.
public struct Journaal: Sendable {
    public let gezin: Gezin
    public let regels: [Contactregel]
    /// The last line here, when older ones follow.
    public let verder: ID<Contact>?
    public let soorten: [Code]
    /// What a new line begins with: about whom the last one was.
    public let begin: Contactvoorstel
}

/// Eén regel van het journaal met al haar teksten, de nieuwste eerst.
public struct Contactgeschiedenis: Sendable {
    public let gezin: Gezin
    public let regel: Contactregel
    public let eerder: [Contactregel]
    public let soorten: [Code]
}

extension Casework {
    /// The journal, some twenty lines at a time, from the line after `na`.
    public func journaal(
        _ dossier: ID<Dossier>, voor kijker: Kijker, na: ID<Contact>? = nil, als oog: Oog = .werker,
        peil: Moment? = nil,
        aantal: Int = 20
    ) async throws -> Journaal {
        try await lees("journaal", van: dossier, voor: kijker, peil: peil) { tx, toegang, gezin in
            let grens = try na.flatMap {
                try tx.row("SELECT id, gebeurd_op FROM contact WHERE id = \($0) AND dossier_id = \(dossier)")
            }
            let vanaf: SQL = grens.map { "AND (c.gebeurd_op, c.id) < (\($0["gebeurd_op"]), \($0["id"]))" } ?? ""
            let rows = try tx.rows(
                """
                SELECT \(Tx.contactkolommen) FROM contact c
                WHERE c.dossier_id = \(dossier) AND c.vastgelegd_op <= \(tx.moment) \(vanaf)
                    AND NOT EXISTS (SELECT 1 FROM contact n WHERE n.vervangt_id = c.id AND n.vastgelegd_op <= \(tx.moment))
                ORDER BY c.gebeurd_op DESC, c.id DESC LIMIT \(aantal + 1)
                """)
            try tx.kluis.warm(groups: [dossier.rawValue])
            let regels = try tx.contactregels(Array(rows.prefix(aantal)), toegang)
            let soorten = try tx.contactsoorten()
            return Journaal(
                gezin: gezin, regels: oog == .gezin ? regels.filter(\.leestGezin) : regels,
                verder: rows.count > aantal ? regels.last?.contact.id : nil, soorten: soorten,
                begin: .begin(na: regels.first?.contact, in: gezin))
        }
    }

    /// One line with its earlier wordings. The text of a shielded line stays closed; see `afgeschermdContact`.
    public func contact(_ id: ID<Contact>, in dossier: ID<Dossier>, voor kijker: Kijker) async throws
        -> Contactgeschiedenis
    {
        try await lees("journaal", van: dossier, voor: kijker) { tx, toegang, gezin in
            let rows = try tx.rows(
                """
                SELECT \(Tx.contactkolommen) FROM contact c
                WHERE c.dossier_id = \(dossier)
                    AND c.lijn_id = (SELECT lijn_id FROM contact WHERE id = \(id) AND dossier_id = \(dossier))
                ORDER BY c.vastgelegd_op DESC, c.id DESC
                """)
            let regels = try tx.contactregels(rows, toegang)
            guard let regel = regels.first else { throw Tx.nietGevonden }
            return Contactgeschiedenis(
                gezin: gezin, regel: regel, eerder: Array(regels.dropFirst()), soorten: try tx.contactsoorten())
        }
    }

    /// The text of a shielded line. That somebody read it stands in the inzage, in a part that the family does not see.
    public func afgeschermdContact(_ id: ID<Contact>, in dossier: ID<Dossier>, voor kijker: Kijker) async throws
        -> String
    {
        try await lees(Inzagedeel.afgeschermd, van: dossier, voor: kijker) { tx, toegang, _ in
            try tx.huidigContact(van: id, toegang).tekst
        }
    }
}

/// Parts of a file as inzage names them.
enum Inzagedeel {
    /// Leaves no trace for the family.
    static let afgeschermd = "afgeschermd"
    /// Somebody asked whether this family is known here. Part and ground are one; the search stands in the place of the session.
    static let bekend = "bekend"
}

extension Contactvoorstel {
    /// What a new line begins with, so that nobody types what is known: about whom as the last time. How it was is never
    /// taken from another line.
    static func begin(na vorige: Contact?, in gezin: Gezin) -> Contactvoorstel {
        let kinderen = gezin.leden.filter { $0.rol == .kind }.map(\.persoon)
        let nu = Set(gezin.leden.map(\.persoon))
        let over = (vorige?.overWie ?? []).map { gezin.zelfde[$0] ?? $0 }.filter(nu.contains)
        return Contactvoorstel(
            soort: "", tekst: "",
            overWie: !over.isEmpty ? over : kinderen.isEmpty ? gezin.leden.map(\.persoon) : kinderen)
    }
}
