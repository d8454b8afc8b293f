import Casework
import Domain
import HTML
import Hummingbird

/// Het plan van een gezin: de eerste bladzijde van een dossier.
enum PlanPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/plan", show)
        wegen.get("/dossiers/{dossier}/doelen/nieuw") { v in try await .blad(form(v, Formulierdata(), nil)) }
        wegen.post("/dossiers/{dossier}/doelen", submit)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let plan = try await v.casework.gezinsplan(v.id("dossier"), voor: v.kijker, peil: v.peil)
        return .blad(PlanView(omslag: v.omslag(.gezinnen), plan: plan, vandaag: v.vandaag))
    }

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let voorstel = Doelvoorstel(woorden: v.form["woorden"], eigenaar: v.form.id("eigenaar"))
            let doel = try await v.casework.stelDoel(
                voorstel, in: dossier, door: v.medewerker, sleutel: v.form.sleutel("doel"))
            return .naar("/dossiers/\(dossier)/plan#doel-\(doel)")
        } anders: { refusal in
            try await form(v, v.form, refusal)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> DoelView {
        let plan = try await v.casework.gezinsplan(v.id("dossier"), voor: v.kijker)
        return DoelView(omslag: v.omslag(.gezinnen), gezin: plan.gezin, form: form, refusal: refusal)
    }
}
