import Domain
import HTML

/// De velden voor wat een stap of uitkomst vraagt, elk met de soort invoer die erbij hoort.
struct Vraagvelden: View {
    /// What can be chosen, by the name of the list.
    struct Keuzelijsten: Sendable {
        var codes: [String: Codelijst] = [:]
        var regels: [(String, String)] = []
        var mensen: [(String, String)] = []

        func lijst(_ naam: String) -> [(String, String)] {
            if let lijst = codes[naam] { return lijst.codes.map { ($0.code, $0.naam) } }
            return Vraag.vasteLijsten[naam]?.map { ($0.code, $0.naam) } ?? []
        }

        /// The same, where somebody may say that it is not known.
        func metOnbekend(_ naam: String) -> [(String, String)] {
            let keuzes = lijst(naam)
            return keuzes.contains { $0.0 == "onbekend" } ? keuzes : keuzes + [("onbekend", "Dat weten we niet")]
        }
    }

    let vragen: [Vraag]
    /// The outcome under which they are asked.
    var uitkomst: Kenmerk<Uitkomst>?
    let lijsten: Keuzelijsten
    let form: Formulierdata
    let refusal: Refusal?
    var magOnbekend = false

    var body: some HTML {
        for vraag in vragen {
            Vraagveld(
                vraag: vraag, naam: vraag.veld(bij: uitkomst), lijsten: lijsten, form: form, refusal: refusal,
                magOnbekend: magOnbekend)
        }
    }
}

/// Eén vraag van een arrangement.
struct Vraagveld: View {
    let vraag: Vraag
    let naam: String
    let lijsten: Vraagvelden.Keuzelijsten
    let form: Formulierdata
    let refusal: Refusal?
    var magOnbekend = false

    var body: some HTML {
        switch vraag.soort {
        case .tekst:
            Tekstveld(label, naam: naam, form: form, refusal: refusal, rijen: 2)
        case .bedrag:
            Regelveld(
                label, naam: naam, form: form, refusal: refusal,
                uitleg: "In euro, bijvoorbeeld 1450,00.")
        case .datum:
            Regelveld(label, naam: naam, form: form, refusal: refusal, uitleg: "Dag-maand-jaar.")
        case .keuze(let lijst):
            keuze(magOnbekend ? lijsten.metOnbekend(lijst) : lijsten.lijst(lijst))
        case .persoon:
            keuze(lijsten.mensen)
        case .regel:
            keuze(lijsten.regels)
        }
    }

    @HTMLBuilder private func keuze(_ keuzes: [(String, String)]) -> some HTML {
        if keuzes.isEmpty {
            Regelveld(label, naam: naam, form: form, refusal: refusal)
        } else {
            Keuzeveld(label, naam: naam, keuzes: keuzes, form: form, refusal: refusal)
        }
    }

    private var label: String { vraag.opschrift + (vraag.magLeeg ? " (mag leeg)" : "") }
}
