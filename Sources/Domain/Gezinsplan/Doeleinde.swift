/// Hoe een doel eindigde, en waarom.
public struct Doeleinde: Sendable, Equatable {
    /// Hoe een doel kan eindigen.
    public enum Afloop: String, Sendable, CaseIterable {
        case bereikt, losgelaten
        case andersGeworden = "anders-geworden"

        /// As it is said on screen.
        public var naam: String { self == .andersGeworden ? "anders geworden" : rawValue }
    }

    public let id: ID<Doeleinde>
    /// The line of the goal.
    public let doel: ID<Doel>
    public let hoe: Afloop
    public let gronden: String
    public let gebeurdOp: Dag

    public init(id: ID<Doeleinde>, doel: ID<Doel>, hoe: Afloop, gronden: String, gebeurdOp: Dag) {
        self.id = id
        self.doel = doel
        self.hoe = hoe
        self.gronden = gronden
        self.gebeurdOp = gebeurdOp
    }
}

extension Doel {
    /// Beëindigt het doel, met de reden. Een doel eindigt één keer.
    public func beeindig(
        _ hoe: Doeleinde.Afloop?, gronden: String, eerder: Doeleinde?, gebeurdOp: Dag?, op dag: Dag
    ) throws(Refusal) -> Doeleinde {
        if let eerder {
            throw Refusal(
                .conflict, "Dit doel is al beëindigd: \(eerder.hoe.naam), op \(eerder.gebeurdOp.voluit).", field: "hoe")
        }
        guard let hoe else { throw Refusal(.invalid, "Kies hoe het doel eindigt.", field: "hoe") }
        let gronden = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom dit doel nu stopt")
        return Doeleinde(
            id: .new(), doel: lijn, hoe: hoe, gronden: gronden,
            gebeurdOp: try Dag.nietLater(gebeurdOp, dan: dag, veld: "gebeurd_op"))
    }
}

extension Dag {
    /// The day that somebody named, or today. Refuses a day that is still to come.
    static func nietLater(_ dag: Dag?, dan vandaag: Dag, veld: String) throws(Refusal) -> Dag {
        guard let dag else { return vandaag }
        guard dag <= vandaag else {
            throw Refusal(.invalid, "Deze dag moet nog komen. Kies vandaag of een eerdere dag.", field: veld)
        }
        return dag
    }
}
