extension Matrix {
    /// A meeting over a selection: who leads it writes, who was asked reads along; a signal is answered by its owner.
    static let overleg: [Matrixregel] = [
        .get("/bijeenkomsten/{bijeenkomst:leren}/overleg", "Eerst: wat was er beloofd?", [.voorzitter, .genodigde]),
        .post("/bijeenkomsten/{bijeenkomst:leren}/overleg/thema", ["thema": "Wonen"], [.voorzitter]),
        .post("/bijeenkomsten/{bijeenkomst:leren}/overleg/deelnemers", ["naam": "Lot"], [.voorzitter]),
        .post(
            "/bijeenkomsten/{bijeenkomst:leren}/overleg/aanwezigheid", ["aanwezig": "{overlegdeelnemer}"],
            [.voorzitter]),
        .post(
            "/bijeenkomsten/{bijeenkomst:leren}/overleg/signalen", ["soort": "regel", "signaal": "De duur."],
            [.voorzitter]),
        .post(
            "/bijeenkomsten/{bijeenkomst:leren}/overleg/acties",
            ["wat": "Belt", "wie": "{voorzitter}", "uiterlijk": "31-12-2026"], [.voorzitter]),
        .post(
            "/bijeenkomsten/{bijeenkomst:leren}/overleg/acties/{actie:overlegactie}", ["hoe": "gedaan"],
            [.voorzitter]),
        .post(
            "/bijeenkomsten/{bijeenkomst:leren}/overleg/terugmelding", ["melding": "Wonen gaat eerst."], [.voorzitter]),
        .get(
            "/bijeenkomsten/{bijeenkomst:leren}/overleg/lessen/nieuw", "De les in één zin", [.voorzitter, .genodigde]),
        .post(
            "/bijeenkomsten/{bijeenkomst:leren}/overleg/lessen",
            ["titel": "Wonen eerst", "gebeurd": "Het liep vast.", "geleerd": "Begin daar.", "voorWie": "Voorzitters"],
            [.voorzitter, .genodigde]),
        .post(
            "/bijeenkomsten/{bijeenkomst:leren}/overleg/lessen/{les:overlegles}/bevestiging", ["gelezen": "ja"],
            [.genodigde]),
        .get("/bijeenkomsten/{bijeenkomst}/agenda.ics", "BEGIN:VEVENT", .ingelogd),
        .post("/tafels/{tafel}/overzetting", [.voorzitter], weigering: "Hier is niets om over te zetten."),
        .get("/signalen", "Wacht op antwoord", .ingelogd),
        .get("/signalen/{signaal}", "De inschrijfduur telt.", [.voorzitter, .kwaliteitsadviseur]),
        .post(
            "/signalen/{signaal}/antwoord", ["antwoord": "opgepakt", "tekst": "Dit voorjaar."], [.kwaliteitsadviseur]),
        .get(
            "/inbrengen/{inbreng:beschikt}/gevolgen/{gevolg:signaalgevolg}/signaal", "Dit komt los van het gezin",
            .gezinOfSchrijft),
        .post(
            "/inbrengen/{inbreng:beschikt}/gevolgen/{gevolg:signaalgevolg}/signaal",
            ["soort": "regel", "signaal": "De regel knelt."], .gezinOfSchrijft),
        .post("/inbrengen/{inbreng:open}/terugmeldingen", [.regisseur]),
    ]
}
