import Domain
import HTML
import Hummingbird

/// Elk gedeeld stuk van de bladzijden met een voorbeeld; alleen bij ontwikkelen (`serve --voorbeelden`).
enum VoorbeeldenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        guard wegen.web.instellingen.voorbeelden else { return }
        wegen.get("/voorbeelden", wie: .iedereen) { v in .blad(VoorbeeldenView(omslag: v.omslag())) }
        for blad in Voorbeeld.bladen {
            wegen.get("/voorbeelden/\(blad.stukken[0].lowercased())", wie: .iedereen) { _ in .blad(blad.html) }
        }
    }
}

/// De bladzijde met alle voorbeelden.
struct VoorbeeldenView: View {
    let omslag: Omslag

    var body: some HTML {
        Blad("Voorbeelden", omslag) {
            for voorbeeld in Voorbeeld.stukken {
                Section(.class("sheet"), .id(voorbeeld.stukken[0].lowercased())) {
                    H2 { voorbeeld.stukken.joined(separator: ", ") }
                    voorbeeld.html
                }
            }
            Section(.class("sheet")) {
                H2 { "Hele bladzijden" }
                Ul(.class("lijst")) {
                    for blad in Voorbeeld.bladen {
                        Li { A(.href("/voorbeelden/\(blad.stukken[0].lowercased())")) { blad.stukken[0] } }
                    }
                }
            }
        }
    }
}
