import Casework
import Domain
import HTML
import Hummingbird

/// Cijfers van één gesprek, bij alle doelen tegelijk.
enum ScorePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/scores/nieuw") { v in
            let dossier: ID<Dossier> = try v.id("dossier")
            return try await .blad(form(v, v.begin("scores", over: dossier.rawValue, in: dossier), nil))
        }
        wegen.post("/dossiers/{dossier}/scores", submit)
    }

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.geefScores(
                voorstellen(v.form), op: v.form.dag("gebeurd_op", nu: v.vandaag), in: dossier, door: v.medewerker,
                sleutel: v.form.sleutel("scores"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: { refusal in
            try await form(v, v.form, refusal)
        }
    }

    /// Every field `score-{doel}-{wie}` that was sent.
    private static func voorstellen(_ form: Formulierdata) -> [Scorevoorstel] {
        form.velden.keys.sorted().compactMap { veld in
            guard veld.hasPrefix("score-"), let doel = ID<Doel>(String(veld.dropFirst(6).prefix(36))),
                let van = Spreker(code: String(veld.dropFirst(43)))
            else { return nil }
            var voorstel = Scorevoorstel(doel: doel, van: van, cijfer: form[veld])
            voorstel.toelichting = form[voorstel.woordenveld]
            return voorstel
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> ScoreView {
        let plan = try await v.casework.gezinsplan(v.id("dossier"), voor: v.kijker)
        return ScoreView(
            omslag: v.omslag(.gezinnen), blik: Planblik(plan: plan, vandaag: v.vandaag), medewerker: try v.medewerker,
            form: form, refusal: refusal)
    }
}
