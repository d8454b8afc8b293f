import Domain
import Foundation
import Storage

extension Casework {
    /// Leest dossiers in: één rij per mens, rijen met hetzelfde kenmerk zijn samen één gezin.
    ///
    /// Nothing is stored when a row is wrong, unless `slaFouteOver`: then a family with a wrong row is left out whole. A
    /// second run adds nothing twice. Columns: docs/invoer.md. Throws a refusal when the file cannot be read.
    public func leesDossiersIn(_ bytes: [UInt8], slaFouteOver: Bool, door beheerder: Medewerker) async throws
        -> Invoerverslag
    {
        guard beheerder.heeft(.beheerder) else { throw Refusal(.forbidden, "Inlezen kan alleen de beheerder.") }
        let csv = try CSV(bytes)
        let nodig = ["dossier", "naam", "wijk", "team", "geopend_op", "regisseur", "lid_naam", "lid_rol"]
        if let mist = nodig.first(where: { !csv.kop.contains($0) }) {
            throw Refusal(.invalid, "De kop mist de kolom \(mist). Nodig zijn: \(nodig.joined(separator: ", ")).")
        }
        let lijsten = try await read { try Invoerlijsten($0) }
        var verslag = Invoerverslag()
        var gezinnen: [(kenmerk: String, aanmelding: Aanmelding, regisseur: ID<Medewerker>)] = []
        for (kenmerk, rijen) in Self.perKenmerk(csv) {
            var lezer = Dossierlezer(lijsten: lijsten, vandaag: nu.dag)
            if let gezin = lezer.lees(rijen) {
                gezinnen.append((kenmerk, gezin.aanmelding, gezin.regisseur))
            } else {
                verslag.fouten += lezer.fouten
            }
        }
        verslag.fouten.sort()
        guard verslag.fouten.isEmpty || slaFouteOver else { return verslag }
        for gezin in gezinnen {
            let isNieuw = try await leesIn(
                gezin.aanmelding, kenmerk: gezin.kenmerk, regisseur: gezin.regisseur, door: beheerder)
            if isNieuw { verslag.toegevoegd += 1 } else { verslag.alBekend += 1 }
        }
        return verslag
    }

    private static func perKenmerk(_ csv: CSV) -> [(String, [Invoerrij])] {
        var volgorde: [String] = []
        var rijen: [String: [Invoerrij]] = [:]
        for rij in csv.rijen.map({ Invoerrij($0, kop: csv.kop) }) {
            // A row without a mark is a family of its own, and wrong.
            let kenmerk = rij["dossier"].isEmpty ? "\u{0}\(rij.regel)" : rij["dossier"]
            if rijen[kenmerk] == nil { volgorde.append(kenmerk) }
            rijen[kenmerk, default: []].append(rij)
        }
        return volgorde.map { ($0, rijen[$0] ?? []) }
    }

    /// False when this family was brought in before.
    private func leesIn(
        _ aanmelding: Aanmelding, kenmerk: String, regisseur: ID<Medewerker>, door beheerder: Medewerker
    ) async throws -> Bool {
        try await transactie(in: []) { tx in
            if try tx.isIngelezen("dossiers", kenmerk) { return false }
            let dossier = try tx.open(aanmelding, regisseur: regisseur, door: beheerder)
            try tx.noteerIngelezen("dossiers", kenmerk, dossier.rawValue)
            return true
        }
    }
}

extension Tx {
    func isIngelezen(_ als: String, _ sleutel: String) throws -> Bool { try ingelezen(als, sleutel) != nil }

    /// What an earlier run made of a row with this mark; nil when there was none.
    func ingelezen(_ als: String, _ sleutel: String) throws -> String? {
        try row("SELECT onderwerp_id FROM ingelezen WHERE als = \(als) AND sleutel = \(herkenning("invoer", sleutel))")?
            .get("onderwerp_id")
    }

    /// Remembers a row by its keyed digest: a mark may be somebody's client number.
    func noteerIngelezen(_ als: String, _ sleutel: String, _ onderwerp: String) throws {
        let velden = [ID<Tx>.new().rawValue, als, try herkenning("invoer", sleutel), onderwerp, moment.description]
        try execute(
            """
            INSERT INTO ingelezen (id, als, sleutel, onderwerp_id, vastgelegd_op, bewijs)
            VALUES (\(velden[0]), \(velden[1]), \(velden[2]), \(velden[3]), \(velden[4]), \(invoerbewijs(velden)))
            """)
    }

    /// Proves that an import brought in this row: its columns, in the order of the table.
    func invoerbewijs(_ velden: [String]) throws -> String {
        Keten.link(after: "ingelezen", velden, key: try kluis.key(.keten))
    }
}
