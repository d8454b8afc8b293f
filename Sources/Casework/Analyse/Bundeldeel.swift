import Domain
import Storage

extension Casework {
    /// Kiest opnieuw welke delen van het dossier als geheel meegaan: de analyse, het ondersteuningsplan.
    public func geefDelenMee(
        _ delen: Set<Gegeven>, bij inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.kiesBundel)
            _ = try tx.eisVoorBesluit(toegang)
            let nu = try tx.bundeldelen(bij: inbreng)
            for (deel, id) in nu.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where !delen.contains(deel) {
                try tx.beeindig(
                    .bundeldeelTeruggehaald, id, in: toegang.stroom, door: medewerker.id, ["tot": tx.vandaag])
            }
            try tx.legDelenVast(
                delen.subtracting(nu.keys), bij: inbreng, toegang.arrangement, in: toegang.stroom, door: medewerker.id)
            return inbreng
        }
    }
}

extension Gegeven {
    /// Parts that go along as a whole, when they are ticked.
    public static let hele: [Gegeven] = [.analyse, .ondersteuningsplan]
}

extension Arrangement {
    /// Whole parts that somebody at this table may read.
    public var heleDelen: [Gegeven] { Gegeven.hele.filter { deel in gegevens.contains { $0.wat.contains(deel) } } }
}

extension Tx {
    /// Parts that go along as a whole now, each with its row.
    func bundeldelen(bij inbreng: ID<Inbreng>) throws -> [Gegeven: ID<Bundeldeel>] {
        let rows = try rows(
            "SELECT id, deel FROM bundeldeel WHERE inbreng_id = \(inbreng) AND tot IS NULL ORDER BY deel, id")
        return Dictionary(
            try rows.map { (try Self.code($0, "deel"), try $0.get("id")) }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// Parts that nobody at the table may read do not go along.
    func legDelenVast(
        _ delen: Set<Gegeven>, bij inbreng: ID<Inbreng>, _ arrangement: Arrangement, in stroom: Stroom,
        door medewerker: ID<Medewerker>
    ) throws {
        guard delen.isSubset(of: arrangement.heleDelen) else {
            throw Refusal(.invalid, "Dit deel van het dossier kan niet mee naar deze tafel.", field: "delen")
        }
        for deel in delen.sorted(by: { $0.rawValue < $1.rawValue }) {
            try legVast(
                .bundeldeelMeegegeven, ID<Bundeldeel>.new(), in: stroom, door: medewerker,
                ["inbreng_id": inbreng, "deel": deel.rawValue])
        }
    }

    /// The analysis as it goes along, for who may read it at this table.
    func gedeeldeAnalyse(_ toegang: Tafeltoegang, _ gezin: Gezin, _ zonder: Zonder) throws -> Analysebeeld? {
        guard let deur = try deur(.analyse, bij: toegang) else { return nil }
        let analyse = try analyse(deur)
        let namen = try namen(van: Set(analyse.regels.compactMap(\.van.medewerker)))
        // What the plan holds beside is not of this part: where a line rests on it, only the line goes along.
        return Analysebeeld(
            analyse, try codelijsten()[Casework.factorschema], naam: { zonder.spreker($0, namen) },
            tekst: { zonder($0) }, bron: { _ in nil })
    }
}

/// The key of a row that says which part goes along.
enum Bundeldeel {}
