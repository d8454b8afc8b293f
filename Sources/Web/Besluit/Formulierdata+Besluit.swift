import Domain

extension Formulierdata {
    /// The chosen outcomes, with what they ask. Two outcomes may ask the same: what is filled counts.
    func uitkomst(uit stap: Stap) -> Uitkomstvoorstel {
        let keuzes = alle("uitkomst").map { Kenmerk<Uitkomst>($0) }
        var antwoorden: [String: String] = [:]
        for vraag in stap.vragen + stap.uitkomsten.filter({ keuzes.contains($0.id) }).flatMap(\.alleVragen) {
            antwoorden[vraag.id.tekst] = alle(vraag.veld).first { !$0.isEmpty } ?? ""
        }
        return Uitkomstvoorstel(keuzes: keuzes, wat: self["wat"], antwoorden: antwoorden)
    }

    /// Grounds, rule, stands, actions and the day to look back.
    func besluit(van deelnemers: [ID<Deelname>], nu: Dag) throws -> Besluitvoorstel {
        Besluitvoorstel(
            wat: self["wat"], gronden: self["gronden"], regelversie: id("regel"),
            standpunten: standpunten(van: deelnemers), acties: try acties(nu: nu),
            terugblikOp: try dag("terugblik_op", nu: nu))
    }
}
