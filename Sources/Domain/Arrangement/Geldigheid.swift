/// Van wanneer tot wanneer een arrangement geldt, en waar lopende zaken daarna blijven.
public struct Geldigheid: Hashable, Sendable {
    /// Wat er met een lopende zaak gebeurt als het arrangement eindigt.
    public enum Lopende: String, Sendable, CaseIterable { case afmaken, overzetten }

    public var van: Dag
    /// The first day on which it no longer holds.
    public var tot: Dag?
    public var opvolger: ArrangementVerwijzing?
    public var lopende: Lopende?

    public init(van: Dag, tot: Dag? = nil) { (self.van, self.tot) = (van, tot) }

    /// From `van` up to, not including, `tot`.
    public func geldt(op dag: Dag) -> Bool { van <= dag && (tot.map { dag < $0 } ?? true) }
}

/// De naam van een ander arrangement; `extern` als dat in een andere installatie draait.
public struct ArrangementVerwijzing: Hashable, Sendable {
    public var naar: Kenmerk<Arrangement>
    public var extern: Bool

    public init(_ naar: Kenmerk<Arrangement>, extern: Bool = false) { (self.naar, self.extern) = (naar, extern) }
}
