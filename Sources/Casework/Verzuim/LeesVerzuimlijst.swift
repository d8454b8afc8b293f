import Domain
import Storage

/// De verzuimlijst van een tafel, voor wie haar mag lezen: wie opvalt staat bovenaan, met waarom.
public struct Verzuimlijst: Sendable {
    /// Eén leerling, met wat er opvalt en wat er daarna gebeurde.
    public struct Regel: Sendable {
        public let leerling: Verzuimleerling
        public let school: String
        /// Why this pupil stands out; nil when nothing does.
        public let teken: Verzuimteken?
        public let laatste: Dag
        /// What the table did, where this reader may see it; the latest first.
        public let gevolgd: [Verzuimgevolg]
        /// A question about this pupil runs at the table now.
        public let isBezig: Bool
    }

    public let toegang: Verzuimtoegang
    public let regels: [Regel]
    /// How many pupils there are, and how many of them stand out.
    public let totaal: Int
    public let opvallend: Int
    /// Who have been home for longer than the selection of the table says, and are not talked about yet.
    public let langThuis: Int
    public let blad: Int
    public var heeftVolgende: Bool { blad * Self.perBlad < totaal }
    /// Where a question on a pupil is brought in.
    public var tafel: Tafel { toegang.tafel }

    public static let perBlad = 25
}

extension Casework {
    /// De verzuimlijst van een tafel; alleen van scholen waarvoor vandaag een grond geldt.
    public func verzuimlijst(
        bij tafel: ID<Tafel>, blad: Int = 1, voor medewerker: Medewerker
    ) async throws -> Verzuimlijst {
        try await read { tx in try tx.verzuimlijst(tx.verzuimdeur(tafel, voor: medewerker), blad, voor: medewerker) }
    }

    /// De tafels met een verzuimlijst die deze medewerker mag lezen.
    public func verzuimtafels(voor medewerker: Medewerker) async throws -> [Tafel] {
        try await read { tx in
            try tx.verzuimtafels().filter { try tx.verzuimtoegang($0, voor: medewerker) != nil }
        }
    }

    /// De gronden van een verzuimlijst, voor wie haar bijhoudt.
    public func verzuimgronden(bij tafel: ID<Tafel>, voor medewerker: Medewerker) async throws
        -> (tafel: Tafel, gronden: [Verzuimgrond], scholen: [School], rollen: [Rolnaam])
    {
        try await read { tx in
            let toegang = try tx.verzuimhouddeur(tafel, voor: medewerker)
            let rollen = toegang.arrangement.leden.filter { $0.per == .lijst }.map(\.rol)
            return (
                toegang.tafel, try tx.verzuimgronden(van: tafel), try tx.scholen(),
                rollen.filter { !toegang.arrangement.verzuimlezers.contains($0) }
            )
        }
    }
}

extension Tx {
    /// The pupils of the schools that the door opens, those who stand out first.
    fileprivate func verzuimlijst(
        _ toegang: Verzuimtoegang, _ blad: Int, voor medewerker: Medewerker
    ) throws -> Verzuimlijst {
        let ids: [ID<Verzuimleerling>] = try rows(
            """
            SELECT l.id FROM verzuimleerling l JOIN bewaring b ON b.id = l.id
            WHERE l.tafel_id = \(toegang.tafel.id) AND l.school IN (\(list: toegang.scholen)) ORDER BY l.id
            """
        ).map { try $0.get("id") }
        let meldingen = try verzuimmeldingen(van: ids, vanaf: vandaag.plus(dagen: -180))
        let alle = ids.map { Opvalling($0, meldingen[$0] ?? [], op: vandaag) }.sorted()
        let blad = max(1, min(blad, (alle.count + Verzuimlijst.perBlad - 1) / Verzuimlijst.perBlad))
        let deze = alle.dropFirst((blad - 1) * Verzuimlijst.perBlad).prefix(Verzuimlijst.perBlad)
        let bezig = try lopendVerzuim(ids)
        let leerlingen = Dictionary(
            try verzuimleerlingen("l.id IN (\(list: deze.map(\.id)))").map { ($0.id, $0) },
            uniquingKeysWith: { een, _ in een })
        let gevolgd = try verzuimgevolgen(van: deze.map(\.id), voor: medewerker)
        let scholen = Dictionary(try scholen().map { ($0.code, $0.naam) }, uniquingKeysWith: { een, _ in een })
        return Verzuimlijst(
            toegang: toegang,
            regels: deze.compactMap { een in
                leerlingen[een.id].map {
                    .init(
                        leerling: $0, school: scholen[$0.school] ?? $0.school, teken: een.teken, laatste: een.laatste,
                        gevolgd: gevolgd[een.id] ?? [], isBezig: bezig.contains(een.id))
                }
            }, totaal: alle.count, opvallend: alle.count { $0.teken != nil },
            langThuis: voorstel(toegang.arrangement, alle.filter { !bezig.contains($0.id) }.compactMap(\.teken)),
            blad: blad)
    }

    /// How many the selection of the table asks to talk about: those at home for longer than four weeks.
    private func voorstel(_ arrangement: Arrangement, _ tekens: [Verzuimteken]) -> Int {
        guard let selectie = arrangement.selectie, selectie.waar.contains(Arrangement.wekenThuis) else { return 0 }
        let aantal = tekens.count { $0.wekenThuis > Verzuimteken.langThuis }
        return aantal < selectie.minstens ?? 1 ? 0 : aantal
    }
}

/// One pupil in the order of the list: who stands out first, then the longest at home, then the latest report.
private struct Opvalling: Comparable {
    let id: ID<Verzuimleerling>
    let teken: Verzuimteken?
    let laatste: Dag

    init(_ id: ID<Verzuimleerling>, _ meldingen: [Verzuimmelding], op dag: Dag) {
        self.id = id
        teken = Verzuimteken(meldingen, op: dag)
        laatste = meldingen.map(\.eind).max() ?? dag
    }

    static func < (left: Opvalling, right: Opvalling) -> Bool {
        let (een, ander) = (left.teken?.wekenThuis ?? -1, right.teken?.wekenThuis ?? -1)
        if een != ander { return een > ander }
        return left.laatste == right.laatste ? left.id < right.id : left.laatste > right.laatste
    }
}
