import Domain
import Storage

/// Toestemming van de deur om één inbreng te zien of er iets mee te doen. Alleen de tafeldeur maakt er een.
public struct Tafeltoegang: Sendable {
    public let inbreng: ID<Inbreng>
    public let dossier: ID<Dossier>
    public let tafel: ID<Tafel>
    public let medewerker: ID<Medewerker>
    public let grond: Grond
    /// Roles as a fixed member and as a participant.
    public let rollen: Set<Rolnaam>
    public let isInbrenger: Bool
    /// Parts of the file that were shared with this person; all that the bundle holds for who sees the whole file.
    public let delen: Set<Gegeven>
    public let metNamen: Bool
    public let arrangement: Arrangement
    /// Where the inbreng stands; nil when it is done or withdrawn.
    public let plek: Staptocht?

    fileprivate init(_ r: Rij, _ medewerker: ID<Medewerker>, _ grond: Grond, _ delen: Set<Gegeven>, metNamen: Bool) {
        (inbreng, dossier, tafel, arrangement, plek) = (r.inbreng, r.dossier, r.tafel, r.arrangement, r.plek)
        (rollen, isInbrenger) = (r.rollen, r.inbrenger == medewerker)
        (self.medewerker, self.grond, self.delen, self.metNamen) = (medewerker, grond, delen, metNamen)
    }

    /// What the door looked at.
    fileprivate struct Rij {
        let inbreng: ID<Inbreng>
        let dossier: ID<Dossier>
        let tafel: ID<Tafel>
        let arrangement: Arrangement
        let inbrenger: ID<Medewerker>
        let plek: Staptocht?
        var rollen: Set<Rolnaam> = []
        var neemtDeel = false
        var delen: Set<Gegeven>?
    }

    var stroom: Stroom { .dossier(dossier) }
    public var zietDossier: Bool { grond.zietDossier }
    public var werktMee: Bool { grond.werktMee }
    public var isLeiding: Bool { !rollen.isDisjoint(with: arrangement.leiding) }
    public var isSchrijver: Bool { !rollen.isDisjoint(with: arrangement.schrijvers) }

    /// Refuses who neither leads nor writes along at this table.
    func eisSchrijver() throws {
        guard isSchrijver else { throw Refusal(.forbidden, "Dit doet de voorzitter of de notulist van deze tafel.") }
    }

    /// Refuses who does not work with the family.
    func eisDossier() throws {
        guard werktMee else { throw Refusal(.forbidden, "Dit doet iemand die met het gezin werkt.") }
    }
}

extension Tx {
    /// The door of a table: for who works with the family; for who has a seat, until the table has decided; after that for
    /// who must still tell, follow up or look back.
    func deur(_ inbreng: ID<Inbreng>, voor medewerker: Medewerker) throws -> Tafeltoegang {
        let rij = try tafelrij(inbreng, medewerker.id)
        if let grond = try heleGrond(rij.dossier, medewerker) {
            return Tafeltoegang(rij, medewerker.id, grond, Set(Gegeven.allCases), metNamen: true)
        }
        let zitAan = !rij.rollen.isEmpty
        if zitAan, rij.plek?.isVoorBesluit == true {
            return Tafeltoegang(
                rij, medewerker.id, .tafel(inbreng), rij.delen ?? [.vraag], metNamen: rij.delen != nil)
        }
        guard try moetNog(rij, medewerker.id) else { throw Self.nietGevonden }
        return Tafeltoegang(rij, medewerker.id, .tafelbesluit(inbreng), [.vraag], metNamen: rij.delen != nil)
    }

    /// Of which file an inbreng is: that never changes.
    func dossier(van inbreng: ID<Inbreng>) throws -> ID<Dossier> {
        guard let row = try row("SELECT dossier_id FROM inbreng WHERE id = \(inbreng)") else { throw Self.nietGevonden }
        return try row.get("dossier_id")
    }

    private func heleGrond(_ dossier: ID<Dossier>, _ medewerker: Medewerker) throws -> Grond? {
        do { return try deur(dossier, voor: medewerker).grond } catch is Refusal { return nil }
    }

    private func tafelrij(_ inbreng: ID<Inbreng>, _ medewerker: ID<Medewerker>) throws -> Tafeltoegang.Rij {
        let row = try row(
            "SELECT dossier_id, tafel_id, arrangementversie_id, inbrenger_id FROM inbreng WHERE id = \(inbreng)")
        guard let row else { throw Self.nietGevonden }
        let tafel: ID<Tafel> = try row.get("tafel_id")
        var rij = Tafeltoegang.Rij(
            inbreng: inbreng, dossier: try row.get("dossier_id"), tafel: tafel,
            arrangement: try arrangement(versie: row.get("arrangementversie_id")),
            inbrenger: try row.get("inbrenger_id"), plek: try tocht(inbreng).last { $0.tot == nil })
        let stoelen = try rows(
            """
            SELECT 1 AS rang, rol, NULL AS delen, tot FROM tafellid
            WHERE tafel_id = \(tafel) AND medewerker_id = \(medewerker)
            UNION ALL
            SELECT 2, d.rol, g.delen, NULL FROM deelname d
            LEFT JOIN deelgrond g ON g.deelname_id = d.id AND g.tot IS NULL
            WHERE d.inbreng_id = \(inbreng) AND d.medewerker_id = \(medewerker) AND d.tot IS NULL
            ORDER BY rang, rol
            """)
        let nu = Set(stoelen.filter { $0["rang"].int == 1 && $0["tot"] == .null }.compactMap { $0["rol"].text })
        let voorbij = Set(stoelen.filter { $0["rang"].int == 1 }.compactMap { $0["rol"].text }).subtracting(nu)
        for stoel in stoelen where !voorbij.contains(stoel["rol"].text ?? "") {
            let rol = Rolnaam(try stoel.get("rol"))
            let isDeelname = stoel["rang"].int == 2
            // A seat for one case, or the lead of the table; other members sit at cases for which they were asked. Who
            // gave up a fixed seat no longer sits at the cases that came with it.
            if isDeelname || rij.arrangement.schrijvers.contains(rol) { rij.rollen.insert(rol) }
            rij.neemtDeel = rij.neemtDeel || isDeelname
            if let delen = stoel["delen"].text { rij.delen = Gegeven.lees(delen).union(rij.delen ?? []) }
        }
        return rij
    }

    /// Whether somebody still has to tell, follow up, ratify or look back.
    private func moetNog(_ rij: Tafeltoegang.Rij, _ wie: ID<Medewerker>) throws -> Bool {
        let isSchrijver = !rij.rollen.isDisjoint(with: rij.arrangement.schrijvers)
        if isSchrijver, rij.plek != nil { return true }
        let (mijn, mijnActie): (SQL, SQL) =
            isSchrijver ? ("", "") : ("AND g.medewerker_id = \(wie)", "AND a.wie_medewerker_id = \(wie)")
        let open = try row(
            """
            SELECT 1 AS er FROM bekrachtiging b JOIN besluit x ON x.id = b.besluit_id
            WHERE x.inbreng_id = \(rij.inbreng) AND b.door_id = \(wie) AND b.tot IS NULL
            UNION ALL
            SELECT 1 FROM gevolg g WHERE g.inbreng_id = \(rij.inbreng) AND g.tot IS NULL \(mijn)
            UNION ALL
            SELECT 1 FROM actie a WHERE a.inbreng_id = \(rij.inbreng) \(mijnActie)
                AND NOT EXISTS (SELECT 1 FROM actieuitslag u WHERE u.actie_id = a.id)
            ORDER BY 1 LIMIT 1
            """)
        if open != nil { return true }
        guard rij.neemtDeel, rij.plek != nil, rij.arrangement.evaluatiestap != nil else { return false }
        return try row("SELECT id FROM evaluatie WHERE inbreng_id = \(rij.inbreng) AND medewerker_id = \(wie)") == nil
    }
}

extension Gegeven {
    /// Parts in one column: sorted, with a space between.
    static func tekst(_ delen: Set<Gegeven>) -> String { delen.map(\.rawValue).sorted().joined(separator: " ") }
    static func lees(_ tekst: String) -> Set<Gegeven> {
        Set(tekst.split(separator: " ").compactMap { Gegeven(rawValue: String($0)) })
    }
}
