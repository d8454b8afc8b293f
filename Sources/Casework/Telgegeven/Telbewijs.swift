import Crypto
import Domain
import Storage

/// What shows that a coded row was written by an act and that none was taken away, without a word of where it belongs.
///
/// A line of the verloop would name the row in the stream of its file, and so lead back. Here each row has a keyed digest of
/// itself, and sixteen heads, by the first letter of the random id, count the rows and add up their digests.
enum Telbewijs {
    /// What is digested of a row.
    static let kolommen = Migraties.schema["telgegeven"].columns.filter { $0 != "bewijs" }

    /// Before the name of a head, to tell it from that of a stream at the checkpoint.
    static let punt = "telling:"

    /// The head under which a row counts.
    static func kop(_ id: String) -> String { String(id.prefix(1)) }

    static func van(_ rij: [(String, Value)], key: SymmetricKey) -> String {
        Keten.link(after: "telgegeven", [Tx.afdruk(rij, without: [])], key: key)
    }

    /// The sum of digests: whichever order they are added in, and each back by adding it again.
    static func tel(_ som: String, bij bewijs: String) -> String {
        zip(getallen(som), getallen(bewijs)).map { $0 ^ $1 }.hex
    }

    static let leeg = [UInt8](repeating: 0, count: 32).hex

    /// What shows that a head was written here.
    static func vanKop(_ kop: String, _ aantal: Int, _ som: String, key: SymmetricKey) -> String {
        Keten.link(after: "telkop", [kop, String(aantal), som], key: key)
    }

    private static func getallen(_ hex: String) -> [UInt8] {
        let cijfers = hex.utf8.map { UInt8($0 > 57 ? $0 &- 87 : $0 &- 48) & 15 }
        return stride(from: 0, to: cijfers.count - 1, by: 2).map { cijfers[$0] << 4 | cijfers[$0 + 1] }
    }
}

/// A coded row that an act counted and that is not written yet.
struct Getelde {
    let id: String
    let bewijs: String
    let rij: SQL

    var kop: String { Telbewijs.kop(id) }
}

extension Tx {
    /// Writes what this act counted, and adds it to the heads: in the order of the random ids, which keeps a large batch from
    /// going through the whole table for each row. Last of all, and in one order, so that acts wait shortly and never for each
    /// other in a circle.
    func telOp() throws {
        let key = try kluis.key(.keten)
        for een in geteld.sorted(by: { $0.id < $1.id }) { try send(een.rij) }
        for (kop, bewijzen) in Dictionary(grouping: geteld, by: \.kop).sorted(by: { $0.key < $1.key }) {
            let row = try row(
                """
                INSERT INTO telkop (id, aantal, som, bewijs) VALUES (\(kop), 0, \(Telbewijs.leeg), '')
                ON CONFLICT (id) DO UPDATE SET aantal = telkop.aantal RETURNING aantal, som, bewijs
                """)
            guard let row else { throw StorageError(.damaged, "no head of what is counted") }
            let (oud, som): (Int, String) = (try row.get("aantal"), try row.get("som"))
            let nieuw = bewijzen.reduce(som) { Telbewijs.tel($0, bij: $1.bewijs) }
            let aantal = oud + bewijzen.count
            // On a head that somebody else wrote, this act does not put its name: `verify` still finds it.
            let isGoed =
                row["bewijs"].text == (oud == 0 ? "" : Telbewijs.vanKop(kop, oud, som, key: key))
            let bewijs = isGoed ? Telbewijs.vanKop(kop, aantal, nieuw, key: key) : ""
            try execute(
                "UPDATE telkop SET aantal = \(aantal), som = \(nieuw), bewijs = \(bewijs) WHERE id = \(kop)")
        }
        geteld = []
    }
}
