import Foundation

/// The two engines that every test of the casework runs on.
public enum Engine: String, CaseIterable, Sendable {
    case sqlite, postgres

    /// Address of a PostgreSQL server where databases may be made: `scripts/with-postgres` sets it.
    static let address = ProcessInfo.processInfo.environment["LEERKRING_TEST_POSTGRES"].flatMap {
        $0.isEmpty ? nil : $0
    }
}

extension Scenario {
    /// Both engines. Without a PostgreSQL address: locally SQLite alone, said aloud; in CI the tests of PostgreSQL fail.
    public static let engines: [Engine] = {
        if Engine.address != nil || ProcessInfo.processInfo.environment["CI"] == "true" { return Engine.allCases }
        print(
            "!!! LEERKRING_TEST_POSTGRES is not set: NOTHING IS TESTED ON POSTGRESQL. Call scripts/with-postgres swift test …"
        )
        return [.sqlite]
    }()
}
