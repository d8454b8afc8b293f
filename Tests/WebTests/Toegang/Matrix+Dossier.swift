extension Matrix {
    static let dossier: [Matrixregel] = [
        .get("/dossiers/{dossier}/mensen", "Wie werken met dit gezin", .leest),
        .post("/dossiers/{dossier}/mensen", ["naam": "Bo Terpstra", "rol": "kind"], .gezin),
        .get("/dossiers/{dossier}/mensen/{persoon:esra}", "Wat is er van Esra bekend?", .gezin),
        .post("/dossiers/{dossier}/mensen/{persoon:esra}", ["naam": "Esra Terpstra", "rol": "kind"], .gezin),
        .post("/dossiers/{dossier}/mensen/{persoon:can}/vertrek", .gezin),
        .post(
            "/dossiers/{dossier}/werkrelaties",
            ["medewerker": "{inNood}", "rol": "specialist", "grond": "Zij kent hen."], .gezin),
        .post("/dossiers/{dossier}/werkrelaties/{relatie}/einde", .gezin),
        .post(
            "/dossiers/{dossier}/toestemmingen",
            ["persoon": "{aylin}", "aan": "de huisarts", "doel": "overleg", "delen": "doelen", "hoe": "mondeling"],
            .gezin),
        .post("/dossiers/{dossier}/toestemmingen/{toestemming}/intrekking", .gezin),
        .get("/dossiers/{dossier}/gezin", "Naam, wijk, team en kader", .leest),
        .post(
            "/dossiers/{dossier}/gezin",
            ["naam": "Gezin T", "wijk": "Ondiep", "team": "{team}", "kader": "vrijwillig", "gronden": "Verhuisd."],
            .gezin),
        .get("/dossiers/{dossier}/overdracht", "Draag het gezin warm over", .leest),
        .post(
            "/dossiers/{dossier}/overdracht", ["medewerker": "{collega}", "afgesproken": "Noor gaat langs."],
            [.regisseur, .maatje]),
        .get("/dossiers/{dossier}/afsluiting", "Sluit het dossier samen af", .leest),
        .post(
            "/dossiers/{dossier}/afsluiting",
            ["wat_hielp": "School.", "als_het_terugkomt": "Bellen.", "met": "{aylin}"], .gezin),
        .get("/dossiers/{dossier}/heropening", "Open het dossier weer", .leest),
        .post(
            "/dossiers/{dossier}/heropening", ["aanleiding": "Zij belden."], .gezin,
            weigering: "Dit dossier is al open."
        ),
        .get("/dossiers/{dossier}/dubbel", "Iemand staat twee keer bij dit gezin", .leest),
        .post(
            "/dossiers/{dossier}/dubbel",
            ["wat": "persoon", "persoon": "{can}", "ander": "{esra}", "gronden": "Zelfde kind."], .gezin),
        .get("/dossiers/{dossier}/inzage", "keek in nood", .leest),
        .post("/dossiers/{dossier}/noodtoegang/{nood}/gelezen", .gezin),
        .get("/noodtoegang/{nood}", "", .leest.union([.functionaris])),
        .post("/noodtoegang/{nood}/gelezen", [.functionaris]),
        .get("/dossiers/{dossier}/verloop", "Verloop", .leest),
    ]

    static let plan: [Matrixregel] = [
        .get("/dossiers/{dossier}/plan", Toegangscene.doelwoorden, .leest),
        .get("/dossiers/{dossier}/bezoek", "Wat er het laatst was", .leest),
        .get("/dossiers/{dossier}/plan/vergelijk?van=1", "Wat veranderde er", .leest),
        .get("/dossiers/{dossier}/plan/a4.pdf", "%PDF", .leest),
        .get("/dossiers/{dossier}/doelen/nieuw", "Nieuw doel", .leest),
        .post("/dossiers/{dossier}/doelen", ["woorden": "Ik wil buiten spelen", "eigenaar": "{esra}"], .gezin),
        .get("/dossiers/{dossier}/doelen/{doel}", "Hoe ieder het ziet", .leest),
        .get("/dossiers/{dossier}/doelen/{doel}/woorden", "Andere woorden voor dit doel", .leest),
        .post(
            "/dossiers/{dossier}/doelen/{doel}/woorden", ["woorden": "Naar school", "gronden": "Zo zegt zij het."],
            .gezin),
        .get("/dossiers/{dossier}/doelen/{doel}/einde", "Dit doel is klaar", .leest),
        .post("/dossiers/{dossier}/doelen/{doel}/einde", ["hoe": "bereikt", "gronden": "Zij gaat weer."], .gezin),
        .get("/dossiers/{dossier}/doelen/{doel}/afspraken/nieuw", "Afspraak erbij", .leest),
        .post(
            "/dossiers/{dossier}/doelen/{doel}/afspraken",
            ["wat": "Bellen", "wie": "p:{esra}", "uiterlijk": "31-12-2026"], .gezin),
        .get("/dossiers/{dossier}/afspraken/{afspraak}/wijziging", "Afspraak wijzigen", .leest),
        .post(
            "/dossiers/{dossier}/afspraken/{afspraak}/wijziging",
            ["wat": "Mailen", "wie": "p:{esra}", "uiterlijk": "31-12-2026"], .gezin),
        .post("/dossiers/{dossier}/afspraken/{afspraak}/uitslag", ["hoe": "gedaan"], .gezin),
        .get("/dossiers/{dossier}/scores/nieuw", "Cijfers van een gesprek", .leest),
        .post("/dossiers/{dossier}/scores", ["score-{doel}-p:{esra}": "7"], .gezin),
        .get("/dossiers/{dossier}/afwegingen/nieuw", "Hoe iemand het ziet", .leest),
        .post(
            "/dossiers/{dossier}/afwegingen", ["van": "p:{esra}", "tekst": "Het gaat.", "delen": "nu"], .gezin),
        .get("/dossiers/{dossier}/afwegingen/{afweging}/bespreking", "Is dit besproken met het gezin?", .leest),
        .post("/dossiers/{dossier}/afwegingen/{afweging}/bespreking", ["hoe": "besproken"], [.regisseur]),
        .get("/dossiers/{dossier}/planversies/nieuw", "Versie vastleggen", .leest),
        .post("/dossiers/{dossier}/planversies", ["antwoord-{esra}": "eens"], .gezin),
        .get(
            "/dossiers/{dossier}/planversies/{planversie}/instemmingen/nieuw", "Wat iemand vindt van versie 1", .leest),
        .post(
            "/dossiers/{dossier}/planversies/{planversie}/instemmingen", ["persoon": "{esra}", "antwoord": "eens"],
            .gezin),
    ]

    static let journaal: [Matrixregel] = [
        .get("/dossiers/{dossier}/journaal", Toegangscene.journaal, .leest),
        .post("/dossiers/{dossier}/journaal", ["soort": "telefoon", "tekst": "Gebeld.", "over": "{esra}"], .gezin),
        .get("/dossiers/{dossier}/journaal/{contact}", "Regel in het journaal", .leest),
        .get("/dossiers/{dossier}/journaal/{contact:afgeschermd}/afgeschermd", "Een oom drinkt.", .leest),
        .post(
            "/dossiers/{dossier}/journaal/{contact}/verbetering",
            ["gezien": "{contact}", "soort": "telefoon", "tekst": "Moeder belde.", "over": "{esra}"], .gezin),
        .post(
            "/dossiers/{dossier}/journaal/{contact}/zichtbaarheid",
            ["zichtbaar": "afgeschermd", "grond": "uavg-41-veiligheid", "gronden": "Gevaar."], .gezin),
        .get("/dossiers/{dossier}/journaal/{contact}/verplaatsing", "Deze regel hoort in een ander dossier", .leest),
        .post(
            "/dossiers/{dossier}/journaal/{contact}/verplaatsing", ["naar": "{tweede}", "gronden": "Verkeerd gezin."],
            [.regisseur, .maatje]),
    ]

    static let vragen: [Matrixregel] = [
        .get("/dossiers/{dossier}/vragen/nieuw", "Ik loop vast", .leest),
        .post(
            "/dossiers/{dossier}/vragen", ["soort": "collega", "zin": "Hoe nu?", "aan": "{gevraagd}"], .gezin),
        .get("/vragen/{vraag}", Toegangscene.hulpvraag, .leest.union([.gevraagd])),
        .post(
            "/vragen/{vraag}/advies",
            ["tekst": "Bel de mentor.", "naam": "Gijs Dekker", "discipline": "gezinswerker"], [.gevraagd]),
        .post("/vragen/{vraag:beantwoord}/lezing", ["woorden": "Dank."], .gezin),
        .get("/vragen/{vraag:toets}", Toegangscene.wens, .leest.union([.gevraagd])),
        .get("/dossiers/{dossier}/verwijzingen", "Verwijzingen naar specialistische hulp", .leest),
        .get("/dossiers/{dossier}/verwijzingen/nieuw", "Verwijzen naar specialistische hulp", .leest),
        .post(
            "/dossiers/{dossier}/verwijzingen",
            ["zorgcategorie": "54", "zin": "Waarom.", "wens": "Dichtbij.", "aan": "{gevraagd}", "doel": "{doel}"],
            .gezin),
        .post(
            "/verwijzingen/{verwijzing}/afloop", ["afloop": "verstuurd", "toelichting": "Kan niet wachten."], .gezin),
    ]

    static let lessen: [Matrixregel] = [
        .get("/lessen", "Lessen", .ingelogd),
        .post("/lessen", ["woorden": "vervoer"], .ingelogd),
        .get("/lessen/{les}", "Wat dit leerde", .ingelogd),
        .post("/lessen/{les}/gebruik", ["dossier": "{dossier}"], .gezin),
        .get("/dossiers/{dossier}/lessen/nieuw", "Wat leert dit ons?", .leest),
        .post("/dossiers/{dossier}/lessen", les, .gezin),
        .get("/inbrengen/{inbreng:besloten}/lesvoorstellen/nieuw", "", .leest),
        .get("/lesvoorstellen", "Lessen om mee te lezen", [.kwaliteitsadviseur]),
        .get(
            "/lesvoorstellen/{voorstel}", "Wacht niet tot iedereen er is",
            .gezin.union([.voorzitter, .kwaliteitsadviseur])),
        .get("/lesvoorstellen/{voorstel}/tekst", "Wat leert dit ons?", .gezin),
        .post("/lesvoorstellen/{voorstel}/tekst", les, .gezin),
        .post(
            "/lesvoorstellen/{voorstel}/bezwaar", ["gronden": "Nog niet."],
            [.regisseur, .voorzitter, .kwaliteitsadviseur]),
        .post(
            "/lesvoorstellen/{voorstel}/bevestiging", ["gelezen": "ja"],
            [.meewerker, .maatje, .voorzitter, .kwaliteitsadviseur]),
    ]

    private static let les = [
        "titel": "Vraag eerst naar het vervoer", "gebeurd": "Het vervoer stopte na een verhuizing.",
        "geleerd": "De regel laat ruimte.", "voorWie": "gezinswerkers",
    ]
}
