import Casework
import Domain
import HTML

/// Wat het formulier om iets in te brengen al weet.
struct Inbrengvoorzet: Sendable {
    /// Something that goes along, with a tick.
    struct Stuk: Sendable {
        let id: String
        let naam: String
        let aan: Bool
        /// Whose goal, or who does it by when.
        var bij: String?
    }

    let gezin: Gezin
    /// The goal that the question came from.
    let doel: ID<Doel>?
    let tafels: [(String, String)]
    let tafel: String
    /// Who is always there at this table.
    let vaste: [String]
    /// The next meeting of this table; nil when none is planned.
    let volgende: String?
    /// Roles of who comes from outside.
    let rollen: [(String, String)]
    /// Who could come for this question: value and name.
    let mensen: [(String, String)]
    /// Colleagues further away, such as specialists.
    let verder: [(String, String)]
    let doelen: [Stuk]
    let afspraken: [Stuk]
    let overWie: [Stuk]
    /// What the table likes to have beforehand and is not there.
    /// What was tried, as far as the plan tells.
    let geprobeerd: String
    let ontbreekt: [(wat: String, zin: String)]
    /// What nobody but people can tell.
    let zelfNagaan: [String]
    /// Tables that are usually tried first.
    let nietEerst: [String]
    let knelpunt: String
    let gevraagd: [(String, String)]
    let knelpunten: [(String, String)]
    let regels: [(String, String)]
}

extension Inbrengvoorzet {
    /// The form says itself that the rule is not known yet; anything else people have to say.
    var reden: String {
        ontbreekt.map(\.wat) == ["welke regel"] ? "Op welke regel dit vastloopt, weten we nog niet." : ""
    }
}

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
                                    ? [] : ["een reden, want er ontbreekt nog iets"], goed: "Het plan gaat mee.")
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

/// Wat al is ingevuld: zichtbaar, en te veranderen voor wie dat wil.
struct Inbrengrest: View {
    let voorzet: Inbrengvoorzet
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Section(.class("vooraf"), .aria("label", "Al ingevuld")) {
            H3 { "Dit hebben we al ingevuld" }
            Keuzeveld(
                "Welke tafel?", naam: "tafel", keuzes: voorzet.tafels, form: form, waarde: voorzet.tafel,
                refusal: refusal,
                uitleg: voorzet.vaste.isEmpty ? nil : "Daar zitten altijd: \(voorzet.vaste.opgesomd).")
            vinkjes("Over wie gaat het?", "over_wie", voorzet.overWie)
            if !voorzet.doelen.isEmpty { vinkjes("Deze doelen gaan mee", "doelen", voorzet.doelen) }
            if !voorzet.afspraken.isEmpty { vinkjes("Deze afspraken gaan mee", "afspraken", voorzet.afspraken) }
            if !voorzet.geprobeerd.isEmpty { geprobeerd("Dit is al geprobeerd, zegt het plan") }
            P(.class("soft")) { "Het journaal en wie hoe afwoog gaan niet mee." }
            Details(gevuld ? .open : nil) {
                Summary { "Meer vertellen (hoeft niet)" }
                if voorzet.geprobeerd.isEmpty { geprobeerd("Wat is al geprobeerd?") }
                Keuzeveld(
                    "Waar zit het op vast?", naam: "knelpunt", keuzes: voorzet.knelpunten, form: form,
                    waarde: voorzet.knelpunt, refusal: refusal)
                if !voorzet.regels.isEmpty {
                    Keuzeveld(
                        "Welke regel staat in de weg?", naam: "regel",
                        keuzes: [("geen", "Dat weten we nog niet")] + voorzet.regels,
                        form: form, waarde: "geen", refusal: refusal)
                }
            }
        }
    }

    private var gevuld: Bool {
        (voorzet.geprobeerd.isEmpty && !form["geprobeerd"].isEmpty) || form.id("regel") as ID<Regel>? != nil
    }

    private func geprobeerd(_ label: String) -> some HTML {
        Tekstveld(label, naam: "geprobeerd", form: form, waarde: voorzet.geprobeerd, refusal: refusal)
    }

    private func vinkjes(_ label: String, _ naam: String, _ stukken: [Inbrengvoorzet.Stuk]) -> some HTML {
        Vinkveld(
            label, naam: naam, keuzes: stukken.map { ($0.id, $0.naam + ($0.bij.map { " (\($0))" } ?? "")) },
            form: form, gekozen: stukken.filter(\.aan).map(\.id), refusal: refusal)
    }
}

/// Wat de tafel graag vooraf heeft en er nog niet is. Niets houdt tegen: een reden volstaat.
struct Ontbreekt: View {
    let dingen: [(wat: String, zin: String)]
    /// A reason that the form itself gives; empty when people have to say it.
    let reden: String
    let zelf: [String]
    let eerst: [String]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        if !zelf.isEmpty { P(.class("soft")) { "Ga zelf even na: \(zelf.opgesomd)." } }
        if !eerst.isEmpty {
            P(.class("soft")) { "Meestal gaat een vraag eerst naar: \(eerst.opgesomd). Dat hoeft niet." }
        }
        if !dingen.isEmpty {
            Div(.class("let-op")) {
                P { B { "Dit is er nog niet" } }
                Ul { for ding in dingen { Li { ding.zin } } }
                Tekstveld(
                    "Waarom gaat het toch naar de tafel?", naam: "waarom_toch", form: form, waarde: reden,
                    refusal: refusal,
                    uitleg: "Eén zin is genoeg. De tafel ziet wat ontbreekt en leest uw reden.", rijen: 2)
            }
        }
    }
}
