/// Waar een inbreng staat op de weg door haar arrangement.
public struct Staptocht: Sendable, Equatable {
    /// The name of the place where who brought it in has something to add.
    public static let inbreng = "inbreng"

    public let id: ID<Staptocht>
    public let stap: Kenmerk<Stap>
    /// The kind of the step as it was then, or `inbreng`.
    public let soort: String
    public let van: Dag
    public let uiterlijk: Dag?
    public let tot: Dag?
    /// What ended it: the outcomes that were chosen, `ingetrokken`, `doorgegeven` …
    public let uitkomst: String?

    public init(
        id: ID<Staptocht>, stap: Kenmerk<Stap>, soort: String, van: Dag, uiterlijk: Dag?, tot: Dag?, uitkomst: String?
    ) {
        self.id = id
        self.stap = stap
        self.soort = soort
        self.van = van
        self.uiterlijk = uiterlijk
        self.tot = tot
        self.uitkomst = uitkomst
    }

    /// The last day of a step that begins on a day.
    public static func uiterlijk(_ stap: Stap, vanaf dag: Dag, terugblikOp: Dag? = nil) -> Dag? {
        if stap.soort == .terugblik, let terugblikOp { return terugblikOp }
        return stap.na?.einde(vanaf: dag) ?? stap.binnen?.einde(vanaf: dag)
    }
}
