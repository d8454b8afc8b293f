extension Themastof {
    static let scheiding = Themastof(
        thema: .scheiding, leeftijd: 4...15, leefgebied: "gezinsrelaties", behoeften: ["omgang-na-scheiding"],
        kind: [
            "Ik wil {bij allebei|in twee huizen} {mezelf zijn|me thuis voelen} zonder {te kiezen|stil te zijn over de ander}",
            "Ik wil geen {boodschapper|geheimen|briefjes} meer tussen {mijn ouders|mama en papa}",
            "Ik wil {op mijn verjaardag|bij diploma's|bij de voetbal|op het schoolfeest} {iedereen erbij|geen ruzie}",
            "Ik wil {zelf zeggen|meebeslissen} {wanneer ik wissel|waar ik in de vakantie ben}",
        ],
        ouder: [
            "Ik wil dat {kind} {zonder spanning|vrolijk|met een gerust hart} van het ene huis naar het andere gaat",
            "Ik wil {afspraken|één rooster} die {blijven staan|we allebei snappen}",
            "Ik wil met {de andere ouder|mijn ex} kunnen {mailen|overleggen} over {school|kleren|de tandarts|de vakantie} zonder {ruzie|oude pijn}",
            "Ik wil {weer ouder zijn|alleen nog ouder zijn} in plaats van partij in een strijd",
        ],
        afspraken: [
            .ouder("Schrijft in het heen-en-weerschrift alleen over {kind}"),
            .ander("de andere ouder", "Is er bij {de wissel} tien minuten van tevoren"),
            .werker("Praat apart met {kind} over wat {hij} wil vertellen"),
            .ander("bemiddelaar", "Twee gesprekken over het vakantierooster"),
            .naaste("Is de plek waar {kind} wisselt als het spannend is"),
            .ander("school", "Nodigt beide ouders uit, op hetzelfde uur als dat lukt"),
            .kind("Bedenkt drie dingen die in allebei de huizen moeten liggen"),
        ],
        journaal: [
            .huis("Met {kind} twee huizen getekend. In allebei stond een zonnetje, op de weg ertussen een wolk."),
            .bel("Andere ouder gesproken. Wil ook rust, en maakt zich zorgen over {twist}."),
            .overleg("Ouders in één kamer, veertig minuten. Over {twist} is één ding afgesproken."),
            .app("{ouder}: 'wissel ging goed, {kind} zwaaide.'"),
            .school("{leraar} vertelt dat {kind} op wisseldagen stiller is. We letten daar samen op."),
        ],
        later: [
            .huis("{kind} vertelt over allebei de huizen zonder te kijken wie er luistert."),
            .overleg("Het rooster voor het hele jaar staat, met handtekening van beide ouders."),
        ],
        werker: [
            "Beide ouders willen het goed doen. De strijd over {twist} staat ervoor. Ik zou die eerst klein maken.",
            "{kind} past op voor allebei. Ik wil dat iemand anders dat overneemt.",
        ],
        anders: [
            Kijk("de andere ouder", "Ik zie {kind} bij mij ontspannen. Ik herken de zorgen niet."),
            Kijk("school", "Wij merken vooral de wisseldag. Daarna gaat het weer."),
            Kijk("gedragswetenschapper", "{kind} laat bij ieder een andere kant zien. Dat is aanpassen, geen jokken."),
        ],
        woorden: [
            "twist": [
                "de vakantie", "het halen en brengen", "de nieuwe vriend", "het geld voor kleren", "de bedtijd",
                "de sportclub",
            ],
            "de wissel": ["de wissel op vrijdag", "het halen op zondag", "de wissel op school"],
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag: "Hoe krijgt {kind} hulp nu {één ouder niet tekent|de ouders het niet eens worden over hulp}?",
            gevraagd: "knoop-doorhakken", aard: "gezag-en-omgang",
            situatie:
                "{kind} slaapt slecht en wil met iemand praten. Voor hulp moeten beide ouders tekenen. Door {twist} lukt dat al {drie|vijf} maanden niet.",
            geprobeerd: [
                "Bemiddeling, na twee keer gestopt", "Brief aan beide ouders", "Gesprekken op school zonder dossier",
            ],
            regel: "leidende-principes-1", erbij: ["gedragswetenschapper", "school", "specialist"],
            opties: [
                Optie(
                    "Praten met {kind} op school, beide ouders krijgen hetzelfde verslag",
                    "{kind} wordt gehoord. Dat is waar het om gaat.", "Beide ouders kunnen hiermee leven.",
                    "Weinig uren, meteen te beginnen."),
                Optie(
                    "De rechter om vervangende toestemming vragen", "Geeft zekerheid, maar maakt van {kind} de inzet.",
                    "Eén ouder wil dit, de ander absoluut niet.", "Duurt maanden."),
            ],
            uitkomsten: ["plan-van-aanpak"],
            besluit:
                "{kind} praat zes keer met de specialist op school. Beide ouders tekenen voor deze zes keer en krijgen samen uitleg.",
            gronden:
                "Zonder hulp wordt het voor {kind} zwaarder. Een korte, afgesproken reeks vraagt van geen van beide ouders meer dan die kan geven.",
            verteld: "Je kunt op school met iemand praten. Je hoeft niet te kiezen. Jij bepaalt wat er verteld wordt.",
            oneens: nil,
            acties: [
                .ander("specialist", "Begint op school"), .werker("Haalt bij beide ouders de handtekening"),
                .ander("gedragswetenschapper", "Legt beide ouders hetzelfde uit"),
            ],
            terugblik: [
                "{kind} slaapt beter en praat zelf met beide ouders.", "Het praten helpt. Het rooster blijft lastig.",
            ],
            les: (
                "Hulp voor een kind als ouders het niet eens zijn",
                "Een kind kreeg geen hulp omdat twee ouders niet samen wilden tekenen.",
                "Vraag om toestemming voor iets kleins en afgebakends. Zes gesprekken met hetzelfde verslag voor beiden is makkelijker te tekenen dan 'hulp'.",
                "Wie werkt met ouders die het niet eens worden"
            ),
            knelpunten: ["geen-toestemming-ouder"], oplossingen: ["een-vaste-persoon", "consult-in-de-wijk"]))
}
