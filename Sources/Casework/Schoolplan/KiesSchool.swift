import Domain
import Storage

extension Casework {
    /// Legt vast naar welke school een kind gaat; leeg is naar geen.
    public func kiesSchool(
        _ school: String, voor kind: ID<Persoon>?, in dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Persoon> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let gezin = try tx.gezin(tx.schrijfdeur(dossier, voor: medewerker))
            let lid = try gezin.requireLid(kind, veld: "kind")
            guard lid.rol == .kind else { throw Refusal(.invalid, "Kies een kind van het gezin.", field: "kind") }
            let naar = school.isEmpty ? nil : try tx.school(school).code
            let nu = try tx.row(
                """
                SELECT id, school FROM schoolgang
                WHERE dossier_id = \(dossier) AND persoon_id = \(lid.persoon) AND tot IS NULL
                """)
            if nu?["school"].text == naar { return lid.persoon }
            if let nu {
                try tx.beeindig(
                    .schoolgangBeeindigd, try nu.get("id", as: ID<School>.self), in: .dossier(dossier),
                    door: medewerker.id, ["tot": tx.vandaag])
            }
            if let naar {
                try tx.legVast(
                    .schoolgangBegonnen, ID<School>.new(), in: .dossier(dossier), door: medewerker.id,
                    ["persoon_id": lid.persoon, "school": naar, "van": tx.vandaag])
            }
            return lid.persoon
        }
    }
}

extension Tx {
    /// To which school each child of a file goes now.
    func schoolgang(_ toegang: Toegang) throws -> [ID<Persoon>: String] {
        Dictionary(
            try rows(
                """
                SELECT persoon_id, school FROM schoolgang WHERE dossier_id = \(toegang.dossier) AND tot IS NULL
                ORDER BY persoon_id
                """
            ).map { (try $0.get("persoon_id"), try $0.get("school")) }, uniquingKeysWith: { een, _ in een })
    }
}
