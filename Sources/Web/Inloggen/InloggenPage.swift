import Casework
import Domain
import HTML
import Hummingbird

/// Aanmelden en uitloggen.
enum InloggenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inloggen", wie: .iedereen) { v in .blad(InloggenView(omslag: v.omslag())) }
        wegen.post("/uitloggen", wie: .eersteFactor) { v in
            if let token = v.request.cookies[Sessiewacht.cookie]?.value { try await v.casework.eindigSessie(token) }
            return .naar("/inloggen")
        }
    }
}

struct InloggenView: View {
    let omslag: Omslag

    var body: some HTML {
        Blad("Aanmelden", omslag) { P { "Aanmelden" } }
    }
}
