import Domain

extension Formulierdata {
    /// The chosen outcomes, with what they ask. Two chosen outcomes may ask the same: what is filled counts. What was
    /// typed under an outcome that is not chosen any more does not.
    func uitkomst(uit stap: Stap) -> Uitkomstvoorstel {
        let keuzes = alle("uitkomst").map { Kenmerk<Uitkomst>($0) }
        var antwoorden: [String: String] = [:]
        for vraag in stap.vragen { antwoorden[vraag.id.tekst] = self[vraag.veld] }
        for uitkomst in stap.uitkomsten where keuzes.contains(uitkomst.id) {
            for vraag in uitkomst.alleVragen where antwoorden[vraag.id.tekst] ?? "" == "" {
                antwoorden[vraag.id.tekst] = self[vraag.veld(bij: uitkomst.id)]
            }
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

extension Vraag {
    /// The form field under one outcome, where another outcome may ask the same; `veld` where a step itself asks.
    func veld(bij uitkomst: Kenmerk<Uitkomst>?) -> String { uitkomst.map { "antwoord-\($0)-\(id)" } ?? veld }
}

extension Uitkomstvragen {
    /// The refusal with its sentences at the fields where they stand on the form.
    func gericht(_ refusal: Refusal?, _ form: Formulierdata) -> Refusal? {
        guard let refusal else { return nil }
        let gekozen = uitkomsten.filter { form.alle("uitkomst").contains($0.id.tekst) }
        let eigen = Set(vragen.map(\.veld))
        func bij(_ een: Refusal) -> Refusal {
            guard let veld = een.field, !eigen.contains(veld),
                let uitkomst = gekozen.first(where: { $0.alleVragen.contains { $0.veld == veld } }),
                let vraag = uitkomst.alleVragen.first(where: { $0.veld == veld })
            else { return een }
            return Refusal(een.kind, een.zin, field: vraag.veld(bij: uitkomst.id))
        }
        return Refusal.samen([bij(Refusal(refusal.kind, refusal.zin, field: refusal.field))] + refusal.ook.map(bij))
    }
}
