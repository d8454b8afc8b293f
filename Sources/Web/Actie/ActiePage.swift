import Casework
import Domain
import HTML
import Hummingbird

/// Acties na een besluit: gedaan in één klik; wat niet lukt of vervalt krijgt een reden.
enum ActiePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/acties/{actie}/uitslag") { v in
            try await .blad(form(v, Formulierdata(["hoe": v.vraag("hoe") ?? ""]), nil))
        }
        wegen.post("/acties/{actie}/uitslag", meld)
    }

    private static func meld(_ v: Verzoek) async throws -> Antwoord {
        let actie: ID<Actie> = try v.id("actie")
        return try await v.probeer {
            _ = try await v.casework.meldActie(
                actie, Actieuitslag.Hoe(rawValue: v.form["hoe"]), toelichting: v.form["toelichting"], door: v.medewerker,
                sleutel: v.form.sleutel("actie"))
            return .naar(v.form["terug"].eigenAdres ?? "/")
        } anders: { try await form(v, v.form, $0) }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let (inbreng, actie) = try await v.casework.actie(v.id("actie"), voor: v.kijker)
        let blik = try await v.inbrengblik(inbreng)
        return ActieUitslagView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "/acties/\(actie.id)/uitslag", wat: actie.wat,
            wie: blik.naam(actie.wie), wanneer: actie.uiterlijk.nabij(gezienOp: v.vandaag),
            hoe: Actieuitslag.Hoe(rawValue: form["hoe"]), form: form, refusal: refusal)
    }
}

extension String {
    /// Itself when it is a path on this site: where somebody came from.
    var eigenAdres: String? { hasPrefix("/") && !hasPrefix("//") && !contains("\\") ? self : nil }
}
