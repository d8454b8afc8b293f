import Domain
import Storage

extension Casework {
    /// Begint een deel van het gesprek, met of zonder het gezin. Een deel dat nog liep, is daarmee klaar.
    public func beginBespreking(
        _ deel: Kenmerk<Bijeenkomstdeel>?, gronden: String = "", over inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Bespreking> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.bespreek)
            _ = try tx.eisVoorBesluit(toegang)
            let bespreking = try Bespreking.begin(deel, gronden: gronden, in: toegang.arrangement, op: tx.moment)
            try tx.eindigBespreking(toegang, door: medewerker.id)
            try tx.legVast(
                .besprekingBegonnen, bespreking.id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "deel": bespreking.deel.tekst, "gronden": bespreking.gronden,
                    "vertellen_voor": bespreking.vertellenVoor, "van": bespreking.begon,
                ])
            return bespreking.id
        }
    }

    /// Eindigt het gesprek over een vraag.
    public func eindigBespreking(
        over inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.bespreek)
            try tx.eindigBespreking(toegang, door: medewerker.id)
            return inbreng
        }
    }

    /// Schrijft bij een mogelijkheid wat die waard is. Voorzitter en notulist schrijven samen: wie een oudere tekst voor
    /// zich had, krijgt te zien wat de ander schreef en houdt de eigen tekst.
    ///
    /// - Parameter gezien: the text that was on the page; nil for a new option.
    public func schrijfWeging(
        _ voorstel: Wegingvoorstel, gezien: ID<Weging>?, over inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Weging> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.bespreek)
            _ = try tx.eisVoorBesluit(toegang)
            let weging: Weging
            if let gezien {
                let lijn = try tx.row("SELECT lijn_id FROM weging WHERE id = \(gezien) AND inbreng_id = \(inbreng)")
                guard let lijn: ID<Weging> = try lijn?.get("lijn_id"),
                    // What the other wrote may be shown in a refusal.
                    let nu = try tx.wegingen(toegang, tx.zonder(toegang)).first(where: { $0.lijn == lijn })
                else { throw Tx.nietGevonden }
                weging = try nu.verander(
                    voorstel, gezien: gezien, door: medewerker.id, naamVanAnder: tx.naam(van: nu.door))
            } else {
                weging = try Weging.schrijf(voorstel, door: medewerker.id)
            }
            try tx.legVast(
                .wegingOpgeschreven, weging.id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "lijn_id": weging.lijn, "optie": weging.optie,
                    "legitimiteit": weging.legitimiteit, "betrokkenheid": weging.betrokkenheid,
                    "rendement": weging.rendement, "vervangt_id": weging.vervangt,
                ])
            return weging.id
        }
    }
}

extension Tx {
    func besprekingen(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Bespreking] {
        try rows(
            """
            SELECT id, dossier_id, deel, gronden, vertellen_voor, van, tot FROM bespreking
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Bespreking(
                id: try row.get("id"), deel: Kenmerk(try row.get("deel")),
                gronden: zonder(try beschermd(.bespreking, "gronden", row)),
                vertellenVoor: try row.optional("vertellen_voor"),
                begon: try row.get("van"), eindigde: try row.optional("tot"))
        }
    }

    func eindigBespreking(_ toegang: Tafeltoegang, door medewerker: ID<Medewerker>) throws {
        guard let open = try besprekingen(toegang, onverkort()).last(where: { $0.eindigde == nil }) else { return }
        try beeindig(.besprekingBeeindigd, open.id, in: toegang.stroom, door: medewerker, ["tot": moment])
    }

    /// The options that are weighed, each as it reads now, in the order in which they came up.
    func wegingen(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Weging] {
        let rows = try rows(
            """
            SELECT id, dossier_id, lijn_id, optie, legitimiteit, betrokkenheid, rendement, vervangt_id, vastgelegd_door
            FROM weging WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """)
        return try Self.onvervangen(rows).map { row in
            Weging(
                id: try row.get("id"), lijn: try row.get("lijn_id"),
                optie: zonder(try beschermd(.weging, "optie", row)) ?? "",
                legitimiteit: zonder(try beschermd(.weging, "legitimiteit", row)),
                betrokkenheid: zonder(try beschermd(.weging, "betrokkenheid", row)),
                rendement: zonder(try beschermd(.weging, "rendement", row)), vervangt: try row.optional("vervangt_id"),
                door: try row.get("vastgelegd_door"))
        }.sorted { $0.lijn < $1.lijn }
    }
}
