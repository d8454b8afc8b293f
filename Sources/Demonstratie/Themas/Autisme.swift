extension Themastof {
    static let autisme = Themastof(
        thema: .autisme, leeftijd: 6...17, leefgebied: "ontwikkeling", behoeften: ["autisme", "ontlasting-gezin"],
        kind: [
            "Ik wil {van tevoren|een dag eerder|op papier} weten {wat er komt|wat er verandert}",
            "Ik wil {rust|een stille plek} als {prikkel} te {veel|heftig} wordt",
            "Ik wil {iets doen|vrienden maken} met {fijn}, {in mijn eigen tempo|op mijn manier|met één iemand tegelijk}",
            "Ik wil dat mensen {niet schrikken|gewoon wachten|niet boos worden} als ik {even dichtklap|moet weglopen}",
        ],
        ouder: [
            "Ik wil {begrijpen|leren zien} wat {kind} {rustig maakt|nodig heeft} bij {prikkel}",
            "Ik wil {samen|met het hele gezin} {weg kunnen|eten|naar familie} zonder dat {we weer vroeg weg moeten|het misgaat bij de deur}",
            "Ik wil {één avond|een weekend|een paar uur} {op adem komen|tijd voor de anderen in huis}",
            "Ik wil dat {kind} {stap voor stap|elke week iets} zelf leert: {zelf}",
        ],
        afspraken: [
            .ouder("Hangt elke zondag het weekbord op met {kind}"),
            .kind("Oefent {zelf} op {woensdag|zaterdag}"),
            .ander("school", "Geeft {kind} een rustige plek bij {prikkel}"),
            .werker("Maakt met {kind} een kaart: groen, oranje, rood"),
            .naaste("Doet één middag per maand {fijn} met {kind}"),
            .ander("specialist", "Kijkt een keer mee, thuis en op school"),
            .ouder("Zegt een wijziging minstens een dag van tevoren"),
        ],
        journaal: [
            .huis("{kind} vertelde over {fijn}. Twintig minuten aan één stuk, met glans in de ogen."),
            .huis("Weekbord gemaakt. {kind} koos zelf de plaatjes."),
            .school("Met {leraar} gekeken wat helpt bij {prikkel}. Een andere plek kost niets en scheelt veel."),
            .bel("{ouder} is moe na {prikkel} gisteren. We schuiven het gesprek naar een rustig uur."),
            .overleg("Specialist: bouw voorspelbaarheid in vóór we iets nieuws leren. Met {ouder} doorgenomen."),
        ],
        later: [
            .app("{ouder}: 'we zijn naar oma's verjaardag geweest. Een heel uur!'"),
            .huis("{^zelf}: {kind} deed het zonder hulp. {^hij} zei: 'zet dat maar in het plan.'"),
        ],
        werker: [
            "{kind} leert snel als het klein en voorspelbaar is. Ik zou niet twee nieuwe dingen tegelijk doen.",
            "{ouder} draagt veel. Ik zie de moeheid groeien, ook als {ouder} zegt dat het gaat.",
        ],
        anders: [
            Kijk("school", "In de klas merken wij weinig. Misschien houdt {kind} het hier de hele dag in."),
            Kijk("specialist", "Eerst {prikkel} minder, dan {zelf}. In die volgorde is de kans het grootst."),
            Kijk(
                "ouder",
                "Op school is het stil, en thuis komt alles eruit. Dat is geen verschil van mening maar van plek."),
        ],
        woorden: [
            "prikkel": [
                "een hard geluid", "bezoek", "een invaller", "de drukte in de winkel", "fel licht",
                "een volle bus",
            ],
            "fijn": ["treinen", "haaien", "het heelal", "minecraft", "vogels", "plattegronden", "legotechniek"],
            "zelf": [
                "alleen met de bus gaan", "brood smeren en inpakken", "iemand bellen", "op tijd douchen",
                "een boodschap doen",
            ],
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag:
                "Kan {kind} {logeren|een weekend per maand weg} op een plek {die niet in de contracten staat|van een kleine aanbieder}?",
            gevraagd: "hulp-buiten-contract", aard: "passende-hulp",
            situatie:
                "{ouder} houdt het thuis nog net vol. De plekken met een contract zijn groepen van acht. {kind} kan dat niet aan: {prikkel} is al te veel.",
            geprobeerd: [
                "Logeren in een groep, na één nacht gestopt", "Hulp thuis in het weekend: {drie|vijf} keer een ander",
                "{^naaste} sprong in, maar kan niet elke maand",
            ],
            regel: "jeugdhulpverordening-6", erbij: ["specialist", "accounthouder"],
            opties: [
                Optie(
                    "Een zorgboerderij voor twee kinderen, buiten contract",
                    "{kind} komt tot rust en {ouder} houdt het vol.", "{kind} heeft er gekeken en wil er heen.",
                    "Duurder per nacht, goedkoper dan uit huis."),
                Optie(
                    "Wachten op een kleine plek met contract", "Past binnen de regel. Niemand weet wanneer.",
                    "{ouder} ziet dit niet gebeuren.", "Nu niets, straks crisis."),
            ],
            uitkomsten: ["voorziening-nodig"],
            besluit:
                "Een half jaar logeren bij de kleine aanbieder, één weekend per maand. De accounthouder vraagt gecontracteerde aanbieders om een kleine plek.",
            gronden:
                "Binnen de contracten is geen plek die past bij wat {kind} aankan. Zonder rust dreigt een plek uit huis, en die is zwaarder voor iedereen.",
            verteld: "Er is een plek waar {kind} één weekend per maand mag logeren. We proberen het een half jaar.",
            oneens: Kijk("accounthouder", "Wil eerst van twee aanbieders een schriftelijk nee."),
            acties: [
                .ander("accounthouder", "Vraagt drie aanbieders om een kleine logeerplek"),
                .werker("Regelt de beschikking"), .ouder("Gaat een middag mee wennen"),
            ],
            terugblik: [
                "{kind} telt af naar het logeerweekend. {ouder} slaapt die nachten door.",
                "Het logeren helpt, de reis is lang.",
            ],
            les: (
                "Een rustige logeerplek buiten de contracten",
                "Voor een kind dat geen groep aankan was er geen logeerplek binnen de contracten.",
                "Schrijf op waarom de plekken mét contract niet passen: grootte van de groep, wisselend personeel. Dat is de grond, niet de naam van de aanbieder.",
                "Wie rust zoekt voor een gezin met een kind dat weinig prikkels verdraagt"
            ),
            knelpunten: ["geen-aanbod", "geen-contract"],
            oplossingen: ["ongecontracteerde-aanbieder", "ontlasting-thuis"]))
}
