import Domain
import Storage

/// Een gezin dat een regisseur zoekt, met wat een teamleider ervan mag weten: naam en regisseur.
public struct RegieloosGezin: Sendable {
    public let dossier: ID<Dossier>
    public let naam: String
    /// The regisseur who is away; nil when there is none at all.
    public let regisseur: String?
}

/// Wat een teamleider ziet: gezinnen zonder regisseur, en de mensen van het team.
public struct Regielijst: Sendable {
    public let gezinnen: [RegieloosGezin]
    public let collegas: [(medewerker: Medewerker, isAfwezig: Bool)]
}

extension Casework {
    /// The families of somebody's teams without a regisseur who is there. Names and regisseur only.
    public func zonderRegisseur(voor kijker: Kijker) async throws -> Regielijst {
        let teams = kijker.medewerker.teams(als: .teamleider)
        guard !teams.isEmpty else { throw Tx.nietGevonden }
        let moment = klok()
        let lijst = try await read(op: moment) { tx in
            let dossiers = try tx.leidersdeuren(voor: kijker.medewerker)
            var koppen = try tx.gezinskoppen(dossiers)
            try tx.openNamen(&koppen)
            let regisseurs = try tx.regisseurs(dossiers)
            let weg = Set(
                try tx.rows("SELECT medewerker_id FROM afwezigheid WHERE tot IS NULL ORDER BY medewerker_id").compactMap
                { $0["medewerker_id"].text })
            let ids: [ID<Medewerker>] = try tx.rows(
                """
                SELECT DISTINCT medewerker_id FROM lidmaatschap WHERE team_id IN (\(list: teams)) AND tot IS NULL
                ORDER BY medewerker_id
                """
            ).map { try $0.get("medewerker_id") }
            return Regielijst(
                gezinnen: koppen.sorted { $0.volgorde < $1.volgorde }.map {
                    RegieloosGezin(dossier: $0.dossier, naam: $0.naam, regisseur: regisseurs[$0.dossier])
                },
                collegas: try ids.compactMap { try tx.medewerker($0) }.sorted { $0.naam < $1.naam }
                    .map { ($0, weg.contains($0.id.rawValue)) })
        }
        let tijdvak = String(moment.description.prefix(15))
        try await schrijfInzage(
            lijst.gezinnen.map {
                Inzageregel(
                    dossier: $0.dossier, persoon: nil, deel: "naam en regisseur", medewerker: kijker.medewerker.id,
                    grond: Grond.teamleider.code, sessie: kijker.sessie, tijdvak: tijdvak)
            }, op: moment)
        return lijst
    }
}
