import Domain
import Storage

extension Casework {
    /// Geeft een medewerker nog een rol in een team.
    public func maakLid(
        _ medewerker: ID<Medewerker>, van team: ID<Team>, als rol: Rol, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Medewerker> {
        try await inrichting(door: beheerder, sleutel) { tx in
            guard try tx.medewerker(medewerker) != nil else { throw Tx.nietGevonden }
            try tx.eisTeam(team)
            let er = try tx.row(
                """
                SELECT id FROM lidmaatschap
                WHERE medewerker_id = \(medewerker) AND team_id = \(team) AND rol = \(rol) AND tot IS NULL
                """)
            guard er == nil else {
                throw Refusal(.conflict, "Deze medewerker heeft deze rol al in dit team.", field: "rol")
            }
            try tx.maakLid(medewerker, team, rol, door: beheerder.id)
            return medewerker
        }
    }

    /// Beëindigt een rol in een team. De laatste rol eindigt alleen samen met het werk hier; een beheerder blijft er altijd.
    public func beeindigRol(
        _ lid: ID<Medewerker.Lidmaatschap>, van medewerker: ID<Medewerker>, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Medewerker.Lidmaatschap> {
        try await inrichting(door: beheerder, sleutel) { tx in
            let rollen = try tx.openRollen(van: medewerker)
            guard let deze = rollen.first(where: { $0.id == lid }) else {
                throw Refusal(.conflict, "Deze rol was al beëindigd.")
            }
            guard rollen.count > 1 else {
                throw Refusal(.conflict, "Dit is de laatste rol. Beëindig dan het werk van deze medewerker hier.")
            }
            if deze.rol == .beheerder {
                let ander = try tx.row(
                    "SELECT id FROM lidmaatschap WHERE rol = 'beheerder' AND tot IS NULL AND id <> \(lid) ORDER BY id LIMIT 1"
                )
                guard ander != nil else {
                    throw Refusal(.conflict, "Er blijft altijd een beheerder. Geef eerst iemand anders deze rol.")
                }
            }
            try tx.beeindig(deze, van: medewerker, door: beheerder.id)
            return lid
        }
    }
}

/// Eén rol die iemand nu heeft, met haar id.
struct OpenRol {
    let id: ID<Medewerker.Lidmaatschap>
    let team: ID<Team>
    let rol: Rol
}

extension Tx {
    func openRollen(van medewerker: ID<Medewerker>) throws -> [OpenRol] {
        try rows(
            "SELECT id, team_id, rol FROM lidmaatschap WHERE medewerker_id = \(medewerker) AND tot IS NULL ORDER BY van, id"
        ).compactMap { row in
            guard let rol = Rol(rawValue: try row.get("rol")) else { return nil }
            return OpenRol(id: try row.get("id"), team: try row.get("team_id"), rol: rol)
        }
    }

    func beeindig(_ rol: OpenRol, van medewerker: ID<Medewerker>, door beheerder: ID<Medewerker>) throws {
        try beeindig(.lidmaatschapBeeindigd, rol.id, in: .installatie, door: beheerder, ["tot": vandaag])
        try herzieWerk(om: rol.rol, in: rol.team)
    }

    func eisTeam(_ team: ID<Team>) throws {
        guard try row("SELECT id FROM team WHERE id = \(team)") != nil else {
            throw Refusal(.invalid, "Kies een team.", field: "team")
        }
    }

    /// Works here now: has a role in a team.
    func werktHier(_ medewerker: ID<Medewerker>) throws -> Bool {
        try row(
            "SELECT id FROM lidmaatschap WHERE medewerker_id = \(medewerker) AND tot IS NULL ORDER BY id LIMIT 1")
            != nil
    }

    /// What is open in files for whoever has a role may change when somebody gets it or gives it up.
    func herzieWerk(om rol: Rol, in team: ID<Team>) throws {
        switch rol {
        case .teamleider:
            for row in try rows(
                """
                SELECT g.dossier_id FROM dossiergegeven g
                WHERE g.team_id = \(team) AND NOT EXISTS (SELECT 1 FROM dossiergegeven n WHERE n.vervangt_id = g.id)
                    AND EXISTS (SELECT 1 FROM openstelling o WHERE o.dossier_id = g.dossier_id AND o.tot IS NULL)
                    AND NOT EXISTS (
                        SELECT 1 FROM werkrelatie w WHERE w.dossier_id = g.dossier_id AND w.rol = 'regisseur' AND w.tot IS NULL
                            AND NOT EXISTS (
                                SELECT 1 FROM afwezigheid a WHERE a.medewerker_id = w.medewerker_id AND a.tot IS NULL))
                ORDER BY g.dossier_id
                """)
            { try casework.werkBij(row.get("dossier_id"), self) }
        case .functionaris:
            var vorige = ""
            while true {
                let rows = try rows(
                    "SELECT id, dossier_id FROM noodtoegang WHERE id > \(vorige) ORDER BY id LIMIT 500")
                for dossier in Set(try rows.map { try $0.get("dossier_id", as: ID<Dossier>.self) }).sorted() {
                    try casework.werkBij(dossier, self)
                }
                guard rows.count == 500, let laatste = rows.last?["id"].text else { break }
                vorige = laatste
            }
        default: break
        }
    }
}
