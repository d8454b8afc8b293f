extension Themastof {
    static let wachttijd = Themastof(
        thema: .wachttijd, leeftijd: 10...17, leefgebied: "psychische-gezondheid",
        behoeften: ["angst-somberheid", "trauma"],
        kind: [
            "Ik wil {weer slapen|rustig in slaap vallen|niet meer wakker liggen} zonder {nacht}",
            "Ik wil {iemand|een vaste persoon} om mee te praten {vóór de behandeling begint|terwijl ik wacht}",
            "Ik wil {weer zin|een beetje zin} krijgen in {hobby}",
            "Ik wil {weten|leren} wat ik kan doen als {nacht} {komt|te groot wordt}",
        ],
        ouder: [
            "Ik wil {hulp|een begin van hulp|iemand die ons helpt} {vóór de winter|nu, niet over een half jaar}",
            "Ik wil {weten|leren} wat ik kan {zeggen|doen} als {kind} {niet uit bed komt|in paniek is|zich afsluit}",
            "Ik wil dat {kind} weer {lacht|naar buiten gaat|aan tafel zit}, al is het {even|één keer per week}",
        ],
        afspraken: [
            .werker("Belt elke {maandag|woensdag} met {kind} zolang het wachten duurt"),
            .ander("specialist", "Komt één keer meekijken en geeft tips voor het wachten"),
            .kind("Doet drie keer per week {hobby}, ook tien minuten telt"),
            .ouder("Schrijft op wat hielp op een slechte dag"),
            .ander("huisarts", "Blijft bereikbaar en belt na twee weken"),
            .werker("Vraagt bij {aanbieder} naar de echte wachttijd"),
            .ander("{leraarrol}", "Geeft {kind} uitstel voor één toets per week"),
        ],
        journaal: [
            .bel("{aanbieder}: nog {acht|tien|veertien} weken. Met {ouder} en {kind} besproken wat we intussen doen."),
            .huis("{kind} vertelde over {nacht}. Ik heb alleen geluisterd."),
            .app("{kind}: 'tien minuten {hobby} gedaan.'"),
            .overleg("Specialist van het team dacht mee. Een plan voor slechte avonden staat nu op één blad."),
            .school("{leraar} let op een stil gezicht en vraagt niet door in de klas."),
        ],
        later: [
            .bel("De behandeling is begonnen. {kind}: 'ze wist al wie ik was.' Ons blad was doorgestuurd."),
            .huis("{kind} deed de deur open en lachte. Weer begonnen met {hobby}."),
        ],
        werker: [
            "Wachten zonder iets maakt het zwaarder. Met weinig kunnen we voorkomen dat {kind} verder wegzakt.",
            "Ik maak me zorgen over de nachten. Ik wil een afspraak over wie er belt als het echt niet gaat.",
        ],
        anders: [
            Kijk("huisarts", "De klachten zijn stevig, en stabiel. Vaker contact is nu beter dan zwaarder."),
            Kijk("school", "{kind} haalt goede cijfers. Wij hadden het niet gezien."),
            Kijk("specialist", "Begin met slaap. De rest kan wachten op de behandeling, slaap niet."),
        ],
        woorden: [
            "nacht": ["nare dromen", "piekeren", "angst in het donker", "beelden van vroeger", "een drukke borst"]
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag:
                "Hoe overbruggen we {vier|vijf|zes} maanden wachten zonder dat {kind} {verder wegzakt|in crisis komt}?",
            gevraagd: "meedenken", aard: "wachttijd",
            situatie:
                "{aanbieder} heeft een plek over {vijf|zes} maanden. Een andere aanbieder kan nu, maar het budget daar is op. {kind} slaapt nauwelijks door {nacht}.",
            geprobeerd: [
                "Gebeld met {drie|zes} aanbieders", "Huisarts: gesprekken bij de praktijk, waren na vijf keer op",
                "Spoed gevraagd: niet ziek genoeg",
            ],
            regel: "jeugdhulpverordening-14", erbij: ["specialist", "huisarts", "accounthouder"],
            opties: [
                Optie(
                    "De specialist van de wijk begint, {aanbieder} neemt later over",
                    "{kind} krijgt nu hulp, dicht bij huis.",
                    "{kind} wil beginnen als het niet steeds een ander wordt.", "Past in de uren van het wijkteam."),
                Optie(
                    "Budget van de andere aanbieder verhogen", "Snelle start van de hele behandeling.",
                    "Aanbieder kan over twee weken.", "Kost geld dat elders ook nodig is."),
            ],
            uitkomsten: ["plan-van-aanpak"],
            besluit:
                "De specialist in de wijk begint binnen {twee|drie} weken met slaap en spanning. {aanbieder} is bij het laatste gesprek en gaat verder zonder nieuwe intake.",
            gronden:
                "Wachten maakt hier zieker. Wat nu nodig is kan in de wijk. Door samen over te dragen begint {kind} niet opnieuw.",
            verteld: "Je hoeft niet te wachten op het begin. Iemand uit de wijk start, en draagt je zelf over.",
            oneens: Kijk("huisarts", "Had liever meteen de hele behandeling bij de andere aanbieder."),
            acties: [
                .ander("specialist", "Eerste gesprek binnen twee weken"),
                .ander("accounthouder", "Vraagt {aanbieder} om eerlijke wachttijden"),
                .werker("Maakt het blad voor de overdracht"),
            ],
            terugblik: [
                "{kind} slaapt weer. Een deel van de behandeling bleek niet meer nodig.",
                "De overbrugging hielp. De overdracht had eerder gekund.",
            ],
            les: (
                "Alvast beginnen tijdens het wachten",
                "Een jongere moest maanden wachten op behandeling en ging intussen achteruit.",
                "Vraag niet alleen wie kan behandelen, maar wie kan beginnen. Slaap en spanning kunnen vaak in de wijk. Laat de behandelaar bij het laatste gesprek zijn.",
                "Wie een kind heeft dat lang moet wachten"
            ),
            knelpunten: ["wachttijd", "budget-op"], oplossingen: ["overbrugging-wachttijd", "consult-in-de-wijk"]))
}
