/// Woorden en regels die in ieder verhaal passen.
enum Algemeen {
    static let straten = [
        "Wilgenroosplein", "Lantaarnstraat", "Zilvermeeuwhof", "Tinnegieterpad", "Oude Touwbaan", "Wolkenveld",
        "Kersenpitlaan", "Bootwerkersstraat",
        "Vlierbesdreef", "Sterrenkijkerspad", "Papiermolenhof", "Waterjufferstraat", "Kaarsenmakersgang",
        "Rietzangerlaan", "Notendopstraat",
        "Zwaluwtongplein", "Klinkerbakkerij", "Muntjeshof", "Speldenmakerspad", "Korenschoofdreef",
    ]

    static let woorden: [String: [String]] = [
        "hobby": [
            "voetbal", "dansen", "turnen", "tekenen", "muziek", "zwemmen", "basketbal", "toneel", "skaten", "boksles",
        ],
        "corporatie": ["Domstede", "De Vechtoever", "Onder de Pannen"],
        "aanbieder": ["De Lantaarn", "Wilgenhof", "Het Kompas aan de Vecht", "Bakens"],
    ]

    /// What school is called at that age.
    static func schoolwoorden(_ leeftijd: Int, mbo: Bool) -> [String: [String]] {
        if mbo {
            return [
                "leraar": ["de studieloopbaanbegeleider"], "leraarrol": ["studieloopbaanbegeleider"],
                "vak": ["de praktijkles", "rekenen", "Nederlands"],
            ]
        }
        switch leeftijd {
        case ..<4: return ["leraar": ["de leidster"], "leraarrol": ["leidster"], "vak": ["zingen", "blokken bouwen"]]
        case ..<12:
            return [
                "leraar": ["de juf", "de meester"], "leraarrol": ["leerkracht"],
                "vak": ["rekenen", "tekenen", "topo", "lezen", "knutselen"],
            ]
        default:
            return [
                "leraar": ["de mentor"], "leraarrol": ["mentor"],
                "vak": ["biologie", "Engels", "tekenen", "wiskunde", "techniek", "muziek"],
            ]
        }
    }

    static let eersteContact: [Themastof.Regel] = [
        .huis(
            "Kennisgemaakt met {ouder} en {kind}. Verteld wie ik ben en dat zij alles wat ik opschrijf kunnen lezen."),
        .huis("Eerste gesprek aan de keukentafel. {ouder} vertelde, ik luisterde. {kind} kwam er later bij."),
        .bel("Eerste telefoontje met {ouder}. We spreken af bij {ouder} thuis, op een moment dat {kind} er ook is."),
        .huis("Kennisgemaakt. {ouder} wil graag weten wie er meeleest. Dat samen bekeken."),
    ]

    static let contacten: [Themastof.Regel] = [
        .huis("Samen het plan doorgelopen. {ouder} heeft één zin veranderd, nu klopt hij."),
        .bel("Even gebeld hoe het weekend was. {Rustig|Druk|Wisselend}, zegt {ouder}."),
        .app("Afspraak verzet naar {dinsdag|donderdag}, {ouder} moest werken."),
        .huis("Gevraagd wat er goed ging deze week. {ouder} noemde {twee|drie} dingen."),
        .app("{ouder} bedankt voor het meegaan."),
        .huis("{naaste} was erbij. Fijn om elkaar te leren kennen."),
        .overleg("Met mijn maatje meegedacht over de volgende stap. {ouder} weet hiervan."),
        .bel("{ouder} belde met een vraag over een afspraak. Samen opgezocht in het plan."),
        .huis("Cijfers gegeven bij de doelen. {ouder} en ik legden ze naast elkaar."),
        .app("Herinnering gestuurd voor {morgen|vrijdag}. Duim terug."),
        .huis("Kort bezoek. {ouder} was moe; we hebben thee gedronken en de agenda gedaan."),
        .bel("Huisarts gesproken met toestemming van {ouder}. Niets nieuws, wel goed om te weten van elkaar."),
    ]

    static let watHielp = [
        "{ouder}: 'dat er steeds dezelfde kwam, en dat ik mee mocht schrijven.'",
        "De kleine afspraken. {ouder} vond die beter dan grote plannen.",
        "Dat {naaste} mee mocht doen.",
        "Dat school en thuis hetzelfde zeiden. {ouder} noemt ook: dat er gelachen werd.",
        "{ouder}: 'dat jullie eerst vroegen en daarna pas iets deden.'",
    ]

    static let alsHetTerugkomt = [
        "{ouder} belt eerst {naaste}, dan het buurtteam. Het plan blijft bij {ouder} in de la.",
        "Als het twee weken minder gaat, belt {ouder} het buurtteam. Ook een appje is goed.",
        "Over drie maanden belt het buurtteam één keer. Eerder mag altijd.",
        "{ouder} herkent de eerste tekens en heeft die op de koelkast gehangen. Daarna: bellen.",
    ]
}
