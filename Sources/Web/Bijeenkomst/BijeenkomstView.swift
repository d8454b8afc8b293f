import Domain
import HTML

/// Eén bijeenkomst: de agenda met tijden.
struct BijeenkomstView: View {
    struct Punt: Sendable {
        let inbreng: ID<Inbreng>
        /// "14:00 – 14:30"
        let tijd: String
        let vraag: String
        /// "met het gezin", "besloten"
        let stand: String
        let magOpenen: Bool
    }

    let omslag: Omslag
    let id: ID<Bijeenkomst>
    let tafel: String
    let tafelAdres: String
    let wanneer: String
    let plaats: String
    let punten: [Punt]
    /// Why it does not take place; or the meeting that came in its place.
    let afgezegd: String?
    let verzetNaar: String?
    let magPlannen: Bool

    var body: some HTML {
        Blad("\(tafel), \(wanneer)", omslag) {
            H1 { wanneer.metHoofdletter }
            Div(.class("facts")) {
                Span { A(.href(tafelAdres)) { tafel } }
                Span { plaats }
            }
        } inhoud: {
            if let afgezegd {
                P(.class("let-op")) { "Deze bijeenkomst is afgezegd: \(afgezegd)" }
            }
            if let verzetNaar {
                P(.class("let-op")) { A(.href(verzetNaar)) { "Deze bijeenkomst is verzet. Bekijk de nieuwe." } }
            }
            Section(.class("sheet")) {
                H2 { "Agenda" }
                if punten.isEmpty { P(.class("soft")) { "Er staat nog geen vraag op de agenda." } }
                Ol(.class("agenda")) {
                    for punt in punten {
                        Li {
                            B { punt.tijd }
                            Span {
                                if punt.magOpenen {
                                    A(.href("/inbrengen/\(punt.inbreng)/bespreking")) { punt.vraag }
                                } else {
                                    punt.vraag
                                }
                                Br()
                                Span(.class("soft")) { punt.stand }
                            }
                        }
                    }
                }
            }
            if magPlannen, afgezegd == nil, verzetNaar == nil {
                P(.class("doen niet-op-papier")) {
                    A(.class("button quiet"), .href("/bijeenkomsten/\(id)/verzet")) { "Verzet" }
                    A(.href("/bijeenkomsten/\(id)/afgelasting")) { "Zeg af" }
                }
            }
        }
    }
}
