/// Hoe een arrangement vanaf een dag geldt, en waar die tekst vandaan kwam: een bestand of het scherm.
public struct Arrangementversie: Sendable, Equatable {
    /// Waar een versie gemaakt is.
    public enum Herkomst: String, Sendable, CaseIterable {
        case bestand, scherm

        /// As it is said on screen.
        public var naam: String { self == .bestand ? "uit een bestand" : "op het scherm gemaakt" }
    }

    public let id: ID<Arrangement>
    public let nummer: Int
    /// The first day on which it holds; until a version with a higher number does.
    public let van: Dag
    public let herkomst: Herkomst
    public let vastgelegdOp: Dag
    public let door: String
    public let arrangement: Arrangement

    public init(
        id: ID<Arrangement>, nummer: Int, van: Dag, herkomst: Herkomst, vastgelegdOp: Dag, door: String,
        arrangement: Arrangement
    ) {
        (self.id, self.nummer, self.van, self.herkomst) = (id, nummer, van, herkomst)
        (self.vastgelegdOp, self.door, self.arrangement) = (vastgelegdOp, door, arrangement)
    }

    /// The version that holds on a day: the newest that has begun, or the first one when none has.
    public static func geldend(uit versies: [Arrangementversie], op dag: Dag) -> Arrangementversie? {
        geldend(versies.sorted { $0.nummer > $1.nummer }, op: dag, van: \.van)
    }

    /// The same of versions that are not read whole, the newest first.
    public static func geldend<Versie>(
        _ nieuwsteEerst: [Versie], op dag: Dag, van: (Versie) throws -> Dag
    ) rethrows -> Versie? {
        try nieuwsteEerst.first { try van($0) <= dag } ?? nieuwsteEerst.last
    }

    /// What is made on screen after the last version: for today or later, and with something that differs.
    public static func eis(
        _ nieuw: Arrangement, van dag: Dag, na laatste: Arrangementversie?, gelezen: Int,
        bekend: Set<Kenmerk<Arrangement>>,
        vandaag: Dag
    ) throws(Refusal) {
        guard (laatste?.nummer ?? 0) == gelezen else {
            throw Refusal(
                .conflict,
                "Intussen is er versie \(laatste?.nummer ?? 0). Lees die eerst; wat u hier schreef is nog niet bewaard."
            )
        }
        guard dag >= vandaag else {
            throw Refusal(.invalid, "Kies vandaag of een dag die nog komt.", field: "ingang")
        }
        if let laatste, laatste.arrangement == nieuw, laatste.van == dag || laatste.van <= vandaag {
            throw Refusal(.conflict, "Er is niets veranderd: versie \(laatste.nummer) zegt al hetzelfde.")
        }
        if let bezwaar = (nieuw.bezwaren + nieuw.bezwaren(bekend: bekend.union([nieuw.id]))).first {
            throw Refusal(.invalid, bezwaar.zin)
        }
    }
}
