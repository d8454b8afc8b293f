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
    /// Kijkt of een gezin hier bekend is. Precies, met een reden, hooguit twintig keer per dag, en altijd vastgelegd.
    public func isBekend(_ aanwijzing: Aanwijzing, gronden: String, door medewerker: Medewerker, sleutel: Sleutel)
        async throws -> Bekendheid
    {
        let zoekslag = try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let goed = try aanwijzing.gecontroleerd()
            let waarom = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom u dit moet weten", meest: 1000)
            try tx.begrens("bekend", medewerker, meest: Aanwijzing.meestPerDag)
            let id = ID<Aanwijzing>.new()
            try tx.legVast(
                .gezocht, id, in: .installatie, door: medewerker.id,
                [
                    "medewerker_id": medewerker.id, "soort": "bekend", "gevonden": try tx.aangewezen(goed).count,
                    "gronden": waarom,
                ])
            return id
        }
        _ = zoekslag
        return try await read { tx in
            Bekendheid(
                wie: try tx.aangewezen(aanwijzing.gecontroleerd()).map { dossier in
                    let gezin = try tx.gezin(dossier)
                    return .init(team: gezin.teamnaam, regisseur: gezin.regisseur?.naam)
                })
        }
    }

    /// Opent een dossier in nood, voor 24 uur. Regisseur en functionaris horen het meteen.
    public func neemNoodtoegang(
        _ aanwijzing: Aanwijzing, gronden: String, door medewerker: Medewerker, sleutel: Sleutel
    )
        async throws -> ID<Dossier>
    {
        let goed = try aanwijzing.gecontroleerd()
        let gevonden = try await read { try $0.aangewezen(goed) }
        guard let dossier = gevonden.first, gevonden.count == 1 else {
            throw Refusal(
                .invalid,
                gevonden.isEmpty
                    ? "Met deze gegevens is hier geen gezin bekend."
                    : "Dit wijst meer dan één dossier aan. Gebruik het BSN.", field: "bsn")
        }
        return try await act(
            sleutel, door: medewerker.id, in: { _ in [.installatie, .dossier(dossier)] }
        ) { tx in
            let waarom = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom u nu moet kijken", meest: 2000)
            try tx.begrens("nood", medewerker, meest: Noodtoegang.meestPerDag)
            try tx.legVast(
                .gezocht, ID<Aanwijzing>.new(), in: .installatie, door: medewerker.id,
                ["medewerker_id": medewerker.id, "soort": "nood", "gevonden": 1, "gronden": waarom])
            try tx.legVast(
                .noodtoegangGenomen, ID<Noodtoegang>.new(), in: .dossier(dossier), door: medewerker.id,
                [
                    "medewerker_id": medewerker.id, "gronden": waarom, "van": tx.moment,
                    "uiterlijk": tx.moment.plus(seconds: Noodtoegang.uren * 3600),
                ])
            return dossier
        }
    }
}

extension Tx {
    /// Files to whose family somebody belongs who is pointed at exactly. Reads no content: it stands outside the door.
    fileprivate func aangewezen(_ aanwijzing: Aanwijzing) throws -> [ID<Dossier>] {
        let afdruk =
            aanwijzing.bsn.isEmpty
            ? try herkenning(
                "naam-geboren", Vouw.achternaam(aanwijzing.naam) + "|" + (aanwijzing.geboren?.description ?? ""))
            : try herkenning("bsn", aanwijzing.bsn)
        return try rows(
            """
            SELECT DISTINCT l.dossier_id FROM herkenning h JOIN gezinslid l ON l.persoon_id = h.persoon_id
            WHERE h.afdruk = \(afdruk) AND NOT EXISTS (SELECT 1 FROM bijvoeging b WHERE b.dossier_id = l.dossier_id)
            ORDER BY l.dossier_id
            """
        ).map { try $0.get("dossier_id") }
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
