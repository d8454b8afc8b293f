import Domain
import Storage

extension Controle {
    /// Streams that the checkpoint knows and the database does not, unless they were destroyed in the open.
    func loopPuntenNa() throws {
        var vorige = ""
        while true {
            let punten = try tx.kluis.points(after: vorige, most: Self.bladzijde)
            let (inzage, tellingen) = (punten.filter(\.isInzage), punten.filter(\.isTelling))
            let stromen = punten.filter { !$0.isInzage && !$0.isTelling }
            let er = try ids("SELECT id FROM stroom WHERE id IN (\(list: stromen.map(\.stroom))) ORDER BY id")
            let schrijvers = try ids(
                "SELECT schrijver AS id FROM inzagekop WHERE schrijver IN (\(list: inzage.map(\.schrijver))) ORDER BY schrijver"
            )
            let weg = stromen.map(\.stroom).filter { !er.contains($0) }
            let vernietigd = try tx.vernietigde(van: weg)
            for id in weg where !vernietigd.contains(id) {
                verslag.vond(
                    .stroomWeg, "Stroom \(id) staat in het controlepunt en is nu weg, zonder te zijn vernietigd.")
            }
            let koppen = try ids("SELECT id FROM telkop ORDER BY id")
            for punt in tellingen where !koppen.contains(String(punt.stroom.dropFirst(Telbewijs.punt.count))) {
                verslag.vond(.telling, "Telgegevens (\(punt.stroom)) staan in het controlepunt en zijn nu weg.")
            }
            for punt in inzage where !schrijvers.contains(punt.schrijver) {
                verslag.vond(.inzage, "Inzage van schrijver \(punt.schrijver) staat in het controlepunt en is nu weg.")
            }
            guard punten.count == Self.bladzijde, let last = punten.last else { return }
            vorige = last.stroom
        }
    }

    /// A stream belongs to a dossier, table or rule, and these to a stream.
    func loopDossiersNa() throws {
        for soort in [Stroom.Soort.dossier, .tafel, .regel] {
            let tabel = SQL.name(soort.rawValue)
            for row in try tx.rows(
                """
                SELECT id FROM stroom s WHERE soort = \(soort.rawValue)
                    AND NOT EXISTS (SELECT 1 FROM \(tabel) t WHERE t.id = s.id) ORDER BY id LIMIT \(Controleverslag.meest)
                """)
            {
                verslag.vond(.rijWeg, "Stroom \(row["id"].text ?? "") is van een \(soort.rawValue) dat er niet is.")
            }
            for row in try tx.rows(
                """
                SELECT id FROM \(tabel) t WHERE NOT EXISTS (SELECT 1 FROM stroom s WHERE s.id = t.id)
                ORDER BY id LIMIT \(Controleverslag.meest)
                """)
            {
                verslag.vond(.stroomWeg, "De stroom van \(soort.rawValue) \(row["id"].text ?? "") is weg.")
            }
        }
    }

    /// Texts that were put right in the open, and can still be read in the wrong file.
    func loopMisplaatstNa() throws {
        for id in try tx.leesbaarMisplaatst() {
            verslag.vond(
                .misplaatst,
                "Regel \(id) van het journaal stond in het verkeerde dossier en is daar nog te lezen. Start Leerkring opnieuw: dan wordt zij gewist."
            )
        }
    }

    /// Keys of nothing that is here: left by a crash or by data that were put back. No damage, but worth knowing.
    func loopSleutelsNa() throws {
        var (vorige, over) = ("", 0)
        while true {
            let groepen = try tx.kluis.groups(after: vorige, most: Self.bladzijde)
            let zoek = groepen.filter { $0 != "installatie" }
            let er = try ids(
                """
                SELECT id FROM dossier WHERE id IN (\(list: zoek))
                UNION ALL SELECT id FROM persoon WHERE id IN (\(list: zoek))
                UNION ALL SELECT id FROM verzuimleerling WHERE id IN (\(list: zoek))
                UNION ALL SELECT id FROM politiecontact WHERE id IN (\(list: zoek)) ORDER BY id
                """)
            over += zoek.count - zoek.count(where: er.contains)
            guard groepen.count == Self.bladzijde, let last = groepen.last else { break }
            vorige = last
        }
        if over > 0 {
            verslag.opmerkingen.append(
                "De kluis bewaart sleutels van \(over) dossiers of personen die hier niet (meer) zijn.")
        }
    }

    private func ids(_ sql: SQL) throws -> Set<String> {
        Set(try tx.rows(sql).map { try $0.get("id", as: String.self) })
    }
}
