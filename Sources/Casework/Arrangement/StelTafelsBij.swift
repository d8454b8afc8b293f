import Domain
import Storage

extension Casework {
    /// Opent en sluit tafels zoals de arrangementen het vandaag zeggen. Waar nog iets loopt, sluit een tafel pas daarna.
    ///
    /// Called daily by `serve`; may run at any time.
    @discardableResult
    public func stelTafelsBij() async throws -> (geopend: Int, gesloten: Int) {
        let geopend = try await transactie(in: [.installatie]) { tx in
            try tx.arrangementnamen().reduce(0) { try $0 + tx.openTafels(van: $1, door: Medewerker.programma.id) }
        }
        let klaar = try await read { tx in
            let lopend = try tx.lopend()
            return try tx.tafels().filter { tafel in
                try lopend[tafel.id] == nil
                    && !tx.nieuwsteVersie(van: tafel.arrangement).1.werkt(in: tafel.gebied, op: tx.vandaag)
            }.map(\.id)
        }
        for tafel in klaar {
            try await transactie(in: [.tafel(tafel)]) { tx in try tx.sluit(tafel, door: Medewerker.programma.id) }
        }
        return (geopend, klaar.count)
    }
}

extension Tx {
    /// A table, with a stream of its own, for each area in which the arrangement holds today and that has none.
    func openTafels(van id: Kenmerk<Arrangement>, door medewerker: ID<Medewerker>) throws -> Int {
        let (_, arrangement) = try nieuwsteVersie(van: id)
        let er = Set(
            try rows("SELECT gebied FROM tafel WHERE arrangement = \(id.tekst) AND tot IS NULL ORDER BY id").map {
                try $0.get("gebied", as: String.self)
            })
        let nieuw = arrangement.gebieden(op: vandaag).filter { !er.contains($0.opschrift) }
        for gebied in nieuw {
            let tafel = ID<Tafel>.new(at: moment)
            try begin(.tafel(tafel))
            try legVast(
                .tafelIngesteld, tafel, in: .tafel(tafel), door: medewerker,
                [
                    "arrangement": id.tekst, "gebied": gebied.opschrift, "van": vandaag,
                    "naam": gebied.naam.map { "\(arrangement.naam) \($0)" } ?? arrangement.naam,
                ])
        }
        return nieuw.count
    }

    /// Refuses a new question for a table that stopped, in a sentence that says where to go, or that did not begin yet.
    ///
    /// - Parameter arrangement: the newest version of the one that the table works by.
    func eisNeemtAan(_ tafel: Tafel, _ arrangement: Arrangement, veld: String = "tafel") throws {
        if arrangement.werkt(in: tafel.gebied, op: vandaag) { return }
        if let begin = arrangement.begin(in: tafel.gebied), vandaag < begin {
            throw Refusal(
                .invalid, "\(tafel.naam) neemt vragen aan vanaf \(begin.voluit).", field: veld)
        }
        let opvolger = try arrangement.geldig.opvolger.flatMap { verwijzing in
            try row(
                """
                SELECT naam FROM arrangementversie WHERE arrangement = \(verwijzing.naar.tekst)
                ORDER BY nummer DESC LIMIT 1
                """)?.get("naam", as: String.self) ?? verwijzing.naar.opschrift
        }
        throw Refusal(
            .invalid,
            "\(tafel.naam) neemt geen nieuwe vragen meer aan." + (opvolger.map { " Ga naar \($0)." } ?? ""), field: veld
        )
    }

    /// How many questions still run at each table, decided or not; none where nothing runs.
    func lopend() throws -> [ID<Tafel>: Int] {
        // Every kind by its name, so that the open steps are found by their index.
        let soorten = [Staptocht.inbreng] + Stap.Soort.allCases.map(\.rawValue)
        return try Dictionary(
            uniqueKeysWithValues: rows(
                """
                SELECT i.tafel_id, COUNT(*) AS aantal FROM staptocht s JOIN inbreng i ON i.id = s.inbreng_id
                WHERE s.tot IS NULL AND s.soort IN (\(list: soorten)) GROUP BY i.tafel_id ORDER BY i.tafel_id
                """
            ).map { (try $0.get("tafel_id"), try $0.get("aantal")) })
    }

    /// Ends a table with its seats; what was still planned does not go on.
    fileprivate func sluit(_ tafel: ID<Tafel>, door medewerker: ID<Medewerker>) throws {
        guard let stand = try tafels("AND t.id = \(tafel)").first else { return }
        for lid in stand.leden {
            try beeindig(.tafellidVertrokken, lid.id, in: .tafel(tafel), door: medewerker, ["tot": vandaag])
        }
        for bijeenkomst in try bijeenkomsten(van: tafel, vanaf: moment, hoogstens: 500) {
            try legVast(
                .bijeenkomstAfgelast, ID<Bijeenkomst>.new(), in: .tafel(tafel), door: medewerker,
                ["bijeenkomst_id": bijeenkomst.id, "gronden": "De tafel is opgeheven."])
        }
        try beeindig(.tafelOpgeheven, tafel, in: .tafel(tafel), door: medewerker, ["tot": vandaag])
    }
}

extension Arrangement {
    /// Whether a table works in this area on a day.
    public func werkt(in gebied: String, op dag: Dag) -> Bool { gebieden(op: dag).contains { $0.opschrift == gebied } }

    /// The first day on which this arrangement works in this area; nil where it names no such area.
    public func begin(in opschrift: String) -> Dag? {
        func vroegst(_ gebied: Gebied, vanaf dag: Dag) -> Dag? {
            let begin = max(dag, gebied.van ?? dag)
            return gebied.opschrift == opschrift
                ? begin : gebied.onder.compactMap { vroegst($0, vanaf: begin) }.min()
        }
        return gebied.compactMap { vroegst($0, vanaf: geldig.van) }.min()
    }
}
