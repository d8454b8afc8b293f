import Foundation

/// Hoe namen in Nederland op volgorde staan: zonder voorvoegsel, accenten en hoofdletters.
public enum Naamvolgorde {
    /// Words that stand before a name and do not count in its place.
    public static let voorvoegsels: Set<String> = [
        "de", "den", "der", "van", "het", "t", "ten", "ter", "te", "el", "al", "la", "op", "in", "aan", "von", "du",
    ]

    /// What a name is sorted by: "Gezin van den Berg" comes under b, after "Gezin Berg".
    public static func sleutel(_ naam: String) -> String {
        var woorden = Self.woorden(naam)
        if woorden.count > 1, ["gezin", "familie"].contains(woorden[0]) { woorden.removeFirst() }
        let kern = woorden.drop { voorvoegsels.contains($0) }
        if kern.isEmpty { return woorden.joined(separator: " ") }
        return (Array(kern) + woorden.prefix(woorden.count - kern.count)).joined(separator: " ")
    }

    /// Whether every word that is looked for begins a word of the text.
    public static func past(_ gezocht: String, in tekst: String) -> Bool {
        let hier = woorden(tekst)
        let zoek = woorden(gezocht)
        return !zoek.isEmpty && zoek.allSatisfy { woord in hier.contains { $0.hasPrefix(woord) } }
    }

    /// The words of a name, without accents and capitals.
    public static func woorden(_ naam: String) -> [String] {
        Tekst.vouw(naam)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
