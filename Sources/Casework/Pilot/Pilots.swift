import Domain
import Storage

extension Casework {
    /// Laat een team aan een proef meedoen, vanaf vandaag of een latere dag.
    public func beginPilot(
        _ wat: Pilot.Wat, team: ID<Team>, van: Dag? = nil, tot: Dag? = nil, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Pilot> {
        try await inrichting(door: beheerder, sleutel) { tx in
            try tx.eisTeam(team)
            let pilot = try Pilot.begin(
                wat, team: team, van: van, tot: tot, eerdere: tx.pilots(van: team), op: tx.vandaag)
            try tx.legVast(
                .pilotBegonnen, pilot.id, in: .installatie, door: beheerder.id,
                ["team_id": team, "wat": wat.rawValue, "van": pilot.van])
            if let tot = pilot.tot {
                try tx.beeindig(.pilotBeeindigd, pilot.id, in: .installatie, door: beheerder.id, ["tot": tot])
            }
            return pilot.id
        }
    }

    /// Beëindigt de proef in een team. Wat is opgeschreven blijft te lezen voor wie met de gezinnen werken.
    public func eindigPilot(
        _ pilot: ID<Pilot>, tot: Dag? = nil, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Pilot> {
        try await inrichting(door: beheerder, sleutel) { tx in
            guard let deze = try tx.pilots().first(where: { $0.id == pilot }) else { throw Tx.nietGevonden }
            let dag = try deze.eindig(op: tot, vandaag: tx.vandaag)
            try tx.beeindig(.pilotBeeindigd, pilot, in: .installatie, door: beheerder.id, ["tot": dag])
            return pilot
        }
    }
}

extension Tx {
    /// Every pilot, or those of one team, the newest first.
    func pilots(van team: ID<Team>? = nil) throws -> [Pilot] {
        let alleen: SQL = team.map { "WHERE team_id = \($0)" } ?? ""
        return try rows("SELECT id, team_id, wat, van, tot FROM pilot \(alleen) ORDER BY van DESC, id DESC").map {
            row in
            Pilot(
                id: try row.get("id"), team: try row.get("team_id"), wat: try Self.code(row, "wat"),
                van: try row.get("van"), tot: try row.optional("tot"))
        }
    }

    /// Whether a team tries this out today.
    func doetMee(_ team: ID<Team>, aan wat: Pilot.Wat) throws -> Bool {
        try pilots(van: team).contains { $0.wat == wat && $0.geldt(op: vandaag) }
    }
}
