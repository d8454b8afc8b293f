import Domain
import HTML

/// Hoeveel tijd er nog is voor deze vraag; het script telt verder af.
struct Tijdover: View {
    let tot: Moment
    let nu: Moment

    var body: some HTML {
        Span(.class("tijd"), .data("tot", tot.description)) {
            if minuten > 0 {
                "nog "
                B { minuten == 1 ? "1 minuut" : "\(minuten) minuten" }
            } else {
                B { "de tijd is om" }
            }
        }
    }

    /// Whole minutes, rounded up; none when it is over.
    private var minuten: Int { max(0, Int((tot.millis - nu.millis + 59_999) / 60_000)) }
}
