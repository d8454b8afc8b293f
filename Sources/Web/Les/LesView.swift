import Casework
import Domain
import HTML

/// Eén les: wat er gebeurde, wat het leerde, voor wie, en of zij elders hielp.
struct LesView: View {
    let omslag: Omslag
    let blad: Lesblad
    let vandaag: Dag
    let bedankt: Bool
    let form: Formulierdata
    let refusal: Refusal?

    private var inhoud: Lesinhoud { blad.les.inhoud }

    var body: some HTML {
        Blad(inhoud.titel, omslag) {
            H1 { inhoud.titel }
            Div(.class("facts")) {
                Span { "Voor \(inhoud.voorWie.metKleineLetter)" }
                Span { "Bij de lessen sinds \(blad.les.sinds.voluit)" }
                Span { blad.les.hielp.zin }
            }
        } inhoud: {
            if bedankt { P(.class("goed"), .role("status")) { "Dank u. Zo ziet de volgende dat deze les werkt." } }
            Div(.class("naast")) {
                Article(.class("sheet")) {
                    Lestekst(inhoud: inhoud)
                }
                Aside(.aria("label", "Met deze les")) {
                    Section(.class("sheet")) {
                        H2 { "Hielp dit bij een gezin?" }
                        if blad.gezinnen.isEmpty {
                            P(.class("soft")) { "Wie met een gezin werkt, kan hier zeggen dat deze les hielp." }
                        } else {
                            Formulier(naar: "/lessen/\(blad.les.id)/gebruik", form: form, refusal: refusal) {
                                Keuzeveld(
                                    "Bij welk gezin?", naam: "dossier",
                                    keuzes: blad.gezinnen.map { ($0.dossier.rawValue, $0.naam) }, form: form,
                                    refusal: refusal,
                                    uitleg: "Alleen u en wie met dit gezin werkt, zien welk gezin het was.")
                                Knop("Dit hielp hier")
                            }
                        }
                    }
                    P { A(.href("/lessen")) { "Alle lessen" } }
                }
            }
        }
    }
}

/// De tekst van een les, gelijk op elke bladzijde.
struct Lestekst: View {
    let inhoud: Lesinhoud

    var body: some HTML {
        H2 { "Wat er gebeurde" }
        P(.class("tekst")) { inhoud.gebeurd }
        H2 { "Wat dit leerde" }
        P(.class("tekst")) { inhoud.geleerd }
        if !inhoud.codes.isEmpty {
            P {
                for code in inhoud.codes {
                    A(.class("tag"), .href("/lessen?code=\(code.adres)")) { code.naam }
                    " "
                }
            }
        }
    }
}

/// Lessen die lijken op waar iemand nu mee zit; niets als die er niet zijn.
struct LijktOpView: View {
    let lessen: [Lesregel]

    var body: some HTML {
        if !lessen.isEmpty {
            Section(.class("sheet"), .aria("label", "Lessen die hierop lijken")) {
                H2 { "Dit leerde een ander" }
                for les in lessen {
                    P {
                        A(.href("/lessen/\(les.id)")) { les.titel }
                        Br()
                        Span(.class("soft")) { les.geleerd.eersteZinnen }
                    }
                }
            }
        }
    }
}
