import Domain
import Storage

extension Tx {
    /// One inbreng, opened; its question as it was brought in.
    ///
    /// - Parameter alleenVraag: without what was tried and why it could not wait.
    func inbreng(_ toegang: Tafeltoegang, _ zonder: Zonder, alleenVraag: Bool = false) throws -> Inbreng {
        let row = try row(
            """
            SELECT id, dossier_id, tafel_id, vraag, gevraagd, geprobeerd, knelpunt, regelversie_id, waarom_toch, komt_uit_id,
                deel_van_id, doel_id, over_wie, gebeurd_op, inbrenger_id
            FROM inbreng WHERE id = \(toegang.inbreng)
            """)
        guard let row else { throw Self.nietGevonden }
        return Inbreng(
            id: toegang.inbreng, dossier: toegang.dossier, tafel: toegang.tafel,
            vraag: zonder(try beschermd(.inbreng, "vraag", row)) ?? "", gevraagd: try row.get("gevraagd"),
            geprobeerd: alleenVraag ? nil : zonder(try beschermd(.inbreng, "geprobeerd", row)),
            knelpunt: try row.get("knelpunt"), regelversie: try row.optional("regelversie_id"),
            waaromToch: alleenVraag ? nil : zonder(try beschermd(.inbreng, "waarom_toch", row)),
            komtUit: try row.optional("komt_uit_id"), deelVan: try row.optional("deel_van_id"),
            doel: try row.optional("doel_id"), overWie: try row.get("over_wie", as: Personen.self).ids,
            gebeurdOp: try row.get("gebeurd_op"), door: try row.get("inbrenger_id"))
    }

    func aanvullingen(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Aanvulling] {
        try rows(
            """
            SELECT id, dossier_id, aanleiding, vraag, tekst, gebeurd_op FROM aanvulling
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Aanvulling(
                id: try row.get("id"), aanleiding: try Self.code(row, "aanleiding"),
                vraag: zonder(try beschermd(.aanvulling, "vraag", row)),
                tekst: zonder(try beschermd(.aanvulling, "tekst", row)),
                gebeurdOp: try row.get("gebeurd_op"))
        }
    }

    /// Lines of the goals and agreements that go along now.
    func bundelstukken(_ toegang: Tafeltoegang) throws -> (doelen: [ID<Doel>], afspraken: [ID<Afspraak>]) {
        let rows = try rows(
            """
            SELECT doel_id, afspraak_id FROM bundelstuk WHERE inbreng_id = \(toegang.inbreng) AND tot IS NULL
            ORDER BY vastgelegd_op, id
            """)
        return (
            try rows.compactMap { try $0.optional("doel_id") }, try rows.compactMap { try $0.optional("afspraak_id") }
        )
    }

    /// Who sits at this inbreng, in the order in which they were asked.
    func deelnames(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Deelname] {
        try rows(
            """
            SELECT id, dossier_id, rol, medewerker_id, persoon_id, naam, organisatie, mandaat FROM deelname
            WHERE inbreng_id = \(toegang.inbreng) AND tot IS NULL ORDER BY vastgelegd_op, id
            """
        ).map { row in
            let organisatie = zonder(try beschermd(.deelname, "organisatie", row))
            let wie: Deelname.Wie =
                if let medewerker: ID<Medewerker> = try row.optional("medewerker_id") {
                    .medewerker(medewerker)
                } else if let persoon: ID<Persoon> = try row.optional("persoon_id") { .persoon(persoon) } else {
                    .buiten(
                        naam: zonder.buiten(
                            try beschermd(.deelname, "naam", row), organisatie: organisatie,
                            rol: Rolnaam(try row.get("rol"))), organisatie: organisatie)
                }
            return Deelname(
                id: try row.get("id"), wie: wie, rol: Rolnaam(try row.get("rol")),
                mandaat: try Self.code(row, "mandaat"))
        }
    }

    /// The grounds that hold now, by participant.
    func deelgronden(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [ID<Deelname>: Deelgrond] {
        let gronden = try rows(
            """
            SELECT id, dossier_id, deelname_id, grond, delen, toelichting, van FROM deelgrond
            WHERE inbreng_id = \(toegang.inbreng) AND tot IS NULL ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Deelgrond(
                id: try row.get("id"), deelname: try row.get("deelname_id"), grond: try row.get("grond"),
                delen: Gegeven.lees(try row.get("delen")),
                toelichting: toegang.zietDossier ? zonder(try beschermd(.deelgrond, "toelichting", row)) : nil,
                van: try row.get("van"))
        }
        return Dictionary(gronden.map { ($0.deelname, $0) }, uniquingKeysWith: { _, last in last })
    }

    /// Writes participants.
    func legVast(
        _ deelnames: [Deelname], bij inbreng: ID<Inbreng>, arrangement: Arrangement, in stroom: Stroom,
        door medewerker: ID<Medewerker>
    ) throws {
        for deelname in deelnames {
            var (wie, persoon, naam, organisatie): (ID<Medewerker>?, ID<Persoon>?, String?, String?)
            switch deelname.wie {
            case .medewerker(let id): wie = id
            case .persoon(let id): persoon = id
            case .buiten(let van, let uit): (naam, organisatie) = (van, uit)
            }
            try legVast(
                .deelnameGevraagd, deelname.id, in: stroom, door: medewerker,
                [
                    "inbreng_id": inbreng, "rol": deelname.rol.tekst, "medewerker_id": wie, "persoon_id": persoon,
                    "naam": naam, "organisatie": organisatie, "mandaat": deelname.mandaat.rawValue,
                    "delen": Gegeven.tekst(arrangement.gegevens(voor: deelname.rol).wat),
                ])
        }
    }

    /// Writes what goes along.
    func legBundelVast(
        _ doelen: [ID<Doel>], _ afspraken: [ID<Afspraak>], bij inbreng: ID<Inbreng>, in stroom: Stroom,
        door medewerker: ID<Medewerker>
    ) throws {
        for doel in doelen {
            try legVast(
                .bundelstukMeegegeven, ID<Inbreng>.new(), in: stroom, door: medewerker,
                ["inbreng_id": inbreng, "doel_id": doel])
        }
        for afspraak in afspraken {
            try legVast(
                .bundelstukMeegegeven, ID<Inbreng>.new(), in: stroom, door: medewerker,
                ["inbreng_id": inbreng, "afspraak_id": afspraak])
        }
    }
}
