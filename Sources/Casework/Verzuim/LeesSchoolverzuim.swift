import Domain
import Storage

/// Wat scholen over de kinderen van een gezin melden, voor de regisseur en alleen als het gezin dat goed vond.
public struct Schoolverzuim: Sendable {
    /// Eén kind met wat zijn of haar school meldt.
    public struct Regel: Sendable, Equatable {
        public let kind: String
        public let school: String
        /// What stands out; nil when a school reports, and nothing does.
        public let zin: String?
        public let laatste: Dag
    }

    public let gezin: Gezin
    /// First names of the children about whom the family agreed that the regisseur hears it.
    public let gehoord: [String]
    public let regels: [Regel]
    /// To which school each child goes, as a code of the list.
    public let schoolgang: [ID<Persoon>: String]
    public let scholen: [School]
}

extension Casework {
    /// Wat scholen melden over de kinderen van een gezin: voor de regisseur, met toestemming. Zonder toestemming is er niet
    /// gekeken, en ziet de bladzijde er hetzelfde uit of er nu iets gemeld is of niet.
    public func schoolverzuim(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Schoolverzuim {
        try await lees("verzuim", van: dossier, voor: kijker) { tx, toegang, gezin in
            guard gezin.regisseur?.medewerker == kijker.medewerker.id || toegang.grond == .maatje else {
                throw Tx.nietGevonden
            }
            let toestemmingen = try tx.toestemmingen(toegang)
            let gehoord = gezin.leden.filter { gezin.laatVerzuimHoren(over: $0, toestemmingen, op: tx.vandaag) }
            return Schoolverzuim(
                gezin: gezin, gehoord: gehoord.map(\.roepnaam),
                regels: try gehoord.flatMap { try tx.schoolverzuim($0) },
                schoolgang: try tx.schoolgang(toegang), scholen: try tx.scholen())
        }
    }
}

extension Tx {
    /// What schools report on one child, as far as a ground of the school holds today.
    fileprivate func schoolverzuim(_ kind: Gezinslid) throws -> [Schoolverzuim.Regel] {
        guard let geboren = kind.geboren else { return [] }
        let afdruk = try verzuimafdruk(kind.naam, geboren.description)
        let leerlingen = try verzuimleerlingen(
            """
            b.afdruk = \(afdruk) AND EXISTS (
                SELECT 1 FROM verzuimgrond g WHERE g.tafel_id = l.tafel_id AND g.school = l.school AND g.tot IS NULL
                    AND g.van <= \(vandaag) AND (g.uiterlijk IS NULL OR g.uiterlijk >= \(vandaag)))
            """
        ).filter { Vouw.woorden($0.naam).first == Vouw.woorden(kind.naam).first }
        let meldingen = try verzuimmeldingen(van: leerlingen.map(\.id), vanaf: vandaag.plus(dagen: -180))
        let scholen = try scholen()
        return leerlingen.compactMap { leerling in
            guard let van = meldingen[leerling.id], let laatste = van.map(\.eind).max() else { return nil }
            return .init(
                kind: kind.roepnaam, school: scholen.first { $0.code == leerling.school }?.naam ?? leerling.school,
                zin: Verzuimteken(van, op: vandaag)?.zin, laatste: laatste)
        }
    }
}
