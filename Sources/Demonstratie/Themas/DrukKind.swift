extension Themastof {
    static let drukKind = Themastof(
        thema: .drukKind, leeftijd: 2...7, leefgebied: "opvoeding", behoeften: ["opvoedsteun"],
        kind: [],
        ouder: [
            "Ik wil {samen|zonder strijd} door {lastig} komen met {kind}",
            "Ik wil {rustig nee kunnen zeggen|grenzen stellen} {zonder schreeuwen|zonder spijt achteraf} als {kind} {boos is|niet luistert}",
            "Ik wil weer {genieten van|lachen om|spelen met} {kind}, {elke dag even|ook na een drukke dag}",
            "Ik wil {doorslapen|een avond voor mezelf}, want {lastig} {kost me alles|duurt nu uren}",
            "Ik wil {weten|begrijpen} {wat gewoon druk is|wat bij de leeftijd hoort} en {waar ik hulp bij mag vragen|wat ik kan laten gaan}",
        ],
        afspraken: [
            .ouder("Doet {lastig} elke dag in dezelfde drie stappen"),
            .ouder("Speelt tien minuten per dag, {kind} kiest wat"),
            .werker("Filmt met toestemming een kwartier en kijkt samen terug"),
            .ander("peuterspeelzaal of school", "Gebruikt dezelfde drie stappen"),
            .naaste("Neemt {kind} op {zaterdag|woensdag} mee naar het bos"),
            .ander("jeugdverpleegkundige", "Denkt mee over slapen"),
        ],
        journaal: [
            .huis(
                "Samen de film bekeken. {ouder} zag het zelf: {kind} kijkt eerst naar {ouder} en gaat dan pas gillen."),
            .huis("{kind} liet de hele bak blokken zien. Daarna drie stappen geoefend voor {lastig}."),
            .bel("{ouder}: gisteren ging {lastig} mis, vandaag niet. We noemen dat vooruitgang."),
            .app("{ouder} stuurt een foto van een slapend kind. Acht uur 's avonds."),
            .overleg("Jeugdverpleegkundige: past bij de leeftijd, en is wel vermoeiend."),
        ],
        later: [
            .huis("{ouder} legde {naaste} uit hoe de drie stappen werken."),
            .bel("{^lastig} duurt nu een kwartier. {ouder} heeft 's avonds een boek gelezen."),
        ],
        werker: [
            "Er is veel warmte. De drie stappen werken, vooral als beide volwassenen ze doen.",
            "Ik zou nog geen onderzoek vragen. Eerst kijken wat rust en ritme doen.",
        ],
        anders: [
            Kijk("school", "In de groep is {kind} druk, ook vergeleken met anderen. Wij denken aan onderzoek."),
            Kijk("jeugdarts", "Wacht drie maanden, kijk dan opnieuw. Slaap maakt veel uit."),
            Kijk("ouder", "Ik wil geen stempel. Ik wil wel dat iemand ziet hoe druk het is."),
        ],
        woorden: [
            "lastig": [
                "het naar bed gaan", "het aankleden", "het eten", "de supermarkt", "het afscheid bij de deur",
                "het tandenpoetsen",
            ]
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag:
                "Kan de hulp {thuis en in de groep|op beide plekken} door dezelfde persoon, zodat {kind} niet {drie|twee} keer iets anders hoort?",
            gevraagd: "samenwerking", aard: "onderwijs-en-zorg",
            situatie:
                "Thuis komt de een, in de groep de ander, en ieder heeft een eigen aanpak voor {lastig}. {kind} raakt daar juist drukker van.",
            geprobeerd: [
                "Overleg tussen beide; ieder bleef bij het eigen boekje", "Logopedie, wachtlijst",
                "{^naaste} hielp een maand",
            ],
            regel: "jeugdhulpverordening-14", erbij: ["school", "jeugdarts", "specialist"],
            opties: [
                Optie(
                    "Eén begeleider op beide plekken", "{kind} hoort overal hetzelfde.", "Groep en {ouder} willen dit.",
                    "Zelfde uren, minder overleg."),
                Optie(
                    "Dagbehandeling", "Veel aandacht, maar weg uit de buurt.", "{ouder} wil dit nog niet.",
                    "Vier keer zo duur."),
            ],
            uitkomsten: ["plan-van-aanpak"],
            besluit: "Eén begeleider werkt drie maanden thuis én in de groep, met dezelfde drie stappen.",
            gronden:
                "De budgetten zijn gescheiden om dubbel betalen te voorkomen. Eén persoon op twee plekken is juist niet dubbel.",
            verteld: "Er komt één iemand, thuis en in de groep. Na drie maanden kijken we samen.",
            oneens: nil,
            acties: [
                .ander("specialist", "Kiest de begeleider"), .ander("school", "Maakt tijd voor een uur uitleg"),
                .ouder("Geeft de eigen trucs door"),
            ],
            terugblik: [
                "{^lastig} gaat op beide plekken goed.", "In de groep gaat het goed, thuis is het nog wisselend.",
            ],
            les: (
                "Eén vertrouwd gezicht, thuis en in de groep",
                "Een jong kind kreeg thuis en in de groep hulp van verschillende mensen met een andere aanpak.",
                "Vraag eerst om één persoon op twee plekken, voordat zwaardere hulp op tafel komt.",
                "Wie hulp heeft lopen thuis en in de groep"
            ),
            knelpunten: ["gescheiden-budgetten"], oplossingen: ["een-vaste-persoon", "gedeelde-regie"]))
}
