/// Een artikel van een regel, in eigen woorden en alleen voor de demonstratie: geen geldend recht.
public struct Demoregel: Sendable, Equatable {
    /// `huisvestingsverordening-4`
    public let code: String
    public let regeling: String
    public let artikel: String
    public let naam: String
    /// Oldest first; each holds until the next begins.
    public let versies: [Versie]

    /// Hoe het artikel luidt vanaf een dag.
    public struct Versie: Sendable, Equatable {
        public let geldigVan: Kalenderdag
        public let tekst: String
    }

    /// The text that holds on a day; nil before the first.
    public func versie(op dag: Kalenderdag) -> Versie? {
        versies.last { $0.geldigVan <= dag }
    }

    private init(
        _ code: String, _ regeling: String, _ artikel: String, _ naam: String, _ tekst: String, sinds2025: String? = nil
    ) {
        self.code = code
        self.regeling = regeling
        self.artikel = artikel
        self.naam = naam
        versies =
            [Versie(geldigVan: Kalenderdag(2015, 1, 1), tekst: tekst)]
            + (sinds2025.map { [Versie(geldigVan: Kalenderdag(2025, 1, 1), tekst: $0)] } ?? [])
    }

    public static let alle: [Demoregel] = [
        Demoregel(
            "huisvestingsverordening-4", "Huisvestingsverordening", "4", "Urgentie",
            "Urgentie krijgt wie buiten eigen schuld binnen drie maanden geen woonruimte meer heeft. Inwonen telt als eigen keuze.",
            sinds2025:
                "Urgentie krijgt wie buiten eigen schuld binnen drie maanden geen woonruimte meer heeft. Inwonen telt als eigen keuze, tenzij er kinderen zijn en geen andere plek was."
        ),
        Demoregel(
            "huisvestingsverordening-9", "Huisvestingsverordening", "9", "Contingentwoningen",
            "Een vast aantal woningen per jaar is bestemd voor gezinnen waarvoor een tafel heeft besloten dat geen andere weg past."
        ),
        Demoregel(
            "huisvestingsverordening-12", "Huisvestingsverordening", "12", "Overnemen van een huurcontract",
            "Wie niet als medehuurder staat ingeschreven, kan het contract overnemen na twee jaar samen wonen en als de grootte van de woning past."
        ),
        Demoregel(
            "jeugdhulpverordening-6", "Verordening jeugdhulp", "6", "Aanbieders met een contract",
            "Hulp wordt geleverd door aanbieders met een contract. Daarvan kan worden afgeweken als daar geen passende hulp is binnen een redelijke tijd."
        ),
        Demoregel(
            "jeugdhulpverordening-8", "Verordening jeugdhulp", "8", "Duur van de hulp",
            "Begeleiding duurt ten hoogste achttien maanden. Daarna volgt een nieuwe beoordeling.",
            sinds2025:
                "Begeleiding duurt ten hoogste achttien maanden. Lichte hulp die nodig blijft kan zonder nieuwe aanvraag doorgaan."
        ),
        Demoregel(
            "jeugdhulpverordening-11", "Verordening jeugdhulp", "11", "Achttien jaar",
            "Jeugdhulp eindigt op de achttiende verjaardag. Verlenging kan als de hulp nog niet is afgerond en geen andere wet voorgaat."
        ),
        Demoregel(
            "jeugdhulpverordening-14", "Verordening jeugdhulp", "14", "Budget van een aanbieder",
            "Een aanbieder helpt nieuwe kinderen zolang er budget is. Verhogen kan met een besluit; thuis en school hebben elk een eigen budget."
        ),
        Demoregel(
            "leerlingenvervoer-7", "Verordening leerlingenvervoer", "7", "Einde bij verhuizing",
            "Het vervoer stopt op de dag dat een leerling buiten de gemeente gaat wonen."),
        Demoregel(
            "leerlingenvervoer-9", "Verordening leerlingenvervoer", "9", "Dichtstbijzijnde school",
            "Vervoer gaat naar de dichtstbijzijnde school die past bij de leerling."),
        Demoregel(
            "bijzondere-bijstand-3", "Beleidsregels bijzondere bijstand", "3", "Vooraf aanvragen",
            "Bijzondere bijstand wordt aangevraagd voordat de kosten zijn gemaakt, door wie is ingeschreven in de gemeente."
        ),
        Demoregel(
            "bijzondere-bijstand-5", "Beleidsregels bijzondere bijstand", "5", "Andere regelingen gaan voor",
            "Er is geen bijzondere bijstand als een andere regeling voor deze kosten bedoeld is."),
        Demoregel(
            "schuldhulp-5", "Beleidsregels schuldhulp", "5", "Begin van schuldhulp",
            "Schuldhulp begint als alle gegevens er zijn en er geen nieuwe schulden ontstaan."),
        Demoregel(
            "omo-fonds-2", "Spelregels OMO-fonds", "2", "Waarvoor het fonds is",
            "Het fonds betaalt een eenmalige oplossing als geen regeling voorziet en een tafel uitlegt waarom het hier nodig is."
        ),
        Demoregel(
            "leidende-principes-1", "Leidende principes", "1", "Eén gezin, één plan, één regisseur",
            "Iedereen die helpt werkt met het plan van het gezin. Eén mens houdt het overzicht."),
        Demoregel(
            "leidende-principes-3", "Leidende principes", "3", "Doen wat nodig is",
            "De vraag van het gezin gaat voor de grens tussen regelingen. Wie afwijkt, schrijft op waarom."),
    ]
}
