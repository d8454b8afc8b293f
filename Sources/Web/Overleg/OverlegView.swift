import Casework
import Domain
import HTML

/// Eén overleg op één bladzijde, in de volgorde waarin het gaat: beloofd, bekeken, geleerd, afgesproken, teruggemeld.
struct OverlegView: View {
    let omslag: Omslag
    let stand: Overlegstand
    let lezer: ID<Medewerker>
    let codes: [String: Codelijst]
    /// Who is not there yet, and who is: value and name.
    let anderen: [(String, String)]
    let kring: [(String, String)]
    let vandaag: Dag
    /// Which form was sent, for its refusal.
    let deel: String
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/bijeenkomsten/\(stand.bijeenkomst.id)/overleg" }
    /// The forms that show their own refusal.
    private static let formulieren = [
        "thema", "deelnemers", "aanwezigheid", "signalen", "acties", "terugmelding", "bevestiging",
    ]

    var body: some HTML {
        Blad(stand.tafel.naam, omslag) {
            H1 { stand.tafel.naam }
            Div(.class("facts")) {
                Span { stand.bijeenkomst.wanneer }
                Span { stand.bijeenkomst.plaats }
                A(.href("/tafels/\(stand.tafel.id)")) { "Naar de tafel" }
            }
        } inhoud: {
            if let refusal, !Self.formulieren.contains(deel) {
                P(.class("fout"), .role("alert")) { "Nog niet bewaard. \(refusal.zin)" }
            }
            Div(.class("naast")) {
                Div {
                    Beloofd(stand: stand, lezer: lezer, vandaag: vandaag, terug: pad)
                    thema
                    if let selectie = stand.selectie { Bekeken(selectie: selectie, codes: codes, vandaag: vandaag) }
                    Opbrengst(
                        stand: stand, lezer: lezer, pad: pad, kring: kring, vandaag: vandaag, deel: deel, form: form,
                        refusal: refusal)
                    if stand.arrangement.meldtTerug, stand.isGeweest { terugmelding }
                }
                Aside(.aria("label", "Wie erbij zijn")) {
                    Kring(
                        stand: stand, pad: pad, anderen: anderen, form: deelform("deelnemers"),
                        refusal: weigering("deelnemers"), aanwezig: weigering("aanwezigheid"))
                }
            }
        }
    }

    @HTMLBuilder private var thema: some HTML {
        if stand.thema != nil || stand.magSchrijven {
            Section(.class("sheet"), .id("thema")) {
                H2 { "Waar gaat het over?" }
                if let thema = stand.thema { Blockquote(.class("groot")) { thema } }
                if stand.magSchrijven, stand.thema == nil {
                    Formulier(naar: "\(pad)/thema", form: deelform("thema"), refusal: weigering("thema")) {
                        Regelveld(
                            "Het thema van dit overleg", naam: "thema", form: deelform("thema"),
                            waarde: stand.voorstel ?? "", refusal: weigering("thema"),
                            uitleg: stand.voorstel == nil ? nil : "Zo stond het er de vorige keer.")
                        Knop("Kies dit thema", stil: true)
                    }
                }
            }
        }
    }

    @HTMLBuilder private var terugmelding: some HTML {
        Section(.class("sheet"), .id("terugmelding")) {
            H2 { "Terug naar wie inbracht" }
            if let tekst = stand.teruggemeld {
                P { "Wie inbracht wat u bekeek, leest bij de eigen vraag:" }
                Blockquote { tekst }
            } else if stand.magSchrijven {
                Formulier(
                    naar: "\(pad)/terugmelding", form: deelform("terugmelding"), refusal: weigering("terugmelding")
                ) {
                    Tekstveld(
                        "Wat leerde dit overleg?", naam: "melding", form: deelform("terugmelding"),
                        refusal: weigering("terugmelding"),
                        uitleg:
                            "Ieder die een van deze zaken inbracht leest dit bij de eigen vraag. U ziet niet wie dat zijn."
                    )
                    Knop("Meld het terug")
                }
            } else {
                P(.class("soft")) { "Dit is nog niet teruggemeld." }
            }
        }
    }

    private func weigering(_ naam: String) -> Refusal? { deel == naam ? refusal : nil }
    private func deelform(_ naam: String) -> Formulierdata { deel == naam ? form : Formulierdata() }
}

/// Wat er de vorige keer beloofd was: acties die open staan, signalen zonder antwoord, en antwoorden die kwamen.
struct Beloofd: View {
    let stand: Overlegstand
    let lezer: ID<Medewerker>
    let vandaag: Dag
    let terug: String

    var body: some HTML {
        Section(.class("sheet"), .id("beloofd")) {
            H2 { "Eerst: wat was er beloofd?" }
            if stand.openActies.isEmpty, stand.signalenZonderAntwoord.isEmpty, stand.beantwoord.isEmpty {
                P(.class("soft")) { "Er staat niets open van eerdere keren." }
            }
            for (bijeenkomst, actie) in stand.openActies {
                Overlegactieregel(
                    actie: actie, mag: stand.magSchrijven || actie.wie == lezer,
                    naar: "/bijeenkomsten/\(bijeenkomst)/overleg/acties/\(actie.id)", terug: terug, vandaag: vandaag)
            }
            if !stand.signalenZonderAntwoord.isEmpty {
                H3 { "Signalen zonder antwoord" }
                for signaal in stand.signalenZonderAntwoord { Signaalregel(signaal: signaal, vandaag: vandaag) }
            }
            if !stand.beantwoord.isEmpty {
                H3 { "Antwoorden die kwamen" }
                for signaal in stand.beantwoord { Signaalregel(signaal: signaal, vandaag: vandaag) }
            }
            if let selectie = stand.selectie, !selectie.tegengevallen.isEmpty {
                H3 { "Terugblikken die tegenvielen" }
                P {
                    selectie.tegengevallen.map { hoe, aantal in
                        let wat = hoe == "nee" ? "hielp niet" : "hielp een beetje"
                        return aantal < Opvallend.drempel ? "minder dan 3 keer \(wat)" : "\(aantal) keer \(wat)"
                    }.opgesomd.metHoofdletter + "."
                }
            }
        }
    }
}

/// Eén actie van een overleg, met één knop voor gedaan.
struct Overlegactieregel: View {
    let actie: Overlegactie
    let mag: Bool
    let naar: String
    let terug: String
    let vandaag: Dag

    var body: some HTML {
        Div(.class("regel")) {
            P {
                B { actie.wat }
                Br()
                Span(.class("soft")) {
                    "\(actie.naam), "
                        + (actie.hoe.map { $0 == .gedaan ? "gedaan" : "niet meer nodig" }
                            ?? "klaar op \(actie.uiterlijk.kort(gezienOp: vandaag))")
                }
            }
            if actie.hoe == nil, mag {
                Form(.method("post"), .action(naar), .class("inline")) {
                    Sleutelveld()
                    Input(.type("hidden"), .name("hoe"), .value("gedaan"))
                    Input(.type("hidden"), .name("terug"), .value(terug))
                    Button(.class("button quiet"), .type("submit")) {
                        "Gedaan"
                        Span(.class("alleen-lezer")) { ": \(actie.wat)" }
                    }
                }
            }
        }
    }
}

/// Eén systeemsignaal, met zijn antwoord.
struct Signaalregel: View {
    let signaal: Systeemsignaal
    let vandaag: Dag
    /// The reader may open the signal itself.
    var magOpenen = true

    var body: some HTML {
        Div(.class("regel")) {
            P {
                if magOpenen { A(.href("/signalen/\(signaal.id)")) { signaal.tekst } } else { signaal.tekst }
                Br()
                Span(.class("soft")) {
                    "\(signaal.soort.naam). Voor de \(signaal.aan.naam), sinds \(signaal.van.kort(gezienOp: vandaag)). "
                }
                if let antwoord = signaal.antwoord {
                    "\(antwoord.naam): “\(signaal.antwoordtekst ?? "")”"
                } else {
                    Span(.class("tag warm")) { "wacht op antwoord" }
                }
            }
        }
    }
}
