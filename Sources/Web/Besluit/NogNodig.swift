import HTML

/// Wat er nog ontbreekt, naast de knop en vóór de klik.
struct NogNodig: View {
    let dingen: [String]
    var goed = "Alles staat er."

    var body: some HTML {
        Span(.class("soft nodig"), .id("nog-nodig"), .role("status")) {
            if dingen.isEmpty {
                goed
            } else {
                "Nog nodig: "
                B { dingen.opgesomd }
            }
        }
    }
}

extension [String] {
    /// `a, b en c`
    var opgesomd: String {
        guard let laatste = last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " en " + laatste
    }
}
