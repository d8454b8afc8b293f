import Domain
import Storage

extension Casework {
    /// Vraagt herstel aan voor wie er niet meer in kan. Er verandert nog niets: een tweede persoon bevestigt het.
    public func vraagHerstel(
        voor wie: ID<Medewerker>, gronden: String, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Herstel> {
        try await inrichting(door: beheerder, sleutel) { tx in
            let account = try tx.account(van: wie)
            let herstel = try Herstel.vraag(voor: account, gronden: gronden, door: beheerder.id, op: tx.vandaag)
            if let eerder = try tx.herstellen("h.account_id = \(account.id) AND h.tot IS NULL").first {
                guard eerder.isVerlopen(op: tx.vandaag) else {
                    throw Refusal(.conflict, "Er loopt al een verzoek van \(try tx.naam(van: eerder.gevraagdDoor)).")
                }
                try tx.beeindig(eerder, .verlopen, door: beheerder.id)
            }
            guard try tx.isTweedePersoon(voor: herstel) else {
                throw Refusal(
                    .invalid,
                    "Er is niemand anders die dit kan bevestigen. Maak eerst een tweede beheerder met een account, of geef het team een teamleider met een account."
                )
            }
            try tx.legVast(
                .herstelGevraagd, herstel.id, in: .installatie, door: beheerder.id,
                [
                    "account_id": account.id, "gronden": herstel.gronden, "van": herstel.van,
                    "uiterlijk": herstel.uiterlijk,
                ])
            return herstel.id
        }
    }

    /// Trekt een verzoek om herstel in, ook als de tweede persoon het niet vertrouwt.
    public func trekHerstelIn(_ herstel: ID<Herstel>, door medewerker: Medewerker, sleutel: Sleutel) async throws
        -> ID<Herstel>
    {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            guard let nu = try tx.herstel(herstel),
                try nu.eigenaar != medewerker.id && tx.isBeheerderOfLeider(medewerker, van: nu.eigenaar)
            else { throw Tx.nietGevonden }
            try nu.eisOpen(op: tx.vandaag)
            try tx.beeindig(nu, .ingetrokken, door: medewerker.id)
            return herstel
        }
    }

    /// Ends the requests for a reset that nobody confirmed in time.
    public func laatHerstelVerlopen() async throws {
        try await transactie(in: [.installatie]) { tx in
            for oud in try tx.herstellen("h.tot IS NULL AND h.uiterlijk < \(tx.vandaag)") {
                try tx.beeindig(oud, .verlopen, door: Medewerker.programma.id)
            }
        }
    }
}
