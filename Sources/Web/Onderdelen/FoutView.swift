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
    let nu: [String: String]

    /// The fields whose texts differ, as people may read them: an identity says nothing to a reader.
    private var velden: [String] {
        Set(eerder.keys).union(nu.keys).filter { veld in
            let teksten = [eerder[veld] ?? "", nu[veld] ?? ""]
            return teksten[0] != teksten[1] && !teksten.contains { ID<Dossier>($0) != nil }
        }.sorted()
    }

    var body: some HTML {
        Blad("Dit formulier was al verstuurd", Omslag(medewerker: nil, demonstratie: false)) {
            Section(.class("sheet")) {
                P {
                    "Wat u de eerste keer stuurde, is bewaard. Wat u daarna veranderde nog niet: het staat hieronder. Open de bladzijde opnieuw om het alsnog over te nemen."
                }
                for veld in velden {
                    H2 { veld.split { $0 == "_" || $0 == "-" }.joined(separator: " ").metHoofdletter }
                    Dl {
                        Dt { "Bewaard" }
                        Dd(.class("tekst")) { Self.tekst(eerder[veld]) }
                        Dt { "Daarna verstuurd, niet bewaard" }
                        Dd(.class("tekst")) { Self.tekst(nu[veld]) }
                    }
                }
                P { A(.class("button quiet"), .href("/")) { "Naar Mijn werk" } }
            }
        }
    }

    private static func tekst(_ tekst: String?) -> String { tekst.flatMap { $0.isEmpty ? nil : $0 } ?? "(leeg)" }
}
