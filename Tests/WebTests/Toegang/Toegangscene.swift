import Casework
import Domain
import Scenario
import Storage

@testable import Web

/// Eén gezin met alles wat er bestaan kan: plan, journaal, vragen, vijf zaken aan tafels, en lessen; en iedereen die kan
/// aankloppen, elk met een eigen browser. Wat in de matrix gebeurt, wordt teruggedraaid.
struct Toegangscene {
    let s: Scenario
    let klad: Kladdatabase
    let wijk: Wijk
    let tafels: Tafels
    /// What stands between braces in an address or a field of the matrix.
    var ids: [String: String] = [:]
    var mensen: [Proefpersoon: Medewerker] = [:]
    private(set) var browsers: [Proefpersoon: WebProef] = [:]
    /// Every address of the program.
    var wegen: [Weg] { browsers[.vreemde]?.wegen ?? [] }

    init(_ engine: Engine) async throws {
        s = try await Scenario(engine)
        wijk = try await s.wijk(demonstratie: true)
        tafels = try await s.tafels(in: wijk)
        klad = Kladdatabase(s.bewaakt)
        try await vulMensen()
        try await vulGezin()
        try await vulTafels()
        try await vulLessen()
        try await vulZaken()
        try await vulOverleg()
        try await vulScholen()
        try await eindigVerhoudingen()
        try await openBrowsers()
    }

    var sam: Medewerker { wijk.sam }
    var dossier: ID<Dossier> { id("dossier") }

    /// The identity under a name.
    func id<T>(_ naam: String) -> ID<T> { ids[naam].flatMap { ID<T>($0) } ?? ID.new() }

    /// A text of the matrix, with what stands between braces filled in: `{doel}`, or `{inbreng:besloten}` of an address.
    func vul(_ tekst: String) throws -> String {
        var delen = tekst.split(separator: "{", omittingEmptySubsequences: false).map(String.init)
        for plek in delen.indices.dropFirst() {
            let stuk = delen[plek].split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            let naam = String(stuk[0].split(separator: ":").last ?? "")
            guard let waarde = ids[naam] else { throw GeenNaam(naam: naam) }
            delen[plek] = waarde + stuk[1]
        }
        return delen.joined()
    }

    struct GeenNaam: Error { let naam: String }

    func browser(_ wie: Proefpersoon) throws -> WebProef {
        guard let browser = browsers[wie] else { throw GeenNaam(naam: wie.rawValue) }
        return browser.nogEens()
    }

    private mutating func vulMensen() async throws {
        func werkt(_ naam: String, als rol: Rol = .gezinswerker) async throws -> Medewerker {
            let id = try await s.casework.voegMedewerkerToe(
                naam, van: wijk.lokalis, team: wijk.zuilen, als: rol, door: wijk.bea, sleutel: .nieuw())
            guard let medewerker = try await s.casework.medewerker(id) else { throw GeenNaam(naam: naam) }
            return medewerker
        }
        mensen = [
            .eersteFactor: wijk.sam, .regisseur: wijk.sam, .meewerker: try await werkt("Mira Bakker"),
            .maatje: wijk.joost, .inNood: try await werkt("Nina Smit"), .gevraagd: try await werkt("Gijs Dekker"),
            .voorzitter: tafels.annelies, .notulist: tafels.pim, .genodigde: tafels.bart, .bevoegde: tafels.karin,
            .collega: wijk.noor, .teamleider: wijk.lou, .anderVoorzitter: try await werkt("Vera Hof", als: .voorzitter),
            .kwaliteitsadviseur: try await werkt("Kees Blom", als: .kwaliteitsadviseur),
            .functionaris: try await werkt("Fleur Mol", als: .functionaris), .beheerder: wijk.bea,
            .nietMeerBetrokken: try await werkt("Olaf Groen"),
            .nietMeerAanTafel: try await werkt("Otto Wit", als: .notulist),
        ]
        for (wie, medewerker) in mensen { ids[wie.rawValue] = medewerker.id.rawValue }
        ids["nieuw"] = ID<Dossier>.new().rawValue
        ids["team"] = wijk.zuilen.rawValue
        (ids["nogGeen"], ids["maatwerktafel"], ids["nummer"]) = ("nieuw", "maatwerktafel", "1")
        ids["organisatie"] = wijk.lokalis.rawValue
        let mira = try await s.casework.medewerkerblad(id("meewerker"), voor: wijk.bea)
        ids["rol"] = mira.nu.first?.id.rawValue
        try await vulAccounts()
    }

    /// Sam, Lou and Vera sign in with the same secrets; for Vera it was restored, and Sam's restore waits for Lou.
    private mutating func vulAccounts() async throws {
        let wachtwoord = "een lang verzonnen wachtwoord"
        let zaad = [UInt8](0..<36)
        for (naam, wie) in [("sam", Proefpersoon.regisseur), ("lou", .teamleider), ("vera", .anderVoorzitter)] {
            let account = try await Proefaccount.maak(
                s.casework, voor: id(wie.rawValue), rol: naam, gebruikersnaam: naam, wachtwoord: wachtwoord,
                zaad: zaad, kosten: .proef, door: wijk.bea)
            let geheim = String(account.otpauth.split(separator: "=")[1].split(separator: "&")[0])
            ids["geheim"] = geheim
            ids["code"] = Totp.code(geheim, stap: Totp.stap(s.casework.nu))
        }
        for (naam, wie) in [("herstel", Proefpersoon.regisseur), ("hersteld", .anderVoorzitter)] {
            ids[naam] = try await s.casework.vraagHerstel(
                voor: id(wie.rawValue), gronden: "De telefoon is weg.", door: wijk.bea, sleutel: .nieuw()
            ).rawValue
        }
        _ = try await s.casework.bevestigHerstel(
            id("hersteld"), wachtwoordHash: Wachtwoord.hash(wachtwoord, kosten: .proef), door: wijk.lou,
            sleutel: .nieuw())
        ids["account"] = try await s.casework.demonstratieknoppen().first?.account.rawValue
    }

    private mutating func openBrowsers() async throws {
        let casework = Casework(database: klad, kluis: s.kluis, klok: { [klok = s.klok] in klok.nu })
        let proef = WebProef(s, casework: casework, demonstratie: true)
        browsers[.vreemde] = proef
        for (wie, medewerker) in mensen {
            browsers[wie] = try await proef.als(medewerker, factoren: wie == .eersteFactor ? 1 : 2)
        }
        if let code = ids["codetekst"] { browsers[.metCode] = try await proef.metCode(code) }
        if let code = ids["aanmeldtekst"] { browsers[.metAanmeldcode] = try await proef.metCode(code) }
        _ = klad.geschreven()
    }
}
