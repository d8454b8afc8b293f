import Casework
import Domain
import HTML

/// Waarmee een medewerker inlogt: een account geven, of herstel vragen als iemand er niet meer in kan.
struct Accountdeel: View {
    let pad: String
    let blad: Medewerkerblad
    let isZelf: Bool
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?
    let herstelform: Formulierdata
    let herstelrefusal: Refusal?

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Account" }
            if let account = blad.account {
                P {
                    "Gebruikersnaam "
                    B { account.naam }
                    ". \(stand(account))"
                }
                if let herstel = blad.herstel {
                    P {
                        A(.href("/beheer/herstel/\(herstel.id)")) {
                            "Er loopt een verzoek om herstel, tot en met \(herstel.uiterlijk.kort(gezienOp: vandaag))"
                        }
                    }
                } else if isZelf {
                    P(.class("soft")) { "Uw eigen toegang herstelt een ander. Vraag het een andere beheerder." }
                } else {
                    herstel
                }
            } else {
                Formulier(naar: "\(pad)/account", form: form, refusal: refusal) {
                    Regelveld(
                        "Gebruikersnaam", naam: "gebruikersnaam", form: form, refusal: refusal,
                        uitleg: "Minstens drie letters, cijfers, punten of streepjes.")
                    P(.class("soft")) {
                        "U krijgt een eenmalig wachtwoord te zien om door te geven. De medewerker kiest bij de eerste keer een eigen wachtwoord en een tweede factor."
                    }
                    Knop("Geef een account")
                }
            }
        }
    }

    private func stand(_ account: Account) -> String {
        if account.isEenmalig { return "Het eenmalige wachtwoord is nog niet gebruikt." }
        return account.heeftTweedeFactor ? "Met een tweede factor." : "Nog zonder tweede factor."
    }

    private var herstel: some HTML {
        Details(.when(herstelrefusal != nil, .open)) {
            Summary { "Kan er niet meer in: vraag herstel aan" }
            P {
                "Een tweede persoon bevestigt het: een andere beheerder, of de teamleider. Pas dan vervalt het oude wachtwoord. De eigenaar hoort wie het vroegen."
            }
            Formulier(naar: "\(pad)/herstel", form: herstelform, refusal: herstelrefusal) {
                Tekstveld(
                    "Waarom is dit nodig?", naam: "gronden", form: herstelform, refusal: herstelrefusal,
                    uitleg: "Schrijf ook hoe u weet dat de eigenaar het zelf vroeg.", rijen: 2)
                Knop("Vraag herstel aan")
            }
        }
    }
}
