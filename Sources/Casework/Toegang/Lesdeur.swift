import Domain
import Storage

/// Toestemming om één lesvoorstel te lezen en te bevestigen, ook van een dossier dat men verder niet ziet.
struct Lestoegang: Sendable {
    let voorstel: ID<Lesvoorstel>
    let dossier: ID<Dossier>
    /// As it stands in inzage.
    let grond: String
    /// May object: directs the family, or is asked to confirm.
    let magBezwaar: Bool
    /// Sees the whole file, and so may write another wording.
    let zietDossier: Bool

    fileprivate init(
        _ voorstel: ID<Lesvoorstel>, _ dossier: ID<Dossier>, grond: String, magBezwaar: Bool, zietDossier: Bool
    ) {
        self.voorstel = voorstel
        self.dossier = dossier
        self.grond = grond
        self.magBezwaar = magBezwaar
        self.zietDossier = zietDossier
    }
}

extension Tx {
    /// The door to one unconfirmed lesson: who works with the family, who chairs the table it was brought to, and the
    /// kwaliteitsadviseur, who sees no more than the de-identified text.
    func lesdeur(_ voorstel: ID<Lesvoorstel>, voor medewerker: Medewerker) throws -> Lestoegang {
        guard let row = try row("SELECT dossier_id, inbreng_id FROM lesvoorstel WHERE id = \(voorstel)") else {
            throw Self.nietGevonden
        }
        let dossier: ID<Dossier> = try row.get("dossier_id")
        if let toegang = try deuren(van: [dossier], voor: medewerker)[dossier], toegang.grond.werktMee {
            let isRegisseur = toegang.grond == .betrokken(rol: "regisseur")
            return Lestoegang(
                voorstel, dossier, grond: toegang.grond.code, magBezwaar: isRegisseur, zietDossier: true)
        }
        if let inbreng: ID<Inbreng> = try row.optional("inbreng_id"), try isVoorzitter(medewerker.id, bij: inbreng) {
            return Lestoegang(voorstel, dossier, grond: "lesbevestiging", magBezwaar: true, zietDossier: false)
        }
        guard medewerker.heeft(.kwaliteitsadviseur) else { throw Self.nietGevonden }
        return Lestoegang(voorstel, dossier, grond: "lesbevestiging", magBezwaar: true, zietDossier: false)
    }

    /// The doors to the lessons that wait for a second reader, the oldest first: for the kwaliteitsadviseur only.
    func lesdeuren(voor medewerker: Medewerker) throws -> [Lestoegang] {
        guard medewerker.heeft(.kwaliteitsadviseur) else { return [] }
        return try rows(
            """
            SELECT v.id, v.dossier_id FROM lesvoorstel v
            WHERE NOT EXISTS (SELECT 1 FROM lesvoorstel n WHERE n.vervangt_id = v.id)
                AND NOT EXISTS (SELECT 1 FROM lesbezwaar b WHERE b.lesvoorstel_id = v.id)
                AND NOT EXISTS (SELECT 1 FROM lesbron s WHERE s.lesvoorstel_id = v.id)
            ORDER BY v.vastgelegd_op, v.id LIMIT 100
            """
        ).map {
            Lestoegang(
                try $0.get("id"), try $0.get("dossier_id"), grond: "lesbevestiging", magBezwaar: true,
                zietDossier: false)
        }
    }

    private func isVoorzitter(_ medewerker: ID<Medewerker>, bij inbreng: ID<Inbreng>) throws -> Bool {
        try row(
            """
            SELECT l.id FROM inbreng i JOIN tafellid l ON l.tafel_id = i.tafel_id
            WHERE i.id = \(inbreng) AND l.medewerker_id = \(medewerker) AND l.rol = 'voorzitter' AND l.tot IS NULL
            ORDER BY l.id
            """) != nil
    }
}

extension Casework {
    /// Reads one unconfirmed lesson through its door, and writes who looked: one line per person of the family.
    func leesVoorstel<T: Sendable>(
        _ voorstel: ID<Lesvoorstel>, voor kijker: Kijker, _ body: @escaping @Sendable (Tx, Lestoegang) throws -> T
    ) async throws -> T {
        let moment = klok()
        let (result, toegang, personen) = try await read(op: moment) { tx in
            let toegang = try tx.lesdeur(voorstel, voor: kijker.medewerker)
            let personen = try tx.rows(
                "SELECT persoon_id FROM gezinslid WHERE dossier_id = \(toegang.dossier) AND tot IS NULL ORDER BY persoon_id"
            ).map { try $0.get("persoon_id", as: ID<Persoon>.self) }
            return (try body(tx, toegang), toegang, personen)
        }
        let over: [ID<Persoon>?] = personen.isEmpty ? [nil] : personen
        try await schrijfInzage(
            over.map { persoon in
                Inzageregel(
                    dossier: toegang.dossier, persoon: persoon, deel: "lesvoorstel", medewerker: kijker.medewerker.id,
                    grond: toegang.grond, sessie: kijker.sessie, tijdvak: String(moment.description.prefix(15)))
            }, op: moment)
        return result
    }
}
