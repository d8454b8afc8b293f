/// Hoeveel één handeling van een professional vraagt: getypte velden en keuzes.
///
/// The choice of the outcome itself does not count: it is the act. A question that may stay empty is counted apart, and
/// does not count for the limit.
public struct Vraaglast: Hashable, Sendable {
    public static let hoogstensGetypt = 3
    public static let hoogstensKeuzes = 2

    public var getypt = 0
    public var keuzes = 0
    public var vrijwillig = 0

    public var isTeVeel: Bool { getypt > Self.hoogstensGetypt || keuzes > Self.hoogstensKeuzes }

    /// The same question asked twice is filled in once.
    init(_ vragen: [Vraag]) {
        var gezien: Set<Kenmerk<Vraag>> = []
        for vraag in vragen where gezien.insert(vraag.id).inserted {
            if vraag.magLeeg { vrijwillig += 1 } else if vraag.wordtGetypt { getypt += 1 } else { keuzes += 1 }
        }
    }
}

/// Een handeling die meer vraagt dan iemand aan tafel hoeft in te vullen.
public struct Overvraging: Hashable, Sendable {
    public let stap: Kenmerk<Stap>
    public let uitkomst: Kenmerk<Uitkomst>?
    public let last: Vraaglast

    public var zin: String {
        let waar = uitkomst.map { "Uitkomst ‘\($0)’ van stap ‘\(stap)’" } ?? "Stap ‘\(stap)’"
        return "\(waar) vraagt \(last.getypt) getypte velden en \(last.keuzes) keuzes; "
            + "hoogstens \(Vraaglast.hoogstensGetypt) en \(Vraaglast.hoogstensKeuzes)."
    }
}

extension Stap {
    /// What somebody fills in for this outcome: the step's questions, the outcome's, and those of what follows from it.
    public func vraaglast(_ uitkomst: Uitkomst? = nil) -> Vraaglast {
        Vraaglast(vragen + (uitkomst?.alleVragen ?? []))
    }
}

extension Uitkomst {
    /// The outcome's own questions and those of its consequences.
    public var alleVragen: [Vraag] { vraagt + gevolgen.flatMap(\.vraagt) }
}

extension Arrangement {
    /// Every act that asks more than three typed fields or two choices. Advice to who writes the arrangement, no fault.
    public var overvragingen: [Overvraging] {
        stappen.flatMap { stap in
            let wegen: [Uitkomst?] = stap.uitkomsten.isEmpty ? [nil] : stap.uitkomsten
            return wegen.map { Overvraging(stap: stap.id, uitkomst: $0?.id, last: stap.vraaglast($0)) }
        }.filter(\.last.isTeVeel)
    }
}
