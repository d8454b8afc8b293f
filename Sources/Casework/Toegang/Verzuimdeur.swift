import Domain
import Storage

/// Toestemming van de deur om de verzuimlijst van één tafel te lezen. Alleen de deur maakt er een.
public struct Verzuimtoegang: Sendable {
    public let tafel: Tafel
    let arrangement: Arrangement
    public let medewerker: ID<Medewerker>
    /// The grounds that hold today for this reader: of no other school anything is read.
    public let gronden: [Verzuimgrond]
    /// Keeps the list: records grounds, reads lists in, brings pupils in.
    public let houdtBij: Bool

    /// Codes of the schools that may be read.
    var scholen: [String] { gronden.map(\.school) }

    fileprivate init(
        _ tafel: Tafel, _ arrangement: Arrangement, _ medewerker: ID<Medewerker>, _ gronden: [Verzuimgrond],
        houdtBij: Bool
    ) {
        (self.tafel, self.arrangement, self.medewerker) = (tafel, arrangement, medewerker)
        (self.gronden, self.houdtBij) = (gronden, houdtBij)
    }
}

extension Tx {
    /// The door of an absence list: for who has a seat that sees absence on a legal ground, and for whom the ground of a
    /// school names; for everybody else it is not there.
    func verzuimdeur(_ tafel: ID<Tafel>, voor medewerker: Medewerker) throws -> Verzuimtoegang {
        let stand = try self.tafel(tafel)
        guard let toegang = try verzuimtoegang(stand, voor: medewerker) else { throw Self.nietGevonden }
        return toegang
    }

    /// The door for who keeps the list.
    func verzuimhouddeur(_ tafel: ID<Tafel>, voor medewerker: Medewerker) throws -> Verzuimtoegang {
        let toegang = try verzuimdeur(tafel, voor: medewerker)
        guard toegang.houdtBij else { throw Refusal(.forbidden, "Dit doet wie de verzuimlijst bijhoudt.") }
        return toegang
    }

    /// The administrator reads in a file for the table, and sees nothing of what stands there.
    func verzuiminvoer(_ tafel: ID<Tafel>, door beheerder: Medewerker) throws -> Verzuimtoegang {
        let stand = try self.tafel(tafel)
        let (_, arrangement) = try nieuwsteVersie(van: stand.arrangement)
        guard beheerder.heeft(.beheerder), arrangement.heeftVerzuimlijst else { throw Self.nietGevonden }
        return Verzuimtoegang(stand, arrangement, beheerder.id, try verzuimgronden(van: tafel), houdtBij: false)
    }

    /// The same for a table that was read already; nil when the list is not for this person.
    func verzuimtoegang(_ tafel: Tafel, voor medewerker: Medewerker) throws -> Verzuimtoegang? {
        let rollen = tafel.rollen(van: medewerker.id)
        if rollen.isEmpty { return nil }
        let (_, arrangement) = try nieuwsteVersie(van: tafel.arrangement)
        guard arrangement.heeftVerzuimlijst else { return nil }
        let geldend = try verzuimgronden(van: tafel.id).filter { $0.geldt(op: vandaag) }
        if !rollen.isDisjoint(with: arrangement.verzuimlezers) {
            return Verzuimtoegang(tafel, arrangement, medewerker.id, geldend, houdtBij: true)
        }
        let mee = geldend.filter { !rollen.isDisjoint(with: $0.mede) }
        return mee.isEmpty ? nil : Verzuimtoegang(tafel, arrangement, medewerker.id, mee, houdtBij: false)
    }

    /// Tables with an absence list.
    func verzuimtafels() throws -> [Tafel] {
        try tafels().filter { try nieuwsteVersie(van: $0.arrangement).1.heeftVerzuimlijst }
    }

    /// The grounds that were not ended, by school; also those that do not hold yet, or no longer.
    func verzuimgronden(van tafel: ID<Tafel>) throws -> [Verzuimgrond] {
        try rows(
            """
            SELECT id, school, soort, stuk, mede, van, uiterlijk FROM verzuimgrond
            WHERE tafel_id = \(tafel) AND tot IS NULL ORDER BY school
            """
        ).map { rij in
            Verzuimgrond(
                id: try rij.get("id"), school: try rij.get("school"), soort: try Self.code(rij, "soort"),
                stuk: try open("verzuimgrond", "stuk", rij) ?? "",
                mede: (rij["mede"].text ?? "").split(separator: " ").map { Rolnaam(String($0)) },
                van: try rij.get("van"), uiterlijk: try rij.optional("uiterlijk"))
        }
    }
}
