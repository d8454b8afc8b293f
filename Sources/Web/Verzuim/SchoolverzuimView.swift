import Casework
import Domain
import HTML

/// Wat scholen over de kinderen van een gezin melden, voor de regisseur.
struct SchoolverzuimView: View {
    let omslag: Omslag
    let verzuim: Schoolverzuim
    let form: Formulierdata
    let refusal: Refusal?

    private var gezin: Gezin { verzuim.gezin }
    private var kinderen: [Gezinslid] { gezin.leden.filter { $0.rol == .kind } }

    var body: some HTML {
        Dossierblad(titel: "School", gezin: gezin, tab: .mensen, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Wat school meldt" }
                if verzuim.gehoord.isEmpty {
                    P { "Het gezin heeft hier geen toestemming voor gegeven. Daarom is er niet gekeken." }
                    P {
                        "Vraag het gezin of u mag horen wat school over verzuim meldt. Leg dat vast bij "
                        A(.href("/dossiers/\(gezin.dossier)/mensen")) { "wat gedeeld mag worden" }
                        ", met het deel verzuim."
                    }
                } else {
                    if verzuim.regels.isEmpty {
                        P { "Over \(verzuim.gehoord.joined(separator: ", ")) meldt school geen verzuim." }
                    }
                    for regel in verzuim.regels {
                        P {
                            B { "School meldt verzuim van \(regel.kind)." }
                            " \(regel.school), laatst op \(regel.laatste.voluit). "
                            regel.zin ?? "Er valt niets aan op."
                        }
                    }
                }
            }
            Section(.class("sheet")) {
                H2 { "Naar welke school" }
                for kind in kinderen {
                    P {
                        B { kind.roepnaam }
                        ": \(verzuim.schoolgang[kind.persoon].map(naam) ?? "nog niet vastgelegd")"
                    }
                }
                if !kinderen.isEmpty, !verzuim.scholen.isEmpty {
                    Formulier(naar: "/dossiers/\(gezin.dossier)/school", form: form, refusal: refusal) {
                        Keuzeveld(
                            "Kind", naam: "kind", keuzes: kinderen.map { ($0.persoon.rawValue, $0.roepnaam) },
                            form: form, waarde: kinderen.count == 1 ? kinderen[0].persoon.rawValue : "",
                            refusal: refusal)
                        Keuzeveld(
                            "School", naam: "school",
                            keuzes: [("geen", "Geen, of niet in deze lijst")]
                                + verzuim.scholen.map { ($0.code, $0.naam) }, form: form, refusal: refusal)
                        Knop("Leg vast")
                    }
                }
                P(.class("soft")) { "De school ziet hier niets van: alleen aantallen vanaf vijf gezinnen." }
            }
        }
    }

    private func naam(_ code: String) -> String { verzuim.scholen.first { $0.code == code }?.naam ?? code }
}
