import HTML

/// Waar een vraag vandaan kwam en waar zij heen ging: doorgegeven, gesplitst, of gewoon hier.
struct Keten: View {
    struct Schakel: Sendable {
        /// "Kwam van", "Doorgegeven aan", "Deel van", "Afgesplitst naar"
        let soort: String
        let tafel: String
        let wanneer: String
        let adres: String?
    }

    let schakels: [Schakel]

    var body: some HTML {
        if !schakels.isEmpty {
            Ul(.class("keten"), .aria("label", "De weg van deze vraag")) {
                for schakel in schakels {
                    Li {
                        "\(schakel.soort) "
                        if let adres = schakel.adres { A(.href(adres)) { schakel.tafel } } else { B { schakel.tafel } }
                        Span(.class("soft")) { " \(schakel.wanneer)" }
                    }
                }
            }
        }
    }
}
