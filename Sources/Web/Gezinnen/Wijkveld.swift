import Domain
import HTML

/// In welke wijk een gezin woont: een keuze, want een wijk staat leesbaar bij wat geteld wordt.
struct Wijkveld: View {
    let wijken: Wijkenlijst
    let form: Formulierdata
    /// What is chosen before somebody chooses: the wijk of the team, or of the family.
    let waarde: String
    let refusal: Refusal?

    var body: some HTML {
        Keuzeveld(
            "Wijk", naam: "wijk", keuzes: keuzes.map { ($0, $0) }, form: form, waarde: waarde, refusal: refusal)
    }

    private var keuzes: [String] {
        waarde.isEmpty || wijken.namen.contains(waarde) ? wijken.namen : [waarde] + wijken.namen
    }
}
