import Casework
import Domain
import HTML
import Hummingbird

/// De eerste bladzijde na het aanmelden: wat er voor deze medewerker open staat.
enum WerkPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/", show)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let werk = try await v.casework.mijnWerk(v.medewerker)
        return .blad(
            WerkView(
                omslag: v.omslag(.werk), voornaam: try v.medewerker.roepnaam,
                werktMetGezinnen: try v.medewerker.heeft(.gezinswerker), werk: werk, vandaag: v.vandaag))
    }
}

extension Medewerker {
    /// The first word of the name: how a colleague would greet them.
    fileprivate var roepnaam: String { String(naam.prefix { $0 != " " }) }
}
