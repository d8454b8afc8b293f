import Domain
import Storage

/// One row of a list of absence, read and found complete.
struct Verzuimrij {
    let grond: ID<Verzuimgrond>
    let school: String
    let naam: String
    let nummer: String
    let geboren: Dag
    let melding: Verzuimmelding
}

/// Reads the rows of a list of absence. A school without a ground on those days is a fault, in a sentence.
struct Verzuimlezer {
    static let nodig = ["school", "leerlingnummer", "naam", "geboren", "van", "tot", "uren", "reden"]

    private let scholen: [School]
    private let redenen: [Code]
    private let gronden: [Verzuimgrond]
    private let vandaag: Dag
    private(set) var fouten: [Invoerverslag.Fout] = []

    init(_ tx: Tx, _ toegang: Verzuimtoegang) throws {
        scholen = try tx.scholen()
        redenen = try tx.codelijsten()["verzuimredenen"]?.codes ?? []
        gronden = try tx.verzuimgronden(van: toegang.tafel.id)
        vandaag = tx.vandaag
    }

    /// Nil when something is wrong: then `fouten` says what and where.
    mutating func lees(_ rij: Invoerrij) -> Verzuimrij? {
        var rij = rij
        let (schoolnaam, nummer, naam) = (
            rij.verplicht("school"), rij.verplicht("leerlingnummer"), rij.verplicht("naam")
        )
        let geboren = rij.dag("geboren", verplicht: true)
        let (van, eind) = (rij.dag("van", verplicht: true), rij.dag("tot", verplicht: true))
        let uren = aantal(&rij, "uren", tot: 60)
        let lesuren = rij["lesuren"].isEmpty ? Verzuimmelding.gewoonLesuren : aantal(&rij, "lesuren", tot: 60) ?? 0
        let groep = rij["groep"].isEmpty ? nil : Int(rij["groep"])
        let reden = reden(&rij)
        let grond = grond(&rij, schoolnaam, van)
        controleer(&rij, naam: naam, nummer: nummer, geboren: geboren, van: van, eind: eind)
        fouten += rij.fouten
        guard rij.fouten.isEmpty, let geboren, let van, let eind, let uren, let grond else { return nil }
        return Verzuimrij(
            grond: grond.id, school: grond.school, naam: naam, nummer: nummer, geboren: geboren,
            melding: Verzuimmelding(
                van: van, eind: eind, uren: uren, lesuren: max(1, lesuren), reden: reden,
                groep: groep.flatMap { (1...8).contains($0) ? $0 : nil }))
    }

    private func aantal(_ rij: inout Invoerrij, _ kolom: String, tot meest: Int) -> Int? {
        let tekst = rij.verplicht(kolom)
        if tekst.isEmpty { return nil }
        guard let aantal = Int(tekst), (0...meest).contains(aantal) else {
            rij.fout(kolom, "Schrijf een heel aantal uren per week, van 0 tot en met \(meest).")
            return nil
        }
        return aantal
    }

    private func reden(_ rij: inout Invoerrij) -> String {
        let tekst = rij.verplicht("reden").lowercased()
        if tekst.isEmpty || tekst == "onbekend" { return "onbekend" }
        if let code = redenen.first(where: { $0.code == tekst || $0.naam.lowercased() == tekst }) { return code.code }
        if redenen.isEmpty, Code.lijktErop(tekst) { return tekst }
        rij.fout("reden", "Deze reden staat niet in de lijst verzuimredenen.")
        return "onbekend"
    }

    /// The ground of the school on the first day of the row.
    private func grond(_ rij: inout Invoerrij, _ tekst: String, _ van: Dag?) -> Verzuimgrond? {
        if tekst.isEmpty { return nil }
        let gezocht = tekst.lowercased()
        guard let school = scholen.first(where: { $0.code == gezocht || $0.naam.lowercased() == gezocht }) else {
            rij.fout("school", "Deze school staat niet in de lijst scholen.")
            return nil
        }
        guard let van else { return nil }
        guard let grond = gronden.first(where: { $0.school == school.code && $0.geldt(op: van) }) else {
            rij.fout(
                "school",
                "Voor \(school.naam) is op \(van.voluit) geen grond vastgelegd. Deze rij wordt niet bewaard.")
            return nil
        }
        return grond
    }

    private func controleer(
        _ rij: inout Invoerrij, naam: String, nummer: String, geboren: Dag?, van: Dag?, eind: Dag?
    ) {
        for (kolom, tekst, meest) in [("naam", naam, 200), ("leerlingnummer", nummer, 50)] {
            do { _ = try Tekst.facultatief(tekst, veld: kolom, meest: meest) } catch { rij.fout(kolom, error.zin) }
        }
        if let geboren, geboren >= vandaag { rij.fout("geboren", "Deze dag ligt in de toekomst.") }
        guard let van, let eind else { return }
        if eind < van { rij.fout("tot", "De laatste dag ligt voor de eerste.") }
        if eind.nummer - van.nummer > 366 { rij.fout("tot", "Dit is langer dan een jaar. Splits deze rij.") }
        if van > vandaag { rij.fout("van", "Deze dag ligt in de toekomst.") }
    }
}
