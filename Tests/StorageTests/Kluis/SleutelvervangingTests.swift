import Foundation
import Scenario
import Storage
import StorageSQLite
import Testing

@Suite struct SleutelvervangingTests {
    private static let oud = [UInt8](0..<32), nieuw = [UInt8](100..<132)

    @Test func `na het vervangen opent alleen de nieuwe sleutel, en alles opent nog`() throws {
        let store = try SQLiteDatabase(path: nil)
        let kluis = try Kluis(store: store, master: Self.oud)
        try kluis.keep([Kluis.newKey(owner: "gezin", group: "gezin")])
        let key = try kluis.key(of: "gezin")

        try kluis.rewrap(under: Self.nieuw)

        #expect(throws: KluisError.wrongKey) { try Kluis(store: store, master: Self.oud) }
        #expect(try Kluis(store: store, master: Self.nieuw).key(of: "gezin") == key)
    }

    @Test func `wie de kluis nog met de oude sleutel open heeft, schrijft er niets meer in`() throws {
        let store = try SQLiteDatabase(path: nil)
        let ander = try Kluis(store: store, master: Self.oud)

        try Kluis(store: store, master: Self.oud).rewrap(under: Self.nieuw)

        #expect(throws: KluisError.wrongKey) { try ander.keep([Kluis.newKey(owner: "gezin", group: "gezin")]) }
        #expect(try Kluis(store: store, master: Self.nieuw).key(of: "gezin") == nil)
    }

    @Test func `van een vernietigde sleutel staat niets meer in het bestand`() throws {
        let path = try FreshDatabase.folder() + "/kluis"
        let store = try SQLiteDatabase(path: path)
        let kluis = try Kluis(store: store, master: Self.oud)
        try kluis.keep([Kluis.newKey(owner: "weg-met-mij", group: "gezin")])
        #expect(try inhoud(path).contains("weg-met-mij"))

        try kluis.destroy(group: "gezin")

        #expect(try !inhoud(path).contains("weg-met-mij"))
    }

    private func inhoud(_ path: String) throws -> String {
        try ["", "-wal"].map { String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + $0)), as: UTF8.self) }
            .joined()
    }
}
