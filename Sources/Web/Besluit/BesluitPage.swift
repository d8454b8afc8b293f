import Casework
import Domain
import HTML
import Hummingbird

/// Na de uitkomst: het papier, vertellen, bekrachtigen, en wat een besluit in gang zet.
enum BesluitPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/papier", papier)
        wegen.get("/inbrengen/{inbreng}/vertellen") { v in try await .blad(vertelform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/vertellen", vertel)
        wegen.get("/inbrengen/{inbreng}/bekrachtiging") { v in try await .blad(bekrachtigform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/bekrachtiging", bekrachtig)
        wegen.get("/inbrengen/{inbreng}/gevolgen/{gevolg}") { v in try await .blad(gevolgform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/gevolgen/{gevolg}", handelAf)
        wegen.get("/inbrengen/{inbreng}/spoed") { v in try await .blad(spoedform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/spoed", spoed)
    }

    private static func papier(_ v: Verzoek) async throws -> Antwoord {
        guard let papier = try await v.inbrengblik().papier else {
            throw Refusal(.notFound, "Er is nog niets besloten om op papier te zetten.")
        }
        return .blad(papier)
    }

    private static func vertel(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            let over = try await v.inbrengblik().teVertellen
            guard let over else { throw Refusal(.conflict, "Er is nu niets te vertellen.") }
            let voorstel = Vertelvoorstel(
                aan: Spreker(code: v.form["aan"]), hoe: Verteld.Hoe(rawValue: v.form["hoe"]),
                voorgelezen: v.form["voorgelezen"] == "ja", antwoord: Verteld.Antwoord(rawValue: v.form["antwoord"]),
                woorden: v.form["woorden"], gebeurdOp: try v.form.dag("gebeurd_op", nu: v.vandaag))
            _ = try await v.casework.vertel(
                voorstel, over: over, van: inbreng, door: v.medewerker, sleutel: v.form.sleutel("verteld"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: { try await vertelform(v, v.form, $0) }
    }

    private static func vertelform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blik = try await v.inbrengblik()
        return VertellenView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "/inbrengen/\(blik.kop.inbreng)/vertellen",
            tekst: blik.vertelzin, papier: blik.papier == nil ? nil : "/inbrengen/\(blik.kop.inbreng)/papier",
            aan: blik.vertelkeuzes, manieren: Verteld.Hoe.allCases.map { ($0.rawValue, $0.naam.metHoofdletter) },
            form: form, refusal: refusal)
    }
}
