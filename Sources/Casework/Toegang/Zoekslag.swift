import Domain
import Storage

/// Het antwoord op "is dit gezin hier bekend?": ja of nee, en wie iemand dan belt.
public struct Bekendheid: Sendable, Equatable {
    /// Wie erover te bellen is.
    public struct Wie: Sendable, Equatable {
        public let team: String
        public let regisseur: String?
    }

    public let wie: [Wie]
    public var isBekend: Bool { !wie.isEmpty }
}

extension Casework {
    /// Kijkt of een gezin hier bekend is. Precies, met een reden, hooguit twintig keer per dag, en altijd vastgelegd: ook in
    /// de inzage van elk gezin dat het aanwees.
    public func isBekend(_ aanwijzing: Aanwijzing, gronden: String, door kijker: Kijker, sleutel: Sleutel)
        async throws -> Bekendheid
    {
        let (medewerker, moment) = (kijker.medewerker, klok())
        let zoekslag = try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let goed = try aanwijzing.gecontroleerd()
            let waarom = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom u dit moet weten", meest: 1000)
            return try tx.zoek("bekend", goed, gronden: waarom, meest: Aanwijzing.meestPerDag, door: medewerker)
                .zoekslag
        }
        let gevonden = try await read { tx in
            try tx.aangewezen(aanwijzing.gecontroleerd()).map { dossier in
                let gezin = try tx.gezin(dossier)
                return (dossier, Bekendheid.Wie(team: gezin.teamnaam, regisseur: gezin.regisseur?.naam))
            }
        }
        // With the search in the place of the session: that is how the family's page finds why somebody asked.
        try await schrijfInzage(
            gevonden.map { dossier, _ in
                Inzageregel(
                    dossier: dossier, persoon: nil, deel: Inzagedeel.bekend, medewerker: medewerker.id,
                    grond: Inzagedeel.bekend, sessie: zoekslag.rawValue, tijdvak: String(moment.description.prefix(15)))
            }, op: moment)
        return Bekendheid(wie: gevonden.map(\.1))
    }

    /// Opent een dossier in nood, voor 24 uur. Regisseur en functionaris horen het meteen.
    ///
    /// That somebody looked is recorded and counted, also when no family or more than one is found.
    public func neemNoodtoegang(
        _ aanwijzing: Aanwijzing, gronden: String, door medewerker: Medewerker, sleutel: Sleutel
    )
        async throws -> ID<Dossier>
    {
        let zoekslag = try await act(
            sleutel, door: medewerker.id,
            in: { tx in [.installatie] + (try tx.aangewezen(aanwijzing.gecontroleerd())).map(Stroom.dossier) }
        ) { tx in
            let goed = try aanwijzing.gecontroleerd()
            let waarom = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom u nu moet kijken", meest: 2000)
            let (zoekslag, gevonden) = try tx.zoek(
                "nood", goed, gronden: waarom, meest: Noodtoegang.meestPerDag, door: medewerker)
            guard let dossier = gevonden.first, gevonden.count == 1, tx.heads[dossier.rawValue] != nil else {
                return zoekslag
            }
            // It has the id of its search: that is how the answer finds it.
            try tx.legVast(
                .noodtoegangGenomen, zoekslag, in: .dossier(dossier), door: medewerker.id,
                [
                    "medewerker_id": medewerker.id, "gronden": waarom, "van": tx.moment,
                    "uiterlijk": tx.moment.plus(seconds: Noodtoegang.uren * 3600),
                ])
            return zoekslag
        }
        let antwoord = try await read { tx in
            try tx.row(
                """
                SELECT z.gevonden, n.dossier_id FROM zoekslag z LEFT JOIN noodtoegang n ON n.id = z.id
                WHERE z.id = \(zoekslag)
                """)
        }
        if let dossier: ID<Dossier> = try antwoord?.optional("dossier_id") { return dossier }
        throw Refusal(
            .invalid,
            antwoord?["gevonden"].int == 0
                ? "Met deze gegevens is hier geen gezin bekend. Dat u keek, is vastgelegd."
                : "Dit wijst meer dan één dossier aan. Gebruik het BSN.", field: "bsn")
    }
}

extension Tx {
    /// Files to whose family somebody belongs who is pointed at exactly. Reads no content: it stands outside the door, and who
    /// calls tells the family.
    fileprivate func aangewezen(_ aanwijzing: Aanwijzing) throws -> [ID<Dossier>] {
        let afdruk =
            aanwijzing.bsn.isEmpty
            ? try herkenning(
                "naam-geboren", Vouw.achternaam(aanwijzing.naam) + "|" + (aanwijzing.geboren?.description ?? ""))
            : try herkenning("bsn", aanwijzing.bsn)
        return try rows(
            """
            SELECT DISTINCT l.dossier_id FROM herkenning h JOIN gezinslid l ON l.persoon_id = h.persoon_id
            JOIN dossier d ON d.id = l.dossier_id AND d.soort = 'gezin'
            WHERE h.afdruk = \(afdruk) AND NOT EXISTS (SELECT 1 FROM bijvoeging b WHERE b.dossier_id = l.dossier_id)
            ORDER BY l.dossier_id
            """
        ).map { try $0.get("dossier_id") }
    }

    /// Looks once, within what somebody may ask in a day, and records it whatever was found.
    fileprivate func zoek(
        _ soort: String, _ aanwijzing: Aanwijzing, gronden: String, meest: Int, door medewerker: Medewerker
    ) throws -> (zoekslag: ID<Aanwijzing>, gevonden: [ID<Dossier>]) {
        try begrens(soort, medewerker, meest: meest)
        let (id, gevonden) = (ID<Aanwijzing>.new(), try aangewezen(aanwijzing))
        try legVast(
            .gezocht, id, in: .installatie, door: medewerker.id,
            ["medewerker_id": medewerker.id, "soort": soort, "gevonden": gevonden.count, "gronden": gronden])
        return (id, gevonden)
    }

    fileprivate func begrens(_ soort: String, _ medewerker: Medewerker, meest: Int) throws {
        let begin = Amsterdam.moment(vandaag, uur: 0)
        let aantal = try row(
            """
            SELECT COUNT(*) AS aantal FROM zoekslag
            WHERE medewerker_id = \(medewerker.id) AND vastgelegd_op >= \(begin) AND soort = \(soort)
            """)?.get("aantal", as: Int.self)
        if aantal ?? 0 >= meest {
            throw Refusal(
                .invalid,
                "Dit kan \(meest) keer per dag, en dat is vandaag op. Bel de functionaris gegevensbescherming.")
        }
    }
}
