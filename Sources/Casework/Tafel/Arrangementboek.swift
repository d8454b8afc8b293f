import Domain
import Foundation
import Storage

/// Versions of arrangements, read from YAML once: a version never changes.
final class Arrangementboek: @unchecked Sendable {
    static let gedeeld = Arrangementboek()
    private let lock = NSLock()
    private var versies: [String: Arrangement] = [:]

    subscript(_ versie: String) -> Arrangement? {
        get { lock.withLock { versies[versie] } }
        set { lock.withLock { versies[versie] = newValue } }
    }
}

extension Tx {
    /// The arrangement as it reads in one version.
    func arrangement(versie: ID<Arrangement>) throws -> Arrangement {
        if let bekend = Arrangementboek.gedeeld[versie.rawValue] { return bekend }
        let row = try row("SELECT yaml FROM arrangementversie WHERE id = \(versie)")
        guard let row else { throw StorageError(.damaged, "a version of an arrangement is not there") }
        // What it refers to was checked when it was read in.
        let arrangement = try ArrangementLezer(bekend: nil).leesEen(row.get("yaml"))
        Arrangementboek.gedeeld[versie.rawValue] = arrangement
        return arrangement
    }

    /// Every arrangement that was ever read in, by its name.
    func arrangementnamen() throws -> [Kenmerk<Arrangement>] {
        try rows("SELECT DISTINCT arrangement FROM arrangementversie ORDER BY arrangement").map {
            Kenmerk(try $0.get("arrangement"))
        }
    }

    /// The newest version of an arrangement that holds today: what a new inbreng goes by. Before the first one holds, that.
    func nieuwsteVersie(van arrangement: Kenmerk<Arrangement>) throws -> (id: ID<Arrangement>, Arrangement) {
        let rijen = try rows(
            """
            SELECT id, van FROM arrangementversie WHERE arrangement = \(arrangement.tekst) ORDER BY nummer DESC
            """)
        let geldend = try Arrangementversie.geldend(rijen, op: vandaag) { try $0.get("van") }
        guard let id: ID<Arrangement> = try geldend?.get("id") else { throw Self.nietGevonden }
        return (id, try self.arrangement(versie: id))
    }
}
