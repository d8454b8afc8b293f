/// Een verzoek om iemands toegang te herstellen, dat een tweede persoon bevestigt.
public struct Herstel: Sendable, Equatable {
    /// Hoe een verzoek om herstel eindigt.
    public enum Uitslag: String, Sendable, CaseIterable {
        case bevestigd, ingetrokken, verlopen
    }

    /// How many days it waits for the second person.
    public static let dagen = 7

    public let id: ID<Herstel>
    public let account: ID<Account>
    /// Whose access it is about.
    public let eigenaar: ID<Medewerker>
    public let gevraagdDoor: ID<Medewerker>
    public let gronden: String
    public let van: Dag
    /// The last day on which it can be confirmed.
    public let uiterlijk: Dag
    public let uitslag: Uitslag?
    /// Who ended it.
    public let door: ID<Medewerker>?
    public let tot: Dag?

    public init(
        id: ID<Herstel>, account: ID<Account>, eigenaar: ID<Medewerker>, gevraagdDoor: ID<Medewerker>, gronden: String,
        van: Dag, uiterlijk: Dag, uitslag: Uitslag? = nil, door: ID<Medewerker>? = nil, tot: Dag? = nil
    ) {
        (self.id, self.account, self.eigenaar, self.gevraagdDoor) = (id, account, eigenaar, gevraagdDoor)
        (self.gronden, self.van, self.uiterlijk) = (gronden, van, uiterlijk)
        (self.uitslag, self.door, self.tot) = (uitslag, door, tot)
    }

    /// Vraagt herstel aan voor een account. Wie het vraagt is niet de eigenaar: die kan er niet in.
    public static func vraag(
        voor account: Account, gronden: String, door medewerker: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Herstel {
        guard account.medewerker != medewerker else {
            throw Refusal(.invalid, "Uw eigen toegang herstelt een ander. Vraag het een andere beheerder.")
        }
        return Herstel(
            id: .new(), account: account.id, eigenaar: account.medewerker, gevraagdDoor: medewerker,
            gronden: try Tekst.verplicht(
                gronden, veld: "gronden", noem: "waarom dit nodig is, en hoe u weet dat de eigenaar het vroeg",
                meest: 1000),
            van: dag, uiterlijk: dag.plus(dagen: dagen))
    }

    /// Nobody confirmed it in time.
    public func isVerlopen(op dag: Dag) -> Bool { uitslag == .verlopen || (uitslag == nil && uiterlijk < dag) }

    /// Whether it still waits for the second person.
    public func isOpen(op dag: Dag) -> Bool { uitslag == nil && dag <= uiterlijk }

    /// Weigert wie niet de tweede persoon kan zijn, en een verzoek dat voorbij is.
    public func eisTweede(_ medewerker: ID<Medewerker>, op dag: Dag) throws(Refusal) {
        guard medewerker != eigenaar else {
            throw Refusal(.forbidden, "Uw eigen toegang herstelt een ander.")
        }
        guard medewerker != gevraagdDoor else {
            throw Refusal(
                .forbidden,
                "U vroeg dit herstel zelf. Een ander bevestigt het: een andere beheerder, of de teamleider.")
        }
        try eisOpen(op: dag)
    }

    /// Weigert een verzoek dat voorbij is.
    public func eisOpen(op dag: Dag) throws(Refusal) {
        if isVerlopen(op: dag) {
            throw Refusal(.conflict, "Dit verzoek is verlopen. Vraag opnieuw een herstel aan.")
        }
        if let uitslag { throw Refusal(.conflict, "Dit verzoek is al \(uitslag.rawValue).") }
    }
}
