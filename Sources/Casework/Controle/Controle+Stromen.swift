import Domain
import Storage

extension Controle {
    /// One stream under way: what its last line was, and what its head and the checkpoint say.
    private struct Gang {
        let kop: Controlepunt
        let isDossier: Bool
        /// When its last line was recorded, as the head says: it dates the next one.
        let laatst: String
        let punt: Controlepunt?
        var nummer = 0
        var keten = ""
        var op = ""
    }

    /// Recomputes the chain of every stream, against its head and against the checkpoint in the vault.
    func loopStromenNa() throws {
        var vorige = ""
        while true {
            let rows = try tx.rows(
                "SELECT id, soort, volgnummer, keten, laatst_op FROM stroom WHERE id > \(vorige) ORDER BY id LIMIT \(Self.bladzijde)"
            )
            let ids = try rows.map { try $0.get("id", as: String.self) }
            let punten = try tx.kluis.points(of: ids)
            var gangen: [String: Gang] = [:]
            for (id, row) in zip(ids, rows) {
                gangen[id] = Gang(
                    kop: Controlepunt(stroom: id, volgnummer: try row.get("volgnummer"), keten: try row.get("keten")),
                    isDossier: row["soort"].text == Stroom.Soort.dossier.rawValue,
                    laatst: row["laatst_op"].text ?? "", punt: punten[id])
            }
            let laatste = ids.count < Self.bladzijde ? nil : ids.last
            try loopRegelsNa(na: vorige, totEnMet: laatste, &gangen)
            for id in ids { sluit(id, gangen[id]!) }
            verslag.stromen += ids.count
            guard let laatste else { return }
            vorige = laatste
        }
    }

    /// The lines of the streams in one range of ids.
    private func loopRegelsNa(na vorige: String, totEnMet laatste: String?, _ gangen: inout [String: Gang]) throws {
        let einde: SQL = laatste.map { "AND stroom_id <= \($0)" } ?? ""
        var (stroom, nummer) = (vorige, Int.max)
        var onbekend: Set<String> = []
        while true {
            let rows = try tx.rows(
                """
                SELECT stroom_id, volgnummer, soort, onderwerp_id, medewerker_id, vastgelegd_op, afdruk, keten FROM gebeurtenis
                WHERE (stroom_id, volgnummer) > (\(stroom), \(nummer)) \(einde)
                ORDER BY stroom_id, volgnummer LIMIT \(Self.bladzijde)
                """)
            for row in rows {
                (stroom, nummer) = (try row.get("stroom_id"), try row.get("volgnummer"))
                if gangen[stroom] != nil {
                    try loopNa(row, stroom, nummer, &gangen[stroom]!)
                } else if onbekend.insert(stroom).inserted {
                    verslag.vond(.stroomWeg, "Stroom \(stroom) heeft regels in het verloop maar geen kop.")
                }
            }
            verslag.gebeurtenissen += rows.count
            try zoekRijen(bij: rows)
            if rows.count < Self.bladzijde { return }
        }
    }

    private func loopNa(_ row: Row, _ stroom: String, _ nummer: Int, _ gang: inout Gang) throws {
        let keten: String = try row.get("keten")
        if nummer != gang.nummer + 1 {
            let weg =
                gang.nummer + 1 == nummer - 1
                ? "regel \(nummer - 1)" : "regel \(gang.nummer + 1) tot en met \(nummer - 1)"
            verslag.vond(.gat, "Stroom \(stroom): \(weg) van het verloop ontbreekt.")
        } else {
            let velden = ["soort", "onderwerp_id", "medewerker_id", "vastgelegd_op", "afdruk"].map {
                row[$0].text ?? ""
            }
            if Keten.link(after: gang.keten, [stroom, String(nummer)] + velden, key: self.keten) != keten {
                verslag.vond(.regelGewijzigd, "Stroom \(stroom): regel \(nummer) van het verloop is gewijzigd.")
            } else if gang.isDossier, row["vastgelegd_op"].text ?? "" < gang.op {
                verslag.vond(
                    .regelGewijzigd, "Stroom \(stroom): regel \(nummer) zou eerder zijn vastgelegd dan die ervoor.")
            }
        }
        if let punt = gang.punt, punt.volgnummer == nummer, punt.keten != keten {
            verslag.vond(
                .regelGewijzigd, "Stroom \(stroom): regel \(nummer) is een andere dan die van het controlepunt.")
        }
        (gang.nummer, gang.keten, gang.op) = (nummer, keten, row["vastgelegd_op"].text ?? "")
    }

    /// After the last line of a stream.
    private func sluit(_ id: String, _ gang: Gang) {
        if gang.nummer == 0, gang.kop.volgnummer > 0 {
            verslag.vond(
                .stroomWeg, "Stroom \(id): het hele verloop ontbreekt; de kop telt \(gang.kop.volgnummer) regels.")
        } else if gang.nummer < gang.kop.volgnummer {
            verslag.vond(
                .staart,
                "Stroom \(id): na regel \(gang.nummer) is het verloop afgeknipt; de kop telt \(gang.kop.volgnummer).")
        } else if gang.nummer > gang.kop.volgnummer || gang.keten != gang.kop.keten {
            verslag.vond(.staart, "Stroom \(id): de kop is gewijzigd en past niet bij regel \(gang.nummer).")
        } else if gang.laatst != gang.op {
            verslag.vond(.staart, "Stroom \(id): de kop noemt een andere tijd dan regel \(gang.nummer).")
        }
        if let punt = gang.punt, gang.nummer < punt.volgnummer, gang.nummer >= gang.kop.volgnummer {
            verslag.vond(
                .staart,
                "Stroom \(id): na regel \(gang.nummer) is het verloop afgeknipt; het controlepunt kent er \(punt.volgnummer)."
            )
        }
    }

    /// Events whose row is gone.
    private func zoekRijen(bij regels: [Row]) throws {
        var perTabel: [String: [(id: String, stroom: String, nummer: Int)]] = [:]
        for regel in regels where regel["afdruk"] != .null {
            guard let soort = Gebeurtenissoort(rawValue: try regel.get("soort")) else { continue }
            perTabel[soort.tabel, default: []].append(
                (try regel.get("onderwerp_id"), try regel.get("stroom_id"), try regel.get("volgnummer")))
        }
        for (tabel, verwacht) in perTabel.sorted(by: { $0.key < $1.key }) {
            let ids = Set(verwacht.map(\.id)).sorted()
            let rows = try tx.rows("SELECT id FROM \(.name(tabel)) WHERE id IN (\(list: ids)) ORDER BY id")
            let er = Set(try rows.map { try $0.get("id", as: String.self) })
            for (id, stroom, nummer) in verwacht where !er.contains(id) {
                verslag.vond(
                    .rijWeg,
                    "Tabel \(tabel): rij \(id) is weg, maar regel \(nummer) van stroom \(stroom) vertelt ervan.")
            }
        }
    }
}
