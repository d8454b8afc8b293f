// swift-tools-version:6.2
import PackageDescription

let own: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "leerkring",
    products: [
        .executable(name: "leerkring", targets: ["leerkring"])
    ],
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .target(name: "Demonstratie", swiftSettings: own),
        .target(name: "Domain", swiftSettings: own),
        .target(
            name: "Storage",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: own),
        .target(
            name: "StorageSQLite",
            dependencies: [
                "Storage", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: own),
        .target(
            name: "StoragePostgres",
            dependencies: [
                "Storage", "CLibpq",
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
            ],
            swiftSettings: own),
        .target(
            name: "Casework",
            dependencies: [
                "Domain", "Storage",
                .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("Migraties"), .copy("Standaard")],
            swiftSettings: own),
        .target(name: "HTML", swiftSettings: own),
        .target(
            name: "Web",
            dependencies: [
                "Casework", "Domain", "HTML", "CArgon2",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("Publiek"), .copy("Papieren/gezinsplan.typ"), .copy("Papieren/zet.py")],
            swiftSettings: own),
        .executableTarget(
            name: "leerkring",
            dependencies: [
                "Domain", "Storage", "StorageSQLite", "StoragePostgres", "Casework", "HTML", "Web", "Demonstratie",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: own),
        .target(
            name: "Scenario",
            dependencies: [
                "Domain", "Storage", "StorageSQLite", "StoragePostgres", "Casework",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            path: "Tests/Scenario",
            swiftSettings: own),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Scenario", "Web", "Casework", "Domain", "HTML", "Storage",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: own),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Scenario", "Storage", "StorageSQLite", "StoragePostgres",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: own),
        .testTarget(name: "DemonstratieTests", dependencies: ["Demonstratie"], swiftSettings: own),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: own),
        .testTarget(
            name: "CaseworkTests",
            dependencies: [
                "Scenario", "Casework", "Domain", "Storage", "StorageSQLite", .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Scenarios/scenarios", "Scenarios/vroeg"],
            swiftSettings: own),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], exclude: ["lees_terug.py"], swiftSettings: own),
    ],
    swiftLanguageModes: [.v6]
)
