import Casework
import Domain
import HTML
import Hummingbird

/// Aanmelden en uitloggen.
enum InloggenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inloggen", wie: .iedereen, show)
        wegen.post("/uitloggen", wie: .eersteFactor) { v in
            if let token = v.token { try await v.casework.eindigSessie(token) }
            return .met(token: nil, .naar("/inloggen"))
        }
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let knoppen = v.web.instellingen.demonstratie ? try await v.casework.demonstratieknoppen() : []
        return .blad(InloggenView(omslag: v.omslag(), knoppen: knoppen, terug: v.terug))
    }
}

struct InloggenView: View {
    let omslag: Omslag
    let knoppen: [Demonstratieknop]
    let terug: String

    var body: some HTML {
        Blad("Aanmelden", omslag) {
            if !knoppen.isEmpty { DemonstratieView(knoppen: knoppen, terug: terug) }
        }
    }
}
