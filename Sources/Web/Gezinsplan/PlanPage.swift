import Casework
import Domain
import HTML
import Hummingbird

/// Het plan van een gezin: de eerste bladzijde van een dossier.
enum PlanPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/plan", show)
        wegen.get("/dossiers/{dossier}/plan/vergelijk", vergelijk)
        wegen.get("/dossiers/{dossier}/plan/a4.pdf", a4)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        let peil = try await v.planpeil("op", in: dossier)
        let plan = try await v.casework.gezinsplan(dossier, voor: v.kijker, peil: peil)
        let blik = Planblik(plan: plan, vandaag: v.vandaag, vroeger: peil.map { $0 < v.casework.nu } ?? false)
        return .blad(PlanView(omslag: v.omslag(.gezinnen), blik: blik))
    }

    /// What changed from one version or day to another; to now when the second is not named.
    private static func vergelijk(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        guard let van = try await v.planpeil("van", in: dossier) else {
            throw Refusal(.notFound, "Kies een versie of een dag om mee te vergelijken.")
        }
        let oud = try await v.casework.gezinsplan(dossier, voor: v.kijker, peil: van)
        let nieuw = try await v.casework.gezinsplan(dossier, voor: v.kijker, peil: v.planpeil("tot", in: dossier))
        return .blad(VergelijkView(omslag: v.omslag(.gezinnen), oud: oud, nieuw: nieuw, vandaag: v.vandaag))
    }

    private static func a4(_ v: Verzoek) async throws -> Antwoord {
        let blad = try await v.casework.planblad(v.id("dossier"), voor: v.kijker)
        return .bestand(
            try await Papier.gezinsplan.zet(Planpapier(blad, vandaag: v.vandaag)), soort: "application/pdf", naam: nil)
    }
}

extension Verzoek {
    /// The moment that a part of the address means: a day (its end) or the number of a version of the plan.
    func planpeil(_ naam: String, in dossier: ID<Dossier>) async throws -> Moment? {
        guard let tekst = vraag(naam), !tekst.isEmpty else { return nil }
        if let nummer = Int(tekst) {
            return try await casework.moment(vanVersie: nummer, in: dossier, voor: kijker)
        }
        return Amsterdam.einde(van: try dag(tekst))
    }
}
