import Casework
import Domain
import HTML

/// Eén mens van het gezin, op de bladzijde Mensen.
struct Lidregel: View {
    let lid: Gezinslid
    let gegevens: Mensenblad.Gegevens?
    let dossier: ID<Dossier>
    let vandaag: Dag

    private var wie: String {
        [
            lid.alsWat, lid.leeftijd(op: vandaag).map { "\($0) jaar" }, lid.geboren.map { "geboren \($0.voluit)" },
            lid.rol == .kind ? nil : gezag,
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private var gezag: String {
        switch lid.gezag {
        case .ja: "heeft gezag"
        case .nee: "heeft geen gezag"
        case .onbekend: "gezag nog niet bekend"
        }
    }

    var body: some HTML {
        Div(.class("regel")) {
            Div {
                P {
                    B { lid.naam }
                    if !lid.naam.hasPrefix(lid.roepnaam) { " (\(lid.roepnaam))" }
                    Br()
                    Span(.class("soft")) { wie }
                }
                if let gegevens {
                    if gegevens.tolk {
                        Span(.class("tag warm")) { "tolk \(gegevens.taal ?? "nodig")" }
                    } else if let taal = gegevens.taal {
                        Span(.class("tag")) { "spreekt \(taal)" }
                    }
                    if gegevens.adresAfgeschermd {
                        Span(.class("tag warm")) { "adres afgeschermd" }
                    } else if let adres = gegevens.adres {
                        P(.class("soft")) { adres }
                    }
                    if let telefoon = gegevens.telefoon { P(.class("soft")) { telefoon } }
                }
            }
            A(.href("/dossiers/\(dossier)/mensen/\(lid.persoon)")) {
                "Verander"
                Span(.class("alleen-lezer")) { " wat van \(lid.roepnaam) bekend is" }
            }
        }
    }
}

/// De velden van één mens.
struct Lidvelden: View {
    /// What is known now; nil for somebody new.
    let lid: Aanmelding.Lid?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Regelveld("Naam", naam: "naam", form: form, waarde: lid?.naam ?? "", refusal: refusal)
        Regelveld("Roepnaam", naam: "roepnaam", form: form, waarde: lid?.roepnaam ?? "", refusal: refusal)
        Keuzeveld(
            "Kind, ouder of naaste", naam: "rol", keuzes: Gezinslid.Rol.allCases.map { ($0.rawValue, $0.rawValue) },
            form: form, waarde: lid?.rol.rawValue ?? "", refusal: refusal)
        Regelveld(
            "Als wat? (moeder, oma, buurman)", naam: "als", form: form, waarde: lid?.alsWat ?? "", refusal: refusal)
        Regelveld("Geboren op", naam: "geboren", form: form, waarde: lid?.geboren?.invoer ?? "", refusal: refusal)
        Keuzeveld(
            "Gezag over de kinderen", naam: "gezag",
            keuzes: [("ja", "heeft gezag"), ("nee", "heeft geen gezag"), ("onbekend", "weten we nog niet")], form: form,
            waarde: lid?.gezag.rawValue ?? "", refusal: refusal)
        Regelveld("BSN", naam: "bsn", form: form, waarde: lid?.bsn ?? "", refusal: refusal)
        Regelveld("Telefoon", naam: "telefoon", form: form, waarde: lid?.telefoon ?? "", refusal: refusal)
        Regelveld("Adres", naam: "adres", form: form, waarde: lid?.adres ?? "", refusal: refusal)
        Vinkveld(
            "Mag het adres niet getoond worden?", naam: "afgeschermd", keuzes: [("ja", "Scherm dit adres af")],
            form: form,
            gekozen: lid?.adresAfgeschermd == true ? ["ja"] : [], refusal: refusal)
        Regelveld(
            "Taal, als dat geen Nederlands is", naam: "taal", form: form, waarde: lid?.taal ?? "", refusal: refusal)
        Vinkveld(
            "Is er een tolk nodig?", naam: "tolk", keuzes: [("ja", "Ja, met tolk")], form: form,
            gekozen: lid?.tolk == true ? ["ja"] : [], refusal: refusal)
    }
}
