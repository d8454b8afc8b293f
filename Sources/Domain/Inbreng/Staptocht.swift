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
    ///
    /// - Parameter eerder: the places before. A term with `opschorten` goes on from where the step first began, and stood
    ///   still while who brought it in had something to add (Awb, art. 4:15); any other term begins anew.
    public static func uiterlijk(
        _ stap: Stap, vanaf dag: Dag, terugblikOp: Dag? = nil, eerder: [Staptocht] = []
    ) -> Dag? {
        if stap.soort == .terugblik, let terugblikOp { return terugblikOp }
        if let na = stap.na { return na.einde(vanaf: dag) }
        guard let binnen = stap.binnen else { return nil }
        guard binnen.opschorten, let eerste = eerder.firstIndex(where: { $0.stap == stap.id }) else {
            return binnen.einde(vanaf: dag)
        }
        let stil = eerder[eerste...].filter { $0.soort == inbreng }
            .reduce(0) { $0 + ($1.tot ?? dag).nummer - $1.van.nummer }
        return binnen.einde(vanaf: eerder[eerste].van, stilgestaan: stil)
    }
}
