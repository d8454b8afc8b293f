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

    /// Reads what people type: `2026-11-22`, `22-11-2026`, `22-11` (this year), `22/11/2026`, `morgen`, `over 2 weken`; nil
    /// for anything else, and for a year in which nobody here lives or makes plans.
    public init?(getypt tekst: String, nu: Dag) {
        if let dag = Dag(gezegd: tekst, nu: nu) {
            self = dag
            return
        }
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

    /// A day as people say it: `vandaag`, `overmorgen`, `volgende week`, `over 10 dagen`, `over een maand`; nil for anything else.
    private init?(gezegd tekst: String, nu: Dag) {
        let woorden = tekst.lowercased().split(separator: " ")
        let vast = [
            "eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2, "volgende week": 7,
        ]
        if let dagen = vast[woorden.joined(separator: " ")] {
            self = nu.plus(dagen: dagen)
            return
        }
        if woorden == ["volgende", "maand"] {
            self = nu.plus(maanden: 1)
            return
        }
        guard woorden.count == 3, woorden[0] == "over",
            let aantal = ["een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4][woorden[1]] ?? Int(woorden[1]),
            (1...1000).contains(aantal)
        else { return nil }
        switch woorden[2] {
        case "dag", "dagen": self = nu.plus(dagen: aantal)
        case "week", "weken": self = nu.plus(dagen: aantal * 7)
        case "maand", "maanden": self = nu.plus(maanden: aantal)
        default: return nil
        }
    }
}

extension Moment {
    /// `14:05` on a Dutch clock.
    public var tijd: String { "\(pad(klok.uur)):\(pad(klok.minuut))" }
}
