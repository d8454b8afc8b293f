import Casework
import Domain
import HTML

struct MensenView: View {
    let omslag: Omslag
    let mensen: Mensenblad
    let collegas: [Medewerker]
    let ik: ID<Medewerker>
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?
    /// Which of the forms was refused.
    let formulier: String?

    private var gezin: Gezin { mensen.gezin }
    private var pad: String { "/dossiers/\(gezin.dossier)" }
    private func form(_ naam: String) -> Formulierdata { formulier == naam ? form : Formulierdata() }
    private func refusal(_ naam: String) -> Refusal? { formulier == naam ? refusal : nil }

    var body: some HTML {
        Dossierblad(titel: "Mensen", gezin: gezin, tab: .mensen, omslag: omslag) {
            if let ander = mensen.bijgevoegdIn {
                P(.class("goed")) {
                    "Dit dossier is gevoegd bij een ander dossier van hetzelfde gezin. "
                    A(.href("/dossiers/\(ander)/plan")) { "Schrijf daar verder" }
                }
            }
            for oud in mensen.bijgevoegd {
                P(.class("goed")) {
                    "Bij dit gezin hoort ook een ouder dossier. "
                    A(.href("/dossiers/\(oud)/plan")) { "Lees het oude plan" }
                    " of "
                    A(.href("/dossiers/\(oud)/journaal")) { "het oude journaal" }
                }
            }
            Section(.class("sheet")) {
                H2 { "Het gezin en wie er dichtbij staan" }
                for lid in gezin.leden {
                    Lidregel(lid: lid, gegevens: mensen.gegevens[lid.persoon], dossier: gezin.dossier, vandaag: vandaag)
                }
                if !gezin.vroeger.isEmpty {
                    P(.class("soft")) { "Hoorden er eerder bij: \(gezin.vroeger.map(\.naam).joined(separator: ", "))." }
                }
                Details(.when(formulier == "lid", .open)) {
                    Summary { "Iemand toevoegen" }
                    Formulier(naar: "\(pad)/mensen", form: form("lid"), refusal: refusal("lid")) {
                        Lidvelden(lid: nil, form: form("lid"), refusal: refusal("lid"))
                        Knop("Voeg toe")
                    }
                }
            }
            werkers
            Delingen(
                mensen: mensen, form: form("toestemming"), refusal: refusal("toestemming"),
                open: formulier == "toestemming")
            Div(.class("knoppenrij")) {
                A(.class("button quiet"), .href("\(pad)/gezin")) { "Verhuizing, team, naam of kader" }
                if gezin.geslotenOp == nil {
                    A(.class("button quiet"), .href("\(pad)/afsluiting")) { "Sluit het dossier af" }
                } else {
                    A(.class("button"), .href("\(pad)/heropening")) { "Open het dossier weer" }
                }
                A(.class("button quiet"), .href("\(pad)/dubbel")) { "Iets staat dubbel" }
                if gezin.regisseur?.medewerker == ik {
                    A(.class("button quiet"), .href("\(pad)/verzuim")) { "School" }
                }
            }
        }
    }

    /// The team of somebody who works with the family: it may be another than the family's own.
    private func team(_ medewerker: ID<Medewerker>) -> String? {
        collegas.first { $0.id == medewerker }?.lidmaatschappen.first?.teamnaam
    }

    private var werkers: some HTML {
        Section(.class("sheet")) {
            H2 { "Wie werken met dit gezin" }
            for relatie in gezin.betrokkenen {
                Div(.class("regel")) {
                    P {
                        B { relatie.naam }
                        ", \(relatie.rol.rawValue) sinds \(relatie.van.voluit)"
                        if let team = team(relatie.medewerker) { Span(.class("soft")) { ", \(team)" } }
                        if relatie.rol == .regisseur, let maatje = gezin.maatje { ". Maatje: \(maatje)" }
                    }
                    if relatie.rol == .regisseur {
                        A(.href("\(pad)/overdracht")) { "Draag over" }
                    } else {
                        Formulier(naar: "\(pad)/werkrelaties/\(relatie.id)/einde", klasse: "inline") {
                            Input(.type("hidden"), .name("eigen"), .value(relatie.medewerker == ik ? "ja" : "nee"))
                            Button(.class("link"), .type("submit")) {
                                "Beëindig"
                                Span(.class("alleen-lezer")) { " het werk van \(relatie.naam)" }
                            }
                        }
                    }
                }
            }
            if gezin.regisseur == nil { P { A(.class("button"), .href("\(pad)/overdracht")) { "Kies een regisseur" } } }
            Details(.when(formulier == "werkrelatie", .open)) {
                Summary { "Een collega laten meewerken" }
                Formulier(naar: "\(pad)/werkrelaties", form: form("werkrelatie"), refusal: refusal("werkrelatie")) {
                    Keuzeveld(
                        "Collega", naam: "medewerker", keuzes: collegas.map { ($0.id.rawValue, $0.naam) },
                        form: form("werkrelatie"), refusal: refusal("werkrelatie"))
                    Keuzeveld(
                        "Als", naam: "rol",
                        keuzes: Werkrelatie.Rol.allCases.filter { $0 != .regisseur }.map { ($0.rawValue, $0.rawValue) },
                        form: form("werkrelatie"), refusal: refusal("werkrelatie"))
                    Regelveld(
                        "Waarom is deze collega nodig?", naam: "grond", form: form("werkrelatie"),
                        refusal: refusal("werkrelatie"),
                        uitleg: "De collega ziet dan het hele dossier. Het gezin leest dit.")
                    Knop("Laat meewerken")
                }
            }
        }
    }
}
