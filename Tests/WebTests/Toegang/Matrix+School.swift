extension Set<Proefpersoon> {
    /// Works in the team of the scene, in a role in which somebody may know a family: that team works at the school.
    static let schoolwerkers = ingelogd.subtracting([.kwaliteitsadviseur, .functionaris, .beheerder])
    /// Works with families in that team, or leads it.
    static let politiewerkers: Set = [
        .regisseur, .meewerker, .maatje, .inNood, .gevraagd, .collega, .teamleider, .nietMeerBetrokken,
    ]
}

extension Matrix {
    static let verzuim: [Matrixregel] = [
        // To the one list that this person may read, or to the page that says there is none.
        .get("/verzuim", "", .ingelogd),
        .get("/tafels/{tafel:overleg}/verzuim", "Een leerling valt op door wat er staat", [.anderVoorzitter]),
        .post("/tafels/{tafel:overleg}/verzuim/leerlingen/{leerling:verzuimer}/inbreng", [.anderVoorzitter]),
        .get("/tafels/{tafel:overleg}/verzuim/lijst", "Plak hier de rijen", [.anderVoorzitter]),
        .post(
            "/tafels/{tafel:overleg}/verzuim/lijst",
            [
                "lijst": """
                school;leerlingnummer;naam;geboren;van;tot;uren;reden
                vechtlyceum;12;Bo Bos;2012-01-02;2026-11-16;2026-11-20;4;vaag-moe
                """
            ], [.anderVoorzitter]),
        .get("/tafels/{tafel:overleg}/verzuim/gronden", "Wie mag verzuim melden, en waarom", [.anderVoorzitter]),
        .post(
            "/tafels/{tafel:overleg}/verzuim/gronden",
            ["school": "waterlelie", "soort": "wet", "stuk": "Leerplichtwet 1969, artikel 21a"], [.anderVoorzitter]),
        .post("/tafels/{tafel:overleg}/verzuim/gronden/{grond:verzuimgrond}/einde", [.anderVoorzitter]),
        .get("/dossiers/{dossier}/verzuim", "Wat school meldt", [.regisseur, .maatje]),
        .post("/dossiers/{dossier}/school", ["kind": "{esra}", "school": "vechtlyceum"], .gezin),
    ]

    static let scholen: [Matrixregel] = [
        .get("/scholen", "wat school, buurtteam en partners samen willen", .ingelogd),
        .get("/scholen/{school:schoolcode}", "Wat we samen willen", .ingelogd),
        .post(
            "/scholen/{school:schoolcode}/doelen",
            ["woorden": "Niemand blijft thuis.", "eigenaar": "{organisatie}"], .schoolwerkers),
        .get("/scholen/{school:schoolcode}/doelen/{doel:schooldoel}/einde", "Sluit het doel af", .schoolwerkers),
        .post(
            "/scholen/{school:schoolcode}/doelen/{doel:schooldoel}/einde", ["gronden": "Het is gelukt."],
            .schoolwerkers),
        .post(
            "/scholen/{school:schoolcode}/afspraken", ["wat": "Elke maandag een spreekuur", "wie": "{organisatie}"],
            .schoolwerkers),
        .post(
            "/scholen/{school:schoolcode}/afspraken/{afspraak:schoolafspraak}/einde", ["afloop": "gedaan"],
            .schoolwerkers),
        .post("/scholen/{school:schoolcode}/teams", ["team": "{anderTeam}"], [.teamleider, .beheerder]),
        .post("/scholen/{school:schoolcode}/teams/{koppeling:schoolteam}/einde", [.teamleider, .beheerder]),
    ]

    static let politie: [Matrixregel] = [
        .get("/politiecontacten", "Hoe vaak, per wijk", .ingelogd),
        .post("/politiecontacten", ["op": "vandaag", "wijk": "Zuilen", "naam": "Bo"], .politiewerkers),
        .get("/politiecontacten/{contact:politie}", "Lees dit voor aan de politie", .politiewerkers),
        .post("/politiecontacten/{contact:politie}/vervolg", ["wat": "contact"], .politiewerkers),
        .post("/politiecontacten/{contact:politie}/naam/einde", .politiewerkers),
        .get(
            "/politiecontacten/{contact:politie}/hulp", "Er komt een gewoon dossier",
            .politiewerkers.subtracting([.teamleider])),
        .post(
            "/politiecontacten/{contact:politie}/hulp",
            ["naam": "Bo de Jong", "toestemming": "Bo zelf, in het gesprek."],
            .politiewerkers.subtracting([.teamleider])),
    ]
}
