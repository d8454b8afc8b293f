extension Matrix {
    /// Keeping people and organisations, and giving somebody access again.
    static let beheer: [Matrixregel] = [
        .get("/beheer", "Voeg een medewerker toe", [.beheerder]),
        .get("/beheer/organisaties", "Organisaties en teams", [.beheerder]),
        .post("/beheer/organisaties", ["naam": "Incluzio", "soort": "buurtteamorganisatie"], [.beheerder]),
        .post(
            "/beheer/teams",
            ["organisatie": "{organisatie}", "teamnaam": "Ondiep", "teamsoort": "buurtteam", "wijk": "Ondiep"],
            [.beheerder]),
        .get("/beheer/medewerkers/nieuw", "Voeg een medewerker toe", [.beheerder]),
        .post(
            "/beheer/medewerkers",
            ["naam": "Ada Nieuw", "organisatie": "{organisatie}", "team": "{team}", "rol": "gezinswerker"],
            [.beheerder]),
        .get("/beheer/medewerkers/{medewerker:meewerker}", "Mira Bakker", [.beheerder]),
        .post(
            "/beheer/medewerkers/{medewerker:meewerker}/rollen", ["team": "{team}", "rol": "specialist"], [.beheerder]),
        .post(
            "/beheer/medewerkers/{medewerker:meewerker}/rollen/{rol}/einde", [.beheerder],
            weigering: "Dit is de laatste rol. Beëindig dan het werk van deze medewerker hier."),
        .post("/beheer/medewerkers/{medewerker:meewerker}/maatje", ["maatje": "{collega}"], [.beheerder]),
        .post("/beheer/medewerkers/{medewerker:meewerker}/afwezigheid", [.beheerder]),
        .get("/beheer/medewerkers/{medewerker:meewerker}/einde", "Beëindig het werk van Mira Bakker", [.beheerder]),
        .post("/beheer/medewerkers/{medewerker:meewerker}/einde", [.beheerder]),
        .post(
            "/beheer/medewerkers/{medewerker:meewerker}/account", ["gebruikersnaam": "mira"], [.beheerder],
            // The page that follows reads what the draft database undid.
            weigering: "Deze medewerker kan nog niet inloggen."),
        .post("/beheer/medewerkers/{medewerker:anderVoorzitter}/herstel", ["gronden": "Telefoon weg."], [.beheerder]),
        .get("/beheer/herstel/{herstel}", "Herstel van toegang", [.beheerder, .teamleider]),
        .post("/beheer/herstel/{herstel}", [.teamleider]),
        .post("/beheer/herstel/{herstel}/intrekking", [.beheerder, .teamleider]),
        .post("/account/hersteld/{herstel:hersteld}", [.anderVoorzitter]),
    ]
}
