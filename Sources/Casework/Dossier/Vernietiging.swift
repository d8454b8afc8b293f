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
    /// The keys go just before the rows are committed: after a crash in between, what is left is unreadable and
    /// `ruimOp` finishes it. Without keys every older backup of the file is unreadable too.
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
            try tx.execute("DELETE FROM stroom WHERE id = \(dossier)")
            tx.heads[stroom.id] = nil
            let weg = try tx.verwijderPersonen(personen)
            try tx.neemOver(personen.filter { !weg.contains($0) }, door: medewerker.id)
            let id = ID<Vernietiging>.new(at: tx.moment)
            try tx.legVast(
                .dossierVernietigd, id, in: .installatie, door: medewerker.id,
                [
                    "dossier": try tx.herkenning(Tx.vernietigd, dossier.rawValue), "gebeurtenissen": aantal,
                    "gronden": grond.rawValue,
                ])
            try tx.kluis.destroy(groups: [dossier.rawValue] + weg.map(\.rawValue))
            return id
        }
        try kluis.removePoints(of: [dossier.rawValue])
        return id
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
