import Casework
import Domain
import HTML
import Hummingbird

extension Formulierdata {
    /// What was typed to give an advice; a table's form does not point the way.
    var advies: Adviesvoorstel {
        Adviesvoorstel(
            tekst: self["tekst"], naam: self["naam"], discipline: self["discipline"], registratie: self["registratie"],
            wegwijzer: self["wegwijzer"].isEmpty ? nil : self["wegwijzer"])
    }
}

/// "Ik loop vast" en "vraag een collega": vragen, antwoorden, en het antwoord lezen.
enum VraagPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/vragen/nieuw") { v in
            let dossier: ID<Dossier> = try v.id("dossier")
            if let na: ID<Meedenkvraag> = v.vraag("na").flatMap({ ID($0) }) {
                return try await .blad(nieuw(v, opnieuw(v, na), nil))
            }
            let soort = v.vraag("soort") == "collega" ? "collega" : "vastgelopen"
            var form = try await v.begin("vraag-\(soort)", over: v.vraag("doel") ?? dossier.rawValue, in: dossier)
            form.zet("soort", soort)
            if let doel = v.vraag("doel") { form.zet("doel", doel) }
            return try await .blad(nieuw(v, form, nil))
        }
        wegen.post("/dossiers/{dossier}/vragen", stel)
        wegen.get("/vragen/{vraag}") { v in
            try await .blad(blad(v, v.begin("advies", over: v.context.parameters.require("vraag"), in: nil), nil))
        }
        wegen.post("/vragen/{vraag}/advies", antwoord)
        wegen.post("/vragen/{vraag}/lezing", lees)
    }

    private static func stel(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let soort = Meedenkvraag.Aanleiding(rawValue: v.form["soort"]) ?? .vastgelopen
            let vraag = try await v.casework.stelVraag(
                v.form["zin"], soort: soort, bij: v.form.id("doel"), aan: v.form.id("aan"), in: dossier,
                door: v.medewerker, sleutel: v.form.sleutel("vraag"))
            return .naar("/vragen/\(vraag)")
        } anders: { refusal in
            try await nieuw(v, v.form, refusal)
        }
    }

    /// The same question again, for somebody else.
    private static func opnieuw(_ v: Verzoek, _ eerder: ID<Meedenkvraag>) async throws -> Formulierdata {
        let vraag = try await v.casework.vraagblad(eerder, voor: v.kijker).stand.vraag
        var form = Formulierdata()
        form.zet("soort", vraag.soort.rawValue)
        form.zet("zin", vraag.zin)
        form.zet("aan", "")
        if let doel = vraag.doel { form.zet("doel", doel.rawValue) }
        return form
    }

    private static func antwoord(_ v: Verzoek) async throws -> Antwoord {
        let vraag: ID<Meedenkvraag> = try v.id("vraag")
        return try await v.probeer {
            _ = try await v.casework.geefAdvies(
                v.form.advies, op: vraag, door: v.medewerker, sleutel: v.form.sleutel("advies"))
            return .naar("/vragen/\(vraag)")
        } anders: { refusal in
            try await blad(v, v.form, refusal)
        }
    }

    private static func lees(_ v: Verzoek) async throws -> Antwoord {
        let vraag: ID<Meedenkvraag> = try v.id("vraag")
        return try await v.probeer {
            _ = try await v.casework.leesAdvies(
                vraag, woorden: v.form["woorden"], door: v.medewerker, sleutel: v.form.sleutel("lezing"))
            return .naar("/vragen/\(vraag)")
        } anders: { refusal in
            try await blad(v, v.form, refusal)
        }
    }

    private static func nieuw(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> NieuweVraagView
    {
        let (plan, kring) = try await v.casework.meedenkkring(v.id("dossier"), voor: v.kijker)
        return NieuweVraagView(
            omslag: v.omslag(.gezinnen), blik: Planblik(plan: plan, vandaag: v.vandaag), kring: kring, form: form,
            refusal: refusal)
    }

    private static func blad(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> VraagView {
        try await blad(v, v.id("vraag"), form, refusal)
    }

    static func blad(
        _ v: Verzoek, _ vraag: ID<Meedenkvraag>, _ form: Formulierdata, _ refusal: Refusal?
    ) async throws -> VraagView {
        VraagView(
            omslag: v.omslag(), blad: try await v.casework.vraagblad(vraag, voor: v.kijker),
            codes: try await v.casework.codelijsten(), medewerker: try v.medewerker, vandaag: v.vandaag, form: form,
            refusal: refusal)
    }
}
