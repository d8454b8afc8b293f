import Domain
import Storage

/// Het ondersteuningsplan van een gezin, met wat er nog bij kan.
public struct Ondersteuningsplanblad: Sendable {
    public let gezin: Gezin
    public let plan: Ondersteuningsplan
    public let gegevens: [Plangegeven]
    /// The team tries the analysis out, so the way to it is open.
    public let doetMee: Bool
    public let magSchrijven: Bool
    public let op: Dag
}

extension Casework {
    /// Wat een regionale tafel over dit gezin nodig heeft, uit wat het dossier al weet.
    public func ondersteuningsplan(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Ondersteuningsplanblad {
        try await lees("ondersteuningsplan", van: dossier, voor: kijker) { tx, toegang, gezin in
            let feiten = try tx.ondersteuningsfeiten(toegang, gezin)
            return Ondersteuningsplanblad(
                gezin: gezin, plan: Ondersteuningsplan.stel(feiten, op: tx.vandaag), gegevens: feiten.gegevens,
                doetMee: feiten.doetMee, magSchrijven: toegang.grond.werktMee && gezin.geslotenOp == nil, op: tx.vandaag
            )
        }
    }
}

extension Tx {
    /// What the file knows for it. `inbreng` is the question that it goes along with; else the last one at a table.
    func ondersteuningsfeiten(
        _ toegang: Toegang, _ gezin: Gezin, vraag: String? = nil, geprobeerd: String = ""
    ) throws -> Ondersteuningsplan.Feiten {
        let eerder = try inbrengwoorden(toegang)
        let verwezen = try rows(
            """
            SELECT zorgcategorie, van FROM verwijzing WHERE dossier_id = \(toegang.dossier) AND afloop = 'verstuurd'
            ORDER BY van, id
            """
        ).map { row in
            let naam =
                try codelijsten()["zorgcategorieen"]?.noem(row["zorgcategorie"].text ?? "") ?? "specialistische hulp"
            return "Verwezen op \(try row.get("van", as: Dag.self).voluit): \(naam)"
        }
        var gedaan = eerder.geprobeerd
        if let nu = try? Tekst.facultatief(geprobeerd, veld: "geprobeerd"), !gedaan.contains(nu) { gedaan.append(nu) }
        return Ondersteuningsplan.Feiten(
            gezin: gezin, plan: try plantoestand(toegang), analyse: try analyse(toegang),
            doetMee: try doetMee(gezin.team, aan: .verklarendeAnalyse), gegevens: try plangegevens(toegang),
            vraag: vraag ?? eerder.vraag, aanleiding: try aanleiding(toegang), geprobeerd: gedaan + verwezen)
    }

    /// The words of questions that were brought in and not taken back, for who sees the whole file or this part of it.
    private func inbrengwoorden(_ toegang: Toegang) throws -> (vraag: String?, geprobeerd: [String]) {
        let rows = try rows(
            """
            SELECT i.id, i.dossier_id, i.vraag, i.geprobeerd FROM inbreng i
            WHERE i.dossier_id = \(toegang.dossier) AND i.vastgelegd_op <= \(moment)
                AND NOT EXISTS (SELECT 1 FROM intrekking x WHERE x.inbreng_id = i.id)
            ORDER BY i.vastgelegd_op, i.id
            """)
        let zonder = try zonder(voorDeel: toegang)
        return (
            try rows.last.flatMap { zonder(try beschermd(.inbreng, "vraag", $0)) },
            try rows.compactMap { zonder(try beschermd(.inbreng, "geprobeerd", $0)) }.reduce(into: []) { al, tekst in
                // What was passed on from table to table stands there once.
                if !al.contains(tekst) { al.append(tekst) }
            }
        )
    }

    private func aanleiding(_ toegang: Toegang) throws -> String? {
        let row = try row(
            """
            SELECT id, dossier_id, aanleiding FROM openstelling
            WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment) ORDER BY vastgelegd_op DESC, id DESC LIMIT 1
            """)
        return try row.flatMap { try open("openstelling", "aanleiding", $0) }
    }

    /// The plan as it goes along, for who may read it at this table.
    func gedeeldOndersteuningsplan(
        _ toegang: Tafeltoegang, _ gezin: Gezin, vraag: String, _ zonder: Zonder
    ) throws -> Ondersteuningsplan? {
        guard let deur = try deur(.ondersteuningsplan, bij: toegang) else { return nil }
        let feiten = try ondersteuningsfeiten(deur, gezin, vraag: vraag)
        return Ondersteuningsplan.stel(feiten, op: vandaag).met { zonder($0) }
    }

    /// How complete the information was with which a question went to a table that asks for it: coded, whole and by field.
    func telInformatie(_ plan: Ondersteuningsplan, bij arrangement: Arrangement, in dossier: ID<Dossier>) throws {
        let naam = arrangement.id.tekst
        try tel(
            .informatie, in: dossier, ["arrangement": naam, "uitkomst": plan.isCompleet ? "compleet" : "niet-compleet"])
        for vak in plan.vakken where vak.staat != .compleet {
            try tel(
                .informatieveld, in: dossier,
                ["arrangement": naam, "vorm": vak.veld.rawValue, "uitkomst": vak.staat.rawValue])
        }
    }
}
