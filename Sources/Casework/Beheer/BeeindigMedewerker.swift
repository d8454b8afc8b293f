import Domain
import Storage

extension Casework {
    /// Beëindigt iemands werk hier: elke rol, stoel en werkrelatie houdt op, en het account gaat dicht.
    ///
    /// The families that he or she directed come to stand on the list of their team leader.
    public func beeindigMedewerker(_ wie: ID<Medewerker>, door beheerder: Medewerker, sleutel: Sleutel) async throws
        -> ID<Medewerker>
    {
        try await act(sleutel, door: beheerder.id, in: { [.installatie] + (try $0.openPerioden(van: wie).stromen) }) {
            tx in
            guard beheerder.heeft(.beheerder) else { throw Refusal(.forbidden, "Dit kan alleen de beheerder.") }
            guard wie != beheerder.id else {
                throw Refusal(.conflict, "Uw eigen werk hier beëindigt een andere beheerder.")
            }
            let rollen = try tx.openRollen(van: wie)
            guard !rollen.isEmpty else { throw Refusal(.conflict, "Deze medewerker werkt hier al niet meer.") }
            let open = try tx.openPerioden(van: wie)
            // Somebody was given a family while we waited for the heads: again, with that one too.
            guard open.stromen.allSatisfy({ tx.heads[$0.id] != nil }) else {
                throw StorageError(.unique, "somebody began to work with another family meanwhile")
            }
            for een in open.perioden {
                try tx.beeindig(een.soort, een.id, in: een.stroom, door: beheerder.id, ["tot": tx.vandaag])
            }
            for rol in rollen { try tx.beeindig(rol, van: wie, door: beheerder.id) }
            try tx.sluitAccount(van: wie, door: beheerder.id)
            return wie
        }
    }
}

/// What holds for somebody now and ends when he or she leaves, beside the roles.
struct OpenPerioden {
    struct Periode {
        let soort: Gebeurtenissoort
        let id: ID<Medewerker>
        let stroom: Stroom
    }

    var perioden: [Periode] = []
    var stromen: [Stroom] { Set(perioden.map(\.stroom)).sorted() }

    mutating func voegToe(_ soort: Gebeurtenissoort, _ rows: [Row], _ stroom: (Row) throws -> Stroom) throws {
        perioden += try rows.map { Periode(soort: soort, id: try $0.get("id"), stroom: try stroom($0)) }
    }
}

extension Tx {
    func openPerioden(van wie: ID<Medewerker>) throws -> OpenPerioden {
        var open = OpenPerioden()
        try open.voegToe(
            .maatjeBeeindigd,
            rows(
                """
                SELECT id FROM maatje WHERE tot IS NULL AND (medewerker_id = \(wie) OR maatje_id = \(wie)) ORDER BY id
                """)
        ) { _ in .installatie }
        try open.voegToe(
            .afwezigheidVoorbij,
            rows("SELECT id FROM afwezigheid WHERE medewerker_id = \(wie) AND tot IS NULL ORDER BY id")
        ) { _ in .installatie }
        try open.voegToe(
            .tafellidVertrokken,
            rows("SELECT id, tafel_id FROM tafellid WHERE medewerker_id = \(wie) AND tot IS NULL ORDER BY id")
        ) { .tafel(try $0.get("tafel_id")) }
        try open.voegToe(
            .werkrelatieBeeindigd,
            rows("SELECT id, dossier_id FROM werkrelatie WHERE medewerker_id = \(wie) AND tot IS NULL ORDER BY id")
        ) { .dossier(try $0.get("dossier_id")) }
        // A place at a question that was decided stays: it tells who was there.
        try open.voegToe(
            .deelnameBeeindigd,
            rows(
                """
                SELECT d.id, d.dossier_id FROM deelname d JOIN staptocht s ON s.inbreng_id = d.inbreng_id
                WHERE d.medewerker_id = \(wie) AND d.tot IS NULL AND s.tot IS NULL AND \(Self.voorBesluit) ORDER BY d.id
                """)
        ) { .dossier(try $0.get("dossier_id")) }
        try open.voegToe(
            .deelgrondIngetrokken,
            rows(
                """
                SELECT g.id, g.dossier_id FROM deelname d JOIN deelgrond g ON g.deelname_id = d.id AND g.tot IS NULL
                JOIN staptocht s ON s.inbreng_id = d.inbreng_id
                WHERE d.medewerker_id = \(wie) AND d.tot IS NULL AND s.tot IS NULL AND \(Self.voorBesluit) ORDER BY g.id
                """)
        ) { .dossier(try $0.get("dossier_id")) }
        return open
    }

    /// Nobody signs in with it any more; what was asked for it lapses.
    fileprivate func sluitAccount(van wie: ID<Medewerker>, door beheerder: ID<Medewerker>) throws {
        try execute("DELETE FROM sessie WHERE medewerker_id = \(wie)")
        guard let account = try geheimen("medewerker_id = \(wie)")?.account.id else { return }
        for herstel in try herstellen("h.account_id = \(account) AND h.tot IS NULL") {
            try beeindig(herstel, .ingetrokken, door: beheerder)
        }
        try execute("UPDATE account SET gesloten_op = \(moment), totp = NULL WHERE id = \(account)")
        try noteer(.accountGesloten, over: account.rawValue, in: .installatie, door: beheerder)
    }
}
