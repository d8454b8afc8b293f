import Casework
import Domain
import HTML
import Hummingbird

/// Iemand zonder dossier, een leerling of een casus zonder namen bij een tafel inbrengen.
enum AanmeldPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/tafels/{tafel}/aanmelden") { v in try await .blad(form(v, Formulierdata(), nil)) }
        wegen.post("/tafels/{tafel}/aanmelden", meldAan)
    }

    private static func meldAan(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            let inbreng = try await v.casework.meldAan(
                v.form.zaak(nu: v.vandaag), bij: tafel, door: v.medewerker, sleutel: v.form.sleutel("aanmelden"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> AanmeldView {
        let (tafel, arrangement, soorten) = try await v.casework.aanmeldbaar(bij: v.id("tafel"), voor: v.medewerker)
        let gekozen = Dossiersoort(rawValue: form["soort"].isEmpty ? v.vraag("soort") ?? "" : form["soort"])
        guard let soort = gekozen.flatMap({ soorten.contains($0) ? $0 : nil }) ?? soorten.first else {
            throw Refusal.nietHier
        }
        return AanmeldView(
            omslag: v.omslag(.tafels), tafel: tafel, soort: soort, andere: soorten.filter { $0 != soort },
            velden: Zaakvelden(
                soort: soort, gronden: arrangement.gronden.map { ($0, Deelgrond.naam($0)) },
                gevraagd: try await v.gevraagd(), form: form, refusal: refusal))
    }
}

extension Verzoek {
    /// What can be asked of a table, to choose from.
    func gevraagd() async throws -> [(String, String)] { try await casework.codelijsten().gevraagd }
}

extension Formulierdata {
    /// What was filled in to bring in a case that is no family's.
    func zaak(nu: Dag, soort: Dossiersoort? = nil) throws -> Zaakvoorstel {
        guard let soort = soort ?? Dossiersoort(rawValue: self["soort"]) else {
            throw Refusal(.invalid, "Dit formulier is niet volledig aangekomen. Open de bladzijde opnieuw.")
        }
        var zaak = Zaakvoorstel(
            soort, naam: self["naam"], geboren: soort.heeftKind ? try dag("geboren", nu: nu) : nil,
            vraag: self["vraag"], gevraagd: self["gevraagd"], grond: self["grond"])
        (zaak.contact, zaak.telefoon) = (self["contact"], self["telefoon"])
        return zaak
    }
}

/// De bladzijde waarop iemand zonder dossier wordt aangemeld.
struct AanmeldView: View {
    let omslag: Omslag
    let tafel: Tafel
    let soort: Dossiersoort
    let andere: [Dossiersoort]
    let velden: Zaakvelden

    private var pad: String { "/tafels/\(tafel.id)" }

    var body: some HTML {
        Blad(soort.handeling, omslag) {
            H1 { soort.handeling }
            Div(.class("facts")) { A(.href(pad)) { tafel.naam } }
        } inhoud: {
            Div(.class("naast")) {
                Section(.class("sheet")) {
                    H2 { "Waarover gaat het?" }
                    Formulier(naar: "\(pad)/aanmelden", form: velden.form, refusal: velden.refusal) {
                        Input(.type("hidden"), .name("soort"), .value(soort.rawValue))
                        velden
                        Knop("Breng de vraag in")
                    }
                }
                Aside(.aria("label", "Daarna")) {
                    Section(.class("sheet")) {
                        H2 { "Wat er dan gebeurt" }
                        Ol {
                            Li { "De vraag komt op de agenda, of bij wie de tafel voorzit." }
                            Li {
                                soort.heeftKind
                                    ? "De tafel leest de vraag zonder namen, tot u per persoon een grond vastlegt."
                                    : "Er staan geen namen in: niemand heeft een grond nodig."
                            }
                            Li { "Er komt geen dossier van een gezin. Dat kan pas later, met toestemming." }
                        }
                    }
                    for een in andere {
                        P { A(.href("\(pad)/aanmelden?soort=\(een.rawValue)")) { een.handeling } }
                    }
                }
            }
        }
    }
}

/// De velden waarmee een zaak zonder gezin wordt ingebracht: met een account, of met een code.
struct Zaakvelden: View {
    let soort: Dossiersoort
    let gronden: [(String, String)]
    let gevraagd: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        if soort.heeftKind {
            Regelveld(
                "Hoe heet het kind?", naam: "naam", form: form, refusal: refusal, uitleg: "Voornaam en achternaam.")
            Regelveld(
                "Geboren op", naam: "geboren", form: form, refusal: refusal, uitleg: "Bijvoorbeeld 4-3-2013.")
        }
        Tekstveld(
            "De vraag, in één of twee zinnen", naam: "vraag", form: form, refusal: refusal,
            uitleg: soort.heeftKind
                ? "Schrijf gewoon hoe u het zegt. De tafel leest “kind” in plaats van de naam."
                : "Schrijf geen namen, adressen of geboortedata op: er is hier geen grond voor.")
        Keuzeveld("Wat vraagt u aan de tafel?", naam: "gevraagd", keuzes: gevraagd, form: form, refusal: refusal)
        if soort.heeftKind {
            Rondjesveld("Waarom mag u dit inbrengen?", naam: "grond", keuzes: gronden, form: form, refusal: refusal)
            Details(form["contact"].isEmpty && form["telefoon"].isEmpty ? nil : .open) {
                Summary { "Wie kan de tafel thuis bellen? (mag leeg)" }
                Regelveld("Naam", naam: "contact", form: form, refusal: refusal)
                Regelveld("Telefoon", naam: "telefoon", form: form, refusal: refusal)
            }
        }
    }
}
