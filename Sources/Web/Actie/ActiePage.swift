import Casework
import Domain
import HTML
import Hummingbird

/// Acties na een besluit: gedaan in één klik; wat niet lukt of vervalt krijgt een reden.
enum ActiePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/acties/{actie}") { v in
            try await .blad(form(v, Formulierdata(["hoe": v.vraag("hoe") ?? ""]), nil))
        }
        wegen.post("/inbrengen/{inbreng}/acties/{actie}", meld)
    }

    private static func meld(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            _ = try await v.casework.meldActie(
                v.id("actie"), hoe: Actieuitslag.Hoe(rawValue: v.form["hoe"]), toelichting: v.form["toelichting"],
                op: v.id("inbreng"), door: v.medewerker, sleutel: v.form.sleutel("actie"))
            return .naar(v.form["terug"].eigenAdres ?? "/")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> ActieUitslagView
    {
        let blik = try await v.inbrengblik()
        let id: ID<Actie> = try v.id("actie")
        guard let actie = blik.blad.acties.first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "Deze actie is er niet.")
        }
        guard actie.wie == .medewerker(try v.medewerker.id) || blik.blad.mag.schrijven || blik.blad.mag.dossier else {
            throw Refusal(.forbidden, "Dit meldt wie de actie doet, of de voorzitter.")
        }
        return ActieUitslagView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/acties/\(id)", wat: actie.wat,
            wie: blik.naam(actie.wie), wanneer: actie.uiterlijk.nabij(gezienOp: v.vandaag),
            hoe: Actieuitslag.Hoe(rawValue: form["hoe"]), form: form, refusal: refusal)
    }
}

extension String {
    /// Itself when it is a path on this site: where somebody came from.
    var eigenAdres: String? { hasPrefix("/") && !hasPrefix("//") && !contains("\\") ? self : nil }
}
