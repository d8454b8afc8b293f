import Casework
import Domain
import Storage

extension Scenario {
    /// A goal of Esra's.
    @discardableResult
    public func doel(
        _ woorden: String = "Ik wil weer naar school", van roepnaam: String = "Esra", in dossier: ID<Dossier>,
        door medewerker: Medewerker
    ) async throws -> ID<Doel> {
        let gezin = try await casework.gezinsplan(dossier, voor: medewerker.kijkt).gezin
        return try await casework.stelDoel(
            Doelvoorstel(woorden: woorden, eigenaar: gezin.wie(roepnaam)), in: dossier, door: medewerker,
            sleutel: .nieuw())
    }

    /// An agreement that the worker keeps, next week.
    @discardableResult
    public func afspraak(
        _ wat: String = "Ik bel de mentor", bij doel: ID<Doel>, in dossier: ID<Dossier>, door medewerker: Medewerker
    ) async throws -> ID<Afspraak> {
        try await casework.maakAfspraak(
            Afspraakvoorstel(wat: wat, wie: .medewerker(medewerker.id), uiterlijk: casework.nu.dag.plus(dagen: 7)),
            bij: doel, in: dossier, door: medewerker, sleutel: .nieuw())
    }

    /// Two scores for one goal on one day: of somebody of the family and of the worker.
    public func scores(
        _ gezin: Int, van persoon: ID<Persoon>, _ werker: Int, bij doel: ID<Doel>, in dossier: ID<Dossier>,
        door medewerker: Medewerker
    ) async throws {
        _ = try await casework.geefScores(
            [
                Scorevoorstel(doel: doel, van: .persoon(persoon), cijfer: String(gezin), toelichting: "Het gaat wel"),
                Scorevoorstel(doel: doel, van: .medewerker(medewerker.id), cijfer: String(werker)),
            ], in: dossier, door: medewerker, sleutel: .nieuw())
    }

    /// The kinds of what happened in a file, in order.
    public func soorten(in dossier: ID<Dossier>) async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT soort FROM gebeurtenis WHERE stroom_id = \(dossier) ORDER BY volgnummer")
                .map { try $0.get("soort") }
        }
    }

    /// The kinds of open work of somebody.
    public func werk(van medewerker: Medewerker) async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT soort FROM werk WHERE medewerker_id = \(medewerker.id) ORDER BY soort, id")
                .map { try $0.get("soort") }
        }
    }
}
