import Domain
import HTML

/// Waar ieder die erbij was staat, ook wie het anders ziet of er niet was. Niemand hoeft iets te kiezen.
struct Standpunten: View {
    let deelnemers: [Besluitvragen.Deelnemer]
    let form: Formulierdata
    let refusal: Refusal?

    static let standen = [
        ("draagt-het", "Draagt het"), ("ziet-het-anders", "Ziet het anders"), ("geen-standpunt", "Geen standpunt"),
        ("afwezig", "Was er niet"),
    ]

    var body: some HTML {
        if !deelnemers.isEmpty {
            Details(.class("blok"), .open) {
                Summary { "Wie ziet het anders, en wie was er niet?" }
                for een in deelnemers {
                    Fieldset(.class("standpunt"), .id("veld-stand.\(een.id)"), .tabindex(-1)) {
                        Legend { "\(een.naam), \(een.rol)" }
                        if let zin = refusal?.zin(bij: "stand.\(een.id)") { P(.class("veldfout")) { zin } }
                        Div(.class("opties")) {
                            for (waarde, naam) in Self.standen {
                                Label(.class("keuze")) {
                                    Input(
                                        .type("radio"), .name("stand.\(een.id)"), .value(waarde),
                                        form["stand.\(een.id)"] == waarde ? .checked : nil)
                                    " \(naam)"
                                }
                            }
                        }
                        Label(.class("reden"), .for("veld-reden.\(een.id)")) { "Waarom ziet \(een.naam) het anders?" }
                        Input(
                            .class("reden"), .type("text"), .id("veld-reden.\(een.id)"), .name("reden.\(een.id)"),
                            .value(form["reden.\(een.id)"]), .autocomplete("off"))
                    }
                }
            }
        }
    }
}

/// Wie doet wat, wanneer: een paar rijen die leeg mogen blijven.
struct Actierijen: View {
    let doeners: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Fieldset(.class("veld")) {
            Legend { "Wie doet wat, en wanneer is het klaar?" }
            P(.class("soft")) { "Rijen die u niet nodig heeft, laat u leeg." }
            for rij in 0..<aantal {
                Div(.class("rijen")) {
                    Regelveld(
                        "Wat\(nummer(rij))", naam: "actie.\(rij).wat", form: form, refusal: refusal)
                    Keuzeveld(
                        "Wie\(nummer(rij))", naam: "actie.\(rij).wie", keuzes: doeners, form: form, refusal: refusal)
                    Regelveld(
                        "Klaar op\(nummer(rij))", naam: "actie.\(rij).uiterlijk", form: form, refusal: refusal)
                }
            }
        }
    }

    private func nummer(_ rij: Int) -> String { rij == 0 ? "" : " (\(rij + 1))" }

    /// One empty row more than was filled, and never fewer than three.
    private var aantal: Int {
        let gevuld = (0..<30).filter { !form["actie.\($0).wat"].isEmpty }.max().map { $0 + 1 } ?? 0
        return max(3, gevuld + 1)
    }
}
