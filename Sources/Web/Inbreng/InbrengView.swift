import Casework
import Domain
import HTML

/// Een vraag aan een tafel geven: drie dingen invullen, de rest komt uit het plan en staat erbij.
struct InbrengView: View {
    let omslag: Omslag
    let voorzet: Inbrengvoorzet
    let lessen: [Lesregel]
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/dossiers/\(voorzet.gezin.dossier)" }

    var body: some HTML {
        Dossierblad(titel: "Naar een tafel", gezin: voorzet.gezin, tab: .tafels, omslag: omslag) {
            Div(.class("naast")) {
                Section(.class("sheet")) {
                    H2 { "Waar lopen jullie op vast?" }
                    Formulier(naar: "\(pad)/inbrengen", form: form, refusal: refusal) {
                        Tekstveld(
                            "De vraag, in één of twee zinnen", naam: "vraag", form: form, refusal: refusal,
                            uitleg:
                                "Schrijf gewoon hoe u het zegt. Wie geen grond heeft om namen te kennen, leest deze vraag met “kind” en “moeder” in plaats van namen."
                        )
                        Keuzeveld(
                            "Wat vragen jullie aan de tafel?", naam: "gevraagd", keuzes: voorzet.gevraagd, form: form,
                            refusal: refusal)
                        if let doel = voorzet.doel { Input(.type("hidden"), .name("doel"), .value(doel.rawValue)) }
                        Vinkveld(
                            "Wie moet erbij zijn?", naam: "erbij", keuzes: voorzet.mensen, form: form, refusal: refusal)
                        if !voorzet.verder.isEmpty {
                            Details(voorzet.verder.contains { form.alle("erbij").contains($0.0) } ? .open : nil) {
                                Summary { "Een collega of specialist van verder weg" }
                                Vinkveld(
                                    "Collega’s en specialisten", naam: "erbij", plek: "erbij-verder",
                                    keuzes: voorzet.verder, form: form, refusal: nil)
                            }
                        }
                        Buitenstaander(rollen: voorzet.rollen, form: form, refusal: refusal)
                        Inbrengrest(voorzet: voorzet, form: form, refusal: refusal)
                        Ontbreekt(
                            dingen: voorzet.ontbreekt, reden: voorzet.reden, zelf: voorzet.zelfNagaan,
                            eerst: voorzet.nietEerst, form: form, refusal: refusal)
                        P(.class("doen")) {
                            Knop("Breng de vraag in")
                            NogNodig(
                                dingen: voorzet.ontbreekt.isEmpty || !voorzet.reden.isEmpty
                                    ? []
                                    : [Nodig(wat: "een reden, want er ontbreekt nog iets", velden: ["waarom_toch"])],
                                form: form, goed: "Het plan gaat mee.")
                        }
                        if voorzet.tafels.count > 1 {
                            P(.class("soft")) {
                                "Een andere tafel gekozen? "
                                Button(.class("link"), .type("submit"), .name("andere_tafel"), .value("ja")) {
                                    "Kijk eerst wat die tafel vraagt"
                                }
                            }
                        }
                    }
                }
                Aside(.aria("label", "Daarna")) {
                    Section(.class("sheet")) {
                        H2 { "Wat er dan gebeurt" }
                        Ol {
                            Li { "U ziet precies wat er meegaat, en het gezin ook." }
                            Li {
                                "Per persoon legt u vast waarom die namen mag kennen. Tot dan leest die alleen de vraag."
                            }
                            Li {
                                voorzet.volgende.map { "De vraag komt op de agenda: \($0)." }
                                    ?? "De voorzitter plant een bijeenkomst."
                            }
                        }
                    }
                    LijktOpView(lessen: lessen)
                }
            }
        }
    }
}
