import Domain
import Storage

extension Casework {
    /// Zet een vraag op de agenda van een bijeenkomst van haar tafel.
    public func zetOpAgenda(
        _ inbreng: ID<Inbreng>, van bijeenkomst: ID<Bijeenkomst>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.bespreek)
            _ = try tx.eisVoorBesluit(toegang)
            guard try tx.geldigeBijeenkomst(bijeenkomst).tafel == toegang.tafel else { throw Tx.nietGevonden }
            try tx.haalVanAgenda(inbreng, in: toegang.stroom, door: medewerker.id)
            try tx.zet(
                inbreng, op: bijeenkomst, minuten: toegang.arrangement.minutenPerCasus, in: toegang.stroom,
                door: medewerker.id)
            return inbreng
        }
    }

    /// Zet een vraag eerder of later op de agenda.
    public func verschuif(
        _ inbreng: ID<Inbreng>, eerder: Bool, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.bespreek)
            guard let punt = try tx.agendapunt(van: inbreng) else {
                throw Refusal(.conflict, "Deze vraag staat niet meer op de agenda.")
            }
            let rij = try tx.agenda(punt.bijeenkomst).map(\.punt)
            guard let hier = rij.firstIndex(where: { $0.id == punt.id }) else { throw Tx.nietGevonden }
            let buur = eerder ? hier - 1 : hier + 1
            guard rij.indices.contains(buur) else { return inbreng }
            let verder = eerder ? buur - 1 : buur + 1
            let grens =
                rij.indices.contains(verder) ? rij[verder].volgorde : rij[buur].volgorde + (eerder ? -1024 : 1024)
            try tx.haalVanAgenda(inbreng, in: toegang.stroom, door: medewerker.id)
            try tx.zet(
                inbreng, op: punt.bijeenkomst, plaats: (rij[buur].volgorde + grens) / 2, minuten: punt.minuten,
                in: toegang.stroom, door: medewerker.id)
            return inbreng
        }
    }
}
