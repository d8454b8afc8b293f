import Casework
import Domain

/// Wat op het A4 voor de koelkast staat. Geen BSN, geen adres, geen kijk van werkers.
struct Planpapier: Encodable, Sendable {
    /// Eén doel met wat nog gaat gebeuren.
    struct Doelregel: Encodable, Sendable {
        let woorden: String
        let van: String
        let afspraken: [Afspraakregel]
    }

    /// Wat, wie, wanneer.
    struct Afspraakregel: Encodable, Sendable {
        let wat: String
        let wie: String
        let wanneer: String
        let klaar: Bool
    }

    let titel: String
    let gezin: String
    let stand: String
    let doelen: [Doelregel]
    let volgende: String?
    let bellen: String

    init(_ blad: Planblad, vandaag: Dag) {
        let blik = Planblik(plan: blad.plan, vandaag: vandaag)
        let plan = blad.plan
        titel = "Ons plan, \(plan.gezin.naam)"
        gezin = plan.gezin.naam
        let versie = plan.versies.last.map { ", versie \($0.nummer)" } ?? ""
        stand = "Zo staat het op \(vandaag.voluit)\(versie)."
        doelen = plan.doelen.map { doel in
            Doelregel(
                woorden: doel.woorden, van: plan.gezin.lid(doel.eigenaar)?.roepnaam ?? "",
                afspraken: plan.stand.afspraken(bij: doel).filter { Self.staatErop($0, vandaag) }.map { afspraak in
                    Afspraakregel(
                        wat: afspraak.wat, wie: blik.wie(afspraak.wie),
                        wanneer: afspraak.isOpen
                            ? afspraak.uiterlijk.map { "uiterlijk \($0.weekdagnaam) \($0.kort(gezienOp: vandaag))" }
                                ?? ""
                            : "gedaan",
                        klaar: !afspraak.isOpen)
                })
        }
        volgende = blad.volgende.map {
            "\($0.begint.dag.weekdagnaam) \($0.begint.dag.voluit) om \($0.begint.tijd), \($0.plaats)"
        }
        bellen = Self.bellen(plan)
    }

    /// What is open, and what was done in the last two weeks.
    private static func staatErop(_ afspraak: Afspraak, _ vandaag: Dag) -> Bool {
        guard let uitslag = afspraak.uitslag, !afspraak.isOpen else { return true }
        return uitslag.hoe == .gedaan && uitslag.gebeurdOp.plus(dagen: 14) >= vandaag
    }

    private static func bellen(_ plan: Gezinsplan) -> String {
        guard let regisseur = plan.gezin.regisseur else { return "Bel \(plan.gezin.teamnaam)." }
        let maatje = plan.maatje.map { " Is \(regisseur.naam.voornaam) er niet? Vraag naar \($0)." } ?? ""
        return "Bel \(regisseur.naam) van \(plan.gezin.teamnaam).\(maatje)"
    }
}
