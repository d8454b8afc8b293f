import Domain
import Storage

/// Wat iemand met een code leest om te antwoorden: één vraag, en verder niets van de zaak of de tafel.
public struct Codeblad: Sendable {
    public let tafel: String
    /// In which role this person is asked.
    public let rol: Rolnaam
    /// The question at the table, with names only where a ground was recorded.
    public let vraag: String
    public let metNamen: Bool
    /// The one thing that is asked of this person.
    public let gevraagd: String
    public let keuzes: [(id: Kenmerk<Uitkomst>, naam: String)]
    public let uiterlijk: Dag
    /// Whom to call: who made the code, and where that person works.
    public let contact: String
}

/// Wat iemand met een code ziet om één zaak in te brengen.
public struct Aanmeldblad: Sendable {
    public let tafel: String
    public let doel: String
    public let voor: String
    public let soort: Dossiersoort
    public let gronden: [String]
    public let uiterlijk: Dag
    public let contact: String
}

extension Casework {
    /// Reads through the door of a code, and writes who looked: one line per person of the file, with the code as reader.
    public func codeblad(_ sessie: Codesessie) async throws -> Codeblad {
        let moment = klok()
        let (blad, dossier, personen) = try await read(op: moment) { tx in
            guard sessie.soort == .antwoord, let toegang = try tx.codedeur(sessie.code) else {
                throw Toegangscode.werktNiet
            }
            try kluis.warm(groups: [toegang.dossier.rawValue])
            let gezin = try tx.gezin(toegang.dossier)
            return (try tx.codeblad(toegang, gezin), toegang.dossier, gezin.leden.map(\.persoon))
        }
        let over: [ID<Persoon>?] = personen.isEmpty ? [nil] : personen
        try await schrijfInzage(
            over.map { persoon in
                Inzageregel(
                    dossier: dossier, persoon: persoon, deel: "tafel", medewerker: sessie.dader,
                    grond: Codetoegang.grond, sessie: sessie.nummer, tijdvak: String(moment.description.prefix(15)))
            }, op: moment)
        return blad
    }

    /// What a code for bringing somebody in opens: nothing of any file.
    public func aanmeldblad(_ sessie: Codesessie) async throws -> Aanmeldblad {
        try await read { tx in
            guard sessie.soort == .aanmelden, let toegang = try tx.aanmelddeur(sessie.code) else {
                throw Toegangscode.werktNiet
            }
            let tafel = try tx.tafel(toegang.tafel)
            let (_, arrangement) = try tx.nieuwsteVersie(van: tafel.arrangement)
            return Aanmeldblad(
                tafel: tafel.naam, doel: arrangement.doel, voor: toegang.voor, soort: toegang.soort,
                gronden: arrangement.gronden, uiterlijk: toegang.uiterlijk, contact: try tx.contact(toegang.maker))
        }
    }
}

extension Tx {
    fileprivate func codeblad(_ toegang: Codetoegang, _ gezin: Gezin) throws -> Codeblad {
        let zonder = try zonder(toegang, gezin)
        let rij = try row("SELECT id, dossier_id, vraag FROM inbreng WHERE id = \(toegang.inbreng)")
        let later = try row(
            """
            SELECT id, dossier_id, vraag FROM aanvulling WHERE inbreng_id = \(toegang.inbreng) AND vraag IS NOT NULL
            ORDER BY vastgelegd_op DESC, id DESC LIMIT 1
            """)
        let code = try row("SELECT id, dossier_id, vraag FROM toegangscode WHERE id = \(toegang.code)")
        guard let rij, let code else { throw Toegangscode.werktNiet }
        let vraag =
            try later.map { try beschermd(.aanvulling, "vraag", $0) } ?? beschermd(.inbreng, "vraag", rij)
        return Codeblad(
            tafel: try tafels("AND t.id = \(toegang.tafel)").first?.naam ?? toegang.arrangement.naam, rol: toegang.rol,
            vraag: zonder(vraag) ?? "", metNamen: toegang.metNamen,
            gevraagd: zonder(try beschermd(.toegangscode, "vraag", code)) ?? "",
            keuzes: (toegang.arrangement.stap(toegang.stap)?.codekeuzes ?? []).map { ($0.id, $0.opschrift) },
            uiterlijk: toegang.uiterlijk, contact: try contact(toegang.maker))
    }

    fileprivate func contact(_ wie: ID<Medewerker>) throws -> String {
        try medewerker(wie)?.bellen ?? "de gemeente"
    }

    /// Codes for one question, for who may give them; and what was answered with them.
    func codes(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Toegangscode] {
        guard toegang.magCodes else { return [] }
        let namen = try Dictionary(
            deelnames(toegang, zonder).map { ($0.id, zonder.naam($0, [:])) }, uniquingKeysWith: { een, _ in een })
        return try rows(
            """
            SELECT id, deelname_id, uiterlijk, vastgelegd_door, hoe FROM toegangscode
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { rij in
            Toegangscode(
                id: try rij.get("id"), soort: .antwoord, voor: namen[try rij.get("deelname_id")] ?? "iemand van buiten",
                uiterlijk: try rij.get("uiterlijk"), door: try rij.get("vastgelegd_door"),
                einde: rij["hoe"].text.flatMap(Toegangscode.Einde.init))
        }
    }

    func codeantwoorden(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Codeantwoord] {
        try rows(
            """
            SELECT a.id, a.dossier_id, a.deelname_id, a.keuze, a.tekst, a.gebeurd_op, c.id AS code_id, c.vraag
            FROM codeantwoord a JOIN toegangscode c ON c.id = a.toegangscode_id
            WHERE a.inbreng_id = \(toegang.inbreng) ORDER BY a.vastgelegd_op, a.id
            """
        ).map { rij in
            Codeantwoord(
                id: try rij.get("id"), deelname: try rij.get("deelname_id"),
                gevraagd: zonder(try beschermd(.toegangscode, "vraag", rij, id: "code_id")) ?? "",
                keuze: rij["keuze"].text.map { Kenmerk($0) },
                tekst: zonder(try beschermd(.codeantwoord, "tekst", rij)) ?? "",
                op: try rij.get("gebeurd_op"))
        }
    }
}
