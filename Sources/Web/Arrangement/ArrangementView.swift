import Casework
import Domain
import HTML

/// Eén arrangement in gewone taal, met zijn tafels en zijn versies.
struct ArrangementView: View {
    let omslag: Omslag
    let blad: Arrangementblad
    let vandaag: Dag

    private var pad: String { "\(ArrangementPage.pad)/\(blad.id)" }

    var body: some HTML {
        Blad(blad.geldend.arrangement.naam, omslag) {
            H1 { blad.geldend.arrangement.naam }
            Div(.class("facts")) {
                A(.href(ArrangementPage.pad)) { "Alle arrangementen" }
                Span { "versie \(blad.geldend.nummer), \(blad.geldend.herkomst.naam)" }
            }
        } inhoud: {
            if let straks = blad.gepland {
                P(.class("let-op")) {
                    "Vanaf \(straks.van.voluit) geldt "
                    A(.href("\(pad)/versies/\(straks.nummer)")) { "versie \(straks.nummer)" }
                    ". Tot dan geldt wat hier staat."
                }
            }
            Div(.class("naast")) {
                Div { Arrangementtekst(arrangement: blad.geldend.arrangement, namen: blad.namen) }
                Aside(.aria("label", "Tafels en versies")) {
                    Arrangementtafels(blad: blad, magBeheren: omslag.isBeheerder)
                    Versielijst(blad: blad)
                    if omslag.isBeheerder {
                        Section(.class("sheet")) {
                            H2 { "Wijzig" }
                            P { A(.class("button quiet"), .href("\(pad)/formulier")) { "Wijzig met het formulier" } }
                            P { A(.href("\(pad)/tekst")) { "Wijzig de tekst" } }
                        }
                    }
                }
            }
        }
    }
}

/// De tafels die zo werken.
struct Arrangementtafels: View {
    let blad: Arrangementblad
    let magBeheren: Bool

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Tafels" }
            if blad.tafels.isEmpty { P(.class("soft")) { "Er is nu geen tafel die zo werkt." } }
            for een in blad.tafels {
                P {
                    A(.href("/tafels/\(een.tafel.id)")) { een.tafel.naam }
                    Br()
                    Span(.class("soft")) { een.zin }
                }
            }
            if magBeheren {
                P { A(.href("\(ArrangementPage.pad)/\(blad.id)/gebieden")) { "Open of beëindig een tafel" } }
            }
        }
    }
}

extension Arrangementtafel {
    /// How often it meets, what runs, and whether it stops.
    var zin: String {
        var delen = [tafel.gebied.lowercased() == "stad" ? "hele stad" : tafel.gebied]
        if let ritme { delen.append(ritme.zin) }
        if lopend > 0 { delen.append(lopend == 1 ? "één vraag loopt" : "\(lopend) vragen lopen") }
        if !neemtAan {
            delen.append("neemt geen nieuwe vragen meer aan")
        } else if let tot {
            delen.append("tot \(tot.voluit)")
        }
        return delen.joined(separator: ", ")
    }
}

/// Alle versies, de nieuwste boven.
struct Versielijst: View {
    let blad: Arrangementblad

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Versies" }
            for versie in blad.versies {
                P {
                    A(.href("\(ArrangementPage.pad)/\(blad.id)/versies/\(versie.nummer)")) { "Versie \(versie.nummer)" }
                    if versie.nummer == blad.geldend.nummer { " (geldt nu)" }
                    Br()
                    Span(.class("soft")) { versie.zin }
                }
            }
        }
    }
}

extension Arrangementversie {
    /// From when, from where, and by whom.
    var zin: String { "vanaf \(van.voluit), \(herkomst.naam) door \(door)" }
}
