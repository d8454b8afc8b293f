import Casework
import Domain
import HTML
import Hummingbird

/// Zo werken de tafels: alle arrangementen, één in gewone taal, en wat er per versie veranderde. Voor iedereen.
enum ArrangementPage {
    static let pad = "/beheer/arrangementen"

    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get(pad, lijst)
        wegen.get("\(pad)/{arrangement}", blad)
        wegen.get("\(pad)/{arrangement}/versies/{nummer}", versie)
    }

    private static func lijst(_ v: Verzoek) async throws -> Antwoord {
        .blad(
            ArrangementenView(
                omslag: try v.arrangementomslag, bladen: try await v.casework.arrangementbladen(), vandaag: v.vandaag))
    }

    private static func blad(_ v: Verzoek) async throws -> Antwoord {
        .blad(
            ArrangementView(
                omslag: try v.arrangementomslag, blad: try await v.casework.arrangementblad(v.arrangement),
                vandaag: v.vandaag))
    }

    private static func versie(_ v: Verzoek) async throws -> Antwoord {
        let blad = try await v.casework.arrangementblad(v.arrangement)
        guard let nummer = v.context.parameters.get("nummer").flatMap({ Int($0) }),
            let (deze, vorige) = blad.versie(nummer)
        else { throw Refusal(.notFound, "Deze versie is er niet.") }
        return .blad(
            VersieView(omslag: try v.arrangementomslag, blad: blad, deze: deze, vorige: vorige, vandaag: v.vandaag))
    }
}

extension Verzoek {
    /// The name in the address; of an arrangement that is not there, the page is not there either.
    var arrangement: Kenmerk<Arrangement> { Kenmerk(context.parameters.get("arrangement") ?? "") }

    var arrangementomslag: Omslag { get throws { omslag(try medewerker.heeft(.beheerder) ? .beheer : .tafels) } }
}

extension Omslag {
    var isBeheerder: Bool { medewerker?.heeft(.beheerder) == true }
}

/// Alle arrangementen, met hun versie en hun tafels.
struct ArrangementenView: View {
    let omslag: Omslag
    let bladen: [Arrangementblad]
    let vandaag: Dag

    var body: some HTML {
        Blad("Zo werken de tafels", omslag) {
            H1 { "Zo werken de tafels" }
            Div(.class("facts")) {
                if omslag.isBeheerder {
                    Beheerwegen(hier: ArrangementPage.pad)
                } else {
                    A(.href("/tafels")) { "Naar de tafels" }
                }
            }
        } inhoud: {
            Section(.class("sheet")) {
                P {
                    "Een arrangement beschrijft hoe een tafel, route, overleg of lijn werkt: wie er zit, wie een vraag inbrengt en langs welke stappen die gaat. Iedereen mag het lezen; de beheerder wijzigt het."
                }
                if bladen.isEmpty {
                    P {
                        omslag.isBeheerder
                            ? "Er is er nog geen. Maak het eerste, of lees een bestand in." : "Er is er nog geen."
                    }
                }
                Ul(.class("lijst")) {
                    for blad in bladen {
                        Li {
                            Span {
                                A(.href("\(ArrangementPage.pad)/\(blad.id)")) { B { blad.geldend.arrangement.naam } }
                                Br()
                                Span(.class("soft")) { blad.geldend.arrangement.doel }
                            }
                            Span(.class("soft")) { blad.kort(vandaag) }
                        }
                    }
                }
                if omslag.isBeheerder {
                    P(.class("doen")) {
                        A(.class("button"), .href("\(ArrangementPage.pad)/\(Arrangement.nogGeen)/formulier")) {
                            "Maak een arrangement"
                        }
                    }
                }
            }
        }
    }
}

extension Arrangementblad {
    /// `versie 2, sinds 1 januari 2026, op het scherm gemaakt · 5 tafels`
    func kort(_ vandaag: Dag) -> String {
        let sinds = geldend.van > vandaag ? "vanaf" : "sinds"
        let tafels = tafels.count == 1 ? "1 tafel" : "\(tafels.count) tafels"
        let einde =
            geldend.arrangement.geldig.tot.map { $0 <= vandaag ? " · is opgehouden" : " · tot \($0.voluit)" } ?? ""
        let straks = gepland.map { " · versie \($0.nummer) vanaf \($0.van.voluit)" } ?? ""
        return
            "versie \(geldend.nummer), \(sinds) \(geldend.van.voluit), \(geldend.herkomst.naam) · \(tafels)\(einde)\(straks)"
    }
}
