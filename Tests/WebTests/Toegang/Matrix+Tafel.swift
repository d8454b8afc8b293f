extension Matrix {
    static let tafels: [Matrixregel] = [
        .get("/tafels", "Maatwerktafel", .ingelogd),
        .get("/tafels/{tafel}", "Vaste leden", .ingelogd),
        .get("/tafels/{tafel}/register", "Zat vast op", .schrijft),
        .get("/tafels/{tafel}/register.csv", "Wanneer;Gevraagd", .schrijft),
        .get("/tafels/{tafel}/leden", "Geef iemand een stoel", [.voorzitter, .beheerder]),
        .post(
            "/tafels/{tafel}/leden", ["medewerker": "{collega}", "rol": "notulist", "mandaat": "geen"],
            [.voorzitter, .beheerder]),
        .post("/tafels/{tafel}/leden/{lid:vasteStoel}/einde", [.voorzitter, .beheerder]),
        .get("/tafels/{tafel}/bijeenkomsten/nieuw", "Plan de bijeenkomst", .schrijft),
        .post("/tafels/{tafel}/bijeenkomsten", moment, .schrijft),
        .get("/bijeenkomsten/{bijeenkomst}", "Agenda", .ingelogd),
        .get("/bijeenkomsten/{bijeenkomst}/verzet", "De agenda gaat mee.", .gezinOfSchrijft),
        .post("/bijeenkomsten/{bijeenkomst}/verzet", moment, .gezinOfSchrijft),
        .get("/bijeenkomsten/{bijeenkomst}/afgelasting", "niet door?", .gezinOfSchrijft),
        .post("/bijeenkomsten/{bijeenkomst}/afgelasting", ["gronden": "De voorzitter is ziek."], .gezinOfSchrijft),
        .post("/inbrengen/{inbreng:open}/plek", ["kant": "later", "bijeenkomst": "{bijeenkomst}"], .schrijft),
    ]

    /// Cases that are no family's: to bring in, to hand over, and to open a file from.
    static let vreemdeZaken: [Matrixregel] = [
        .get("/tafels/{tafel:cityDeal}/aanmelden", "Er staan geen namen in", .ingelogd),
        .post(
            "/tafels/{tafel:overleg}/aanmelden",
            [
                "soort": "leerling", "naam": "Do Bakker", "geboren": "1-2-2014", "vraag": "Hoe nu?",
                "gevraagd": "meedenken", "grond": "toestemming",
            ], .brengtLeerlingIn),
        .get("/inbrengen/{inbreng:leerling}/dossier", "Wie gaf toestemming, en hoe?", [.regisseur, .maatje]),
        .post(
            "/inbrengen/{inbreng:leerling}/dossier",
            ["naam": "Gezin Zeeman", "wijk": "Zuilen", "team": "{team}", "toestemming": "Moeder."],
            [.regisseur, .maatje]),
        .get(
            "/inbrengen/{inbreng:leerling}/deelnames/nieuw", "Wie moet er nog bij zijn?",
            [.regisseur, .maatje, .voorzitter]),
        .get("/inbrengen/{inbreng:leerling}/overdracht", "Wie neemt het over?", [.regisseur, .maatje]),
        .post("/inbrengen/{inbreng:leerling}/overdracht", ["medewerker": "{collega}"], [.regisseur, .maatje]),
    ]

    /// Codes for who has no account, and what such a code opens.
    static let codes: [Matrixregel] = [
        .get("/inbrengen/{inbreng:open}/codes/nieuw", "Maak de code", .gezin.union([.voorzitter])),
        .post(
            "/inbrengen/{inbreng:open}/codes", ["deelname": "{school}", "vraag": "Wat ziet u?", "dagen": "7"],
            .gezin.union([.voorzitter]),
            // The paper that follows reads what the draft database undid.
            weigering: "Deze bladzijde is er niet, of niet voor u."),
        .get(
            "/inbrengen/{inbreng:open}/codes/{code:toegangscode}/einde", "werkt dan meteen niet meer",
            .gezin.union([.voorzitter])),
        .post("/inbrengen/{inbreng:open}/codes/{code:toegangscode}/einde", .gezin.union([.voorzitter])),
        .get("/tafels/{tafel:overleg}/codes", "Geef iemand een code", [.voorzitter]),
        .post(
            "/tafels/{tafel:overleg}/codes", ["naam": "Rob Vink", "organisatie": "GGD", "dagen": "7"], [.voorzitter],
            weigering: "Deze bladzijde is er niet, of niet voor u."),
        .post("/tafels/{tafel:overleg}/codes/{code:aanmeldcode}/einde", [.voorzitter]),
        .get("/code", "Typ de code over", .iedereen),
        .post("/code", ["code": "{codetekst}"], .iedereen),
        .get("/code/klaar", "Wat u schreef is bewaard", .iedereen),
        .post("/code/einde", .iedereen),
        .get("/code/antwoord", Toegangscene.codevraag, [.metCode]),
        .post("/code/antwoord", ["tekst": "Het ging goed."], [.metCode]),
        .get("/code/aanmelding", "Hoe heet het kind?", [.metAanmeldcode]),
        .post(
            "/code/aanmelding",
            [
                "naam": "Do Bakker", "geboren": "1-2-2014", "vraag": "Hoe nu?", "gevraagd": "meedenken",
                "grond": "toestemming",
            ], [.metAanmeldcode]),
    ]

    private static let moment = ["dag": "31-12-2026", "tijd": "14:00", "plaats": "Wijkbureau"]

    static let zaken: [Matrixregel] = [
        .get("/dossiers/{dossier}/tafels", "Maatwerktafel", .leest),
        .get("/dossiers/{dossier}/inbrengen/nieuw", "Waar lopen jullie op vast?", .leest),
        .post(
            "/dossiers/{dossier}/inbrengen",
            [
                "tafel": "{tafel}", "vraag": "Wie helpt met de huur?", "gevraagd": "meedenken", "doel": "{doel}",
                "knelpunt": "onbekend",
            ], .gezin),
        .get("/inbrengen/{inbreng:open}", "Aan tafel", .leestOfZit),
        .get("/inbrengen/{inbreng:besloten}", "Aan tafel", .leestOfZit),
        .get("/inbrengen/{inbreng:beschikt}", "Aan tafel", .leestOfSchrijft.union([.bevoegde])),
        .get("/inbrengen/{inbreng:ingetrokken}", "Aan tafel", .leest),
        .get("/inbrengen/{inbreng:open}/bundel", "Dit gaat mee naar de tafel", .leestOfZit),
        .get("/inbrengen/{inbreng:open}/intrekking", "Neem de vraag terug", .gezin),
        .post("/inbrengen/{inbreng:open}/intrekking", ["gronden": "Opgelost."], .gezin),
        .get("/inbrengen/{inbreng:open}/aanvullingen/nieuw", "Vul aan", .gezin),
        .post("/inbrengen/{inbreng:open}/aanvullingen", ["tekst": "School belde."], .gezin),
        .get("/inbrengen/{inbreng:open}/gronden", "wie gaf die, en wanneer?", .gezin),
        .post(
            "/inbrengen/{inbreng:open}/gronden",
            ["deelname": "{zonderGrond}", "grond": "toestemming", "toelichting": "Aylin."], .gezin),
        .get("/inbrengen/{inbreng:open}/deelnames/{deelname}/grond/einde", "Trek de grond in", .gezin),
        .post("/inbrengen/{inbreng:open}/deelnames/{deelname}/grond/einde", .gezin),
        .get("/inbrengen/{inbreng:open}/deelnames/nieuw", "Vraag erbij", .gezinOfSchrijft),
        .post("/inbrengen/{inbreng:open}/deelnames", ["erbij": "m:{collega}:specialist"], .gezinOfSchrijft),
        .get("/inbrengen/{inbreng:open}/doorgifte", "Geef door", .schrijft),
        .get("/inbrengen/{inbreng:besloten}/doorgifte?gevolg={gevolg}", "Geef door", .gezinOfSchrijft),
        .post(
            "/inbrengen/{inbreng:open}/doorgifte", ["naar": "{cityDeal}", "gronden": "Het gaat om wonen."],
            .schrijft),
        .post(
            "/inbrengen/{inbreng:besloten}/doorgifte",
            ["naar": "{cityDeal}", "gronden": "Het gaat om wonen.", "gevolg": "{gevolg}"], .gezinOfSchrijft),
        .get("/inbrengen/{inbreng:open}/splitsing", "Splits", .gezinOfSchrijft),
        .post(
            "/inbrengen/{inbreng:open}/splitsing",
            [
                "naar": "{cityDeal}", "gronden": "Wonen.", "vraag": "Mag zij er blijven wonen?",
                "vraag_hier": "Hoe blijft zij op school?",
            ], .gezinOfSchrijft),
        .get("/inbrengen/{inbreng:open}/kortgesloten/nieuw", "Waarover, in één zin?", [.voorzitter]),
        .post(
            "/inbrengen/{inbreng:open}/kortgesloten", ["met_wie": "Wonen", "zin": "Kan dit?", "antwoord": "Ja."],
            [.voorzitter]),
        .get("/inbrengen/{inbreng:open}/kortgesloten/{kort}/antwoord", "Leg het antwoord vast", [.voorzitter]),
        .post("/inbrengen/{inbreng:open}/kortgesloten/{kort}/antwoord", ["antwoord": "Ja, twee keer."], [.voorzitter]),
    ]

    static let gesprek: [Matrixregel] = [
        .get("/inbrengen/{inbreng:open}/bespreking", "Weging", .leestOfZit),
        .get("/inbrengen/{inbreng:gekozen}/bespreking", "Aan tafel", .leestOfZit),
        .get("/inbrengen/{inbreng:open}/toonstand", "Wat kan er?", .leestOfSchrijft),
        .get("/inbrengen/{inbreng:open}/besprekingen/nieuw", "Waarom even zonder het gezin?", .schrijft),
        .post("/inbrengen/{inbreng:open}/besprekingen", ["deel": "zonder-gezin", "gronden": "Over geld."], .schrijft),
        .post("/inbrengen/{inbreng:open}/besprekingen/einde", .schrijft),
        .get("/inbrengen/{inbreng:open}/wegingen", "Vervoer loopt door", .leestOfZit),
        .post("/inbrengen/{inbreng:open}/wegingen", ["optie": "Een taxi"], .schrijft),
        .post(
            "/inbrengen/{inbreng:open}/uitkomst", ["uitkomst": "plan-van-aanpak", "wat": "School houdt de plek."],
            .schrijft),
        .get("/inbrengen/{inbreng:advies}/advies", "Wat adviseert u de tafel?", [.genodigde]),
        .post(
            "/inbrengen/{inbreng:advies}/advies",
            ["tekst": "Begin met slapen.", "naam": "Bart Winter", "discipline": "orthopedagoog", "registratie": "12"],
            [.genodigde]),
        .get("/inbrengen/{inbreng:keuze}/gezinskeuze", "U schrijft op wat zij zeggen.", .gezin),
        .post(
            "/inbrengen/{inbreng:keuze}/gezinskeuze",
            ["van": "p:{aylin}", "antwoord-dichtbij": "ja", "woorden": "Het liefst dichtbij."], .gezin),
        .get(
            "/inbrengen/{inbreng:keuze}/gevolgen/{gevolg:meewerken}/werkrelatie", "De regisseur blijft dezelfde.",
            .gezin),
        .post(
            "/inbrengen/{inbreng:keuze}/gevolgen/{gevolg:meewerken}/werkrelatie", ["medewerker": "{collega}"], .gezin),
        .get("/inbrengen/{inbreng:navraag}/uitvragen/nieuw", "Aan wie gaat de vraag?", .gezin.union([.voorzitter])),
        .post(
            "/inbrengen/{inbreng:navraag}/uitvragen",
            ["aan": "UWV", "vraag": "Waarom stopt het?", "grond": "zonder-namen"], .gezin.union([.voorzitter])),
        .get(
            "/inbrengen/{inbreng:buiten}/uitvragen/{uitvraag}", "Ik heb eraan herinnerd", .gezin.union([.voorzitter])),
        .post("/inbrengen/{inbreng:buiten}/uitvragen/{uitvraag}/herinnering", .gezin.union([.voorzitter])),
        .post(
            "/inbrengen/{inbreng:buiten}/uitvragen/{uitvraag}/antwoord",
            ["afloop": "beantwoord", "antwoord": "Het loopt weer."], .gezin.union([.voorzitter])),
        .get("/inbrengen/{inbreng:open}/spoed", "De tafel bekijkt het op de volgende bijeenkomst.", [.voorzitter]),
        .post(
            "/inbrengen/{inbreng:open}/spoed", ["uitkomst": "plan-van-aanpak", "wat": "Vannacht bij oma."],
            [.voorzitter]),
        .post(
            "/inbrengen/{inbreng:gekozen}/besluit",
            [
                "gronden": "School is de vaste plek.", "allen": "ja", "actie-wat": "Belt de school",
                "actie-wie": "{regisseur}", "actie-uiterlijk": "31-12-2026",
            ], .schrijft),
    ]

    static let besluit: [Matrixregel] = [
        .get("/inbrengen/{inbreng:besloten}/papier", "Wat is er besloten?", .leestOfZit),
        .get("/inbrengen/{inbreng:besloten}/vertellen", "Leg vast dat het is verteld", .gezinOfSchrijft),
        .post(
            "/inbrengen/{inbreng:besloten}/vertellen",
            ["besluit": "{besluit}", "aan": "p:{can}", "hoe": "gesprek", "voorgelezen": "ja", "antwoord": "klopt"],
            .gezinOfSchrijft),
        .post(
            "/inbrengen/{inbreng:besloten}/samen-vertellen",
            ["besluit": "{besluit}", "samen-aan": "p:{can}", "samen-hoe": "gesprek"], .gezinOfSchrijft),
        .get(
            "/inbrengen/{inbreng:besloten}/besprekingen/{bespreking}/vertellen",
            "Een deel van het gesprek ging zonder het gezin.", .gezinOfSchrijft),
        .post(
            "/inbrengen/{inbreng:besloten}/besprekingen/{bespreking}/vertellen",
            ["aan": "p:{aylin}", "hoe": "gesprek", "voorgelezen": "ja", "antwoord": "klopt"], .gezinOfSchrijft),
        .get("/inbrengen/{inbreng:besloten}/acties/{actie}", "Belt de school", .gezinOfSchrijft),
        .post("/inbrengen/{inbreng:besloten}/acties/{actie}", ["hoe": "gedaan"], .gezinOfSchrijft),
        .get("/inbrengen/{inbreng:besloten}/terugblik", "Heeft het geholpen?", .gezinOfSchrijft),
        .post("/inbrengen/{inbreng:besloten}/terugblik", ["hielp": "ja", "tekst": "Vier dagen."], .gezinOfSchrijft),
        .get("/inbrengen/{inbreng:besloten}/evaluatie", "Wisten we genoeg om te besluiten?", .zit.union([.regisseur])),
        .post(
            "/inbrengen/{inbreng:besloten}/evaluatie", ["antwoord-genoeg-informatie": "genoeg"],
            .zit.union([.regisseur])),
        .get("/inbrengen/{inbreng:beschikt}/bekrachtigingen/{bekrachtiging}", "Ja, ik bekrachtig dit", [.bevoegde]),
        .post(
            "/inbrengen/{inbreng:beschikt}/bekrachtigingen/{bekrachtiging}",
            ["antwoord": "bekrachtigd", "gronden": "Artikel 4 laat het toe."], [.bevoegde]),
        .get("/inbrengen/{inbreng:besloten}/gevolgen/{gevolg}", "Het hoeft niet meer", .gezinOfSchrijft),
        .post(
            "/inbrengen/{inbreng:besloten}/gevolgen/{gevolg}",
            ["hoe": "uitgevoerd", "toelichting": "Staat daar op de agenda."], .gezinOfSchrijft),
    ]
}
