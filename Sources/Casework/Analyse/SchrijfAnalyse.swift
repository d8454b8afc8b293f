import Domain
import Storage

extension Casework {
    /// Schrijft een regel in de verklarende analyse, of zet er een andere kijk naast.
    public func schrijfAnalyseregel(
        _ voorstel: Analyseregelvoorstel, naast eerder: ID<Analyseregel>? = nil, in dossier: ID<Dossier>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Analyseregel> {
        try await werkAanAnalyse(dossier, medewerker, sleutel) { tx, toegang, gezin, analyse in
            let naast = try eerder.map { lijn in
                guard let regel = analyse.regel(lijn) else { throw Tx.nietGevonden }
                return regel
            }
            if naast == nil { try tx.eisCode(voorstel.factor, uit: Self.factorschema, veld: "factor") }
            try tx.eis(voorstel.steunt, in: tx.plantoestand(toegang))
            let regel = try Analyseregel.schrijf(
                voorstel, naast: naast, schemaversie: tx.codelijsten()[Self.factorschema]?.versie ?? 0, in: gezin,
                door: medewerker.id, op: tx.vandaag)
            try tx.legVast(regel, in: toegang, door: medewerker)
            return regel.lijn
        }
    }

    /// Verbetert de woorden van een regel. Wat een collega zelf vindt, verbetert die zelf.
    public func verbeterAnalyseregel(
        _ lijn: ID<Analyseregel>, tekst: String, gronden: String, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Analyseregel> {
        try await werkAanAnalyse(dossier, medewerker, sleutel) { tx, toegang, _, analyse in
            guard let regel = analyse.regel(lijn) else { throw Tx.nietGevonden }
            let nieuw = try regel.verbeter(
                tekst: tekst, gronden: gronden, door: medewerker.id, op: tx.vandaag)
            try tx.legVast(nieuw, in: toegang, door: medewerker)
            return lijn
        }
    }

    /// Legt een verband tussen twee regels: wat veroorzaakt, houdt in stand of beschermt.
    public func legVerband(
        _ hoe: Analyseverband.Hoe?, van oorzaak: ID<Analyseregel>, naar gevolg: ID<Analyseregel>?,
        in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Analyseverband> {
        try await werkAanAnalyse(dossier, medewerker, sleutel) { tx, toegang, _, analyse in
            guard analyse.regel(oorzaak) != nil else { throw Tx.nietGevonden }
            let verband = try Analyseverband.leg(hoe, van: oorzaak, naar: gevolg, in: analyse)
            try tx.legVast(
                .verbandGelegd, verband.id, in: .dossier(toegang.dossier), door: medewerker.id,
                ["oorzaak_id": verband.oorzaak, "gevolg_id": verband.gevolg, "hoe": verband.hoe.rawValue])
            return verband.id
        }
    }

    /// Haalt een verband weg dat niemand meer zo ziet; in het verloop blijft dat het er was.
    public func haalVerbandWeg(
        _ verband: ID<Analyseverband>, in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Analyseverband> {
        try await werkAanAnalyse(dossier, medewerker, sleutel) { tx, toegang, _, analyse in
            guard analyse.verbanden.contains(where: { $0.id == verband }) else {
                throw Refusal(.conflict, "Dit verband was al weggehaald.")
            }
            try tx.beeindig(
                .verbandWeggehaald, verband, in: .dossier(toegang.dossier), door: medewerker.id, ["tot": tx.vandaag])
            return verband
        }
    }

    /// Kiest wat eerst wordt aangepakt, wat daarna, en waarom.
    public func kiesVolgorde(
        eerst: ID<Analyseregel>?, daarna: ID<Analyseregel>?, waarom: String, in dossier: ID<Dossier>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Analysevolgorde> {
        try await werkAanAnalyse(dossier, medewerker, sleutel) { tx, toegang, _, analyse in
            let volgorde = try Analysevolgorde.kies(
                eerst: eerst, daarna: daarna, waarom: waarom, in: analyse, door: medewerker.id, op: tx.vandaag)
            try tx.legVast(
                .volgordeGekozen, volgorde.id, in: .dossier(toegang.dossier), door: medewerker.id,
                [
                    "eerst_id": volgorde.eerst, "daarna_id": volgorde.daarna, "waarom": volgorde.waarom,
                    "vervangt_id": volgorde.vervangt,
                ])
            return volgorde.id
        }
    }

    /// The list whose codes are the factors.
    static let factorschema = "factorschema"

    /// An act in an analysis: by who may write in the file, while its team takes part. Begun and complete are counted for the
    /// team, each once.
    private func werkAanAnalyse<T>(
        _ dossier: ID<Dossier>, _ medewerker: Medewerker, _ sleutel: Sleutel,
        _ body: @escaping @Sendable (Tx, Toegang, Gezin, Analyse) throws -> ID<T>
    ) async throws -> ID<T> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let gezin = try tx.gezin(toegang)
            let voor = try tx.analyse(toegang)
            guard try tx.doetMee(gezin.team, aan: .verklarendeAnalyse) else {
                if voor.isLeeg { throw Tx.nietGevonden }
                throw Refusal(.forbidden, "De proef met de verklarende analyse loopt niet in dit team. Lezen kan wel.")
            }
            let id = try body(tx, toegang, gezin, voor)
            if voor.isLeeg { try tx.tel(.analyse, in: dossier, ["team": gezin.team, "uitkomst": "begonnen"]) }
            if try !voor.isCompleet && tx.analyse(toegang).isCompleet
                && !tx.isGeteld(.analyse, "compleet", in: dossier)
            {
                try tx.tel(.analyse, in: dossier, ["team": gezin.team, "uitkomst": "compleet"])
            }
            return id
        }
    }
}
