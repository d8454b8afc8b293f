import Domain
import Storage

/// Wat iemand aan het typen was in een formulier en nog niet verstuurde. Alleen de schrijver leest het.
public struct Concept: Sendable {
    /// Which form, and about what.
    public let formulier: String
    public let onderwerp: String
    public let dossier: ID<Dossier>?
    /// The key of the form that it was typed in: what is sent with it, makes the draft go.
    public let sleutel: String
    /// The fields, as a browser sends them.
    public let inhoud: String
    public let gewijzigdOp: Moment
}

extension Casework {
    /// What is written at a table, about an inbreng: the outcome, and the decision.
    public static let tafelconcepten: Set<String> = ["uitkomst", "besluit"]

    /// The most that is kept of one form.
    private static let meest = 200_000

    /// Keeps what somebody is typing, sealed with the key of the file it is about, where the door of that file opens. A
    /// form that was sent is not kept.
    public func bewaarConcept(
        _ formulier: String, over onderwerp: String, in dossier: ID<Dossier>?, sleutel: String, inhoud: String,
        door medewerker: Medewerker
    ) async throws {
        guard inhoud.utf8.count <= Self.meest, [formulier, onderwerp, sleutel].allSatisfy({ $0.utf8.count <= 200 })
        else { throw Refusal(.invalid, "Dit is te veel om te bewaren voordat u het verstuurt.") }
        let moment = klok()
        try await again {
            try await database.write { sql in
                let tx = Tx(sql, self, moment)
                guard try tx.row("SELECT 1 AS een FROM eenmalig WHERE sleutel = \(sleutel)") == nil else { return }
                let eigenaar = dossier?.rawValue ?? InstallationKey.installatie.owner
                guard try tx.conceptOpent(formulier, onderwerp, dossier, voor: medewerker),
                    try tx.key(of: eigenaar) != nil
                else { throw Tx.nietGevonden }
                let verzegeld = try tx.seal(inhoud, "concept", "inhoud", row: sleutel, owner: eigenaar)
                try tx.execute(
                    """
                    INSERT INTO concept
                        (medewerker_id, formulier, onderwerp_id, id, dossier_id, eigenaar, inhoud, gewijzigd_op)
                    VALUES (\(medewerker.id), \(formulier), \(onderwerp), \(sleutel), \(dossier), \(eigenaar),
                        \(verzegeld), \(moment))
                    ON CONFLICT (medewerker_id, formulier, onderwerp_id) DO UPDATE SET id = excluded.id,
                        dossier_id = excluded.dossier_id, eigenaar = excluded.eigenaar, inhoud = excluded.inhoud,
                        gewijzigd_op = excluded.gewijzigd_op
                    """)
            }
        }
    }

    /// What somebody was typing in this form about this subject; nil when nothing waits.
    public func concept(_ formulier: String, over onderwerp: String, door medewerker: Medewerker) async throws
        -> Concept?
    {
        try await read { tx in
            try tx.concepten(
                "medewerker_id = \(medewerker.id) AND formulier = \(formulier) AND onderwerp_id = \(onderwerp)",
                voor: medewerker
            ).first
        }
    }

    /// Everything that somebody was typing and did not send, the latest first: for Mijn werk.
    public func concepten(van medewerker: Medewerker) async throws -> [Concept] {
        try await read { tx in try tx.concepten("medewerker_id = \(medewerker.id)", voor: medewerker) }
    }

    /// Of which file an inbreng is, for who writes about it at its table.
    public func dossier(bij inbreng: ID<Inbreng>, voor medewerker: Medewerker) async throws -> ID<Dossier> {
        try await read { tx in try tx.deur(inbreng, voor: medewerker).dossier }
    }

    /// Throws a draft away.
    public func gooiConceptWeg(_ sleutel: String, door medewerker: Medewerker) async throws {
        try await again {
            try await database.write { sql in
                try Tx(sql, self, klok()).conceptVerstuurd(sleutel, door: medewerker.id)
            }
        }
    }
}

extension Tx {
    /// What was sent is no draft any more.
    func conceptVerstuurd(_ sleutel: String, door medewerker: ID<Medewerker>) throws {
        try execute("DELETE FROM concept WHERE medewerker_id = \(medewerker) AND id = \(sleutel)")
    }

    /// The drafts of which the subject still opens for who wrote them.
    func openConcepten(_ rijen: [Row], voor medewerker: Medewerker) throws -> [Row] {
        let dossiers = Set(try rijen.compactMap { try $0.optional("dossier_id", as: ID<Dossier>.self) })
        let deuren = try deuren(van: dossiers.sorted(), voor: medewerker)
        return try rijen.filter { rij in
            guard let dossier: ID<Dossier> = try rij.optional("dossier_id") else { return true }
            if deuren[dossier] != nil { return true }
            let (formulier, onderwerp): (String, String) = (try rij.get("formulier"), try rij.get("onderwerp_id"))
            return try adviesOpent(formulier, onderwerp, dossier, voor: medewerker)
                || tafelOpent(formulier, onderwerp, dossier, voor: medewerker)
        }
    }

    /// Who looks in need reads only, and keeps nothing.
    fileprivate func conceptOpent(
        _ formulier: String, _ onderwerp: String, _ dossier: ID<Dossier>?, voor medewerker: Medewerker
    ) throws -> Bool {
        guard let dossier else { return true }
        if try deuren(van: [dossier], voor: medewerker)[dossier]?.grond.werktMee == true { return true }
        return try adviesOpent(formulier, onderwerp, dossier, voor: medewerker)
            || tafelOpent(formulier, onderwerp, dossier, voor: medewerker)
    }

    /// Who was asked for advice writes about a file that otherwise stays shut.
    private func adviesOpent(
        _ formulier: String, _ onderwerp: String, _ dossier: ID<Dossier>, voor medewerker: Medewerker
    ) throws -> Bool {
        guard formulier == "advies", let vraag = ID<Meedenkvraag>(onderwerp) else { return false }
        do { return try deur(vraag, voor: medewerker).dossier == dossier } catch is Refusal { return false }
    }

    /// Who writes at a table, until it has decided.
    private func tafelOpent(
        _ formulier: String, _ onderwerp: String, _ dossier: ID<Dossier>, voor medewerker: Medewerker
    ) throws -> Bool {
        guard Casework.tafelconcepten.contains(formulier), let inbreng = ID<Inbreng>(onderwerp) else { return false }
        guard let toegang = try tafeldeuren([inbreng], voor: medewerker)[inbreng] else { return false }
        return toegang.dossier == dossier && toegang.isVoorBesluit && !toegang.rollen.isEmpty
    }

    fileprivate func concepten(_ waar: SQL, voor medewerker: Medewerker) throws -> [Concept] {
        let rijen = try rows(
            """
            SELECT c.id, c.formulier, c.onderwerp_id, c.dossier_id, c.eigenaar, c.inhoud, c.gewijzigd_op FROM concept c
            WHERE \(waar) AND NOT EXISTS (SELECT 1 FROM eenmalig e WHERE e.sleutel = c.id)
            ORDER BY c.gewijzigd_op DESC, c.id LIMIT 50
            """)
        return try openConcepten(rijen, voor: medewerker).compactMap { row in
            guard let inhoud = try open("concept", "inhoud", row), inhoud != Self.gewist else { return nil }
            return Concept(
                formulier: try row.get("formulier"), onderwerp: try row.get("onderwerp_id"),
                dossier: try row.optional("dossier_id"), sleutel: try row.get("id"), inhoud: inhoud,
                gewijzigdOp: try row.get("gewijzigd_op"))
        }
    }
}
