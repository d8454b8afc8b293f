import Domain
import Storage

/// Waar lopende vragen van een tafel blijven als haar arrangement eindigt.
public struct Verhuizing: Sendable {
    /// From this day on it takes no new questions.
    public let vanaf: Dag
    public let opvolger: String
    /// Questions without a decision that can be moved; none while they are finished here.
    public let vragen: [ID<Inbreng>]
    /// They are finished here, as the arrangement says.
    public let afmaken: Bool
}

extension Casework {
    /// Zet de lopende vragen van een tafel die ophoudt over naar haar opvolger, elk met haar geschiedenis.
    ///
    /// All of them, or none. Who brought one in reads it as passing on, and it is told.
    public func zetOver(_ tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel) async throws -> ID<Tafel> {
        try await act(
            sleutel, door: medewerker.id,
            in: { tx in
                let lopend = try tx.lopendeVragen(bij: tafel)
                return [.tafel(tafel)] + (try lopend.map { .dossier(try tx.dossier(van: $0)) })
            }
        ) { tx in
            let stand = try tx.tafel(tafel)
            let (_, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            guard !stand.rollen(van: medewerker.id).isDisjoint(with: arrangement.leiding) else {
                throw Refusal(.forbidden, "Dit doet wie deze tafel leidt.")
            }
            guard let verhuizing = try tx.verhuizing(stand, arrangement, voor: medewerker), !verhuizing.afmaken,
                let opvolger = arrangement.geldig.opvolger, !verhuizing.vragen.isEmpty
            else { throw Refusal(.conflict, "Hier is niets om over te zetten.") }
            for inbreng in verhuizing.vragen {
                let toegang = try tx.deur(inbreng, voor: medewerker)
                try tx.eisSlot(toegang.stroom)
                let wijk = try tx.gezin(toegang.dossier).wijk
                guard
                    let naar = Tafel.kies(uit: try tx.tafels().filter { $0.arrangement == opvolger.naar }, voor: wijk)
                else {
                    throw Refusal(.conflict, "\(verhuizing.opvolger) heeft nog geen tafel. Open er eerst een.")
                }
                try tx.eisNeemtAan(naar, tx.nieuwsteVersie(van: naar.arrangement).1, veld: "naar")
                let gronden = "\(stand.naam) is opgehouden; dit gaat verder bij \(naar.naam)."
                try tx.besluitDoorTeGeven(naar, gronden, toegang, door: medewerker)
                _ = try tx.vervolginbreng(
                    Doorgeefvoorstel(naar: naar.id, gronden: gronden), bij: naar, toegang, komtUit: inbreng,
                    deelVan: nil,
                    medewerker)
            }
            return tafel
        }
    }
}

extension Tx {
    /// What who leads this table has to know when its arrangement ends; nil while it goes on, or for who does not lead it.
    func verhuizing(_ tafel: Tafel, _ arrangement: Arrangement, voor medewerker: Medewerker) throws -> Verhuizing? {
        guard let tot = arrangement.geldig.tot, tot <= vandaag.plus(dagen: 60),
            !tafel.rollen(van: medewerker.id).isDisjoint(with: arrangement.leiding)
        else { return nil }
        let naam = try arrangement.geldig.opvolger.map { opvolger in
            opvolger.extern ? opvolger.naar.opschrift : try nieuwsteVersie(van: opvolger.naar).1.naam
        }
        let afmaken = arrangement.geldig.lopende != .overzetten
        return Verhuizing(
            vanaf: tot, opvolger: naam ?? "", vragen: afmaken || tot > vandaag ? [] : try lopendeVragen(bij: tafel.id),
            afmaken: afmaken)
    }

    fileprivate func lopendeVragen(bij tafel: ID<Tafel>) throws -> [ID<Inbreng>] {
        try rows(
            """
            SELECT i.id FROM inbreng i JOIN staptocht s ON s.inbreng_id = i.id AND s.tot IS NULL
            WHERE i.tafel_id = \(tafel) AND \(Self.voorBesluit) AND s.soort <> 'inbreng' ORDER BY i.vastgelegd_op, i.id
            """
        ).map { try $0.get("id") }
    }
}
