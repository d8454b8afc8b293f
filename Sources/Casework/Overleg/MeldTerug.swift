import Domain
import Storage

extension Casework {
    /// Laat weten wat een overleg leerde aan wie de zaken inbracht die het bekeek.
    ///
    /// They hear it at their own question; whoever tells it does not see which questions those are.
    public func meldTerug(
        _ tekst: String, bij bijeenkomst: ID<Bijeenkomst>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Terugmelding> {
        try await act(
            sleutel, door: medewerker.id,
            in: { tx in
                let toegang = try tx.overlegdeur(bijeenkomst, voor: medewerker)
                return [.tafel(toegang.tafel.id)] + (try tx.bronnen(van: toegang)).map { .dossier($0.dossier) }
            }
        ) { tx in
            let toegang = try tx.overlegdeur(bijeenkomst, voor: medewerker)
            try toegang.eisSchrijver()
            guard toegang.arrangement.meldtTerug, let venster = try tx.venster(van: toegang) else {
                throw Refusal(.conflict, "Dit overleg meldt niet terug aan wie inbracht.")
            }
            guard toegang.bijeenkomst.begint.dag <= tx.vandaag else {
                throw Refusal(.conflict, "Dit overleg is nog niet geweest.")
            }
            guard try tx.row("SELECT id FROM terugmelding WHERE bijeenkomst_id = \(bijeenkomst)") == nil else {
                throw Refusal(.conflict, "Dit is al teruggemeld.")
            }
            let zin = try Tekst.verplicht(
                tekst, veld: "melding", noem: "wat het overleg leerde, zonder namen", meest: 2000)
            try tx.eisZonderNamen(zin, veld: "melding", bij: toegang)
            let id = ID<Terugmelding>.new()
            try tx.legVast(
                .terugmeldingGedaan, id, in: .tafel(toegang.tafel.id), door: medewerker.id,
                [
                    "bijeenkomst_id": bijeenkomst, "arrangementen": venster.uit.joined(separator: " "),
                    "na": venster.na, "tot": venster.tot, "tekst": zin,
                ])
            for bron in try tx.bronnen(van: toegang) {
                try tx.eisSlot(.dossier(bron.dossier))
                try tx.legVast(
                    .terugmelddeelBegonnen, ID<Terugmelding>.new(), in: .dossier(bron.dossier), door: medewerker.id,
                    ["inbreng_id": bron.inbreng, "terugmelding_id": id, "medewerker_id": bron.inbrenger])
            }
            return id
        }
    }

    /// Wie inbracht heeft gelezen wat overleggen over deze vraag terugmeldden.
    public func leesTerugmeldingen(
        bij inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            guard toegang.isInbrenger else { throw Refusal(.forbidden, "Dit leest wie de vraag inbracht.") }
            let open = try tx.rows(
                """
                SELECT id FROM terugmelddeel WHERE inbreng_id = \(inbreng) AND medewerker_id = \(medewerker.id)
                    AND tot IS NULL ORDER BY id
                """)
            for rij in open {
                try tx.beeindig(
                    .terugmelddeelGelezen, try rij.get("id", as: ID<Terugmelding>.self), in: toegang.stroom,
                    door: medewerker.id, ["tot": tx.vandaag])
            }
            return inbreng
        }
    }
}

extension Tx {
    /// The decisions that this meeting looks at.
    func venster(van toegang: Overlegtoegang) throws -> Selectievenster? {
        let vorige = try row(
            """
            SELECT b.begint_op FROM bijeenkomst b WHERE b.tafel_id = \(toegang.tafel.id)
                AND b.begint_op < \(toegang.bijeenkomst.begint)
                AND NOT EXISTS (SELECT 1 FROM bijeenkomst n WHERE n.vervangt_id = b.id)
                AND NOT EXISTS (SELECT 1 FROM afgelasting g WHERE g.bijeenkomst_id = b.id)
            ORDER BY b.begint_op DESC, b.id DESC LIMIT 1
            """)
        return toegang.arrangement.venster(
            op: toegang.bijeenkomst.begint.dag, vorige: try vorige?.get("begint_op", as: Moment.self).dag)
    }

    /// The questions behind what a meeting looks at. Only to tell who brought them in: nothing of them is read.
    func bronnen(
        van toegang: Overlegtoegang
    ) throws -> [(dossier: ID<Dossier>, inbreng: ID<Inbreng>, inbrenger: ID<Medewerker>)] {
        guard let venster = try venster(van: toegang), !venster.uit.isEmpty else { return [] }
        return try rows(
            """
            SELECT DISTINCT i.id, i.dossier_id, i.inbrenger_id FROM besluit b JOIN inbreng i ON i.id = b.inbreng_id
            JOIN tafel t ON t.id = i.tafel_id
            WHERE t.arrangement IN (\(list: venster.uit)) AND b.vervangt_id IS NULL
                AND b.gebeurd_op > \(venster.na) AND b.gebeurd_op <= \(venster.tot)
            ORDER BY i.id
            """
        ).map { (try $0.get("dossier_id"), try $0.get("id"), try $0.get("inbrenger_id")) }
    }

    /// What meetings told of a question.
    func terugmeldingen(_ toegang: Tafeltoegang) throws -> [Terugmelding] {
        try rows(
            """
            SELECT m.id, m.tekst, b.begint_op, t.naam FROM terugmelddeel d
            JOIN terugmelding m ON m.id = d.terugmelding_id JOIN bijeenkomst b ON b.id = m.bijeenkomst_id
            JOIN tafel t ON t.id = b.tafel_id WHERE d.inbreng_id = \(toegang.inbreng) ORDER BY m.vastgelegd_op, m.id
            """
        ).map { rij in
            Terugmelding(
                id: try rij.get("id"), tekst: try open("terugmelding", "tekst", rij) ?? "",
                overleg: try rij.get("naam"), dag: try rij.get("begint_op", as: Moment.self).dag)
        }
    }
}
