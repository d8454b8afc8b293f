/// SQL whose values travel apart from its text: `"… WHERE id = \(id)"` renders `$1`, `$2`, … in order.
///
/// A `SQL` inside a `SQL` is spliced, so that fragments can be shared; nothing else can put text into it but a literal, and
/// `name` and `code`, which take letters, digits and a stroke only.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    /// The text between the values: always one more than there are values.
    private var pieces: [String]
    public private(set) var values: [Value]
    /// The text with its numbers, where it was made once for many rows.
    private var ready: String?

    public init(stringLiteral text: StaticString) { self.init(text: text.description) }

    private init(text: String) {
        pieces = [text]
        values = []
    }

    /// One row into a table, its values in the order of the table's columns.
    public static func insert(into table: Schema.Table, _ values: [Value]) -> SQL {
        precondition(values.count == table.columns.count)
        var sql = table.insert
        sql.values = values
        return sql
    }

    /// `INSERT` into a table, without its values.
    static func insert(into name: String, columns: [String]) -> SQL {
        let places = SQL.list(columns.map { _ in "\(Value.null)" })
        var sql: SQL = "INSERT INTO \(.name(name)) (\(.list(columns.map { .name($0) }))) VALUES (\(places))"
        sql.ready = sql.text
        return sql
    }

    public init(stringInterpolation interpolation: Interpolation) {
        self = interpolation.sql
    }

    /// The text with numbered places, as both engines read it.
    public var text: String {
        if let ready { return ready }
        guard pieces.count > 1 else { return pieces[0] }
        var text = pieces[0]
        text.reserveCapacity(pieces.reduce(0) { $0 + $1.utf8.count + 3 })
        for (number, piece) in pieces.dropFirst().enumerated() {
            text += "$\(number + 1)"
            text += piece
        }
        return text
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.append(right)
        return sum
    }

    private mutating func append(text: String) {
        ready = nil
        pieces[pieces.count - 1] += text
    }

    private mutating func append(_ value: Value) {
        ready = nil
        values.append(value)
        pieces.append("")
    }

    private mutating func append(_ other: SQL) {
        ready = nil
        pieces[pieces.count - 1] += other.pieces[0]
        pieces.append(contentsOf: other.pieces.dropFirst())
        values.append(contentsOf: other.values)
    }

    /// A name of a table or column from the schema, never from a person.
    public static func name(_ name: String) -> SQL {
        precondition(name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || isLetterOrDigit($0) })
        return SQL(text: name)
    }

    /// A code of a closed list as text between quotes, where a value for each would make another statement of it.
    public static func code(_ code: String) -> SQL {
        precondition(code.utf8.allSatisfy { $0 == UInt8(ascii: "-") || isLetterOrDigit($0) })
        return SQL(text: "'\(code)'")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// `a, b, c` of fragments.
    public static func list(_ parts: [SQL]) -> SQL {
        var list: SQL = ""
        for (index, part) in parts.enumerated() {
            if index > 0 { list.append(text: ", ") }
            list.append(part)
        }
        return list
    }

    /// Builds a `SQL` from a literal: only literals become text.
    public struct Interpolation: StringInterpolationProtocol {
        var sql: SQL = ""

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: StaticString) {
            sql.append(text: literal.description)
        }

        public mutating func appendInterpolation(_ fragment: SQL) {
            sql.append(fragment)
        }

        public mutating func appendInterpolation(_ value: Value) {
            sql.append(value)
        }

        public mutating func appendInterpolation(_ value: some Storable) {
            sql.append(value.value)
        }

        public mutating func appendInterpolation(_ value: (some Storable)?) {
            sql.append(value?.value ?? .null)
        }

        /// `IN (\(list: ids))`; an empty list gives `NULL`, which nothing equals.
        ///
        /// The last value comes again until there are 1, 2, 4, 8 … of them: lists of many lengths then share a few texts,
        /// which an engine keeps ready.
        public mutating func appendInterpolation(list values: [some Storable]) {
            if values.isEmpty { sql.append(text: "NULL") }
            var places = 1
            while places < values.count { places *= 2 }
            let more = places <= 512 ? places - values.count : 0
            let filled = values + (values.isEmpty ? [] : Array(repeating: values[values.count - 1], count: more))
            for (index, value) in filled.enumerated() {
                if index > 0 { sql.append(text: ", ") }
                sql.append(value.value)
            }
        }
    }
}
