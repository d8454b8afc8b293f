import Domain
import Storage

extension Tx {
    /// The tables that exist now, with who sits there; all of them, or those of one arrangement, or one.
    func tafels(_ welke: SQL = "") throws -> [Tafel] {
        let leden = try rows(
            """
            SELECT l.id, l.tafel_id, l.medewerker_id, l.rol, l.mandaat, l.mandaatgrens, l.mandaat_tot
            FROM tafellid l JOIN tafel t ON t.id = l.tafel_id
            WHERE l.tot IS NULL AND t.tot IS NULL \(welke) ORDER BY l.van, l.id
            """)
        let namen = try namen(van: Set(leden.map { try $0.get("medewerker_id") }))
        return try rows(
            "SELECT t.id, t.arrangement, t.naam, t.gebied FROM tafel t WHERE t.tot IS NULL \(welke) ORDER BY t.naam, t.id"
        ).map { row in
            let id: ID<Tafel> = try row.get("id")
            return Tafel(
                id: id, arrangement: Kenmerk(try row.get("arrangement")), naam: try row.get("naam"),
                gebied: try row.get("gebied"),
                leden: try leden.filter { $0["tafel_id"].text == id.rawValue }.map { lid in
                    let medewerker: ID<Medewerker> = try lid.get("medewerker_id")
                    return Tafellid(
                        id: try lid.get("id"), medewerker: medewerker, naam: namen[medewerker] ?? "",
                        rol: Rolnaam(try lid.get("rol")), mandaat: try Self.code(lid, "mandaat"),
                        grens: try open("tafellid", "mandaatgrens", lid),
                        mandaatTot: lid["mandaat_tot"].int.map(Bedrag.init(centen:)))
                })
        }
    }

    func tafel(_ id: ID<Tafel>) throws -> Tafel {
        guard let tafel = try tafels("AND t.id = \(id)").first else { throw Self.nietGevonden }
        return tafel
    }

    /// Refuses a code that the list does not have. Without the list, everything that looks like a code will do.
    func eisCode(_ code: String, uit lijst: String, veld: String) throws {
        let codes = try codelijsten()[lijst]?.codes.map(\.code) ?? Vraag.vasteLijsten[lijst]?.map(\.code) ?? []
        let bestaat = codes.isEmpty ? Code.lijktErop(code) : codes.contains(code)
        guard bestaat || code == "onbekend" else {
            throw Refusal(.invalid, "Kies iets uit de lijst.", field: veld)
        }
    }
}
