import Domain
import Storage

extension Tx {
    /// The door for an act: only who works with the family, or stands in for who does. Who looks in need reads.
    ///
    /// For putting right, withdrawing, releasing and looking back, which stay possible in a closed file.
    func werkdeur(_ dossier: ID<Dossier>, voor medewerker: Medewerker, ookZaak: Bool = false) throws -> Toegang {
        let toegang = try deur(dossier, voor: medewerker, ookZaak: ookZaak)
        guard toegang.grond.werktMee else {
            throw Refusal(.forbidden, "U kunt in dit dossier alleen lezen. Bel wie met het gezin werkt.")
        }
        return toegang
    }

    /// The door for who adds to a file: as `werkdeur`, and only while the file is open and goes on here.
    func schrijfdeur(_ dossier: ID<Dossier>, voor medewerker: Medewerker) throws -> Toegang {
        let toegang = try werkdeur(dossier, voor: medewerker)
        switch try geheugen?.openheid.pak(dossier.rawValue, { try openheid(dossier) }) ?? openheid(dossier) {
        case .open: return toegang
        case .gevoegd: throw Refusal(.conflict, "Dit dossier is bij een ander dossier gevoegd. Schrijf daar verder.")
        case .gesloten: throw Refusal(.conflict, "Dit dossier is gesloten. Open het eerst weer: dat kan onder Mensen.")
        }
    }

    private func openheid(_ dossier: ID<Dossier>) throws -> Openheid {
        let row = try row(
            """
            SELECT (SELECT MAX(in_dossier_id) FROM bijvoeging WHERE dossier_id = d.id) AS verder_in,
                (SELECT MAX(id) FROM openstelling WHERE dossier_id = d.id AND tot IS NULL) AS open
            FROM dossier d WHERE d.id = \(dossier)
            """)
        guard let row else { throw Self.nietGevonden }
        if row["verder_in"] != .null { return .gevoegd }
        return row["open"] == .null ? .gesloten : .open
    }

    /// Who may give a family another regisseur: the regisseur, who stands in for the regisseur, and the leader of its team
    /// when it has none who is there.
    func deurOverdracht(_ dossier: ID<Dossier>, voor medewerker: Medewerker) throws -> Toegang {
        let regie = try row(
            """
            SELECT w.id FROM werkrelatie w
            WHERE w.dossier_id = \(dossier) AND w.rol = 'regisseur' AND w.tot IS NULL AND (w.medewerker_id = \(medewerker.id)
                OR EXISTS (SELECT 1 FROM maatje m
                    WHERE m.medewerker_id = w.medewerker_id AND m.maatje_id = \(medewerker.id) AND m.tot IS NULL))
            """)
        if regie != nil { return try werkdeur(dossier, voor: medewerker) }
        return try leidersdeur(dossier, voor: medewerker)
    }
}

/// Whether a file may be added to.
enum Openheid { case open, gevoegd, gesloten }
