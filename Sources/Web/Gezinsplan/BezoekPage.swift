import Casework
import Domain
import HTML

/// Morgen op bezoek: alles voor een gesprek op één A4.
enum BezoekPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/bezoek") { v in
            let blad = try await v.casework.bezoekblad(v.id("dossier"), voor: v.kijker)
            return .blad(
                BezoekView(
                    omslag: v.omslag(.gezinnen), blad: blad, blik: Planblik(plan: blad.plan, vandaag: v.vandaag)))
        }
    }
}
