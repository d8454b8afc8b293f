/// Waarmee één medewerker inlogt: een gebruikersnaam, een wachtwoord en een tweede factor.
public struct Account: Sendable, Equatable {
    public let id: ID<Account>
    public let medewerker: ID<Medewerker>
    public let naam: String
    /// Has a second factor; without one the owner sets it at the next sign-in.
    public let heeftTweedeFactor: Bool
    /// The password was given by somebody else, and is to be replaced at the next sign-in.
    public let isEenmalig: Bool

    public init(
        id: ID<Account>, medewerker: ID<Medewerker>, naam: String, heeftTweedeFactor: Bool, isEenmalig: Bool
    ) {
        self.id = id
        self.medewerker = medewerker
        self.naam = naam
        self.heeftTweedeFactor = heeftTweedeFactor
        self.isEenmalig = isEenmalig
    }

    /// A user name as it is kept: without capitals, and of characters that every keyboard has.
    public static func gebruikersnaam(_ tekst: String) throws(Refusal) -> String {
        let naam = try Tekst.verplicht(tekst, veld: "gebruikersnaam", noem: "een gebruikersnaam", meest: 60)
            .lowercased()
        guard naam.utf8.count >= 3, naam.utf8.allSatisfy(isLetter) else {
            throw Refusal(
                .invalid, "Kies minstens drie letters, cijfers, punten of streepjes, zonder spaties.",
                field: "gebruikersnaam")
        }
        return naam
    }

    /// The least and most characters of a password.
    public static let wachtwoordlengte = 12...200

    /// A password that may be used: long enough, and not the user name.
    public static func wachtwoord(_ tekst: String, veld: String, naam: String) throws(Refusal) -> String {
        guard wachtwoordlengte.contains(tekst.count), tekst.utf8.count <= 1000 else {
            throw Refusal(
                .invalid, "Kies een wachtwoord van 12 tot 200 tekens. Een zin mag ook.", field: veld)
        }
        guard !tekst.lowercased().contains(naam), Set(tekst).count > 4 else {
            throw Refusal(
                .invalid, "Dit wachtwoord is te makkelijk te raden. Kies iets anders, bijvoorbeeld een zin.",
                field: veld)
        }
        return tekst
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || [46, 45, 95, 64].contains(byte)
    }
}
