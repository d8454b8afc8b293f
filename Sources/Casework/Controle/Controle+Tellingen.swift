import Domain
import Storage

extension Controle {
    /// Every coded row has its own digest, and the heads count them all, as far as the checkpoint knows.
    func loopTellingenNa() throws {
        var (vorige, tellingen) = ("", [String: (aantal: Int, som: String)]())
        while true {
            let rows = try tx.rows(
                """
                SELECT \(.list(Telbewijs.kolommen.map(SQL.name))), bewijs FROM telgegeven
                WHERE id > \(vorige) ORDER BY id LIMIT \(Self.bladzijde)
                """)
            for row in rows {
                vorige = try row.get("id")
                let bewijs: String = try row.get("bewijs")
                if Telbewijs.van(Telbewijs.kolommen.map { ($0, row[$0]) }, key: keten) != bewijs {
                    verslag.vond(.telling, "Telgegeven \(vorige) is gewijzigd, of niet door Leerkring geschreven.")
                }
                let kop = Telbewijs.kop(vorige)
                let tot = tellingen[kop] ?? (0, Telbewijs.leeg)
                tellingen[kop] = (tot.aantal + 1, Telbewijs.tel(tot.som, bij: bewijs))
            }
            verslag.rijen += rows.count
            if rows.count < Self.bladzijde { break }
        }
        try vergelijk(tellingen)
    }

    private func vergelijk(_ tellingen: [String: (aantal: Int, som: String)]) throws {
        let koppen = try tx.rows("SELECT id, aantal, som, bewijs FROM telkop ORDER BY id")
        let bekend = Set(koppen.compactMap { $0["id"].text })
        let punten = try tx.kluis.points(of: koppen.map { Telbewijs.punt + ($0["id"].text ?? "") })
        for row in koppen {
            let (kop, aantal, som): (String, Int, String) = (
                try row.get("id"), try row.get("aantal"), try row.get("som")
            )
            let geteld = tellingen[kop] ?? (0, Telbewijs.leeg)
            if row["bewijs"].text != Telbewijs.vanKop(kop, aantal, som, key: keten) {
                verslag.vond(.telling, "De kop van de telgegevens \(kop) is gewijzigd.")
            } else if geteld != (aantal, som) {
                verslag.vond(
                    .telling,
                    "Telgegevens \(kop): er staan er \(geteld.aantal), er horen er \(aantal). Er is er een weg, erbij of anders."
                )
            }
            if let punt = punten[Telbewijs.punt + kop], aantal < punt.volgnummer {
                verslag.vond(
                    .telling, "Telgegevens \(kop): er staan er \(aantal); het controlepunt kende er \(punt.volgnummer)."
                )
            }
        }
        for kop in tellingen.keys.sorted() where !bekend.contains(kop) {
            verslag.vond(.telling, "De kop van de telgegevens \(kop) is weg.")
        }
    }

    /// What somebody signs in with is what the last event about that account says.
    func loopAccountsNa() throws {
        for row in try tx.rows("SELECT id FROM account ORDER BY id") {
            let id: String = try row.get("id")
            let laatste = try tx.row(
                """
                SELECT afdruk FROM gebeurtenis WHERE onderwerp_id = \(id) AND afdruk IS NOT NULL
                ORDER BY volgnummer DESC LIMIT 1
                """)
            if try laatste?["afdruk"].text != tx.accountafdruk(id) {
                verslag.vond(
                    .rijGewijzigd,
                    "Tabel account: waarmee \(id) aanmeldt, is gewijzigd zonder dat het verloop het vertelt.")
            }
        }
    }
}
