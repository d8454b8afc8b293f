import Domain
import Storage

/// Eén tafel: wie er zit, wat er komt, en wat er eerder besloten is. Zonder namen van gezinnen.
public struct Tafelstand: Sendable {
    /// Een vraag op de agenda of in de wacht, voor wie haar mag zien.
    public struct Vraagregel: Sendable {
        public let inbreng: ID<Inbreng>
        /// Without names, unless this reader works with the family or has a ground for each of them.
        public let vraag: String
        public let gevraagd: String
        public let ingebracht: Dag
        /// Nil while it waits for a meeting.
        public let agendapunt: Agendapunt?
        /// The table waits for something from who brought it in.
        public let wachtOpAanvulling: Bool
        public let isBezig: Bool
        public let heeftUitkomst: Bool
        /// Since when an answer from outside is awaited; nil while nothing is asked outside.
        public let buitenSinds: Dag?
    }

    /// Wat hier eerder besloten is: alleen codes, geen tekst en geen namen.
    public struct Registerregel: Sendable {
        /// Where it stands in the register.
        public let plek: Registerkeuze.Plek
        public let op: Dag
        public let gevraagd: String
        public let knelpunt: String
        public let keuzes: [String]
        public let artikel: String?
        public let hielp: Terugblik.Hielp?
    }

    public let tafel: Tafel
    public let arrangement: Arrangement
    /// From today on: what has begun stays up until the day is over.
    public let komend: [Bijeenkomst]
    public let geweest: [Bijeenkomst]
    /// On an agenda or waiting; only what this reader may see.
    public let vragen: [Vraagregel]
    /// The last few; the whole register has a page of its own.
    public let register: [Registerregel]
    /// Has a fixed seat here, and so sees the register.
    public let zietRegister: Bool
    /// Chair, liaison or notulist here.
    public let magPlannen: Bool
    /// When it would meet next by its rhythm, while nothing is planned after that.
    public let voorstel: Dag?
    /// Since when the oldest question waits that is on no agenda.
    public let wachtSinds: Dag?
    /// Where running questions go when this table has ended, for who leads it.
    public let verhuizing: Verhuizing?
    /// The administrator, or who leads here: gives and ends fixed seats.
    public let magBenoemen: Bool
    /// Cases other than a family's that this reader may bring in here.
    public let aanmeldbaar: [Dossiersoort]
    /// Leads here: gives codes with which somebody without an account brings a case in.
    public let magCodes: Bool
    /// Reads what was counted per quarter: who leads here and who looks at quality, where there is something to count.
    public let zietKwartaal: Bool
    /// Reads the absence list of this table.
    public let leestVerzuim: Bool
}

/// Eén bijeenkomst met haar agenda.
public struct Bijeenkomststand: Sendable {
    public let bijeenkomst: Bijeenkomst
    public let tafel: Tafel
    public let punten: [Tafelstand.Vraagregel]
    /// Who leads or writes here, or organises and has a case on this agenda.
    public let magPlannen: Bool
    /// People talk here over a selection or a theme, and this reader belongs to it.
    public let isOverleg: Bool
    /// Why it was cancelled.
    public let afgelast: String?
    /// The meeting that it was moved to.
    public let verplaatstNaar: ID<Bijeenkomst>?
    /// Other meetings of who leads this one, less than an hour before or after it. Only for who may plan.
    public let tegelijk: [Tegelijk]

    /// Een andere bijeenkomst van dezelfde voorzitter, rond dezelfde tijd.
    public struct Tegelijk: Sendable, Equatable {
        public let voorzitter: String
        public let tafel: String
        public let begint: Moment
    }
}

extension Casework {
    /// Eén tafel, met de vragen die deze kijker mag zien; vaste leden zien ook het register.
    public func tafelstand(_ tafel: ID<Tafel>, voor kijker: Kijker) async throws -> Tafelstand {
        let moment = nu
        let (stand, gezien) = try await read { tx in
            let stand = try tx.tafel(tafel)
            let (_, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            let rollen = stand.rollen(van: kijker.medewerker.id)
            let (vragen, gezien) = try tx.vraagregels(
                "i.tafel_id = \(tafel) AND \(Tx.voorBesluit)", voor: kijker.medewerker)
            let alle = try tx.bijeenkomsten(van: tafel, vanaf: moment.plus(seconds: -90 * 86_400), hoogstens: 60)
            let wacht = vragen.filter { $0.agendapunt == nil && !$0.wachtOpAanvulling }.map(\.ingebracht).min()
            return (
                Tafelstand(
                    tafel: stand, arrangement: arrangement, komend: alle.filter { $0.begint >= tx.beginVanVandaag },
                    geweest: alle.filter { $0.begint < tx.beginVanVandaag }.reversed(), vragen: vragen,
                    register: rollen.isEmpty ? [] : try tx.register(van: tafel, arrangement, .laatste),
                    zietRegister: !rollen.isEmpty,
                    magPlannen: try tx.magPlannen(kijker.medewerker, stand, arrangement),
                    voorstel: arrangement.ritme(inGebied: stand.gebied, op: tx.vandaag)?.volgende(
                        na: alle.last?.begint.dag, wachtSinds: wacht, vandaag: tx.vandaag), wachtSinds: wacht,
                    verhuizing: try tx.verhuizing(stand, arrangement, voor: kijker.medewerker),
                    magBenoemen: stand.magBenoemen(kijker.medewerker, arrangement),
                    aanmeldbaar: stand.aanmeldbaar(door: kijker.medewerker, arrangement, op: tx.vandaag),
                    magCodes: !rollen.isDisjoint(with: arrangement.leiding) && !arrangement.zaken.isEmpty
                        && arrangement.werkt(in: stand.gebied, op: tx.vandaag),
                    zietKwartaal: arrangement.kwartaalstap != nil
                        && (kijker.medewerker.heeft(.kwaliteitsadviseur)
                            || !rollen.isDisjoint(with: arrangement.leiding)),
                    leestVerzuim: try arrangement.heeftVerzuimlijst
                        && tx.verzuimtoegang(stand, voor: kijker.medewerker) != nil
                ), gezien
            )
        }
        try await schrijfInzage(gezien.map { (nil, $0.dossier, $0.grond) }, "agenda", kijker, moment)
        return stand
    }

    /// Wat er van een bijeenkomst in iemands agenda komt: geen zaak, geen naam, geen aantal.
    public func uitnodiging(_ bijeenkomst: ID<Bijeenkomst>) async throws -> Uitnodiging {
        try await read { tx in
            let rij = try tx.row(
                "SELECT id, tafel_id, begint_op, plaats, vervangt_id FROM bijeenkomst WHERE id = \(bijeenkomst)")
            guard let rij else { throw Tx.nietGevonden }
            let deze = try tx.bijeenkomst(rij)
            let eerdere = try tx.rows(
                """
                WITH RECURSIVE keer (id, vervangt_id, diep) AS (
                    SELECT id, vervangt_id, 0 FROM bijeenkomst WHERE id = \(bijeenkomst)
                    UNION ALL
                    SELECT b.id, b.vervangt_id, k.diep + 1 FROM keer k JOIN bijeenkomst b ON b.id = k.vervangt_id)
                SELECT id FROM keer ORDER BY diep DESC
                """)
            let weg = try tx.row("SELECT id FROM afgelasting WHERE bijeenkomst_id = \(bijeenkomst)") != nil
            let tafel = try tx.tafel(deze.tafel)
            return Uitnodiging(
                reeks: try eerdere.first?.get("id") ?? bijeenkomst, keer: eerdere.count - 1, tafel: tafel.naam,
                plaats: deze.plaats, begint: deze.begint, minuten: 90, isAfgelast: weg)
        }
    }

    /// Eén bijeenkomst, met de vragen op de agenda die deze kijker mag zien.
    public func bijeenkomststand(_ bijeenkomst: ID<Bijeenkomst>, voor kijker: Kijker) async throws -> Bijeenkomststand {
        let moment = nu
        let (stand, gezien) = try await read { tx in
            let row = try tx.row(
                """
                SELECT b.id, b.tafel_id, b.begint_op, b.plaats, b.vervangt_id, n.id AS nieuwe, g.id AS afgelasting_id, g.gronden
                FROM bijeenkomst b LEFT JOIN bijeenkomst n ON n.vervangt_id = b.id
                LEFT JOIN afgelasting g ON g.bijeenkomst_id = b.id WHERE b.id = \(bijeenkomst)
                """)
            guard let row else { throw Tx.nietGevonden }
            let deze = try tx.bijeenkomst(row)
            let tafel = try tx.tafel(deze.tafel)
            let (punten, gezien) = try tx.vraagregels(
                "a.bijeenkomst_id = \(bijeenkomst)", voor: kijker.medewerker)
            let (_, arrangement) = try tx.nieuwsteVersie(van: tafel.arrangement)
            let magPlannen = try tx.magPlannen(kijker.medewerker, tafel, arrangement, om: bijeenkomst)
            let staat = row["nieuwe"] == .null && row["afgelasting_id"] == .null && deze.begint > moment
            return (
                Bijeenkomststand(
                    bijeenkomst: deze, tafel: tafel, punten: punten, magPlannen: magPlannen,
                    isOverleg: arrangement.isOverleg
                        && (try? tx.overlegdeur(bijeenkomst, voor: kijker.medewerker)) != nil,
                    afgelast: try tx.open("afgelasting", "gronden", row, id: "afgelasting_id"),
                    verplaatstNaar: try row.optional("nieuwe"),
                    tegelijk: magPlannen && staat ? try tx.tegelijk(met: deze, tafel) : []), gezien
            )
        }
        try await schrijfInzage(gezien.map { (nil, $0.dossier, $0.grond) }, "agenda", kijker, moment)
        return stand
    }
}
