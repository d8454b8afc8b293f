import Casework
import Domain
import HTML

/// Voor het werk van iemand hier ophoudt: wat er dan gebeurt, en dat het niet terug te draaien is.
struct EindeView: View {
    let omslag: Omslag
    let blad: Medewerkerblad
    let refusal: Refusal?

    private var pad: String { "/beheer/medewerkers/\(blad.medewerker.id)" }

    var body: some HTML {
        Blad("Beëindig het werk van \(blad.medewerker.naam)", omslag) {
            Section(.class("sheet")) {
                if !blad.werktHier {
                    P { "\(blad.medewerker.naam) werkt hier al niet meer." }
                } else {
                    H2 { "Dit is niet terug te draaien" }
                    Ul(.class("regels")) {
                        Li { "Elke rol, elk maatjeschap en elke stoel aan tafel houdt vandaag op\(stoelen)." }
                        Li { gezinnen }
                        Li { "Wie is aangemeld wordt meteen uitgelogd, en het account gaat dicht." }
                        Li { "Wat deze medewerker opschreef blijft staan." }
                    }
                    Formulier(naar: "\(pad)/einde", refusal: refusal) {
                        Button(.class("button warn"), .type("submit")) { "Beëindig het werk" }
                        " "
                        A(.class("button quiet"), .href(pad)) { "Toch niet" }
                    }
                }
            }
        }
    }

    private var stoelen: String {
        blad.telling.stoelen == 0
            ? "" : blad.telling.stoelen == 1 ? " (één stoel)" : " (\(blad.telling.stoelen) stoelen)"
    }

    private var gezinnen: String {
        let telling = blad.telling
        if telling.gezinnen == 0 { return "Er zijn geen gezinnen die overgedragen moeten worden." }
        let met = telling.gezinnen == 1 ? "één gezin" : "\(telling.gezinnen) gezinnen"
        if telling.regie == 0 { return "Het werk met \(met) houdt op." }
        let regie = telling.regie == 1 ? "één gezin" : "\(telling.regie) gezinnen"
        return "Het werk met \(met) houdt op. De teamleider kiest voor \(regie) een nieuwe regisseur."
    }
}
