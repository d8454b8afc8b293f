/// Days and moments as people write them.
extension Dag {
    static let maanden = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
    private static let jaren = 1900...2199
    private static let dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

    /// `22 november 2026`
    public var voluit: String { "\(delen.dag) \(Dag.maanden[maand - 1]) \(jaar)" }
    /// `22 nov`, with the year when it is another than that of `nu`.
    public func kort(gezienOp nu: Dag) -> String {
        "\(delen.dag) \(maand == 3 ? "mrt" : String(Dag.maanden[maand - 1].prefix(3)))"
            + (jaar == nu.jaar ? "" : " \(jaar)")
    }
    /// `zondag`
    public var weekdagnaam: String { Dag.dagen[weekdag - 1] }

    /// `vandaag`, `morgen`, `over 3 dagen`, `gisteren`, `5 dagen geleden`; further away the date.
    public func nabij(gezienOp nu: Dag) -> String {
        switch nummer - nu.nummer {
        case 0: "vandaag"
        case 1: "morgen"
        case -1: "gisteren"
        case 2...13: "over \(nummer - nu.nummer) dagen"
        case -13 ... -2: "\(nu.nummer - nummer) dagen geleden"
        default: kort(gezienOp: nu)
        }
    }

    /// Reads what people type: `2026-11-22`, `22-11-2026`, `22-11` (this year), `22/11/2026`; nil for anything else, and for
    /// a year in which nobody here lives or makes plans.
    public init?(getypt tekst: String, nu: Dag) {
        if let dag = Dag(tekst) {
            guard Dag.jaren.contains(dag.jaar) else { return nil }
            self = dag
            return
        }
        let delen = tekst.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == " " }.map { Int($0) }
        guard delen.count == 2 || delen.count == 3, let dag = delen[0], let maand = delen[1],
            let jaar = delen.count == 3 ? delen[2] : nu.jaar, Dag.jaren.contains(jaar)
        else { return nil }
        self.init(jaar: jaar, maand: maand, dag: dag)
    }
}

extension Moment {
    /// `14:05` on a Dutch clock.
    public var tijd: String { "\(pad(klok.uur)):\(pad(klok.minuut))" }
}
