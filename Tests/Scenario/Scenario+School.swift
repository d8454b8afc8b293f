import Casework
import Domain

extension Scenario {
    /// Two schools and the reasons that a school may report.
    public func scholen() async throws {
        func codes(_ lijst: String, _ rijen: [(String, String, String?)]) -> Codelijst {
            Codelijst(
                naam: lijst, versie: 0, codes: rijen.map { Code(lijst: lijst, code: $0, naam: $1, toelichting: $2) })
        }
        try await casework.leesCodelijsten([
            codes(
                "scholen",
                [
                    ("vechtlyceum", "Vechtlyceum", "vo"), ("atelier", "Het Atelier", "vo"),
                    ("waterlelie", "De Waterlelie", "po"),
                ]
            ),
            codes(
                "verzuimredenen",
                [("vaag-buikpijn", "Buikpijn", nil), ("vaag-moe", "Moe", nil), ("ziek", "Ziek", nil)]),
        ])
    }

    /// Somebody of leerplicht, with a seat at the table about pupils.
    public func leerplicht(_ naam: String = "Lena Pater", aan tafel: ID<Tafel>, in wijk: Wijk) async throws
        -> Medewerker
    {
        let id = try await casework.voegMedewerkerToe(
            naam, van: wijk.lokalis, team: wijk.zuilen, als: .tafellid, door: wijk.bea, sleutel: .nieuw())
        guard let lena = try await casework.medewerker(id) else { throw Refusal(.notFound, "Deze is er niet.") }
        try await geefStoel(lena, aan: tafel, als: "leerplicht", door: wijk.bea)
        return lena
    }

    public func geefStoel(_ wie: Medewerker, aan tafel: ID<Tafel>, als rol: Rolnaam, door bea: Medewerker) async throws
    {
        _ = try await casework.benoemTafellid(
            wie.id, aan: tafel, als: rol, mandaat: .formeel, door: bea, sleutel: .nieuw())
    }

    /// The ground on which a school reports absence.
    @discardableResult
    public func grond(
        _ school: String, bij tafel: ID<Tafel>, mede: [Rolnaam] = [], van: Dag? = Dag("2026-08-01"),
        uiterlijk: Dag? = nil, door medewerker: Medewerker
    ) async throws -> ID<Verzuimgrond> {
        try await casework.legVerzuimgrondVast(
            .wet, stuk: "Leerplichtwet 1969, artikel 21a", voor: school, mede: mede, van: van, uiterlijk: uiterlijk,
            bij: tafel, door: medewerker, sleutel: .nieuw())
    }

    /// Reads rows of a list in: `school;leerlingnummer;naam;geboren;van;tot;uren;reden`, and `groep` if it is there.
    @discardableResult
    public func leesVerzuim(
        _ rijen: String..., bij tafel: ID<Tafel>, slaFouteOver: Bool = false, door medewerker: Medewerker
    ) async throws -> Invoerverslag {
        let heeftGroep = rijen.first.map { $0.split(separator: ";").count == 9 } ?? false
        let kop = "school;leerlingnummer;naam;geboren;van;tot;uren;reden" + (heeftGroep ? ";groep" : "")
        return try await casework.leesVerzuimIn(
            Array(([kop] + rijen).joined(separator: "\n").utf8), slaFouteOver: slaFouteOver, bij: tafel,
            door: medewerker)
    }
}
