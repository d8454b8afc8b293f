import Domain
import Storage

extension Tx {
    /// The analysis of a file as it was known at the moment of this read.
    func analyse(_ toegang: Toegang) throws -> Analyse {
        try kluis.warm(groups: [toegang.dossier.rawValue])
        var analyse = Analyse()
        analyse.regels = try analyseregels(toegang)
        if analyse.isLeeg { return analyse }
        analyse.verbanden = try analyseverbanden(toegang)
        analyse.volgorde = try analysevolgorde(toegang)
        return analyse
    }

    /// Lines as they read now, in the order of their first words.
    private func analyseregels(_ toegang: Toegang) throws -> [Analyseregel] {
        let rows = try rows(
            """
            SELECT id, dossier_id, lijn_id, factor, schemaversie, soort, persoon_id, medewerker_id, tekst, bron, doel_id,
                afweging_id, score_id, antwoord_op_id, over_wie, voor_wie, vervangt_id, gronden, gebeurd_op, vastgelegd_door
            FROM analyseregel WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment)
            ORDER BY vastgelegd_op, id
            """)
        let volgorde = Dictionary(
            rows.enumerated().map { ($1["lijn_id"].text ?? "", $0) }, uniquingKeysWith: { eerste, _ in eerste })
        return try Self.onvervangen(rows).map(analyseregel).sorted {
            volgorde[$0.lijn.rawValue] ?? 0 < volgorde[$1.lijn.rawValue] ?? 0
        }
    }

    private func analyseregel(_ row: Row) throws -> Analyseregel {
        let doel: ID<Doel>? = try row.optional("doel_id")
        let afweging: ID<Afweging>? = try row.optional("afweging_id")
        let score: ID<Score>? = try row.optional("score_id")
        return Analyseregel(
            id: try row.get("id"), lijn: try row.get("lijn_id"), factor: try row.get("factor"),
            schemaversie: try row.get("schemaversie"), soort: try Self.code(row, "soort"), van: try Self.spreker(row),
            tekst: try open("analyseregel", "tekst", row) ?? "", bron: try open("analyseregel", "bron", row),
            steunt: doel.map { .doel($0) } ?? afweging.map { .afweging($0) } ?? score.map { .score($0) },
            antwoordOp: try row.optional("antwoord_op_id"), overWie: try row.get("over_wie", as: Personen.self).ids,
            voorWie: try row.get("voor_wie", as: Personen.self).ids, vervangt: try row.optional("vervangt_id"),
            gronden: try open("analyseregel", "gronden", row), gebeurdOp: try row.get("gebeurd_op"),
            opgeschrevenDoor: try row.get("vastgelegd_door"))
    }

    private func analyseverbanden(_ toegang: Toegang) throws -> [Analyseverband] {
        try rows(
            """
            SELECT v.id, v.oorzaak_id, v.gevolg_id, v.hoe FROM analyseverband v
            WHERE v.dossier_id = \(toegang.dossier) AND \(geldt("v", tot: .verbandWeggehaald))
            ORDER BY v.vastgelegd_op, v.id
            """
        ).map { row in
            Analyseverband(
                id: try row.get("id"), oorzaak: try row.get("oorzaak_id"), gevolg: try row.get("gevolg_id"),
                hoe: try Self.code(row, "hoe"))
        }
    }

    private func analysevolgorde(_ toegang: Toegang) throws -> Analysevolgorde? {
        let row = try row(
            """
            SELECT id, dossier_id, eerst_id, daarna_id, waarom, vervangt_id, gebeurd_op, vastgelegd_door
            FROM analysevolgorde WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment)
            ORDER BY vastgelegd_op DESC, id DESC LIMIT 1
            """)
        return try row.map { row in
            Analysevolgorde(
                id: try row.get("id"), eerst: try row.get("eerst_id"), daarna: try row.optional("daarna_id"),
                waarom: try open("analysevolgorde", "waarom", row) ?? "", vervangt: try row.optional("vervangt_id"),
                gebeurdOp: try row.get("gebeurd_op"), door: try row.get("vastgelegd_door"))
        }
    }

    func legVast(_ regel: Analyseregel, in toegang: Toegang, door medewerker: Medewerker) throws {
        var (doel, afweging, score): (ID<Doel>?, ID<Afweging>?, ID<Score>?)
        switch regel.steunt {
        case .doel(let id): doel = id
        case .afweging(let id): afweging = id
        case .score(let id): score = id
        case nil: break
        }
        try legVast(
            regel.vervangt == nil ? .analyseregelOpgeschreven : .analyseregelVerbeterd, regel.id,
            in: .dossier(toegang.dossier), door: medewerker.id, gebeurdOp: regel.gebeurdOp.description,
            [
                "lijn_id": regel.lijn, "factor": regel.factor, "schemaversie": regel.schemaversie,
                "soort": regel.soort.rawValue, "persoon_id": regel.van.persoon, "medewerker_id": regel.van.medewerker,
                "tekst": regel.tekst, "bron": regel.bron, "doel_id": doel, "afweging_id": afweging, "score_id": score,
                "antwoord_op_id": regel.antwoordOp, "over_wie": Personen(regel.overWie),
                "voor_wie": Personen(regel.voorWie), "organisatie_id": medewerker.organisatie,
                "vervangt_id": regel.vervangt, "gronden": regel.gronden,
            ])
    }

    /// The part of the file in a plan that a line may point at. What the family may not read yet is not there: it reads all.
    func eis(_ bron: Analyseregel.Bron?, in plan: Plantoestand) throws(Refusal) {
        let staatEr =
            switch bron {
            case .doel(let id): plan.doelen.contains { $0.lijn == id }
            case .afweging(let id): plan.afwegingen.contains { $0.id == id && $0.isGedeeld }
            case .score(let id): plan.scores.contains { $0.id == id }
            case nil: true
            }
        guard staatEr else {
            throw Refusal(.invalid, "Kies een bron uit het plan van dit gezin.", field: "steunt")
        }
    }
}
