/// Dat iemand van het gezin iets van het dossier laat delen: met wie, waarvoor en welke delen.
public struct Toestemming: Sendable, Equatable {
    /// Een deel van het dossier waar toestemming over gaat.
    public enum Deel: String, Sendable, CaseIterable {
        case doelen, afspraken, cijfers, journaal, gegevens
        /// What a school reports on absence, to who works with the family.
        case verzuim

        /// As it is said on screen.
        public var naam: String { self == .verzuim ? "verzuim dat school meldt" : rawValue }
    }

    public let id: ID<Toestemming>
    public let persoon: ID<Persoon>
    public let aan: String
    public let doel: String
    public let delen: [Deel]
    public let hoe: String
    public let van: Dag
    public let tot: Dag?

    public init(
        id: ID<Toestemming>, persoon: ID<Persoon>, aan: String, doel: String, delen: [Deel], hoe: String, van: Dag,
        tot: Dag? = nil
    ) {
        self.id = id
        self.persoon = persoon
        self.aan = aan
        self.doel = doel
        self.delen = delen
        self.hoe = hoe
        self.van = van
        self.tot = tot
    }

    /// Legt vast dat iemand toestemming geeft. Van 12 tot 16 jaar beslist een kind mee met de ouders, daarna alleen.
    ///
    /// Jeugdwet 7.3.4 and 7.3.11 (design/methods.md 4.1): under 12 a parent with authority gives it.
    public static func geef(
        door persoon: ID<Persoon>?, aan: String, doel: String, delen: [Deel], hoe: String, in gezin: Gezin, op dag: Dag
    ) throws(Refusal) -> Toestemming {
        let lid = try gezin.requireLid(persoon, veld: "persoon")
        if lid.rol == .kind, let leeftijd = lid.leeftijd(op: dag), leeftijd < 12 {
            throw Refusal(
                .invalid, "\(lid.roepnaam) is nog geen 12 jaar. Een ouder met gezag geeft de toestemming.",
                field: "persoon")
        }
        guard !delen.isEmpty else {
            throw Refusal(.invalid, "Kies welke delen gedeeld mogen worden.", field: "delen")
        }
        return Toestemming(
            id: .new(), persoon: lid.persoon,
            aan: try Tekst.verplicht(aan, veld: "aan", noem: "met wie er gedeeld mag worden", meest: 300),
            doel: try Tekst.verplicht(doel, veld: "doel", noem: "waarvoor het nodig is", meest: 300), delen: delen,
            hoe: try Tekst.verplicht(hoe, veld: "hoe", noem: "hoe de toestemming is gegeven", meest: 100), van: dag)
    }
}
