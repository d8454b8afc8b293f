import Domain
import HTML

/// Nog iemand aan tafel vragen: een collega, iemand van het gezin, of iemand die het gezin meebrengt.
struct ErbijView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let mensen: [(String, String)]
    let rollen: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Wie moet er nog bij zijn?", kop, omslag) {
            Formulier(naar: "/inbrengen/\(kop.inbreng)/deelnames", form: form, refusal: refusal) {
                if !mensen.isEmpty {
                    Vinkveld("Kies", naam: "erbij", keuzes: mensen, form: form, refusal: refusal)
                }
                Buitenstaander(rollen: rollen, form: form, refusal: refusal)
                Knop("Vraag erbij")
            }
        }
    }
}

/// Iemand zonder account: van school, de corporatie, of wie het gezin zelf meebrengt.
struct Buitenstaander: View {
    let rollen: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Details(form["erbij-naam"].isEmpty ? nil : .open) {
            Summary { "Iemand die hier niet bij staat" }
            Regelveld("Naam", naam: "erbij-naam", form: form, refusal: refusal)
            Regelveld("Van welke organisatie? (mag leeg)", naam: "erbij-organisatie", form: form, refusal: refusal)
            Keuzeveld("Als wat komt die persoon?", naam: "erbij-rol", keuzes: rollen, form: form, refusal: refusal)
        }
    }
}

extension Formulierdata {
    /// Who should be there: `m:` a worker with a role, `p:` somebody of the family, and one name from outside.
    func erbij() -> [Deelnemervoorstel] {
        var voorstellen = alle("erbij").compactMap { waarde -> Deelnemervoorstel? in
            let delen = waarde.split(separator: ":").map(String.init)
            switch (delen.first, delen.count) {
            case ("m", 3): return ID(delen[1]).map { Deelnemervoorstel($0, als: Rolnaam(delen[2])) }
            case ("p", 2): return ID(delen[1]).map { Deelnemervoorstel(gezin: $0) }
            default: return nil
            }
        }
        if !self["erbij-naam"].isEmpty || !self["erbij-organisatie"].isEmpty {
            voorstellen.append(
                Deelnemervoorstel(
                    naam: self["erbij-naam"], van: self["erbij-organisatie"],
                    als: Rolnaam(self["erbij-rol"].isEmpty ? "deelnemer" : self["erbij-rol"])))
        }
        return voorstellen
    }
}
