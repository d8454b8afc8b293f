import Casework
import Domain
import HTML
import Hummingbird

/// De tafels: welke er zijn, wanneer zij bij elkaar komen en wat zij besloten.
enum TafelPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/tafels", lijst)
        wegen.get("/tafels/{tafel}", show)
        wegen.get("/tafels/{tafel}/bijeenkomsten/nieuw") { v in try await .blad(planform(v, Formulierdata(), nil)) }
        wegen.post("/tafels/{tafel}/bijeenkomsten", plan)
    }

    private static func lijst(_ v: Verzoek) async throws -> Antwoord {
        let tafels = try await v.casework.tafeloverzicht(voor: v.medewerker)
        return .blad(
            TafelsView(omslag: v.omslag(.tafels), tafels: tafels.map { .init($0, vandaag: v.vandaag) }))
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let blad = try await v.casework.tafelblad(v.id("tafel"), voor: v.kijker)
        return .blad(TafelView(omslag: v.omslag(.tafels), blad: blad, vandaag: v.vandaag))
    }

    private static func plan(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            let id = try await v.casework.planBijeenkomst(
                v.form.begint(nu: v.vandaag), plaats: v.form["plaats"], van: tafel, door: v.medewerker,
                sleutel: v.form.sleutel("bijeenkomst"))
            return .naar("/bijeenkomsten/\(id)")
        } anders: { try await planform(v, v.form, $0) }
    }

    private static func planform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blad = try await v.casework.tafelblad(v.id("tafel"), voor: v.kijker)
        let wachten = blad.wachten.count
        return BijeenkomstFormView(
            omslag: v.omslag(.tafels), titel: "Een bijeenkomst van \(blad.tafel.naam)",
            naar: "/tafels/\(blad.tafel.id)/bijeenkomsten", terug: "/tafels/\(blad.tafel.id)",
            knop: "Plan de bijeenkomst",
            opmerking: wachten == 0
                ? nil
                : wachten == 1
                    ? "De vraag die wacht, komt op deze agenda."
                    : "De \(wachten) vragen die wachten, komen op deze agenda.",
            form: form, refusal: refusal)
    }
}
