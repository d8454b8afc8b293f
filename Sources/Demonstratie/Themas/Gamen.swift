extension Themastof {
    static let gamen = Themastof(
        thema: .gamen, leeftijd: 11...17, leefgebied: "vrije-tijd", behoeften: ["gamen", "opvoedsteun"],
        kind: [
            "Ik wil {zelf|op mijn manier} {stoppen|de computer uitzetten} {om elf uur|voor het eten|na drie potjes} zonder dat iemand {de stekker eruit trekt|boven aan de trap staat}",
            "Ik wil {overdag wakker zijn|op tijd wakker worden} voor {reden}",
            "Ik wil dat {ouder} {een keer meekijkt|snapt dat mijn vrienden daar zitten} {voordat er regels komen|in plaats van boos worden}",
            "Ik wil naast gamen {weer|ook} {reden} {hebben|doen}",
        ],
        ouder: [
            "Ik wil {samen eten|praten} met {kind} zonder {strijd om het scherm|te roepen naar boven}",
            "Ik wil dat {kind} {'s nachts slaapt|de ochtend haalt} en {naar school gaat|iets aan de dag heeft}",
            "Ik wil {regels over het scherm|afspraken} die {we samen maken|ik ook volhoud} {als ik moe ben|op elke dag van de week}",
        ],
        afspraken: [
            .kind("Zet om {elf uur|half elf} zelf de router uit, op schooldagen"),
            .ouder("Kijkt één avond mee en vraagt uitleg"),
            .ouder("Legt de eigen telefoon ook weg bij het eten"),
            .kind("Gaat {dinsdag|vrijdag} naar {reden}"),
            .ander("jongerenwerk", "Nodigt {kind} uit voor de gameavond in het buurthuis"),
            .ander("{leraarrol}", "Spreekt af dat het eerste uur even telt als tweede kans"),
            .werker("Maakt met {kind} een grafiek van slaap"),
        ],
        journaal: [
            .huis("{kind} liet het spel zien. Ik was na een minuut dood. {^hij} legde geduldig uit waarom."),
            .huis("Grafiek gemaakt: slaap omhoog, humeur ook. {kind} zag het zelf."),
            .bel("{ouder}: gisteren ruzie om de router. Vandaag samen een nieuwe tijd gekozen."),
            .school("{leraar}: het eerste uur mist {kind} vaak, daarna doet {hij} mee."),
            .app("{kind}: '22:58 uit. zelf.'"),
        ],
        later: [
            .app("{kind} stuurt een foto van {reden}. Buiten, in de zon."),
            .huis("Drie weken op tijd uit. {ouder} deed mee met een potje en verloor."),
        ],
        werker: [
            "Het spel is ook waar de vrienden zijn. Minder kan pas als er iets bij komt.",
            "Ik zie slaap als eerste stap. De rest volgt, of het blijkt dat er meer speelt.",
        ],
        anders: [
            Kijk("ouder", "Ik zie vooral een dichte deur. Ik wil mijn kind terug aan tafel."),
            Kijk("school", "De cijfers zakken sinds {de winter|de herfst}. Wij willen een strakker plan."),
            Kijk("kind", "Ze noemen het verslaving. Ik noem het dat daar niemand zegt dat ik raar ben."),
        ],
        woorden: [
            "reden": [
                "de voetbaltraining", "de kookles", "een bijbaan", "de muziekles", "de sportschool",
                "het zwemmen met neven",
            ]
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag:
                "Kan {kind} {een proefplek|een vaste plek} krijgen bij {reden} zonder dat daar {een diagnose|een indicatie} voor nodig is?",
            gevraagd: "meedenken", aard: "passende-hulp",
            situatie:
                "{kind} wil wel iets anders dan gamen. Een plek met een begeleider kan alleen met een diagnose. Die wil {kind} niet, en de wachtlijst voor onderzoek is lang.",
            geprobeerd: [
                "Schermregels: drie keer begonnen", "Gesprekken op kantoor: niet gekomen",
                "Jongerenwerk: leuk, maar één avond",
            ],
            regel: "leidende-principes-3", erbij: ["jongerenwerk", "school", "specialist"],
            opties: [
                Optie(
                    "Een buddy van het jongerenwerk, twintig weken, zonder diagnose",
                    "{kind} krijgt een leven náást het scherm.", "{kind} koos de buddy zelf.",
                    "Een tiende van een behandeling."),
                Optie(
                    "Eerst onderzoek", "Kan later iets duidelijk maken.", "{kind} werkt niet mee.",
                    "Duur, en maanden wachten."),
            ],
            uitkomsten: ["plan-van-aanpak"],
            besluit:
                "Twintig weken een buddy, gekozen door {kind}. Betaald uit het wijkbudget. Daarna kijken of onderzoek nog nodig is.",
            gronden: "De vraag is een plek om bij te horen, geen behandeling. Daar is geen diagnose voor nodig.",
            verteld: "Je krijgt een buddy die je zelf kiest. Niemand plakt er een naam op.",
            oneens: Kijk("specialist", "Wil onderzoek niet te lang uitstellen."),
            acties: [
                .ander("jongerenwerk", "Stelt drie buddy's voor"), .kind("Kiest een buddy"),
                .ander("school", "Houdt het eerste uur tot de vakantie vrij"),
            ],
            terugblik: ["{kind} gaat elke week en slaapt op tijd.", "De buddy werkt. School blijft nog lastig."],
            les: (
                "Een buddy voor een jongere die vooral online leeft",
                "Een jongere wilde iets naast gamen, maar begeleiding kon alleen met een diagnose.",
                "Vraag wat er gemist wordt: vrienden, ergens goed in zijn. Daar past een buddy bij, zonder onderzoek vooraf.",
                "Wie een jongere heeft die vooral online leeft"
            ),
            knelpunten: ["diagnose-als-drempel"], oplossingen: ["een-vaste-persoon", "wijkaanbod"]))
}
