extension Themastof {
    static let schoolverzuim = Themastof(
        thema: .schoolverzuim, leeftijd: 8...16, leefgebied: "onderwijs",
        behoeften: ["angst-somberheid", "onderwijsplek"],
        kind: [
            "Ik wil {weer|gewoon weer|elke dag} naar school {kunnen|durven}, zonder {klacht}",
            "Ik wil dat {leraar} {snapt|weet|ziet} hoe het is als ik {klacht} heb",
            "Ik wil {in de pauze|na het weekend|in de klas} {niet meer|minder} bang zijn voor {moeilijk}",
            "Ik wil {een hele week|drie dagen achter elkaar|alle ochtenden} op school zijn en {trots zijn|lachen} als het lukt",
        ],
        ouder: [
            "Ik wil dat {kind} {weer met plezier|zonder tranen|rustig} naar school gaat",
            "Ik wil {'s ochtends|op maandag|aan de ontbijttafel} geen strijd meer over school",
            "Ik wil {weten|begrijpen} wat {kind} op school {tegenhoudt|zo moe maakt|bang maakt}",
            "Ik wil met school praten {zonder me schuldig te voelen|over wat wél lukt|vóórdat er een brief komt}",
        ],
        afspraken: [
            .ander("{leraarrol}", "Belt elke {maandag|vrijdag} even met {kind}: hoe ging het?"),
            .ander("school", "Halve dagen tot {de vakantie|het rapport}, daarna kijken we samen"),
            .ander("school", "Een rustige plek waar {kind} mag zitten bij {klacht}"),
            .kind("Loopt de eerste week samen met {vriend} naar school"),
            .kind("Geeft met een kaartje aan dat het even te veel is"),
            .ouder("Zet {kind} bij de poort af en gaat dan meteen weg"),
            .werker("Vraagt de jeugdarts om mee te kijken naar {klacht}"),
            .naaste("Brengt {kind} op {dinsdag|donderdag} als {ouder} werkt"),
        ],
        journaal: [
            .school("Met {leraar} en {kind} de week bekeken. {^moeilijk} blijft lastig, {vak} gaat goed."),
            .bel("{ouder} belde: vanochtend {klacht}, {kind} is thuis gebleven. We spreken elkaar morgen."),
            .huis("Met {kind} een tekening gemaakt van de schooldag. Groen: {vak}. Rood: {moeilijk}."),
            .app("{kind} stuurt: 'twee uur gebleven!' Ik heb een duim teruggestuurd."),
            .overleg("Jeugdarts: geen zorgen over het lichaam. {^klacht} past bij spanning. Met {ouder} besproken."),
            .bel("{leraarrol} gesproken: het telefoontje aan het begin van de week helpt."),
        ],
        later: [
            .school("{kind} was deze week {vier|alle vijf de} dagen op school. {^hij} vertelde het zelf."),
            .huis("{ouder}: 'we ontbijten weer samen zonder ruzie.'"),
        ],
        werker: [
            "{kind} is vaker op school, maar de {klacht} is niet weg. Ik wil weten waar het vandaan komt voor we meer uren doen.",
            "Ik zie {kind} opbloeien bij {vak}. Ik zou daar de schooldag omheen bouwen.",
            "Volgens mij is {moeilijk} zwaarder dan de lessen zelf. Daar kunnen we met school iets aan doen.",
        ],
        anders: [
            Kijk("school", "{kind} doet goed mee als {hij} er is. Wij denken dat hele dagen nu al kunnen."),
            Kijk(
                "jeugdarts",
                "De {klacht} komt op vaste tijden. Rust helpt, maar te lang thuis maakt teruggaan moeilijker."),
            Kijk("ouder", "Thuis zie ik hoe moe {kind} is na twee uur school. Dat ziet school niet."),
        ],
        woorden: [
            "klacht": ["buikpijn", "hoofdpijn", "misselijkheid", "een brok in de keel", "trillende handen"],
            "moeilijk": [
                "de drukke gang", "de gymles", "het voorlezen in de klas", "de lange pauze", "de bus", "het fietsenhok",
            ],
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag:
                "Kan {kind} {dit schooljaar|tot de zomer} in een kleine groep leren zonder {zijn} plek op school te verliezen?",
            gevraagd: "onderwijsplek", aard: "onderwijs-en-zorg",
            situatie:
                "{kind} is {twee|drie} ochtenden per week op school. De zorgplek met onderwijs vraagt een uitschrijving. Dan is {kind} ook {zijn} vrienden kwijt.",
            geprobeerd: [
                "Halve dagen met een vaste rustplek", "Een jaar begeleiding op school",
                "Gesprek met het samenwerkingsverband: alleen hele plekken",
            ],
            regel: "jeugdhulpverordening-6", erbij: ["school", "leerplicht", "specialist"],
            opties: [
                Optie(
                    "Twee dagen kleine groep, drie dagen eigen school",
                    "{kind} houdt {zijn} vaste plek en krijgt rust om te leren.",
                    "{kind}, {ouder} en {leraar} willen dit alle drie.",
                    "Kost een deel van een zorgplek; voorkomt een jaar thuis."),
                Optie(
                    "Helemaal naar de zorgplek", "Veel rust, maar ver van huis en van {vriend}.",
                    "{kind} wil dit niet; {ouder} twijfelt.", "De duurste keuze, en teruggaan is dan een nieuwe stap."),
            ],
            uitkomsten: ["plan-van-aanpak"],
            besluit:
                "{kind} gaat twee dagen naar de kleine groep en blijft ingeschreven op de eigen school. Na {tien|twaalf} weken kijken we terug.",
            gronden:
                "De regel wil dat hulp en school bij elkaar passen. Uitschrijven helpt daar hier niet bij. School houdt de plek vast en de kleine groep heeft op twee dagen ruimte.",
            verteld:
                "Je blijft op je eigen school. Op twee dagen leer je in een kleine groep. Na een tijdje vragen we jou hoe het is.",
            oneens: Kijk("school", "Vindt drie dagen eigen school te veel om mee te beginnen."),
            acties: [
                .ander("school", "Maakt een rooster voor drie dagen"), .werker("Regelt de start in de kleine groep"),
                .ander("leerplicht", "Legt het rooster vast als passend"),
            ],
            terugblik: [
                "{kind} mist bijna geen dag meer. De kleine groep is nu één dag.",
                "Het gaat beter, de overstap tussen twee plekken blijft wennen.",
            ],
            les: (
                "Een week verdelen over school en zorgplek",
                "Een leerling met spanningsklachten mocht alleen hele dagen naar een zorgplek, en moest zich daarvoor op school uitschrijven.",
                "Een gedeelde week kan als school de plek vasthoudt en leerplicht het rooster vooraf goedvindt. Vraag dat aan beide tegelijk.",
                "Wie een leerling heeft tussen school en zorg"
            ),
            knelpunten: ["alles-of-niets", "toelating-school"], oplossingen: ["maatwerk-onderwijs", "gedeelde-regie"]))
}
