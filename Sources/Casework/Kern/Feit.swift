import Crypto
import Domain
import Storage

/// The values of a new row, in the words of its columns. What the schema calls sealed is sealed on the way in.
typealias Kolommen = KeyValuePairs<String, (any Storable)?>

extension Tx {
    /// Inserts a row and notes its event with a salted digest of what it holds.
    ///
    /// `id`, `dossier_id`, `gebeurd_op`, `vastgelegd_op`, `vastgelegd_door` and `zout` are filled in where the table has
    /// them. A table whose rows own their key gets one, in the group of the dossier.
    func legVast<T>(
        _ soort: Gebeurtenissoort, _ id: ID<T>, in stroom: Stroom, door medewerker: ID<Medewerker>,
        gebeurdOp: String? = nil, _ kolommen: Kolommen
    ) throws {
        let table = Migraties.schema[soort.tabel]
        var values = Dictionary(
            kolommen.map { ($0.key, $0.value?.value ?? .null) }, uniquingKeysWith: { _, last in last })
        values["id"] = id.value
        if table.inDossier, values["dossier_id"] == nil { values["dossier_id"] = .text(stroom.id) }
        values["gebeurd_op"] = gebeurdOp.map(Value.text) ?? values["gebeurd_op"] ?? vandaag.value
        values["vastgelegd_op"] = tijd
        values["vastgelegd_door"] = medewerker.value
        values["zout"] = .text(Self.salt())
        for (column, ownerColumn) in table.sealed {
            guard case .text(let plain)? = values[column] else { continue }
            let owner = try owner(ownerColumn, table: table, id: id.rawValue, values)
            values[column] = .text(try seal(plain, table.name, column, row: id.rawValue, owner: owner))
        }
        let row = table.columns.map { values[$0] ?? .null }
        try send(.insert(into: table, row))
        geheugen?.vergeet(table.name)
        try noteer(
            soort, over: id.rawValue, in: stroom, door: medewerker,
            afdruk: table.isChained ? Self.afdruk(Array(zip(table.columns, row)), without: table.endColumns) : nil)
    }

    /// Ends a period: sets its end columns once and notes it. Somebody else was first: `StorageError.unique`.
    func beeindig<T>(
        _ soort: Gebeurtenissoort, _ id: ID<T>, in stroom: Stroom, door medewerker: ID<Medewerker>, _ einde: Kolommen
    ) throws {
        let table = Migraties.schema[soort.tabel]
        let sets = try einde.map { column, value -> SQL in
            guard let ownerColumn = table.owner(of: column), let plain = value?.value.text else {
                return "\(.name(column)) = \(value?.value ?? .null)"
            }
            let owner = try owner(ownerColumn, table: table, id: id.rawValue, ["dossier_id": .text(stroom.id)])
            return "\(.name(column)) = \(try seal(plain, table.name, column, row: id.rawValue, owner: owner))"
        }
        let changed = try execute(
            """
            UPDATE \(.name(table.name)) SET \(.list(sets))
            WHERE id = \(id) AND \(.name(table.endColumns[0])) IS NULL
            """)
        geheugen?.vergeet(table.name)
        guard changed == 1, let row = try row("SELECT * FROM \(.name(table.name)) WHERE id = \(id)") else {
            throw StorageError(.unique, "the period of \(table.name) was already ended")
        }
        try noteer(
            soort, over: id.rawValue, in: stroom, door: medewerker,
            afdruk: Self.afdruk(table.columns.map { ($0, row[$0]) }, without: []))
    }

    private func owner(_ column: String, table: Schema.Table, id: String, _ values: [String: Value]) throws -> String {
        switch column {
        case "installatie": return InstallationKey.installatie.owner
        case "id":
            _ = try makeKey(of: id, group: values["dossier_id"]?.text ?? id)
            return id
        default: return values[column]?.text ?? ""
        }
    }

    /// The salted digest of a row as it is stored, in hexadecimals.
    static func afdruk(_ row: [(String, Value)], without hidden: [String]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        for (column, value) in row where !hidden.contains(column) {
            bytes.append(contentsOf: column.utf8)
            bytes.append(UInt8(ascii: "="))
            bytes.append(contentsOf: (value.text ?? "\u{0}").utf8)
            bytes.append(0)
        }
        return SHA256.hash(data: bytes).hex
    }

    private static func salt() -> String {
        SymmetricKey(size: .bits128).withUnsafeBytes { Array($0).hex }
    }
}

extension Sequence<UInt8> {
    /// Two hexadecimals for each byte.
    var hex: String {
        let digits: StaticString = "0123456789abcdef"
        let bytes = Array(self)
        return String(unsafeUninitializedCapacity: bytes.count * 2) { out in
            for (place, byte) in bytes.enumerated() {
                out[place * 2] = digits.utf8Start[Int(byte >> 4)]
                out[place * 2 + 1] = digits.utf8Start[Int(byte & 15)]
            }
            return bytes.count * 2
        }
    }
}
