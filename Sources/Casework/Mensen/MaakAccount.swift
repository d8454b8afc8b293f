import Domain
import Storage

/// Een account zoals het gemaakt gaat worden, met het wachtwoord al onleesbaar gemaakt.
public struct Accountvoorstel: Sendable {
    public var naam: String
    /// The Argon2id hash, never the password.
    public var wachtwoordHash: String
    /// The owner replaces the password at the first sign-in.
    public var eenmalig: Bool
    /// The secret of the second factor in base32, when it is known already.
    public var totp: String?
    /// What the button of a demonstration says; nil for an account without one.
    public var demonstratie: String?

    public init(
        naam: String, wachtwoordHash: String, eenmalig: Bool = true, totp: String? = nil, demonstratie: String? = nil
    ) {
        self.naam = naam
        self.wachtwoordHash = wachtwoordHash
        self.eenmalig = eenmalig
        self.totp = totp
        self.demonstratie = demonstratie
    }
}

extension Casework {
    /// Maakt een account waarmee een medewerker kan inloggen.
    public func maakAccount(
        _ voorstel: Accountvoorstel, voor medewerker: ID<Medewerker>, door beheerder: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Account> {
        try await inrichting(door: beheerder, sleutel) { tx in
            let naam = try Account.gebruikersnaam(voorstel.naam)
            let index = try tx.herkenning("gebruikersnaam", naam)
            guard try tx.row("SELECT id FROM account WHERE naam_index = \(index)") == nil else {
                throw Refusal(
                    .invalid, "De gebruikersnaam \(naam) is al van iemand. Kies een andere.", field: "gebruikersnaam")
            }
            guard try tx.row("SELECT id FROM account WHERE medewerker_id = \(medewerker)") == nil else {
                throw Refusal(.conflict, "Deze medewerker kan al inloggen. Vraag een herstel als dat niet lukt.")
            }
            guard try voorstel.demonstratie == nil || tx.isDemonstratie else {
                throw Refusal(.invalid, "Een account om mee rond te kijken bestaat alleen in een demonstratie.")
            }
            let id = ID<Account>.new()
            try tx.legVast(
                .accountGemaakt, id, in: .installatie, door: beheerder.id,
                [
                    "medewerker_id": medewerker, "naam_index": index, "naam": naam,
                    "wachtwoord": voorstel.wachtwoordHash, "totp": voorstel.totp, "totp_stap": 0,
                    "eenmalig_op": voorstel.eenmalig ? tx.moment : nil, "demonstratie": voorstel.demonstratie,
                ])
            return id
        }
    }
}
