import Domain
import Storage

/// Een les van een overleg die nog iemand moet bevestigen.
public struct Overlegles: Sendable {
    public let id: ID<Overlegles>
    public let inhoud: Lesinhoud
    public let schrijver: ID<Medewerker>
    /// The lesson that came of it.
    public let les: ID<Les>?
}

extension Casework {
    /// Schrijft op wat een overleg leerde. Een ander die erbij was bevestigt het; dan staat het bij de lessen.
    public func schrijfOverlegles(
        _ inhoud: Lesinhoud, geenNaam: [String] = [], bij bijeenkomst: ID<Bijeenkomst>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Overlegles> {
        try await act(sleutel, bij: bijeenkomst, door: medewerker) { tx, toegang in
            let goed = try Lesvoorstel.stelVoor(inhoud, herleiding: tx.herleiding(van: toegang), geenNaam: geenNaam)
            let id = ID<Overlegles>.new()
            try tx.legVast(
                .overleglesGeschreven, id, in: .tafel(toegang.tafel.id), door: medewerker.id,
                [
                    "bijeenkomst_id": bijeenkomst, "titel": goed.titel, "gebeurd": goed.gebeurd,
                    "geleerd": goed.geleerd, "voor_wie": goed.voorWie,
                    "codes": goed.codes.map(\.adres).joined(separator: " "),
                ])
            return id
        }
    }

    /// Bevestigt als tweede mens dat niemand te herkennen is.
    public func bevestigOverlegles(
        _ les: ID<Overlegles>, gelezen: Bool, bij bijeenkomst: ID<Bijeenkomst>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Les> {
        try await act(sleutel, bij: bijeenkomst, door: medewerker) { tx, toegang in
            guard let deze = try tx.overleglessen(bijeenkomst).first(where: { $0.id == les }) else {
                throw Tx.nietGevonden
            }
            guard deze.les == nil else { throw Refusal(.conflict, "Deze les staat al bij de lessen.") }
            guard deze.schrijver != medewerker.id else {
                throw Refusal(.forbidden, "U schreef dit zelf. Vraag een ander die erbij was.")
            }
            guard gelezen else {
                throw Refusal(
                    .invalid, "Kruis aan dat u de les las en dat niemand erin te herkennen is.", field: "gelezen")
            }
            try tx.herleiding(van: toegang).weigerPlekkenEnJaren(deze.inhoud)
            let nieuw = try tx.legLesVast(deze.inhoud, door: medewerker.id)
            try tx.beeindig(
                .overleglesBevestigd, les, in: .tafel(toegang.tafel.id), door: medewerker.id,
                ["tot": tx.vandaag, "les_id": nieuw])
            return nieuw
        }
    }
}

extension Tx {
    /// What must not stand in what a meeting writes down: places and years, and every name of the families whose cases it
    /// looked at. Those names are compared, and shown to nobody but who typed one.
    func herleiding(van toegang: Overlegtoegang) throws -> Herleiding {
        let dossiers = Set(try bronnen(van: toegang).map(\.dossier)).sorted().prefix(200)
        return Herleiding(
            namen: Set(try namenOoit(van: Array(dossiers)).values.flatMap(\.alle)).sorted(),
            wijken: try wijken().plekken.filter { $0.count > 2 }, scholen: [])
    }

    func eisZonderNamen(_ tekst: String, veld: String, bij toegang: Overlegtoegang) throws {
        try herleiding(van: toegang).weigerNamen(in: tekst, veld: veld)
    }

    func overleglessen(_ bijeenkomst: ID<Bijeenkomst>) throws -> [Overlegles] {
        try rows(
            """
            SELECT id, titel, gebeurd, geleerd, voor_wie, codes, vastgelegd_door, les_id FROM overlegles
            WHERE bijeenkomst_id = \(bijeenkomst) ORDER BY vastgelegd_op, id
            """
        ).map { rij in
            func tekst(_ kolom: String) throws -> String { try open("overlegles", kolom, rij) ?? "" }
            return Overlegles(
                id: try rij.get("id"),
                inhoud: Lesinhoud(
                    titel: try tekst("titel"), gebeurd: try tekst("gebeurd"), geleerd: try tekst("geleerd"),
                    voorWie: try tekst("voor_wie"), codes: try codes(rij.get("codes"))),
                schrijver: try rij.get("vastgelegd_door"), les: try rij.optional("les_id"))
        }
    }
}
