/// The triggers with which the database itself guards what a table's kind promises.
enum Guards {
    /// Triggers for one table, in the words of the engine.
    static func text(for table: Schema.Table, _ dialect: Dialect) -> String {
        switch table.kind {
        case .concept, .stand: ""
        case .feit, .grootboek:
            refusal("update", on: table, "BEFORE UPDATE", nil, dialect) + deletion(table, dialect)
        case .periode:
            refusal(
                "update", on: table,
                "BEFORE UPDATE OF \(table.columns.filter { !table.endColumns.contains($0) }.joined(separator: ", "))",
                nil,
                dialect)
                + refusal("einde", on: table, "BEFORE UPDATE", "OLD.\(table.endColumns[0]) IS NOT NULL", dialect)
                + deletion(table, dialect)
        }
    }

    /// Rows of a dossier go with the dossier, when its own row is gone; other rows never.
    private static func deletion(_ table: Schema.Table, _ dialect: Dialect) -> String {
        let keeper: String? =
            if table.columns.contains("stroom_id") {
                "stroom WHERE id = OLD.stroom_id"
            } else if table.name == "dossier" {
                "stroom WHERE id = OLD.id"
            } else if table.inDossier {
                "dossier WHERE id = OLD.dossier_id"
            } else if table.name == "persoon" {
                "gezinslid WHERE persoon_id = OLD.id"
            } else if table.columns.contains("persoon_id") {
                "persoon WHERE id = OLD.persoon_id"
            } else {
                nil
            }
        let owner = keeper.map { "EXISTS (SELECT 1 FROM \($0))" }
        return refusal("delete", on: table, "BEFORE DELETE", owner, dialect)
    }

    private static func refusal(
        _ what: String, on table: Schema.Table, _ event: String, _ condition: String?, _ dialect: Dialect
    ) -> String {
        let name = "bewaak_\(table.name)_\(what)"
        let message = "\(table.name) is een \(table.kind.rawValue): \(what) mag niet"
        switch dialect {
        case .sqlite:
            let when = condition.map { " WHEN \($0)" } ?? ""
            return
                "CREATE TRIGGER \(name) \(event) ON \(table.name)\(when) BEGIN SELECT RAISE(ABORT, '\(message)'); END;\n"
        case .postgres:
            let guarded =
                condition.map { "IF \($0) THEN RAISE EXCEPTION '\(message)'; END IF;" }
                ?? "RAISE EXCEPTION '\(message)';"
            let result = what == "delete" ? "OLD" : "NEW"
            return """
                CREATE FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \(guarded) RETURN \(result); END $$;
                CREATE TRIGGER \(name) \(event) ON \(table.name) FOR EACH ROW EXECUTE FUNCTION \(name)();

                """
        }
    }
}
