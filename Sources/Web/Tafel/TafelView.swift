import Domain
import HTML

/// Eén tafel: wie er zit, wanneer zij bij elkaar komt, welke vragen wachten en wat zij eerder besloot, zonder namen.
struct TafelView: View {
    struct Bijeenkomst: Sendable {
        let id: ID<Domain.Bijeenkomst>
        let wanneer: String
        let plaats: String
        let vragen: Int
    }

    /// A question that is not on an agenda yet.
    struct Wachter: Sendable {
        let inbreng: ID<Inbreng>
        let vraag: String
        let sinds: String
    }

    /// A decision without names.
    struct Registerregel: Sendable {
        let wanneer: String
        let vraag: String
        let uitkomst: String
        let regel: String
    }

    let omslag: Omslag
    let id: ID<Tafel>
    let naam: String
    let doel: String
    let leden: [(naam: String, rol: String)]
    let komend: [Bijeenkomst]
    let geweest: [Bijeenkomst]
    let wachters: [Wachter]
    let register: [Registerregel]
    let magPlannen: Bool

    var body: some HTML {
        Blad(naam, omslag) {
            H1 { naam }
            Div(.class("facts")) { Span { doel } }
        } inhoud: {
            Div(.class("naast")) {
                Div {
                    Section(.class("sheet")) {
                        H2 { "Bijeenkomsten" }
                        if komend.isEmpty { P(.class("soft")) { "Er is nog geen bijeenkomst gepland." } }
                        bijeenkomsten(komend)
                        if magPlannen {
                            P { A(.class("button"), .href("/tafels/\(id)/bijeenkomsten/nieuw")) { "Plan een bijeenkomst" } }
                        }
                        if !geweest.isEmpty {
                            Details {
                                Summary { "Eerdere bijeenkomsten" }
                                bijeenkomsten(geweest)
                            }
                        }
                    }
                    if magPlannen {
                        Section(.class("sheet")) {
                            H2 { "Vragen die wachten" }
                            if wachters.isEmpty { P(.class("soft")) { "Alle vragen hebben een plek." } }
                            Ul(.class("lijst")) {
                                for een in wachters {
                                    Li {
                                        A(.href("/inbrengen/\(een.inbreng)")) { een.vraag }
                                        Span(.class("soft")) { een.sinds }
                                        A(.href("/inbrengen/\(een.inbreng)/agendering")) {
                                            "Zet op een agenda"
                                            Span(.class("alleen-lezer")) { ": \(een.vraag)" }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    Register(regels: register)
                }
                Aside(.aria("label", "Wie er zitten")) {
                    Section(.class("sheet")) {
                        H2 { "Vaste leden" }
                        if leden.isEmpty { P(.class("soft")) { "Nog niemand." } }
                        for lid in leden {
                            P {
                                lid.naam
                                Br()
                                Span(.class("soft")) { lid.rol }
                            }
                        }
                    }
                }
            }
        }
    }

    private func bijeenkomsten(_ lijst: [Bijeenkomst]) -> some HTML {
        Ul(.class("lijst")) {
            for een in lijst {
                Li {
                    A(.href("/bijeenkomsten/\(een.id)")) { een.wanneer }
                    Span(.class("soft")) {
                        "\(een.plaats) · \(een.vragen == 1 ? "één vraag" : "\(een.vragen) vragen")"
                    }
                }
            }
        }
    }
}

/// Wat een tafel eerder besloot, zonder namen.
struct Register: View {
    let regels: [TafelView.Registerregel]

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Wat deze tafel besloot" }
            if regels.isEmpty {
                P(.class("soft")) { "Nog niets besloten." }
            } else {
                Div(.class("rol")) {
                    Table {
                        Caption { "Zonder namen" }
                        Thead {
                            Tr {
                                Th(.scope("col")) { "Wanneer" }
                                Th(.scope("col")) { "Wat stond in de weg" }
                                Th(.scope("col")) { "Uitkomst" }
                                Th(.scope("col")) { "Regel" }
                            }
                        }
                        Tbody {
                            for een in regels {
                                Tr {
                                    Td { een.wanneer }
                                    Td { een.vraag }
                                    Td { een.uitkomst }
                                    Td { een.regel }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
