import Casework
import Domain
import HTML

/// Eén tafel: wie er zit, wanneer zij bij elkaar komt, welke vragen wachten en wat zij eerder besloot, zonder namen.
struct TafelView: View {
    let omslag: Omslag
    let stand: Tafelstand
    let codes: [String: Codelijst]
    let nu: Moment

    private var vandaag: Dag { nu.dag }
    private var wachters: [Tafelstand.Vraagregel] { stand.vragen.filter { $0.agendapunt == nil } }

    private func ritme(_ voorstel: Dag) -> String {
        let daarna = stand.komend.isEmpty ? "" : " daarna"
        guard let wacht = stand.wachtSinds else {
            return "Volgens het ritme is de volgende\(daarna) op \(voorstel.voluit)."
        }
        return stand.arrangement.ritme?.elke == .opVraag
            ? "Er wacht een vraag sinds \(wacht.kort(gezienOp: vandaag)). Het streven is een bijeenkomst op of voor \(voorstel.voluit)."
            : "Volgens het ritme is de volgende\(daarna) op \(voorstel.voluit). Er wacht een vraag sinds \(wacht.kort(gezienOp: vandaag))."
    }

    var body: some HTML {
        Blad(stand.tafel.naam, omslag) {
            H1 { stand.tafel.naam }
            Div(.class("facts")) {
                Span { stand.arrangement.doel }
                A(.href("\(ArrangementPage.pad)/\(stand.tafel.arrangement)")) { "Zo werkt deze tafel" }
                if stand.zietKwartaal { A(.href("/tafels/\(stand.tafel.id)/kwartaal")) { "Kwartaal" } }
            }
        } inhoud: {
            Div(.class("naast")) {
                Div {
                    Section(.class("sheet")) {
                        H2 { "Bijeenkomsten" }
                        if stand.komend.isEmpty { P(.class("soft")) { "Er is nog geen bijeenkomst gepland." } }
                        bijeenkomsten(stand.komend)
                        if stand.magPlannen, let voorstel = stand.voorstel { P { ritme(voorstel) } }
                        if let verhuizing = stand.verhuizing {
                            Verhuisdeel(verhuizing: verhuizing, tafel: stand.tafel, vandaag: vandaag)
                        }
                        if stand.magPlannen {
                            P(.class("doen niet-op-papier")) {
                                A(.class("button"), .href("/tafels/\(stand.tafel.id)/bijeenkomsten/nieuw")) {
                                    "Plan een bijeenkomst"
                                }
                            }
                        }
                        if !stand.geweest.isEmpty {
                            Details {
                                Summary { "Eerdere bijeenkomsten" }
                                bijeenkomsten(stand.geweest)
                            }
                        }
                    }
                    if stand.leestVerzuim {
                        P(.class("doen niet-op-papier")) {
                            A(.class("button quiet"), .href("/tafels/\(stand.tafel.id)/verzuim")) { "Verzuimlijst" }
                        }
                    }
                    if !stand.aanmeldbaar.isEmpty || stand.magCodes {
                        P(.class("doen niet-op-papier")) {
                            for soort in stand.aanmeldbaar {
                                A(
                                    .class("button quiet"),
                                    .href("/tafels/\(stand.tafel.id)/aanmelden?soort=\(soort.rawValue)")
                                ) { soort.handeling }
                            }
                            if stand.magCodes {
                                A(.href("/tafels/\(stand.tafel.id)/codes")) { "Codes voor wie geen account heeft" }
                            }
                        }
                    }
                    // Where no case is brought in there is none that waits, and none that was decided.
                    if !stand.arrangement.isOverleg || !stand.arrangement.inbrengenDoor.isEmpty {
                        if stand.magPlannen || !wachters.isEmpty { Wachtlijst(vragen: wachters, vandaag: vandaag) }
                        Register(
                            regels: stand.register, codes: codes, vandaag: vandaag,
                            alles: stand.zietRegister ? "/tafels/\(stand.tafel.id)/register" : nil)
                    }
                }
                Aside(.aria("label", "Wie er zitten")) {
                    Vasteleden(
                        leden: stand.tafel.leden, wijzig: stand.magBenoemen ? "/tafels/\(stand.tafel.id)/leden" : nil)
                }
            }
        }
    }

    private func bijeenkomsten(_ lijst: [Bijeenkomst]) -> some HTML {
        Ul(.class("lijst")) {
            for een in lijst {
                Li {
                    A(.href("/bijeenkomsten/\(een.id)")) { een.wanneer.metHoofdletter }
                    Span(.class("soft")) {
                        if een.isBegonnen(op: nu) { "vandaag begonnen, " }
                        een.plaats
                    }
                }
            }
        }
    }
}

/// Wie een vaste stoel heeft, in welke rol en met welk mandaat.
struct Vasteleden: View {
    let leden: [Tafellid]
    /// Where seats are given, for who may.
    var wijzig: String?

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Vaste leden" }
            if leden.isEmpty { P(.class("soft")) { "Nog niemand. De beheerder geeft de stoelen uit." } }
            for lid in leden {
                P {
                    lid.naam
                    Br()
                    Span(.class("soft")) {
                        "\(lid.rol.opschrift.lowercased()), \(lid.mandaatzin)"
                    }
                }
            }
            if let wijzig { P { A(.href(wijzig)) { "Geef een stoel, of beëindig er een" } } }
        }
    }
}

/// Vragen die nog niet op een agenda staan.
struct Wachtlijst: View {
    let vragen: [Tafelstand.Vraagregel]
    let vandaag: Dag

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Vragen die wachten" }
            if vragen.isEmpty { P(.class("soft")) { "Alle vragen hebben een plek." } }
            Ul(.class("lijst")) {
                for een in vragen {
                    Li {
                        A(.href("/inbrengen/\(een.inbreng)")) { een.vraag }
                        Span(.class("soft")) {
                            een.staat(gezienOp: vandaag)
                        }
                    }
                }
            }
        }
    }
}

extension Tafelstand.Vraagregel {
    /// What a question waits for, or since when it waits.
    func staat(gezienOp dag: Dag) -> String {
        if wachtOpAanvulling { return "wacht op een aanvulling" }
        if heeftUitkomst { return "wacht op de gronden" }
        guard let buitenSinds else { return "sinds \(ingebracht.kort(gezienOp: dag))" }
        let dagen = dag.nummer - buitenSinds.nummer
        return dagen == 1 ? "1 dag open bij een ander" : "\(dagen) dagen open bij een ander"
    }
}

/// Wat er gebeurt met vragen die lopen als een tafel ophoudt.
struct Verhuisdeel: View {
    let verhuizing: Verhuizing
    let tafel: Tafel
    let vandaag: Dag

    private var verder: String { verhuizing.opvolger.isEmpty ? "" : " Daarna: \(verhuizing.opvolger)." }

    var body: some HTML {
        Div(.class("let-op")) {
            P {
                verhuizing.vanaf > vandaag
                    ? "Deze tafel neemt vanaf \(verhuizing.vanaf.voluit) geen nieuwe vragen meer aan.\(verder)"
                    : "Deze tafel neemt geen nieuwe vragen meer aan.\(verder)"
            }
            if verhuizing.afmaken {
                P { "Wat nog loopt, maakt deze tafel af." }
            } else if !verhuizing.vragen.isEmpty {
                P {
                    verhuizing.vragen.count == 1
                        ? "Eén vraag loopt nog. Zij gaat met haar geschiedenis mee, en wie inbracht leest het."
                        : "\(verhuizing.vragen.count) vragen lopen nog. Zij gaan met hun geschiedenis mee, en wie inbracht leest het."
                }
                Details {
                    Summary { "Zet over naar \(verhuizing.opvolger)" }
                    P { "Dit kan niet terug." }
                    Formulier(naar: "/tafels/\(tafel.id)/overzetting") { Knop("Ja, zet alles over") }
                }
            }
        }
    }
}
