import Casework
import Domain
import HTML
import Hummingbird

/// Lessen vinden en lezen.
enum LessenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/lessen") { v in
            try await lijst(v, Lesvraag(code: v.vraag("code") ?? "", na: v.vraag("na") ?? ""))
        }
        // Words may name somebody: they travel in the body, never in an address.
        wegen.post("/lessen") { v in
            try await lijst(
                v, Lesvraag(woorden: String(v.form["woorden"].prefix(200)), code: v.form["code"], na: v.form["na"]))
        }
        wegen.get("/lessen/{les}") { v in try await .blad(les(v, Formulierdata(), nil)) }
        wegen.post("/lessen/{les}/gebruik", gebruik)
    }

    private static func lijst(_ v: Verzoek, _ vraag: Lesvraag) async throws -> Antwoord {
        let gevonden = try await v.casework.lessen(vraag)
        return .blad(
            LessenView(
                omslag: v.omslag(.leren), vraag: vraag, lessen: Array(gevonden.prefix(Lesvraag.perBladzijde)),
                isMeer: gevonden.count > Lesvraag.perBladzijde, lijsten: try await v.casework.codelijsten(),
                wachten: try await v.casework.aantalOpenLesvoorstellen(voor: v.medewerker), vandaag: v.vandaag))
    }

    private static func gebruik(_ v: Verzoek) async throws -> Antwoord {
        let id: ID<Les> = try v.id("les")
        return try await v.probeer {
            guard let dossier: ID<Dossier> = v.form.id("dossier") else {
                throw Refusal(.invalid, "Kies het gezin waarbij deze les hielp.", field: "dossier")
            }
            _ = try await v.casework.gebruikLes(
                id, in: dossier, door: v.medewerker, sleutel: v.form.sleutel("lesgebruik"))
            return .naar("/lessen/\(id)?hielp=ja")
        } anders: { refusal in
            try await les(v, v.form, refusal)
        }
    }

    private static func les(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> LesView {
        let blad = try await v.casework.les(v.id("les"), voor: v.medewerker)
        return LesView(
            omslag: v.omslag(.leren), blad: blad, vandaag: v.vandaag, bedankt: v.vraag("hielp") != nil, form: form,
            refusal: refusal)
    }
}
