import Domain

/// Een regel van het journaal zoals iemand haar leest: met wie haar schreef, en wat er later van is gezegd.
public struct Contactregel: Sendable {
    /// Its text is empty when the line is shielded or belonged in another file.
    public let contact: Contact
    public let door: ID<Medewerker>
    public let naam: String
    public let opgeschrevenOp: Moment
    /// Why it was released or shielded, when that was done later.
    public let waarom: String?
    /// What went wrong, when the line belonged in another file.
    public let misplaatst: String?

    /// Whether parents and children read it: the journal as the family has it.
    public var leestGezin: Bool { contact.zichtbaar == .gezin && misplaatst == nil }

    func contact(tekst: String) -> Contact {
        Contact(
            id: contact.id, lijn: contact.lijn, soort: contact.soort, tekst: tekst, metWie: contact.metWie,
            overWie: contact.overWie, zichtbaar: contact.zichtbaar, grond: contact.grond, gebeurdOp: contact.gebeurdOp,
            vervangt: contact.vervangt)
    }
}

/// Met wiens ogen een dossier gelezen wordt.
public enum Oog: String, Sendable {
    case werker
    /// As the family reads it: nothing that is shielded, and no trace of it.
    case gezin
}
