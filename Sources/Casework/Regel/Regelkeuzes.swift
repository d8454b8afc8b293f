import Domain
import Storage

extension Casework {
    /// The articles that hold now, to choose from: by name of the rule and article.
    public func regelkeuzes() async throws -> [(id: ID<Regel>, naam: String)] {
        try await read { tx in
            try tx.rows(
                """
                SELECT v.id, r.naam, v.artikel FROM regelversie v JOIN regel r ON r.id = v.regel_id
                WHERE NOT EXISTS (SELECT 1 FROM regelversie n WHERE n.vervangt_id = v.id) ORDER BY r.naam, v.artikel, v.id
                """
            ).map { (try $0.get("id"), "\($0["naam"].text ?? "") \($0["artikel"].text ?? "")") }
        }
    }
}
