import Domain
import HTML

/// Alle mogelijkheden die gewogen worden, en een lege om erbij te zetten.
struct Wegingenlijst: View {
    let inbreng: ID<Inbreng>
    let wegingen: [(weging: Weging, door: String)]
    let magSchrijven: Bool
    var form = Formulierdata()
    var refusal: Refusal?

    var body: some HTML {
        Div(.class("wegingen")) {
            if wegingen.isEmpty, !magSchrijven { P(.class("soft")) { "Er is nog niets gewogen." } }
            for (nummer, een) in wegingen.enumerated() {
                if magSchrijven {
                    Wegingblok(
                        inbreng: inbreng, weging: een.weging, nummer: nummer + 1, door: een.door,
                        botst: isHier(een.weging) && refusal?.kind == .conflict,
                        form: isHier(een.weging) ? form : Formulierdata(), refusal: isHier(een.weging) ? refusal : nil)
                } else {
                    Div(.class("weging"), .id("weging-\(een.weging.lijn)"), .data("versie", een.weging.id.rawValue)) {
                        Wegingtekst(weging: een.weging)
                    }
                }
            }
            if magSchrijven {
                Wegingblok(
                    inbreng: inbreng, weging: nil, form: isNieuw ? form : Formulierdata(),
                    refusal: isNieuw ? refusal : nil)
            }
        }
    }

    private func isHier(_ weging: Weging) -> Bool { form["lijn"] == weging.lijn.rawValue }
    private var isNieuw: Bool { form["lijn"].isEmpty && refusal != nil }
}
