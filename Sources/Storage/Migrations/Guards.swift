/// The triggers with which the database itself guards what a table's kind promises.
public enum Guards {
    /// Triggers for one table, in the words of the engine.
    static func text(for table: Schema.Table, _ dialect: Dialect) -> String {
        let kind =
            switch table.kind {
            case .concept: ""
            // With its stream goes the whole file: only destroying does that, which first takes the head off its count.
            case .stand: table.name == "stroom" ? refusal("delete", on: table, "BEFORE DELETE", headed, dialect) : ""
            case .feit, .grootboek:
                refusal("update", on: table, "BEFORE UPDATE", nil, dialect) + deletion(table, dialect)
            case .periode: period(table, dialect)
            }
        switch dialect {
        case .postgres: return kind + truncation(table)
        case .sqlite: return kind.isEmpty ? "" : kind + replacement(table)
        }
    }

    /// A head that was not taken off its count, or of what is never destroyed.
    private static let headed = "OLD.soort <> 'dossier' OR OLD.volgnummer >= 0"

    /// Only the columns of the end are set: all together, once.
    private static func period(_ table: Schema.Table, _ dialect: Dialect) -> String {
        let fixed = table.columns.filter { !table.endColumns.contains($0) }.joined(separator: ", ")
        let over = table.endColumns.map { "OLD.\($0) IS NOT NULL" } + ["NEW.\(table.endColumns[0]) IS NULL"]
        return refusal("update", on: table, "BEFORE UPDATE OF \(fixed)", nil, dialect)
            + refusal("einde", on: table, "BEFORE UPDATE", over.joined(separator: " OR "), dialect)
            + deletion(table, dialect)
    }

    /// SQLite's REPLACE takes away the row that is in its way without a trigger on deleting: so a row that would meet one is
    /// refused before it is inserted, in whatever way.
    private static func replacement(_ table: Schema.Table) -> String {
        let meets = table.uniques.map { columns, condition in
            let same = columns.map { "\($0) = NEW.\($0)" } + (condition.map { [$0] } ?? [])
            let exists = "EXISTS (SELECT 1 FROM \(table.name) WHERE \(same.joined(separator: " AND ")))"
            return condition.map { "\(ofNew($0, table)) AND \(exists)" } ?? exists
        }
        return """
            CREATE TRIGGER bewaak_\(table.name)_dubbel BEFORE INSERT ON \(table.name) WHEN \(meets.joined(separator: " OR "))
            BEGIN SELECT RAISE(ABORT, '\(duplicate): \(table.name) heeft deze rij al'); END;

            """
    }

    /// How the message of a row that is there already begins: to a program it is a unique index that was violated.
    public static let duplicate = "dubbel"

    /// A condition of an index, said of the new row.
    private static func ofNew(_ condition: String, _ table: Schema.Table) -> String {
        condition.split(separator: " ").map { table.columns.contains(String($0)) ? "NEW.\($0)" : String($0) }
            .joined(separator: " ")
    }

    /// PostgreSQL's TRUNCATE asks no trigger on rows. No act empties a table.
    private static func truncation(_ table: Schema.Table) -> String {
        let name = "bewaak_\(table.name)_leeg"
        return """
            CREATE FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION '\(table.name) wordt niet leeggemaakt'; END $$;
            CREATE TRIGGER \(name) BEFORE TRUNCATE ON \(table.name) FOR EACH STATEMENT EXECUTE FUNCTION \(name)();

            """
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
