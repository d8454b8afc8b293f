import Domain
import Storage

extension Tx {
    /// A proposal as its door opened it.
    func lesvoorstel(_ toegang: Lestoegang) throws -> Lesvoorstel {
        let row = try row(
            """
            SELECT v.id, v.dossier_id, v.inbreng_id, v.titel, v.gebeurd, v.geleerd, v.voor_wie, v.codes, v.gebeurd_op,
                b.id AS bezwaar_id, b.gronden, s.les_id, n.id AS nieuwer
            FROM lesvoorstel v
            LEFT JOIN lesbezwaar b ON b.lesvoorstel_id = v.id
            LEFT JOIN lesbron s ON s.lesvoorstel_id = v.id
            LEFT JOIN lesvoorstel n ON n.vervangt_id = v.id
            WHERE v.id = \(toegang.voorstel)
            """)
        guard let row else { throw Self.nietGevonden }
        return Lesvoorstel(
            id: toegang.voorstel, dossier: toegang.dossier, inbreng: try row.optional("inbreng_id"),
            inhoud: Lesinhoud(
                titel: try open("lesvoorstel", "titel", row) ?? "",
                gebeurd: try open("lesvoorstel", "gebeurd", row) ?? "",
                geleerd: try open("lesvoorstel", "geleerd", row) ?? "",
                voorWie: try open("lesvoorstel", "voor_wie", row) ?? "",
                codes: try codes(row.get("codes"))),
            schrijvers: try schrijvers(van: toegang.voorstel), opgeschreven: try row.get("gebeurd_op"),
            bezwaar: try open("lesbezwaar", "gronden", row, id: "bezwaar_id"), les: try row.optional("les_id"),
            isVervangen: row["nieuwer"] != .null)
    }

    /// Who wrote any of the wordings up to this one.
    private func schrijvers(van voorstel: ID<Lesvoorstel>) throws -> [ID<Medewerker>] {
        try rows(
            """
            WITH RECURSIVE tekst (id, vervangt_id, vastgelegd_door) AS (
                SELECT id, vervangt_id, vastgelegd_door FROM lesvoorstel WHERE id = \(voorstel)
                UNION ALL
                SELECT v.id, v.vervangt_id, v.vastgelegd_door FROM tekst t JOIN lesvoorstel v ON v.id = t.vervangt_id)
            SELECT DISTINCT vastgelegd_door FROM tekst ORDER BY vastgelegd_door
            """
        ).map { try $0.get("vastgelegd_door") }
    }

    /// Codes from `list.code` with a space between, as they are called now.
    func codes(_ tekst: String) throws -> [Code] {
        let lijsten = try codelijsten()
        return tekst.split(separator: " ").compactMap { adres in
            let delen = adres.split(separator: ".", maxSplits: 1).map(String.init)
            guard delen.count == 2 else { return nil }
            return lijsten[delen[0]]?.codes.first { $0.code == delen[1] }
                ?? Code(lijst: delen[0], code: delen[1], naam: delen[1])
        }
    }

    /// What must not be found in a lesson from this file: every name in it, old and new, and places that are known.
    func herleiding(_ dossier: ID<Dossier>) throws -> Herleiding {
        let gezin = try namenOoit(van: [dossier])[dossier] ?? Gezinsnamen()
        let gezinnen = try rows("SELECT wijk FROM dossiergegeven WHERE dossier_id = \(dossier) ORDER BY id")
        let aanTafel = try rows(
            "SELECT id, dossier_id, naam, organisatie FROM deelname WHERE dossier_id = \(dossier) ORDER BY id")
        let werkers = try rows(
            """
            SELECT medewerker_id FROM werkrelatie WHERE dossier_id = \(dossier)
            UNION SELECT medewerker_id FROM deelname WHERE dossier_id = \(dossier) AND medewerker_id IS NOT NULL
            ORDER BY medewerker_id
            """
        ).map { try naam(van: $0.get("medewerker_id")) }
        let wijken = try self.wijken().plekken
        return Herleiding(
            namen: gezin.alle + (try aanTafel.compactMap { try beschermd(.deelname, "naam", $0)?.alsZoeknaam })
                + werkers,
            wijken: Wijkenlijst(wijken + gezinnen.compactMap { $0["wijk"].text }).plekken.filter { $0.count > 2 },
            scholen: try aanTafel.compactMap { try beschermd(.deelname, "organisatie", $0)?.alsZoeknaam }
                .filter { $0.lowercased().contains("school") })
    }
}
