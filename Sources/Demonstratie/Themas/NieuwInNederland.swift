extension Themastof {
    static let nieuwInNederland = Themastof(
        thema: .nieuwInNederland, leeftijd: 5...16, leefgebied: "taal-en-meedoen",
        behoeften: ["taalsteun", "trauma", "inkomen-op-orde"],
        kind: [
            "Ik wil {Nederlands praten|moppen snappen|voorlezen} zonder {dat ze lachen|dat ik moet zoeken}",
            "Ik wil {een vriend|iemand} {in mijn straat|bij de club|in mijn klas} {om mee te voetballen|die ook nieuw is|die blijft}",
            "Ik wil niet {altijd tolken|bij de dokter vertalen} voor {ouder}",
        ],
        ouder: [
            "Ik wil {post} {zelf lezen|begrijpen} {zonder hulp van de kinderen|in het Nederlands}",
            "Ik wil {werken|weer aan het werk} als {beroep}, {net als thuis vroeger|al is het klein begonnen}",
            "Ik wil dat {kind} {zich hier thuis voelt|goed leert} en {onze taal|ons verhaal} niet {kwijtraakt|vergeet}",
            "Ik wil {mensen leren kennen|samen eten} met {buren|andere ouders van school} {in de straat|één keer per week}",
            "Ik wil {rust in mijn hoofd|slapen} {over familie die er nog is|na alles wat er was}",
        ],
        afspraken: [
            .werker("Komt altijd met dezelfde tolk"),
            .ouder("Gaat {dinsdag|donderdag} naar het taalcafé"),
            .ander("school", "Belt met een tolk, niet via {kind}"),
            .ander("Werk en Inkomen", "Zoekt een stage als {beroep}"),
            .kind("Neemt {vriend} een keer mee naar huis"),
            .naaste("Gaat mee naar de ouderavond"),
            .werker("Legt {post} uit met plaatjes en stappen"),
        ],
        journaal: [
            .huis("Met de tolk {post} doorgenomen. {ouder} schreef de woorden op in een schrift."),
            .huis("Gegeten wat {ouder} kookte. {kind} vertaalde de grappen, de tolk de rest."),
            .school("{leraar}: {kind} leert snel, en is stil na het journaal."),
            .overleg("Werk en Inkomen: er is een proefplek als {beroep}, twee ochtenden."),
            .bel("{ouder} belde zelf, in het Nederlands. Drie zinnen. We waren allebei trots."),
        ],
        later: [
            .huis("{vriend} kwam eten. {kind} was de hele middag buiten."),
            .app("{ouder}: 'ik heb brief alleen gelezen. is goed.'"),
        ],
        werker: [
            "{kind} leert de taal sneller dan {ouder} en wordt zo de tolk. Dat wil ik omdraaien.",
            "Er is verlies waar nog niet over gepraat kan worden. Ik dring niet aan.",
        ],
        anders: [
            Kijk("school", "Wij zien een leerling die hoog kan. De taal houdt {hem} nog tegen."),
            Kijk("Werk en Inkomen", "Taal eerst, dan werk. Al is samen misschien beter."),
            Kijk("ouder", "Ik kan meer dan mijn Nederlands laat zien."),
        ],
        woorden: [
            "post": [
                "de brief van de toeslagen", "de brief van school", "de brief van de woningbouw",
                "de brief over de zorgverzekering",
            ],
            "beroep": ["kapper", "lasser", "leraar", "bakker", "verpleegkundige", "chauffeur", "naaister", "kok"],
        ],
        vast: Vast(
            tafel: "city-deal-overleg",
            vraag:
                "Kan het gezin {rondkomen|de eerste maanden door} nu {post} zegt dat er {eerst een nummer|een papier uit het land van herkomst} moet zijn?",
            gevraagd: "geld", aard: "geld-en-schulden",
            situatie:
                "Een deel van de familie kwam later. De ene regeling vraagt een papier dat de andere pas geeft. Intussen leeft het gezin van {één|een half} inkomen.",
            geprobeerd: [
                "Bijzondere bijstand: eerst inschrijven", "Inschrijven: eerst een akte",
                "Voorschot gevraagd bij de toeslagen, geen antwoord",
            ],
            regel: "bijzondere-bijstand-3", erbij: ["werk-en-inkomen", "burgerzaken"],
            opties: [
                Optie(
                    "Overbruggen uit het OMO-fonds en een rode knop naar de toeslagen",
                    "De kinderen eten en blijven op school.", "{ouder} komt elke week met de papieren.",
                    "Een lening aan de tijd; het meeste komt terug."),
                Optie(
                    "Wachten tot de papieren er zijn", "Klopt met elke regel apart.",
                    "Niemand wil dit uitleggen aan {kind}.", "Schulden die nu ontstaan kosten later hulp."),
            ],
            uitkomsten: ["omo-fonds", "rode-knop"],
            besluit:
                "Het OMO-fonds overbrugt {twee|drie} maanden. Burgerzaken schrijft in op een verklaring. De gemeente vraagt de toeslagendienst met spoed om antwoord.",
            gronden:
                "Elke regel is op zich redelijk, samen laten ze niemand binnen. Een verklaring geeft genoeg zekerheid voor een inschrijving.",
            verteld: "Er is nu geld voor eten en huur. De gemeente belt zelf met de toeslagen.",
            oneens: Kijk("burgerzaken", "Wil dat de akte alsnog binnen een half jaar komt."), bedrag: 600...1900,
            acties: [
                .ander("Werk en Inkomen", "Betaalt de overbrugging uit"),
                .ander("burgerzaken", "Schrijft in op een verklaring"), .werker("Gaat mee, met tolk"),
            ],
            terugblik: [
                "De toeslagen lopen, met terugwerkende kracht.",
                "De inschrijving is rond; op één toeslag wacht het gezin nog.",
            ],
            les: (
                "Als twee regelingen op elkaar wachten",
                "Twee regelingen vroegen elk eerst een papier van de ander. Het gezin kon nergens beginnen.",
                "Teken de papieren in een kring op één blad. Dan ziet iedereen waar de kring met een verklaring open kan.",
                "Wie een gezin helpt dat pas in Nederland is"
            ),
            knelpunten: ["papieren-stapelen", "taal-formulier"],
            oplossingen: ["omo-bijdrage", "rode-knop", "tolk-ingezet"]))
}
