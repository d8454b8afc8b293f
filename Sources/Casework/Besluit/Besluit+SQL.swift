import Domain
import Storage

extension Tx {
    /// Outcomes that nothing replaces, oldest first.
    func uitkomsten(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Tafeluitkomst] {
        let rows = try rows(
            """
            SELECT id, dossier_id, stap, wijze, keuzes, wat, antwoorden, gronden_voor, vervangt_id, gebeurd_op
            FROM uitkomst WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """)
        return try Self.onvervangen(rows).map { row in
            Tafeluitkomst(
                id: try row.get("id"), stap: Kenmerk(try row.get("stap")), wijze: try Self.code(row, "wijze"),
                keuzes: Self.keuzes(row), wat: zonder(try beschermd(.uitkomst, "wat", row)) ?? "",
                antwoorden: zonder.antwoorden(try beschermd(.uitkomst, "antwoorden", row)),
                grondenVoor: try row.optional("gronden_voor"), vervangt: try row.optional("vervangt_id"),
                gebeurdOp: try row.get("gebeurd_op"))
        }
    }

    /// Decisions that nothing replaces, oldest first.
    func besluiten(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Besluit] {
        let rows = try rows(
            """
            SELECT id, dossier_id, uitkomst_id, aard, keuzes, wat, gronden, regelversie_id, bekrachtigt_id, terugblik_op,
                vervangt_id, gebeurd_op, vastgelegd_door
            FROM besluit WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """)
        return try Self.onvervangen(rows).map { row in
            Besluit(
                id: try row.get("id"), uitkomst: try row.get("uitkomst_id"), aard: try Self.code(row, "aard"),
                keuzes: Self.keuzes(row), wat: zonder(try beschermd(.besluit, "wat", row)) ?? "",
                gronden: zonder(try beschermd(.besluit, "gronden", row)) ?? "",
                regelversie: try row.optional("regelversie_id"),
                bekrachtigt: try row.optional("bekrachtigt_id"), terugblikOp: try row.optional("terugblik_op"),
                vervangt: try row.optional("vervangt_id"), gebeurdOp: try row.get("gebeurd_op"),
                door: try row.get("vastgelegd_door"))
        }
    }

    private static func keuzes(_ row: Row) -> [Kenmerk<Uitkomst>] {
        (row["keuzes"].text ?? "").split(separator: " ").map { Kenmerk(String($0)) }
    }

    /// Where each participant stands, the latest of each.
    func standpunten(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Standpunt] {
        let rows = try rows(
            """
            SELECT id, dossier_id, deelname_id, stand, reden, vervangt_id FROM standpunt
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """)
        return try Self.onvervangen(rows).map { row in
            Standpunt(
                id: try row.get("id"), deelname: try row.get("deelname_id"), stand: try Self.code(row, "stand"),
                reden: zonder(try beschermd(.standpunt, "reden", row)), vervangt: try row.optional("vervangt_id"))
        }
    }

    /// The actions of an inbreng, by the day they are due. What stands in the plan too is done when it is done there.
    func acties(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Actie] {
        try rows(
            """
            SELECT a.id, a.dossier_id, a.wat, a.wie_medewerker_id, a.wie_anders, a.uiterlijk, f.doel_id, u.id AS uitslag_id,
                u.hoe, u.toelichting, u.gebeurd_op AS uitslag_op, p.hoe AS plan_hoe, p.gebeurd_op AS plan_op
            FROM actie a LEFT JOIN actieuitslag u ON u.actie_id = a.id
            LEFT JOIN afspraak f ON f.id = a.afspraak_id
            LEFT JOIN afspraakuitslag p ON p.afspraak_id = a.afspraak_id AND p.hoe <> 'toch-niet-gedaan'
                AND NOT EXISTS (SELECT 1 FROM afspraakuitslag n WHERE n.vervangt_id = p.id)
            WHERE a.inbreng_id = \(toegang.inbreng) AND NOT EXISTS (SELECT 1 FROM actie n WHERE n.vervangt_id = a.id)
            ORDER BY a.uiterlijk, a.id
            """
        ).map { row in
            let medewerker: ID<Medewerker>? = try row.optional("wie_medewerker_id")
            var uitslag: Actieuitslag?
            if row["uitslag_id"] != .null {
                uitslag = Actieuitslag(
                    hoe: try Self.code(row, "hoe"),
                    toelichting: zonder(try beschermd(.actieuitslag, "toelichting", row, id: "uitslag_id")),
                    gebeurdOp: try row.get("uitslag_op"))
            } else if let hoe = row["plan_hoe"].text {
                uitslag = Actieuitslag(
                    hoe: hoe == "gedaan" ? .gedaan : .vervallen, toelichting: nil, gebeurdOp: try row.get("plan_op"))
            }
            return Actie(
                id: try row.get("id"), wat: zonder(try beschermd(.actie, "wat", row)) ?? "",
                wie: try medewerker.map(Actie.Wie.medewerker)
                    ?? .anders(zonder(beschermd(.actie, "wie_anders", row)) ?? ""),
                uiterlijk: try row.get("uiterlijk"), doel: try row.optional("doel_id"), uitslag: uitslag)
        }
    }

    func gevolgen(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [OpenGevolg] {
        try rows(
            """
            SELECT id, dossier_id, keuze, soort, waarde, medewerker_id, uiterlijk, hoe, toelichting FROM gevolg
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            OpenGevolg(
                id: try row.get("id"), keuze: Kenmerk(try row.get("keuze")), soort: try row.get("soort"),
                waarde: try row.get("waarde"), medewerker: try row.optional("medewerker_id"),
                uiterlijk: try row.optional("uiterlijk"), hoe: row["hoe"].text.flatMap(OpenGevolg.Hoe.init),
                toelichting: zonder(try beschermd(.gevolg, "toelichting", row)))
        }
    }

    func bekrachtigingen(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Bekrachtiging] {
        try rows(
            """
            SELECT b.id, b.dossier_id, b.besluit_id, b.door_id, b.aard, b.uiterlijk, b.antwoord, b.gronden
            FROM bekrachtiging b JOIN besluit x ON x.id = b.besluit_id
            WHERE x.inbreng_id = \(toegang.inbreng) ORDER BY b.vastgelegd_op, b.id
            """
        ).map { row in
            Bekrachtiging(
                id: try row.get("id"), besluit: try row.get("besluit_id"), door: try row.get("door_id"),
                aard: try Self.code(row, "aard"), uiterlijk: try row.get("uiterlijk"),
                antwoord: row["antwoord"].text.flatMap(Bekrachtiging.Antwoord.init),
                gronden: zonder(try beschermd(.bekrachtiging, "gronden", row)))
        }
    }

    func verteld(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Verteld] {
        try rows(
            """
            SELECT id, dossier_id, besluit_id, bespreking_id, persoon_id, medewerker_id, hoe, voorgelezen, antwoord, woorden,
                gebeurd_op, vastgelegd_door
            FROM verteld WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Verteld(
                id: try row.get("id"), besluit: try row.optional("besluit_id"),
                bespreking: try row.optional("bespreking_id"), aan: try Self.spreker(row),
                hoe: try Self.code(row, "hoe"),
                voorgelezen: row["voorgelezen"].text == "ja",
                antwoord: row["antwoord"].text.flatMap(Verteld.Antwoord.init),
                woorden: toegang.opent(.woorden) ? zonder(try beschermd(.verteld, "woorden", row)) : nil,
                gebeurdOp: try row.get("gebeurd_op"),
                door: try row.get("vastgelegd_door"))
        }
    }
}
