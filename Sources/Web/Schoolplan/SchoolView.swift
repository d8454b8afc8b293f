import Casework
import Domain
import HTML

/// Eén school: wat men samen wil, wat er is afgesproken, wie er werken, en wat er gevraagd wordt.
struct SchoolView: View {
    let omslag: Omslag
    let plan: Schoolplan
    let organisaties: [Organisatieoverzicht]
    let eigen: ID<Organisatie>
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?
    /// Which of the forms was refused.
    let formulier: String?

    private var pad: String { "/scholen/\(plan.school.code)" }
    private var organisatiekeuzes: [(String, String)] { organisaties.map { ($0.id.rawValue, $0.naam) } }
    private func form(_ naam: String) -> Formulierdata { formulier == naam ? form : Formulierdata() }
    private func refusal(_ naam: String) -> Refusal? { formulier == naam ? refusal : nil }
    private func naam(_ organisatie: ID<Organisatie>) -> String { plan.organisaties[organisatie] ?? "" }

    var body: some HTML {
        Blad(plan.school.naam, omslag) {
            H1 { plan.school.naam }
            Div(.class("facts")) {
                A(.href("/scholen")) { "Alle scholen" }
                Span {
                    plan.teams.isEmpty
                        ? "Nog geen team" : "Hier werken \(plan.teams.map(\.naam).joined(separator: ", "))"
                }
            }
        } inhoud: {
            if let refusal, formulier == nil { Foutmelding(refusal: refusal) }
            Div(.class("naast")) {
                Div {
                    doelen
                    afspraken
                    Tellingblok(kop: "Nieuwe doelen van gezinnen", eerste: "Leefgebied", telling: plan.leefgebieden)
                    Tellingblok(kop: "Vragen aan een tafel", eerste: "Wat zat er in de weg", telling: plan.knelpunten)
                    Tellingblok(kop: "Verzuim per reden", eerste: "Reden", telling: plan.verzuim)
                    P(.class("soft")) {
                        "Geteld zijn gezinnen met een kind op deze school, en leerlingen met verzuim bij elke reden die de school noemde. Kleine aantallen staan er niet."
                    }
                }
                Aside(.aria("label", "Wie er werken")) { teams }
            }
        }
    }

    private var doelen: some HTML {
        Section(.class("sheet")) {
            H2 { "Wat we samen willen" }
            if !plan.doelen.contains(where: { $0.tot == nil }) { P(.class("soft")) { "Er is nog geen doel." } }
            for doel in plan.doelen where doel.tot == nil {
                Div(.class("regel")) {
                    Div {
                        P(.class("regels")) { doel.woorden }
                        P(.class("soft")) { "\(naam(doel.eigenaar)), sinds \(doel.van.voluit)" }
                    }
                    if plan.magSchrijven {
                        A(.href("\(pad)/doelen/\(doel.id)/einde")) {
                            "Sluit af"
                            Span(.class("alleen-lezer")) { ": \(doel.woorden.ingekort(60))" }
                        }
                    }
                }
            }
            if plan.magSchrijven {
                Details(.when(formulier == "doel", .open)) {
                    Summary { "Zet er een doel bij" }
                    Formulier(naar: "\(pad)/doelen", form: form("doel"), refusal: refusal("doel")) {
                        Tekstveld(
                            "Wat willen we bereiken?", naam: "woorden", form: form("doel"), refusal: refusal("doel"),
                            uitleg: "Over de school als geheel. Schrijf geen namen van leerlingen op.", rijen: 2)
                        Keuzeveld(
                            "Welke organisatie gaat erover?", naam: "eigenaar", keuzes: organisatiekeuzes,
                            form: form("doel"), waarde: eigen.rawValue, refusal: refusal("doel"))
                        Knop("Zet het doel erbij")
                    }
                }
            }
            if plan.doelen.contains(where: { $0.tot != nil }) {
                Details {
                    Summary { "Afgesloten doelen" }
                    for doel in plan.doelen where doel.tot != nil {
                        P {
                            doel.woorden
                            Span(.class("soft")) {
                                " Afgesloten op \(doel.tot?.voluit ?? ""): \(doel.gronden ?? "")"
                            }
                        }
                    }
                }
            }
        }
    }

    private var afspraken: some HTML {
        Section(.class("sheet")) {
            H2 { "Wat we afspraken" }
            let open = plan.afspraken.filter { $0.tot == nil }
            if open.isEmpty { P(.class("soft")) { "Er staat geen afspraak open." } }
            for afspraak in open {
                Div(.class("regel")) {
                    P {
                        B { naam(afspraak.wie) }
                        ": \(afspraak.wat)"
                        if let dag = afspraak.uiterlijk {
                            Span(.class(dag < vandaag ? "tag warm" : "soft")) {
                                " uiterlijk \(dag.nabij(gezienOp: vandaag))"
                            }
                        }
                    }
                    if plan.magSchrijven {
                        Formulier(naar: "\(pad)/afspraken/\(afspraak.id)/einde", klasse: "inline") {
                            for afloop in Schoolafspraak.Afloop.allCases {
                                Button(
                                    .class("link"), .type("submit"), .name("afloop"), .value(afloop.rawValue)
                                ) {
                                    afloop.rawValue.metHoofdletter
                                    Span(.class("alleen-lezer")) { ": \(afspraak.wat.ingekort(60))" }
                                }
                                " "
                            }
                        }
                    }
                }
            }
            if plan.magSchrijven {
                Details(.when(formulier == "afspraak", .open)) {
                    Summary { "Zet er een afspraak bij" }
                    Formulier(naar: "\(pad)/afspraken", form: form("afspraak"), refusal: refusal("afspraak")) {
                        Regelveld(
                            "Wat is er afgesproken?", naam: "wat", form: form("afspraak"),
                            refusal: refusal("afspraak"))
                        Keuzeveld(
                            "Welke organisatie doet dit?", naam: "wie", keuzes: organisatiekeuzes,
                            form: form("afspraak"), refusal: refusal("afspraak"))
                        Regelveld(
                            "Uiterlijk op (mag leeg)", naam: "uiterlijk", form: form("afspraak"),
                            refusal: refusal("afspraak"))
                        Knop("Zet de afspraak erbij")
                    }
                }
            }
            let gedaan = plan.afspraken.filter { $0.tot != nil }
            if !gedaan.isEmpty {
                Details {
                    Summary { "Afgeronde afspraken" }
                    for afspraak in gedaan {
                        P {
                            "\(naam(afspraak.wie)): \(afspraak.wat)"
                            Span(.class("soft")) {
                                " \(afspraak.afloop?.rawValue.metHoofdletter ?? "") op \(afspraak.tot?.voluit ?? "")."
                            }
                        }
                    }
                }
            }
        }
    }

    private var teams: some HTML {
        Section(.class("sheet")) {
            H2 { "Teams bij deze school" }
            if plan.teams.isEmpty { P(.class("soft")) { "Een teamleider zet hier de teams neer." } }
            for team in plan.teams {
                Div(.class("regel")) {
                    P {
                        team.naam
                        Span(.class("soft")) { ", \(team.soort), sinds \(team.van.voluit)" }
                    }
                    if plan.magKoppelen {
                        Formulier(naar: "\(pad)/teams/\(team.id)/einde", klasse: "inline") {
                            Button(.class("link"), .type("submit")) {
                                "Beëindig"
                                Span(.class("alleen-lezer")) { " het werk van \(team.naam) hier" }
                            }
                        }
                    }
                }
            }
            if plan.magKoppelen {
                Formulier(naar: "\(pad)/teams", form: form("team"), refusal: refusal("team")) {
                    Keuzeveld(
                        "Zet een team erbij", naam: "team",
                        keuzes: organisaties.flatMap(\.teams).map { ($0.id.rawValue, $0.naam) }, form: form("team"),
                        refusal: refusal("team"))
                    Knop("Zet erbij", stil: true)
                }
            }
            P(.class("soft")) {
                "Een gezin heeft één regisseur. Wie van een ander team meewerkt, staat bij het gezin onder Mensen."
            }
        }
    }
}

/// Een gedeeld doel afsluiten, met waarom.
struct SchooldoeleindeView: View {
    let omslag: Omslag
    let school: School
    let doel: Schooldoel
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/scholen/\(school.code)" }

    var body: some HTML {
        Blad("Sluit een doel af", omslag) {
            H1 { "Sluit een doel af" }
            Div(.class("facts")) { A(.href(pad)) { school.naam } }
        } inhoud: {
            Section(.class("sheet")) {
                P(.class("groot")) { doel.woorden }
                Formulier(naar: "\(pad)/doelen/\(doel.id)/einde", form: form, refusal: refusal) {
                    Tekstveld(
                        "Waarom is dit doel klaar, of past het niet meer?", naam: "gronden", form: form,
                        refusal: refusal, rijen: 2)
                    Knop("Sluit het doel af")
                }
            }
        }
    }
}
