import Foundation
import Storage

/// The schema of this program, as the files in `Migraties/` say it.
public enum Migraties {
    /// The steps for one engine. A file named `….sqlite.sql` or `….postgres.sql` is for that engine only.
    public static func steps(for dialect: Dialect) -> Migrations {
        switch dialect {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }

    /// Kinds, columns and seals, alike on both engines.
    static let schema = sqlite.schema
    private static let sqlite = load(.sqlite)
    private static let postgres = load(.postgres)

    private static func load(_ dialect: Dialect) -> Migrations {
        guard let folder = Bundle.module.url(forResource: "Migraties", withExtension: nil),
            let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        else { preconditionFailure("the migrations do not stand beside the program") }
        let steps = files.filter { $0.pathExtension == "sql" }.compactMap { file -> Migration? in
            let parts = file.deletingPathExtension().lastPathComponent.split(separator: ".")
            guard parts.count == 1 || parts[1] == dialect.rawValue else { return nil }
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
            return Migration(name: String(parts[0]), text: text)
        }
        return Migrations(steps)
    }
}
