/// Een team dat iets uitprobeert, van–tot.
public struct Pilot: Sendable, Equatable {
    /// Wat er uitgeprobeerd kan worden.
    public enum Wat: String, Sendable, CaseIterable { case verklarendeAnalyse = "verklarende-analyse" }

    public let id: ID<Pilot>
    public let team: ID<Team>
    public let wat: Wat
    public let van: Dag
    /// The first day on which it no longer holds.
    public let tot: Dag?

    public init(id: ID<Pilot>, team: ID<Team>, wat: Wat, van: Dag, tot: Dag?) {
        self.id = id
        self.team = team
        self.wat = wat
        self.van = van
        self.tot = tot
    }

    /// Whether the team takes part on a day.
    public func geldt(op dag: Dag) -> Bool { van <= dag && (tot.map { dag < $0 } ?? true) }

    /// Laat een team meedoen, vanaf een dag en tot een dag als die al bekend is.
    public static func begin(
        _ wat: Wat, team: ID<Team>, van: Dag?, tot: Dag? = nil, eerdere: [Pilot], op dag: Dag
    ) throws(Refusal) -> Pilot {
        let van = van ?? dag
        guard van >= dag else {
            throw Refusal(.invalid, "Kies vandaag of een latere dag: vroeger kan een team niet meedoen.", field: "van")
        }
        if let tot, tot <= van {
            throw Refusal(.invalid, "Kies voor het einde een dag na het begin.", field: "tot")
        }
        guard !eerdere.contains(where: { $0.team == team && $0.wat == wat && ($0.tot.map { $0 > van } ?? true) }) else {
            throw Refusal(.conflict, "Dit team doet dan al mee.", field: "team")
        }
        return Pilot(id: .new(), team: team, wat: wat, van: van, tot: tot)
    }

    /// Zegt vanaf welke dag het team niet meer meedoet.
    public func eindig(op tot: Dag?, vandaag: Dag) throws(Refusal) -> Dag {
        guard self.tot == nil else { throw Refusal(.conflict, "Van dit team was het einde al bekend.") }
        let tot = tot ?? max(vandaag, van)
        guard tot >= vandaag, tot >= van else {
            throw Refusal(.invalid, "Kies vandaag of een latere dag, en niet voor het begin.", field: "tot")
        }
        return tot
    }
}
