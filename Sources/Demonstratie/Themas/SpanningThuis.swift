extension Themastof {
    static let spanningThuis = Themastof(
        thema: .spanningThuis, leeftijd: 5...16, leefgebied: "veiligheid",
        behoeften: ["huiselijke-veiligheid", "opvoedsteun"],
        kind: [
            "Ik wil dat het thuis {rustig is|niet meer knalt|stil blijft} als {moment}",
            "Ik wil {weten waar ik heen kan|iemand kunnen bellen} als {het hard gaat|ik bang word}",
            "Ik wil {samen|weer eens} {een spelletje doen|pannenkoeken eten|een film kijken} zonder {schreeuwen|ruzie}",
        ],
        ouder: [
            "Ik wil {rustig blijven|tot tien tellen|weglopen voor het knalt} als {moment}",
            "Ik wil dat de kinderen {zich veilig voelen|geen ruzie horen} in huis",
            "Ik wil {leren|oefenen} {hoe ik nee zeg|hoe we praten} zonder {te schreeuwen|deuren te slaan}",
            "Ik wil {iemand om te bellen|een plan op de koelkast} voor {de zwaarste avonden|moeilijke dagen}",
        ],
        afspraken: [
            .ouder("Gaat bij spanning vijf minuten naar buiten, de ander blijft bij {kind}"),
            .ouder("Belt {naaste} voordat het te hoog wordt"),
            .kind("Mag naar {naaste} gaan zonder te vragen"),
            .werker("Maakt met iedereen het veiligheidsplan op één blad"),
            .werker("Komt {dinsdag|donderdag} rond etenstijd, dan is het meestal het drukst"),
            .ander("therapeut", "Zes gesprekken voor beide volwassenen"),
            .naaste("Houdt op vrijdagavond de telefoon aan"),
            .ander("school", "{^leraar} vraagt {kind} op maandag hoe het weekend was"),
        ],
        journaal: [
            .huis("Het plan hangt op de koelkast. Iedereen weet wat het rode kaartje betekent."),
            .huis("Met {kind} gelopen. {^hij} wees het huis van {naaste} aan: 'daar mag ik altijd heen.'"),
            .bel("{ouder} belde zelf, midden in {moment}. We hebben samen ademgehaald."),
            .overleg("Met de therapeut en {ouder} gekeken wat er aan een botsing voorafgaat: {moment}."),
            .school("{leraar}: {kind} is vrolijk, en schrikt van harde stemmen."),
        ],
        later: [
            .huis("{Vier|Zes|Acht} weken geen rood kaartje. {kind} telde het zelf op de kalender."),
            .bel("{ouder}: 'het plan werkte, ik ben naar buiten gegaan.'"),
        ],
        werker: [
            "Het is thuis veiliger. Ik geef nog geen hoger cijfer, omdat {moment} er nog niet in zat.",
            "{ouder} doet wat we afspraken. Ik wil dat er ook voor {ouder} zelf iemand is.",
        ],
        anders: [
            Kijk(
                "gedragswetenschapper",
                "Rustige weken zijn goed nieuws. Laten we afspreken wat we doen bij de eerste moeilijke."),
            Kijk("ouder", "Ik geef een acht. We hebben hard gewerkt en dat mag gezien worden."),
            Kijk("school", "{kind} lacht weer. Alleen op vrijdagmiddag wordt het stil."),
        ],
        woorden: [
            "moment": [
                "het eten op tafel komt", "er een rekening op de mat ligt", "iedereen tegelijk thuiskomt",
                "het bedtijd is", "er gedronken is", "het weekend begint",
            ]
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag:
                "Kan het gezin {één vaste hulpverlener|één team} houden nu {drie|vier} organisaties elk iets anders vragen?",
            gevraagd: "samenwerking", aard: "veiligheid",
            situatie:
                "Er zijn {vier|vijf} hulpverleners. Ieder stelt dezelfde vragen en maakt een eigen plan. {ouder} weet niet meer welke afspraak geldt als {moment}.",
            geprobeerd: [
                "Gezamenlijk overleg, zonder vervolg", "Elke organisatie haar eigen veiligheidsplan",
                "Eén mailgroep; {ouder} stond er niet in",
            ],
            regel: "leidende-principes-1", erbij: ["gedragswetenschapper", "specialist", "school"],
            opties: [
                Optie(
                    "Eén plan, één gezicht, de rest op afroep",
                    "Voor {kind} is duidelijk wie er komt en wat er gebeurt.", "{ouder} kiest zelf wie het gezicht is.",
                    "Minder uren, minder overleg."),
                Optie(
                    "Ieder houdt een eigen deel", "Alle vakken blijven vertegenwoordigd.",
                    "{ouder} haakt dan waarschijnlijk af.", "Veel reistijd en dubbel werk."),
            ],
            uitkomsten: ["plan-van-aanpak"],
            besluit:
                "{werker} is het gezicht. Er is één veiligheidsplan. De anderen komen alleen op vraag van {werker} of het gezin.",
            gronden:
                "Eén plan voor één gezin is de afspraak in de stad. Losse plannen maakten het thuis onduidelijker, en onduidelijkheid is hier onveilig.",
            verteld: "Er is nu één plan en één iemand die komt. De anderen helpen op de achtergrond.",
            oneens: Kijk("gedragswetenschapper", "Had liever elke twee weken zelf meegekeken."),
            acties: [
                .werker("Maakt van alle plannen één blad"), .ander("gedragswetenschapper", "Leest na zes weken mee"),
                .ouder("Kiest wie er bij een rood kaartje gebeld wordt"),
            ],
            terugblik: [
                "Iedereen kent het plan. Het is rustiger in huis.",
                "Eén gezicht helpt; bij ziekte was er nog geen goede vervanger.",
            ],
            les: (
                "Van drie veiligheidsplannen naar één",
                "Een gezin had meerdere veiligheidsplannen tegelijk. Op het spannende moment wist niemand welk plan gold.",
                "Maak er één blad van en laat het gezin het gezicht kiezen. Spreek af wie vervangt bij ziekte.",
                "Wie met meer hulpverleners in één huis komt"
            ),
            knelpunten: ["geen-regie", "rondgestuurd"], oplossingen: ["gedeelde-regie", "een-vaste-persoon"]))
}
