extension Themastof {
    static let jongeMoeder = Themastof(
        thema: .jongeMoeder, leeftijd: 0...1, leefgebied: "opvoeding",
        behoeften: ["jong-ouderschap", "begeleid-wonen"],
        kind: [],
        ouder: [
            "Ik wil {zelf|rustig|met vertrouwen} voor {kind} zorgen, {ook 's nachts|ook als het huilt|zonder dat iedereen meekijkt}",
            "Ik wil {mijn opleiding afmaken|een opleiding beginnen} in {richting} {met goede opvang|naast het moeder zijn|in mijn eigen tempo}",
            "Ik wil {een eigen plek|een kamer} voor {kind} en mij {dicht bij hulp|bij mensen die ik ken}",
            "Ik wil {mensen om me heen|andere jonge moeders} {die niet oordelen|om mee te lachen|om te bellen}",
            "Ik wil {rondkomen|iets overhouden} {met een baby|van mijn geld} {zonder te lenen|en zelf beslissen}",
        ],
        afspraken: [
            .ouder("Gaat met {kind} op {dinsdag|donderdag} naar de moedergroep"),
            .ander("jeugdverpleegkundige", "Komt elke week kijken hoe het slapen gaat"),
            .werker("Zoekt met {ouder} opvang die past bij {richting}"),
            .naaste("Past op {kind} op {maandag|vrijdag} van negen tot één"),
            .ouder("Vraagt het kindgebonden budget aan, samen met {werker}"),
            .ander("school", "Maakt een rooster rond de opvang"),
        ],
        journaal: [
            .huis("{kind} lag te slapen. {ouder} liet zien hoe het badje gaat. Dat gaat heel rustig."),
            .app("{ouder} om zeven uur: 'nacht was zwaar, maar het is gelukt.'"),
            .overleg("Jeugdverpleegkundige: {kind} groeit goed."),
            .bel("Met de opleiding gebeld over {richting}. Er is een plek na de vakantie."),
            .huis("{naaste} was er ook. Samen gekeken wie wanneer komt."),
        ],
        later: [
            .app("{ouder} stuurt een foto van een schoolpas en een kinderwagen."),
            .huis("{kind} lacht hardop. {ouder} ook."),
        ],
        werker: [
            "{ouder} kijkt goed naar {kind} en vraagt hulp als het nodig is. Ik zou vooral de woonplek regelen.",
            "De nachten zijn zwaar. Ik wil dat er ook 's avonds iemand gebeld kan worden.",
        ],
        anders: [
            Kijk("jeugdarts", "{kind} doet het goed. Zorg dat {ouder} ook slaapt."),
            Kijk("ouder", "Ik ben jong, niet dom. Ik wil graag tips, geen toezicht."),
            Kijk("school", "De eerste weken niet te veel uren. Liever rustig beginnen dan stoppen."),
        ],
        woorden: ["richting": ["de zorg", "de kapsalon", "kantoor", "de kinderopvang", "de horeca", "de techniek"]],
        vast: Vast(
            tafel: "city-deal-overleg",
            vraag: "Waar kunnen {ouder} en {kind} samen wonen nu {de oude plek stopt|de kamer thuis te klein is}?",
            gevraagd: "woonplek", aard: "wonen",
            situatie:
                "De plek voor jonge moeders stopt bij een leeftijdsgrens. Voor een gewone woning is {ouder} te kort ingeschreven. Thuis slapen ze met {vier|vijf} mensen in twee kamers.",
            geprobeerd: [
                "Plek voor jonge moeders: leeftijd te hoog", "Kamer met begeleiding: geen baby's",
                "Urgentie: afgewezen",
            ],
            regel: "jeugdhulpverordening-11", erbij: ["woonconsulent", "wmo-team", "jeugdarts"],
            opties: [
                Optie(
                    "Een studio met begeleiding, twee wetten betalen elk de helft", "{kind} en {ouder} blijven samen.",
                    "De begeleider kent {ouder} al.", "Minder dan opvang, en school gaat door."),
                Optie("Opvang voor volwassenen", "Er is plek.", "{ouder} wil dit niet voor {kind}.", "Duur per nacht."),
            ],
            uitkomsten: ["uitzondering", "contingentwoning"],
            besluit:
                "{ouder} en {kind} krijgen een studio. Jeugdhulp begeleidt nog een jaar, daarna neemt het Wmo-team het over. Beide zijn bij de start.",
            gronden:
                "De leeftijdsgrens wil een logisch einde geven aan jeugdhulp. Met een baby midden in een opleiding is dat einde er nu niet.",
            verteld: "Er is een studio voor jullie samen. Dezelfde begeleider blijft nog een jaar.",
            oneens: nil,
            acties: [
                .ander("woonconsulent", "Wijst de studio toe"), .ander("Wmo-team", "Is bij het eerste gesprek"),
                .ouder("Kiest de begeleidingsdagen"),
            ],
            terugblik: [
                "{ouder} woont met {kind} in de studio en gaat naar school.",
                "De studio is fijn. De overdracht aan het Wmo-team moet nog.",
            ],
            les: (
                "Jonge moeders: geen gat tussen jeugdhulp en hulp voor volwassenen",
                "Een jonge moeder viel met haar baby tussen jeugdhulp en hulp voor volwassenen.",
                "Laat beide wetten samen beginnen, een jaar voor de grens. Dan is er geen dag zonder begeleiding.",
                "Wie een jonge ouder begeleidt rond de leeftijdsgrens"
            ),
            knelpunten: ["leeftijdsgrens", "twee-wetten"], oplossingen: ["vroege-overdracht", "contingentwoning"]))
}
