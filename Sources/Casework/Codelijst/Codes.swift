import Domain
import Storage

extension Casework {
    /// De keuzes van een lijst, in haar nieuwste versie en in haar eigen volgorde; leeg als de lijst er niet is.
    public func codes(_ lijst: String) async throws -> [Code] {
        try await read { tx in try tx.codelijsten()[lijst]?.codes ?? [] }
    }

    /// De nieuwste versie van elke lijst.
    public func codelijsten() async throws -> [String: Codelijst] {
        try await read { tx in try tx.codelijsten() }
    }
}

extension Tx {
    /// The newest version of every code list, from memory when it was read lately.
    func codelijsten() throws -> [String: Codelijst] {
        if let known = casework.codes.alle { return known }
        let rows = try rows(
            """
            SELECT lijst, versie, code, naam, toelichting, bron FROM code c
            WHERE versie = (SELECT MAX(n.versie) FROM code n WHERE n.lijst = c.lijst)
            ORDER BY lijst, volgorde, code
            """)
        var codes: [String: (versie: Int, codes: [Code])] = [:]
        for row in rows {
            let lijst: String = try row.get("lijst")
            let versie: Int = try row.get("versie")
            codes[lijst, default: (versie, [])].codes.append(
                Code(
                    lijst: lijst, code: try row.get("code"), naam: try row.get("naam"),
                    toelichting: row["toelichting"].text, bron: row["bron"].text))
        }
        let lijsten = Dictionary(
            uniqueKeysWithValues: codes.map { ($0, Codelijst(naam: $0, versie: $1.versie, codes: $1.codes)) })
        casework.codes.alle = lijsten
        return lijsten
    }
}
