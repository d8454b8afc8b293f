extension Matrix {
    /// How the tables work: all who sign in read it, the administrator changes it.
    static let arrangementen: [Matrixregel] = [
        .get("/beheer/arrangementen", "Zo werken de tafels", .ingelogd),
        .get("/beheer/arrangementen/{arrangement:maatwerktafel}", "Wie er zitten", .ingelogd),
        .get(
            "/beheer/arrangementen/{arrangement:maatwerktafel}/versies/{nummer}", "Dit is de eerste versie.", .ingelogd),
        .get("/beheer/arrangementen/{arrangement:nogGeen}/formulier", "Hoe heet het?", [.beheerder]),
        .post(
            "/beheer/arrangementen/{arrangement:nogGeen}/formulier",
            [
                "naam": "Kring", "doel": "Samen kijken", "soort": "tafel", "gebieden": "stad",
                "lid-0-rol": "voorzitter",
                "lid-0-per": "lijst", "lid-0-ziet": "vraag", "inbrengen": "gezinswerker", "bespreking": "ja",
                "aard": "afspraak", "uitkomst-0-naam": "Gelukt", "gelezen": "0",
            ], [.beheerder]),
        .get("/beheer/arrangementen/{arrangement:nogGeen}/tekst", "Een arrangement als tekst", [.beheerder]),
        .post("/beheer/arrangementen/{arrangement:nogGeen}/tekst", ["tekst": tekst, "gelezen": "0"], [.beheerder]),
        .get("/beheer/arrangementen/{arrangement:maatwerktafel}/gebieden", "Open een tafel", [.beheerder]),
        .post("/beheer/arrangementen/{arrangement:maatwerktafel}/gebieden", ["gebied": "Zuilen"], [.beheerder]),
        .get("/tafels/{tafel:cityDeal}/einde", "geen nieuwe vragen meer aan", [.beheerder]),
        .post("/tafels/{tafel:cityDeal}/einde", ["per": "31-12-2026"], [.beheerder]),
    ]

    private static let tekst = """
        - id: kring
          naam: Kring
          doel: Samen kijken
          soort: tafel
          geldig:
            van: 2020-01-01
          leden:
            - rol: voorzitter
          inbrengen door: [gezinswerker]
          stappen:
            - id: bespreking
              soort: bespreking
        """
}
