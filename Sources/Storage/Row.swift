/// The names of a result's columns, shared by all of its rows.
public final class Columns: Sendable {
    public let names: [String]
    private let places: [String: Int]

    public init(_ names: [String]) {
        self.names = names
        places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }

    func place(of name: String) -> Int? { places[name] }
}

/// One row of a result: its values in the order that the query selects them, reachable by name.
public struct Row: Sendable {
    public let columns: Columns
    public let values: [Value]

    public init(columns: Columns, values: [Value]) {
        self.columns = columns
        self.values = values
    }

    /// The value of a column; a column that the query does not select is an error in the program.
    public subscript(_ name: String) -> Value {
        guard let place = columns.place(of: name) else { preconditionFailure("no column \(name) in this query") }
        return values[place]
    }

    /// The value of a column as `T`. Throws `StorageError.damaged` when it is absent or not a `T`.
    public func get<T: Storable>(_ name: String, as type: T.Type = T.self) throws -> T {
        guard let value = T(self[name]) else { throw StorageError(.damaged, "column \(name) holds no \(T.self)") }
        return value
    }

    /// The value of a column that may be absent.
    public func optional<T: Storable>(_ name: String, as type: T.Type = T.self) throws -> T? {
        self[name] == .null ? nil : try get(name)
    }
}
