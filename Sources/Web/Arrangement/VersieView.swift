import Casework
import Domain
import HTML

/// Eén versie, zoals zij gold of gaat gelden, met wat er ten opzichte van de vorige veranderde.
struct VersieView: View {
    let omslag: Omslag
    let blad: Arrangementblad
    let deze: Arrangementversie
    let vorige: Arrangementversie?
    let vandaag: Dag

    private var titel: String { "\(deze.arrangement.naam), versie \(deze.nummer)" }

    var body: some HTML {
        Blad(titel, omslag) {
            H1 { titel }
            Div(.class("facts")) {
                A(.href("\(ArrangementPage.pad)/\(blad.id)")) { "Wat nu geldt" }
                Span { deze.zin }
            }
        } inhoud: {
            Section(.class("sheet")) {
                H2 { "Wat er veranderde" }
                if let vorige {
                    P(.class("soft")) { "Vergeleken met versie \(vorige.nummer)." }
                    Verschillijst(verschillen: Arrangementverschil.tussen(vorige.arrangement, deze.arrangement))
                } else {
                    P { "Dit is de eerste versie." }
                }
            }
            Arrangementtekst(arrangement: deze.arrangement, namen: blad.namen)
            Section(.class("sheet")) {
                Details {
                    Summary { "De tekst zoals hij bewaard is" }
                    Div(.class("rol"), .tabindex(0), .role("region"), .aria("label", "De tekst")) {
                        Pre { ArrangementSchrijver().yaml(deze.arrangement) }
                    }
                }
            }
        }
    }
}

/// Wat tussen twee versies verschilt, per onderdeel.
struct Verschillijst: View {
    let verschillen: [Arrangementverschil]

    var body: some HTML {
        if verschillen.isEmpty { P { "De tekst is gelijk; alleen de dag waarop zij ingaat verschilt." } }
        Ul(.class("wijzigingen")) {
            for een in verschillen {
                Li {
                    Span(.class("tag")) { een.oud == nil ? "erbij" : een.nieuw == nil ? "eraf" : "anders" }
                    Span {
                        B { een.plek.joined(separator: ", ").metHoofdletter }
                        Br()
                        if let oud = een.oud { Span(.class("oud")) { oud } }
                        if een.oud != nil, een.nieuw != nil { " → " }
                        if let nieuw = een.nieuw { Span { nieuw } }
                    }
                }
            }
        }
    }
}
