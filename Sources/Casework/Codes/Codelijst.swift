import Domain
import Storage

/// Een code uit een lijst, met hoe zij heet.
public struct Lijstcode: Sendable, Equatable {
    public let code: String
    public let naam: String
}

extension Casework {
    /// The codes of a list as it is now, in its order: `contactsoorten`, `leefgebieden`, `verwijzers-ijw` …
    public func codes(_ lijst: String) async throws -> [Lijstcode] {
        try await read { try $0.codes(lijst) }
    }
}

extension Tx {
    /// `onbekend` is always valid, and all there is before a list was read in.
    func codes(_ lijst: String) throws -> [Lijstcode] {
        let codes = try rows(
            """
            SELECT code, naam FROM code
            WHERE lijst = \(lijst) AND versie = (SELECT MAX(versie) FROM code WHERE lijst = \(lijst))
            ORDER BY volgorde, code
            """
        ).map { Lijstcode(code: try $0.get("code"), naam: try $0.get("naam")) }
        return codes.isEmpty ? [Lijstcode(code: "onbekend", naam: "Onbekend")] : codes
    }
}
