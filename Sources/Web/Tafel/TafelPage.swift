import Casework
import Domain
import HTML
import Hummingbird

/// De tafels: welke er zijn, wanneer zij bij elkaar komen en wat zij besloten.
enum TafelPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/tafels", lijst)
        wegen.get("/tafels/{tafel}", show)
        RegisterPage.addRoutes(to: &wegen)
        wegen.get("/tafels/{tafel}/bijeenkomsten/nieuw") { v in try await .blad(planform(v, Formulierdata(), nil)) }
        wegen.post("/tafels/{tafel}/bijeenkomsten", plan)
        wegen.post("/tafels/{tafel}/overzetting") { v in
            let tafel = try await v.casework.zetOver(
                v.id("tafel"), door: v.medewerker, sleutel: v.form.sleutel("overzetting"))
            return .naar("/tafels/\(tafel)")
        }
    }

    private static func lijst(_ v: Verzoek) async throws -> Antwoord {
        .blad(
            TafelsView(
                omslag: v.omslag(.tafels), tafels: try await v.casework.tafels(voor: v.medewerker), nu: v.casework.nu))
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        .blad(
            TafelView(
                omslag: v.omslag(.tafels), stand: try await v.casework.tafelstand(v.id("tafel"), voor: v.kijker),
                codes: try await v.casework.codelijsten(), nu: v.casework.nu))
    }

    private static func plan(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            let id = try await v.casework.planBijeenkomst(
                v.form.begint(nu: v.vandaag), plaats: v.form["plaats"], van: tafel, door: v.medewerker,
                sleutel: v.form.sleutel("bijeenkomst"))
            let arrangement = try await v.casework.tafelstand(tafel, voor: v.kijker).arrangement
            return .naar(
                "/bijeenkomsten/\(id)\(arrangement.isOverleg && arrangement.inbrengenDoor.isEmpty ? "/overleg" : "")")
        } anders: {
            try await planform(v, v.form, $0)
        }
    }

    private static func planform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let stand = try await v.casework.tafelstand(v.id("tafel"), voor: v.kijker)
        guard stand.magPlannen else {
            throw Refusal(.notFound, "Plannen doet de voorzitter of de notulist van deze tafel.")
        }
        let vorige = stand.komend.last ?? stand.geweest.first
        let plaats = stand.arrangement.plaats == "wisselend" ? nil : vorige?.plaats
        let wachten = stand.vragen.filter { $0.agendapunt == nil && !$0.wachtOpAanvulling }.count
        return BijeenkomstFormView(
            omslag: v.omslag(.tafels), titel: "Een bijeenkomst van \(stand.tafel.naam)",
            naar: "/tafels/\(stand.tafel.id)/bijeenkomsten", terug: "/tafels/\(stand.tafel.id)",
            knop: "Plan de bijeenkomst", dag: stand.voorstel?.getypt ?? "", tijd: vorige?.begint.tijd ?? "",
            plaats: plaats ?? "",
            opmerking: wachten == 0
                ? nil
                : wachten == 1
                    ? "De vraag die wacht, komt op deze agenda."
                    : "De \(wachten) vragen die wachten, komen op deze agenda.",
            form: form, refusal: refusal)
    }
}
