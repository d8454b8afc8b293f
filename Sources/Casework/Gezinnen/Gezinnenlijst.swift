import Domain
import Storage

/// De gezinnen waar iemand een grond voor heeft, een bladzijde tegelijk.
public struct Gezinnenlijst: Sendable {
    /// Eén gezin op de lijst.
    public struct Regel: Sendable {
        public let dossier: ID<Dossier>
        public let naam: String
        public let leden: [String]
        public let wijk: String
        public let teamnaam: String
        public let regisseur: String?
        public let grond: Grond
        public let laatste: Moment
        public let isGesloten: Bool
    }

    public let regels: [Regel]
    public let pagina: Int
    public let paginas: Int
    public let totaal: Int
    /// Too many to open every name: the list stands on last activity, not on name.
    public let opActiviteit: Bool
}

extension Casework {
    /// Names are opened in memory and sorted the Dutch way; over this many, the list is sorted by last activity.
    static let meesteNamen = 500

    /// The families somebody works with, or stands in for.
    ///
    /// - Parameter zoek: beginnings of words of the family's name or of who belongs to it; every family when empty.
    public func gezinnen(
        voor kijker: Kijker, zoek: String = "", pagina: Int = 1, perPagina: Int = 30
    ) async throws -> Gezinnenlijst {
        let zoek = try Tekst.facultatief(zoek, veld: "zoek", meest: 100)
        return try await leesLijst("lijst van gezinnen", voor: kijker) { tx, deuren in
            var koppen = try tx.gezinskoppen(Array(deuren.keys))
            let opActiviteit = koppen.count > Self.meesteNamen
            var bekend: Set<String> = []
            if !opActiviteit || zoek != nil {
                koppen = Array(koppen.prefix(Self.meesteNamen))
                try tx.openNamen(&koppen)
                bekend = Set(koppen.map(\.dossier.rawValue))
            }
            if let zoek {
                try tx.openLeden(&koppen)
                koppen = koppen.filter { Naamvolgorde.past(zoek, in: ([$0.naam] + $0.namen).joined(separator: " ")) }
            }
            if !opActiviteit {
                koppen.sort {
                    ($0.isGesloten ? 1 : 0, $0.volgorde, $0.dossier) < ($1.isGesloten ? 1 : 0, $1.volgorde, $1.dossier)
                }
            }
            let paginas = max(1, (koppen.count + perPagina - 1) / perPagina)
            let pagina = min(max(1, pagina), paginas)
            var hier = Array(koppen.dropFirst((pagina - 1) * perPagina).prefix(perPagina))
            if bekend.isEmpty { try tx.openNamen(&hier) }
            if zoek == nil { try tx.openLeden(&hier) }
            let regisseurs = try tx.regisseurs(hier.map(\.dossier))
            let regels = hier.compactMap { kop in
                deuren[kop.dossier].map { kop.regel(regisseur: regisseurs[kop.dossier], grond: $0.grond) }
            }
            let lijst = Gezinnenlijst(
                regels: regels, pagina: pagina, paginas: paginas, totaal: koppen.count, opActiviteit: opActiviteit)
            return (lijst, regels.map(\.dossier))
        }
    }
}
