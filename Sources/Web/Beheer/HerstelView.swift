import Casework
import Domain
import HTML

/// Een verzoek om herstel: wie vroeg het, waarom, en wat er bij bevestigen gebeurt.
struct HerstelView: View {
    let omslag: Omslag
    let blad: Herstelblad
    let vandaag: Dag
    let refusal: Refusal?

    private var herstel: Herstel { blad.herstel }
    private var pad: String { "/beheer/herstel/\(herstel.id)" }

    var body: some HTML {
        Blad("Herstel van toegang", omslag) {
            Section(.class("sheet")) {
                H2 { blad.eigenaar }
                P {
                    "\(blad.gevraagdDoor) vroeg op \(herstel.van.voluit) om herstel van de toegang van \(blad.eigenaar) (\(blad.gebruikersnaam))."
                }
                P(.class("tekst")) { "“\(herstel.gronden)”" }
                P { stand }
            }
            if herstel.isOpen(op: vandaag) {
                Section(.class("sheet")) {
                    if blad.magBevestigen {
                        H2 { "Bent u de tweede persoon?" }
                        P {
                            "Bel \(blad.eigenaar), of spreek elkaar. Bevestig alleen als u zeker weet dat het verzoek klopt."
                        }
                        P {
                            "Bij bevestigen vervallen het wachtwoord, de tweede factor en de herstelcodes, en wordt \(blad.eigenaar) overal uitgelogd. U ziet één keer een nieuw wachtwoord om door te geven. \(blad.eigenaar) leest dat \(blad.gevraagdDoor) en u dit deden."
                        }
                    } else {
                        P {
                            "U vroeg dit zelf. Een ander bevestigt het: een andere beheerder, of de teamleider van \(blad.eigenaar). Het staat bij hen in Mijn werk."
                        }
                    }
                    if let refusal { Foutmelding(refusal: refusal) }
                    Div(.class("doen")) {
                        if blad.magBevestigen { Formulier(naar: pad) { Knop("Bevestig het herstel") } }
                        Formulier(naar: "\(pad)/intrekking") { Knop("Trek het verzoek in", stil: true) }
                    }
                }
            } else if let refusal {
                Foutmelding(refusal: refusal)
            }
        }
    }

    private var stand: String {
        if herstel.isVerlopen(op: vandaag) { return "Niemand bevestigde het op tijd: het verzoek is verlopen." }
        let door = blad.door ?? ""
        return switch herstel.uitslag {
        case .bevestigd: "Bevestigd door \(door) op \((herstel.tot ?? vandaag).voluit)."
        case .ingetrokken: "Ingetrokken door \(door) op \((herstel.tot ?? vandaag).voluit)."
        case .verlopen, nil: "Het wacht op een tweede persoon, tot en met \(herstel.uiterlijk.voluit)."
        }
    }
}

/// Het eenmalige wachtwoord, één keer te zien.
struct EenmaligView: View {
    let omslag: Omslag
    let naam: String
    let gebruikersnaam: String
    /// Nil when it was shown before, and is not known any more.
    let wachtwoord: String?
    let terug: String

    var body: some HTML {
        Blad("Geef dit door aan \(naam)", omslag) {
            Section(.class("sheet")) {
                Dl {
                    Dt { "Gebruikersnaam" }
                    Dd { Code { gebruikersnaam } }
                    Dt { "Eenmalig wachtwoord" }
                    Dd { if let wachtwoord { Code { wachtwoord } } else { "is al getoond" } }
                }
                if wachtwoord == nil {
                    P { "Dit formulier was al verstuurd. Heeft u het wachtwoord niet meer, vraag dan herstel aan." }
                } else {
                    P {
                        "U ziet dit wachtwoord maar één keer. Geef het zelf door, niet per mail. Bij de eerste keer kiest \(naam) een eigen wachtwoord en een tweede factor."
                    }
                }
                P { A(.class("button"), .href(terug)) { "Ik heb het doorgegeven" } }
            }
        }
    }
}

/// Wat de eigenaar leest nadat anderen de toegang herstelden.
struct Hersteld: View {
    let melding: Herstelmelding

    var body: some HTML {
        P {
            "Uw toegang is hersteld op \(melding.op.voluit) door \(melding.gevraagdDoor) en \(melding.bevestigdDoor). Vroeg u dit niet? Bel dan meteen de beheerder en de functionaris gegevensbescherming."
        }
    }
}
