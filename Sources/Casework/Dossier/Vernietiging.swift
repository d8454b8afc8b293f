import Domain
import Storage

/// Het dossier en zijn sleutels zijn weg; één regel zonder persoonsgegevens blijft.
public enum Vernietiging {
    /// Waarom een dossier vernietigd wordt.
    public enum Grond: String, Sendable, CaseIterable {
        case bewaartermijn, wens, vergissing
        /// Its key was gone already: a backup was put back.
        case eerder = "eerder-vernietigd"
    }
}

extension Casework {
    /// Vernietigt een dossier: de rijen, het verloop, de sleutels, en wie in geen ander dossier voorkomt.
    ///
    /// The keys go when the rows are committed, and not before: a COMMIT that fails leaves the file as it was. Which keys
    /// stands in the vault from before the COMMIT, so that a crash in between is made good by `wisVernietigd`. Without keys
    /// every older backup of the file is unreadable too.
    @discardableResult
    public func vernietig(
        _ dossier: ID<Dossier>, grond: Vernietiging.Grond, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Vernietiging> {
        let stroom = Stroom.dossier(dossier)
        let id = try await act(sleutel, door: medewerker.id) { tx in
            try [.installatie, stroom]
                + tx.andereDossiers(met: tx.personen(van: dossier), dan: dossier).map(Stroom.dossier)
        } _: { tx in
            guard medewerker.heeft(.beheerder) else { throw Refusal(.forbidden, "Dit kan alleen de beheerder.") }
            guard try tx.row("SELECT id FROM dossier WHERE id = \(dossier)") != nil else { throw Tx.nietGevonden }
            let bij = "SELECT id FROM bijvoeging WHERE in_dossier_id = \(dossier) ORDER BY id" as SQL
            guard try tx.row(bij) == nil else {
                throw Refusal(.conflict, "In dit dossier is een ander dossier gevoegd. Vernietig dat eerst.")
            }
            let personen = try tx.personen(van: dossier)
            let aantal = tx.heads[stroom.id]?.volgnummer ?? 0
            try tx.laatInzagegaten(van: dossier)
            for tabel in ["werk", "concept"] {
                try tx.execute("DELETE FROM \(.name(tabel)) WHERE dossier_id = \(dossier)")
            }
            try tx.execute("DELETE FROM eenmalig WHERE eigenaar = \(dossier)")
            // The guard of the stream lets nothing go that still counts.
            try tx.execute("UPDATE stroom SET volgnummer = -1 WHERE id = \(dossier)")
            try tx.execute("DELETE FROM stroom WHERE id = \(dossier)")
            // The form itself is kept as one of no file.
            (tx.heads[stroom.id], tx.dossier) = (nil, nil)
            let weg = try tx.verwijderPersonen(personen)
            try tx.neemOver(personen.filter { !weg.contains($0) }, door: medewerker.id)
            let id = ID<Vernietiging>.new(at: tx.moment)
            try tx.legVast(
                .dossierVernietigd, id, in: .installatie, door: medewerker.id,
                [
                    "dossier": try tx.herkenning(Tx.vernietigd, dossier.rawValue), "gebeurtenissen": aantal,
                    "gronden": grond.rawValue,
                ])
            try tx.kluis.plan([dossier.rawValue] + weg.map(\.rawValue), with: dossier.rawValue)
            return id
        }
        try kluis.destroyPlanned(with: dossier.rawValue)
        try kluis.removePoints(of: [dossier.rawValue])
        return id
    }

    /// Wist de sleutels van dossiers die vernietigd zijn en waarvan de sleutels er nog zijn, na een storing daartussen.
    ///
    /// Run when `serve` begins: nothing else repeats what comes after the act. May run again at any time.
    /// - Returns: how many files there were.
    @discardableResult
    public func wisVernietigd() async throws -> Int {
        let dossiers = try await read { tx in try tx.onvernietigd() }
        for dossier in dossiers {
            try kluis.destroyPlanned(with: dossier)
            try kluis.removePoints(of: [dossier])
        }
        return dossiers.count
    }

    /// Vernietigt wat hier nog staat van dossiers waarvan de sleutel weg is: na het terugzetten van een reservekopie.
    /// - Returns: how many there were.
    public func ruimOp() async throws -> Int {
        var (vorige, aantal) = ("", 0)
        while true {
            let after = vorige
            let ids = try await database.read { tx in
                try tx.rows("SELECT id FROM dossier WHERE id > \(after) ORDER BY id LIMIT \(Controle.bladzijde)").map {
                    try $0.get("id", as: ID<Dossier>.self)
                }
            }
            let sleutels = try kluis.keys(of: Set(ids.map(\.rawValue)))
            for id in ids where sleutels[id.rawValue] == nil {
                try await vernietig(id, grond: .eerder, door: .programma, sleutel: .nieuw("opruimen"))
                aantal += 1
            }
            guard let last = ids.last else { return aantal }
            vorige = last.rawValue
        }
    }
}
