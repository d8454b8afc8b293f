/// Hoe iemand een doel op een dag ziet, van 0 tot 10.
public struct Score: Sendable, Equatable {
    public static let bereik = 0...10

    public let id: ID<Score>
    /// The line of the goal.
    public let doel: ID<Doel>
    public let van: Spreker
    public let waarde: Int
    public let toelichting: String?
    public let gebeurdOp: Dag
    public let opgeschrevenDoor: ID<Medewerker>
    public let vervangt: ID<Score>?

    public init(
        id: ID<Score>, doel: ID<Doel>, van: Spreker, waarde: Int, toelichting: String?, gebeurdOp: Dag,
        opgeschrevenDoor: ID<Medewerker>, vervangt: ID<Score>? = nil
    ) {
        self.id = id
        self.doel = doel
        self.van = van
        self.waarde = waarde
        self.toelichting = toelichting
        self.gebeurdOp = gebeurdOp
        self.opgeschrevenDoor = opgeschrevenDoor
        self.vervangt = vervangt
    }

    /// Geeft scores bij de doelen van één gezin, alle van één dag. Wie op die dag al een score gaf, verbetert die.
    ///
    /// - Parameter doelen: the goals that go on.
    public static func geef(
        _ voorstellen: [Scorevoorstel], op gebeurdOp: Dag?, bij doelen: [Doel], eerder: [Score], in gezin: Gezin,
        door: ID<Medewerker>, vandaag: Dag
    ) throws(Refusal) -> [Score] {
        let dag = try Dag.nietLater(gebeurdOp, dan: vandaag, veld: "gebeurd_op")
        var scores: [Score] = []
        for voorstel in voorstellen where !voorstel.isLeeg {
            guard doelen.contains(where: { $0.lijn == voorstel.doel }) else {
                throw Refusal(.conflict, "Een van deze doelen is intussen beëindigd. Open de bladzijde opnieuw.")
            }
            try voorstel.van.gecontroleerd(in: gezin, door: door, veld: voorstel.veld)
            let vorige = eerder.last { $0.doel == voorstel.doel && $0.van == voorstel.van && $0.gebeurdOp == dag }
            scores.append(
                Score(
                    id: .new(), doel: voorstel.doel, van: voorstel.van, waarde: try voorstel.gelezen(),
                    toelichting: try Tekst.facultatief(voorstel.toelichting, veld: voorstel.woordenveld, meest: 1000),
                    gebeurdOp: dag, opgeschrevenDoor: door, vervangt: vorige?.id))
        }
        guard !scores.isEmpty else {
            throw Refusal(.invalid, "Vul minstens één cijfer in, van 0 tot 10.", field: voorstellen.first?.veld)
        }
        return scores
    }
}

/// Eén cijfer zoals het getypt is, bij één doel en van één mens.
public struct Scorevoorstel: Sendable {
    public let doel: ID<Doel>
    public let van: Spreker
    public var cijfer: String
    public var toelichting: String

    public init(doel: ID<Doel>, van: Spreker, cijfer: String, toelichting: String = "") {
        self.doel = doel
        self.van = van
        self.cijfer = cijfer
        self.toelichting = toelichting
    }

    /// The names of its form fields.
    public var veld: String { "score-\(doel)-\(van.code)" }
    public var woordenveld: String { "woorden-\(doel)-\(van.code)" }

    var isLeeg: Bool { cijfer.allSatisfy(\.isWhitespace) && toelichting.allSatisfy(\.isWhitespace) }

    func gelezen() throws(Refusal) -> Int {
        guard let tekst = try Tekst.facultatief(cijfer, veld: veld, meest: 100), let getal = Int(tekst),
            Score.bereik.contains(getal)
        else { throw Refusal(.invalid, "Geef een heel cijfer van 0 tot 10.", field: veld) }
        return getal
    }
}
