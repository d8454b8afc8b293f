import Casework
import Domain
import HTML

/// Een regel opschrijven, los of naast een regel die iemand anders ziet.
struct AnalyseregelView: View {
    let omslag: Omslag
    let blad: Analyseblad
    let medewerker: Medewerker
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/dossiers/\(blad.gezin.dossier)/analyse" }
    private var naast: Analyseregel? { form.id("naast").flatMap { blad.analyse.regel($0) } }
    private var factor: Analysebeeld.Factor? {
        blad.beeld.factoren.first { $0.code == naast?.factor ?? form["factor"] }
    }
    private var steunt: Analyseblad.Steunpunt? { blad.steunpunten.first { $0.bron.code == form["steunt"] } }

    var body: some HTML {
        Dossierblad(titel: "Iets in de analyse", gezin: blad.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet goal")) {
                H2 { naast == nil ? "Wat ziet u, of ziet iemand van het gezin?" : "Wie ziet het anders?" }
                if let factor { P(.class("soft")) { "Bij: \(factor.naam)" } }
                if let naast { P(.class("tekst")) { "“\(naast.tekst)”" } }
                if naast == nil, factor != nil { uitPlan }
                Formulier(naar: "\(pad)/regels", form: form, refusal: refusal) {
                    if naast != nil || factor != nil {
                        Input(.type("hidden"), .name("factor"), .value(form["factor"]))
                    } else {
                        Keuzeveld(
                            "Waar gaat het over?", naam: "factor",
                            keuzes: blad.beeld.factoren.map { ($0.code, $0.naam) }, form: form, refusal: refusal)
                    }
                    Input(.type("hidden"), .name("naast"), .value(form["naast"]))
                    Input(.type("hidden"), .name("steunt"), .value(steunt?.bron.code ?? ""))
                    if let steunt { P { "Dit steunt op \(steunt.naam)." } }
                    if naast == nil {
                        Rondjesveld(
                            "Wat zegt deze regel?", naam: "soort",
                            keuzes: Analyseregel.Soort.allCases.map { ($0.rawValue, $0.naam) }, form: form,
                            refusal: refusal)
                    }
                    Keuzeveld(
                        "Van wie is deze kijk?", naam: "van",
                        keuzes: [(Spreker.medewerker(medewerker.id).code, "Van mijzelf")]
                            + blad.gezin.leden.map { (Spreker.persoon($0.persoon).code, "Van \($0.roepnaam)") },
                        form: form, refusal: refusal)
                    Tekstveld(
                        "Wat ziet diegene?", naam: "tekst", form: form, refusal: refusal,
                        uitleg: "Het gezin leest dit. Schrijf op wat gezien of gezegd is.", rijen: 4)
                    Regelveld(
                        "Waar komt dit vandaan? (mag leeg)", naam: "bron", form: form, refusal: refusal,
                        uitleg: "Bijvoorbeeld: gesprek met de mentor, 3 november.")
                    Knop("Zet erbij")
                }
            }
        }
    }

    /// One tap: the line begins with what the plan says, and points at it.
    @HTMLBuilder private var uitPlan: some HTML {
        if !blad.steunpunten.isEmpty {
            Details {
                Summary { "Begin met iets uit het plan" }
                Ul(.class("regels")) {
                    for punt in blad.steunpunten.prefix(30) {
                        Li {
                            A(.href("\(pad)/regels/nieuw?factor=\(form["factor"])&steunt=\(punt.bron.code)")) {
                                punt.naam.metHoofdletter
                            }
                        }
                    }
                }
            }
        }
    }
}

/// De woorden van een regel verbeteren; de oude blijven te lezen in het verloop.
struct AnalyseverbeteringView: View {
    let omslag: Omslag
    let blad: Analyseblad
    let regel: Analyseregel
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Regel verbeteren", gezin: blad.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Hoe moet deze regel luiden?" }
                Formulier(
                    naar: "/dossiers/\(blad.gezin.dossier)/analyse/regels/\(regel.lijn)/verbetering", form: form,
                    refusal: refusal
                ) {
                    Tekstveld(
                        "De woorden", naam: "tekst", form: form, waarde: regel.tekst, refusal: refusal, rijen: 4)
                    Regelveld("Waarom verandert het?", naam: "gronden", form: form, refusal: refusal)
                    Knop("Verbeter")
                }
            }
        }
    }
}

/// Zeggen waar een regel op werkt.
struct AnalyseverbandView: View {
    let omslag: Omslag
    let blad: Analyseblad
    let regel: Analyseregel
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Verband", gezin: blad.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Waar werkt dit op?" }
                P(.class("tekst")) { "“\(regel.tekst)”" }
                if anderen.isEmpty {
                    P { "Er staat nog geen andere regel. Schrijf eerst op waar dit mee te maken heeft." }
                } else {
                    Formulier(
                        naar: "/dossiers/\(blad.gezin.dossier)/analyse/regels/\(regel.lijn)/verbanden", form: form,
                        refusal: refusal
                    ) {
                        Rondjesveld(
                            "Wat doet het?", naam: "hoe",
                            keuzes: [
                                ("veroorzaakt", "Het veroorzaakt"), ("houdt-in-stand", "Het houdt in stand"),
                                ("beschermt-tegen", "Het beschermt tegen"),
                            ], form: form, refusal: refusal)
                        Keuzeveld("Wat?", naam: "gevolg", keuzes: anderen, form: form, refusal: refusal)
                        Knop("Leg het verband")
                    }
                }
            }
        }
    }

    private var anderen: [(String, String)] { blad.regelkeuzes.filter { $0.0 != regel.lijn.rawValue } }
}

/// Samen kiezen wat eerst komt.
struct AnalysevolgordeView: View {
    let omslag: Omslag
    let blad: Analyseblad
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Wat eerst", gezin: blad.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Wat pakken jullie eerst aan?" }
                Formulier(naar: "/dossiers/\(blad.gezin.dossier)/analyse/volgorde", form: form, refusal: refusal) {
                    Keuzeveld(
                        "Eerst", naam: "eerst", keuzes: blad.regelkeuzes, form: form,
                        waarde: blad.analyse.volgorde?.eerst.rawValue ?? "", refusal: refusal)
                    Keuzeveld(
                        "Daarna", naam: "daarna", keuzes: [("geen", "Dat weten we nog niet")] + blad.regelkeuzes,
                        form: form, waarde: blad.analyse.volgorde?.daarna?.rawValue ?? "geen", refusal: refusal)
                    Tekstveld(
                        "Waarom in deze volgorde?", naam: "waarom", form: form,
                        waarde: blad.analyse.volgorde?.waarom ?? "", refusal: refusal)
                    Knop("Kies deze volgorde")
                }
            }
        }
    }
}

extension Analyseblad {
    /// Every line to choose from, with the factor that it is about.
    var regelkeuzes: [(String, String)] {
        analyse.regels.filter { $0.antwoordOp == nil }.map { regel in
            let factor = beeld.factoren.first { $0.code == regel.factor }?.naam ?? regel.factor
            return (regel.lijn.rawValue, "\(factor): \(regel.tekst.ingekort(90))")
        }
    }
}
