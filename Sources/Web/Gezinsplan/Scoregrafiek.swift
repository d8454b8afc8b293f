import Casework
import Domain
import HTML

/// De cijfers van een doel door de tijd: getekend, en in woorden. `AlleCijfers` zegt hetzelfde als tabel.
struct Scoregrafiek: View {
    let blik: Planblik
    let doel: Doel

    /// A line of one person, placed in the drawing.
    private struct Lijn {
        let naam: String
        let isGezin: Bool
        let punten: [(x: Int, y: Int)]
        var labelhoogte: Int
    }

    var body: some HTML {
        if !blik.plan.stand.scores(bij: doel).isEmpty {
            Div(.class("cijfers")) { tekening }
        }
    }

    private var tekening: some HTML {
        let titel = "cijfers-\(doel.lijn)"
        let lijnen = lijnen
        return Svg(.viewBox("0 0 224 76"), .role("img"), .aria("labelledby", "\(titel) \(titel)-zin")) {
            SvgTitle(.id(titel)) { "Hoe het gaat, van 0 tot 10" }
            Desc(.id("\(titel)-zin")) { blik.cijferzin(bij: doel) }
            Line(.class("as"), .x1(6), .y1(68), .x2(158), .y2(68))
            Line(.class("as"), .x1(6), .y1(8), .x2(158), .y2(8))
            for lijn in lijnen {
                Polyline(
                    .class(lijn.isGezin ? "reeks" : "reeks werker"),
                    .points(lijn.punten.map { "\($0.x),\($0.y)" }.joined(separator: " ")))
                if let laatste = lijn.punten.last {
                    Circle(.class(lijn.isGezin ? "punt" : "punt werker"), .cx(laatste.x), .cy(laatste.y), .r(3))
                }
                SvgText(.x(166), .y(lijn.labelhoogte)) { lijn.naam }
            }
        }
    }

    private var lijnen: [Lijn] {
        let reeksen = blik.reeksen(bij: doel)
        let dagen = reeksen.flatMap { $0.scores.map(\.gebeurdOp.nummer) }
        guard let eerste = dagen.min(), let laatste = dagen.max() else { return [] }
        func punt(_ score: Score) -> (x: Int, y: Int) {
            let x = laatste == eerste ? 156 : 8 + (score.gebeurdOp.nummer - eerste) * 148 / (laatste - eerste)
            return (x, 68 - score.waarde * 6)
        }
        var lijnen = reeksen.map { wie, scores in
            let punten = scores.map(punt)
            return Lijn(
                naam: "\(blik.roepnaam(wie).ingekort(9)) \(scores.last?.waarde ?? 0)", isGezin: wie.persoon != nil,
                punten: punten, labelhoogte: (punten.last?.y ?? 0) + 4)
        }.sorted { $0.labelhoogte < $1.labelhoogte }
        for plek in lijnen.indices.dropFirst() {
            lijnen[plek].labelhoogte = max(lijnen[plek].labelhoogte, lijnen[plek - 1].labelhoogte + 13)
        }
        // When the lowest label would fall off, all of them move up.
        let teLaag = max(0, (lijnen.last?.labelhoogte ?? 0) - 74)
        for plek in lijnen.indices { lijnen[plek].labelhoogte -= teLaag }
        return lijnen
    }
}

/// De tabel bij de tekening, om open te klappen.
struct AlleCijfers: View {
    let blik: Planblik
    let doel: Doel

    var body: some HTML {
        if !blik.plan.stand.scores(bij: doel).isEmpty {
            Details(.class("allecijfers")) {
                Summary {
                    "Alle cijfers"
                    Span(.class("alleen-lezer")) { " bij “\(doel.woorden)”" }
                }
                Scoretabel(blik: blik, doel: doel)
            }
        }
    }
}

/// Dezelfde cijfers als tabel, met wie ze gaf en wie ze opschreef.
struct Scoretabel: View {
    let blik: Planblik
    let doel: Doel

    var body: some HTML {
        Div(.class("rol"), .role("region"), .tabindex(0), .aria("label", "Alle cijfers van dit doel")) {
            Table {
                Thead {
                    Tr {
                        Th(.scope("col")) { "Dag" }
                        Th(.scope("col")) { "Cijfer" }
                        Th(.scope("col")) { "Van wie" }
                    }
                }
                Tbody {
                    for score in blik.plan.stand.scores(bij: doel).reversed() {
                        Tr {
                            Td { score.gebeurdOp.kort(gezienOp: blik.vandaag) }
                            Td { score.waarde }
                            Td {
                                blik.bron(score.van, door: score.opgeschrevenDoor)
                                if let woorden = score.toelichting { Span(.class("soft")) { ": “\(woorden)”" } }
                            }
                        }
                    }
                }
            }
        }
    }
}
