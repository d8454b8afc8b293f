import Domain
import Storage

extension Casework {
    /// De wijken waaruit gekozen wordt: de codelijst `wijken`, en waar teams en tafels voor werken.
    public func wijken() async throws -> Wijkenlijst { try await read { tx in try tx.wijken() } }
}

extension Tx {
    func wijken() throws -> Wijkenlijst {
        let rows = try rows("SELECT DISTINCT wijk FROM team WHERE wijk IS NOT NULL ORDER BY wijk")
        let tafels = try tafelgebieden()
        return Wijkenlijst(try wijkcodes() + rows.compactMap { $0["wijk"].text } + tafels)
    }

    /// The name of a wijk as the list has it. What a family has already may stay.
    func kiesWijk(_ tekst: String, nu: String? = nil) throws -> String {
        if let nu, tekst == nu { return nu }
        if let naam = try? Wijkenlijst(wijkcodes()).kies(tekst) { return naam }
        return try wijken().kies(tekst)
    }

    /// The codes of the lists of referrers, whichever a municipality uses.
    func verwijzers() throws -> Set<String> {
        Set(try codelijsten().filter { $0.key.hasPrefix("verwijzers") }.flatMap { $0.value.codes.map(\.code) })
            .union(["onbekend"])
    }

    func eisVerwijzer(_ code: String) throws {
        guard try verwijzers().contains(code) else {
            throw Refusal(.invalid, "Kies wie het gezin verwees uit de lijst.", field: "verwijzer")
        }
    }

    private func wijkcodes() throws -> [String] { try codelijsten()["wijken"]?.codes.map(\.naam) ?? [] }

    /// Areas of tables that work for one neighbourhood.
    private func tafelgebieden() throws -> [String] {
        try rows("SELECT DISTINCT gebied FROM tafel WHERE tot IS NULL ORDER BY gebied").compactMap { $0["gebied"].text }
            .filter { !Tafel.isBreed($0) }
    }
}
