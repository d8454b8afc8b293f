import Domain
import Storage

/// Wat een zoekvraag vond: gezinnen waar de zoeker een grond heeft, lessen en regels.
public struct Zoekuitslag: Sendable {
    /// Een gezin van de zoeker.
    public struct Gezinsregel: Sendable {
        public let dossier: ID<Dossier>
        public let naam: String
    }

    /// Een artikel van een regel, zoals het nu luidt.
    public struct Regelregel: Sendable {
        public let regel: String
        public let artikel: String
        public let tekst: String
        public let van: Dag
    }

    public let gezinnen: [Gezinsregel]
    public let lessen: [Lesregel]
    public let regels: [Regelregel]

    public var isLeeg: Bool { gezinnen.isEmpty && lessen.isEmpty && regels.isEmpty }
}

extension Casework {
    /// Zoekt in de gezinnen waar de medewerker een grond heeft (op de naam van het gezin en wie erbij hoort), in de
    /// bevestigde lessen en in de regels. Elk woord moet ergens staan.
    public func zoek(_ tekst: String, door medewerker: Medewerker) async throws -> Zoekuitslag {
        let tekst = try Tekst.facultatief(tekst, veld: "zoek", meest: 200) ?? ""
        let woorden = Leszoeker.woorden(tekst)
        guard !woorden.isEmpty else {
            throw Refusal(.invalid, "Schrijf een woord of naam om te zoeken.", field: "zoek")
        }
        return try await read { tx in
            Zoekuitslag(
                gezinnen: try tx.eigenGezinnen(met: woorden, voor: medewerker),
                lessen: try tx.lesregels(Leszoeker.alle(tekst, in: tx.sql.dialect), meest: 10),
                regels: try tx.regels(met: woorden))
        }
    }
}

extension Tx {
    /// Families by the name of the family and of everybody in it: names are opened in memory, for at most 500 families.
    fileprivate func eigenGezinnen(met woorden: [String], voor medewerker: Medewerker) throws
        -> [Zoekuitslag.Gezinsregel]
    {
        let toegangen = Array(try gezinsdeuren(voor: medewerker).values.sorted { $0.dossier > $1.dossier }.prefix(500))
        let namen = try gezinsnamen(toegangen)
        var teksten = namen.mapValues { Vouw.woorden($0) }
        let leden = try rows(
            """
            SELECT l.dossier_id, p.id, p.persoon_id, p.naam, p.roepnaam
            FROM gezinslid l JOIN persoonsgegeven p ON p.persoon_id = l.persoon_id
            WHERE l.dossier_id IN (\(list: toegangen.map(\.dossier))) AND l.tot IS NULL
                AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id)
            ORDER BY l.dossier_id, p.id
            """)
        try kluis.warm(groups: Array(Set(leden.compactMap { $0["persoon_id"].text })))
        for row in leden {
            let naam = [try open("persoonsgegeven", "naam", row), try open("persoonsgegeven", "roepnaam", row)]
            teksten[try row.get("dossier_id"), default: []] += naam.compactMap { $0 }.flatMap(Vouw.woorden)
        }
        return teksten.filter { _, er in woorden.allSatisfy { woord in er.contains { $0.hasPrefix(woord) } } }
            .compactMap { dossier, _ in namen[dossier].map { Zoekuitslag.Gezinsregel(dossier: dossier, naam: $0) } }
            .sorted { ($0.naam, $0.dossier) < ($1.naam, $1.dossier) }
    }

    /// Articles as they read now in which every word occurs. There are some hundreds: they are read and compared here.
    fileprivate func regels(met woorden: [String]) throws -> [Zoekuitslag.Regelregel] {
        try rows(
            """
            SELECT r.naam, v.artikel, v.tekst, v.van FROM regelversie v JOIN regel r ON r.id = v.regel_id
            WHERE v.van <= \(vandaag)
                AND NOT EXISTS (SELECT 1 FROM regelversie n WHERE n.vervangt_id = v.id AND n.van <= \(vandaag))
            ORDER BY r.naam, v.artikel, v.id LIMIT 2000
            """
        ).compactMap { row in
            let regel = Zoekuitslag.Regelregel(
                regel: try row.get("naam"), artikel: try row.get("artikel"), tekst: try row.get("tekst"),
                van: try row.get("van"))
            let er = Vouw.woorden("\(regel.regel) \(regel.artikel) \(regel.tekst)")
            return woorden.allSatisfy { woord in er.contains { $0.hasPrefix(woord) } } ? regel : nil
        }
    }
}
