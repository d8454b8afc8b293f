import Domain
import Foundation
import Scenario
import Storage

@testable import Casework

/// The smallest act there is, on an installation of its own.
struct Handelingsproef {
    let s: Scenario
    let door: ID<Medewerker>
    var casework: Casework { s.casework }

    init(_ engine: Engine) async throws {
        s = try await Scenario(engine)
        door = try await s.casework.richtIn("Gemeente Voorbeeld", demonstratie: false, beheerder: "Bea").id
    }

    /// The smallest act there is: adds an organisation, and refuses an empty name.
    func voegToe(_ naam: String, _ sleutel: Sleutel = .nieuw(), voor: @escaping @Sendable () -> Void = {})
        async throws
        -> ID<Organisatie>
    {
        let door = door
        return try await casework.act(sleutel, door: door, in: .installatie) { tx in
            voor()
            guard !naam.isEmpty else {
                throw Refusal(.invalid, "Schrijf op hoe de organisatie heet.", field: "naam")
            }
            guard try tx.row("SELECT id FROM organisatie WHERE naam = \(naam)") == nil else {
                throw Refusal(.conflict, "Die organisatie is er al.")
            }
            let id = ID<Organisatie>.new()
            try tx.legVast(
                .organisatieToegevoegd, id, in: .installatie, door: door, ["naam": naam, "soort": "gemeente"])
            return id
        }
    }

    func volgnummers() async throws -> [Int] {
        try await s.database.read {
            try $0.rows("SELECT volgnummer FROM gebeurtenis WHERE stroom_id = 'installatie' ORDER BY volgnummer")
                .map { try $0.get("volgnummer") }
        }
    }

    func aantal(_ naam: String) async throws -> Int {
        try await s.database.read {
            try $0.rows("SELECT id FROM organisatie WHERE naam = \(naam) ORDER BY id").count
        }
    }
}

/// Counts the runs of a closure.
final class Teller: @unchecked Sendable {
    private let lock = NSLock()
    private var value = 0
    var count: Int { lock.withLock { value } }

    func next() -> Int {
        lock.withLock {
            value += 1
            return value
        }
    }
}
