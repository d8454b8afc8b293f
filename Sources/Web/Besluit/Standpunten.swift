import Domain
import HTML

/// Waar ieder die erbij was staat, ook wie het anders ziet of er niet was. Er is niets voorgekozen.
struct Standpunten: View {
    let deelnemers: [Besluitformulier.Vragen.Deelnemer]
    let alsAnders: [String]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        if !deelnemers.isEmpty {
            Details(.class("blok"), .open) {
                Summary { "Wie draagt dit, wie ziet het anders, wie was er niet?" }
                P(.class("soft")) {
                    "Ziet iemand het anders? Dan is één zin nodig waarom. Die blijft bij het besluit staan."
                }
                for zin in alsAnders { P(.class("soft")) { zin } }
                Vink(
                    "Iedereen aan tafel draagt dit, behalve wie hieronder iets anders kiest", naam: "allen",
                    aan: form["allen"] == "ja")
                for een in deelnemers {
                    Fieldset(.class("standpunt"), .id("veld-stand-\(een.id)"), .tabindex(-1)) {
                        Legend { "\(een.naam), \(een.rol)" }
                        if let zin = refusal?.zin(bij: "stand-\(een.id)") { P(.class("veldfout")) { zin } }
                        Div(.class("opties")) {
                            for stand in Standpunt.Stand.allCases {
                                Label(.class("keuze")) {
                                    Input(
                                        .type("radio"), .name("stand-\(een.id)"), .value(stand.rawValue),
                                        form["stand-\(een.id)"] == stand.rawValue ? .checked : nil)
                                    " \(stand.naam.metHoofdletter)"
                                }
                            }
                        }
                        Label(.class("reden"), .for("veld-reden-\(een.id)")) { "Waarom ziet \(een.naam) het anders?" }
                        if let zin = refusal?.zin(bij: "reden-\(een.id)") {
                            P(.class("veldfout"), .id("fout-reden-\(een.id)")) { zin }
                        }
                        Input(
                            attributes: veldAttributen(
                                "reden-\(een.id)", uitleg: nil, refusal: refusal) + [
                                    .class("reden"), .type("text"), .value(form["reden-\(een.id)"]),
                                    .autocomplete("off"),
                                ])
                    }
                }
            }
        }
    }
}

extension Formulierdata {
    /// Where each participant stands, as far as it was filled in; with `allen` the others carry it.
    func standpunten(van deelnemers: [ID<Deelname>]) -> [Standpuntvoorstel] {
        deelnemers.compactMap { deelname in
            let stand =
                Standpunt.Stand(rawValue: self["stand-\(deelname)"])
                ?? (self["allen"] == "ja" ? .draagtHet : nil)
            let reden = self["reden-\(deelname)"]
            return stand == nil && reden.isEmpty ? nil : Standpuntvoorstel(deelname, stand, reden: reden)
        }
    }
}
