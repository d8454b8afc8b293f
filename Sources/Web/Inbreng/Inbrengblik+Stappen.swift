import Casework
import Domain

extension Inbrengblik {
    /// The way of this question: what was done, where it stands, and what follows if nothing else is chosen.
    var stappen: [Stappenlijst.Stap] {
        var gezien: Set<String> = []
        var stappen = blad.tocht.filter { $0.tot != nil }.reversed().filter { gezien.insert($0.stap.tekst).inserted }
            .reversed().map { tocht in
                Stappenlijst.Stap(
                    naam: opschrift(tocht), stand: .gedaan,
                    bij: tocht.tot.map { $0.kort(gezienOp: vandaag) })
            }
        guard let plek = blad.plek else { return stappen }
        stappen.removeAll { $0.naam == opschrift(plek) }
        stappen.append(
            Stappenlijst.Stap(
                naam: opschrift(plek), stand: .nu,
                bij: plek.uiterlijk.map { "uiterlijk \($0.kort(gezienOp: vandaag))" }))
        return stappen + straks(na: plek)
    }

    private func opschrift(_ tocht: Staptocht) -> String {
        tocht.soort == Staptocht.inbreng
            ? "Wie de vraag inbracht, vult aan" : arrangement.stap(tocht.stap)?.opschrift ?? tocht.stap.opschrift
    }

    private func straks(na plek: Staptocht) -> [Stappenlijst.Stap] {
        var gehad = Set(blad.tocht.map(\.stap))
        var volgende = plek.soort == Staptocht.inbreng ? arrangement.eersteStap : arrangement.stap(na: plek.stap)
        var stappen: [Stappenlijst.Stap] = []
        while let stap = volgende, stappen.count < arrangement.stappen.count {
            if gehad.insert(stap.id).inserted || plek.soort == Staptocht.inbreng {
                stappen.append(.init(naam: stap.opschrift, stand: .straks))
            }
            volgende = arrangement.stap(na: stap.id)
        }
        return stappen
    }

    /// Where it came from, and where it or a part of it went.
    var keten: [Keten.Schakel] {
        blad.keten.filter { $0.soort != .hier }.map { schakel in
            Keten.Schakel(
                soort: schakel.soort.naam, tafel: schakel.tafel,
                wanneer: schakel.op.kort(gezienOp: vandaag) + (schakel.uitkomst.map { ", \($0.lowercased())" } ?? ""),
                adres: zietDossier ? "/inbrengen/\(schakel.inbreng)" : nil)
        }
    }

    /// What happened, latest first.
    var geschiedenis: [(wanneer: String, zin: String)] {
        var wat: [(Dag, String)] = [
            (blad.inbreng.gebeurdOp, inbrenger.map { "Ingebracht door \($0)" } ?? "Ingebracht; door wie is niet bekend")
        ]
        wat += blad.aanvullingen.map {
            ($0.gebeurdOp, $0.aanleiding == .gesplitst ? "Een deel ging naar een andere tafel" : "Aangevuld")
        }
        wat += blad.besprekingen.map { ($0.begon.dag, "Besproken: \(deelnaam($0.deel).lowercased())") }
        wat += blad.besluiten.map {
            (
                $0.besluit.gebeurdOp,
                blad.isUitInvoer
                    ? "Besloten; overgenomen door \(medewerker($0.besluit.door))"
                    : "Besloten, opgeschreven door \(medewerker($0.besluit.door))"
            )
        }
        wat += blad.besluiten.flatMap(\.verteld).map { ($0.gebeurdOp, "Verteld aan \(naam($0.aan))") }
        wat += blad.uitvragen.map { ($0.van, "Gevraagd aan \($0.ontvanger)") }
        wat += blad.uitvragen.compactMap { een in
            een.tot.map {
                ($0, een.afloop == .beantwoord ? "Antwoord van \(een.ontvanger)" : "Geen antwoord van \(een.ontvanger)")
            }
        }
        wat += blad.adviezen.map { ($0.gebeurdOp, "Advies van \($0.naam)") }
        wat += blad.gezinskeuzes.map {
            ($0.gebeurdOp, $0.isGekozen ? "Het gezin koos" : "Het gezin weet nog niet wat het kiest")
        }
        wat += blad.terugblikken.map { ($0.gebeurdOp, "Teruggekeken") }
        return wat.enumerated().sorted { ($0.element.0, $0.offset) > ($1.element.0, $1.offset) }.map { (_, een) in
            (een.0.kort(gezienOp: vandaag), een.1)
        }
    }

    func deelnaam(_ deel: Kenmerk<Bijeenkomstdeel>) -> String { deel.opschrift }
}

extension Inbrengstand.Schakel.Soort {
    /// As it stands before the name of the other table.
    var naam: String {
        switch self {
        case .hier: "Hier"
        case .kwamVan: "Kwam van"
        case .gingNaar: "Doorgegeven aan"
        case .deelVan: "Deel van de vraag aan"
        case .deelNaar: "Een deel ging naar"
        }
    }
}
