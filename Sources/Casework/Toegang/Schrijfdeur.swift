import Domain
import Storage

extension Tx {
    /// The door for who adds to a file: as `deur`, and only while the file is open and goes on here.
    ///
    /// Putting right, withdrawing, releasing and looking back go through `deur`: they stay possible in a closed file.
    func schrijfdeur(_ dossier: ID<Dossier>, voor medewerker: Medewerker) throws -> Toegang {
        let toegang = try deur(dossier, voor: medewerker)
        let row = try row(
            """
            SELECT (SELECT MAX(in_dossier_id) FROM bijvoeging WHERE dossier_id = d.id) AS verder_in,
                (SELECT MAX(id) FROM openstelling WHERE dossier_id = d.id AND tot IS NULL) AS open
            FROM dossier d WHERE d.id = \(dossier)
            """)
        guard let row else { throw Self.nietGevonden }
        if row["verder_in"] != .null {
            throw Refusal(.conflict, "Dit dossier is bij een ander dossier gevoegd. Schrijf daar verder.")
        }
        if row["open"] == .null {
            throw Refusal(.conflict, "Dit dossier is gesloten. Open het eerst weer: dat kan onder Mensen.")
        }
        return toegang
    }
}
