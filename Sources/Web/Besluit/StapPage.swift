import Casework
import Domain
import HTML
import Hummingbird

/// Wat een stap van iemand vraagt: een advies, of wat het gezin kiest.
enum StapPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/advies") { v in try await .blad(adviesform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/advies", adviseer)
        wegen.get("/inbrengen/{inbreng}/gezinskeuze") { v in try await .blad(keuzeform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/gezinskeuze", kies)
    }

    private static func adviseer(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.adviseer(
                v.form.advies, op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("tafeladvies"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await adviesform(v, v.form, $0)
        }
    }

    private static func adviesform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> TafeladviesView
    {
        let blik = try await v.inbrengblik(om: .adviseer)
        return TafeladviesView(
            omslag: v.omslag(.tafels), kop: blik.kop, medewerker: try v.medewerker, registratie: blik.blad.registratie,
            form: form, refusal: refusal)
    }

    private static func kies(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            let vragen = try await v.inbrengblik(om: .legGezinskeuzeVast).stapnu(.instemming)?.vragen ?? []
            let voorstel = Gezinskeuzevoorstel(
                van: Spreker(code: v.form["van"]), weetNogNiet: v.form["weet_nog_niet"] == "ja",
                antwoorden: Dictionary(
                    vragen.map { ($0.id.tekst, v.form[$0.veld]) }, uniquingKeysWith: { eerste, _ in eerste }),
                woorden: v.form["woorden"])
            _ = try await v.casework.legGezinskeuzeVast(
                voorstel, op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("gezinskeuze"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await keuzeform(v, v.form, $0)
        }
    }

    private static func keuzeform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> GezinskeuzeView
    {
        let blik = try await v.inbrengblik(om: .legGezinskeuzeVast)
        guard let stap = blik.stapnu(.instemming) else {
            throw Refusal(.notFound, "Er is hier nu geen keuze aan het gezin.")
        }
        return GezinskeuzeView(
            omslag: v.omslag(.tafels), kop: blik.kop, gezin: blik.gezinskeuzes, vragen: stap.vragen,
            lijsten: try await v.keuzelijsten(), form: form, refusal: refusal)
    }
}

extension Inbrengblik {
    /// The step that is on, when it is of this kind.
    func stapnu(_ soort: Stap.Soort) -> Stap? {
        blad.plek.flatMap { arrangement.stap($0.stap) }.flatMap { $0.soort == soort ? $0 : nil }
    }

    /// What advisers said and what the family chose.
    var stapantwoorden: Stapantwoorden {
        Stapantwoorden(
            adviezen: blad.adviezen,
            keuzes: blad.gezinskeuzes.map { keuze in
                let wat = keuze.antwoorden.sorted { $0.key < $1.key }.map { naam, waarde in
                    noem(waarde, op: arrangement.stap(keuze.stap)?.vragen.first { $0.id.tekst == naam })
                }
                let zin =
                    keuze.isGekozen
                    ? "\(persoon(keuze.van).metHoofdletter) koos: \(wat.joined(separator: ", "))"
                    : "\(persoon(keuze.van).metHoofdletter) weet het nog niet"
                return ("\(zin) (\(keuze.gebeurdOp.kort(gezienOp: vandaag)))", keuze.woorden)
            })
    }

    private func noem(_ waarde: String, op vraag: Vraag?) -> String {
        guard case .keuze(let lijst) = vraag?.soort else { return waarde }
        return Vraagvelden.Keuzelijsten(codes: codes).lijst(lijst).first { $0.0 == waarde }?.1.lowercased() ?? waarde
    }
}
