extension Themastof {
    static let zorgVoorOuder = Themastof(
        thema: .zorgVoorOuder, leeftijd: 9...17, leefgebied: "opvoeding",
        behoeften: ["ontlasting-gezin", "netwerk-versterken"],
        kind: [
            "Ik wil {na school|op zaterdag|één middag} {naar buiten|met vrienden zijn|mijn eigen ding doen} zonder {op mijn telefoon te letten|me zorgen te maken}",
            "Ik wil dat iemand anders {taak} {doet|overneemt} als {ouder} {een slechte dag heeft|moe is|in bed ligt}",
            "Ik wil {huiswerk maken|slapen} zonder {te luisteren of het goed gaat|wekker voor de pillen}",
            "Ik wil dat op school {één iemand het weet|niemand vraagt waarom} {als ik te laat ben|als ik moe ben}",
        ],
        ouder: [
            "Ik wil dat {kind} {weer kind kan zijn|naar buiten gaat|zich geen zorgen maakt} en {taak} niet meer {hoeft te doen|op zich neemt}",
            "Ik wil {hulp|vaste hulp} in huis {op slechte dagen|in de ochtend}, {zonder dat ik alles afgeef|op mijn manier}",
            "Ik wil {eerlijk|zonder schaamte} met {kind} praten over {mijn ziekte|wat ik kan en niet kan}",
        ],
        afspraken: [
            .ander("Wmo-team", "Regelt {drie|vier} uur hulp in huis, ook voor {taak}"),
            .naaste("Doet {taak} op {dinsdag|donderdag}"),
            .kind("Gaat {woensdag|vrijdag} naar {hobby}, wat er ook is"),
            .ouder("Zegt 's ochtends een cijfer, zodat {kind} het niet hoeft te raden"),
            .ander("{leraarrol}", "Is op school degene die het weet"),
            .werker("Zoekt een groep met kinderen die ook voor iemand zorgen"),
        ],
        journaal: [
            .huis("{kind} schreef op wat {hij} op een dag doet. Het werd twee bladen. {ouder} schrok, en bedankte."),
            .huis("Met {ouder} gekeken wat een ander kan doen. {^taak} als eerste."),
            .school("{leraar} wist het niet. Nu wel: te laat is geen reden voor strafwerk."),
            .bel("Slechte dag voor {ouder}. {^naaste} is gebeld, {kind} is gewoon naar school gegaan."),
            .overleg("Wmo-team en buurtteam samen bij {ouder} aan de keukentafel. Eén plan."),
        ],
        later: [
            .app("{kind}: 'naar {hobby} geweest. telefoon uit gehad.'"),
            .huis("De hulp in huis is er op vaste tijden. {kind} slaapt door."),
        ],
        werker: [
            "{kind} doet het graag en het is te veel. Die twee dingen zijn allebei waar.",
            "Zolang {taak} bij {kind} ligt, komt de rest niet van de grond.",
        ],
        anders: [
            Kijk("Wmo-team", "Volgens onze richtlijn hoort een deel hiervan bij het gewone helpen thuis."),
            Kijk("school", "Wij zien een heel verantwoordelijke leerling. En een moe gezicht."),
            Kijk("ouder", "Ik wil geen vreemden in huis, maar ik wil dit ook niet voor {kind}."),
        ],
        woorden: [
            "taak": [
                "het koken", "de boodschappen", "het vuilnis en de afwas", "de was", "het bellen met instanties",
                "helpen met aankleden",
            ]
        ],
        vast: Vast(
            tafel: "city-deal-overleg",
            vraag: "Wie betaalt de hulp in huis, zodat {taak} niet meer op {kind} neerkomt?",
            gevraagd: "knoop-doorhakken", aard: "zorg-en-ondersteuning",
            situatie:
                "De hulp voor {ouder} valt onder de ene wet, de hulp voor {kind} onder de andere. Ieder vindt dat {taak} bij de ander hoort. {kind} doet het intussen.",
            geprobeerd: [
                "Hulp in huis aangevraagd: {kind} telde mee als huisgenoot die kan helpen",
                "Vrijwilliger gezocht, voor twee maanden", "{^naaste} doet wat kan",
            ],
            regel: "leidende-principes-3", erbij: ["wmo-team", "werk-en-inkomen", "school"],
            opties: [
                Optie(
                    "Hulp in huis zonder {kind} mee te tellen", "Een kind hoort niet de hulp te zijn.",
                    "{ouder} wil het, als het vaste gezichten zijn.",
                    "Vier uur per week, en een kind dat zijn school haalt."),
                Optie(
                    "Hulp vanuit jeugd voor {kind}", "Helpt {kind} praten, maar de taak blijft.",
                    "{kind} zegt: ik hoef niet te praten, ik wil tijd.", "Duurder en niet raak."),
            ],
            uitkomsten: ["uitzondering"],
            besluit:
                "Er komt vier uur hulp in huis. {kind} telt niet mee als iemand die kan helpen. Na een half jaar kijken we terug.",
            gronden:
                "Meetellen van huisgenoten gaat over wat gewoon is. {^taak} elke dag door een kind van die leeftijd is niet gewoon.",
            verteld: "Er komt hulp in huis. Jij hoeft dat niet meer te doen. Helpen mag, het moet niet.",
            oneens: Kijk("Wmo-team", "Wil de richtlijn eerst aangepast zien."),
            acties: [
                .ander("Wmo-team", "Start de hulp"), .ouder("Kiest de vaste tijden"),
                .werker("Meldt de vraag over de richtlijn"),
            ],
            terugblik: [
                "{kind} gaat twee keer per week naar {hobby}.",
                "De hulp is er. Bij ziekte van de hulp valt het nog op {kind} terug.",
            ],
            les: (
                "Als een kind meetelt als hulp in huis",
                "Een kind werd meegeteld als huisgenoot die in huis kan helpen, en kreeg zo de zorg voor een zieke ouder.",
                "Laat het kind opschrijven wat het op een dag doet. Dat blad overtuigt meer dan een indicatie.",
                "Wie hulp in huis aanvraagt waar kinderen wonen"
            ),
            knelpunten: ["twee-wetten", "kind-telt-mee"], oplossingen: ["uitzondering-op-regel", "ontlasting-thuis"]))
}
