import Casework
import Domain
import HTML

/// Wat er tussen twee versies of dagen in het plan veranderde.
struct VergelijkView: View {
    let omslag: Omslag
    let oud: Gezinsplan
    let nieuw: Gezinsplan
    let vandaag: Dag

    private var blik: Planblik { Planblik(plan: nieuw, vandaag: vandaag) }
    private var wijzigingen: [Planwijziging] { Planwijziging.tussen(oud.stand, nieuw.stand) }

    var body: some HTML {
        Dossierblad(titel: "Wat veranderde er", gezin: nieuw.gezin, tab: .plan, omslag: omslag) {
            P { A(.href("\(blik.pad)/plan")) { "Terug naar het plan" } }
            Section(.class("sheet")) {
                H2 { "Van \(oud.moment.dag.voluit) tot \(tot)" }
                if wijzigingen.isEmpty {
                    P { "Er is in die tijd niets aan het plan veranderd." }
                } else {
                    Ul(.class("wijzigingen")) {
                        for wijziging in wijzigingen { Wijzigingsregel(blik: blik, wijziging: wijziging) }
                    }
                }
            }
        }
    }

    private var tot: String {
        let dag = nieuw.moment.dag
        return dag >= vandaag ? "nu" : dag.voluit
    }
}

/// Eén wijziging, met wat er eerst stond.
struct Wijzigingsregel: View {
    let blik: Planblik
    let wijziging: Planwijziging

    var body: some HTML {
        Li {
            Span(.class("tag\(isEinde ? " warm" : "")")) { Self.soort(wijziging) }
            Div { inhoud }
        }
    }

    @HTMLBuilder private var inhoud: some HTML {
        switch wijziging {
        case .doelGesteld(let doel):
            P { "“\(doel.woorden)”" }
        case .doelHerschreven(let van, let naar):
            P(.class("oud")) { "Eerst: “\(van.woorden)”" }
            P { "Nu: “\(naar.woorden)”" }
            if let gronden = naar.gronden { P(.class("soft")) { "Waarom: \(gronden)" } }
        case .doelBeeindigd(let doel, let einde):
            P { "“\(doel.woorden)” \(einde.hoe.naam)" }
            P(.class("soft")) { "Waarom: \(einde.gronden)" }
        case .afspraakGemaakt(let afspraak), .afspraakHeropend(let afspraak):
            P { zin(afspraak) }
        case .afspraakGewijzigd(let van, let naar):
            P(.class("oud")) { "Eerst: \(zin(van))" }
            P { "Nu: \(zin(naar))" }
        case .afspraakAfgerond(let afspraak, let uitslag):
            P { "\(zin(afspraak)): \(uitslag.hoe.naam)" }
            if let woorden = uitslag.toelichting { P(.class("soft")) { woorden } }
        case .scoreGegeven(let score):
            P {
                "\(blik.bron(score.van, door: score.opgeschrevenDoor)): een \(score.waarde) bij “\(woorden(score.doel))”"
            }
        case .afwegingOpgeschreven(let afweging):
            P { "\(blik.bron(afweging.van, door: afweging.opgeschrevenDoor)):" }
            P(.class("tekst\(afweging.isGedeeld ? "" : " niet-voor-gezin")")) { afweging.tekst }
        case .afwegingBesproken(let afweging, let bespreking):
            P { "De kijk van \(blik.plan.naam(afweging.van)) is \(bespreking.hoe.rawValue)." }
        }
    }

    private func zin(_ afspraak: Afspraak) -> String {
        "\(afspraak.wat) (\(blik.wie(afspraak.wie))\(afspraak.uiterlijk.map { ", \($0.kort(gezienOp: blik.vandaag))" } ?? ""))"
    }

    private func woorden(_ doel: ID<Doel>) -> String {
        blik.plan.stand.doelen.first { $0.lijn == doel }?.woorden.ingekort(80) ?? ""
    }

    private var isEinde: Bool {
        if case .doelBeeindigd = wijziging { return true }
        return false
    }

    /// The kind of change, in a word or two.
    static func soort(_ wijziging: Planwijziging) -> String {
        switch wijziging {
        case .doelGesteld: "nieuw doel"
        case .doelHerschreven: "andere woorden"
        case .doelBeeindigd: "doel klaar"
        case .afspraakGemaakt: "nieuwe afspraak"
        case .afspraakGewijzigd: "afspraak gewijzigd"
        case .afspraakAfgerond: "afspraak klaar"
        case .afspraakHeropend: "afspraak weer open"
        case .scoreGegeven: "cijfer"
        case .afwegingOpgeschreven: "nieuwe kijk"
        case .afwegingBesproken: "kijk besproken"
        }
    }
}
