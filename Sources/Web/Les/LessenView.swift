import Casework
import Domain
import HTML

/// De lessen, met een zoekveld en onderwerpen.
struct LessenView: View {
    let omslag: Omslag
    let vraag: Lesvraag
    let lessen: [Lesregel]
    let isMeer: Bool
    let lijsten: [String: Codelijst]
    /// How many proposals wait for a kwaliteitsadviseur.
    let wachten: Int
    let vandaag: Dag

    var body: some HTML {
        Blad("Lessen", omslag) {
            Div(.class("naast")) {
                Div {
                    if let uitleg { P(.role("status")) { uitleg } }
                    if lessen.isEmpty { LegeLessen(isGezocht: isGezocht) }
                    for les in lessen { Leskaart(les: les, vandaag: vandaag) }
                    if isMeer, let laatste = lessen.last { verder(na: laatste.plaats) }
                }
                Aside(.aria("label", "Zoeken in de lessen")) {
                    Section(.class("sheet")) {
                        H2 { "Zoeken" }
                        Form(.method("post"), .action("/lessen"), .role("search")) {
                            Regelveld(
                                "Woorden", naam: "woorden", form: Formulierdata(), waarde: vraag.woorden, refusal: nil,
                                soort: "search")
                            Knop("Zoek")
                        }
                    }
                    Section(.class("sheet")) {
                        H2 { "Ook om van te leren" }
                        P { A(.href("/signalen")) { "Systeemsignalen en hun antwoord" } }
                    }
                    if wachten > 0 {
                        Section(.class("sheet")) {
                            H2 { "Nog te bevestigen" }
                            P {
                                A(.href("/lesvoorstellen")) {
                                    wachten == 1
                                        ? "Eén les wacht op een tweede lezer"
                                        : "\(wachten) lessen wachten op een tweede lezer"
                                }
                            }
                        }
                    }
                    Onderwerpen(lijsten: lijsten, gekozen: vraag.code)
                }
            }
        }
    }

    private var isGezocht: Bool { !vraag.woorden.isEmpty || !vraag.code.isEmpty }

    private var uitleg: String? {
        let delen = vraag.code.split(separator: ".", maxSplits: 1).map(String.init)
        if !vraag.woorden.isEmpty {
            return "Lessen met “\(vraag.woorden)”: waar de meeste woorden in staan, komt eerst."
        }
        guard delen.count == 2 else { return nil }
        return "Lessen over \(lijsten.noem(delen[1], uit: delen[0])), de nieuwste eerst."
    }

    private func verder(na plaats: String) -> some HTML {
        Form(.method("post"), .action("/lessen")) {
            Input(.type("hidden"), .name("woorden"), .value(vraag.woorden))
            Input(.type("hidden"), .name("code"), .value(vraag.code))
            Input(.type("hidden"), .name("na"), .value(plaats))
            Knop("Oudere lessen", stil: true)
        }
    }
}

/// Er is nog niets, of niets gevonden.
struct LegeLessen: View {
    let isGezocht: Bool

    var body: some HTML {
        Section(.class("sheet")) {
            if isGezocht {
                P { "Hier is nog geen les over. Probeer een ander woord, of minder woorden." }
                P { A(.href("/lessen")) { "Alle lessen" } }
            } else {
                P {
                    "Er zijn nog geen lessen. De eerste komt van een casus die iets leerde: open een gezin en kies “Wat leert dit ons?”."
                }
            }
        }
    }
}

/// Eén les in een lijst.
struct Leskaart: View {
    let les: Lesregel
    let vandaag: Dag

    var body: some HTML {
        Article(.class("sheet")) {
            H2 { A(.href("/lessen/\(les.id)")) { les.titel } }
            P { les.geleerd.eersteZinnen }
            P(.class("soft")) { "Voor \(les.voorWie.metKleineLetter) · \(les.sinds.kort(gezienOp: vandaag))" }
        }
    }
}

/// De codes waarop lessen te vinden zijn.
struct Onderwerpen: View {
    /// The lists whose codes a lesson may have, with what the list is called.
    static let lijsten = [
        ("leefgebieden", "Waarover"), ("knelpunten", "Waar het op vastliep"), ("behoeften", "Wat nodig was"),
        ("oplossingen", "Wat hielp"),
    ]

    let lijsten: [String: Codelijst]
    let gekozen: String

    var body: some HTML {
        for (naam, kop) in Self.lijsten {
            if let lijst = lijsten[naam] {
                Details(.class("sheet"), gekozen.hasPrefix("\(naam).") ? .open : nil) {
                    Summary { kop }
                    Ul(.class("lijst")) {
                        for code in lijst.codes where code.code != "onbekend" {
                            Li {
                                A(
                                    .href("/lessen?code=\(code.adres)"),
                                    code.adres == gekozen ? .aria("current", "true") : nil
                                ) {
                                    code.naam
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension String {
    /// At most some two hundred characters, whole words.
    var eersteZinnen: String {
        guard count > 220 else { return self }
        return prefix(200).split(separator: " ").dropLast().joined(separator: " ") + " …"
    }
}
