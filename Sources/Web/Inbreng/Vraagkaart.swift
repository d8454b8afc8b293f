import Casework
import Domain
import HTML

/// Eén vraag van een gezin aan een tafel: waar zij staat, wat er besloten is en wat daarvan nog komt.
struct Vraagkaart: View {
    let regel: Dossiertafels.Regel
    let alle: [Dossiertafels.Regel]
    let vandaag: Dag

    private var pad: String { "/inbrengen/\(regel.inbreng)" }

    var body: some HTML {
        Article(.class("sheet"), .id("inbreng-\(regel.inbreng)")) {
            H2(.class("woorden")) { A(.href(pad)) { regel.vraag } }
            P(.class("soft")) { "\(regel.tafel) · ingebracht op \(regel.op.kort(gezienOp: vandaag))" }
            Keten(schakels: schakels)
            P {
                Span(.class(klasse)) { regel.stand }
                if let bij = regel.wanneer(gezienOp: vandaag) { Span(.class("soft")) { " \(bij)" } }
            }
            if let besluit = regel.besluit {
                P(.class("soft")) {
                    regel.plek?.soort == "vertellen" ? "Besloten, nog niet aan iedereen verteld:" : "Besloten:"
                }
                Blockquote(.class("groot")) { besluit }
                P(.class("doen niet-op-papier")) {
                    A(.href(pad)) { "Waarom, en wie doet wat" }
                    A(.href("\(pad)/papier")) { "Op papier, met grote letters" }
                    if regel.plek?.soort == "vertellen" {
                        A(.href("\(pad)/vertellen")) { "Leg vast dat het verteld is" }
                    }
                }
            }
            if regel.openActies > 0 {
                P { regel.openActies == 1 ? "Eén actie staat nog open." : "\(regel.openActies) acties staan nog open." }
            }
        }
    }

    private var klasse: String {
        if regel.isIngetrokken || regel.plek?.soort == Staptocht.inbreng || regel.plek?.soort == "vertellen" {
            return "tag warm"
        }
        return regel.plek == nil ? "tag good" : "tag"
    }

    private var schakels: [Keten.Schakel] {
        var schakels: [Keten.Schakel] = []
        if let van = alle.first(where: { $0.inbreng == regel.komtUit }) { schakels.append(schakel(.kwamVan, van)) }
        if let van = alle.first(where: { $0.inbreng == regel.deelVan }) { schakels.append(schakel(.deelVan, van)) }
        schakels += alle.filter { $0.komtUit == regel.inbreng }.map { schakel(.gingNaar, $0) }
        schakels += alle.filter { $0.deelVan == regel.inbreng }.map { schakel(.deelNaar, $0) }
        return schakels
    }

    private func schakel(_ soort: Inbrengstand.Schakel.Soort, _ naar: Dossiertafels.Regel) -> Keten.Schakel {
        Keten.Schakel(
            soort: soort.naam, tafel: naar.tafel, wanneer: naar.op.kort(gezienOp: vandaag),
            adres: "/inbrengen/\(naar.inbreng)")
    }
}

extension Dossiertafels.Regel {
    /// In the words of whoever waits for it.
    var stand: String {
        if isIngetrokken { return "Teruggenomen" }
        guard let plek else { return "Afgerond" }
        switch plek.soort {
        case Staptocht.inbreng: return "De tafel vraagt om een aanvulling"
        case "vertellen": return "Nog te vertellen"
        case "terugblik": return "We kijken nog terug"
        case "bespreking", "besluit": return begint == nil ? "Wacht op een bijeenkomst" : "Op de agenda"
        default: return plek.stap.opschrift
        }
    }

    /// When it is talked about, or by when it has to be.
    func wanneer(gezienOp vandaag: Dag) -> String? {
        if let begint {
            return "\(begint.dag.nabij(gezienOp: vandaag)), \(begint.tijd)"
        }
        return plek?.uiterlijk.map { "uiterlijk \($0.kort(gezienOp: vandaag))" }
    }
}

/// Het tabblad Tafels en besluiten van een gezin.
struct TafelstabView: View {
    let omslag: Omslag
    let tafels: Dossiertafels
    let vandaag: Dag

    private var pad: String { "/dossiers/\(tafels.gezin.dossier)" }

    var body: some HTML {
        Dossierblad(titel: "Tafels en besluiten", gezin: tafels.gezin, tab: .tafels, omslag: omslag) {
            if tafels.gezin.geslotenOp == nil, tafels.gezin.soort == .gezin {
                P(.class("doen niet-op-papier")) {
                    A(.class("button"), .href("\(pad)/inbrengen/nieuw")) { "Breng een vraag naar een tafel" }
                    A(.href("\(pad)/vragen/nieuw?soort=vastgelopen")) { "Ik loop vast en weet nog niet waarheen" }
                }
            }
            if tafels.regels.isEmpty {
                Section(.class("sheet")) {
                    P { "Er is nog geen vraag van dit gezin naar een tafel gegaan." }
                    P(.class("soft")) {
                        "Lopen jullie samen vast? Dan kan een tafel meedenken. Wat in het plan staat, gaat mee: u hoeft het niet over te typen."
                    }
                }
            }
            for regel in tafels.regels { Vraagkaart(regel: regel, alle: tafels.regels, vandaag: vandaag) }
        }
    }
}
