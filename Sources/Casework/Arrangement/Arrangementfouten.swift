/// Een fout in een bestand met arrangementen, met de regel waar hij staat.
public struct Leesfout: Error, Hashable, Sendable, Comparable, CustomStringConvertible {
    /// From 1.
    public let regel: Int
    /// From 1; nil when the fault is the whole line's.
    public let kolom: Int?
    public let zin: String

    public init(regel: Int, kolom: Int? = nil, zin: String) { (self.regel, self.kolom, self.zin) = (regel, kolom, zin) }

    public var description: String { "regel \(regel): \(zin)" }

    public static func < (links: Self, rechts: Self) -> Bool {
        (links.regel, links.kolom ?? 0, links.zin) < (rechts.regel, rechts.kolom ?? 0, rechts.zin)
    }
}

/// All faults of a file. When there is any, nothing of the file is read.
public struct Arrangementfouten: Error, Equatable, CustomStringConvertible {
    public let fouten: [Leesfout]

    public var description: String { fouten.map(\.description).joined(separator: "\n") }
}
