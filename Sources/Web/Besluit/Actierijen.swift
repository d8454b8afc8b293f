import Domain
import HTML

/// Wie doet wat, wanneer: een paar rijen die leeg mogen blijven.
struct Actierijen: View {
    let doeners: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    private static let velden = ["actie-wat", "actie-wie", "actie-anders", "actie-uiterlijk"]

    var body: some HTML {
        Fieldset(.class("veld")) {
            Legend { "Wie doet wat, en wanneer is het klaar?" }
            P(.class("soft")) { "Rijen die u niet nodig heeft, laat u leeg." }
            for veld in Self.velden {
                if let zin = refusal?.zin(bij: veld) { P(.class("veldfout"), .id("fout-\(veld)")) { zin } }
            }
            for rij in 0..<aantal { Actierij(rij: rij, doeners: doeners, form: form) }
        }
    }

    /// One empty row more than was filled, and never fewer than three.
    private var aantal: Int {
        let gevuld = form.alle("actie-wat").lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        return max(3, gevuld + 1)
    }
}

/// Eén actie: wat, wie en wanneer.
struct Actierij: View {
    let rij: Int
    let doeners: [(String, String)]
    let form: Formulierdata

    var body: some HTML {
        Div(.class("rijen")) {
            tekst("Wat", "actie-wat")
            Div(.class("veld")) {
                Label(.for(id("actie-wie"))) { "Wie\(nummer)" }
                Select(.id(id("actie-wie")), .name("actie-wie")) {
                    Option(.value("")) { "Kies …" }
                    for (waarde, naam) in doeners {
                        Option(.value(waarde), waarde == getypt("actie-wie") ? .selected : nil) { naam }
                    }
                }
            }
            tekst("Of: een naam", "actie-anders")
            tekst("Klaar op", "actie-uiterlijk")
        }
    }

    private func tekst(_ label: String, _ veld: String) -> some HTML {
        Div(.class("veld")) {
            Label(.for(id(veld))) { label + nummer }
            Input(.type("text"), .id(id(veld)), .name(veld), .value(getypt(veld)), .autocomplete("off"))
        }
    }

    private var nummer: String { rij == 0 ? "" : " (\(rij + 1))" }
    private func id(_ veld: String) -> String { rij == 0 ? "veld-\(veld)" : "veld-\(veld)-\(rij)" }

    private func getypt(_ veld: String) -> String {
        let alle = form.alle(veld)
        return alle.indices.contains(rij) ? alle[rij] : ""
    }
}

extension Formulierdata {
    /// The rows of actions as they were typed; a date that is none is refused at its field.
    func acties(nu: Dag) throws -> [Actievoorstel] {
        let wat = alle("actie-wat")
        return try wat.indices.map { rij in
            let uiterlijk = rijwaarde("actie-uiterlijk", rij)
            let dag = Dag(getypt: uiterlijk, nu: nu)
            guard dag != nil || uiterlijk.isEmpty else {
                throw Refusal(
                    .invalid, "Schrijf de datum als dag-maand-jaar, bijvoorbeeld 22-11-2026.", field: "actie-uiterlijk")
            }
            return Actievoorstel(
                wat[rij], door: ID(rijwaarde("actie-wie", rij)), ofDoor: rijwaarde("actie-anders", rij), voor: dag)
        }
    }

    private func rijwaarde(_ veld: String, _ rij: Int) -> String {
        let alle = alle(veld)
        return alle.indices.contains(rij) ? alle[rij] : ""
    }
}
