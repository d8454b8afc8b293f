import Domain
import Storage

/// Wat er bij het dagelijkse opruimen verdween.
public struct Opgeruimd: Sendable, Equatable {
    public var formulieren = 0
    public var concepten = 0
    public var sessies = 0
    /// Names of which the key was destroyed.
    public var namen = 0

    /// Nothing had had its time.
    public var isNiets: Bool { self == Opgeruimd() }
}

extension Casework {
    /// For so many days a form that is sent again gets the same answer; after that its text goes.
    static let formulierdagen = 30
    /// For so many days a draft that nobody goes on with is kept. The page that lists drafts says so.
    public static let conceptdagen = 90

    /// Haalt weg wat zijn tijd gehad heeft: verstuurde formulieren, concepten, dode sessies, vergeten pogingen en namen.
    ///
    /// Sent forms are a second copy of everything that was typed. Called daily by `serve`; may run at any time.
    @discardableResult
    public func ruimVerlopenOp() async throws -> Opgeruimd {
        let nu = klok()
        func voor(_ dagen: Int) -> Moment { nu.plus(seconds: -dagen * 24 * 3600) }
        var weg = Opgeruimd()
        weg.formulieren = try await haalWeg(
            "eenmalig", "sleutel", "vastgelegd_op < \(voor(Self.formulierdagen)) ORDER BY vastgelegd_op, sleutel")
        weg.concepten = try await haalWeg(
            "concept", "id", "gewijzigd_op < \(voor(Self.conceptdagen)) ORDER BY gewijzigd_op, id")
        weg.sessies = try await haalWeg(
            "sessie", "afdruk",
            """
            begonnen_op < \(nu.plus(seconds: -Sessie.langst)) OR gezien_op < \(nu.plus(seconds: -Sessie.stilte))
            ORDER BY gezien_op, afdruk
            """)
        weg.sessies += try await haalWeg(
            "codesessie", "afdruk",
            "begonnen_op < \(nu.plus(seconds: -Codesessie.langst)) ORDER BY begonnen_op, afdruk")
        _ = try await haalWeg("poging", "wie", "laatste_op < \(voor(1)) ORDER BY laatste_op, wie")
        weg.namen = try await wisVerlopenNamen()
        try await schudTelgegevens()
        return weg
    }

    /// Some rows at a time, so that who writes does not wait for long.
    private func haalWeg(_ tabel: String, _ sleutel: String, _ inVolgorde: SQL) async throws -> Int {
        var aantal = 0
        while true {
            let weg = try await again {
                try await database.write { sql in
                    try sql.execute(
                        """
                        DELETE FROM \(.name(tabel)) WHERE \(.name(sleutel)) IN (
                            SELECT \(.name(sleutel)) FROM \(.name(tabel)) WHERE \(inVolgorde) LIMIT 500)
                        """)
                }
            }
            aantal += weg
            if weg < 500 { return aantal }
        }
    }

    /// PostgreSQL keeps rows in the order in which they came in, beside the events of the same acts: put them in that of
    /// their random ids. SQLite always has them so.
    private func schudTelgegevens() async throws {
        guard database.dialect == .postgres else { return }
        try await again { try await database.write { try $0.script("CLUSTER telgegeven USING telgegeven_pkey") } }
    }
}
