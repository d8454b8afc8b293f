import Casework
import Domain
import HTML
import Hummingbird

/// Terugkijken, zeggen of de informatie genoeg was, en wat de liaison kortsloot.
enum TerugblikPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/terugblik") { v in try await .blad(form(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/terugblik", kijk)
        wegen.get("/inbrengen/{inbreng}/evaluatie") { v in try await .blad(evaluatieform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/evaluatie", evalueer)
    }

    private static func kijk(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            let voorstel = Terugblikvoorstel(
                Terugblik.Hielp(rawValue: v.form["hielp"]), tekst: v.form["tekst"],
                keuze: v.form["keuze"].isEmpty ? nil : Kenmerk(v.form["keuze"]), nogEens: v.form["nog_eens"] == "ja")
            _ = try await v.casework.kijkTerug(
                voorstel, op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("terugblik"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> TerugblikView {
        let blik = try await v.inbrengblik(om: .kijkTerug)
        guard let besluit = blik.blad.besluiten.first?.besluit else {
            throw Refusal(.notFound, "Er is nog geen besluit om op terug te kijken.")
        }
        let stap = blik.stapnu(.terugblik)
        return TerugblikView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/terugblik", besloten: besluit.wat,
            op: besluit.gebeurdOp.voluit, cijfers: blik.cijfers,
            keuzes: stap?.uitkomsten.map { ($0.id.tekst, $0.opschrift) } ?? [],
            herhaal: stap?.herhaal, form: form, refusal: refusal)
    }

    private static func evalueer(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            let stap = try await v.inbrengblik().blad.evaluatie
            let antwoorden = Dictionary(
                (stap?.vragen ?? []).map { ($0.id.tekst, v.form[$0.veld]) }, uniquingKeysWith: { eerste, _ in eerste })
            _ = try await v.casework.evalueer(
                antwoorden, op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("evaluatie"))
            return .naar("/")
        } anders: {
            try await evaluatieform(v, v.form, $0)
        }
    }

    private static func evaluatieform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> EvaluatieView
    {
        let blik = try await v.inbrengblik()
        guard let stap = blik.blad.evaluatie else {
            throw Refusal(.notFound, "Deze tafel vraagt hier niet naar.")
        }
        guard blik.blad.mag.evalueren || refusal != nil else {
            throw Refusal(.forbidden, "Dit vult in wie aan tafel zat, één keer.")
        }
        return EvaluatieView(
            omslag: v.omslag(.tafels), kop: blik.kop, stap: stap, lijsten: try await v.keuzelijsten(),
            form: form, refusal: refusal)
    }
}
