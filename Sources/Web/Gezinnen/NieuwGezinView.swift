import Casework
import Domain
import HTML

struct NieuwGezinView: View {
    let omslag: Omslag
    let teams: [Organisatieoverzicht.Teamregel]
    let eigen: ID<Team>?
    let verwijzers: [Domain.Code]
    let wijken: Wijkenlijst
    let rijen: Int
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad("Nieuw gezin", omslag) {
            Section(.class("sheet")) {
                Formulier(naar: "/gezinnen", form: form, refusal: refusal) {
                    Regelveld(
                        "Hoe heet het gezin?", naam: "naam", form: form, refusal: refusal,
                        uitleg: "Bijvoorbeeld: Gezin Terpstra-Yıldız")
                    Tekstveld(
                        "Waarom komt het gezin?", naam: "aanleiding", form: form, refusal: refusal,
                        uitleg: "In de woorden van het gezin. Zij lezen mee.")
                    H2 { "Wie horen erbij?" }
                    P(.class("soft")) {
                        "Een naam en of het een kind, ouder of naaste is: dat is genoeg. De rest kan later. Lege rijen tellen niet mee."
                    }
                    for rij in 1...rijen { Lidrij(rij: rij, form: form, refusal: refusal) }
                    Button(.class("button quiet"), .type("submit"), .name("doe"), .value("rij")) { "Nog iemand erbij" }
                    H2 { "Waar en hoe?" }
                    Keuzeveld(
                        "Team", naam: "team",
                        keuzes: teams.map { ($0.id.rawValue, $0.naam) }, form: form, waarde: eigen?.rawValue ?? "",
                        refusal: refusal)
                    Wijkveld(
                        wijken: wijken, form: form, waarde: teams.first { $0.id == eigen }?.wijk ?? "", refusal: refusal
                    )
                    Rondjesveld(
                        "Is de hulp vrijwillig?", naam: "kader",
                        keuzes: Gezin.Kader.allCases.map { ($0.rawValue, $0.zin) },
                        form: form, refusal: refusal)
                    Keuzeveld(
                        "Wie verwees het gezin?", naam: "verwijzer", keuzes: verwijzers.map { ($0.code, $0.naam) },
                        form: form, refusal: refusal)
                    Knop("Open het dossier")
                }
            }
        }
    }
}

/// Eén mens van het gezin op het formulier.
struct Lidrij: View {
    let rij: Int
    let form: Formulierdata
    let refusal: Refusal?

    private func veld(_ naam: String) -> String { "lid-\(rij)-\(naam)" }

    var body: some HTML {
        Fieldset(.class("lidrij")) {
            Legend(.class("alleen-lezer")) { "Persoon \(rij)" }
            Regelveld("Naam", naam: veld("naam"), form: form, refusal: refusal)
            Keuzeveld(
                "Kind, ouder of naaste", naam: veld("rol"),
                keuzes: Gezinslid.Rol.allCases.map { ($0.rawValue, $0.rawValue) },
                form: form, refusal: refusal)
            Regelveld("Geboren op", naam: veld("geboren"), form: form, refusal: refusal)
            Details(.when(meer, .open)) {
                Summary { "Meer over deze persoon" }
                Regelveld("Als wat? (moeder, oma, buurman)", naam: veld("als"), form: form, refusal: refusal)
                Keuzeveld(
                    "Gezag over de kinderen", naam: veld("gezag"),
                    keuzes: [("ja", "heeft gezag"), ("nee", "heeft geen gezag"), ("onbekend", "weten we nog niet")],
                    form: form, refusal: refusal)
                Regelveld("BSN", naam: veld("bsn"), form: form, refusal: refusal)
                Regelveld("Taal, als dat geen Nederlands is", naam: veld("taal"), form: form, refusal: refusal)
                Label(.class("keuze")) {
                    Input(
                        .type("checkbox"), .name(veld("tolk")), .value("ja"),
                        .when(form[veld("tolk")] == "ja", .checked))
                    " Heeft een tolk nodig"
                }
            }
        }
    }

    private var meer: Bool {
        ["als", "gezag", "bsn", "taal", "tolk"].contains { !form[veld($0)].isEmpty || refusal?.field == veld($0) }
    }
}

extension Gezin.Kader {
    /// As it is asked on a form.
    var zin: String {
        switch self {
        case .vrijwillig: "Ja, het gezin vroeg erom"
        case .drang: "Onder drang: het gezin kan nog kiezen"
        case .gedwongen: "Nee, een rechter legde het op"
        }
    }
}
