/// Wat één organisatie bij een school voor de andere doet.
public struct Schoolafspraak: Sendable, Equatable {
    /// Wat ervan kwam.
    public enum Afloop: String, Sendable, CaseIterable {
        case gedaan, vervallen
    }

    public let id: ID<Schoolafspraak>
    public let wat: String
    public let wie: ID<Organisatie>
    public let van: Dag
    public let uiterlijk: Dag?
    public let tot: Dag?
    public let afloop: Afloop?

    public init(
        id: ID<Schoolafspraak>, wat: String, wie: ID<Organisatie>, van: Dag, uiterlijk: Dag?, tot: Dag? = nil,
        afloop: Afloop? = nil
    ) {
        (self.id, self.wat, self.wie, self.van) = (id, wat, wie, van)
        (self.uiterlijk, self.tot, self.afloop) = (uiterlijk, tot, afloop)
    }

    /// A new agreement, or a refusal in a sentence.
    public static func maak(
        _ wat: String, wie: ID<Organisatie>?, uiterlijk: Dag?, op dag: Dag
    ) throws(Refusal) -> Schoolafspraak {
        let wat = try Tekst.verplicht(wat, veld: "wat", noem: "wat er is afgesproken", meest: 500)
        guard let wie else { throw Refusal(.invalid, "Kies de organisatie die dit doet.", field: "wie") }
        if let uiterlijk, uiterlijk < dag {
            throw Refusal(.invalid, "Deze dag is al voorbij.", field: "uiterlijk")
        }
        return Schoolafspraak(id: .new(), wat: wat, wie: wie, van: dag, uiterlijk: uiterlijk)
    }
}
