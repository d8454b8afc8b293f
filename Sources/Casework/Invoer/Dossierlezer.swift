import Domain
import Storage

/// What a file may name: teams and workers, by name.
struct Invoerlijsten: Sendable {
    let teams: [String: ID<Team>]
    let medewerkers: [String: [ID<Medewerker>]]
    let wijken: Wijkenlijst
    let verwijzers: Set<String>

    init(_ tx: Tx) throws {
        teams = Dictionary(
            try tx.rows("SELECT id, naam FROM team ORDER BY id").map { (try $0.get("naam"), try $0.get("id")) },
            uniquingKeysWith: { first, _ in first })
        wijken = try tx.wijken()
        verwijzers = try tx.verwijzers()
        let mensen = try tx.alleMedewerkers().filter { !$0.lidmaatschappen.isEmpty }
        medewerkers = Dictionary(grouping: mensen, by: \.naam).mapValues { $0.map(\.id) }
    }
}

/// Reads the rows of one family.
struct Dossierlezer {
    let lijsten: Invoerlijsten
    let vandaag: Dag
    private(set) var fouten: [Invoerverslag.Fout] = []

    init(lijsten: Invoerlijsten, vandaag: Dag) {
        self.lijsten = lijsten
        self.vandaag = vandaag
    }

    /// Nil when something is wrong: then `fouten` says what and where.
    mutating func lees(_ rijen: [Invoerrij]) -> (aanmelding: Aanmelding, regisseur: ID<Medewerker>)? {
        var rijen = rijen
        guard !rijen.isEmpty else { return nil }
        _ = rijen[0].verplicht("dossier")
        let team = lijsten.teams[rijen[0].verplicht("team")]
        if team == nil, !rijen[0]["team"].isEmpty {
            rijen[0].fout("team", "Het team “\(rijen[0]["team"])” is er niet.")
        }
        let regisseurs = lijsten.medewerkers[rijen[0].verplicht("regisseur")] ?? []
        if regisseurs.count != 1, !rijen[0]["regisseur"].isEmpty {
            rijen[0].fout(
                "regisseur", regisseurs.isEmpty ? "Deze medewerker is er niet." : "Er zijn er meer met deze naam.")
        }
        var wijk = rijen[0].verplicht("wijk")
        if !wijk.isEmpty {
            do { wijk = try lijsten.wijken.kies(wijk) } catch { rijen[0].fout("wijk", error.zin) }
        }
        var aanmelding = Aanmelding(
            naam: rijen[0].verplicht("naam"), wijk: wijk, team: team,
            aanleiding: rijen[0]["aanleiding"].isEmpty ? "Overgenomen uit een eerder systeem." : rijen[0]["aanleiding"],
            leden: [])
        aanmelding.gebeurdOp = rijen[0].dag("geopend_op", verplicht: true)
        aanmelding.kader = rijen[0].keuze("kader", anders: .vrijwillig)
        if !rijen[0]["verwijzer"].isEmpty {
            aanmelding.verwijzer = rijen[0]["verwijzer"]
            if !lijsten.verwijzers.contains(aanmelding.verwijzer) {
                rijen[0].fout("verwijzer", "Deze code staat niet in de lijst van verwijzers.")
            }
        }
        for plek in rijen.indices { aanmelding.leden.append(lid(&rijen[plek])) }
        fouten = rijen.flatMap(\.fouten)
        guard fouten.isEmpty, let regisseur = regisseurs.first else { return nil }
        do {
            return (try aanmelding.gecontroleerd(op: vandaag), regisseur)
        } catch {
            fouten.append(.init(regel: rijen[0].regel, kolom: error.field ?? "dossier", zin: error.zin))
            return nil
        }
    }

    private func lid(_ rij: inout Invoerrij) -> Aanmelding.Lid {
        if rij["lid_rol"].isEmpty { rij.fout("lid_rol", "Dit veld is leeg.") }
        var lid = Aanmelding.Lid(
            naam: rij.verplicht("lid_naam"), roepnaam: rij["lid_roepnaam"], rol: rij.keuze("lid_rol", anders: .naaste),
            alsWat: rij["lid_als"].isEmpty ? rij["lid_rol"] : rij["lid_als"],
            gezag: rij.keuze("lid_gezag", anders: .onbekend),
            geboren: rij.dag("lid_geboren"))
        if let geboren = lid.geboren, geboren > vandaag { rij.fout("lid_geboren", "Deze dag ligt in de toekomst.") }
        if !rij["lid_bsn"].isEmpty {
            lid.bsn = rij["lid_bsn"]
            if !Burgerservicenummer.isGeldig(rij["lid_bsn"]) { rij.fout("lid_bsn", "Dit BSN klopt niet.") }
        }
        return lid
    }
}
