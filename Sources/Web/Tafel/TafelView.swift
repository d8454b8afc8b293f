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

    var body: some HTML {
        Blad(stand.tafel.naam, omslag) {
            H1 { stand.tafel.naam }
            Div(.class("facts")) {
                Span { stand.arrangement.doel }
                A(.href("\(ArrangementPage.pad)/\(stand.tafel.arrangement)")) { "Zo werkt deze tafel" }
            }
        } inhoud: {
            Div(.class("naast")) {
                Div {
                    Section(.class("sheet")) {
                        H2 { "Bijeenkomsten" }
                        if stand.komend.isEmpty { P(.class("soft")) { "Er is nog geen bijeenkomst gepland." } }
                        bijeenkomsten(stand.komend)
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
                    if stand.magPlannen || !wachters.isEmpty { Wachtlijst(vragen: wachters, vandaag: vandaag) }
                    Register(
                        regels: stand.register, codes: codes, vandaag: vandaag,
                        alles: stand.zietRegister ? "/tafels/\(stand.tafel.id)/register" : nil)
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
