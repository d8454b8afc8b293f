extension Database {
    /// What the engine itself says about keeping what was committed, asked on a connection that writes.
    ///
    /// SQLite: `synchronous=2` is FULL: the log is on disk before COMMIT returns.
    public func durability() throws -> String {
        let names = dialect == .sqlite ? ["synchronous", "journal_mode"] : ["fsync", "synchronous_commit"]
        return try writeBlocking { tx in
            try names.map { name in
                let question: SQL = dialect == .sqlite ? "PRAGMA \(.name(name))" : "SHOW \(.name(name))"
                return "\(name)=\(try tx.row(question)?.values.first?.text ?? "")"
            }.joined(separator: " ")
        }
    }
}
