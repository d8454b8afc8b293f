import Casework
import Domain
import HTML
import Hummingbird

/// Afspraken maken, wijzigen en afronden.
enum AfspraakPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/doelen/{doel}/afspraken/nieuw") { v in
            let form = try await v.begin("afspraak", over: v.context.parameters.require("doel"), in: v.id("dossier"))
            return try await .blad(nieuw(v, form, nil))
        }
        wegen.post("/dossiers/{dossier}/doelen/{doel}/afspraken", maak)
        wegen.get("/dossiers/{dossier}/afspraken/{afspraak}/wijziging") { v in
            let onderwerp = try v.context.parameters.require("afspraak")
            let form = try await v.begin("afspraak-wijziging", over: onderwerp, in: v.id("dossier"))
            return try await .blad(wijziging(v, form, nil))
        }
        wegen.post("/dossiers/{dossier}/afspraken/{afspraak}/wijziging", wijzig)
        wegen.post("/dossiers/{dossier}/afspraken/{afspraak}/uitslag", rondAf)
    }

    private static func maak(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let afspraak = try await v.casework.maakAfspraak(
                voorstel(v), bij: v.id("doel"), in: dossier, door: v.medewerker, sleutel: v.form.sleutel("afspraak"))
            return .naar("/dossiers/\(dossier)/plan#afspraak-\(afspraak)")
        } anders: { refusal in
            try await nieuw(v, v.form, refusal)
        }
    }

    private static func wijzig(_ v: Verzoek) async throws -> Antwoord {
        let (dossier, afspraak): (ID<Dossier>, ID<Afspraak>) = (try v.id("dossier"), try v.id("afspraak"))
        return try await v.probeer {
            _ = try await v.casework.wijzigAfspraak(
                v.form.id("gezien") ?? afspraak, voorstel(v), in: dossier, door: v.medewerker,
                sleutel: v.form.sleutel("afspraak-wijziging"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: { refusal in
            try await wijziging(v, v.form, refusal)
        }
    }

    /// One click from the plan, or with words from the page of the agreement.
    private static func rondAf(_ v: Verzoek) async throws -> Antwoord {
        let (dossier, afspraak): (ID<Dossier>, ID<Afspraak>) = (try v.id("dossier"), try v.id("afspraak"))
        return try await v.probeer {
            _ = try await v.casework.rondAfspraakAf(
                afspraak, hoe: Afspraakuitslag.Hoe(rawValue: v.form["hoe"]), toelichting: v.form["toelichting"],
                in: dossier, door: v.medewerker, sleutel: v.form.sleutel("afspraakuitslag"))
            return .naar("/dossiers/\(dossier)/plan#afspraak-\(afspraak)")
        } anders: { refusal in
            try await wijziging(v, Formulierdata(["toelichting": v.form["toelichting"]]), refusal.zonder("hoe"))
        }
    }

    private static func voorstel(_ v: Verzoek) throws -> Afspraakvoorstel {
        let over: [ID<Persoon>] = v.form.alle("over").compactMap { ID($0) }
        let voor: [ID<Persoon>] = v.form.alle("voor").compactMap { ID($0) }
        return Afspraakvoorstel(
            wat: v.form["wat"], wie: Spreker(code: v.form["wie"]), wieAnders: v.form["wie_anders"],
            uiterlijk: try v.form.dag("uiterlijk", nu: v.vandaag), overWie: over.isEmpty ? nil : over,
            voorWie: voor.isEmpty ? nil : voor)
    }

    private static func nieuw(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> AfspraakView {
        let blad = try await v.casework.doelblad(v.id("doel"), van: v.id("dossier"), voor: v.kijker)
        return AfspraakView(
            omslag: v.omslag(.gezinnen), plan: blad.plan, doel: blad.doel, eerder: nil, form: form, refusal: refusal,
            vandaag: v.vandaag, medewerker: try v.medewerker)
    }

    private static func wijziging(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> AfspraakView
    {
        let blad = try await v.casework.afspraakblad(v.id("afspraak"), van: v.id("dossier"), voor: v.kijker)
        return AfspraakView(
            omslag: v.omslag(.gezinnen), plan: blad.plan, doel: blad.doel, eerder: blad, form: form, refusal: refusal,
            vandaag: v.vandaag, medewerker: try v.medewerker)
    }
}
