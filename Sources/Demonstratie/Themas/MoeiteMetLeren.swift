extension Themastof {
    static let moeiteMetLeren = Themastof(
        thema: .moeiteMetLeren, leeftijd: 7...17, leefgebied: "ontwikkeling",
        behoeften: ["moeite-met-leren", "opvoedsteun"],
        kind: [
            "Ik wil dat {mensen|ze op school} {rustig|in stapjes|met plaatjes} uitleggen wat ik moet doen",
            "Ik wil {oefenen met|beter worden in} {vaardigheid}, {zodat ik het zelf kan|tot het vanzelf gaat}",
            "Ik wil {een vriend|iemand} die {me niet uitlacht|op me wacht|ook van hetzelfde houdt}",
            "Ik wil niet meer {alles meteen zeggen|ja knikken} als ik {boos ben|het niet snap}",
        ],
        ouder: [
            "Ik wil {brieven|afspraken} die ik {snap|kan onthouden} over {kind}",
            "Ik wil {kind} helpen met {vaardigheid} zonder {ruzie|dat ik het overneem}",
            "Ik wil dat {kind} {goed zit|ergens goed in mag zijn} {op school|na school}",
            "Ik wil {elke week|op een vast moment} iemand die {met me meedenkt|dingen samen doet} thuis",
        ],
        afspraken: [
            .werker("Schrijft elke afspraak op één kaart, met een plaatje"),
            .ouder("Hangt de kaart bij de voordeur"),
            .kind("Oefent {vaardigheid} op {dinsdag|zaterdag} met {naaste}"),
            .ander("school", "Zegt één ding tegelijk en vraagt het terug"),
            .ander("specialist", "Kijkt wat {kind} wél snel leert"),
            .naaste("Gaat mee naar gesprekken met veel woorden"),
            .ouder("Zet de wekker op de telefoon voor afspraken"),
        ],
        journaal: [
            .huis("Kaart gemaakt: {vaardigheid}. {kind} tekende zelf de stappen."),
            .huis("{ouder} en ik hebben de brief van school in gewone woorden overgeschreven."),
            .school("{leraar} probeert één opdracht tegelijk. {kind} bleef zitten tot het af was."),
            .app("{ouder} stuurt een spraakbericht. Dat werkt beter dan typen; we houden het zo."),
            .overleg("Specialist: {kind} begrijpt minder dan {hij} laat merken. Dat is knap, en vermoeiend."),
        ],
        later: [
            .huis("{^vaardigheid}: {kind} deed het voor, zonder kaart."),
            .bel("{ouder} belde zelf op tijd af. 'De wekker ging!'"),
        ],
        werker: [
            "{kind} kan praten als een ouder kind. Daardoor vragen we vaak te veel. Ik stel voor: minder, en vaker.",
            "{ouder} wil het goed doen en schaamt zich om te vragen. Ik kom daarom ongevraagd even langs.",
        ],
        anders: [
            Kijk("school", "Wij denken aan een andere school, met kleinere stappen."),
            Kijk("ouder", "{kind} hoeft voor mij niet naar een andere school. Hier kent iedereen {hem}."),
            Kijk("specialist", "De toets zegt iets over leren, niet over wat {kind} waard is in de groep."),
        ],
        woorden: [
            "vaardigheid": [
                "klokkijken", "afrekenen in de winkel", "veilig fietsen", "nee zeggen", "op tijd komen", "koken",
                "appen zonder ruzie",
            ]
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag:
                "Kan de hulp voor {kind} {langer duren|doorgaan} dan de periode die {het contract|de regel} toestaat?",
            gevraagd: "uitzondering-op-regel", aard: "passende-hulp",
            situatie:
                "De hulp stopt na {twaalf|achttien} maanden. {kind} leert {vaardigheid} stap voor stap, en verliest het weer als er niemand oefent.",
            geprobeerd: [
                "Afbouwen naar eens per maand; het zakte weg", "{^naaste} leerde meehelpen, kan één dag",
                "Groep voor leeftijdgenoten, te snel",
            ],
            regel: "jeugdhulpverordening-8", erbij: ["specialist", "school", "accounthouder"],
            opties: [
                Optie(
                    "Lichte hulp die blijft, twee uur per week", "{kind} houdt wat {hij} geleerd heeft.",
                    "{ouder}, {naaste} en school doen elk een deel.",
                    "Weinig uren, lange adem; voorkomt steeds opnieuw beginnen."),
                Optie(
                    "Stoppen en later opnieuw aanvragen", "Volgens de regel.",
                    "{ouder} vreest een nieuwe start met een nieuw gezicht.",
                    "Elke nieuwe start kost meer dan doorgaan."),
            ],
            uitkomsten: ["voorziening-nodig"],
            besluit: "De hulp gaat licht door, twee uur per week, met elk half jaar één gesprek over wat nog nodig is.",
            gronden:
                "De termijn gaat uit van leren dat blijft. Bij {kind} blijft het met oefenen. Lichte hulp is hier de kortste weg, niet de langste.",
            verteld: "Er blijft iemand komen, twee uur per week. Elk half jaar praten we hoe het gaat.",
            oneens: nil,
            acties: [
                .werker("Vraagt de lichte hulp aan"),
                .ander("specialist", "Leert {naaste} en school de kaarten te gebruiken"),
                .ouder("Kiest de vaste middag"),
            ],
            terugblik: [
                "{kind} heeft {vaardigheid} vastgehouden.",
                "Het gaat goed; de vaste persoon wisselde een keer, dat was lastig.",
            ],
            les: (
                "Kleine hulp die mag blijven",
                "Hulp stopte na de vaste termijn, terwijl wat geleerd was wegzakte zonder oefenen.",
                "Bij moeite met leren is weinig en blijvend vaak beter dan veel en kort. Schrijf op wat er verloren ging toen de hulp stopte.",
                "Wie hulp verlengt voor iemand met moeite met leren"
            ),
            knelpunten: ["termijn-hulp"], oplossingen: ["uitzondering-op-regel", "een-vaste-persoon"]))
}
