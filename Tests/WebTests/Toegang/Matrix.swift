/// Elke weg van het programma, met wie haar mag gaan. Een nieuwe weg krijgt hier haar regel; zonder faalt `ToegangTests`.
enum Matrix {
    static let regels =
        aanmelden + beginbladen + dossier + plan + journaal + vragen + lessen + tafels + vreemdeZaken + codes + zaken
        + gesprek + besluit + beheer + arrangementen + overleg + analyse + verzuim + scholen + politie

    static let aanmelden: [Matrixregel] = [
        .get("/stijl.css", "--accent", .iedereen),
        .get("/script.js", "addEventListener", .iedereen),
        .get("/icoon.svg", "<svg", .iedereen),
        .get("/gezondheid", "ok", .iedereen),
        .get("/inloggen", "Kijk rond als", .iedereen),
        .post("/inloggen", ["gebruikersnaam": "sam", "wachtwoord": "een lang verzonnen wachtwoord"], .iedereen),
        .post("/inloggen/demonstratie", ["account": "{account}", "terug": "/tafels"], .iedereen),
        .get("/inloggen/code", "Nog één stap", .eenFactor),
        .post("/inloggen/code", ["code": "{code}"], .eenFactor),
        .get("/inloggen/instellen", "Stel uw account in", rekening),
        .post(
            "/inloggen/instellen", ["geheim": "{geheim}", "code": "{code}", "wachtwoord": "een heel ander wachtwoord"],
            rekening),
        .get("/account", "Log overal uit", .ingelogd),
        .post(
            "/account/wachtwoord",
            ["wachtwoord": "een lang verzonnen wachtwoord", "nieuw": "een ander lang wachtwoord"], rekening),
        .post("/uitloggen", .eenFactor),
        .post("/uitloggen/overal", .ingelogd),
    ]

    /// Who has an account with a password.
    private static let rekening: Set<Proefpersoon> = [.regisseur, .teamleider, .anderVoorzitter]

    static let beginbladen: [Matrixregel] = [
        .get("/", "Mijn werk", .ingelogd),
        .get("/gezinnen", "Zoek op naam, ook van een kind of ouder", .ingelogd),
        .post("/gezinnen/zoeken", ["zoek": "e"], .ingelogd),
        .get("/gezinnen/nieuw", "Nieuw gezin", .ingelogd),
        .post(
            "/gezinnen",
            [
                "naam": "Gezin De Boer", "wijk": "Zuilen", "team": "{team}", "aanleiding": "De huur.",
                "kader": "vrijwillig", "lid-1-naam": "Bo de Boer", "lid-1-rol": "kind",
            ], .ingelogd),
        .get("/gezinnen/zonder-regisseur", "Gezin Zandvliet", [.teamleider]),
        .post(
            "/gezinnen/zonder-regisseur/{dossier:zonder}",
            ["medewerker": "{collega}", "afgesproken": "Noor gaat langs."], [.teamleider]),
        .post("/collegas/{medewerker:regisseur}/afwezigheid", [.teamleider]),
        .get("/zoeken", "Zoek een gezin, les of regel", .ingelogd),
        .post("/zoeken", ["zoek": "Terps"], .ingelogd),
        .get("/bekend", "Is dit gezin hier bekend?", .ingelogd),
        .post("/bekend", ["naam": "De Wit", "geboren": "1-2-2012", "gronden": "Zij belden."], .ingelogd),
        .get("/noodtoegang", "In nood in een dossier kijken", .ingelogd),
        .post(
            "/noodtoegang", ["naam": "Terpstra", "geboren": "4-3-2013", "gronden": "Gevaar."], .ingelogd,
            // What is looked up afterwards, the draft database undid.
            weigering: "Gebruik het BSN."),
        .post(
            "/concepten",
            ["concept": "doel {dossier} {dossier}", "sleutel": "{nieuw}", "woorden": "Ik wil"], .gezin),
        .post("/concepten/weg", ["sleutel": "{nieuw}", "terug": "/gezinnen"], .ingelogd),
        .get("/dagblad", "Typ een regel en druk op Enter", .ingelogd),
        .post("/dagblad", ["dossier": "{dossier}", "soort": "telefoon", "tekst": "Gebeld."], .gezin),
    ]
}

extension Matrixregel {
    static func post(_ adres: String, _ mag: Set<Proefpersoon>, weigering: String? = nil) -> Matrixregel {
        .post(adres, [:], mag, weigering: weigering)
    }
}
