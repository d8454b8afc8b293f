import Casework
import Domain
import HTML
import Hummingbird

/// Opnieuw kiezen wat er als geheel meegaat naar een tafel: de analyse, het ondersteuningsplan.
enum DelenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/delen") { v in try await .blad(form(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/delen", kies)
    }

    private static func kies(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.geefDelenMee(
                v.form.delen, bij: inbreng, door: v.medewerker, sleutel: v.form.sleutel("delen"))
            return .naar("/inbrengen/\(inbreng)/bundel")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> DelenView {
        let blik = try await v.inbrengblik(om: .kiesBundel)
        return DelenView(
            omslag: v.omslag(.tafels), kop: blik.kop, delen: blik.arrangement.heleDelen,
            gekozen: blik.blad.heleDelen.map(\.rawValue), form: form, refusal: refusal)
    }
}

struct DelenView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let delen: [Gegeven]
    let gekozen: [String]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Wat gaat er als geheel mee?", kop, omslag) {
            if delen.isEmpty {
                P { "Deze tafel vraagt niet om de analyse of het ondersteuningsplan." }
            } else {
                P(.class("soft")) { "Alleen wie daar een grond voor heeft, leest het. U legt die per persoon vast." }
                Formulier(naar: "/inbrengen/\(kop.inbreng)/delen", form: form, refusal: refusal) {
                    Vinkveld(
                        "Gaat mee", naam: "delen",
                        keuzes: delen.map { ($0.rawValue, Inbrengblik.deelnaam($0).metHoofdletter) }, form: form,
                        gekozen: gekozen, refusal: refusal)
                    Knop("Leg vast")
                }
            }
        }
    }
}
