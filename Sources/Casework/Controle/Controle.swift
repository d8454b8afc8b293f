import Crypto
import Domain
import Storage

extension Casework {
    /// Goes once through everything that is stored, as it is at one moment, and tells what does not add up.
    ///
    /// Memory stays bounded: rows come in pages. A wrong master key never gets here: the vault does not open.
    public func controleer() async throws -> Controleverslag {
        try await read { tx in
            let controle = try Controle(tx)
            try controle.loopBewakersNa()
            try controle.loopStromenNa()
            try controle.loopPuntenNa()
            try controle.loopTabellenNa()
            try controle.loopInzageNa()
            try controle.loopTellingenNa()
            try controle.loopAccountsNa()
            try controle.loopInvoerNa()
            try controle.loopDossiersNa()
            try controle.loopMisplaatstNa()
            try controle.loopVernietigdNa()
            try controle.loopGewistNa()
            try controle.herbouw()
            try controle.loopSleutelsNa()
            return controle.verslag
        }
    }
}

/// One going-through of everything. Its parts stand in `Controle+….swift`.
final class Controle {
    /// Rows that are in memory at a time.
    static let bladzijde = 1000

    let tx: Tx
    let keten: SymmetricKey
    var verslag = Controleverslag()
    /// Owners whose key was found missing: told once, not for each value.
    var zonderSleutel: Set<String> = []

    init(_ tx: Tx) throws {
        self.tx = tx
        keten = try tx.kluis.key(.keten)
    }
}
