import Domain
import Storage

/// Wat het inlezen van één arrangement opleverde.
public struct Inleesuitkomst: Sendable, Equatable {
    /// What became of it.
    public enum Soort: Sendable, Equatable {
        case nieuw
        case versie(Int)
        case gelijk
        /// The last version was made on screen and says something else: it stays.
        case opScherm
    }

    public let arrangement: String
    public let soort: Soort
    /// How many tables were set up for it.
    public let tafels: Int
}

extension Casework {
    /// Leest arrangementen in: een nieuwe versie waar iets verschilt, en een tafel voor elk gebied dat er nog geen heeft.
    ///
    /// - Parameter overScherm: replaces also what was last changed on screen; without it that stays as it is.
    public func leesArrangementenIn(
        _ arrangementen: [Arrangement], overScherm: Bool = false, door medewerker: Medewerker
    ) async throws -> [Inleesuitkomst] {
        guard medewerker.heeft(.beheerder) else { throw Refusal(.forbidden, "Dit kan alleen de beheerder.") }
        return try await transactie(in: [.installatie]) { tx in
            try arrangementen.map { arrangement in
                let soort = try tx.leesIn(arrangement, overScherm, door: medewerker.id)
                let tafels = soort == .opScherm ? 0 : try tx.openTafels(van: arrangement.id, door: medewerker.id)
                return Inleesuitkomst(arrangement: arrangement.id.tekst, soort: soort, tafels: tafels)
            }
        }
    }

    /// What is here already: a file that is read in may name these beside its own.
    public func arrangementnamen() async throws -> Set<Kenmerk<Arrangement>> {
        try await read { tx in Set(try tx.arrangementnamen()) }
    }

    /// The last version of every arrangement as YAML, in the order of their names; of one when it is given.
    public func arrangementenAlsYAML(_ naam: String? = nil) async throws -> String {
        try await read { tx in
            let alleen: SQL = naam.map { "AND v.arrangement = \($0)" } ?? ""
            return try tx.rows(
                """
                SELECT v.yaml FROM arrangementversie v WHERE NOT EXISTS (
                    SELECT 1 FROM arrangementversie l WHERE l.arrangement = v.arrangement AND l.nummer > v.nummer) \(alleen)
                ORDER BY v.arrangement
                """
            ).map { try $0.get("yaml") }.joined(separator: "\n")
        }
    }
}

extension Tx {
    fileprivate func leesIn(
        _ arrangement: Arrangement, _ overScherm: Bool, door medewerker: ID<Medewerker>
    ) throws -> Inleesuitkomst.Soort {
        let laatste = try row(
            """
            SELECT nummer, afdruk, herkomst FROM arrangementversie WHERE arrangement = \(arrangement.id.tekst)
            ORDER BY nummer DESC LIMIT 1
            """)
        if laatste?["afdruk"].text == ArrangementSchrijver.afdruk(arrangement) { return .gelijk }
        if laatste?["herkomst"].text == Arrangementversie.Herkomst.scherm.rawValue, !overScherm { return .opScherm }
        let nummer = (laatste?["nummer"].int ?? 0) + 1
        try legVast(
            arrangement, nummer: nummer, van: max(vandaag, arrangement.geldig.van), uit: .bestand, door: medewerker)
        return nummer == 1 ? .nieuw : .versie(nummer)
    }

    /// Writes a version as it is; who calls has looked whether it may be.
    @discardableResult
    func legVast(
        _ arrangement: Arrangement, nummer: Int, van: Dag, uit herkomst: Arrangementversie.Herkomst,
        door medewerker: ID<Medewerker>
    ) throws -> ID<Arrangement> {
        let id = ID<Arrangement>.new()
        try legVast(
            .arrangementversieVastgelegd, id, in: .installatie, door: medewerker,
            [
                "arrangement": arrangement.id.tekst, "nummer": nummer, "van": van, "naam": arrangement.naam,
                "yaml": ArrangementSchrijver().yaml(arrangement), "afdruk": ArrangementSchrijver.afdruk(arrangement),
                "herkomst": herkomst.rawValue,
            ])
        return id
    }
}
