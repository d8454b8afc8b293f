import Casework
import Domain

extension Scenario {
    /// A line in the journal, by telephone, today.
    @discardableResult
    public func schrijf(_ tekst: String, in dossier: ID<Dossier>, door medewerker: Medewerker) async throws
        -> ID<Contact>
    {
        try await casework.schrijfContact(
            Contactvoorstel(soort: "telefoon", tekst: tekst), in: dossier, door: medewerker, sleutel: .nieuw())
    }
}
