import Crypto
import Domain
import Storage

extension Controle {
    /// Every row of every table that is chained or holds sealed values.
    func loopTabellenNa() throws {
        for tabel in Migraties.schema.tables where tabel.isChained || !tabel.sealed.isEmpty {
            var vorige = ""
            while true {
                let rows = try tx.rows(
                    """
                    SELECT \(.list(tabel.columns.map { .name($0) })) FROM \(.name(tabel.name))
                    WHERE \(.name(tabel.key)) > \(vorige) ORDER BY \(.name(tabel.key)) LIMIT \(Self.bladzijde)
                    """)
                verslag.rijen += rows.count
                if tabel.isChained { try vergelijk(rows, van: tabel) }
                if !tabel.sealed.isEmpty { try ontzegel(rows, van: tabel) }
                guard rows.count == Self.bladzijde, let last = rows.last?[tabel.key].text else { break }
                vorige = last
            }
        }
    }

    /// Each row has its event, with the digest of what the row holds; an ended period has two.
    private func vergelijk(_ rows: [Row], van tabel: Schema.Table) throws {
        if rows.isEmpty { return }
        let ids = try rows.map { try $0.get("id", as: String.self) }
        var begin: [String: [String?]] = [:]
        var einde: [String: [String?]] = [:]
        for regel in try tx.rows(
            """
            SELECT onderwerp_id, soort, afdruk FROM gebeurtenis WHERE onderwerp_id IN (\(list: ids))
            ORDER BY stroom_id, volgnummer
            """)
        {
            guard let soort = Gebeurtenissoort(rawValue: try regel.get("soort")), soort.tabel == tabel.name else {
                continue
            }
            let id: String = try regel.get("onderwerp_id")
            let afdruk: String? = try regel.optional("afdruk")
            if soort.isEinde { einde[id, default: []].append(afdruk) } else { begin[id, default: []].append(afdruk) }
        }
        for (id, row) in zip(ids, rows) {
            let values = tabel.columns.map { ($0, row[$0]) }
            let isOver = tabel.endColumns.contains { row[$0] != .null }
            guard let verteld = begin[id] else {
                verslag.vond(.rijZonderGebeurtenis, "Tabel \(tabel.name): rij \(id) staat niet in het verloop.")
                continue
            }
            if verteld.contains(where: { $0 != Tx.afdruk(values, without: tabel.endColumns) }) {
                verslag.vond(.rijGewijzigd, "Tabel \(tabel.name): rij \(id) is gewijzigd nadat zij was vastgelegd.")
            }
            switch (isOver, einde[id]) {
            case (true, nil):
                verslag.vond(
                    .rijZonderGebeurtenis, "Tabel \(tabel.name): het einde van rij \(id) staat niet in het verloop.")
            case (false, _?):
                verslag.vond(.rijGewijzigd, "Tabel \(tabel.name): het einde van rij \(id) is weggehaald.")
            case (true, let afdrukken?) where afdrukken.contains(where: { $0 != Tx.afdruk(values, without: []) }):
                if !verteld.contains(where: { $0 != Tx.afdruk(values, without: tabel.endColumns) }) {
                    verslag.vond(.rijGewijzigd, "Tabel \(tabel.name): het einde van rij \(id) is gewijzigd.")
                }
            default: break
            }
        }
    }

    /// Opens every sealed value at its place, with the keys of one page at a time.
    private func ontzegel(_ rows: [Row], van tabel: Schema.Table) throws {
        func eigenaar(_ kolom: String, _ row: Row) -> String {
            kolom == "installatie" ? InstallationKey.installatie.owner : row[kolom].text ?? ""
        }
        let eigenaars = Set(rows.flatMap { row in tabel.sealed.map { eigenaar($0.owner, row) } })
        let sleutels = try tx.kluis.keys(of: eigenaars)
        for row in rows {
            let id = row[tabel.key].text ?? ""
            for (kolom, eigenaarkolom) in tabel.sealed {
                guard let zegel = row[kolom].text else { continue }
                let eigenaar = eigenaar(eigenaarkolom, row)
                verslag.zegels += 1
                switch sleutels[eigenaar] {
                case .key(let sleutel):
                    let plek = Plek(table: tabel.name, column: kolom, row: id, owner: eigenaar)
                    if (try? Zegel.open(zegel, sleutel, at: plek)) == nil {
                        verslag.vond(
                            .zegel,
                            "Tabel \(tabel.name): \(kolom) van rij \(id) opent niet; het zegel is gewijzigd of verplaatst."
                        )
                    }
                case .damaged?:
                    if zonderSleutel.insert(eigenaar).inserted {
                        verslag.vond(.sleutelWeg, "De sleutel van \(eigenaar) in de kluis is beschadigd.")
                    }
                case nil: try mis(eigenaar, tabel, id)
                }
            }
        }
    }

    /// A key that is not there: right only for a passage that was erased in the open.
    private func mis(_ eigenaar: String, _ tabel: Schema.Table, _ id: String) throws {
        if eigenaar == id, tabel.name == "contact", try isMisplaatst(id) { return }
        if eigenaar == id, try tx.isGewist(id) { return }
        if zonderSleutel.insert(eigenaar).inserted {
            verslag.vond(
                .sleutelWeg,
                "Tabel \(tabel.name): de sleutel van rij \(id) (eigenaar \(eigenaar)) staat niet in de kluis.")
        }
    }

    /// The line that this is a wording of was put right in the open.
    private func isMisplaatst(_ contact: String) throws -> Bool {
        try tx.row("SELECT m.id FROM misplaatsing m JOIN contact c ON c.lijn_id = m.contact_id WHERE c.id = \(contact)")
            != nil
    }
}
