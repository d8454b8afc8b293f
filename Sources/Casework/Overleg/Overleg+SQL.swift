import Domain
import Storage

extension Tx {
    func overlegdeelnemers(_ bijeenkomst: ID<Bijeenkomst>) throws -> [Overlegdeelnemer] {
        try rows(
            """
            SELECT id, medewerker_id, naam, organisatie, hoe FROM overlegdeelname
            WHERE bijeenkomst_id = \(bijeenkomst) ORDER BY vastgelegd_op, id
            """
        ).map { rij in
            let wie: ID<Medewerker>? = try rij.optional("medewerker_id")
            return Overlegdeelnemer(
                id: try rij.get("id"), medewerker: wie,
                naam: try wie.map(naam) ?? open("overlegdeelname", "naam", rij) ?? "",
                organisatie: try open("overlegdeelname", "organisatie", rij),
                hoe: rij["hoe"].text.flatMap(Overlegdeelnemer.Hoe.init))
        }
    }

    /// - Parameter waar: over `a` (overlegactie) and `b` (its bijeenkomst).
    func overlegacties(_ waar: SQL) throws -> [Overlegactie] {
        try rows(
            """
            SELECT a.id, a.wat, a.medewerker_id, a.uiterlijk, a.hoe FROM overlegactie a
            JOIN bijeenkomst b ON b.id = a.bijeenkomst_id WHERE \(waar) ORDER BY a.uiterlijk, a.id LIMIT 200
            """
        ).map { rij in
            let wie: ID<Medewerker> = try rij.get("medewerker_id")
            return Overlegactie(
                id: try rij.get("id"), wat: try open("overlegactie", "wat", rij) ?? "", wie: wie,
                naam: try naam(van: wie), uiterlijk: try rij.get("uiterlijk"),
                hoe: rij["hoe"].text.flatMap(Overlegactie.Hoe.init))
        }
    }

    /// The latest first.
    ///
    /// - Parameter waar: over `s` (systeemsignaal).
    func signalen(_ waar: SQL) throws -> [Systeemsignaal] {
        try rows(
            """
            SELECT s.id, s.tafel_id, s.bijeenkomst_id, s.soort, s.tekst, s.aan, s.van, s.tot, s.antwoord, s.tekst_antwoord
            FROM systeemsignaal s WHERE \(waar) ORDER BY s.vastgelegd_op DESC, s.id DESC LIMIT 200
            """
        ).map { rij in
            Systeemsignaal(
                id: try rij.get("id"), tafel: try rij.get("tafel_id"), bijeenkomst: try rij.optional("bijeenkomst_id"),
                soort: try Self.code(rij, "soort"), tekst: try open("systeemsignaal", "tekst", rij) ?? "",
                aan: try Self.code(rij, "aan"), van: try rij.get("van"),
                antwoord: rij["antwoord"].text.flatMap(Systeemsignaal.Antwoord.init),
                antwoordtekst: try open("systeemsignaal", "tekst_antwoord", rij), tot: try rij.optional("tot"))
        }
    }

    func themas(_ bijeenkomst: ID<Bijeenkomst>, wanneer: String) throws -> [String] {
        try rows(
            """
            SELECT id, tekst FROM thema WHERE bijeenkomst_id = \(bijeenkomst) AND wanneer = \(wanneer)
            ORDER BY vastgelegd_op, id
            """
        ).compactMap { try open("thema", "tekst", $0) }
    }

    /// Decisions as they were counted, the latest first: codes only. Hundreds at most: a meeting looks at weeks, not at years.
    func geteldebesluiten(uit arrangementen: [String], na: Dag, tot: Dag, _ soort: Telsoort = .besluit) throws
        -> [Geteldbesluit]
    {
        guard !arrangementen.isEmpty else { return [] }
        return try rows(
            """
            SELECT arrangement, dag, wijk, verwijzer, gevraagd, knelpunt, uitkomst, middel, gecontracteerd, duur
            FROM telgegeven WHERE soort = \(soort) AND kwartaal >= \(na.kwartaalnaam) AND kwartaal <= \(tot.kwartaalnaam)
                AND dag > \(na) AND dag <= \(tot) AND arrangement IN (\(list: arrangementen))
            ORDER BY dag DESC, id LIMIT 1000
            """
        ).map { rij in
            var een = Geteldbesluit(
                arrangement: try rij.get("arrangement"), dag: try rij.get("dag"),
                uitkomsten: (rij["uitkomst"].text ?? "").split(separator: " ").map(String.init))
            (een.wijk, een.verwijzer) = (rij["wijk"].text, rij["verwijzer"].text)
            (een.gevraagd, een.knelpunt) = (rij["gevraagd"].text, rij["knelpunt"].text)
            (een.middel, een.gecontracteerd) = (rij["middel"].text, rij["gecontracteerd"].text)
            een.duur = rij["duur"].int
            return een
        }
    }
}

extension Dag {
    /// `2026-K4`, as it stands beside what is counted.
    var kwartaalnaam: String { "\(jaar)-K\(kwartaal)" }
}
