import Domain
import Storage

extension Casework {
    /// Laat iemand dichtbij meedenken: "ik loop vast" of "vraag een collega". Eén zin; een tafel kiezen hoeft niet.
    public func stelVraag(
        _ zin: String, soort: Meedenkvraag.Aanleiding, bij doel: ID<Doel>?, aan: ID<Medewerker>?,
        in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Meedenkvraag> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let stand = try tx.plantoestand(toegang)
            let doel = try doel.map { try tx.huidigDoel(van: $0, in: stand, toegang) }
            let kring = try tx.meedenkkring(tx.gezin(toegang), door: medewerker)
            let vraag = try Meedenkvraag.stel(
                zin, soort: soort, bij: doel, aan: aan, meedenkers: kring.meedenkers.map(\.id), door: medewerker.id,
                op: tx.vandaag)
            try tx.legVast(vraag, in: dossier)
            try tx.tel(
                .meedenkvraag, in: dossier, ["vorm": vraag.soort.rawValue, "leefgebieden": doel?.leefgebied])
            return vraag.id
        }
    }

    /// Geeft advies op een vraag, met naam, vak en registratie; wijst zo nodig de weg naar een arrangement.
    public func geefAdvies(
        _ voorstel: Adviesvoorstel, op vraag: ID<Meedenkvraag>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Advies> {
        try await act(sleutel, door: medewerker.id, in: { tx in [try tx.stroom(van: vraag)] }) { tx in
            let toegang = try tx.deur(vraag, voor: medewerker)
            guard toegang.grond.werktMee || toegang.grond == .gevraagd(vraag) else {
                throw Refusal(.forbidden, "Dit is aan wie het gevraagd is.")
            }
            let stand = try tx.meedenkstand(vraag, toegang)
            let advies = try stand.vraag.beantwoord(
                voorstel, eerder: stand.advies, arrangementen: tx.openArrangementen().map(\.id), door: medewerker.id,
                op: tx.vandaag)
            try tx.legVast(
                .adviesGegeven, advies.id, in: .dossier(toegang.dossier), door: medewerker.id,
                [
                    "meedenkvraag_id": vraag, "tekst": advies.tekst, "naam": advies.naam,
                    "discipline": advies.discipline, "registratie": advies.registratie, "wegwijzer": advies.wegwijzer,
                ])
            return advies.id
        }
    }

    /// Schrijft op dat het antwoord gelezen is, en zo nodig wat ermee gebeurt.
    public func leesAdvies(
        _ vraag: ID<Meedenkvraag>, woorden: String = "", door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Advies> {
        try await act(sleutel, door: medewerker.id, in: { tx in [try tx.stroom(van: vraag)] }) { tx in
            let toegang = try tx.deur(vraag, voor: medewerker)
            let stand = try tx.meedenkstand(vraag, toegang)
            guard let advies = stand.advies else { throw Refusal(.conflict, "Er is nog geen antwoord.") }
            guard stand.gelezen == nil else { throw Refusal(.conflict, "Dit antwoord stond al als gelezen.") }
            guard toegang.grond.werktMee else { throw Refusal(.forbidden, "Dit is aan wie de vraag stelde.") }
            try tx.legVast(
                .adviesGelezen, ID<Meedenkstand.Lezing>.new(), in: .dossier(toegang.dossier), door: medewerker.id,
                ["advies_id": advies.id, "woorden": Tekst.facultatief(woorden, veld: "woorden", meest: 1000)])
            return advies.id
        }
    }
}

extension Tx {
    func legVast(_ vraag: Meedenkvraag, in dossier: ID<Dossier>) throws {
        try legVast(
            .meedenkvraagGesteld, vraag.id, in: .dossier(dossier), door: vraag.van,
            ["doel_id": vraag.doel, "soort": vraag.soort.rawValue, "aan_id": vraag.aan, "zin": vraag.zin])
    }

    fileprivate func stroom(van vraag: ID<Meedenkvraag>) throws -> Stroom {
        guard let row = try row("SELECT dossier_id FROM meedenkvraag WHERE id = \(vraag)") else {
            throw Self.nietGevonden
        }
        return .dossier(try row.get("dossier_id"))
    }

    /// One question with its answer.
    func meedenkstand(_ vraag: ID<Meedenkvraag>, _ toegang: Toegang) throws -> Meedenkstand {
        guard let stand = try meedenkvragen(toegang, alleen: vraag).first else { throw Self.nietGevonden }
        return stand
    }
}
