import Casework
import Domain
import HTML

/// Eén bijeenkomst: de agenda met tijden.
struct BijeenkomstView: View {
    let omslag: Omslag
    let stand: Bijeenkomststand
    let vandaag: Dag

    private var pad: String { "/bijeenkomsten/\(stand.bijeenkomst.id)" }
    private var gaatDoor: Bool { stand.afgelast == nil && stand.verplaatstNaar == nil }

    var body: some HTML {
        Blad("\(stand.tafel.naam), \(stand.bijeenkomst.wanneer)", omslag) {
            H1 { stand.bijeenkomst.wanneer.metHoofdletter }
            Div(.class("facts")) {
                Span { A(.href("/tafels/\(stand.tafel.id)")) { stand.tafel.naam } }
                Span { stand.bijeenkomst.plaats }
            }
        } inhoud: {
            if let reden = stand.afgelast { P(.class("let-op")) { "Deze bijeenkomst gaat niet door: \(reden)" } }
            if let naar = stand.verplaatstNaar {
                P(.class("let-op")) {
                    A(.href("/bijeenkomsten/\(naar)")) { "Deze bijeenkomst is verzet. Bekijk de nieuwe." }
                }
            }
            for ander in stand.tegelijk {
                P(.class("let-op"), .role("status")) {
                    "Let op: \(ander.voorzitter) heeft om \(ander.begint.tijd) ook \(ander.tafel). Klopt dat? Anders kunt u deze bijeenkomst verzetten."
                }
            }
            if stand.isOverleg, gaatDoor {
                P { A(.class("button"), .href("\(pad)/overleg")) { "Naar het overleg" } }
            }
            Section(.class("sheet")) {
                H2 { "Agenda" }
                if stand.punten.isEmpty {
                    P(.class("soft")) { "Er staat geen vraag op de agenda, of geen vraag die u mag zien." }
                }
                Ol(.class("agenda")) {
                    for (plek, punt) in stand.punten.enumerated() {
                        Agendaregel(
                            punt: punt, tijd: tijd(plek), magSchuiven: stand.magPlannen && gaatDoor,
                            isEerste: plek == 0, isLaatste: plek == stand.punten.count - 1)
                    }
                }
            }
            P(.class("niet-op-papier")) { A(.href("\(pad)/agenda.ics")) { "Zet in uw agenda" } }
            if stand.magPlannen, gaatDoor {
                P(.class("doen niet-op-papier")) {
                    A(.class("button quiet"), .href("\(pad)/verzet")) { "Verzet" }
                    A(.href("\(pad)/afgelasting")) { "Zeg af" }
                }
            }
        }
    }

    /// `14:00 – 14:30`; the minutes of the cases before it come first.
    private func tijd(_ plek: Int) -> String {
        let minuten = stand.punten.map { $0.agendapunt?.minuten ?? 0 }
        let begin = stand.bijeenkomst.begint.plus(seconds: minuten.prefix(plek).reduce(0, +) * 60)
        return "\(begin.tijd) – \(begin.plus(seconds: minuten[plek] * 60).tijd)"
    }
}

/// Eén vraag op de agenda, met haar tijd en eerder of later.
struct Agendaregel: View {
    let punt: Tafelstand.Vraagregel
    let tijd: String
    let magSchuiven: Bool
    let isEerste: Bool
    let isLaatste: Bool

    var body: some HTML {
        Li {
            B { tijd }
            Span {
                A(.href("/inbrengen/\(punt.inbreng)/bespreking")) { punt.vraag }
                if punt.isBezig { Span(.class("tag good")) { "nu" } }
                if punt.heeftUitkomst { Span(.class("soft")) { " er is een uitkomst, de gronden volgen" } }
                if magSchuiven, let bijeenkomst = punt.agendapunt?.bijeenkomst {
                    Form(.method("post"), .action("/inbrengen/\(punt.inbreng)/plek"), .class("niet-op-papier")) {
                        Sleutelveld()
                        Input(.type("hidden"), .name("bijeenkomst"), .value(bijeenkomst.rawValue))
                        if !isEerste { schuif("eerder", "Eerder") }
                        if !isLaatste { schuif("later", "Later") }
                    }
                }
            }
        }
    }

    private func schuif(_ kant: String, _ naam: String) -> some HTML {
        Button(.class("link"), .type("submit"), .name("kant"), .value(kant)) {
            naam
            Span(.class("alleen-lezer")) { " op de agenda: \(punt.vraag)" }
        }
    }
}
