import Domain
import HTML

/// Een deel van het gesprek beginnen: met of zonder het gezin. Zonder het gezin hoort er een reden bij.
struct BesprekingdeelView: View {
    struct Deel: Sendable {
        let id: String
        let naam: String
        let metGezin: Bool
        let vraagtReden: Bool
        /// By when the family hears about a part without it.
        let vertellenVoor: String?

        /// `“voorbespreking”, zonder het gezin`; a name that says no more than that is said once.
        var metOfZonder: String {
            let gezin = metGezin ? "met het gezin" : "zonder het gezin"
            return ["met gezin", "zonder gezin"].contains(naam) ? gezin : "“\(naam)”, \(gezin)"
        }
    }

    let omslag: Omslag
    let kop: Inbrengkop
    let delen: [Deel]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Een deel beginnen", kop, omslag, terug: "/inbrengen/\(kop.inbreng)/bespreking") {
            if let refusal, !delen.contains(where: { $0.id == form["deel"] }) {
                Foutmelding(refusal: refusal.zonder("deel"))
            }
            for deel in delen {
                Formulier(
                    naar: "/inbrengen/\(kop.inbreng)/besprekingen", form: eigen(deel), refusal: eigen(deel, refusal)
                ) {
                    Input(.type("hidden"), .name("deel"), .value(deel.id))
                    if deel.metGezin {
                        Knop("Begin \(deel.metOfZonder)")
                    } else {
                        Tekstveld(
                            "Waarom even zonder het gezin?", naam: "gronden", form: eigen(deel),
                            refusal: eigen(deel, refusal),
                            uitleg: deel.vertellenVoor.map { "Het gezin hoort deze reden, uiterlijk \($0)." }
                                ?? (deel.vraagtReden ? "Het gezin hoort deze reden." : "Mag leeg blijven."),
                            rijen: 2)
                        Knop("Begin \(deel.metOfZonder)", stil: true)
                    }
                }
            }
        }
    }

    private func eigen(_ deel: Deel) -> Formulierdata { form["deel"] == deel.id ? form : Formulierdata() }
    private func eigen(_ deel: Deel, _ refusal: Refusal?) -> Refusal? {
        guard form["deel"] == deel.id else { return nil }
        return deel.metGezin ? refusal?.zonder("gronden") : refusal
    }
}
