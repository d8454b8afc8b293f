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

    fileprivate init(_ s: Stoel, _ medewerker: ID<Medewerker>, _ grond: Grond) {
        (inbreng, dossier, tafel, arrangement, plek) = (s.inbreng, s.dossier, s.tafel, s.arrangement, s.plek)
        (rollen, isInbrenger) = (s.rollen, s.inbrenger == medewerker)
        (self.medewerker, self.grond) = (medewerker, grond)
        metNamen = grond.zietDossier || s.delen != nil
        delen =
            switch grond {
            case .tafel: s.delen ?? [.vraag]
            case .tafelbesluit: [.vraag]
            default: Set(Gegeven.allCases)
            }
    }

    var stroom: Stroom { .dossier(dossier) }
    public var zietDossier: Bool { grond.zietDossier }
    public var werktMee: Bool { grond.werktMee }
    /// The table still has to decide.
    public var isVoorBesluit: Bool { plek.map(arrangement.isVoorBesluit) ?? false }
    public var isLeiding: Bool { !rollen.isDisjoint(with: arrangement.leiding) }
    public var isSchrijver: Bool { !rollen.isDisjoint(with: arrangement.schrijvers) }
}

extension Tx {
    /// The door of a table: for who works with the family; for who has a seat, until the table has decided; after that for
    /// who must still tell, follow up or look back.
    func deur(_ inbreng: ID<Inbreng>, voor medewerker: Medewerker) throws -> Tafeltoegang {
        guard let toegang = try tafeldeuren([inbreng], voor: medewerker)[inbreng] else { throw Self.nietGevonden }
        return toegang
    }

    /// The same door for many questions at once: what a list shows is what opens. Which do not open are not in it.
    func tafeldeuren(_ inbrengen: [ID<Inbreng>], voor medewerker: Medewerker) throws -> [ID<Inbreng>: Tafeltoegang] {
        let stoelen = try stoelen(bij: inbrengen, voor: medewerker.id)
        let heel = try deuren(van: Set(stoelen.map(\.dossier)).sorted(), voor: medewerker)
        let werk = try openTafelwerk(
            stoelen.filter { heel[$0.dossier] == nil && !$0.zitAan }.map(\.inbreng), van: medewerker.id)
        var open: [ID<Inbreng>: Tafeltoegang] = [:]
        for stoel in stoelen {
            let grond: Grond? =
                if let heel = heel[stoel.dossier] {
                    heel.grond
                } else if stoel.zitAan {
                    .tafel(stoel.inbreng)
                } else {
                    stoel.moetNog(werk[stoel.inbreng] ?? [], medewerker.id) ? .tafelbesluit(stoel.inbreng) : nil
                }
            if let grond { open[stoel.inbreng] = Tafeltoegang(stoel, medewerker.id, grond) }
        }
        return open
    }

    /// Of which file an inbreng is: that never changes.
    func dossier(van inbreng: ID<Inbreng>) throws -> ID<Dossier> {
        guard let row = try row("SELECT dossier_id FROM inbreng WHERE id = \(inbreng)") else { throw Self.nietGevonden }
        return try row.get("dossier_id")
    }
}

extension Gegeven {
    /// Parts in one column: sorted, with a space between.
    static func tekst(_ delen: Set<Gegeven>) -> String { delen.map(\.rawValue).sorted().joined(separator: " ") }
    static func lees(_ tekst: String) -> Set<Gegeven> {
        Set(tekst.split(separator: " ").compactMap { Gegeven(rawValue: String($0)) })
    }
}
