import Casework
import Domain
import HTML

/// Een les die nog niet gedeeld is, voor wie haar bevestigt of tegenhoudt.
struct VoorstelView: View {
    let omslag: Omslag
    let blad: Voorstelblad
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    private var voorstel: Lesvoorstel { blad.voorstel }

    var body: some HTML {
        Blad(voorstel.inhoud.titel, omslag) {
            H1 { voorstel.inhoud.titel }
            Div(.class("facts")) {
                Span { "Voor \(voorstel.inhoud.voorWie.metKleineLetter)" }
                Span {
                    "Opgeschreven door \(blad.schrijvers.joined(separator: ", ")), \(voorstel.opgeschreven.nabij(gezienOp: vandaag))"
                }
                Span(.class(voorstel.les == nil ? "tag warm" : "tag good")) { stand }
            }
        } inhoud: {
            Div(.class("naast")) {
                Article(.class("sheet")) { Lestekst(inhoud: voorstel.inhoud) }
                Aside(.aria("label", "Wat u kunt doen")) {
                    if let refusal, !blad.magBevestigen, !blad.magBezwaar { Foutmelding(refusal: refusal) }
                    if let les = voorstel.les {
                        P { A(.class("button"), .href("/lessen/\(les)")) { "Lees de les" } }
                    }
                    if let bezwaar = voorstel.bezwaar {
                        Section(.class("sheet")) {
                            H2 { "Waarom zij zo niet gedeeld wordt" }
                            P(.class("tekst")) { bezwaar }
                        }
                    }
                    if blad.magBevestigen { Bevestiging(blad: blad, form: form, refusal: bij("gelezen")) }
                    if blad.magHerschrijven {
                        P {
                            A(.class("button quiet"), .href("/lesvoorstellen/\(voorstel.id)/tekst")) {
                                "Schrijf een andere tekst"
                            }
                        }
                    }
                    if blad.magBezwaar {
                        Section(.class("sheet")) {
                            H2 { "Liever niet delen?" }
                            Formulier(
                                naar: "/lesvoorstellen/\(voorstel.id)/bezwaar", form: form, refusal: bij("gronden")
                            ) {
                                Tekstveld(
                                    "Waarom kan deze les zo niet gedeeld worden?", naam: "gronden", form: form,
                                    refusal: refusal)
                                Knop("Houd de les tegen", stil: true)
                            }
                        }
                    }
                    if !blad.magBevestigen, voorstel.les == nil, voorstel.bezwaar == nil, !voorstel.isVervangen {
                        P(.class("soft")) {
                            "U schreef hier zelf aan mee. Een collega van dit gezin, de voorzitter of de kwaliteitsadviseur leest mee."
                        }
                    }
                }
            }
        }
    }

    private var stand: String {
        if voorstel.les != nil { return "staat bij de lessen" }
        if voorstel.isVervangen { return "er is een nieuwere tekst" }
        return voorstel.bezwaar == nil ? "wacht op een tweede lezer" : "tegengehouden"
    }

    /// The refusal for one of the two forms on this page.
    private func bij(_ veld: String) -> Refusal? {
        guard let refusal else { return nil }
        return veld == (refusal.field == "gronden" || !blad.magBevestigen ? "gronden" : "gelezen") ? refusal : nil
    }
}

/// Zeggen dat niemand te herkennen is.
struct Bevestiging: View {
    let blad: Voorstelblad
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Leest u mee?" }
            P { "Lees de tekst als iemand uit de buurt. Kunt u raden over wie dit gaat? Bevestig dan niet." }
            if !blad.lijktOpNaam.isEmpty {
                P(.class("veldfout")) {
                    "Let op: dit zijn ook namen uit het dossier. Klopt het dat het hier geen naam is? \(blad.lijktOpNaam.joined(separator: ", "))"
                }
            }
            Formulier(naar: "/lesvoorstellen/\(blad.voorstel.id)/bevestiging", form: form, refusal: refusal) {
                Label(.class("keuze"), .for("veld-gelezen")) {
                    if let zin = refusal?.zin(bij: "gelezen") { P(.class("veldfout"), .id("fout-gelezen")) { zin } }
                    Input(
                        attributes: veldAttributen("gelezen", uitleg: nil, refusal: refusal) + [
                            .type("checkbox"), .value("ja"),
                        ])
                    " Ik las de hele les en niemand is erin te herkennen"
                }
                P(.class("soft")) { "Daarna ziet elke medewerker de les. Dat kan niet worden teruggedraaid." }
                Knop("Bevestig en deel de les")
            }
        }
    }
}

/// Lesvoorstellen die op een tweede lezer wachten.
struct VoorstellenView: View {
    let omslag: Omslag
    let voorstellen: [Voorstelregel]
    let vandaag: Dag

    var body: some HTML {
        Blad("Lessen om mee te lezen", omslag) {
            Section(.class("sheet")) {
                if voorstellen.isEmpty { P { "Alle lessen zijn gelezen. Er wacht er geen." } }
                Ul(.class("lijst")) {
                    for een in voorstellen {
                        Li {
                            A(.href("/lesvoorstellen/\(een.id)")) {
                                "Een les voor \(een.voorWie), van \(een.schrijver)"
                            }
                            Span(.class("soft")) { een.opgeschreven.nabij(gezienOp: vandaag) }
                        }
                    }
                }
            }
        }
    }
}
