/// Waaraan een besluit te herkennen is dat vanzelf op een overleg komt. De lijst is gesloten.
public enum Selectiemerk: String, Sendable, CaseIterable {
    /// Money or a place was needed besides what was bought.
    case extraMiddel = "extra-middel"
    case buitenContract = "buiten-contract"
    /// More than eight weeks from the question to the decision.
    case langGewacht = "lang-gewacht"
    /// Only for a list of absence, which is a subject of its own.
    case wekenThuis = "weken-thuis"

    /// More days than this is long.
    public static let lang = 56

    /// Whether a decision, as it was counted, bears this mark.
    public func past(_ besluit: Geteldbesluit) -> Bool {
        switch self {
        case .extraMiddel: besluit.middel != nil
        case .buitenContract: besluit.gecontracteerd == "nee"
        case .langGewacht: (besluit.duur ?? 0) > Self.lang
        case .wekenThuis: false
        }
    }
}

/// Een besluit zoals het geteld is: alleen codes, zonder naam, gezin of zaak.
public struct Geteldbesluit: Sendable, Equatable {
    public var arrangement: String
    public var dag: Dag
    public var wijk: String?
    public var verwijzer: String?
    public var gevraagd: String?
    public var knelpunt: String?
    public var uitkomsten: [String]
    public var middel: String?
    public var gecontracteerd: String?
    /// Days from the question to the decision.
    public var duur: Int?

    public init(arrangement: String, dag: Dag, uitkomsten: [String]) {
        (self.arrangement, self.dag, self.uitkomsten) = (arrangement, dag, uitkomsten)
    }

    /// The same, with a wijk or a referrer only where at least three of them share it: else it leads back to a family.
    public static func zonderZeldzamePlek(_ alle: [Geteldbesluit]) -> [Geteldbesluit] {
        func vaak(_ wat: (Geteldbesluit) -> String?) -> Set<String> {
            Set(
                Dictionary(grouping: alle.compactMap(wat), by: \.self).filter { $0.value.count >= Opvallend.drempel }
                    .keys)
        }
        let (wijken, verwijzers) = (vaak(\.wijk), vaak(\.verwijzer))
        return alle.map { een in
            var kaal = een
            kaal.wijk = een.wijk.flatMap { wijken.contains($0) ? $0 : nil }
            kaal.verwijzer = een.verwijzer.flatMap { verwijzers.contains($0) ? $0 : nil }
            return kaal
        }
    }
}

/// Welke besluiten een overleg bekijkt: van welke arrangementen, na welke dag en tot en met welke dag.
public struct Selectievenster: Sendable, Equatable {
    public let uit: [String]
    /// The day of the meeting before: what was decided on it was looked at then.
    public let na: Dag
    public let tot: Dag

    public init(uit: [String], na: Dag, tot: Dag) { (self.uit, self.na, self.tot) = (uit, na, tot) }
}

/// Wat er opvalt aan een reeks besluiten: een uitkomst of knelpunt dat vaker of minder vaak voorkomt dan ervoor.
public struct Opvallend: Sendable, Equatable {
    /// Fewer than this stay unsaid.
    public static let drempel = 3

    public let code: String
    public let nu: Int
    public let eerder: Int
    public let vanNu: Int
    public let vanEerder: Int

    /// Percent points more, or fewer, than before.
    public var verschil: Int { Self.procent(nu, vanNu) - Self.procent(eerder, vanEerder) }
    /// `4 van 10, eerder 2 van 20`
    public var zin: String { "\(nu) van \(vanNu), eerder \(eerder) van \(vanEerder)" }

    private static func procent(_ deel: Int, _ geheel: Int) -> Int { geheel == 0 ? 0 : deel * 100 / geheel }

    /// What differs most from before, at most three; nothing where either side is too few to say anything.
    ///
    /// - Parameter code: the codes of one decision that are compared, such as its outcomes.
    public static func vind(
        _ nu: [Geteldbesluit], tegenover eerder: [Geteldbesluit], op codes: (Geteldbesluit) -> [String]
    ) -> [Opvallend] {
        guard nu.count >= drempel, eerder.count >= drempel else { return [] }
        func tel(_ alle: [Geteldbesluit]) -> [String: Int] {
            alle.flatMap { Set(codes($0)) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        let (hier, daar) = (tel(nu), tel(eerder))
        return Set(hier.keys).union(daar.keys).sorted().map { code in
            Opvallend(
                code: code, nu: hier[code] ?? 0, eerder: daar[code] ?? 0, vanNu: nu.count, vanEerder: eerder.count)
        }
        .filter { max($0.nu, $0.eerder) >= drempel && abs($0.verschil) >= 10 }
        .sorted { (abs($1.verschil), $0.code) < (abs($0.verschil), $1.code) }.prefix(3).map(\.self)
    }
}
