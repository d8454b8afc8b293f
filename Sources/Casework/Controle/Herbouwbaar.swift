import Storage

/// Something that the acts keep and that can be made again from the facts: `werk`, kept sums.
///
/// A subject registers its own in `Herbouwbaar.alle`: it gives the rows as they should be and as they are, each row as one
/// text of its columns, in the same order. `verify` tells every row that stands in only one of the two.
struct Herbouwbaar: Sendable {
    /// The table, as it is told.
    let naam: String
    /// What the facts say should stand there; a row as one text.
    let verwacht: @Sendable (Tx) throws -> Set<String>
    /// What stands there.
    let bewaard: @Sendable (Tx) throws -> Set<String>

    /// Everything that is kept beside the facts. Add a line here when a subject keeps something.
    static let alle: [Herbouwbaar] = [.werk, .herkenning, .leszoeker, .bewaring]
}

extension Herbouwbaar {
    private static let werk = Herbouwbaar(naam: "werk") { tx in
        Set(try tx.openWerk(nil).map { tekst($0.key, $0.value) })
    } bewaard: { tx in
        Set(
            try tx.rows(
                "SELECT medewerker_id, soort, onderwerp_id, dossier_id, uiterlijk, sinds FROM werk ORDER BY id"
            ).map { tekst(Tx.werkregel($0), $0["sinds"].text ?? "") })
    }

    private static let herkenning = Herbouwbaar(naam: "herkenning") { tx in
        try tx.verwachteHerkenning()
    } bewaard: { tx in
        Set(
            try tx.rows("SELECT persoon_id, soort, afdruk FROM herkenning ORDER BY id").map {
                Tx.herkenningstekst($0["persoon_id"].text ?? "", $0["soort"].text ?? "", $0["afdruk"].text ?? "")
            })
    }

    private static let leszoeker = Herbouwbaar(naam: "les_zoek") { tx in
        try Leszoeker.lessen(tx)
    } bewaard: { tx in
        try Leszoeker.geindexeerd(tx)
    }

    private static func tekst(_ regel: Werkregel, _ sinds: String) -> String {
        "\(regel.soort) van medewerker \(regel.medewerker) over \(regel.onderwerp), uiterlijk \(regel.uiterlijk ?? "geen dag"), sinds \(sinds)"
    }
}

extension Controle {
    /// Compares what is kept with what the facts say.
    func herbouw(_ alle: [Herbouwbaar] = Herbouwbaar.alle) throws {
        for deel in alle {
            let (verwacht, bewaard) = (try deel.verwacht(tx), try deel.bewaard(tx))
            for rij in verwacht.subtracting(bewaard).sorted() {
                verslag.vond(.herbouw, "Tabel \(deel.naam): er ontbreekt een rij die uit de feiten volgt (\(rij)).")
            }
            for rij in bewaard.subtracting(verwacht).sorted() {
                verslag.vond(.herbouw, "Tabel \(deel.naam): er staat een rij die niet uit de feiten volgt (\(rij)).")
            }
        }
    }
}
