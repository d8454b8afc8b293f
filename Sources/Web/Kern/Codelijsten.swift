import Domain

extension [String: Codelijst] {
    /// The words of a code; the code itself when the list is not known.
    func noem(_ code: String, uit lijst: String) -> String { self[lijst]?.noem(code) ?? code }

    /// What can be asked of a table, to choose from.
    var gevraagd: [(String, String)] {
        self["gevraagd"]?.codes.map { ($0.code, $0.naam) } ?? [("meedenken", "Meedenken")]
    }
}
