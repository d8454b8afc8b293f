import Casework
import Domain
import Foundation

/// Een plan met de ogen van nu, in de woorden van het scherm.
struct Planblik: Sendable {
    let plan: Gezinsplan
    let vandaag: Dag
    /// Shown as it was once: nothing can be done here.
    var vroeger = false
    /// Whether something can be added here: it is the plan of now, and the file is open.
    var kanSchrijven: Bool { !vroeger && plan.gezin.geslotenOp == nil }

    var dossier: ID<Dossier> { plan.gezin.dossier }
    var pad: String { "/dossiers/\(dossier)" }

    /// `Doel van Esra (13) · sinds 12 mei`
    func bijschrift(_ doel: Doel) -> String {
        let lid = plan.gezin.lid(doel.eigenaar)
        let leeftijd = lid?.rol == .kind ? lid?.leeftijd(op: vandaag).map { " (\($0))" } ?? "" : ""
        return "Doel van \(lid?.roepnaam ?? "het gezin")\(leeftijd) · sinds \(doel.gebeurdOp.kort(gezienOp: vandaag))"
    }

    /// The decisions that the agreements of a goal belong to.
    func besluiten(bij doel: Doel) -> [Gezinsplan.Besluitverwijzing] {
        var gezien: Set<String> = []
        return plan.stand.afspraken(bij: doel).compactMap(\.besluit).filter { gezien.insert($0).inserted }
            .compactMap { plan.besluiten[$0] }
    }

    /// The agreements of a goal that are shown: the same on every sheet.
    func afspraken(bij doel: Doel) -> [Afspraak] { plan.stand.actueel(bij: doel, op: plan.moment.dag) }

    func wie(_ uitvoerder: Afspraak.Uitvoerder) -> String {
        switch uitvoerder {
        case .spreker(.medewerker(let id)): plan.naam(.medewerker(id)).voornaam
        case .spreker(let spreker): plan.naam(spreker)
        case .anders(let naam): naam
        }
    }

    /// `Esra` or, of a worker, the first name.
    func roepnaam(_ spreker: Spreker) -> String {
        if case .medewerker = spreker { return plan.naam(spreker).voornaam }
        return plan.naam(spreker)
    }

    /// `volgens Esra, opgeschreven door Mira` for who did not write it down; else only the name.
    func bron(_ spreker: Spreker, door schrijver: ID<Medewerker>) -> String {
        guard spreker != .medewerker(schrijver) else { return plan.naam(spreker) }
        return "volgens \(plan.naam(spreker)), opgeschreven door \(plan.naam(.medewerker(schrijver)))"
    }

    /// The scores of a goal per person: who belongs to the family first.
    func reeksen(bij doel: Doel) -> [(wie: Spreker, scores: [Score])] {
        let scores = plan.stand.scores(bij: doel)
        var volgorde: [Spreker] = []
        for score in scores where !volgorde.contains(score.van) { volgorde.append(score.van) }
        return (volgorde.filter { $0.persoon != nil } + volgorde.filter { $0.persoon == nil })
            .map { wie in (wie, scores.filter { $0.van == wie }) }
    }

    /// `Esra gaf 3, 4, 6 en 7; Mira 3, 3, 4 en 4`
    func cijferzin(bij doel: Doel) -> String {
        reeksen(bij: doel).enumerated().map { plek, reeks in
            "\(roepnaam(reeks.wie))\(plek == 0 ? " gaf" : "") \(Self.som(reeks.scores.map { String($0.waarde) }))"
        }.joined(separator: "; ")
    }

    /// `Esra eerst 3, nu 7; Mira 4`; nil when nobody gave a score.
    func toenEnNu(bij doel: Doel) -> String? {
        let delen = reeksen(bij: doel).compactMap { reeks -> String? in
            guard let eerst = reeks.scores.first, let nu = reeks.scores.last else { return nil }
            let wie = roepnaam(reeks.wie)
            return reeks.scores.count > 1 ? "\(wie) eerst \(eerst.waarde), nu \(nu.waarde)" : "\(wie) \(nu.waarde)"
        }
        return delen.isEmpty ? nil : delen.joined(separator: "; ")
    }

    /// `Het verschil groeit al drie keer.`
    static func groeizin(_ verschil: Kijkverschil) -> String {
        switch verschil.keerGegroeid {
        case 0: ""
        case 1: "Het verschil groeide de laatste keer."
        case let keer:
            "Het verschil groeit al \(["twee", "drie", "vier", "vijf"][safe: keer - 2] ?? String(keer)) keer."
        }
    }

    /// `a, b en c`
    static func som(_ delen: [String]) -> String {
        guard let laatste = delen.last, delen.count > 1 else { return delen.first ?? "" }
        return delen.dropLast().joined(separator: ", ") + " en " + laatste
    }

    /// What was agreed on a version: `Esra is het ermee eens; Aylin is het er deels mee eens`.
    func stemmen(_ versie: Planversie) -> String {
        versie.instemmingen.map { "\(plan.naam(.persoon($0.persoon))) \($0.antwoord.naam)" }.joined(separator: "; ")
    }
}

extension String {
    /// The first word of a name.
    var voornaam: String { String(prefix { $0 != " " }) }
}

extension Array {
    fileprivate subscript(safe plek: Int) -> Element? { indices.contains(plek) ? self[plek] : nil }
}
