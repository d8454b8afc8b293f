/// Wat een school, het buurtteam en partners samen willen, met de organisatie die erover gaat.
public struct Schooldoel: Sendable, Equatable {
    public let id: ID<Schooldoel>
    public let woorden: String
    public let eigenaar: ID<Organisatie>
    public let van: Dag
    public let tot: Dag?
    /// Why it ended.
    public let gronden: String?

    public init(
        id: ID<Schooldoel>, woorden: String, eigenaar: ID<Organisatie>, van: Dag, tot: Dag? = nil,
        gronden: String? = nil
    ) {
        (self.id, self.woorden, self.eigenaar) = (id, woorden, eigenaar)
        (self.van, self.tot, self.gronden) = (van, tot, gronden)
    }

    /// A new goal, or a refusal in a sentence.
    public static func stel(_ woorden: String, eigenaar: ID<Organisatie>?, op dag: Dag) throws(Refusal) -> Schooldoel {
        let woorden = try Tekst.verplicht(woorden, veld: "woorden", noem: "wat u samen wilt bereiken", meest: 500)
        guard let eigenaar else {
            throw Refusal(.invalid, "Kies de organisatie die hierover gaat.", field: "eigenaar")
        }
        return Schooldoel(id: .new(), woorden: woorden, eigenaar: eigenaar, van: dag)
    }

    /// The reason with which it ends.
    public func eindig(_ gronden: String) throws(Refusal) -> String {
        guard tot == nil else { throw Refusal(.conflict, "Dit doel is al afgesloten.") }
        return try Tekst.verplicht(
            gronden, veld: "gronden", noem: "waarom dit doel klaar is of niet meer past", meest: 500)
    }
}
