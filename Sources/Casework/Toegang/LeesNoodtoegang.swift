import Domain
import Storage

/// Een blik in nood, zoals de functionaris gegevensbescherming die leest: wie, wanneer en waarom, niets van het gezin.
public struct Noodblad: Sendable {
    public let nood: Noodregel
    /// The data protection officer read it before.
    public let gelezen: Bool
}

extension Casework {
    /// Wie met het gezin werkt las waarom iemand in nood keek; de toegang is daarmee voorbij. De functionaris leest zelf.
    public func sluitNoodtoegang(
        _ nood: ID<Noodtoegang>, in dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Noodtoegang> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            _ = try tx.werkdeur(dossier, voor: medewerker)
            let rij = try tx.row("SELECT tot FROM noodtoegang WHERE id = \(nood) AND dossier_id = \(dossier)")
            guard let rij else { throw Tx.nietGevonden }
            try tx.leesNood(nood, in: dossier, als: "gezin", door: medewerker.id)
            if rij["tot"] == .null {
                try tx.beeindig(
                    .noodtoegangBeeindigd, nood, in: .dossier(dossier), door: medewerker.id, ["tot": tx.moment])
            }
            return nood
        }
    }

    /// De functionaris gegevensbescherming las waarom iemand in nood keek. De toegang zelf blijft zoals zij was.
    public func leesNoodtoegang(_ nood: ID<Noodtoegang>, door medewerker: Medewerker, sleutel: Sleutel) async throws
        -> ID<Noodtoegang>
    {
        let dossier = try await read { try $0.dossier(van: nood, voor: medewerker) }
        return try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            try tx.leesNood(nood, in: dossier, als: "functionaris", door: medewerker.id)
            return nood
        }
    }

    /// The file of a look in need, for who passes its door: there it is read in full.
    public func dossier(van nood: ID<Noodtoegang>, voor medewerker: Medewerker) async throws -> ID<Dossier> {
        try await read { tx in
            guard
                let dossier: ID<Dossier> = try tx.row("SELECT dossier_id FROM noodtoegang WHERE id = \(nood)")?.get(
                    "dossier_id")
            else { throw Tx.nietGevonden }
            return try tx.deur(dossier, voor: medewerker).dossier
        }
    }

    /// Why somebody looked in need, for the data protection officer. Written in the inzage of the file.
    public func noodblad(_ nood: ID<Noodtoegang>, voor kijker: Kijker) async throws -> Noodblad {
        let moment = nu
        let (blad, dossier) = try await read { tx in
            let dossier = try tx.dossier(van: nood, voor: kijker.medewerker)
            guard let regel = try tx.noodregels("id = \(nood)").first else { throw Tx.nietGevonden }
            let lezing = try tx.row(
                "SELECT id FROM noodlezing WHERE noodtoegang_id = \(nood) AND lezer = 'functionaris'")
            return (Noodblad(nood: regel, gelezen: lezing != nil), dossier)
        }
        let regel = Inzageregel(
            dossier: dossier, persoon: nil, deel: "reden van een blik in nood", medewerker: kijker.medewerker.id,
            grond: Rol.functionaris.rawValue, sessie: kijker.sessie, tijdvak: String(moment.description.prefix(15)))
        try await schrijfInzage([regel], op: moment)
        return blad
    }
}

extension Tx {
    /// The file that somebody looked into; only the data protection officer comes by this door.
    fileprivate func dossier(van nood: ID<Noodtoegang>, voor medewerker: Medewerker) throws -> ID<Dossier> {
        guard medewerker.heeft(.functionaris),
            let row = try row("SELECT dossier_id FROM noodtoegang WHERE id = \(nood)")
        else { throw Self.nietGevonden }
        return try row.get("dossier_id")
    }

    fileprivate func leesNood(
        _ nood: ID<Noodtoegang>, in dossier: ID<Dossier>, als lezer: String, door medewerker: ID<Medewerker>
    ) throws {
        guard try row("SELECT id FROM noodlezing WHERE noodtoegang_id = \(nood) AND lezer = \(lezer)") == nil else {
            throw Refusal(.conflict, "Dit is al gelezen.")
        }
        guard try row("SELECT id FROM noodtoegang WHERE id = \(nood) AND medewerker_id = \(medewerker)") == nil else {
            throw Refusal(.forbidden, "U keek zelf in nood. Een ander leest waarom.")
        }
        try legVast(
            .noodtoegangGelezen, ID<Noodtoegang>.new(), in: .dossier(dossier), door: medewerker,
            ["noodtoegang_id": nood, "lezer": lezer])
    }

    /// Looks in need that who works with the family did not read yet.
    func noodregels(_ dossier: ID<Dossier>) throws -> [Noodregel] {
        try noodregels(
            """
            dossier_id = \(dossier) AND NOT EXISTS
                (SELECT 1 FROM noodlezing l WHERE l.noodtoegang_id = noodtoegang.id AND l.lezer = 'gezin')
            """)
    }

    fileprivate func noodregels(_ waar: SQL) throws -> [Noodregel] {
        try rows(
            """
            SELECT id, dossier_id, medewerker_id, gronden, van, uiterlijk FROM noodtoegang
            WHERE \(waar) ORDER BY van DESC, id
            """
        ).map { row in
            Noodregel(
                id: try row.get("id"), naam: try naam(van: row.get("medewerker_id")),
                gronden: try open("noodtoegang", "gronden", row) ?? "", van: try row.get("van"),
                uiterlijk: try row.get("uiterlijk"))
        }
    }
}
