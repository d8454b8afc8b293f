import Domain
import Storage

extension Controle {
    /// What the database guards its rows with is what the migrations made.
    func loopBewakersNa() throws {
        let hoort = Migraties.steps(for: tx.sql.dialect).bouwsel(for: tx.sql.dialect)
        for naam in try hoort.verschil(met: Bouwsel(tx.sql)) {
            verslag.vond(
                .bewaker, "De database bewaakt zijn rijen niet meer zoals het hoort: \(naam) is weg of gewijzigd.")
        }
    }

    /// Every row that says that an import brought something in was written by one.
    func loopInvoerNa() throws {
        let kolommen = ["id", "als", "sleutel", "onderwerp_id", "vastgelegd_op"]
        var vorige = ""
        while true {
            let rows = try tx.rows(
                """
                SELECT \(.list(kolommen.map(SQL.name))), bewijs FROM ingelezen WHERE id > \(vorige)
                ORDER BY id LIMIT \(Self.bladzijde)
                """)
            for row in rows where try row["bewijs"].text != tx.invoerbewijs(kolommen.map { row[$0].text ?? "" }) {
                verslag.vond(
                    .rijGewijzigd,
                    "Tabel ingelezen: rij \(row["id"].text ?? "") is gewijzigd, of niet door Leerkring geschreven.")
            }
            guard rows.count == Self.bladzijde, let last = rows.last?["id"].text else { return }
            vorige = last
        }
    }

    /// Files that were destroyed in the open, while the vault still has their keys.
    func loopVernietigdNa() throws {
        for dossier in try tx.onvernietigd() {
            verslag.vond(
                .nietVernietigd,
                "De sleutels van vernietigd dossier \(dossier) staan nog in de kluis. Start Leerkring opnieuw: dan worden zij gewist."
            )
        }
    }
}
