import Casework
import Domain

/// Een account van een demonstratie, met alles waarmee iemand ermee inlogt: alleen hier bestaat dat als leesbare tekst.
public struct Proefaccount: Sendable {
    public let rol: String
    public let gebruikersnaam: String
    public let wachtwoord: String
    public let otpauth: String

    /// As `leerkring demo` prints it: role, user, password and otpauth address between tabs.
    public var regel: String { [rol, gebruikersnaam, wachtwoord, otpauth].joined(separator: "\t") }

    /// Makes an account with its second factor in a demonstration; its owner can sign in at once.
    ///
    /// - Parameters:
    ///   - rol: what the button on the sign-in page says this person is.
    ///   - zaad: 36 bytes, of which the salt and the secret are made, so that a demonstration comes out equal.
    public static func maak(
        _ casework: Casework, voor medewerker: ID<Medewerker>, rol: String, gebruikersnaam: String, wachtwoord: String,
        zaad: [UInt8]? = nil, kosten: Wachtwoord.Kosten = .standaard, door beheerder: Medewerker = .programma
    ) async throws -> Proefaccount {
        let geheim = zaad.map { Totp.geheim(Array($0[16..<36])) } ?? Totp.nieuw()
        let hash = try await Wachtwoord.hash(wachtwoord, kosten: kosten, zout: zaad.map { Array($0[..<16]) })
        _ = try await casework.maakAccount(
            Accountvoorstel(
                naam: gebruikersnaam, wachtwoordHash: hash, eenmalig: false, totp: geheim, demonstratie: rol),
            voor: medewerker, door: beheerder, sleutel: .nieuw())
        return Proefaccount(
            rol: rol, gebruikersnaam: gebruikersnaam, wachtwoord: wachtwoord,
            otpauth: Totp.otpauth(geheim, naam: gebruikersnaam))
    }
}
