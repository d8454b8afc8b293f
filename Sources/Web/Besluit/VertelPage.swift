import Casework
import Domain
import HTML
import Hummingbird

/// Vertellen wat er besloten is, of dat een deel zonder het gezin ging en waarom.
enum VertelPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/vertellen") { v in try await .blad(form(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/vertellen", vertel)
        wegen.post("/inbrengen/{inbreng}/samen-vertellen", vertelSamen)
        wegen.get("/inbrengen/{inbreng}/besprekingen/{bespreking}/vertellen") { v in
            try await .blad(deelform(v, Formulierdata(), nil))
        }
        wegen.post("/inbrengen/{inbreng}/besprekingen/{bespreking}/vertellen", vertelDeel)
    }

    private static func vertel(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            guard let besluit: ID<Besluit> = v.form.id("besluit") else {
                throw Refusal(.invalid, "Er is nog geen besluit om te vertellen.")
            }
            _ = try await v.casework.vertel(
                voorstel(v), besluit: besluit, op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("verteld"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func vertelSamen(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            guard let besluit: ID<Besluit> = v.form.id("besluit") else {
                throw Refusal(.invalid, "Er is nog geen besluit om te vertellen.")
            }
            _ = try await v.casework.vertelSamen(
                Samenvertelvoorstel(
                    aan: v.form.alle("samen-aan").compactMap { Spreker(code: $0) },
                    hoe: Verteld.Hoe(rawValue: v.form["samen-hoe"])),
                besluit: besluit, op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("samen-verteld"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: { refusal in
            try await form(
                v, v.form, Refusal(refusal.kind, refusal.zin, field: refusal.field.map { "samen-\($0)" }), samen: true)
        }
    }

    private static func vertelDeel(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.vertelDeel(
                voorstel(v), bespreking: v.id("bespreking"), op: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("verteld-deel"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await deelform(v, v.form, $0)
        }
    }

    private static func voorstel(_ v: Verzoek) throws -> Vertelvoorstel {
        for (veld, zin) in [
            ("voorgelezen", "Kies of u het heeft voorgelezen."),
            ("antwoord", "Kies wat het antwoord was, of dat er nog geen antwoord is."),
        ] where v.form[veld].isEmpty && !v.form["aan"].isEmpty && !v.form["hoe"].isEmpty {
            throw Refusal(.invalid, zin, field: veld)
        }
        return Vertelvoorstel(
            aan: Spreker(code: v.form["aan"]), hoe: Verteld.Hoe(rawValue: v.form["hoe"]),
            voorgelezen: v.form["voorgelezen"] == "ja", antwoord: Verteld.Antwoord(rawValue: v.form["antwoord"]),
            woorden: v.form["woorden"], gebeurdOp: try v.form.dag("gebeurd_op", nu: v.vandaag))
    }

    private static func form(
        _ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?, samen: Bool = false
    ) async throws -> VertellenView {
        let blik = try await v.inbrengblik(om: .vertel)
        let gevraagd: ID<Besluit>? = form.id("besluit") ?? v.vraag("besluit").flatMap { ID($0) }
        let gekozen = blik.blad.besluiten.first { $0.besluit.id == gevraagd }
        guard let stand = gekozen ?? blik.teVertellen ?? blik.besluit else {
            throw Refusal(.notFound, "Er is nog geen besluit om te vertellen.")
        }
        return VertellenView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/vertellen", besluit: stand.besluit.id,
            tekst: stand.besluit.wat, papier: "\(blik.pad)/papier",
            zekerheid: blik.zekerheid(stand),
            samen: blik.samenvertellen(
                stand, form: samen ? form : Formulierdata(), refusal: samen ? refusal : nil),
            aan: blik.vertelkeuzes(stand), form: samen ? Formulierdata() : form, refusal: samen ? nil : refusal)
    }

    private static func deelform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> VertellenView
    {
        let blik = try await v.inbrengblik(om: .vertel)
        let id: ID<Bespreking> = try v.id("bespreking")
        guard let deel = (blik.blad.delenTeVertellen + blik.blad.besprekingen).first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "Dit deel van het gesprek is er niet.")
        }
        return VertellenView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/besprekingen/\(id)/vertellen", besluit: nil,
            tekst: "Een deel van het gesprek ging zonder het gezin. \(deel.gronden ?? "")", papier: nil,
            aan: blik.gezinskeuzes, form: form, refusal: refusal)
    }
}
