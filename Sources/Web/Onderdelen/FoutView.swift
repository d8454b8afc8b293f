import Domain
import HTML

/// A rule said no where there is no form to say it in.
struct FoutView: View {
    let refusal: Refusal

    var body: some HTML {
        Blad(
            refusal.kind == .notFound ? "Niet gevonden" : "Dat kan zo niet",
            Omslag(medewerker: nil, demonstratie: false)
        ) {
            Section(.class("sheet")) {
                P { refusal.zin }
                P { A(.class("button quiet"), .href("/")) { "Naar Mijn werk" } }
            }
        }
    }
}

/// Something went wrong that is not the reader's to mend.
struct DefectView: View {
    let nummer: String

    var body: some HTML {
        Blad("Er ging iets mis", Omslag(medewerker: nil, demonstratie: false)) {
            Section(.class("sheet")) {
                P { "Het ligt niet aan u. Er is niets half bewaard. Ga terug en probeer het nog eens." }
                P(.class("soft")) {
                    "Blijft het misgaan? Noem dan dit nummer: "
                    B { nummer }
                }
                P { A(.class("button quiet"), .href("/")) { "Naar Mijn werk" } }
            }
        }
    }
}

/// The database cannot be reached: it starts again, or another takes its place.
struct OnbereikbaarView: View {
    var body: some HTML {
        Blad("Even niet bereikbaar", Omslag(medewerker: nil, demonstratie: false)) {
            Section(.class("sheet")) {
                P {
                    "Leerkring kan nu niet bij de gegevens. Het ligt niet aan u, en wat bewaard is, blijft bewaard. Wacht even en laad deze bladzijde opnieuw; een formulier mag u nog een keer versturen, het telt één keer."
                }
                P { A(.class("button quiet"), .href("/")) { "Naar Mijn werk" } }
            }
        }
    }
}

/// The same form came twice with different texts: both are shown, and the second was not kept.
struct TweeTekstenView: View {
    let eerder: [String: String]

    var body: some HTML {
        Blad("Dit formulier was al verstuurd", Omslag(medewerker: nil, demonstratie: false)) {
            Section(.class("sheet")) {
                P {
                    "De eerste keer is bewaard wat hieronder staat. Wat u daarna veranderde, staat nog in uw formulier: ga een bladzijde terug en neem het over."
                }
                Dl {
                    for (naam, tekst) in eerder.sorted(by: { $0.key < $1.key }) where !tekst.isEmpty {
                        Dt { naam }
                        Dd { tekst }
                    }
                }
            }
        }
    }
}
