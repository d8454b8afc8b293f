import CLibpq
import Storage

/// A statement that the server keeps ready on one connection, with the columns that it gives.
struct PreparedStatement {
    let name: String
    private let columns: Columns
    private let types: [Oid]
    fileprivate var lastUse = 0

    init(name: String, described: OpaquePointer?) {
        self.name = name
        let fields = 0..<PQnfields(described)
        columns = Columns(fields.map { String(cString: PQfname(described, $0)) })
        types = fields.map { PQftype(described, $0) }
    }

    func rows(of result: OpaquePointer?) -> [Row] {
        (0..<PQntuples(result)).map { row in
            Row(columns: columns, values: types.indices.map { Value(result, row, Int32($0), types[$0]) })
        }
    }
}

/// The statements of one connection, at most 500: an endless number of texts does not fill the server's memory.
struct PreparedStatements {
    static let most = 500
    private var byText: [String: PreparedStatement] = [:]
    private var uses = 0
    private var names = 0

    subscript(_ text: String) -> PreparedStatement? {
        mutating get {
            uses += 1
            byText[text]?.lastUse = uses
            return byText[text]
        }
        set {
            byText[text] = newValue
            byText[text]?.lastUse = uses
        }
    }

    mutating func newName() -> String {
        names += 1
        return "s\(names)"
    }

    /// When full, forgets the hundred that were not used for longest and gives what tells the server so.
    mutating func makeRoom() -> String? {
        guard byText.count >= Self.most else { return nil }
        let old = byText.sorted { $0.value.lastUse < $1.value.lastUse }.prefix(100)
        for (text, _) in old { byText[text] = nil }
        return old.map { "DEALLOCATE \($0.value.name)" }.joined(separator: "; ")
    }
}
