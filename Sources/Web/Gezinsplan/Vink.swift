import HTML

/// Eén ding dat aan- of uitgevinkt kan worden.
struct Vink: View {
    let label: String
    let naam: String
    let waarde: String
    let aan: Bool

    /// - Parameter aan: whether it is ticked before somebody did anything; what was sent goes before it.
    init(_ label: String, naam: String, waarde: String = "ja", aan: Bool) {
        self.label = label
        self.naam = naam
        self.waarde = waarde
        self.aan = aan
    }

    private var id: String { waarde == "ja" ? "veld-\(naam)" : "veld-\(naam)-\(waarde)" }

    var body: some HTML {
        Label(.class("keuze"), .for(id)) {
            Input(.type("checkbox"), .id(id), .name(naam), .value(waarde), aan ? .checked : nil)
            " \(label)"
        }
    }
}
