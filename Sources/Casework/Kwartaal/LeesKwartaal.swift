import Domain
import Storage

/// Wat een tafel per kwartaal achteraf antwoordde, en hoe compleet de informatie was.
public struct Kwartaalblad: Sendable {
    /// Eén vraag met haar antwoorden; kleine aantallen zijn weggelaten.
    public struct Vraagtelling: Sendable {
        public let vraag: Vraag
        public let antwoorden: [(naam: String, aantal: Kleintal)]
        public let samen: Kleintal
    }

    /// Wat iemand erbij schreef, zonder namen, voor wie zelf aan tafel zat.
    public struct Woorden: Sendable {
        public let vraag: String
        public let tekst: String
        public let op: Dag
    }

    public let tafel: Tafel
    public let arrangement: Arrangement
    public let kwartaal: String
    /// Those in which something was counted, and the one that is shown; the newest first.
    public let kwartalen: [String]
    public let vragen: [Vraagtelling]
    /// Questions brought in with complete information, of how many; nil when this table does not look at it.
    public let informatie: (compleet: Kleintal, van: Kleintal)?
    public let ontbrak: [(veld: Ondersteuningsplan.Veld, aantal: Kleintal)]
    public let woorden: [Woorden]
}

extension Casework {
    /// Een kwartaal van een tafel: voor wie haar leidt, en voor de kwaliteitsadviseur.
    ///
    /// - Parameter kwartaal: such as `2026-K3`; the newest in which something was counted when nil.
    public func kwartaal(_ kwartaal: String?, van tafel: ID<Tafel>, voor kijker: Kijker) async throws -> Kwartaalblad {
        let moment = klok()
        let (blad, gelezen) = try await read(op: moment) { tx in
            try tx.eisKwartaal(tafel, voor: kijker.medewerker)
            let stand = try tx.tafel(tafel)
            let (_, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            guard let stap = arrangement.kwartaalstap else { throw Tx.nietGevonden }
            var kwartalen = try tx.kwartalen(van: arrangement)
            let nu = "\(tx.vandaag.jaar)-K\(tx.vandaag.kwartaal)"
            let gekozen = kwartaal.flatMap { Dag(beginVan: $0) == nil ? nil : $0 } ?? kwartalen.first ?? nu
            if !kwartalen.contains(gekozen) { kwartalen = ([gekozen] + kwartalen).sorted(by: >) }
            let geteld = try tx.geteld(in: gekozen, bij: arrangement)
            let (woorden, gelezen) = try tx.kwartaalwoorden(
                gekozen, bij: tafel, stap, voor: kijker.medewerker)
            let lijsten = try tx.codelijsten()
            let blad = Kwartaalblad(
                tafel: stand, arrangement: arrangement, kwartaal: gekozen, kwartalen: kwartalen,
                vragen: stap.vragen.compactMap { geteld.telling($0, lijsten) },
                informatie: geteld.informatie(bij: arrangement), ontbrak: geteld.ontbrak, woorden: woorden)
            return (blad, gelezen)
        }
        try await schrijfInzage(
            gelezen.map { (nil, $0.dossier, .tafelbesluit($0.inbreng)) }, "kwartaal", kijker, moment)
        return blad
    }
}

/// What was counted in one quarter for one arrangement: kind, question or field, answer, how often.
private struct Kwartaaltelling {
    var aantallen: [String: [String: [String: Int]]] = [:]

    func telling(_ vraag: Vraag, _ lijsten: [String: Codelijst]) -> Kwartaalblad.Vraagtelling? {
        guard let lijst = vraag.lijst else { return nil }
        let geteld = aantallen["kwartaalvraag"]?[vraag.id.tekst] ?? [:]
        var codes = lijsten[lijst]?.codes.map { (code: $0.code, naam: $0.naam) } ?? Vraag.vasteLijsten[lijst] ?? []
        if codes.count > 6 { codes = codes.filter { geteld[$0.code] != nil } }
        for code in geteld.keys.sorted() where !codes.contains(where: { $0.code == code }) {
            codes.append((code, code == "onbekend" ? "Niet bekend" : code))
        }
        let cellen = Kleintal.cellen(codes.map { geteld[$0.code] ?? 0 })
        return .init(
            vraag: vraag, antwoorden: zip(codes, cellen).map { ($0.naam, $1) },
            samen: Kleintal(geteld.values.reduce(0, +)))
    }

    func informatie(bij arrangement: Arrangement) -> (compleet: Kleintal, van: Kleintal)? {
        guard let geteld = aantallen["informatie"]?[""] else { return nil }
        let (compleet, niet) = (geteld["compleet"] ?? 0, geteld["niet-compleet"] ?? 0)
        // What is left of the whole would tell a small part.
        return (Kleintal.cellen([compleet, niet])[0], Kleintal(compleet + niet))
    }

    var ontbrak: [(veld: Ondersteuningsplan.Veld, aantal: Kleintal)] {
        let geteld = aantallen["informatieveld"] ?? [:]
        let vragen = aantallen["informatie"]?[""]?.values.reduce(0, +) ?? 0
        return Ondersteuningsplan.Veld.allCases.compactMap { veld in
            geteld[veld.rawValue].map {
                let mist = $0.values.reduce(0, +)
                return (veld, Kleintal.cellen([mist, vragen - mist])[0])
            }
        }
    }
}

extension Tx {
    fileprivate func kwartalen(van arrangement: Arrangement) throws -> [String] {
        try rows(
            """
            SELECT DISTINCT kwartaal FROM telgegeven WHERE soort = 'kwartaalvraag' AND arrangement = \(arrangement.id.tekst)
            ORDER BY kwartaal DESC
            """
        ).map { try $0.get("kwartaal") }
    }

    fileprivate func geteld(in kwartaal: String, bij arrangement: Arrangement) throws -> Kwartaaltelling {
        let soorten = [Telsoort.kwartaalvraag, .informatie, .informatieveld].map(\.rawValue)
        let rows = try rows(
            """
            SELECT soort, vorm, uitkomst, COUNT(*) AS aantal FROM telgegeven
            WHERE soort IN (\(list: soorten)) AND kwartaal = \(kwartaal) AND arrangement = \(arrangement.id.tekst)
            GROUP BY soort, vorm, uitkomst ORDER BY soort, vorm, uitkomst
            """)
        var telling = Kwartaaltelling()
        for row in rows {
            telling.aantallen[row["soort"].text ?? "", default: [:]][row["vorm"].text ?? "", default: [:]][
                row["uitkomst"].text ?? ""] = row["aantal"].int
        }
        return telling
    }
}
