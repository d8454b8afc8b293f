import Domain
import Storage

extension Casework {
    /// Plant een bijeenkomst van een tafel; de vragen die wachten komen op de agenda.
    public func planBijeenkomst(
        _ begint: Moment?, plaats: String, van tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Bijeenkomst> {
        try await act(
            sleutel, door: medewerker.id,
            in: { tx in [.tafel(tafel)] + (try tx.wachtenden(bij: tafel)).map { .dossier($0.dossier) } }
        ) { tx in
            let arrangement = try tx.eisPlanner(medewerker, van: tafel)
            let bijeenkomst = try Bijeenkomst.plan(begint, plaats: plaats, van: tafel, nu: tx.moment)
            try tx.legVast(.bijeenkomstGepland, bijeenkomst, door: medewerker)
            for (inbreng, dossier) in try tx.wachtenden(bij: tafel) {
                try tx.eisSlot(.dossier(dossier))
                try tx.zet(
                    inbreng, op: bijeenkomst.id, minuten: arrangement.minutenPerCasus, in: .dossier(dossier),
                    door: medewerker.id)
            }
            return bijeenkomst.id
        }
    }

    /// Verplaatst een bijeenkomst; de agenda gaat mee.
    public func verplaatsBijeenkomst(
        _ bijeenkomst: ID<Bijeenkomst>, naar begint: Moment?, plaats: String, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Bijeenkomst> {
        try await act(sleutel, door: medewerker.id, in: { try $0.stromen(van: bijeenkomst) }) { tx in
            let oud = try tx.geldigeBijeenkomst(bijeenkomst)
            _ = try tx.eisPlanner(medewerker, van: oud.tafel, om: bijeenkomst)
            let nieuw = try Bijeenkomst.plan(begint, plaats: plaats, van: oud.tafel, nu: tx.moment, vervangt: oud.id)
            try tx.legVast(.bijeenkomstVerplaatst, nieuw, door: medewerker)
            try tx.verhuisAgenda(oud.id, naar: nieuw.id, door: medewerker)
            return nieuw.id
        }
    }

    /// Gelast een bijeenkomst af; de agenda gaat naar de volgende, of wacht op een nieuwe.
    public func gelastAf(
        _ bijeenkomst: ID<Bijeenkomst>, gronden: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Bijeenkomst> {
        try await act(sleutel, door: medewerker.id, in: { try $0.stromen(van: bijeenkomst) }) { tx in
            let oud = try tx.geldigeBijeenkomst(bijeenkomst)
            _ = try tx.eisPlanner(medewerker, van: oud.tafel, om: bijeenkomst)
            let reden = try Tekst.verplicht(
                gronden, veld: "gronden", noem: "waarom de bijeenkomst niet doorgaat, zonder namen", meest: 1000)
            try tx.legVast(
                .bijeenkomstAfgelast, ID<Bijeenkomst>.new(), in: .tafel(oud.tafel), door: medewerker.id,
                ["bijeenkomst_id": oud.id, "gronden": reden])
            let vanaf = max(tx.moment, oud.begint)
            let volgende = try tx.bijeenkomsten(van: oud.tafel, vanaf: vanaf, hoogstens: 1).first
            try tx.verhuisAgenda(oud.id, naar: volgende?.id, door: medewerker)
            return oud.id
        }
    }
}

extension Tx {
    /// Who leads or writes at the table may plan, and who organises and has a case waiting or on the agenda.
    func magPlannen(
        _ medewerker: Medewerker, _ tafel: Tafel, _ arrangement: Arrangement, om bijeenkomst: ID<Bijeenkomst>? = nil
    ) throws -> Bool {
        if !tafel.rollen(van: medewerker.id).isDisjoint(with: arrangement.schrijvers) { return true }
        guard arrangement.organiseert != nil else { return false }
        let zaken = try bijeenkomst.map { try agenda($0).map(\.dossier) } ?? wachtenden(bij: tafel.id).map(\.dossier)
        return try deuren(van: zaken, voor: medewerker).values.contains { $0.grond.werktMee }
    }

    fileprivate func eisPlanner(
        _ medewerker: Medewerker, van tafel: ID<Tafel>, om bijeenkomst: ID<Bijeenkomst>? = nil
    ) throws -> Arrangement {
        let stand = try self.tafel(tafel)
        let (_, arrangement) = try nieuwsteVersie(van: stand.arrangement)
        guard try magPlannen(medewerker, stand, arrangement, om: bijeenkomst) else {
            throw Refusal(.forbidden, "Dit doet de voorzitter of de notulist van deze tafel.")
        }
        return arrangement
    }

    fileprivate func stromen(van bijeenkomst: ID<Bijeenkomst>) throws -> [Stroom] {
        let row = try row("SELECT tafel_id FROM bijeenkomst WHERE id = \(bijeenkomst)")
        guard let tafel: ID<Tafel> = try row?.get("tafel_id") else { throw Self.nietGevonden }
        return [.tafel(tafel)] + (try agenda(bijeenkomst)).map { .dossier($0.dossier) }
    }

    /// A case came on the agenda while this act waited for its turn: it runs again, with that one locked too.
    func eisSlot(_ stroom: Stroom) throws {
        guard heads[stroom.id] != nil else { throw StorageError(.busy, "the agenda changed") }
    }

    fileprivate func verhuisAgenda(
        _ oud: ID<Bijeenkomst>, naar nieuw: ID<Bijeenkomst>?, door medewerker: Medewerker
    ) throws {
        for (punt, dossier) in try agenda(oud) {
            try eisSlot(.dossier(dossier))
            try beeindig(.agendapuntGehaald, punt.id, in: .dossier(dossier), door: medewerker.id, ["tot": vandaag])
            guard let nieuw else { continue }
            try zet(punt.inbreng, op: nieuw, minuten: punt.minuten, in: .dossier(dossier), door: medewerker.id)
        }
    }

    fileprivate func legVast(_ soort: Gebeurtenissoort, _ b: Bijeenkomst, door medewerker: Medewerker) throws {
        try legVast(
            soort, b.id, in: .tafel(b.tafel), door: medewerker.id,
            ["tafel_id": b.tafel, "begint_op": b.begint, "plaats": b.plaats, "vervangt_id": b.vervangt])
    }
}
