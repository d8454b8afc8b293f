/// Alle gezinsverhalen van een demonstratie: per nummer één verhaal, altijd hetzelfde bij gelijk zaad en gelijke dag.
///
/// Each family is drawn from its own `Loting`, so family 7 is the same in a city of ten and of a hundred thousand,
/// and families may be made in any order or side by side.
public struct Verhalen: Sendable {
    public let stad: Stad
    public let vandaag: Kalenderdag
    let zaad: UInt64
    let duos: [String: [Stad.Medewerker]]
    /// Families of the one worker with a full list, whatever the size of the city: forty of the VO-team.
    private(set) var volleLijst: Set<Int> = []
    /// That worker. In a city of two hundred families all forty are there.
    public var metVolleLijst: Stad.Medewerker? { duos["vo-team"]?.first }
    /// The first families that still run: they are Mira's, so that her day has ten families in a small city too.
    private(set) var bijMira: Set<Int> = []

    /// Stories between January 2016 and `vandaag`.
    public init(zaad: UInt64, vandaag: Kalenderdag) {
        self.zaad = zaad
        self.vandaag = vandaag
        stad = .utrecht(zaad: zaad)
        duos = Dictionary(grouping: stad.medewerkers.filter { $0.rollen.contains(.gezinswerker) && $0.team != nil }) {
            $0.team ?? ""
        }
        let passend = (100...).lazy.filter { [self] in Schrijver(nummer: $0, in: self).isVoorVoortgezet }
        volleLijst = Set(passend.prefix(40))
        let open = (0..<100).lazy.filter { [self] in Schrijver(nummer: $0, in: self).looptNog }
        bijMira = Set(open.prefix(3))
    }

    /// The story of one family, told up to today.
    public func gezin(_ nummer: Int) -> Gezinsverhaal {
        var schrijver = Schrijver(nummer: nummer, in: self)
        return schrijver.schrijf()
    }

    /// The first `aantal` families, made one by one while they are asked for.
    public func gezinnen(_ aantal: Int) -> some Sequence<Gezinsverhaal> {
        (0..<aantal).lazy.map { gezin($0) }
    }
}
