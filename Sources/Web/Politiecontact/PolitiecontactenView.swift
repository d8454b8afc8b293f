import Casework
import Domain
import HTML

/// Eén kort formulier, de contacten van het eigen team, en hoe vaak het gebeurt.
struct PolitiecontactenView: View {
    let omslag: Omslag
    let contacten: Politiecontacten
    let wijken: Wijkenlijst
    let isVervolgblad: Bool
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    private static let pad = "/politiecontacten"

    var body: some HTML {
        Blad("De politie belde eerst", omslag) {
            Gevaarregel()
            Div(.class("naast")) {
                Div {
                    if contacten.teams.isEmpty {
                        Section(.class("sheet")) {
                            P { "Noteren en lezen doet wie in een team met gezinnen werkt. U ziet hier de aantallen." }
                        }
                    } else {
                        formulier
                        lijst
                    }
                }
                Aside(.aria("label", "Hoe het werkt")) {
                    Section(.class("sheet")) {
                        H2 { "Zo werkt het" }
                        Ol {
                            Li { "De politie belt het team over een jongere, voor er een melding is." }
                            Li { "Het team legt contact met de jongere." }
                            Li { "De politie hoort alleen of er contact is. Die zin staat klaar om voor te lezen." }
                            Li { "Een naam kan na vier weken niemand meer lezen." }
                        }
                    }
                }
            }
            Tellingblok(kop: "Hoe vaak, per wijk", eerste: "Wijk", telling: contacten.telling)
            Tellingblok(kop: "Kwam er een melding?", eerste: "Melding", telling: contacten.meldingen)
        }
    }

    private var formulier: some HTML {
        Section(.class("sheet")) {
            H2 { "Noteer een contact" }
            Formulier(naar: Self.pad, form: form, refusal: refusal) {
                if contacten.teams.count > 1 {
                    Keuzeveld(
                        "Team", naam: "team", keuzes: contacten.teams.map { ($0.id.rawValue, $0.naam) }, form: form,
                        waarde: contacten.teams[0].id.rawValue, refusal: refusal)
                }
                Regelveld(
                    "Wanneer belde de politie?", naam: "op", form: form, waarde: "vandaag", refusal: refusal,
                    uitleg: "Bijvoorbeeld: vandaag, gisteren of 22-11-2026.")
                Wijkveld(wijken: wijken, form: form, waarde: contacten.teams.first?.wijk ?? "", refusal: refusal)
                Vinkveld(
                    "Is er al contact met de jongere?", naam: "contact", keuzes: [("ja", "Ja")], form: form,
                    refusal: refusal)
                Regelveld(
                    "Naam (mag leeg)", naam: "naam", form: form, refusal: refusal,
                    uitleg: "Alleen als u die nodig heeft. Na vier weken wordt de naam vernietigd.")
                Knop("Noteer")
            }
        }
    }

    private var lijst: some HTML {
        Section(.class("sheet")) {
            H2 { "Contacten van uw team" }
            if contacten.regels.isEmpty { P(.class("soft")) { "Nog geen." } }
            Ul(.class("lijst")) {
                for een in contacten.regels {
                    Li {
                        Span {
                            A(.href("\(Self.pad)/\(een.contact.id)")) {
                                "\(een.contact.op.nabij(gezienOp: vandaag).metHoofdletter), \(een.contact.wijk)"
                            }
                            if contacten.teams.count > 1 { Span(.class("soft")) { " \(een.team)" } }
                        }
                        Span(.class("soft")) {
                            een.contact.stand
                            if een.heeftNaam { ", met naam" }
                        }
                    }
                }
            }
            Bladeren(
                vorige: isVervolgblad ? Self.pad : nil, volgende: contacten.volgende.map { "\(Self.pad)?na=\($0)" })
        }
    }
}

extension Politiecontact {
    /// How it stands, in a few words.
    var stand: String {
        [contact?.naam ?? "nog geen contact", melding?.naam].compactMap(\.self).joined(separator: "; ")
    }
}
