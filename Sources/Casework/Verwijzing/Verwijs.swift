import Domain
import Storage

extension Casework {
    /// Stelt een verwijzing naar specialistische hulp op, en vraagt een collega om mee te kijken voor zij weggaat.
    public func verwijs(
        _ voorstel: Verwijsvoorstel, bij doel: ID<Doel>?, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Verwijzing> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let stand = try tx.plantoestand(toegang)
            let gezin = try tx.gezin(toegang)
            let doel = try doel.map { try tx.huidigDoel(van: $0, in: stand, toegang) }
            try tx.eisCode(voorstel.zorgcategorie, uit: "zorgcategorieen", veld: "zorgcategorie")
            let kring = try tx.meedenkkring(gezin, door: medewerker)
            let toets = try Meedenkvraag.stel(
                voorstel.waarom, soort: .toets, bij: doel, aan: voorstel.collega,
                meedenkers: kring.meedenkers.map(\.id), door: medewerker.id, op: tx.vandaag)
            let verwijzing = try Verwijzing.stelOp(
                voorstel, toets: toets, overWie: doel?.overWie ?? gezin.leden.filter { $0.rol == .kind }.map(\.persoon))
            try tx.legVast(toets, in: dossier)
            try tx.legVast(
                .verwijzingOpgesteld, verwijzing.id, in: .dossier(dossier), door: medewerker.id,
                [
                    "doel_id": verwijzing.doel, "toets_id": verwijzing.toets,
                    "zorgcategorie": verwijzing.zorgcategorie, "naar": verwijzing.naar, "wens": verwijzing.wens,
                    "over_wie": Personen(verwijzing.overWie), "organisatie_id": medewerker.organisatie,
                    "van": verwijzing.van,
                ])
            return verwijzing.id
        }
    }

    /// Laat een verwijzing weggaan, of trekt haar in. Een collega hoeft het er niet mee eens te zijn.
    public func rondVerwijzingAf(
        _ verwijzing: ID<Verwijzing>, _ afloop: Verwijzing.Afloop?, toelichting: String = "",
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Verwijzing> {
        try await act(sleutel, door: medewerker.id, in: { tx in [try tx.stroom(van: verwijzing)] }) { tx in
            let toegang = try tx.werkdeur(try tx.dossier(van: verwijzing), voor: medewerker)
            guard let nu = try tx.verwijzingen(toegang).first(where: { $0.id == verwijzing }) else {
                throw Tx.nietGevonden
            }
            let toets = try tx.meedenkstand(nu.toets, toegang)
            let tekst = try nu.rondAf(afloop, toelichting: toelichting, isBekeken: toets.advies != nil)
            guard let afloop else { return verwijzing }
            try tx.beeindig(
                .verwijzingAfgerond, verwijzing, in: .dossier(toegang.dossier), door: medewerker.id,
                ["tot": tx.vandaag, "afloop": afloop.rawValue, "toelichting": tekst])
            let doel = try nu.doel.flatMap { lijn in try tx.doelen(toegang).doelen.first { $0.lijn == lijn } }
            try tx.tel(
                .verwijzing, in: toegang.dossier,
                [
                    "vorm": nu.zorgcategorie, "uitkomst": afloop.rawValue, "leefgebieden": doel?.leefgebied,
                    "duur": tx.vandaag.nummer - nu.van.nummer,
                ])
            return verwijzing
        }
    }

    /// De vraag aan de collega bij een verwijzing, voor wie bij het gezin mag. Only which question it is: opens no text.
    public func toets(van verwijzing: ID<Verwijzing>, voor medewerker: Medewerker) async throws -> ID<Meedenkvraag> {
        try await read { tx in
            let toegang = try tx.deur(tx.dossier(van: verwijzing), voor: medewerker)
            let row = try tx.row(
                "SELECT toets_id FROM verwijzing WHERE id = \(verwijzing) AND dossier_id = \(toegang.dossier)")
            guard let row else { throw Tx.nietGevonden }
            return try row.get("toets_id")
        }
    }

    /// De verwijzingen van een gezin, de nieuwste eerst, met wat de collega zei.
    public func verwijzingen(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Verwijzingen {
        try await lees("plan", van: dossier, voor: kijker) { tx, toegang, gezin in
            let alle = try tx.verwijzingen(toegang)
            let toetsen = alle.isEmpty ? [] : try tx.meedenkvragen(toegang)
            return Verwijzingen(
                plan: try tx.gezinsplan(toegang, gezin),
                alle: alle.compactMap { een in
                    toetsen.first { $0.vraag.id == een.toets }.map { (een, $0) }
                })
        }
    }
}

/// De verwijzingen van een gezin, bij zijn plan.
public struct Verwijzingen: Sendable {
    public let plan: Gezinsplan
    /// Each with the question to the colleague and the answer.
    public let alle: [(verwijzing: Verwijzing, toets: Meedenkstand)]
}

extension Tx {
    fileprivate func dossier(van verwijzing: ID<Verwijzing>) throws -> ID<Dossier> {
        guard let row = try row("SELECT dossier_id FROM verwijzing WHERE id = \(verwijzing)") else {
            throw Self.nietGevonden
        }
        return try row.get("dossier_id")
    }

    fileprivate func stroom(van verwijzing: ID<Verwijzing>) throws -> Stroom { .dossier(try dossier(van: verwijzing)) }

    /// The referrals of one file, or the one that a question belongs to; the latest first.
    func verwijzingen(_ toegang: Toegang, bij toets: ID<Meedenkvraag>? = nil) throws -> [Verwijzing] {
        let een: SQL = if let toets { " AND toets_id = \(toets)" } else { "" }
        return try rows(
            """
            SELECT id, dossier_id, doel_id, toets_id, zorgcategorie, naar, wens, over_wie, van, tot, afloop, toelichting
            FROM verwijzing WHERE dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(moment)\(een)
            ORDER BY vastgelegd_op DESC, id DESC
            """
        ).map { row in
            Verwijzing(
                id: try row.get("id"), doel: try row.optional("doel_id"), toets: try row.get("toets_id"),
                zorgcategorie: try row.get("zorgcategorie"), naar: try open("verwijzing", "naar", row),
                wens: try open("verwijzing", "wens", row) ?? "",
                overWie: try row.get("over_wie", as: Personen.self).ids, van: try row.get("van"),
                afloop: row["afloop"].text.flatMap(Verwijzing.Afloop.init),
                toelichting: try open("verwijzing", "toelichting", row), tot: try row.optional("tot"))
        }
    }
}

extension Werkbron {
    /// A referral that a colleague looked at: for the regisseur, who lets it leave or takes it back.
    static let verwijzingAfronden = Werkbron(soort: .verwijzingAfronden) { bereik in
        """
        SELECT w.medewerker_id, v.toets_id AS onderwerp_id, v.dossier_id, NULL AS uiterlijk, a.vastgelegd_op AS sinds
        FROM verwijzing v JOIN advies a ON a.meedenkvraag_id = v.toets_id
        JOIN werkrelatie w ON w.dossier_id = v.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
        WHERE v.tot IS NULL\(bereik.binnen("v.dossier_id"))
        """
    }
}
