import Domain
import Storage

extension Tx {
    /// The agreements of a plan as they read at the moment of this read, with what became of each.
    func afspraken(_ toegang: Toegang) throws -> [Afspraak] {
        let joined = try rows(
            """
            SELECT a.id, a.dossier_id, a.doel_id, a.wat, a.wie_persoon_id, a.wie_medewerker_id, a.wie_anders,
                a.uiterlijk, a.over_wie, a.voor_wie, a.besluit_id, a.vervangt_id, a.gebeurd_op,
                u.id AS uitslag_id, u.hoe, u.toelichting, u.vervangt_id AS uitslag_vervangt, u.gebeurd_op AS uitslag_op
            FROM afspraak a LEFT JOIN afspraakuitslag u ON u.afspraak_id = a.id AND u.vastgelegd_op <= \(moment)
            WHERE a.dossier_id = \(toegang.dossier) AND a.vastgelegd_op <= \(moment)
            ORDER BY a.vastgelegd_op, a.id, u.vastgelegd_op, u.id
            """)
        let eerdere = Set(joined.compactMap { $0["uitslag_vervangt"].text })
        let rows = joined.filter { row in row["uitslag_id"].text.map { !eerdere.contains($0) } ?? true }
        var lijnen: [String: ID<Afspraak>] = [:]
        for row in rows {
            let id: ID<Afspraak> = try row.get("id")
            lijnen[id.rawValue] = row["vervangt_id"].text.flatMap { lijnen[$0] } ?? id
        }
        return try Self.onvervangen(rows).map { row in
            try afspraak(row, lijn: lijnen[row["id"].text ?? ""] ?? row.get("id"))
        }
    }

    private func afspraak(_ row: Row, lijn: ID<Afspraak>) throws -> Afspraak {
        let wie: Afspraak.Uitvoerder
        if let persoon: ID<Persoon> = try row.optional("wie_persoon_id") {
            wie = .spreker(.persoon(persoon))
        } else if let medewerker: ID<Medewerker> = try row.optional("wie_medewerker_id") {
            wie = .spreker(.medewerker(medewerker))
        } else {
            wie = .anders(try open("afspraak", "wie_anders", row) ?? "")
        }
        return Afspraak(
            id: try row.get("id"), lijn: lijn, doel: try row.get("doel_id"),
            wat: try open("afspraak", "wat", row) ?? "",
            wie: wie, uiterlijk: try row.optional("uiterlijk"), overWie: try row.get("over_wie", as: Personen.self).ids,
            voorWie: try row.get("voor_wie", as: Personen.self).ids, besluit: try row.optional("besluit_id"),
            gebeurdOp: try row.get("gebeurd_op"), vervangt: try row.optional("vervangt_id"), uitslag: try uitslag(row))
    }

    private func uitslag(_ row: Row) throws -> Afspraakuitslag? {
        guard let id: ID<Afspraakuitslag> = try row.optional("uitslag_id") else { return nil }
        return Afspraakuitslag(
            id: id, afspraak: try row.get("id"), hoe: try Self.code(row, "hoe"),
            toelichting: try open("afspraakuitslag", "toelichting", row, id: "uitslag_id"),
            gebeurdOp: try row.get("uitslag_op"), vervangt: try row.optional("uitslag_vervangt"))
    }

    /// Writes an agreement.
    func legVast(
        _ soort: Gebeurtenissoort, _ afspraak: Afspraak, in toegang: Toegang, door medewerker: Medewerker
    ) throws {
        let (persoon, wieMedewerker, anders): (ID<Persoon>?, ID<Medewerker>?, String?) =
            switch afspraak.wie {
            case .spreker(let spreker): (spreker.persoon, spreker.medewerker, nil)
            case .anders(let naam): (nil, nil, naam)
            }
        try schrijf(in: toegang) {
            $0.neemOp(afspraak)
        } _: {
            try legVast(
                soort, afspraak.id, in: .dossier(toegang.dossier), door: medewerker.id,
                gebeurdOp: afspraak.gebeurdOp.description,
                [
                    "doel_id": afspraak.doel, "wat": afspraak.wat, "wie_persoon_id": persoon,
                    "wie_medewerker_id": wieMedewerker, "wie_anders": anders, "uiterlijk": afspraak.uiterlijk,
                    "over_wie": Personen(afspraak.overWie), "voor_wie": Personen(afspraak.voorWie),
                    "organisatie_id": medewerker.organisatie, "besluit_id": afspraak.besluit,
                    "vervangt_id": afspraak.vervangt,
                ])
        }
    }

    /// Writes what became of an agreement.
    func legVast(_ uitslag: Afspraakuitslag, in toegang: Toegang, door medewerker: Medewerker) throws {
        try schrijf(in: toegang) {
            $0.neemOp(uitslag)
        } _: {
            try legVast(
                .afspraakuitslagVastgelegd, uitslag.id, in: .dossier(toegang.dossier), door: medewerker.id,
                gebeurdOp: uitslag.gebeurdOp.description,
                [
                    "afspraak_id": uitslag.afspraak, "hoe": uitslag.hoe.rawValue, "toelichting": uitslag.toelichting,
                    "vervangt_id": uitslag.vervangt,
                ])
        }
    }
}
