import Crypto
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
    /// - Parameter vervangScherm: replaces also what was last changed on screen; without it that stays as it is.
    public func leesArrangementenIn(
        _ arrangementen: [Arrangement], vervangScherm: Bool = false, door medewerker: Medewerker
    ) async throws -> [Inleesuitkomst] {
        guard medewerker.heeft(.beheerder) else { throw Refusal(.forbidden, "Dit kan alleen de beheerder.") }
        return try await transactie(in: [.installatie]) { tx in
            try arrangementen.map { arrangement in
                let soort = try tx.legVersieVast(arrangement, vervangScherm, door: medewerker.id)
                let tafels = soort == .opScherm ? 0 : try tx.steltTafelsIn(arrangement, door: medewerker.id)
                return Inleesuitkomst(arrangement: arrangement.id.tekst, soort: soort, tafels: tafels)
            }
        }
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
    fileprivate func legVersieVast(
        _ arrangement: Arrangement, _ vervangScherm: Bool, door medewerker: ID<Medewerker>
    ) throws -> Inleesuitkomst.Soort {
        let schrijver = ArrangementSchrijver()
        let afdruk = SHA256.hash(data: Array(schrijver.afdruk(arrangement).utf8)).hex
        let laatste = try row(
            """
            SELECT nummer, afdruk, herkomst FROM arrangementversie WHERE arrangement = \(arrangement.id.tekst)
            ORDER BY nummer DESC LIMIT 1
            """)
        if laatste?["afdruk"].text == afdruk { return .gelijk }
        if laatste?["herkomst"].text == "scherm", !vervangScherm { return .opScherm }
        let nummer = (laatste?["nummer"].int ?? 0) + 1
        try legVast(
            .arrangementversieVastgelegd, ID<Arrangement>.new(), in: .installatie, door: medewerker,
            [
                "arrangement": arrangement.id.tekst, "nummer": nummer, "naam": arrangement.naam,
                "yaml": schrijver.yaml(arrangement), "afdruk": afdruk, "herkomst": "bestand",
            ])
        return nummer == 1 ? .nieuw : .versie(nummer)
    }

    /// A table for each area that has none: with a stream of its own.
    fileprivate func steltTafelsIn(_ arrangement: Arrangement, door medewerker: ID<Medewerker>) throws -> Int {
        var aantal = 0
        for gebied in arrangement.gebieden(op: vandaag) {
            let waar = gebied.opschrift
            let er = try row(
                """
                SELECT id FROM tafel WHERE arrangement = \(arrangement.id.tekst) AND gebied = \(waar) AND tot IS NULL
                """)
            if er != nil { continue }
            let tafel = ID<Tafel>.new(at: moment)
            try begin(.tafel(tafel))
            try legVast(
                .tafelIngesteld, tafel, in: .tafel(tafel), door: medewerker,
                [
                    "arrangement": arrangement.id.tekst, "gebied": waar, "van": vandaag,
                    "naam": gebied.naam.map { "\(arrangement.naam) \($0)" } ?? arrangement.naam,
                ])
            aantal += 1
        }
        return aantal
    }
}
