import Domain
import Storage

/// Een besluit uit een eerder systeem, zoals het in de rij van een bestand staat en hier begrepen is.
struct Invoerbesluit: Sendable {
    let kenmerk: String
    let dossier: ID<Dossier>
    let tafel: ID<Tafel>
    let versie: ID<Arrangement>
    let arrangement: Kenmerk<Arrangement>
    let stap: Stap
    let keuzes: [Uitkomst]
    let vraag: String
    let gevraagd: String
    let knelpunt: String
    let wat: String
    let gronden: String
    let regelversie: ID<Regel>?
    /// Who brought it in, when the file names somebody who is here.
    let inbrenger: ID<Medewerker>?
    let verwijzer: String?
    let ingebracht: Dag?
    let besloten: Dag
}

/// Reads one row of decisions: what it names must be here, and hold on the day of the decision.
struct Besluitlezer {
    static let nodig = ["besluit", "dossier", "tafel", "besloten_op", "vraag", "uitkomst"]
    /// What stands there when the earlier system kept no grounds.
    static let zonderGronden = "De gronden stonden niet in het eerdere systeem."

    let tx: Tx
    let vandaag: Dag
    private let medewerkers: [String: [ID<Medewerker>]]
    private let tafels: [Row]
    private var eerder: [String: Int] = [:]
    private(set) var fouten: [Invoerverslag.Fout] = []

    init(_ tx: Tx) throws {
        self.tx = tx
        vandaag = tx.vandaag
        // Who brought it in then may have left since.
        medewerkers = Dictionary(grouping: try tx.alleMedewerkers(), by: \.naam).mapValues { $0.map(\.id) }
        // A table that is there now goes before one of the same name that was ended.
        tafels = try tx.rows(
            "SELECT id, arrangement, naam, CASE WHEN tot IS NULL THEN 0 ELSE 1 END AS weg FROM tafel ORDER BY 4, van DESC, id"
        )
    }

    /// Nil when something is wrong: then `fouten` says what and where.
    mutating func lees(_ invoer: Invoerrij) throws -> Invoerbesluit? {
        var rij = invoer
        let kenmerk = rij.verplicht("besluit")
        if let regel = eerder[kenmerk] { rij.fout("besluit", "Dit kenmerk staat ook op regel \(regel).") }
        if !kenmerk.isEmpty { eerder[kenmerk] = rij.regel }
        let besloten = rij.dag("besloten_op", verplicht: true)
        let ingebracht = rij.dag("ingebracht_op")
        if let besloten, besloten > vandaag { rij.fout("besloten_op", "Deze dag ligt in de toekomst.") }
        if let besloten, let ingebracht, ingebracht > besloten {
            rij.fout("ingebracht_op", "Deze dag ligt na het besluit.")
        }
        let dossier = try dossier(&rij)
        let plek = try plek(&rij, op: besloten)
        let (regel, inbrenger) = (try regelversie(&rij, op: besloten), inbrenger(&rij))
        let vraag = tekst(&rij, "vraag", meest: 2000, verplicht: true)
        let (wat, gronden) = (tekst(&rij, "wat", meest: 4000), tekst(&rij, "gronden"))
        let gevraagd = try code(&rij, "gevraagd", uit: "gevraagd")
        let knelpunt = try code(&rij, "knelpunt", uit: "knelpunten")
        let verwijzer = rij["verwijzer"].isEmpty ? nil : rij["verwijzer"]
        if let verwijzer, try !tx.verwijzers().contains(verwijzer) {
            rij.fout("verwijzer", "Deze code staat niet in de lijst van verwijzers.")
        }
        fouten += rij.fouten
        guard rij.fouten.isEmpty, let dossier, let plek, let besloten else { return nil }
        return Invoerbesluit(
            kenmerk: kenmerk, dossier: dossier, tafel: plek.tafel, versie: plek.versie, arrangement: plek.arrangement,
            stap: plek.stap, keuzes: plek.keuzes, vraag: vraag, gevraagd: gevraagd, knelpunt: knelpunt,
            wat: wat.isEmpty ? plek.keuzes.map(\.opschrift).joined(separator: "; ") : wat,
            gronden: gronden.isEmpty ? Self.zonderGronden : gronden, regelversie: regel, inbrenger: inbrenger,
            verwijzer: verwijzer, ingebracht: ingebracht, besloten: besloten)
    }

    /// The text of a column as a form would read it: a NUL or a megabyte is a fault of its row.
    private func tekst(_ rij: inout Invoerrij, _ kolom: String, meest: Int = Tekst.meest, verplicht: Bool = false)
        -> String
    {
        do {
            if let tekst = try Tekst.facultatief(rij[kolom], veld: kolom, meest: meest) { return tekst }
            if verplicht { rij.fout(kolom, "Dit veld is leeg.") }
        } catch {
            rij.fout(kolom, error.zin)
        }
        return ""
    }

    private func dossier(_ rij: inout Invoerrij) throws -> ID<Dossier>? {
        let kenmerk = rij.verplicht("dossier")
        if kenmerk.isEmpty { return nil }
        guard let id = try tx.ingelezen("dossiers", kenmerk).flatMap({ ID<Dossier>($0) }),
            try tx.row("SELECT id FROM dossier WHERE id = \(id)") != nil
        else {
            rij.fout("dossier", "Dit dossier is niet ingelezen. Lees eerst de dossiers in.")
            return nil
        }
        // A file that was added to another is read there, and gets nothing new.
        return try tx.row("SELECT in_dossier_id FROM bijvoeging WHERE dossier_id = \(id)")?.get("in_dossier_id") ?? id
    }

    private func inbrenger(_ rij: inout Invoerrij) -> ID<Medewerker>? {
        if rij["inbrenger"].isEmpty { return nil }
        let gevonden = medewerkers[rij["inbrenger"]] ?? []
        if gevonden.count != 1 {
            rij.fout("inbrenger", gevonden.isEmpty ? "Deze medewerker is er niet." : "Er zijn er meer met deze naam.")
        }
        return gevonden.first
    }

    private func code(_ rij: inout Invoerrij, _ kolom: String, uit lijst: String) throws -> String {
        let code = rij[kolom].isEmpty ? "onbekend" : rij[kolom]
        let codes = try tx.codelijsten()[lijst]?.codes ?? []
        if code != "onbekend", !codes.isEmpty, !codes.contains(where: { $0.code == code }) {
            rij.fout(kolom, "“\(code)” kan niet. Kies uit: \(codes.map(\.code).joined(separator: ", ")).")
        }
        return code
    }

    private func regelversie(_ rij: inout Invoerrij, op dag: Dag?) throws -> ID<Regel>? {
        if rij["regel"].isEmpty {
            if !rij["artikel"].isEmpty { rij.fout("regel", "Schrijf bij een artikel ook de regel.") }
            return nil
        }
        let artikel = rij.verplicht("artikel")
        guard let dag, !artikel.isEmpty else { return nil }
        let row = try tx.row(
            """
            SELECT v.id FROM regelversie v JOIN regel r ON r.id = v.regel_id
            WHERE r.naam = \(rij["regel"]) AND v.artikel = \(artikel) AND v.van <= \(dag) ORDER BY v.van DESC, v.id DESC LIMIT 1
            """)
        if row == nil { rij.fout("artikel", "Deze regel met dit artikel is hier niet bekend op \(dag.voluit).") }
        return try row?.get("id")
    }

    private typealias Beslisplek = (
        tafel: ID<Tafel>, versie: ID<Arrangement>, arrangement: Kenmerk<Arrangement>, stap: Stap, keuzes: [Uitkomst]
    )

    /// The table, the way of working that held on that day, and the outcomes among those it knew.
    private func plek(_ rij: inout Invoerrij, op dag: Dag?) throws -> Beslisplek? {
        let naam = rij.verplicht("tafel")
        let codes = rij.verplicht("uitkomst").split { $0 == " " || $0 == "," || $0 == "+" }.map(String.init)
        guard let tafel = tafels.first(where: { $0["naam"].text == naam }) else {
            if !naam.isEmpty { rij.fout("tafel", "De tafel “\(naam)” is er niet.") }
            return nil
        }
        guard let dag else { return nil }
        let arrangement = Kenmerk<Arrangement>(try tafel.get("arrangement"))
        guard let (versie, werkwijze) = try tx.versie(van: arrangement, geldigOp: dag) else {
            rij.fout("besloten_op", "De werkwijze van deze tafel gold nog niet of niet meer op \(dag.voluit).")
            return nil
        }
        let stappen = werkwijze.stappen.filter { $0.soort == .besluit }
        let kan = stappen.flatMap(\.uitkomsten).filter { !$0.gaatTerug }
        for code in codes where !kan.contains(where: { $0.id.tekst == code }) {
            rij.fout("uitkomst", "“\(code)” kan niet. Kies uit: \(kan.map(\.id.tekst).joined(separator: ", ")).")
            return nil
        }
        let stap = stappen.first { stap in codes.allSatisfy { code in stap.uitkomsten.contains { $0.id.tekst == code } }
        }
        guard let stap, codes.count == 1 || stap.kiesMeer else {
            if !codes.isEmpty { rij.fout("uitkomst", "Deze uitkomsten gaan niet samen. Kies er een.") }
            return nil
        }
        return (
            try tafel.get("id"), versie, arrangement, stap, stap.uitkomsten.filter { codes.contains($0.id.tekst) }
        )
    }
}

extension Tx {
    /// The newest version of an arrangement among those that held on a day; nil when none did.
    func versie(van arrangement: Kenmerk<Arrangement>, geldigOp dag: Dag) throws -> (ID<Arrangement>, Arrangement)? {
        for row in try rows(
            "SELECT id FROM arrangementversie WHERE arrangement = \(arrangement.tekst) ORDER BY nummer DESC")
        {
            let id: ID<Arrangement> = try row.get("id")
            let versie = try self.arrangement(versie: id)
            if versie.geldt(op: dag) { return (id, versie) }
        }
        return nil
    }
}
