import Domain
import Storage

/// Toestemming van de deur voor wie met een code één ding beantwoordt. Alleen de codedeur maakt er een.
struct Codetoegang {
    let code: ID<Toegangscode>
    let inbreng: ID<Inbreng>
    let dossier: ID<Dossier>
    let deelname: ID<Deelname>
    let tafel: ID<Tafel>
    let rol: Rolnaam
    /// A ground was recorded for this participant.
    let metNamen: Bool
    let arrangement: Arrangement
    let stap: Kenmerk<Stap>
    let uiterlijk: Dag
    let maker: ID<Medewerker>

    /// As it stands in inzage.
    static let grond = "code"

    fileprivate init(_ code: ID<Toegangscode>, _ rij: Row, _ arrangement: Arrangement) throws {
        (self.code, self.arrangement) = (code, arrangement)
        (inbreng, dossier) = (try rij.get("inbreng_id"), try rij.get("dossier_id"))
        (deelname, tafel) = (try rij.get("deelname_id"), try rij.get("tafel_id"))
        (rol, stap) = (Rolnaam(try rij.get("rol")), Kenmerk(try rij.get("stap")))
        metNamen = rij["grond"] != .null
        (uiterlijk, maker) = (try rij.get("uiterlijk"), try rij.get("vastgelegd_door"))
    }
}

/// Toestemming om met een code één zaak bij één tafel in te brengen.
struct Aanmeldtoegang {
    let code: ID<Toegangscode>
    let tafel: ID<Tafel>
    let soort: Dossiersoort
    let rol: Rolnaam
    let voor: String
    let organisatie: String?
    let uiterlijk: Dag
    let maker: ID<Medewerker>
}

extension Tx {
    /// The door of a code: while it was not used, withdrawn or lapsed, its participant is still asked, and the table has
    /// not decided. Nil is all that anybody hears of why not.
    func codedeur(_ code: ID<Toegangscode>) throws -> Codetoegang? {
        let rij = try row(
            """
            SELECT c.dossier_id, c.inbreng_id, c.deelname_id, c.stap, c.uiterlijk, c.vastgelegd_door, i.tafel_id,
                i.arrangementversie_id, d.rol, g.id AS grond, s.id, s.stap AS staat_bij, s.soort, s.van
            FROM toegangscode c JOIN inbreng i ON i.id = c.inbreng_id
            JOIN deelname d ON d.id = c.deelname_id AND d.tot IS NULL
            JOIN staptocht s ON s.inbreng_id = i.id AND s.tot IS NULL
            LEFT JOIN deelgrond g ON g.deelname_id = d.id AND g.tot IS NULL
            WHERE c.id = \(code) AND c.tot IS NULL AND c.uiterlijk >= \(vandaag)
            """)
        guard let rij else { return nil }
        let arrangement = try arrangement(versie: rij.get("arrangementversie_id"))
        let plek = Staptocht(
            id: try rij.get("id"), stap: Kenmerk(try rij.get("staat_bij")), soort: try rij.get("soort"),
            van: try rij.get("van"), uiterlijk: nil, tot: nil, uitkomst: nil)
        return arrangement.isVoorBesluit(plek) ? try Codetoegang(code, rij, arrangement) : nil
    }

    /// The same for a code to bring somebody in: while it works and the table takes such cases and is led by somebody.
    func aanmelddeur(_ code: ID<Toegangscode>) throws -> Aanmeldtoegang? {
        let rij = try row(
            """
            SELECT c.id, c.tafel_id, c.soort, c.rol, c.voor, c.organisatie, c.uiterlijk, c.vastgelegd_door
            FROM aanmeldcode c JOIN tafel t ON t.id = c.tafel_id AND t.tot IS NULL
            WHERE c.id = \(code) AND c.tot IS NULL AND c.uiterlijk >= \(vandaag)
                AND EXISTS (SELECT 1 FROM tafellid l WHERE l.tafel_id = c.tafel_id AND l.leidt = 'ja' AND l.tot IS NULL)
            """)
        guard let rij else { return nil }
        return Aanmeldtoegang(
            code: code, tafel: try rij.get("tafel_id"), soort: try Self.code(rij, "soort"),
            rol: Rolnaam(try rij.get("rol")), voor: try open("aanmeldcode", "voor", rij) ?? "",
            organisatie: try open("aanmeldcode", "organisatie", rij), uiterlijk: try rij.get("uiterlijk"),
            maker: try rij.get("vastgelegd_door"))
    }

    /// Who acted with a code, as verloop and inzage call it; nil for an id that is of no code.
    func naamMetCode(_ wie: ID<Medewerker>) throws -> String? {
        let deelname = try row(
            "SELECT d.rol FROM toegangscode c JOIN deelname d ON d.id = c.deelname_id WHERE c.id = \(wie)")
        if let rol: String = try deelname?.get("rol") { return "\(Rolnaam(rol).opschrift), met een code" }
        guard let rij = try row("SELECT id, voor FROM aanmeldcode WHERE id = \(wie)") else { return nil }
        return try open("aanmeldcode", "voor", rij).map { "\($0), met een code" }
    }
}
