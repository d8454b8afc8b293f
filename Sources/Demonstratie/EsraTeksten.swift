/// De langere teksten van het verhaal van Esra.
enum EsraTeksten {
    static func contacten(kind: String, ouder: String, oma: String) -> [(
        dag: Int, soort: Gezinsverhaal.Contactsoort, tekst: String
    )] {
        [
            (
                -201, .huisbezoek,
                "Kennisgemaakt met \(kind) en \(ouder). \(kind) wil graag naar school, haar buik wil nog niet. Verteld dat zij alles kunnen lezen."
            ),
            (
                -188, .school,
                "Met de mentor gesproken, \(kind) erbij. De drukke gang is het lastigst. De mentor belt voortaan op maandag."
            ),
            (
                -172, .huisbezoek,
                "De blauwe doos met post samen opengemaakt. Vierentwintig brieven. \(ouder) haalde adem bij de laatste."
            ),
            (-140, .bericht, "\(kind): 'twee ochtenden gebleven!'"),
            (-112, .overleg, "Jeugdarts: het lichaam is gezond. \(kind) was opgelucht dat het geen verzinsel is."),
            (-96, .telefoon, "\(ouder) belde: de huur is opgezegd. We zoeken samen uit wat dat betekent."),
            (
                -82, .huisbezoek,
                "Urgentie is afgewezen. \(ouder) is boos en verdrietig. Besproken of we een tafel vragen om mee te denken. \(kind) wil zelf mee."
            ),
            (-68, .huisbezoek, "Uitkomst van de Maatwerktafel samen gelezen. \(kind): 'dus er komen twee antwoorden.'"),
            (
                -44, .overleg,
                "Specialist Soraya Winter was thuis. Maandagbuik, noemt \(kind) het. Ze oefenen met de zondagavond."
            ),
            (
                -20, .huisbezoek,
                "Plan bijgewerkt en cijfers gegeven. \(kind) een 7, ik een 4. We hebben gelachen om het verschil en het opgeschreven."
            ),
            (
                -5, .telefoon,
                "Het City Deal Overleg voorbereid. \(ouder) neemt haar vertrouwenspersoon mee. \(kind) heeft drie zinnen op papier."
            ),
            (
                1, .huisbezoek,
                "Besluit voorgelezen aan de keukentafel. \(kind): 'ik hoef niet van school.' Oma \(oma) had baklava gemaakt."
            ),
            (9, .bericht, "\(ouder): 'de taxi is er, ook maandag.'"),
            (
                40, .huisbezoek,
                "In de nieuwe woning geweest. Dozen tot het plafond. \(kind) heeft een bureau bij het raam."
            ),
            (
                92, .huisbezoek,
                "Teruggekeken met \(kind) en \(ouder). Vier hele dagen school. Samen een 8 opgeschreven, ik een 7."
            ),
        ]
    }

    static func opties(kind: String, ouder: String) -> [Gezinsverhaal.Optie] {
        [
            Gezinsverhaal.Optie(
                wat: "Leerlingenvervoer loopt door tot de zomervakantie",
                legitimiteit: "School is haar enige vaste plek. De regel bedoelt: geen kind zonder school.",
                betrokkenheid: "\(ouder) brengt twee dagen zelf. School houdt de plek vast tot de zomer.",
                rendement:
                    "Vervoer tot juli kost minder dan wat uitval zou vragen; de winst valt bij \(kind) en bij school."),
            Gezinsverhaal.Optie(
                wat: "Overstappen naar een school in de buurgemeente",
                legitimiteit: "Dichtbij, maar \(kind) begint opnieuw op het moment dat het net gaat.",
                betrokkenheid: "\(kind) wil dit niet, de mentor raadt het af.",
                rendement: "Geen vervoer, wel een nieuwe start en nieuwe hulp."),
        ]
    }

    static func besluit(op dag: Kalenderdag, kind: String, ouder: String) -> Gezinsverhaal.Besluit {
        Gezinsverhaal.Besluit(
            op: dag, uitkomsten: ["uitzondering", "omo-fonds"],
            tekst:
                "Het leerlingenvervoer loopt door tot de zomervakantie, uit het OMO-fonds als het gewone budget het niet toelaat. \(ouder) brengt \(kind) op dinsdag en donderdag.",
            gronden:
                "Artikel 7 laat vervoer stoppen bij een verhuizing buiten de stad, omdat een kind dan meestal naar een nieuwe school gaat. Dit gezin woont er tijdelijk en komt terug. Wisselen van school zou \(kind) haar enige vaste plek kosten.",
            regel: "leerlingenvervoer-7",
            inGewoneTaal:
                "\(kind) blijft op haar eigen school. De taxi blijft rijden tot de zomer, ook als jullie tijdelijk ergens anders wonen. Op dinsdag en donderdag brengt \(ouder) haar zelf.",
            oneens: Gezinsverhaal.Tegenstem(
                rol: "leerplicht",
                waarom:
                    "Steunt het besluit, maar wil dat de regel wordt aangepast in plaats van elk gezin apart te bespreken."
            ),
            bedrag: 1450)
    }

    static func les(op dag: Kalenderdag) -> Gezinsverhaal.Les {
        Gezinsverhaal.Les(
            op: dag, titel: "Vervoer naar school tijdens een tijdelijke verhuizing",
            watGebeurde:
                "Een gezin moest tijdelijk buiten de gemeente wonen. Het leerlingenvervoer zou stoppen, terwijl school voor het kind de enige vaste plek was.",
            watHetLeerde:
                "Bij een tijdelijke verhuizing kan vervoer doorlopen als het gezin terugkomt, school de plek vasthoudt en iemand een deel van de ritten zelf doet. Vraag het vóór de verhuisdag.",
            voorWie: "Wie een kind begeleidt dat tijdelijk buiten de gemeente woont",
            codes: Gezinsverhaal.Codes(
                leefgebieden: ["onderwijs", "wonen"], behoeften: ["vervoer", "betaalbare-woning", "onderwijsplek"],
                knelpunten: ["vervoer-gemeentegrens", "urgentie-afgewezen"],
                oplossingen: ["vervoer-verlengd", "uitzondering-op-regel", "omo-bijdrage"]))
    }
}
