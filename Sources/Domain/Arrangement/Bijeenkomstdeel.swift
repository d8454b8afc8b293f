/// Een deel van een bijeenkomst, met of zonder het gezin.
public struct Bijeenkomstdeel: Hashable, Sendable {
    /// Wie bij een deel van een bijeenkomst zijn.
    public enum Met: String, Sendable, CaseIterable { case gezin, professionals }

    public var id: Kenmerk<Bijeenkomstdeel>
    public var met: Met
    public var standaard: Bool
    public var vraagt: [Vraag]
    public var vertellenAan: [Rolnaam]
    public var binnen: Tijdslimiet?
    public var per: String?

    public init(_ id: Kenmerk<Bijeenkomstdeel>, met: Met) {
        (self.id, self.met, standaard, vraagt, vertellenAan) = (id, met, false, [], [])
    }
}

/// Wie buiten de bijeenkomst mag besluiten als het niet kan wachten, en hoe dat wordt bekrachtigd.
public struct Spoedregel: Hashable, Sendable {
    /// Wanneer een spoedbesluit wordt bekrachtigd.
    public enum Bekrachtigen: Hashable, Sendable {
        case volgendeBijeenkomst
        case binnen(Termijn)
    }

    public var wie: Rolnaam
    public var bekrachtigen: Bekrachtigen

    public init(wie: Rolnaam, bekrachtigen: Bekrachtigen) { (self.wie, self.bekrachtigen) = (wie, bekrachtigen) }
}

/// Welke gecodeerde velden van elke zaak worden geteld, en wie ze invult.
public struct Registerregel: Hashable, Sendable {
    public var velden: [String]
    public var vullen: Rolnaam?
    /// Where a proposed code comes from, as `uit tekst`.
    public var voorstel: String?
    public var onbekendMag: Bool

    public init(velden: [String]) { (self.velden, onbekendMag) = (velden, true) }
}

extension Arrangement {
    /// The family sits at this part of the talk; where the arrangement names no parts, it always does.
    public func isMetGezin(_ deel: Kenmerk<Bijeenkomstdeel>) -> Bool {
        delen.isEmpty || delen.contains { $0.id == deel && $0.met == .gezin }
    }
}
