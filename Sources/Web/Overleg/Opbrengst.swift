import Casework
import Domain
import HTML

/// Wat eruit kwam: lessen, systeemsignalen, acties en het thema van de volgende keer; alleen wat het arrangement noemt.
struct Opbrengst: View {
    let stand: Overlegstand
    let lezer: ID<Medewerker>
    let pad: String
    let kring: [(String, String)]
    let vandaag: Dag
    let deel: String
    let form: Formulierdata
    let refusal: Refusal?

    private var levert: Set<Stap.Opbrengst> { stand.arrangement.levert }

    var body: some HTML {
        if levert.contains(.les) { lessen }
        if levert.contains(.signaal) { signalen }
        if levert.contains(.actie) { acties }
        if levert.contains(.thema) { volgende }
    }

    @HTMLBuilder private var lessen: some HTML {
        Section(.class("sheet"), .id("lessen")) {
            H2 { "Wat leerden jullie?" }
            for les in stand.lessen {
                Overleglesregel(les: les, lezer: lezer, pad: pad, refusal: weigering("bevestiging"))
            }
            P { A(.class("button quiet"), .href("\(pad)/lessen/nieuw")) { "Schrijf een les op" } }
        }
    }

    @HTMLBuilder private var signalen: some HTML {
        Section(.class("sheet"), .id("signalen")) {
            H2 { "Wat moet er anders, niet alleen voor één gezin?" }
            for signaal in stand.signalen { Signaalregel(signaal: signaal, vandaag: vandaag) }
            if stand.magSchrijven {
                Formulier(naar: "\(pad)/signalen", form: deelform("signalen"), refusal: weigering("signalen")) {
                    Keuzeveld(
                        "Waar gaat het over?", naam: "soort",
                        keuzes: Systeemsignaal.Soort.allCases.map { ($0.rawValue, $0.naam) },
                        form: deelform("signalen"),
                        refusal: weigering("signalen"))
                    Tekstveld(
                        "Het signaal, in één of twee zinnen", naam: "signaal", form: deelform("signalen"),
                        refusal: weigering("signalen"), uitleg: "Zonder namen. Wie het beantwoordt, ziet het meteen.",
                        rijen: 2)
                    Knop("Geef het signaal af", stil: true)
                }
            }
        }
    }

    @HTMLBuilder private var acties: some HTML {
        Section(.class("sheet"), .id("acties")) {
            H2 { "Wie doet wat?" }
            for actie in stand.acties {
                Overlegactieregel(
                    actie: actie, mag: stand.magSchrijven || actie.wie == lezer, naar: "\(pad)/acties/\(actie.id)",
                    terug: pad, vandaag: vandaag)
            }
            if stand.magSchrijven {
                Formulier(naar: "\(pad)/acties", form: deelform("acties"), refusal: weigering("acties")) {
                    Regelveld("Wat?", naam: "wat", form: deelform("acties"), refusal: weigering("acties"))
                    Keuzeveld(
                        "Wie?", naam: "wie", keuzes: kring, form: deelform("acties"), refusal: weigering("acties"))
                    Regelveld(
                        "Klaar op", naam: "uiterlijk", form: deelform("acties"), refusal: weigering("acties"),
                        uitleg: "Dag-maand-jaar.")
                    Knop("Spreek dit af", stil: true)
                }
            }
        }
    }

    @HTMLBuilder private var volgende: some HTML {
        Section(.class("sheet"), .id("volgende")) {
            H2 { "Waar gaat het de volgende keer over?" }
            for thema in stand.volgende { P { "“\(thema)”" } }
            if stand.magSchrijven {
                Formulier(naar: "\(pad)/thema", form: Formulierdata(), refusal: nil) {
                    Input(.type("hidden"), .name("wanneer"), .value("volgende"))
                    Div(.class("veld")) {
                        Label(.for("veld-volgende")) { "Thema voor de volgende keer" }
                        Input(.type("text"), .name("thema"), .id("veld-volgende"), .autocomplete("off"))
                    }
                    Knop("Bewaar voor de volgende keer", stil: true)
                }
            }
        }
    }

    private func weigering(_ naam: String) -> Refusal? { deel == naam ? refusal : nil }
    private func deelform(_ naam: String) -> Formulierdata { deel == naam ? form : Formulierdata() }
}

/// Eén les van een overleg: bij de lessen, of nog te bevestigen door een ander die erbij was.
struct Overleglesregel: View {
    let les: Overlegles
    let lezer: ID<Medewerker>
    let pad: String
    let refusal: Refusal?

    var body: some HTML {
        Div(.class("regel")) {
            if let staat = les.les {
                P { A(.href("/lessen/\(staat)")) { les.inhoud.titel } }
            } else {
                Div {
                    P { B { les.inhoud.titel } }
                    P { les.inhoud.gebeurd }
                    P { les.inhoud.geleerd }
                    P(.class("soft")) { "Voor: \(les.inhoud.voorWie)" }
                    if les.schrijver == lezer {
                        P(.class("soft")) { "Een ander die erbij was leest mee; daarna staat het bij de lessen." }
                    } else {
                        Formulier(
                            naar: "\(pad)/lessen/\(les.id)/bevestiging", form: Formulierdata(), refusal: refusal
                        ) {
                            Label(.class("keuze"), .for("veld-gelezen")) {
                                if let zin = refusal?.zin(bij: "gelezen") {
                                    P(.class("veldfout"), .id("fout-gelezen")) { zin }
                                }
                                Input(
                                    attributes: veldAttributen("gelezen", uitleg: nil, refusal: refusal) + [
                                        .type("checkbox"), .value("ja"),
                                    ])
                                " Ik las de les, en niemand is erin te herkennen"
                            }
                            Knop("Bevestig de les", stil: true)
                        }
                    }
                }
            }
        }
    }
}

/// Wie er zijn: de vaste leden, wie gevraagd is, en achteraf wie er was.
struct Kring: View {
    let stand: Overlegstand
    let pad: String
    let anderen: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?
    /// Of the form that says who was there.
    let aanwezig: Refusal?

    var body: some HTML {
        Section(.class("sheet"), .id("deelnemers")) {
            H2 { "Wie erbij zijn" }
            for lid in stand.tafel.leden {
                P {
                    lid.naam
                    Span(.class("soft")) { ", \(lid.rol.opschrift.lowercased())" }
                }
            }
            for een in stand.deelnemers {
                P {
                    een.naam
                    Span(.class("soft")) {
                        (een.organisatie.map { ", \($0)" } ?? "")
                            + (een.hoe.map { $0 == .wasEr ? ", was er" : ", was er niet" } ?? ", gevraagd")
                    }
                }
            }
            if stand.magSchrijven {
                Details(refusal == nil ? nil : .open) {
                    Summary { "Vraag iemand erbij" }
                    Formulier(naar: "\(pad)/deelnemers", form: form, refusal: refusal) {
                        Keuzeveld(
                            "Een collega", naam: "medewerker", keuzes: anderen, form: form, refusal: refusal,
                            uitleg: "Of schrijf hieronder een naam op.")
                        Regelveld("Naam", naam: "naam", form: form, refusal: refusal)
                        Regelveld("Organisatie", naam: "organisatie", form: form, refusal: refusal)
                        Knop("Vraag erbij", stil: true)
                    }
                }
            }
        }
        if stand.magSchrijven, stand.isGeweest, stand.deelnemers.contains(where: { $0.hoe == nil }) {
            Section(.class("sheet"), .id("aanwezigheid")) {
                H2 { "Wie was er?" }
                Formulier(naar: "\(pad)/aanwezigheid", form: Formulierdata(), refusal: aanwezig) {
                    Vinkveld(
                        "Van de gevraagden", naam: "aanwezig",
                        keuzes: stand.deelnemers.filter { $0.hoe == nil }.map { ($0.id.rawValue, $0.naam) },
                        form: Formulierdata(), gekozen: stand.deelnemers.filter { $0.hoe == nil }.map(\.id.rawValue),
                        refusal: nil)
                    Knop("Leg vast wie er was", stil: true)
                }
            }
        }
    }
}
