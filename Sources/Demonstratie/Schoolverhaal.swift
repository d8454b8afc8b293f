/// Verzonnen leerlingen, scholen en politiecontacten: wat er in de stad gebeurt voor er een gezin of een tafel is.
public enum Schoolverhaal {
    /// Eén leerling op de verzuimlijst: zo veel uren in elk van de laatste weken, en waarom.
    public struct Leerling: Sendable {
        public let school: String
        public let naam: String
        public let geboren: Kalenderdag
        public let groep: Int?
        /// Weeks before the last one, from and up to and including, counted back; hours in each, and why.
        public let weken: [(van: Int, tot: Int, uren: Int, reden: String)]
    }

    /// Codes of the list `scholen` with a support plan, in its order.
    public static let scholen = [
        "vechtlyceum", "rijncollege", "werkschuit", "dijkzicht", "atelier", "merwedecollege", "noorderlicht",
        "stadslyceum", "boogschutter", "singelcollege", "vakschool-west",
    ]
    /// Primary schools that report absence too.
    public static let basisscholen = ["waterlelie", "zonnerad"]

    /// What each school wants with its partners, one after another.
    public static let doelen = [
        "Iedere leerling heeft een volwassene op school die hem of haar kent.",
        "Wie een week mist, wordt die week thuis gesproken.",
        "Ouders weten bij wie zij terecht kunnen voor zij vastlopen.",
        "Leerlingen met autisme hebben een rustige plek in de pauze.",
    ]

    public static let afspraken = [
        "Elke maandag een spreekuur op school", "Belt ouders binnen twee dagen na een ziekmelding",
        "Bespreekt elke maand wie stukjes van de dag mist",
    ]

    private static func thuis(_ school: String, _ naam: String, _ geboren: Kalenderdag, weken: Int) -> Leerling {
        Leerling(school: school, naam: naam, geboren: geboren, groep: nil, weken: [(weken, 0, 25, "ziek")])
    }

    private static func stukjes(
        _ school: String, _ naam: String, _ geboren: Kalenderdag, _ reden: String, groep: Int? = nil
    ) -> Leerling {
        Leerling(
            school: school, naam: naam, geboren: geboren, groep: groep,
            weken: [(6, 6, 3, reden), (4, 4, 4, reden), (2, 2, 3, "te-laat"), (1, 0, 5, reden)])
    }

    private static func los(_ school: String, _ naam: String, _ geboren: Kalenderdag) -> Leerling {
        Leerling(school: school, naam: naam, geboren: geboren, groep: nil, weken: [(1, 1, 2, "arts")])
    }

    public static let leerlingen: [Leerling] = [
        thuis("vechtlyceum", "Daan Verhoef", Kalenderdag(2012, 4, 3), weken: 9),
        thuis("rijncollege", "Meryem Aksoy", Kalenderdag(2011, 9, 14), weken: 7),
        thuis("atelier", "Floor Nagel", Kalenderdag(2013, 1, 22), weken: 6),
        thuis("stadslyceum", "Jayden Lont", Kalenderdag(2010, 11, 5), weken: 5),
        thuis("vakschool-west", "Rida Haddou", Kalenderdag(2011, 2, 17), weken: 2),
        stukjes("vechtlyceum", "Lotte Kuiper", Kalenderdag(2013, 6, 9), "vaag-buikpijn"),
        stukjes("vechtlyceum", "Imran Bouali", Kalenderdag(2012, 8, 28), "vaag-hoofdpijn"),
        stukjes("werkschuit", "Senna de Ruiter", Kalenderdag(2012, 3, 2), "vaag-moe"),
        stukjes("merwedecollege", "Tijn Overbeek", Kalenderdag(2011, 12, 30), "vaag-buikpijn"),
        stukjes("waterlelie", "Puck Zandstra", Kalenderdag(2015, 5, 11), "vaag-buikpijn", groep: 8),
        stukjes("zonnerad", "Noah Wiersema", Kalenderdag(2016, 2, 4), "vaag-hoofdpijn", groep: 7),
        los("vechtlyceum", "Bram Post", Kalenderdag(2012, 10, 1)),
        los("vechtlyceum", "Sara Ilic", Kalenderdag(2013, 7, 7)),
        los("vechtlyceum", "Gijs Moerman", Kalenderdag(2012, 1, 19)),
        los("dijkzicht", "Amina Tekin", Kalenderdag(2011, 5, 25)),
        los("atelier", "Ties Bakhuis", Kalenderdag(2013, 3, 13)),
        los("singelcollege", "Yara Smid", Kalenderdag(2010, 8, 8)),
    ]

    /// Contacts with the police: so many days ago, the name if one was noted, and what became of it.
    public static let politiecontacten: [(dagen: Int, naam: String, vervolg: [String])] =
        [
            (2, "Kevin Dorst", []), (9, "Sem Roelofs", ["contact"]), (20, "", ["contact", "geen-melding"]),
            (34, "", ["geen-contact", "melding"]), (51, "", ["contact", "geen-melding"]),
        ] + (0..<16).map { (70 + $0 * 14, "", $0 % 4 == 0 ? ["contact", "melding"] : ["contact", "geen-melding"]) }
}
