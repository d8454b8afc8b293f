import Casework
import Domain
import HTML

/// Verwijzen naar specialistische hulp: opstellen, een collega laten meekijken, en laten weggaan.
enum VerwijzingPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/verwijzingen") { v in
            try await .blad(
                VerwijzingenView(
                    omslag: v.omslag(.gezinnen), inhoud: v.casework.verwijzingen(v.id("dossier"), voor: v.kijker),
                    codes: v.casework.codelijsten(), vandaag: v.vandaag))
        }
        wegen.get("/dossiers/{dossier}/verwijzingen/nieuw") { v in
            let dossier: ID<Dossier> = try v.id("dossier")
            var form = try await v.begin("verwijzing", over: v.vraag("doel") ?? dossier.rawValue, in: dossier)
            if let doel = v.vraag("doel") { form.zet("doel", doel) }
            return try await .blad(nieuw(v, form, nil))
        }
        wegen.post("/dossiers/{dossier}/verwijzingen", stelOp)
        wegen.post("/verwijzingen/{verwijzing}/afloop", rondAf)
    }

    private static func stelOp(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.verwijs(
                Verwijsvoorstel(
                    zorgcategorie: v.form["zorgcategorie"], waarom: v.form["zin"], wens: v.form["wens"],
                    naar: v.form["naar"], collega: v.form.id("aan")), bij: v.form.id("doel"), in: dossier,
                door: v.medewerker, sleutel: v.form.sleutel("verwijzing"))
            return .naar("/dossiers/\(dossier)/verwijzingen")
        } anders: { refusal in
            try await nieuw(v, v.form, refusal)
        }
    }

    private static func rondAf(_ v: Verzoek) async throws -> Antwoord {
        let verwijzing: ID<Verwijzing> = try v.id("verwijzing")
        let toets = try await v.casework.toets(van: verwijzing, voor: v.medewerker)
        return try await v.probeer {
            _ = try await v.casework.rondVerwijzingAf(
                verwijzing, Verwijzing.Afloop(rawValue: v.form["afloop"]), toelichting: v.form["toelichting"],
                door: v.medewerker, sleutel: v.form.sleutel("verwijzing-afloop"))
            return .naar("/vragen/\(toets)")
        } anders: { refusal in
            try await VraagPage.blad(v, toets, v.form, refusal)
        }
    }

    private static func nieuw(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> NieuweVerwijzingView
    {
        let (plan, kring) = try await v.casework.meedenkkring(v.id("dossier"), voor: v.kijker)
        return NieuweVerwijzingView(
            omslag: v.omslag(.gezinnen), blik: Planblik(plan: plan, vandaag: v.vandaag), kring: kring,
            codes: try await v.casework.codelijsten(), form: form, refusal: refusal)
    }
}
