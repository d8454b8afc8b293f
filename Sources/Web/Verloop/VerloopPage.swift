import Casework
import Domain
import HTML

/// Het verloop van een dossier: wie wat deed en wanneer.
enum VerloopPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/verloop", show)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        var keuze = Verloopkeuze()
        keuze.onderwerp = v.vraag("over").flatMap(Verlooponderwerp.init)
        keuze.wie = v.vraag("wie").flatMap { ID($0) }
        keuze.oog = v.vraag("als") == "gezin" ? .gezin : .werker
        if let moment = v.vraag("na").flatMap({ Moment($0) }), let nummer = v.vraag("nr").flatMap({ Int($0) }) {
            keuze.na = Verloopplek(moment: moment, nummer: nummer)
        }
        let verloop = try await v.casework.verloop(v.id("dossier"), voor: v.kijker, keuze, peil: v.peil)
        return .blad(
            VerloopView(
                omslag: v.omslag(.gezinnen), verloop: verloop, keuze: keuze, op: try v.peildag, vandaag: v.vandaag))
    }
}

struct VerloopView: View {
    let omslag: Omslag
    let verloop: Verloop
    let keuze: Verloopkeuze
    let op: Dag?
    let vandaag: Dag

    private var pad: String { "/dossiers/\(verloop.gezin.dossier)" }

    /// What was chosen, as it goes along to the next page.
    private var gekozen: String {
        [
            keuze.onderwerp.map { "over=\($0.rawValue)" }, keuze.wie.map { "wie=\($0)" }, op.map { "op=\($0)" },
            keuze.oog == .gezin ? "als=gezin" : nil,
        ].compactMap { $0 }.joined(separator: "&")
    }

    var body: some HTML {
        Dossierblad(titel: "Verloop", gezin: verloop.gezin, tab: .verloop, omslag: omslag) {
            Form(.method("get"), .action("\(pad)/verloop"), .class("sheet naast-elkaar kies")) {
                Label {
                    "Waarover"
                    Select(.name("over")) {
                        Option(.value("")) { "alles" }
                        for over in Verlooponderwerp.allCases where over != .beheer {
                            Option(.value(over.rawValue), .when(keuze.onderwerp == over, .selected)) { over.naam }
                        }
                    }
                }
                Label {
                    "Door wie"
                    Select(.name("wie")) {
                        Option(.value("")) { "iedereen" }
                        for mens in verloop.mensen {
                            Option(.value(mens.id.rawValue), .when(keuze.wie == mens.id, .selected)) { mens.naam }
                        }
                    }
                }
                Label {
                    "Zoals bekend op"
                    Input(
                        .type("text"), .name("op"), .value(op?.invoer), .placeholder("dag-maand-jaar"),
                        .autocomplete("off"))
                }
                Div { Knop("Toon", stil: true) }
            }
            if let op {
                P(.class("goed")) {
                    "U leest dit dossier zoals het bekend was op \(op.voluit). Bekijk ook "
                    A(.href("\(pad)/plan?op=\(op)")) { "het plan van toen" }
                    " of "
                    A(.href("\(pad)/journaal?op=\(op)")) { "het journaal van toen" }
                    "."
                }
            }
            if verloop.handelingen.isEmpty {
                Section(.class("sheet")) { P { "Hier is nog niets gebeurd dat bij uw keuze past." } }
            } else {
                Ol(.class("sheet verloop")) {
                    for handeling in verloop.handelingen {
                        Handelingsregel(handeling: handeling, hier: verloop.gezin.dossier, vandaag: vandaag)
                    }
                }
            }
            Bladeren(
                vorige: keuze.na == nil ? nil : "\(pad)/verloop?\(gekozen)",
                volgende: verloop.verder.map { "\(pad)/verloop?\(gekozen)&na=\($0.moment)&nr=\($0.nummer)" })
        }
    }
}

/// Eén handeling: wie, wat en wanneer, met de weg naar de bladzijde waar het staat.
struct Handelingsregel: View {
    let handeling: Verloop.Handeling
    let hier: ID<Dossier>
    let vandaag: Dag

    private var plek: Verlooponderwerp? { handeling.soorten.last?.soort.onderwerp }

    var body: some HTML {
        Li {
            Time(.datetime(handeling.moment.description), .class("soft")) {
                "\(handeling.moment.dag.kort(gezienOp: vandaag)), \(handeling.moment.tijd)"
            }
            Span {
                B { handeling.naam }
                " \(handeling.zin)"
                if handeling.dossier != hier { " (in het dossier dat hierbij is gevoegd)" }
            }
            if let plek, plek != .leren, plek != .beheer {
                A(.href("/dossiers/\(handeling.dossier)/\(plek.rawValue)"), .aria("label", "Naar \(plek.naam)")) {
                    plek.naam
                }
            }
        }
    }
}
