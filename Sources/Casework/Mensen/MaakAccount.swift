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
            guard try tx.werktHier(medewerker) else {
                throw Refusal(.conflict, "Geef deze medewerker eerst een rol in een team.")
            }
            return try tx.maakAccount(voorstel, voor: medewerker, door: beheerder.id)
        }
    }
}

extension Tx {
    /// A new account; who came back gets the old one opened again, under the name that is given now.
    func maakAccount(
        _ voorstel: Accountvoorstel, voor medewerker: ID<Medewerker>, door beheerder: ID<Medewerker>
    ) throws -> ID<Account> {
        let naam = try Account.gebruikersnaam(voorstel.naam)
        let index = try herkenning("gebruikersnaam", naam)
        let vanAnder = try row(
            "SELECT id FROM account WHERE naam_index = \(index) AND medewerker_id <> \(medewerker)")
        guard vanAnder == nil else {
            throw Refusal(
                .invalid, "De gebruikersnaam \(naam) is al van iemand. Kies een andere.", field: "gebruikersnaam")
        }
        guard try voorstel.demonstratie == nil || isDemonstratie else {
            throw Refusal(.invalid, "Een account om mee rond te kijken bestaat alleen in een demonstratie.")
        }
        let oud = try row("SELECT id, gesloten_op FROM account WHERE medewerker_id = \(medewerker)")
        guard oud == nil || oud?["gesloten_op"] != .null else {
            throw Refusal(.conflict, "Deze medewerker kan al inloggen. Vraag een herstel als dat niet lukt.")
        }
        if let oud {
            let id: ID<Account> = try oud.get("id")
            let verzegeld = try seal(
                naam, "account", "naam", row: id.rawValue, owner: InstallationKey.installatie.owner)
            try execute(
                """
                UPDATE account SET naam_index = \(index), naam = \(verzegeld), wachtwoord = \(voorstel.wachtwoordHash),
                    totp = NULL, totp_stap = 0, eenmalig_op = \(moment), gesloten_op = NULL
                WHERE id = \(id)
                """)
            try noteer(.accountGemaakt, over: id.rawValue, in: .installatie, door: beheerder)
            return id
        }
        let id = ID<Account>.new()
        try legVast(
            .accountGemaakt, id, in: .installatie, door: beheerder,
            [
                "medewerker_id": medewerker, "naam_index": index, "naam": naam,
                "wachtwoord": voorstel.wachtwoordHash, "totp": voorstel.totp, "totp_stap": 0,
                "eenmalig_op": voorstel.eenmalig ? moment : nil, "demonstratie": voorstel.demonstratie,
            ])
        return id
    }
}
