import Domain
import Storage

extension Controle {
    /// Recomputes the chain of every process that wrote inzage. Lines of destroyed files left their link behind.
    func loopInzageNa() throws {
        var vorige = ""
        while true {
            let koppen = try tx.rows(
                """
                SELECT schrijver, volgnummer, keten FROM inzagekop WHERE schrijver > \(vorige)
                ORDER BY schrijver LIMIT \(Self.bladzijde)
                """)
            let punten = try tx.kluis.points(of: koppen.map { Controlepunt.inzage + ($0["schrijver"].text ?? "") })
            for row in koppen {
                vorige = try row.get("schrijver")
                try loopNa(
                    vorige,
                    kop: Controlepunt(
                        stroom: vorige, volgnummer: try row.get("volgnummer"), keten: try row.get("keten")),
                    punt: punten[Controlepunt.inzage + vorige])
            }
            if koppen.count < Self.bladzijde { break }
        }
        for row in try tx.rows(
            """
            SELECT DISTINCT schrijver FROM inzage i
            WHERE NOT EXISTS (SELECT 1 FROM inzagekop k WHERE k.schrijver = i.schrijver) ORDER BY schrijver
            """)
        {
            verslag.vond(.inzage, "Inzage van schrijver \(row["schrijver"].text ?? "") heeft regels maar geen kop.")
        }
    }

    private func loopNa(_ schrijver: String, kop: Controlepunt, punt: Controlepunt?) throws {
        var (nummer, vorige) = (0, "")
        while true {
            let rows = try tx.rows(
                """
                SELECT volgnummer, keten, bewijs, NULL AS id, NULL AS dossier_id, NULL AS persoon_id, NULL AS deel,
                    NULL AS medewerker_id, NULL AS grond, NULL AS sessie, NULL AS tijdvak, NULL AS vastgelegd_op
                FROM inzagegat WHERE schrijver = \(schrijver) AND volgnummer > \(nummer)
                UNION ALL
                SELECT volgnummer, keten, NULL, id, dossier_id, persoon_id, deel, medewerker_id, grond, sessie, tijdvak,
                    vastgelegd_op
                FROM inzage WHERE schrijver = \(schrijver) AND volgnummer > \(nummer)
                ORDER BY volgnummer LIMIT \(Self.bladzijde)
                """)
            for row in rows {
                let nu: Int = try row.get("volgnummer")
                let keten: String = try row.get("keten")
                if nu != nummer + 1 {
                    verslag.vond(.inzage, "Inzage van schrijver \(schrijver): na regel \(nummer) ontbreken regels.")
                } else if try schakel(na: vorige, row, schrijver, nu) != keten {
                    verslag.vond(.inzage, "Inzage van schrijver \(schrijver): regel \(nu) is gewijzigd.")
                }
                if let punt, punt.volgnummer == nu, punt.keten != keten {
                    verslag.vond(
                        .inzage, "Inzage van schrijver \(schrijver): regel \(nu) past niet bij het controlepunt.")
                }
                (nummer, vorige) = (nu, keten)
            }
            verslag.inzageregels += rows.count
            if rows.count < Self.bladzijde { break }
        }
        if nummer != kop.volgnummer || vorige != kop.keten || nummer < punt?.volgnummer ?? 0 {
            verslag.vond(
                .inzage,
                "Inzage van schrijver \(schrijver): na regel \(nummer) is de rij afgeknipt of gewijzigd; bekend zijn er \(max(kop.volgnummer, punt?.volgnummer ?? 0))."
            )
        }
    }

    /// What the link of a line should be; of a line that went with its file, only what proves that it went so.
    private func schakel(na vorige: String, _ row: Row, _ schrijver: String, _ nummer: Int) throws -> String {
        if let bewijs = row["bewijs"].text {
            let keten: String = try row.get("keten")
            return bewijs == Keten.bewijs(schrijver, nummer, keten, key: self.keten) ? keten : ""
        }
        let velden = [
            "dossier_id", "persoon_id", "deel", "medewerker_id", "grond", "sessie", "tijdvak", "vastgelegd_op",
        ].map { row[$0].text ?? "" }
        return Keten.link(after: vorige, [row["id"].text ?? "", schrijver, String(nummer)] + velden, key: self.keten)
    }
}
