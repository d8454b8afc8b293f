import Domain
import HTML

/// Een heel arrangement in gewone taal: waarvoor, wie, hoe vaak, wat vooraf, en langs welke stappen.
struct Arrangementtekst: View {
    let arrangement: Arrangement
    let namen: [Kenmerk<Arrangement>: String]

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Waarvoor" }
            P { arrangement.doel }
            Dl {
                Dt { "Wat het is" }
                Dd { arrangement.soort.zin }
                Dt { "Geldt" }
                Dd { geldig }
                Dt { "Waar" }
                Dd { arrangement.gebied.flatMap(\.metAlleOnder).map(\.zin).joined(separator: "; ") }
                if let ritme = arrangement.ritme {
                    Dt { "Hoe vaak" }
                    Dd { ritme.zin }
                }
                if let plaats = arrangement.plaats {
                    Dt { "Plaats" }
                    Dd { plaats }
                }
                if let rol = arrangement.organiseert {
                    Dt { "Regelt de bijeenkomst" }
                    Dd { rol.inZin }
                }
                if let minuten = arrangement.tijdPerCasus {
                    Dt { "Tijd per vraag" }
                    Dd { "\(minuten) minuten" }
                }
                Dt { "Waarover" }
                Dd { arrangement.onderwerp.map(\.rawValue).opsomming }
                if let selectie = arrangement.selectie {
                    Dt { "Komt vanzelf op de agenda" }
                    Dd { selectie.zin }
                }
            }
        }
        Section(.class("sheet")) {
            H2 { "Wie er zitten" }
            if arrangement.leden.isEmpty { P { "Niemand heeft een vaste rol." } }
            Ul(.class("regels")) {
                for lid in arrangement.leden {
                    Li {
                        B { lid.rol.opschrift }
                        if !lid.zin.isEmpty { ": \(lid.zin)" }
                        "."
                    }
                }
            }
            H3 { "Wie ziet wat" }
            Ul(.class("regels")) {
                for regel in arrangement.gegevens {
                    Li {
                        "\(regel.rol.opschrift): \(regel.wat.map(\.rawValue).opsomming), op grond van \(regel.grond)."
                    }
                }
                Li {
                    "\(arrangement.gegevens.isEmpty ? "Iedereen" : "Ieder ander") ziet alleen de vraag, zonder namen."
                }
            }
        }
        Section(.class("sheet")) {
            H2 { "Een vraag inbrengen" }
            P { inbrengen }
            if !arrangement.voorafNodig.isEmpty {
                P { "Vooraf nodig. Ontbreekt het, dan volstaat een reden:" }
                Ul(.class("regels")) { for een in arrangement.voorafNodig { Li { een.zin.metHoofdletter } } }
            }
            if !arrangement.eerstGeprobeerd.isEmpty {
                P {
                    "Eerst geprobeerd: \(arrangement.eerstGeprobeerd.map { namen[Kenmerk($0)] ?? $0 }.opsomming). Het wordt getoond; het houdt niets tegen."
                }
            }
            Regelsvooraf(arrangement: arrangement)
        }
        Arrangementstappen(arrangement: arrangement, namen: namen)
    }

    private var geldig: String {
        var zin = "vanaf \(arrangement.geldig.van.voluit)"
        if let tot = arrangement.geldig.tot { zin += " tot \(tot.voluit)" }
        if let opvolger = arrangement.geldig.opvolger { zin += "; daarna: \(Arrangement.naam(opvolger, namen))" }
        switch arrangement.geldig.lopende {
        case .afmaken: zin += "; wat dan loopt, wordt hier afgemaakt"
        case .overzetten: zin += "; wat dan loopt, zet de voorzitter over"
        case nil: break
        }
        return zin
    }

    private var inbrengen: String {
        arrangement.inbrengenDoor.isEmpty
            ? "Niemand brengt hier zelf een vraag in."
            : "Een vraag komt van: \(arrangement.inbrengenDoor.map { namen[Kenmerk($0.tekst)] ?? $0.inZin }.opsomming)."
    }
}

extension Gebied {
    /// This area and all that lie in it.
    fileprivate var metAlleOnder: [Gebied] { [self] + onder.flatMap(\.metAlleOnder) }
}

/// Delen van het gesprek, spoed en het register.
struct Regelsvooraf: View {
    let arrangement: Arrangement

    var body: some HTML {
        if !arrangement.delen.isEmpty {
            H3 { "Met of zonder het gezin" }
            Ul(.class("regels")) { for deel in arrangement.delen { Li { deel.zin } } }
        }
        if let spoed = arrangement.spoed {
            H3 { "Als het niet kan wachten" }
            P { "Dan beslist de \(spoed.wie.inZin). De tafel bekrachtigt het \(bekrachtigen(spoed))." }
        }
        if let register = arrangement.register {
            H3 { "Wat wordt geteld" }
            P {
                "Van elke vraag: \(register.velden.opsomming)."
                    + (register.vullen.map { " Dit vult in: \($0.inZin)." } ?? "")
                    + (register.voorstel.map { " Een voorstel komt \($0)." } ?? "")
                    + (register.onbekendMag ? " Onbekend mag altijd." : " Onbekend mag niet.")
            }
        }
    }

    private func bekrachtigen(_ spoed: Spoedregel) -> String {
        switch spoed.bekrachtigen {
        case .volgendeBijeenkomst: "op de volgende bijeenkomst"
        case .binnen(let termijn): "binnen \(termijn)"
        }
    }
}

extension Bijeenkomstdeel {
    fileprivate var zin: String {
        var zin = "\(id.opschrift): \(met == .gezin ? "met het gezin" : "alleen professionals")"
        if standaard { zin += ", meestal zo" }
        if let per { zin += ", per \(per)" }
        if !vraagt.isEmpty { zin += ", vraagt: \(vraagt.map(\.inZin).opsomming)" }
        if !vertellenAan.isEmpty { zin += ", wordt verteld aan \(vertellenAan.map(\.inZin).opsomming)" }
        if let binnen { zin += " \(binnen.zin)" }
        return zin + "."
    }
}

/// De stappen op volgorde, met hun uitkomsten en waar die heen leiden.
struct Arrangementstappen: View {
    let arrangement: Arrangement
    let namen: [Kenmerk<Arrangement>: String]

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "De stappen" }
            Ol {
                for stap in arrangement.stappen {
                    Li {
                        B { stap.opschrift }
                        Br()
                        "\(stap.zinnen.joined(separator: "; ").metHoofdletter)."
                        if stap.uitkomsten.isEmpty {
                            Br()
                            Span(.class("soft")) { "\(arrangement.wegzin(na: stap).metHoofdletter)." }
                        } else {
                            Ul(.class("regels")) {
                                for uitkomst in stap.uitkomsten {
                                    Li {
                                        Em { uitkomst.opschrift }
                                        ": \((uitkomst.zinnen(namen) + [arrangement.wegzin(na: stap, uitkomst)]).joined(separator: "; "))."
                                    }
                                }
                            }
                        }
                        if !stap.doorgevenAan.isEmpty {
                            Span(.class("soft")) {
                                "De tafel kan de vraag ook doorgeven aan \(stap.doorgevenAan.map { Arrangement.naam($0, namen) }.opsomming)."
                            }
                        }
                    }
                }
            }
        }
    }
}
