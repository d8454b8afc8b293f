import Casework
import Domain
import HTML
import Hummingbird

/// Zoeken vanuit de menubalk. Wat gezocht wordt kan een naam zijn en staat daarom nooit in een adres.
enum ZoekenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/zoeken") { v in
            .blad(ZoekenView(omslag: v.omslag(), zoek: "", uitslag: nil, vandaag: v.vandaag, refusal: nil))
        }
        wegen.post("/zoeken") { v in
            try await v.probeer {
                let uitslag = try await v.casework.zoek(v.form["zoek"], door: v.medewerker)
                return .blad(
                    ZoekenView(
                        omslag: v.omslag(), zoek: v.form["zoek"], uitslag: uitslag, vandaag: v.vandaag, refusal: nil))
            } anders: { refusal in
                ZoekenView(
                    omslag: v.omslag(), zoek: v.form["zoek"], uitslag: nil, vandaag: v.vandaag, refusal: refusal)
            }
        }
    }
}

/// Wat er gevonden is: gezinnen, lessen en regels.
struct ZoekenView: View {
    let omslag: Omslag
    let zoek: String
    let uitslag: Zoekuitslag?
    let vandaag: Dag
    let refusal: Refusal?

    var body: some HTML {
        Blad("Zoeken", omslag) {
            Section(.class("sheet")) {
                Form(.method("post"), .action("/zoeken"), .role("search"), .novalidate) {
                    Regelveld(
                        "Zoek een gezin, les of regel", naam: "zoek", form: Formulierdata(), waarde: zoek,
                        refusal: refusal,
                        uitleg: "U vindt alleen gezinnen waar u mee werkt.", soort: "search")
                    Knop("Zoek")
                }
            }
            if let uitslag {
                if uitslag.isLeeg {
                    Section(.class("sheet"), .role("status")) {
                        P { "Niets gevonden. Probeer een deel van de naam, of een ander woord." }
                    }
                }
                if !uitslag.gezinnen.isEmpty {
                    Section(.class("sheet")) {
                        H2 { "Gezinnen" }
                        Ul(.class("lijst")) {
                            for een in uitslag.gezinnen {
                                Li { A(.href("/dossiers/\(een.dossier)/plan")) { een.naam } }
                            }
                        }
                    }
                }
                if !uitslag.lessen.isEmpty { H2 { "Lessen" } }
                for les in uitslag.lessen { Leskaart(les: les, vandaag: vandaag) }
                if !uitslag.regels.isEmpty { H2 { "Regels" } }
                for een in uitslag.regels {
                    Article(.class("sheet")) {
                        H3 { "\(een.regel), artikel \(een.artikel)" }
                        P(.class("tekst")) { een.tekst }
                        P(.class("soft")) { "Zo sinds \(een.van.voluit)" }
                    }
                }
            }
        }
    }
}
