/// What is looked for before the YAML is parsed: tabs, and names for pieces of YAML that grow when repeated.
struct YamlVoorcontrole {
    static let ankerzin = "Verwijzingen binnen YAML (& en *) mogen niet: schrijf het uit."
    /// So many repetitions cannot make a document explode; they are looked for after parsing, where a sign inside a
    /// text is told from a real one. With more of them, Yams could be busy for years before we get to look.
    private static let onschuldig = 9
    static let tabzin = "Hier staat een tab; spring in met spaties."

    private(set) var fouten: [Leesfout] = []

    init(_ regels: [String]) {
        for (i, regel) in regels.enumerated() {
            let inspringing = regel.prefix { $0 == " " || $0 == "\t" || $0 == "-" }
            if let tab = inspringing.firstIndex(of: "\t") {
                fouten.append(
                    Leesfout(regel: i + 1, kolom: regel.distance(from: regel.startIndex, to: tab) + 1, zin: Self.tabzin)
                )
            }
        }
        let ankers = regels.enumerated().flatMap { regel in
            Self.namen(na: "&", in: regel.element).map { (regel.offset, $0) }
        }
        let gebruik = regels.flatMap { Self.namen(na: "*", in: $0) }
        guard gebruik.count > Self.onschuldig else { return }
        let herhaald = Set(gebruik)
        fouten += ankers.filter { herhaald.contains($0.1) }.map { Leesfout(regel: $0.0 + 1, zin: Self.ankerzin) }
    }

    /// Names that follow the sign where a value can begin. Rough on purpose: it may see one inside a text.
    private static func namen(na teken: Character, in regel: String) -> [Substring] {
        guard regel.contains(teken) else { return [] }
        var (namen, rest) = ([Substring](), regel[...])
        while let plek = rest.firstIndex(of: teken) {
            let naam = rest[rest.index(after: plek)...].prefix { !" ,[]{}\t".contains($0) }
            let ervoor = regel[..<plek].last { $0 != " " }
            if !naam.isEmpty, ervoor.map({ "-:,[{?".contains($0) }) ?? true { namen.append(naam) }
            rest = rest[rest.index(after: plek)...]
        }
        return namen
    }
}
