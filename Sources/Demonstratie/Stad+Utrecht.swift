extension Stad {
    static let begin = Kalenderdag(2015, 1, 1)

    static let utrechtseOrganisaties: [Organisatie] = [
        Organisatie(sleutel: "gemeente", naam: "Gemeente Utrecht", soort: .gemeente),
        Organisatie(sleutel: "buurtteamorganisatie", naam: "Buurtteams Jeugd en Gezin", soort: .buurtteamorganisatie),
        Organisatie(sleutel: "save", naam: "SAVE", soort: .save),
        Organisatie(sleutel: "jgz", naam: "Jeugdgezondheidszorg", soort: .jgz),
        Organisatie(sleutel: "wmo-team", naam: "Buurtteams Sociaal", soort: .partner),
        Organisatie(sleutel: "jongerenwerk", naam: "Jongerenwerk De Stoep", soort: .partner),
        Organisatie(sleutel: "politie", naam: "Politie", soort: .partner),
        Organisatie(sleutel: "samenwerkingsverband", naam: "Samenwerkingsverband De Singel", soort: .partner),
        Organisatie(sleutel: "de-lantaarn", naam: "Jeugdhulp De Lantaarn", soort: .aanbieder),
        Organisatie(sleutel: "wilgenhof", naam: "Behandelcentrum Wilgenhof", soort: .aanbieder),
        Organisatie(sleutel: "noorderlicht-ggz", naam: "Jeugd-ggz Het Kompas aan de Vecht", soort: .aanbieder),
        Organisatie(sleutel: "bakens", naam: "Bakens Gezinsbegeleiding", soort: .aanbieder),
        Organisatie(sleutel: "klavervier", naam: "Zorgboerderij Klavervier", soort: .aanbieder),
        Organisatie(sleutel: "de-omloop", naam: "De Omloop Verslavingszorg", soort: .aanbieder),
        Organisatie(sleutel: "thuishaven", naam: "Logeerhuis Thuishaven", soort: .aanbieder),
        Organisatie(sleutel: "domstede", naam: "Woningcorporatie Domstede", soort: .corporatie),
        Organisatie(sleutel: "de-vechtoever", naam: "Wonen De Vechtoever", soort: .corporatie),
        Organisatie(sleutel: "onder-de-pannen", naam: "Woonstichting Onder de Pannen", soort: .corporatie),
    ]

    private static func buurtteam(_ naam: String, _ buurten: [String], cityDeal: String? = nil) -> Team {
        let sleutel = "buurtteam-" + sleutel(naam)
        return Team(
            sleutel: sleutel, naam: "Buurtteam \(naam)", soort: .buurtteam, organisatie: "buurtteamorganisatie",
            buurten: buurten, cityDeal: cityDeal, sinds: begin)
    }

    private static func team(
        _ sleutel: String, _ naam: String, _ soort: Team.Soort, _ organisatie: String, buurten: [String] = [],
        sinds: Kalenderdag = begin
    ) -> Team {
        Team(
            sleutel: sleutel, naam: naam, soort: soort, organisatie: organisatie, buurten: buurten, cityDeal: nil,
            sinds: sinds)
    }

    static let utrechtseTeams: [Team] = [
        buurtteam("Binnenstad", ["Domplein en Neude", "Lange Nieuwstraat", "Wijk C", "Breedstraat"]),
        buurtteam("Noordoost", ["Tuinwijk", "Wittevrouwen", "Vogelenbuurt", "Votulast"]),
        buurtteam("Oost", ["Oudwijk", "Rijnsweerd", "Wilhelminapark", "Sterrenwijk"]),
        buurtteam("West", ["Lombok", "Oog in Al", "Nieuw Engeland", "Majella"]),
        buurtteam("Ondiep-Pijlsweerd", ["Ondiep", "Pijlsweerd", "Tweede Daalsebuurt"], cityDeal: "Ondiep"),
        buurtteam("Zuilen", ["Zuilen-Noord", "Elinkwijk", "Geuzenwijk", "Schaakbuurt"], cityDeal: "Zuilen"),
        buurtteam("Overvecht-Noord", ["Vechtzoom", "De Gagel", "Zambesidreef"], cityDeal: "Overvecht"),
        buurtteam("Overvecht-Zuid", ["Taagdreef", "Wolgadreef", "Neckardreef"], cityDeal: "Overvecht"),
        buurtteam(
            "Kanaleneiland-Transwijk", ["Kanaleneiland-Noord", "Kanaleneiland-Zuid", "Transwijk"],
            cityDeal: "Kanaleneiland"),
        buurtteam("Dichterswijk-Rivierenwijk", ["Dichterswijk", "Rivierenwijk"]),
        buurtteam("Hoograven-Lunetten", ["Hoograven", "Tolsteeg", "Lunetten", "Bokkenbuurt"]),
        buurtteam("Leidsche Rijn", ["Terwijde", "Parkwijk", "Langerak", "Leidsche Rijn-Centrum"]),
        buurtteam("De Meern", ["De Meern-Noord", "De Meern-Zuid", "Veldhuizen"]),
        buurtteam("Vleuten", ["Vleuten", "Vleuterweide", "Haarzuilens"]),
        team("vo-team", "VO-team", .vo, "buurtteamorganisatie"),
        team("mbo-team", "MBO-team", .mbo, "buurtteamorganisatie"),
        team(
            "specialisten-leidsche-rijn", "Specialistisch team Leidsche Rijn", .specialist, "bakens",
            buurten: ["Leidsche Rijn"], sinds: Kalenderdag(2017, 1, 1)),
        team(
            "specialisten-zuilen", "Specialistisch team Zuilen", .specialist, "bakens", buurten: ["Zuilen"],
            sinds: Kalenderdag(2017, 1, 1)),
        team(
            "specialisten-vleuten-de-meern", "Specialistisch team Vleuten en De Meern", .specialist, "bakens",
            buurten: ["Vleuten", "De Meern"], sinds: Kalenderdag(2018, 1, 1)),
        team(
            "specialisten-stad-noord", "Specialistisch team Stad-Noord", .specialist, "de-lantaarn",
            sinds: Kalenderdag(2020, 1, 1)),
        team(
            "specialisten-stad-zuid", "Specialistisch team Stad-Zuid", .specialist, "de-lantaarn",
            sinds: Kalenderdag(2020, 1, 1)),
        team("save-noord", "SAVE-team Noord", .save, "save"),
        team("save-zuid", "SAVE-team Zuid", .save, "save"),
        team("jgz-team", "Jeugdartsen en jeugdverpleegkundigen", .jgz, "jgz"),
        team("maatschappelijke-ontwikkeling", "Maatschappelijke Ontwikkeling", .afdeling, "gemeente"),
        team("werk-en-inkomen", "Werk en Inkomen", .afdeling, "gemeente"),
        team("leerplicht", "Leerplicht", .afdeling, "gemeente"),
        team("wonen", "Wonen", .afdeling, "gemeente"),
        team("kwaliteit", "Kwaliteit en leren", .ondersteuning, "buurtteamorganisatie"),
        team("ondersteuning", "Gegevens en beheer", .ondersteuning, "gemeente"),
    ]

    static let utrechtseScholen: [School] =
        [
            "De Waterlelie", "De Regenvlinder", "Het Zonnerad", "De Bruggenbouwer", "De Vuurvogel", "Het Kompasje",
            "De Zevensprong aan de Vecht",
            "De Kleine Dom",
        ].map { School(naam: $0, soort: .basis) }
        + ["Vechtlyceum", "Het Rijncollege", "De Werkschuit", "Lyceum Dijkzicht", "Het Atelier", "Merwedecollege"]
        .map { School(naam: $0, soort: .voortgezet) }
        + ["Mbo Vakstad", "Mbo De Singel"].map { School(naam: $0, soort: .mbo) }

    /// Letters, digits and hyphens only: `Ayşe Yılmaz` becomes `ayse-yilmaz`.
    static func sleutel(_ naam: String) -> String {
        var uit = ""
        for letter in naam.lowercased() {
            if let gewoon = gewoneLetters[letter] {
                uit += gewoon
                continue
            }
            if letter.isASCII && (letter.isLetter || letter.isNumber) {
                uit.append(letter)
                continue
            }
            if !uit.isEmpty && uit.last != "-" { uit.append("-") }
        }
        while uit.last == "-" { uit.removeLast() }
        return uit
    }

    private static let gewoneLetters: [Character: String] = [
        "ş": "s", "ı": "i", "ğ": "g", "ç": "c", "ö": "o", "ü": "u", "ï": "i", "ë": "e", "é": "e", "ł": "l", "ó": "o",
        "ą": "a",
        "ń": "n", "i̇": "i", "ä": "a",
    ]
}
