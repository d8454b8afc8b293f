extension Themastof {
    static let thuiszitter = Themastof(
        thema: .thuiszitter, leeftijd: 9...16, leefgebied: "onderwijs",
        behoeften: ["onderwijsplek", "angst-somberheid"],
        kind: [
            "Ik wil {iets leren|bezig zijn} op een plek waar het {rustig|klein|veilig} is",
            "Ik wil {elke dag|twee keer per week} {een reden om op te staan|even naar buiten}, ook zonder school",
            "Ik wil {mijn vrienden|mijn klas|mensen van mijn leeftijd} weer {zien|durven appen|ontmoeten}",
            "Ik wil later iets met {droom} en weten {hoe dat kan|wat ik daarvoor nodig heb}",
        ],
        ouder: [
            "Ik wil dat {kind} {weer een plek heeft|ergens bij hoort} {overdag|vóór de zomer}",
            "Ik wil {weer kunnen werken|een ochtend voor mezelf} terwijl {kind} ergens goed zit",
            "Ik wil dat {iedereen|school en hulp} {met één plan werkt|hetzelfde vertelt} over {kind}",
        ],
        afspraken: [
            .kind("Gaat {dinsdag|donderdag} een uur naar {plekje}"),
            .kind("Staat op schooldagen om {negen|half tien} op en loopt een rondje"),
            .ander("school", "Stuurt elke {vrijdag|maandag} werk op dat {kind} zelf kiest"),
            .ander("leerplicht", "Komt kennismaken zonder brief, samen met {werker}"),
            .werker("Zoekt met {kind} een plek rond {droom}"),
            .ouder("Laat de deur van de kamer open tot het eten"),
            .ander("samenwerkingsverband", "Denkt mee over een rooster op maat"),
        ],
        journaal: [
            .huis(
                "{kind} bleef boven. Ik heb op de trap gezeten en over {droom} gepraat. Na een kwartier kwam er antwoord."
            ),
            .huis("Samen een rondje gelopen. {kind} wees aan waar {plekje} is."),
            .overleg("School, leerplicht en {ouder} aan één tafel. Afspraak: niemand belt los van elkaar."),
            .app("{ouder}: 'vandaag aangekleed aan tafel.'"),
            .school("Met {leraar} bekeken welk werk thuis kan. {vak} eerst."),
            .bel("Leerplicht belde. We maken geen haast die averechts werkt."),
        ],
        later: [
            .huis("{kind} liet werk zien van {plekje}. Er stond een tien onder."),
            .overleg("{kind} wil na de vakantie twee uur school proberen. {^hij} koos zelf het vak: {vak}."),
        ],
        werker: [
            "Eerst weer ritme, dan pas school. Ik zie dat {kind} meer durft als niemand op de klok kijkt.",
            "{kind} leert wel degelijk, alleen niet op school. Dat wil ik laten meetellen.",
        ],
        anders: [
            Kijk("leerplicht", "Ik zie goede wil. Ik heb wel een datum nodig waarop we weer kijken."),
            Kijk("school", "Wij missen {kind}. Een plek zonder lessen kunnen wij niet als onderwijs tellen."),
            Kijk("ouder", "Elke keer dat er druk kwam, ging de deur dicht. Nu gaat die langzaam open."),
        ],
        woorden: [
            "droom": ["dieren", "koken", "muziek maken", "tekenen", "motoren", "computers bouwen", "planten"],
            "plekje": [
                "de kinderboerderij", "het fietsenatelier", "de muziekstudio", "de buurttuin", "de bibliotheek",
                "de houtwerkplaats",
            ],
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag:
                "Mag {plekje} meetellen als onderwijs, zodat {kind} {stap voor stap|met een rooster op maat} terug kan?",
            gevraagd: "uitzondering-op-regel", aard: "onderwijs-en-zorg",
            situatie:
                "{kind} is {zeven|tien|dertien} maanden thuis. Op {plekje} gaat het goed. School mag de uren daar niet als les tellen, en zorg mag ze niet als hulp betalen.",
            geprobeerd: [
                "Opbouwrooster op school, na drie weken gestopt", "Online les: {kind} haakte af",
                "Vrijstelling gevraagd; niemand wil dat {kind} van de lijst verdwijnt",
            ],
            regel: "leidende-principes-3", erbij: ["school", "leerplicht", "jeugdarts", "samenwerkingsverband"],
            opties: [
                Optie(
                    "{^plekje} telt mee, school levert de lesstof",
                    "{kind} leert weer. De wet wil dat ieder kind leert; waar, dat kan anders.",
                    "De plek, school en {ouder} dragen het samen.",
                    "Een begeleider voor zes uur is minder dan een zorgplek."),
                Optie(
                    "Wachten op een plek in het speciaal onderwijs",
                    "Past op papier. {kind} zit intussen {vijf|acht} maanden langer thuis.",
                    "{kind} gelooft er niet meer in.", "Nu geen kosten, later meer."),
            ],
            uitkomsten: ["plan-van-aanpak", "overleg-aanbieder"],
            besluit:
                "{kind} volgt zes uur per week onderwijs op {plekje}. School stuurt de lesstof en tekent het rooster.",
            gronden:
                "De leerplicht is bedoeld om te leren en erbij te horen. Op deze plek gebeurt dat. School blijft verantwoordelijk, zodat {kind} niet uit beeld raakt.",
            verteld: "Wat je op je plek leert, telt voortaan mee. Je hoeft daarvoor niet van school af.",
            oneens: nil,
            acties: [
                .ander("school", "Tekent het rooster op maat"),
                .ander("samenwerkingsverband", "Betaalt de begeleider tot de zomer"),
                .werker("Gaat de eerste twee keer mee"),
            ],
            terugblik: [
                "{kind} gaat nu ook twee ochtenden naar school.", "Zes uur lukt. School zelf is nog te groot.",
            ],
            les: (
                "Leren op een werkplek, als leerling van school",
                "Een kind dat lang thuis zat, leerde goed op een werkplek. School en zorg mochten de uren allebei niet als de hunne tellen.",
                "Laat school de lesstof leveren en het rooster tekenen. Dan telt de plek mee en blijft het kind ingeschreven.",
                "Wie met een thuiszitter zoekt naar een begin"
            ),
            knelpunten: ["twee-wetten", "alles-of-niets"], oplossingen: ["maatwerk-onderwijs", "uitzondering-op-regel"])
    )
}
