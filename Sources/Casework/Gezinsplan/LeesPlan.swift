import Domain
import Storage

/// Het plan van een gezin, zoals het op een moment bekend was.
public struct Gezinsplan: Sendable {
    /// Waar een doel bij hoort: een besluit aan een tafel.
    public struct Besluitverwijzing: Sendable {
        public let inbreng: ID<Inbreng>
        public let tafel: String
        public let gebeurdOp: Dag
    }

    /// Wie een rij opschreef, en wanneer.
    public struct Opgeschreven: Sendable {
        public let door: ID<Medewerker>
        public let op: Moment
    }

    /// Iemand die het dossier las.
    public struct Meekijker: Sendable {
        public let naam: String
        public let grond: String
        public let op: Moment
    }

    public let gezin: Gezin
    public let stand: Plantoestand
    public let versies: [Planversie]
    public let vragen: [Meedenkstand]
    /// By the id of the besluit.
    public let besluiten: [String: Besluitverwijzing]
    public let namen: [ID<Medewerker>: String]
    /// Who stands in for the regisseur.
    public let maatje: String?
    /// Who looked last, the reader left out.
    public let meekijkers: [Meekijker]
    /// There is an explanatory analysis, or the team may make one.
    public let kentAnalyse: Bool
    /// What the plan holds beside goals and agreements.
    public let gegevens: [Plangegeven]
    /// As it was known at this moment.
    public let moment: Moment

    /// The goals that go on.
    public var doelen: [Doel] { stand.lopend }

    /// How this person is called in this family.
    public func naam(_ spreker: Spreker) -> String {
        switch spreker {
        case .persoon(let persoon): gezin.lid(persoon)?.roepnaam ?? "iemand van vroeger"
        case .medewerker(let id): namen[id] ?? "een medewerker"
        }
    }
}

extension Casework {
    /// Het plan van een gezin; met `peil` zoals het toen bekend was.
    public func gezinsplan(_ dossier: ID<Dossier>, voor kijker: Kijker, peil: Moment? = nil) async throws -> Gezinsplan
    {
        try await lees("plan", van: dossier, voor: kijker, peil: peil) { tx, toegang, gezin in
            try tx.gezinsplan(toegang, gezin)
        }
    }
}

extension Tx {
    /// All facts of a plan as they were known at the moment of this read.
    func plantoestand(_ toegang: Toegang) throws -> Plantoestand {
        try geheugen?.plannen.pak(toegang.dossier.rawValue) { try leesPlantoestand(toegang) }
            ?? leesPlantoestand(toegang)
    }

    private func leesPlantoestand(_ toegang: Toegang) throws -> Plantoestand {
        try kluis.warm(groups: [toegang.dossier.rawValue])
        var stand = Plantoestand()
        (stand.doelen, stand.einden) = try doelen(toegang)
        stand.afspraken = try afspraken(toegang)
        stand.scores = try scores(toegang)
        stand.afwegingen = try afwegingen(toegang)
        return stand
    }

    func gezinsplan(_ toegang: Toegang, _ gezin: Gezin) throws -> Gezinsplan {
        let stand = try plantoestand(toegang)
        let versies = try planversies(toegang)
        let vragen = try meedenkvragen(toegang)
        let maatje = try gezin.regisseur.flatMap { try self.maatje(van: $0.medewerker) }
        let keken = try meekijkers(toegang)
        var wie = Set(gezin.betrokkenen.map(\.medewerker) + stand.scores.map(\.opgeschrevenDoor))
        wie.formUnion(stand.afwegingen.map(\.opgeschrevenDoor) + vragen.flatMap { [$0.vraag.van, $0.vraag.aan] })
        wie.formUnion(
            stand.afspraken.compactMap { if case .spreker(.medewerker(let id)) = $0.wie { id } else { nil } })
        wie.formUnion(keken.map(\.medewerker) + (maatje.map { [$0] } ?? []))
        let namen = try namen(van: wie)
        return Gezinsplan(
            gezin: gezin, stand: stand, versies: versies, vragen: vragen,
            besluiten: try besluiten(Set(stand.afspraken.compactMap(\.besluit))), namen: namen,
            maatje: maatje.flatMap { namen[$0] },
            meekijkers: keken.map { .init(naam: namen[$0.medewerker] ?? "", grond: $0.grond, op: $0.op) },
            kentAnalyse: try kentAnalyse(toegang, gezin), gegevens: try plangegevens(toegang), moment: moment)
    }

    /// Who stands in for somebody.
    func maatje(van medewerker: ID<Medewerker>) throws -> ID<Medewerker>? {
        try row(
            """
            SELECT m.maatje_id FROM maatje m
            WHERE m.medewerker_id = \(medewerker) AND \(geldt("m", tot: .maatjeBeeindigd))
            ORDER BY m.vastgelegd_op DESC, m.id DESC LIMIT 1
            """)?.get("maatje_id")
    }

    /// Names of workers by id; those not known yet in one query.
    func namen(van wie: Set<ID<Medewerker>>) throws -> [ID<Medewerker>: String] {
        let onbekend = wie.filter { casework.namen[$0] == nil }.sorted()
        if !onbekend.isEmpty {
            for row in try rows("SELECT id, naam FROM medewerker WHERE id IN (\(list: onbekend)) ORDER BY id") {
                casework.namen[try row.get("id")] = try open("medewerker", "naam", row)
            }
        }
        return Dictionary(uniqueKeysWithValues: wie.map { ($0, casework.namen[$0] ?? "onbekend") })
    }

    /// The last three who looked, each once, without the reader.
    private func meekijkers(_ toegang: Toegang) throws -> [(medewerker: ID<Medewerker>, grond: String, op: Moment)] {
        let rows = try rows(
            """
            SELECT medewerker_id, grond, vastgelegd_op FROM inzage
            WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment)
            ORDER BY vastgelegd_op DESC, id LIMIT 80
            """)
        var gezien: Set<String> = [toegang.medewerker.rawValue]
        return try rows.filter { gezien.insert($0["medewerker_id"].text ?? "").inserted }.prefix(3).map {
            (try $0.get("medewerker_id"), try $0.get("grond"), try $0.get("vastgelegd_op"))
        }
    }

    private func besluiten(_ ids: Set<String>) throws -> [String: Gezinsplan.Besluitverwijzing] {
        if ids.isEmpty { return [:] }
        let rows = try rows(
            """
            SELECT b.id, b.inbreng_id, b.gebeurd_op, t.naam FROM besluit b
            JOIN inbreng i ON i.id = b.inbreng_id JOIN tafel t ON t.id = i.tafel_id
            WHERE b.id IN (\(list: ids.sorted())) AND b.vastgelegd_op <= \(moment) ORDER BY b.id
            """)
        return Dictionary(
            uniqueKeysWithValues: try rows.map { row in
                (
                    try row.get("id", as: String.self),
                    .init(
                        inbreng: try row.get("inbreng_id"), tafel: try row.get("naam"),
                        gebeurdOp: try row.get("gebeurd_op"))
                )
            })
    }

    /// Who wrote a row of the plan down, and when: for who wrote at the same time.
    func opgeschreven(_ table: String, _ id: String) throws -> Gezinsplan.Opgeschreven? {
        try row("SELECT vastgelegd_door, vastgelegd_op FROM \(.name(table)) WHERE id = \(id)").map {
            .init(door: try $0.get("vastgelegd_door"), op: try $0.get("vastgelegd_op"))
        }
    }
}
