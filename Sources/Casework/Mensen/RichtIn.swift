import Domain
import Storage

extension Casework {
    /// Begint een installatie: haar naam, haar stroom, en de eerste organisatie met haar eerste beheerder.
    ///
    /// - Parameters:
    ///   - demonstratie: marks the database for good: a banner on each page, served on loopback only.
    ///   - account: with which the first administrator signs in.
    public func richtIn(
        _ naam: String, demonstratie: Bool, beheerder: String, account: Accountvoorstel? = nil
    ) async throws -> Medewerker {
        let (organisatie, team, medewerker) = (ID<Organisatie>.new(), ID<Team>.new(), ID<Medewerker>.new())
        let installatie = ID<Casework>.new()
        return try await transactie(in: []) { tx in
            guard try tx.row("SELECT id FROM installatie ORDER BY id") == nil else {
                throw Refusal(.conflict, "Deze database is al ingericht.")
            }
            guard try kluis.installation() == nil else { throw Self.vreemdeKluis }
            try tx.begin(.installatie)
            try tx.legVast(
                .installatieIngericht, installatie, in: .installatie, door: medewerker,
                ["naam": naam, "demonstratie": demonstratie ? "ja" : "nee"])
            try tx.voegToe(organisatie: naam, soort: "gemeente", organisatie, door: medewerker)
            try tx.legVast(
                .medewerkerToegevoegd, medewerker, in: .installatie, door: medewerker,
                ["organisatie_id": organisatie, "naam": beheerder])
            try tx.legVast(
                .teamToegevoegd, team, in: .installatie, door: medewerker,
                ["organisatie_id": organisatie, "naam": "Beheer", "soort": "beheer"])
            try tx.maakLid(medewerker, team, .beheerder, door: medewerker)
            if let account { _ = try tx.maakAccount(account, voor: medewerker, door: medewerker) }
            try kluis.keep(installation: installatie.rawValue)
            return Medewerker(
                id: medewerker, naam: beheerder, organisatie: organisatie,
                lidmaatschappen: [.init(team: team, teamnaam: "Beheer", rol: .beheerder)])
        }
    }

    /// The installation's name and whether it is a demonstration; nil when it was not set up.
    public func installatie() async throws -> (naam: String, demonstratie: Bool)? {
        try await read { tx in
            guard let row = try tx.row("SELECT naam, demonstratie FROM installatie ORDER BY id") else { return nil }
            return (try row.get("naam"), row["demonstratie"].text == "ja")
        }
    }

    /// Throws a `Refusal` when the vault keeps the keys of another database than this one.
    public func controleerKluis() async throws {
        let here: String? = try await read { try $0.row("SELECT id FROM installatie ORDER BY id")?.get("id") }
        guard try kluis.installation() == here else { throw Self.vreemdeKluis }
    }

    private static let vreemdeKluis = Refusal(.invalid, "Deze kluis hoort bij een andere database.")
}

extension Tx {
    func voegToe(organisatie naam: String, soort: String, _ id: ID<Organisatie>, door medewerker: ID<Medewerker>) throws
    {
        try legVast(
            .organisatieToegevoegd, id, in: .installatie, door: medewerker,
            ["naam": Tekst.verplicht(naam, veld: "naam", noem: "hoe de organisatie heet", meest: 200), "soort": soort])
    }

    func maakLid(_ wie: ID<Medewerker>, _ team: ID<Team>, _ rol: Rol, door medewerker: ID<Medewerker>) throws {
        try legVast(
            .lidmaatschapBegonnen, ID<Medewerker>.new(), in: .installatie, door: medewerker,
            ["medewerker_id": wie, "team_id": team, "rol": rol, "van": vandaag])
        try herzieWerk(om: rol, in: team)
    }
}
