extension Themastof {
    static let jeugdgroep = Themastof(
        thema: .jeugdgroep, leeftijd: 13...17, leefgebied: "veiligheid", behoeften: ["jongerenwerk", "dagbesteding"],
        kind: [
            "Ik wil {geld verdienen|een baan|een stage} {op een eerlijke manier|waar ik trots op ben}, liefst {werkplek}",
            "Ik wil {buiten zijn|met mijn vrienden zijn} zonder {elke keer mijn naam te geven|gedoe met politie|boetes}",
            "Ik wil {een tweede kans|opnieuw beginnen} {op school|thuis|in de buurt} na {voorval}",
            "Ik wil {ergens goed in zijn|laten zien wat ik kan} {waar mijn familie trots op is|zonder dat ik stoer moet doen}",
        ],
        ouder: [
            "Ik wil {weten|horen} waar {kind} {na school|'s avonds} is, {zonder te controleren|en hoe het gaat}",
            "Ik wil dat {kind} {andere vrienden krijgt|een diploma haalt} en {niet voor anderen opdraait|met een schone lei begint}",
            "Ik wil {eerder gebeld worden|dat ze eerst met mij praten}, niet {als het al mis is|als laatste}",
        ],
        afspraken: [
            .ander("wijkagent", "Belt eerst het buurtteam, en {ouder} weet dat"),
            .ander("jongerenwerk", "Gaat met {kind} kijken {werkplek}"),
            .kind("Is om {tien|half elf} binnen op schooldagen"),
            .kind("Biedt na {voorval} excuses aan, samen met {werker}"),
            .ouder("Leert de ouders van {vriend} kennen"),
            .ander("school", "Laat {kind} toetsen inhalen"),
            .werker("Loopt vrijdagavond een ronde mee met het jongerenwerk"),
        ],
        journaal: [
            .bel("Wijkagent belde eerst ons over {voorval}. Nog dezelfde avond met {ouder} en {kind} gesproken."),
            .huis("{kind} vertelde wat er gebeurd is. Zonder stoer doen. {ouder} bleef rustig."),
            .overleg("Jongerenwerk, school en {ouder}: {kind} mag komende week kijken {werkplek}."),
            .app("{kind}: 'was om tien uur thuis vraag maar na.'"),
            .school("{leraar}: {kind} is slim genoeg. De groep trekt."),
        ],
        later: [
            .app("{kind} stuurt een foto van een eerste loonstrook."),
            .bel("Wijkagent: al {zes|acht} weken niets over {kind} gehoord, behalve goeds."),
        ],
        werker: [
            "{kind} is een meeloper die leider kan zijn. Ik zou inzetten op werk, niet op straf.",
            "De groep geeft {kind} iets wat thuis en school nog niet geven. Dat moeten we vervangen, niet verbieden.",
        ],
        anders: [
            Kijk("wijkagent", "Nog één keer en het wordt een zaak. Dat zeg ik liever nu."),
            Kijk("school", "Wij willen {kind} houden, maar niet ten koste van anderen."),
            Kijk("ouder", "Hier in huis is {hij} behulpzaam. Dat ziet de straat niet."),
        ],
        woorden: [
            "voorval": ["de vechtpartij", "de vernielde bushalte", "het vuurwerk", "de gestolen fiets", "de filmpjes"],
            "werkplek": [
                "in de garage", "op de markt", "bij een bakker", "in de bouw", "in het magazijn", "bij de sportclub",
            ],
        ],
        vast: Vast(
            tafel: "city-deal-overleg",
            vraag: "Kan {kind} beginnen {werkplek}, ook al {loopt er nog een zaak|is de zaak nog open} na {voorval}?",
            gevraagd: "uitzondering-op-regel", aard: "werk-en-opleiding",
            situatie:
                "Er is een baas die {kind} wil. Voor de leerplek is een verklaring nodig, en die wacht op het einde van de zaak. Dat duurt {vijf|zeven} maanden.",
            geprobeerd: [
                "Andere leerplek gezocht: zelfde eis", "Bijbaan: {kind} is te jong voor de uren",
                "Gebeld met de rechtbank over de planning",
            ],
            regel: "leidende-principes-3", erbij: ["wijkagent", "school", "leerplicht", "werk-en-inkomen"],
            opties: [
                Optie(
                    "Starten als proef, de wijkagent staat ervoor in",
                    "{kind} heeft overdag iets te doen. Daar is iedereen bij gebaat.",
                    "Baas, wijkagent en {ouder} willen dit.", "Kost bijna niets."),
                Optie(
                    "Wachten op de uitspraak", "Zuiver, maar maanden op straat.", "{kind} verliest het vertrouwen.",
                    "De kosten komen later en bij anderen."),
            ],
            uitkomsten: ["binnen-de-regel"],
            besluit:
                "{kind} begint met een proef van drie maanden. School telt de uren mee. De wijkagent en de baas bellen elke {maandag|vrijdag}.",
            gronden:
                "De verklaring beschermt tegen risico op de werkplek. Met een proef en toezicht is dat risico klein, en het risico van niets doen groter.",
            verteld: "Je mag beginnen. Drie maanden proef. Jij laat zien dat het goed gaat, wij bellen de baas.",
            oneens: Kijk("leerplicht", "Wil dat school na de proef weer vier dagen wordt."),
            acties: [
                .ander("jongerenwerk", "Gaat de eerste dag mee"), .ander("school", "Zet de uren in het rooster"),
                .ander("wijkagent", "Belt elke week met de baas"),
            ],
            terugblik: [
                "{kind} kreeg een contract en is geen dag te laat geweest.",
                "De proef ging goed; in de avond is de groep er nog.",
            ],
            les: (
                "Aan het werk terwijl een verklaring nog loopt",
                "Een jongere kon aan het werk, maar een verklaring liet maanden op zich wachten.",
                "Vraag wat de verklaring moet voorkomen, en regel dat op een andere manier: een proef, iemand die belt, een baas die het weet.",
                "Wie een jongere heeft die wacht op een zaak"
            ),
            knelpunten: ["verklaring-wacht"], oplossingen: ["proefplek", "wijkaanbod"]))
}
