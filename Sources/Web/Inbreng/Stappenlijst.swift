import HTML

/// Waar een vraag staat: wat er al gebeurde, wat nu aan de beurt is, en wat nog komt.
struct Stappenlijst: View {
    struct Stap: Sendable {
        enum Stand: Sendable { case gedaan, nu, straks }

        let naam: String
        let stand: Stand
        /// For example "besloten op 14 sep", or by when.
        var bij: String?
    }

    let stappen: [Stap]

    var body: some HTML {
        Ol(.class("steps")) {
            for stap in stappen {
                Li(.class(klasse(stap.stand)), stap.stand == .nu ? .aria("current", "step") : nil) {
                    if stap.stand == .nu { B { stap.naam } } else { stap.naam }
                    if stap.stand == .gedaan { Span(.class("alleen-lezer")) { " (gedaan)" } }
                    if let bij = stap.bij { Span(.class("soft")) { ", \(bij)" } }
                }
            }
        }
    }

    private func klasse(_ stand: Stap.Stand) -> String? {
        switch stand {
        case .gedaan: "ok"
        case .nu: "nu"
        case .straks: nil
        }
    }
}
