import Domain
import HTML

/// Achteraf: een paar vragen uit de stap van de tafel, aan wie erbij was of aan wie een rol heeft. Wat niet hoeft staat apart,
/// zodat wie alleen het nodige beantwoordt hoogstens twee keuzes maakt.
struct EvaluatieView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let stap: Stap
    let lijsten: Vraagvelden.Keuzelijsten
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel(stap.isVanRol ? stap.opschrift : "Even terug naar de tafel", kop, omslag) {
            P(.class("soft")) {
                stap.isVanRol
                    ? "De antwoorden tellen mee voor alle vragen van dit kwartaal. Schrijf geen namen op."
                    : "Uw antwoord helpt om de volgende vraag beter voor te bereiden. Twee tellen is genoeg."
            }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/evaluatie", form: form, refusal: refusal) {
                velden(nodig)
                if !vrijwillig.isEmpty, !nodig.isEmpty {
                    Details(vrijwillig.contains { !form[$0.veld].isEmpty } || refusal != nil ? .open : nil) {
                        Summary { "Is er meer te leren? (hoeft niet)" }
                        velden(vrijwillig)
                    }
                } else {
                    velden(vrijwillig)
                }
                Knop("Verstuur")
            }
        }
    }

    private var nodig: [Vraag] { stap.vragen.filter { !$0.magLeeg } }
    private var vrijwillig: [Vraag] { stap.vragen.filter(\.magLeeg) }

    private func velden(_ vragen: [Vraag]) -> Vraagvelden {
        Vraagvelden(vragen: vragen, lijsten: lijsten, form: form, refusal: refusal, magOnbekend: stap.isVanRol)
    }
}
