import Casework
import Demonstratie
import Domain

extension Verteller {
    /// Goals, agreements, scores, views and versions of the plan.
    func plan(_ verhaal: Gezinsverhaal) -> [Gebeuren] {
        verhaal.doelen.enumerated().flatMap { doel($0.element, plek: $0.offset) }
            + scores(verhaal) + afwegingen(verhaal)
            + verhaal.planversies.map { dag in Gebeuren(dag: dag, doe: versie) }
    }

    private func doel(_ doel: Gezinsverhaal.Doel, plek: Int) -> [Gebeuren] {
        let gesteld = Gebeuren(dag: doel.sinds) { casework, stand in
            stand.doelen[plek] = try await casework.stelDoel(
                Doelvoorstel(woorden: doel.woorden, eigenaar: stand.personen[doel.van], leefgebied: doel.leefgebied),
                in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
        }
        return [gesteld]
            + doel.afspraken.enumerated().flatMap { afspraak($0.element, plek: ($0.offset, plek), sinds: doel.sinds) }
    }

    private func afspraak(_ afspraak: Gezinsverhaal.Afspraak, plek: (Int, Int), sinds: Kalenderdag) -> [Gebeuren] {
        let naam = "\(plek.1)-\(plek.0)"
        let gemaakt = Gebeuren(dag: sinds) { casework, stand in
            guard let doel = stand.doelen[plek.1] else { return }
            let (wie, anders) = stand.uitvoerder(afspraak.wie)
            stand.afspraken[naam] = try await casework.maakAfspraak(
                Afspraakvoorstel(
                    wat: afspraak.wat, wie: wie, wieAnders: anders, uiterlijk: Dag(max(afspraak.uiterlijk, sinds))),
                bij: doel, in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
        }
        guard let op = afspraak.gedaanOp else { return [gemaakt] }
        let gedaan = Gebeuren(dag: max(op, sinds)) { casework, stand in
            guard let id = stand.afspraken[naam] else { return }
            _ = try await casework.rondAfspraakAf(
                id, hoe: .gedaan, in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
        }
        return [gemaakt, gedaan]
    }

    /// All scores of one day go in one form, as a worker fills it in after a visit.
    private func scores(_ verhaal: Gezinsverhaal) -> [Gebeuren] {
        var perDag: [Kalenderdag: [(plek: Int, score: Gezinsverhaal.Score)]] = [:]
        for (plek, doel) in verhaal.doelen.enumerated() {
            for score in doel.scores { perDag[score.op, default: []].append((plek, score)) }
        }
        return perDag.keys.sorted().map { dag in
            let scores = perDag[dag] ?? []
            return Gebeuren(dag: dag) { casework, stand in
                var voorstellen: [Scorevoorstel] = []
                for (plek, score) in scores {
                    guard let doel = stand.doelen[plek], let van = stand.uitvoerder(score.door).wie else { continue }
                    voorstellen.append(Scorevoorstel(doel: doel, van: van, cijfer: String(score.cijfer)))
                }
                if voorstellen.isEmpty { return }
                _ = try await casework.geefScores(
                    voorstellen, in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
            }
        }
    }

    private func afwegingen(_ verhaal: Gezinsverhaal) -> [Gebeuren] {
        verhaal.afwegingen.enumerated().map { plek, afweging in
            Gebeuren(dag: afweging.op) { casework, stand in
                let (wie, anders) = stand.uitvoerder(afweging.door)
                stand.afwegingen[plek] = try await casework.geefAfweging(
                    Afwegingvoorstel(
                        van: wie ?? .medewerker(stand.regisseur.id),
                        tekst: anders.isEmpty ? afweging.tekst : "\(anders) zegt: \(afweging.tekst)",
                        nogTeBespreken: afweging.teBespreken != nil, besprekenVoor: afweging.teBespreken.map { Dag($0) }
                    ),
                    bij: stand.doelen[afweging.bijDoel],
                    opAntwoord: afweging.antwoordOp.flatMap { stand.afwegingen[$0] },
                    in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
            }
        }
    }

    private func versie(_ casework: Casework, _ stand: Stand) async throws {
        if stand.doelen.isEmpty { return }
        _ = try await casework.legPlanversieVast(in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
    }
}
