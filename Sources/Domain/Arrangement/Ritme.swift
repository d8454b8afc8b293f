/// Hoe vaak een tafel bij elkaar komt.
public struct Ritme: Hashable, Sendable {
    /// Hoe vaak een tafel samenkomt: na een termijn, op vraag of eenmalig.
    public enum Elke: Hashable, Sendable {
        case termijn(Termijn)
        case opVraag
        case eenmalig
    }

    /// Een drukke tijd van het jaar met een eigen ritme.
    public struct Druk: Hashable, Sendable {
        public var van: Jaardag
        /// Included.
        public var tot: Jaardag
        public var elke: Termijn

        public init(van: Jaardag, tot: Jaardag, elke: Termijn) { (self.van, self.tot, self.elke) = (van, tot, elke) }

        /// Also right for a period that runs over the turn of the year.
        public func bevat(_ dag: Dag) -> Bool {
            let (d, v, t) = (
                dag.delen.maand * 100 + dag.delen.dag, van.maand * 100 + van.dag, tot.maand * 100 + tot.dag
            )
            return v <= t ? (v...t).contains(d) : d >= v || d <= t
        }
    }

    public var elke: Elke
    public var druk: Druk?
    /// Within what time after the question people strive to meet; no deadline.
    public var richtlijn: Termijn?
    public var data: [Dag]

    public init(_ elke: Elke) { (self.elke, data) = (elke, []) }

    /// The day on which a table would meet next, on a working day after today; nil where the rhythm says none.
    ///
    /// - Parameters:
    ///   - laatste: when it met last, or meets next as planned; nil when it never did.
    ///   - wachtSinds: since when the oldest question waits without a meeting; only for a table that meets on demand.
    public func volgende(
        na laatste: Dag?, wachtSinds: Dag?, vandaag: Dag, feestdagen: Feestdagen = .wettelijk
    ) -> Dag? {
        let morgen = vandaag.plus(dagen: 1)
        if let datum = data.sorted().first(where: { $0 > max(vandaag, laatste ?? vandaag) }) { return datum }
        switch elke {
        case .eenmalig: return nil
        case .opVraag:
            guard let wachtSinds else { return nil }
            return feestdagen.eersteWerkdag(vanaf: max(morgen, richtlijn?.einde(vanaf: wachtSinds) ?? morgen))
        case .termijn:
            var dag = laatste ?? vandaag
            repeat {
                guard let nu = tussentijd(op: dag)?.einde(vanaf: dag) else { return nil }
                // A busy time that begins meanwhile brings the next one forward, but not to before it begins.
                let eerder = tussentijd(op: nu)?.einde(vanaf: dag) ?? nu
                dag = eerder < nu && tussentijd(op: eerder) == tussentijd(op: nu) ? eerder : nu
            } while dag < morgen
            return feestdagen.eersteWerkdag(vanaf: dag)
        }
    }

    /// The time between two meetings around this day; nil when there is no fixed one.
    public func tussentijd(op dag: Dag) -> Termijn? {
        if let druk, druk.bevat(dag) { return druk.elke }
        if case .termijn(let termijn) = elke { return termijn }
        return nil
    }
}
