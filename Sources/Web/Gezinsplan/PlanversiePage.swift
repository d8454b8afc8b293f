import Casework
import Domain
import HTML
import Hummingbird

/// Een versie van het plan vastleggen, en wat ieder ervan vindt.
enum PlanversiePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/planversies/nieuw") { v in
            let dossier: ID<Dossier> = try v.id("dossier")
            return try await .blad(nieuw(v, v.begin("planversie", over: dossier.rawValue, in: dossier), nil))
        }
        wegen.post("/dossiers/{dossier}/planversies", legVast)
        wegen.get("/dossiers/{dossier}/planversies/{planversie}/instemmingen/nieuw") { v in
            let over = try v.context.parameters.require("planversie")
            return try await .blad(mening(v, v.begin("instemming", over: over, in: v.id("dossier")), nil))
        }
        wegen.post("/dossiers/{dossier}/planversies/{planversie}/instemmingen", geef)
    }

    private static func legVast(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.legPlanversieVast(
                toelichting: v.form["toelichting"], instemmingen: voorstellen(v.form), in: dossier, door: v.medewerker,
                sleutel: v.form.sleutel("planversie"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: { refusal in
            try await nieuw(v, v.form, refusal)
        }
    }

    private static func geef(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            guard let persoon: ID<Persoon> = v.form.id("persoon") else {
                throw Refusal(.invalid, "Kies wie iets van het plan vindt.", field: "persoon")
            }
            let voorstel = Instemmingvoorstel(
                persoon: persoon, antwoord: Instemming.Stem(rawValue: v.form["antwoord"]), woorden: v.form["woorden"],
                voorgelezen: v.form["voorgelezen"] == "ja")
            _ = try await v.casework.geefInstemming(
                voorstel, met: v.id("planversie"), in: dossier, door: v.medewerker,
                sleutel: v.form.sleutel("instemming"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: { refusal in
            // The rule names the person; this form asks about one person only.
            let veld = refusal.field.map { String($0.prefix { $0 != "-" }) }
            return try await mening(v, v.form, Refusal(refusal.kind, refusal.zin, field: veld))
        }
    }

    /// What was filled in for each person: fields `antwoord-{persoon}`, `woorden-…` and `voorgelezen-…`.
    private static func voorstellen(_ form: Formulierdata) -> [Instemmingvoorstel] {
        form.velden.keys.sorted().compactMap { veld in
            guard veld.hasPrefix("antwoord-"), let persoon = ID<Persoon>(String(veld.dropFirst(9))) else { return nil }
            return Instemmingvoorstel(
                persoon: persoon, antwoord: Instemming.Stem(rawValue: form[veld]),
                woorden: form["woorden-\(persoon)"], voorgelezen: form["voorgelezen-\(persoon)"] == "ja")
        }
    }

    private static func nieuw(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> PlanversieView {
        let plan = try await v.casework.gezinsplan(v.id("dossier"), voor: v.kijker)
        return PlanversieView(
            omslag: v.omslag(.gezinnen), blik: Planblik(plan: plan, vandaag: v.vandaag), form: form, refusal: refusal)
    }

    private static func mening(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> InstemmingView
    {
        let plan = try await v.casework.gezinsplan(v.id("dossier"), voor: v.kijker)
        let id: ID<Planversie> = try v.id("planversie")
        guard let versie = plan.versies.first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "Deze versie is er niet.")
        }
        return InstemmingView(
            omslag: v.omslag(.gezinnen), blik: Planblik(plan: plan, vandaag: v.vandaag), versie: versie, form: form,
            refusal: refusal)
    }
}
