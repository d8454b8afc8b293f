import Domain

/// Wat iemand met een vraag aan een tafel kan doen. Het formulier en de handeling vragen hetzelfde: mag dit?
public enum Tafelhandeling: Sendable {
    case geefGrond, vraagErbij, vulAan, trekIn, kiesBundel, bespreek, sluitKort, vertel, kijkTerug, beslisMetSpoed
    case adviseer, legGezinskeuzeVast, vraagBuiten
    /// Before a decision passing on is the decision, of who leads or writes along; after it, it carries one out.
    case geefDoor(alsGevolg: Bool)
    case splits
    /// A code for somebody without an account.
    case geefCode
}

extension Tafeltoegang {
    /// The step that is on asks an advice of a role that this person has here.
    var magAdviseren: Bool {
        guard let stap = plek.flatMap({ arrangement.stap($0.stap) }), stap.soort == .advies else { return false }
        return arrangement.magVastleggen(stap, als: rollen, isInbrenger: isInbrenger)
    }

    /// Asks outside, reminds and records the answer.
    public var magVragenBuiten: Bool { werktMee || isSchrijver }

    /// Refuses who may not do this here, in one sentence that says who does.
    func eis(_ handeling: Tafelhandeling) throws(Refusal) {
        switch handeling {
        case .geefGrond, .vulAan, .trekIn, .kiesBundel, .legGezinskeuzeVast:
            guard werktMee else { throw Refusal(.forbidden, "Dit doet iemand die met het gezin werkt.") }
        case .vraagErbij, .vertel, .kijkTerug, .splits, .geefDoor(alsGevolg: true):
            guard werktMee || isSchrijver else {
                throw Refusal(.forbidden, "Dit doet de voorzitter, of iemand die met het gezin werkt.")
            }
        case .bespreek, .geefDoor(alsGevolg: false):
            guard isSchrijver else {
                throw Refusal(.forbidden, "Dit doet de voorzitter of de notulist van deze tafel.")
            }
        case .beslisMetSpoed:
            guard let spoed = arrangement.spoed, rollen.contains(spoed.wie) else {
                throw Refusal(.forbidden, "Met spoed beslissen kan hier niet, of niet door u.", field: "wijze")
            }
        case .vraagBuiten:
            guard magVragenBuiten else {
                throw Refusal(.forbidden, "Dit doet wie met het gezin werkt, of wie deze tafel leidt.")
            }
        case .geefCode: try eisCodes()
        case .adviseer:
            guard magAdviseren else { throw Refusal(.forbidden, "Dit doet wie om advies is gevraagd.") }
        case .sluitKort:
            guard isLeiding else { throw Refusal(.forbidden, "Dit doet de liaison van deze tafel.") }
        }
    }
}
