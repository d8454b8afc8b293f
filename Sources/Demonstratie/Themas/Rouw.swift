extension Themastof {
    static let rouw = Themastof(
        thema: .rouw, leeftijd: 5...16, leefgebied: "psychische-gezondheid", behoeften: ["rouwverwerking"],
        kind: [
            "Ik wil over {overledene} {praten|verhalen horen|lachen} zonder dat iedereen {huilt|stil wordt}",
            "Ik wil {een plek|een doos|een vast moment} voor {herinnering}",
            "Ik wil {weer spelen|boos mogen zijn|gewoon doen} {ook op rare dagen|zonder me schuldig te voelen}",
        ],
        ouder: [
            "Ik wil {kind} {troosten|opvangen} en {zelf ook rouwen|zelf niet omvallen}",
            "Ik wil {de feestdagen|de verjaardag|de zondagen} {goed|samen} doorkomen zonder {partner}",
            "Ik wil weer {ritme|rust|een gewone week} in huis voor {kind} {en mezelf|en ons allemaal}",
            "Ik wil {durven praten|de goede woorden vinden} als {kind} naar {partner} vraagt",
        ],
        afspraken: [
            .kind("Maakt met {naaste} een doos met {herinnering}"),
            .ouder("Steekt op {zondag|vrijdag} met {kind} een kaars aan"),
            .ander("{leraarrol}", "Geeft {kind} een stille plek op zware dagen"),
            .ander("rouwbegeleider", "Zes keer een groep met kinderen die ook iemand missen"),
            .naaste("Kookt op {dinsdag|donderdag} en blijft eten"),
            .werker("Zet de dagen die zwaar zijn in de agenda en belt de dag ervoor"),
        ],
        journaal: [
            .huis(
                "Foto's gekeken. {kind} vertelde over {herinnering}. {ouder} luisterde, met een hand op {zijn} schouder."
            ),
            .bel("{ouder} had een zware nacht. {^naaste} komt eten."),
            .school("{leraar} heeft het in de klas besproken. {kind} koos zelf wat er gezegd werd."),
            .huis("We hebben de doos gemaakt. Bovenop ligt {herinnering}."),
            .app("{ouder}: 'vandaag voor het eerst gelachen om {herinnering}.'"),
        ],
        later: [
            .huis("{kind} heeft de doos op een plank gezet. 'Ik weet waar die staat.'"),
            .school("{leraar}: {kind} speelt weer mee, en zegt het als het niet gaat."),
        ],
        werker: [
            "Verdriet hoeft niet weg. Ik let vooral op slapen, eten en school, en dat gaat de goede kant op.",
            "{ouder} zorgt voor iedereen. Ik wil graag dat er iemand voor {ouder} zorgt.",
        ],
        anders: [
            Kijk("school", "{kind} werkt hard, misschien te hard. Het verdriet zien wij weinig."),
            Kijk("ouder", "Iedereen zegt dat het tijd nodig heeft. Ik heb vooral handen nodig, rond etenstijd."),
        ],
        woorden: [
            "herinnering": [
                "het horloge", "de oude trui", "een lied", "de vakantie aan zee", "het recept voor soep",
                "de visspullen", "de stem op de telefoon",
            ]
        ],
        vast: Vast(
            tafel: "city-deal-overleg",
            vraag: "Kan het gezin {in huis|in deze woning} blijven nu de huur op naam van {partner} stond?",
            gevraagd: "uitzondering-op-regel", aard: "wonen",
            situatie:
                "Na het overlijden van {partner} klopt het contract niet meer. Ook zijn toeslagen stopgezet. {ouder} moet in de rouw {vier|zes} loketten langs.",
            geprobeerd: [
                "Brief aan {corporatie}", "Toeslagen opnieuw aangevraagd, wacht op uittreksel",
                "Uitstel van huur, één maand gekregen",
            ],
            regel: "huisvestingsverordening-12", erbij: ["corporatie", "werk-en-inkomen"],
            opties: [
                Optie(
                    "Contract op naam van {ouder}, huur uit het OMO-fonds tot de toeslag er is",
                    "Het gezin rouwt in een eigen huis.", "{corporatie} wil dit ook.",
                    "Twee maanden huur, tegen een verhuizing in de rouw."),
                Optie(
                    "Passende kleinere woning", "Volgt de regel over grootte.", "{kind} verliest nog een plek.",
                    "Op papier zuinig, in het leven niet."),
            ],
            uitkomsten: ["uitzondering", "omo-fonds"],
            besluit:
                "{corporatie} zet het contract over. Het OMO-fonds betaalt {één maand|twee maanden} huur tot de toeslag loopt. Werk en Inkomen doet de formulieren samen met {ouder}.",
            gronden:
                "De regel over medehuur wil oneigenlijk gebruik voorkomen. Daarvan is hier geen sprake; het gezin woont er al {zes|negen} jaar.",
            verteld: "Jullie blijven in huis. De huur is even geregeld. Eén iemand doet de papieren met je.",
            oneens: nil, bedrag: 420...1300,
            acties: [
                .ander("corporatie", "Zet het contract op naam van {ouder}"),
                .ander("Werk en Inkomen", "Komt thuis voor de formulieren"),
                .werker("Belt elke week tot alles rond is"),
            ],
            terugblik: ["Het contract staat op naam en de toeslag loopt.", "Geregeld, al duurde het uittreksel lang."],
            les: (
                "Na een overlijden: huur en toeslagen op orde",
                "Na een sterfgeval stond de huur op naam van de overledene en stopten toeslagen tegelijk.",
                "Eén iemand die thuis alle formulieren meeneemt scheelt maanden. Vraag de verhuurder meteen om overzetten, niet om uitstel.",
                "Wie een gezin helpt na een overlijden"
            ),
            knelpunten: ["papieren-stapelen", "medehuur"],
            oplossingen: ["uitzondering-op-regel", "omo-bijdrage", "een-vaste-persoon"]))
}
