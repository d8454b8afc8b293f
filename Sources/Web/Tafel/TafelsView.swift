import Casework
import Domain
import HTML

/// Alle tafels, met de tafels van de lezer bovenaan.
struct TafelsView: View {
    let omslag: Omslag
    let tafels: [Tafelregel]
    let nu: Moment

    var body: some HTML {
        Blad("Tafels", omslag) {
            if tafels.isEmpty {
                Section(.class("sheet")) {
                    P { "Er zijn nog geen tafels. De beheerder leest ze in met een bestand." }
                }
            }
            P(.class("acties")) {
                A(.href(ArrangementPage.pad)) { "Zo werken de tafels" }
                A(.href("/scholen")) { "Scholen" }
                if omslag.medewerker?.zitAanTafels == true { A(.href("/verzuim")) { "Verzuimlijst" } }
            }
            Tafellijst(kop: "Uw tafels", tafels: tafels.filter(\.isMijn), nu: nu)
            Tafellijst(kop: "Andere tafels", tafels: tafels.filter { !$0.isMijn }, nu: nu)
        }
    }
}

/// Een rij tafels onder een kop; niets als er geen zijn.
struct Tafellijst: View {
    let kop: String
    let tafels: [Tafelregel]
    let nu: Moment

    var body: some HTML {
        if !tafels.isEmpty {
            Section(.class("sheet")) {
                H2 { kop }
                Ul(.class("lijst")) {
                    for tafel in tafels {
                        Li {
                            Span {
                                A(.href("/tafels/\(tafel.id)")) { B { tafel.naam } }
                                Br()
                                Span(.class("soft")) { tafel.doel }
                            }
                            Span(.class("soft")) {
                                if let volgende = tafel.volgende {
                                    A(.href("/bijeenkomsten/\(volgende.id)")) { volgende.wanneer(gezienOp: nu.dag) }
                                    if volgende.isBegonnen(op: nu) { " begonnen" }
                                } else {
                                    "nog geen bijeenkomst gepland"
                                }
                                if tafel.wachtenden > 0 {
                                    " · \(tafel.wachtenden == 1 ? "één vraag loopt" : "\(tafel.wachtenden) vragen lopen")"
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Medewerker {
    /// Comes to tables for an organisation, as leerplicht does.
    var zitAanTafels: Bool { [Rol.tafellid, .jeugdarts, .voorzitter].contains(where: heeft) }

    /// Notes or reads contacts with the police, or what they come to.
    var kentPolitiecontacten: Bool {
        [Rol.gezinswerker, .teamleider, .kwaliteitsadviseur, .beleidsadviseur].contains(where: heeft)
    }
}

extension Bijeenkomst {
    /// `morgen, 14:00`
    func wanneer(gezienOp nu: Dag) -> String { "\(begint.dag.nabij(gezienOp: nu)), \(begint.tijd)" }
    /// Today's meeting, from its time on.
    func isBegonnen(op nu: Moment) -> Bool { begint <= nu && begint.dag == nu.dag }
    /// `maandag 23 november 2026, 14:00`
    var wanneer: String { "\(begint.dag.weekdagnaam) \(begint.dag.voluit), \(begint.tijd)" }
}
