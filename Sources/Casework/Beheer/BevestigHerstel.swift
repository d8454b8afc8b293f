import Domain
import Storage

extension Casework {
    /// Bevestigt een herstel: een nieuw eenmalig wachtwoord; de tweede factor, de herstelcodes en elke sessie vervallen.
    public func bevestigHerstel(
        _ herstel: ID<Herstel>, wachtwoordHash: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Herstel> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            guard let nu = try tx.herstel(herstel), try tx.isBeheerderOfLeider(medewerker, van: nu.eigenaar) else {
                throw Tx.nietGevonden
            }
            try nu.eisTweede(medewerker.id, op: tx.vandaag)
            let account = try tx.account(van: nu.eigenaar)
            try tx.execute(
                """
                UPDATE account SET wachtwoord = \(wachtwoordHash), totp = NULL, totp_stap = 0, eenmalig_op = \(tx.moment)
                WHERE id = \(account.id)
                """)
            try tx.execute(
                "UPDATE herstelcode SET gebruikt_op = \(tx.moment) WHERE account_id = \(account.id) AND gebruikt_op IS NULL"
            )
            try tx.execute("DELETE FROM sessie WHERE medewerker_id = \(nu.eigenaar)")
            // Who tried in vain before has not to wait for what is handed over now.
            let geprobeerd = [
                try tx.herkenning("poging", "naam \(account.naam)"), try tx.herkenning("poging", "code \(nu.eigenaar)"),
            ]
            try tx.execute("DELETE FROM poging WHERE wie IN (\(list: geprobeerd))")
            try tx.beeindig(nu, .bevestigd, door: medewerker.id)
            try tx.noteer(.herstelBevestigd, over: account.id.rawValue, in: .installatie, door: medewerker.id)
            return herstel
        }
    }

    /// De eigenaar las dat de toegang hersteld is, en door wie.
    public func leesHerstel(_ herstel: ID<Herstel>, door medewerker: Medewerker, sleutel: Sleutel) async throws -> ID<
        Herstel
    > {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            guard let nu = try tx.herstel(herstel), nu.eigenaar == medewerker.id, nu.uitslag == .bevestigd else {
                throw Tx.nietGevonden
            }
            guard try tx.row("SELECT id FROM herstellezing WHERE herstel_id = \(herstel)") == nil else {
                return herstel
            }
            try tx.legVast(
                .herstelGelezen, ID<Herstel>.new(), in: .installatie, door: medewerker.id, ["herstel_id": herstel])
            return herstel
        }
    }
}
