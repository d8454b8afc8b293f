extension Matrix {
    /// The explanatory analysis, the plan that a regional table needs, what goes along as a whole, and the quarter.
    static let analyse: [Matrixregel] = [
        .get("/dossiers/{dossier}/analyse", Toegangscene.analyse, .leest),
        .get("/dossiers/{dossier}/analyse/papier", Toegangscene.analyse, .leest),
        .get("/dossiers/{dossier}/analyse/regels/nieuw?factor=voelen", "Wat zegt deze regel?", .gezin),
        .post(
            "/dossiers/{dossier}/analyse/regels",
            [
                "factor": "voelen", "soort": "feit", "van": "p:{esra}", "tekst": "Maandag is moeilijk.",
                "bron": "School.",
                "steunt": "d:{doel}",
            ], .gezin),
        .get("/dossiers/{dossier}/analyse/regels/{regel}/verbetering", "Hoe moet deze regel luiden?", [.regisseur]),
        .post(
            "/dossiers/{dossier}/analyse/regels/{regel}/verbetering",
            ["tekst": "Zij slaapt beter.", "gronden": "Zij zegt het."], [.regisseur]),
        .get("/dossiers/{dossier}/analyse/regels/{regel}/verbanden/nieuw", "Waar werkt dit op?", .gezin),
        .post(
            "/dossiers/{dossier}/analyse/regels/{regel}/verbanden",
            ["hoe": "veroorzaakt", "gevolg": "{andereRegel}"], .gezin),
        .post("/dossiers/{dossier}/analyse/verbanden/{verband}/einde", .gezin),
        .get("/dossiers/{dossier}/analyse/volgorde", "Wat pakken jullie eerst aan?", .gezin),
        .post(
            "/dossiers/{dossier}/analyse/volgorde",
            ["eerst": "{regel}", "daarna": "{andereRegel}", "waarom": "Slapen gaat voor."], .gezin),
        .get("/dossiers/{dossier}/ondersteuningsplan", "Wat een regionale tafel nodig heeft", .leest),
        .get("/dossiers/{dossier}/ondersteuningsplan/papier", "Mensen om het gezin heen", .leest),
        .get("/dossiers/{dossier}/ondersteuningsplan/aanvulling", "Wat weet u, of wat zegt het gezin?", .gezin),
        .post(
            "/dossiers/{dossier}/ondersteuningsplan/aanvulling",
            ["netwerk": "Oma woont dichtbij.", "wens-kind": "Een eigen kamer.", "wens-kind-van": "{can}"], .gezin),
        .get("/inbrengen/{inbreng:metAnalyse}/delen", "Wat gaat er als geheel mee?", .gezin),
        .post("/inbrengen/{inbreng:metAnalyse}/delen", ["delen": "ondersteuningsplan"], .gezin),
        // Who sits there without a ground reads the bundle without the analysis: see `Geheim`.
        .get(
            "/inbrengen/{inbreng:metAnalyse}/bundel", "Dit gaat mee naar de tafel",
            .leest.union([.voorzitter, .genodigde])),
        .get("/inbrengen/{inbreng:voorKwartaal}/evaluatie", "Wat leert dit het kwartaal?", [.voorzitter]),
        .post(
            "/inbrengen/{inbreng:voorKwartaal}/evaluatie",
            [
                "antwoord-zo-thuis-mogelijk": "ja", "antwoord-afschalen": "deels", "antwoord-om-te-vormen": "Logeren.",
            ], [.voorzitter]),
        .get("/tafels/{tafel:toegang}/kwartaal", "Wat leert dit kwartaal?", [.voorzitter, .kwaliteitsadviseur]),
        .get("/beheer/pilots", "Gebruik per team", [.beheerder, .kwaliteitsadviseur]),
        .post("/beheer/pilots", ["team": "{anderTeam}", "van": "31-12-2026", "tot": "31-3-2027"], [.beheerder]),
        .post("/beheer/pilots/{pilot}/einde", [.beheerder]),
    ]
}
