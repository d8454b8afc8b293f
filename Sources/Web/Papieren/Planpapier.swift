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
    let vragen: String

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
                afspraken: blik.afspraken(bij: doel).map { afspraak in
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
        vragen = Self.vragen(plan)
    }

    /// Whom to ask; the number is written on the paper by hand, because nobody's number is known here.
    private static func vragen(_ plan: Gezinsplan) -> String {
        guard let regisseur = plan.gezin.regisseur else { return "Vraag hulp aan \(plan.gezin.teamnaam)." }
        let maatje = plan.maatje.map { " Is \(regisseur.naam.voornaam) er niet? Vraag naar \($0)." } ?? ""
        return "Vraag hulp aan \(regisseur.naam) van \(plan.gezin.teamnaam).\(maatje)"
    }
}
