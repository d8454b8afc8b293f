import Domain
import Storage

/// Het dagblad: al iemands gezinnen met elk één lege regel.
public struct Dagblad: Sendable {
    /// Eén gezin op het dagblad.
    public struct Rij: Sendable {
        public let gezin: Gezinnenlijst.Regel
        public let leden: [Lid]
        public let begin: Contactvoorstel
        /// When the last line was written about, whoever wrote it.
        public let laatst: Dag?
        /// What this worker already wrote about today, oldest first.
        public let vandaag: [Geschreven]
    }

    /// Een regel die vandaag al geschreven is, met hoe het contact was en over wie.
    public struct Geschreven: Sendable {
        public let tekst: String
        /// The code, as in `soorten`.
        public let soort: String
        public let overWie: [ID<Persoon>]
    }

    /// Over wie een regel kan gaan.
    public struct Lid: Sendable {
        public let persoon: ID<Persoon>
        public let roepnaam: String
        public let rol: Gezinslid.Rol
    }

    public let rijen: [Rij]
    public let soorten: [Code]
}

extension Casework {
    /// The open families somebody works with, by name, with what each line begins with.
    public func dagblad(voor kijker: Kijker) async throws -> Dagblad {
        let medewerker = kijker.medewerker.id
        return try await leesLijst("dagblad", voor: kijker) { tx, deuren in
            var koppen = Array(try tx.gezinskoppen(Array(deuren.keys)).filter { !$0.isGesloten }.prefix(100))
            try tx.openNamen(&koppen)
            koppen.sort { ($0.volgorde, $0.dossier) < ($1.volgorde, $1.dossier) }
            let dossiers = koppen.map(\.dossier)
            let leden = try tx.dagbladleden(dossiers)
            let laatste = try tx.laatsteContacten(dossiers)
            let geschreven = try tx.geschreven(dossiers, door: medewerker)
            let soorten = try tx.contactsoorten()
            let regisseurs = try tx.regisseurs(dossiers)
            let rijen = koppen.compactMap { kop -> Dagblad.Rij? in
                guard let grond = deuren[kop.dossier]?.grond else { return nil }
                let hier = leden[kop.dossier] ?? []
                let vorige = laatste[kop.dossier]
                let nu = Set(hier.map(\.persoon))
                let over = (vorige?.overWie ?? []).filter(nu.contains)
                let kinderen = hier.filter { $0.rol == .kind }.map(\.persoon)
                return Dagblad.Rij(
                    gezin: kop.regel(regisseur: regisseurs[kop.dossier], grond: grond), leden: hier,
                    begin: Contactvoorstel(soort: "", tekst: "", overWie: over.isEmpty ? kinderen : over),
                    laatst: vorige?.dag, vandaag: geschreven[kop.dossier] ?? [])
            }
            return (Dagblad(rijen: rijen, soorten: soorten), rijen.map(\.gezin.dossier))
        }
    }
}

extension Tx {
    fileprivate func dagbladleden(_ dossiers: [ID<Dossier>]) throws -> [ID<Dossier>: [Dagblad.Lid]] {
        let rows = try rows(
            """
            SELECT l.dossier_id, l.rol, p.persoon_id, p.id, p.roepnaam
            FROM gezinslid l JOIN persoonsgegeven p ON p.persoon_id = l.persoon_id
            WHERE l.dossier_id IN (\(list: dossiers)) AND l.tot IS NULL
                AND NOT EXISTS (SELECT 1 FROM persoonsgegeven n WHERE n.vervangt_id = p.id)
            ORDER BY l.vastgelegd_op, l.id
            """)
        try kluis.warm(groups: rows.compactMap { $0["persoon_id"].text })
        return try Dictionary(grouping: rows) { try $0.get("dossier_id", as: ID<Dossier>.self) }.mapValues {
            try $0.map {
                Dagblad.Lid(
                    persoon: try $0.get("persoon_id"), roepnaam: try open("persoonsgegeven", "roepnaam", $0) ?? "",
                    rol: Gezinslid.Rol(rawValue: try $0.get("rol")) ?? .naaste)
            }
        }
    }

    /// About whom the last line of each file was, and when; never its text.
    fileprivate func laatsteContacten(_ dossiers: [ID<Dossier>]) throws
        -> [ID<Dossier>: (overWie: [ID<Persoon>], dag: Dag)]
    {
        let rows = try rows(
            """
            SELECT c.dossier_id, c.over_wie, c.gebeurd_op FROM contact c
            WHERE c.id IN (
                SELECT (SELECT k.id FROM contact k WHERE k.dossier_id = d.id ORDER BY k.gebeurd_op DESC, k.id DESC LIMIT 1)
                FROM dossier d WHERE d.id IN (\(list: dossiers)))
            ORDER BY c.dossier_id
            """)
        return Dictionary(
            try rows.map {
                (
                    try $0.get("dossier_id"),
                    (try $0.get("over_wie", as: Personen.self).ids, try $0.get("gebeurd_op"))
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Today's own lines, for who wants to see what is already written. Not those that are shielded.
    fileprivate func geschreven(_ dossiers: [ID<Dossier>], door medewerker: ID<Medewerker>) throws -> [ID<Dossier>:
        [Dagblad.Geschreven]]
    {
        let rows = try rows(
            """
            SELECT c.id, c.dossier_id, c.tekst, c.soort, c.over_wie FROM contact c
            WHERE c.dossier_id IN (\(list: dossiers)) AND c.gebeurd_op = \(vandaag) AND c.vastgelegd_door = \(medewerker)
                AND c.zichtbaar <> 'afgeschermd'
                AND NOT EXISTS (SELECT 1 FROM contact n WHERE n.vervangt_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM misplaatsing m WHERE m.contact_id = c.lijn_id)
                AND NOT EXISTS (SELECT 1 FROM contactzichtbaarheid z WHERE z.contact_id = c.lijn_id AND z.zichtbaar = 'afgeschermd')
            ORDER BY c.id
            """)
        try kluis.warm(owners: rows.compactMap { $0["id"].text })
        return try Dictionary(grouping: rows) { try $0.get("dossier_id", as: ID<Dossier>.self) }.mapValues {
            try $0.map {
                Dagblad.Geschreven(
                    tekst: try open("contact", "tekst", $0) ?? "", soort: try $0.get("soort"),
                    overWie: try $0.get("over_wie", as: Personen.self).ids)
            }
        }
    }
}
