extension Themastof {
    static let schulden = Themastof(
        thema: .schulden, leeftijd: 4...17, leefgebied: "geld", behoeften: ["schuldhulp", "inkomen-op-orde"],
        kind: [
            "Ik wil {mee kunnen|erbij zijn} als {mijn klas|mijn beste vriend|mijn team} {iets leuks doet|op kamp gaat}",
            "Ik wil dat {ouder} {minder|niet meer} {piekert|verdrietig is} over {rekening}",
        ],
        ouder: [
            "Rust over geld, zodat ik weer {kan slapen|durf op te nemen|aan iets anders denk}",
            "Ik wil {weten|overzien} wat ik {nog moet betalen|aan wie moet betalen}, te beginnen met {rekening}",
            "Ik wil de post {weer zelf|elke week|zonder buikpijn} {openen|bijhouden}",
            "Ik wil {aan het eind van de maand|elke week} {eten in huis|iets overhouden}, ook met {tegenvaller}",
            "Ik wil {kind} {nieuwe schoenen|een verjaardag|zwemles} kunnen geven zonder {te lenen|schulden te maken}",
        ],
        afspraken: [
            .ouder("Legt alle post in één doos, open of dicht"),
            .ouder("Stemt in met budgetbeheer; Werk en Inkomen start"),
            .ander("Werk en Inkomen", "Rekent uit welke toeslagen blijven liggen"),
            .werker("Belt met {ouder} naar de schuldeiser van {rekening}"),
            .ander("schuldhulpverlener", "Maakt een overzicht van alle schulden"),
            .ouder("Zet {rekening} op automatisch betalen"),
            .naaste("Helpt op {zaterdag|woensdagavond} met de brieven"),
            .werker("Vraagt het fonds voor sport en school aan"),
        ],
        journaal: [
            .huis("Doos met post samen opengemaakt. {Elf|Negentien|Zesentwintig} brieven, op drie stapels gelegd."),
            .bel("Schuldeiser van {rekening} geeft vier weken rust. {ouder} luisterde mee."),
            .overleg("Werk en Inkomen schoof aan bij {ouder} thuis. Met {tegenvaller} had niemand rekening gehouden."),
            .app("{ouder} stuurt een foto van een brief. Samen gelezen: het is een herinnering, geen deurwaarder."),
            .huis("{ouder} vertelde waar het begon: {tegenvaller}. Dat had {ouder} nog niemand verteld."),
        ],
        later: [
            .bel("Eerste maand zonder nieuwe schuld. {ouder}: 'ik heb de hele nacht geslapen.'"),
            .huis("{ouder} opende de post voor ik er was."),
        ],
        werker: [
            "De rust komt terug, maar één tegenvaller is nog te veel. Ik zou budgetbeheer pas afbouwen als er een kleine reserve is.",
            "{ouder} doet meer zelf dan {ouder} zelf ziet. Dat mag in het plan staan.",
        ],
        anders: [
            Kijk("Werk en Inkomen", "De aanvraag is pas compleet met alle bankafschriften. Daar zit nu de vertraging."),
            Kijk("ouder", "Voor mij is het belangrijkste dat er niemand meer aan de deur staat."),
            Kijk("school", "Wij merken thuis spanning aan {kind} als het eind van de maand nadert."),
        ],
        woorden: [
            "rekening": [
                "de huur", "de energierekening", "de zorgverzekering", "het schoolgeld", "de boete",
                "de telefoonrekening",
            ],
            "tegenvaller": [
                "een kapotte wasmachine", "minder uren werk", "een terugvordering van de toeslag", "een scheiding",
                "een verhuizing",
            ],
        ],
        vast: Vast(
            tafel: "city-deal-overleg",
            vraag: "Kan {ouder} schuldhulp krijgen terwijl {één schuld nog loopt|de papieren nog niet compleet zijn}?",
            gevraagd: "uitzondering-op-regel", aard: "geld-en-schulden",
            situatie:
                "Schuldhulp begint pas als er geen nieuwe schuld bijkomt. Maar door {tegenvaller} komt er elke maand iets bij. {^rekening} wacht niet.",
            geprobeerd: [
                "Regeling met elke schuldeiser apart", "Bijzondere bijstand: te laat aangevraagd",
                "Lening bij familie, is op",
            ],
            regel: "schuldhulp-5", erbij: ["werk-en-inkomen", "schuldhulpverlener"],
            opties: [
                Optie(
                    "Nu starten, met {rekening} uit het OMO-fonds",
                    "Het gezin krijgt weer lucht. De regel wil schulden stoppen; dit stopt ze.",
                    "{ouder} stemt in met budgetbeheer en komt elke week.",
                    "Een klein bedrag nu, tegen afsluiting en incassokosten straks."),
                Optie(
                    "Eerst alles op orde, dan starten", "Netjes volgens de regel, maar er komt elke maand schuld bij.",
                    "{ouder} voelt zich weggestuurd.", "Het bedrag groeit sneller dan de regeling."),
            ],
            uitkomsten: ["uitzondering", "omo-fonds"],
            besluit:
                "De schuldhulp start {deze week|op de eerste van de maand}. Het OMO-fonds betaalt één keer {rekening}. {ouder} gaat in budgetbeheer.",
            gronden:
                "De voorwaarde is er om nieuwe schulden te voorkomen. Hier ontstaan die juist door het wachten. Met budgetbeheer is het doel van de regel beter beschermd.",
            verteld:
                "De schuldhulp begint nu. Eén rekening wordt betaald. Daarna betaalt de budgetbeheerder eerst huur, energie en zorg.",
            oneens: Kijk(
                "schuldhulpverlener", "Wil liever eerst alle papieren zien, om later geen regeling te hoeven stoppen."),
            bedrag: 180...950,
            acties: [
                .ander("Werk en Inkomen", "Start budgetbeheer"),
                .ander("schuldhulpverlener", "Schrijft alle schuldeisers aan"), .werker("Gaat mee naar de intake"),
            ],
            terugblik: [
                "Geen nieuwe schulden sinds de start. De regeling loopt.",
                "De regeling loopt, één schuldeiser werkt nog niet mee.",
            ],
            les: (
                "Schuldhulp kan beginnen als de nieuwe schuld stopt",
                "Een gezin mocht niet in de schuldhulp omdat er nog schuld bijkwam. De schuld kwam erbij door het wachten.",
                "Vraag bij het begin: wat stopt de nieuwe schuld? Eén betaalde rekening met budgetbeheer kan genoeg zijn om te mogen starten.",
                "Wie een gezin helpt dat niet in de schuldhulp komt"
            ),
            knelpunten: ["toegang-schuldhulp"], oplossingen: ["uitzondering-op-regel", "omo-bijdrage", "budgetbeheer"]))
}
