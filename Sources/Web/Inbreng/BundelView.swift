import Casework
import Domain
import HTML

/// Alles wat met een vraag meegaat naar de tafel, zoals de tafel het leest en zoals het gezin het mag lezen.
struct BundelView: View {
    struct Doelstuk: Sendable {
        let woorden: String
        let afspraken: [String]
    }

    /// Somebody who is coming, and what that person sees.
    struct Lezer: Sendable {
        let naam: String
        let rol: String
        let ziet: String
    }

    let terug: String
    let vraag: String
    let tafel: String
    let wanneer: String?
    let gevraagd: String
    let overWie: String?
    let geprobeerd: String?
    let aanvullingen: [String]
    let doelen: [Doelstuk]
    let regel: String?
    let ontbreekt: [String]
    let waaromToch: String?
    /// Parts that go along as a whole and that this reader may read, and what goes along but is not for this reader.
    let analyse: Analysebeeld?
    let ondersteuningsplan: Ondersteuningsplan?
    let nietVoorU: [String]
    /// Where who works with the family chooses these parts again.
    let kiesDelen: String?
    let vandaag: Dag
    let lezers: [Lezer]
    /// After the decision the table no longer reads what came from the plan.
    var zietMinder = false

    var body: some HTML {
        Kaalblad("Dit gaat mee naar de tafel", .papier) {
            P(.class("niet-op-papier")) { A(.href(terug)) { "Terug" } }
            P(.class("soft")) { "\(tafel)\(wanneer.map { ", \($0)" } ?? ", nog geen datum")" }
            H1 { "Dit gaat mee naar de tafel" }
        } inhoud: {
            if !zietMinder {
                P(.class("soft")) { "Het gezin en de tafel lezen hetzelfde. Er gaat niets anders mee." }
            }
            H2 { "De vraag" }
            P(.class("regels")) { B { vraag } }
            P { "Gevraagd: \(gevraagd.prefix(1).lowercased() + gevraagd.dropFirst())." }
            if let overWie { P { "Het gaat over \(overWie)." } }
            if let geprobeerd {
                H2 { "Wat al is geprobeerd" }
                P(.class("regels")) { geprobeerd }
            }
            for tekst in aanvullingen { P(.class("regels")) { "Later aangevuld: \(tekst)" } }
            if let regel { P { "De regel die in de weg staat: \(regel)." } }
            H2 { "Uit het plan" }
            if doelen.isEmpty {
                P {
                    zietMinder
                        ? "Na het besluit leest u hier alleen nog de vraag, het besluit en de acties."
                        : "Er gaan geen doelen of afspraken mee."
                }
            }
            for doel in doelen { BundelDoel(doel: doel) }
            if let analyse {
                H2 { "De verklarende analyse" }
                Analyseblok(beeld: analyse, vandaag: vandaag)
            }
            if let ondersteuningsplan {
                H2 { "Het ondersteuningsplan" }
                Ondersteuningsblok(plan: ondersteuningsplan)
            }
            if !nietVoorU.isEmpty {
                P(.class("soft")) { "Er gaat ook mee, maar niet voor u te lezen: \(nietVoorU.opgesomd)." }
            }
            if let kiesDelen {
                P(.class("niet-op-papier")) { A(.href(kiesDelen)) { "Kies opnieuw wat er als geheel meegaat" } }
            }
            if !ontbreekt.isEmpty {
                H2 { "Wat er nog niet is" }
                P { "\(ontbreekt.opgesomd.metHoofdletter)." }
                if let waaromToch { P(.class("regels")) { "Waarom het niet kan wachten: \(waaromToch)" } }
            }
            H2 { "Wie dit leest" }
            Ul { for lezer in lezers { Li { "\(lezer.naam), \(lezer.rol): \(lezer.ziet)" } } }
        }
    }
}

/// Eén doel dat meegaat, met de afspraken die erbij horen.
struct BundelDoel: View {
    let doel: BundelView.Doelstuk

    var body: some HTML {
        Blockquote(.class("groot")) { "“\(doel.woorden)”" }
        if !doel.afspraken.isEmpty { Ul { for afspraak in doel.afspraken { Li { afspraak } } } }
    }
}
