import Domain
import Storage

/// Ids of personen in one column: sorted, with a space between.
struct Personen: Storable {
    let ids: [ID<Persoon>]

    init(_ ids: [ID<Persoon>]) { self.ids = Array(Set(ids)).sorted() }

    var value: Value { .text(ids.map(\.rawValue).joined(separator: " ")) }

    init?(_ value: Value) {
        guard let text = value.text else { return nil }
        let ids = text.split(separator: " ").map { ID<Persoon>(String($0)) }
        guard !ids.contains(nil) else { return nil }
        self.ids = ids.compactMap { $0 }
    }
}
