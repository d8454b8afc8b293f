import Casework
import Domain
import HTML
import Hummingbird

/// Wat de liaison met iemand kortsloot, en het antwoord.
enum KortgeslotenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/kortgesloten/nieuw") { v in try await .blad(form(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/kortgesloten", sluitKort)
        wegen.get("/inbrengen/{inbreng}/kortgesloten/{kort}/antwoord") { v in
            try await .blad(antwoordform(v, Formulierdata(), nil))
        }
        wegen.post("/inbrengen/{inbreng}/kortgesloten/{kort}/antwoord", beantwoord)
    }

    private static func sluitKort(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.sluitKort(
                met: v.form["met_wie"], zin: v.form["zin"], antwoord: v.form["antwoord"], over: inbreng,
                door: v.medewerker, sleutel: v.form.sleutel("kortgesloten"))
            return .naar("/inbrengen/\(inbreng)\(v.form["bel"].isEmpty ? "" : "/bespreking")")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> KortgeslotenView
    {
        let blik = try await v.inbrengblik(om: .sluitKort)
        let belt = !form["bel"].isEmpty || v.vraag("bel") != nil
        return KortgeslotenView(
            omslag: v.omslag(.tafels), kop: blik.kop, belt: belt ? blik.blad.inbrenger : nil, form: form,
            refusal: refusal)
    }

    private static func beantwoord(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.beantwoordKortgesloten(
                v.id("kort"), antwoord: v.form["antwoord"], over: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("kortantwoord"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await antwoordform(v, v.form, $0)
        }
    }

    private static func antwoordform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> KortantwoordView
    {
        let blik = try await v.inbrengblik(om: .sluitKort)
        let id: ID<Kortgesloten> = try v.id("kort")
        guard let kort = blik.blad.kortgesloten.first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "Dit is al beantwoord, of het is er niet.")
        }
        return KortantwoordView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/kortgesloten/\(id)/antwoord",
            metWie: kort.metWie, zin: kort.zin, form: form, refusal: refusal)
    }
}
