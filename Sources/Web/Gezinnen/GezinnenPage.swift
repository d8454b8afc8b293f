import Casework
import Domain
import HTML

/// De gezinnen waar iemand een grond voor heeft. Zoeken gaat met POST: een naam staat nooit in een adres.
enum GezinnenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/gezinnen", show)
        wegen.post("/gezinnen/zoeken", zoek)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let lijst = try await v.casework.gezinnen(voor: v.kijker, pagina: v.vraag("pagina").flatMap { Int($0) } ?? 1)
        return .blad(GezinnenView(omslag: v.omslag(.gezinnen), lijst: lijst, zoek: "", vandaag: v.vandaag))
    }

    private static func zoek(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let lijst = try await v.casework.gezinnen(voor: v.kijker, zoek: v.form["zoek"], perPagina: 100)
            return .blad(
                GezinnenView(omslag: v.omslag(.gezinnen), lijst: lijst, zoek: v.form["zoek"], vandaag: v.vandaag))
        } anders: { refusal in
            GezinnenView(
                omslag: v.omslag(.gezinnen), lijst: try await v.casework.gezinnen(voor: v.kijker), zoek: v.form["zoek"],
                vandaag: v.vandaag, refusal: refusal)
        }
    }
}

struct GezinnenView: View {
    let omslag: Omslag
    let lijst: Gezinnenlijst
    let zoek: String
    let vandaag: Dag
    var refusal: Refusal?

    /// Nobody gives this reader a family, and none is in sight.
    private var isZonderGezinnen: Bool { omslag.medewerker?.isZonderGezinnen == true && lijst.totaal == 0 }

    private var leegzin: String {
        if !zoek.isEmpty { return "Geen van uw gezinnen heet zo. Kijk of u de naam goed schreef." }
        return isZonderGezinnen
            ? "In uw rol werkt u niet met gezinnen. Alleen in nood kunt u in een dossier kijken, en dat wordt vastgelegd."
            : "U werkt nog met geen enkel gezin."
    }

    var body: some HTML {
        Blad("Gezinnen", omslag) {
            Div(.class("knoppenrij")) {
                if !isZonderGezinnen {
                    A(.class("button"), .href("/gezinnen/nieuw")) { "Nieuw gezin" }
                    A(.class("button quiet"), .href("/dagblad")) { "Dagblad" }
                }
                A(.class("button quiet"), .href("/bekend")) { "Is dit gezin hier bekend?" }
                if omslag.medewerker?.kentPolitiecontacten == true {
                    A(.class("button quiet"), .href("/politiecontacten")) { "De politie belde eerst" }
                }
                if omslag.medewerker?.heeft(.teamleider) == true {
                    A(.class("button quiet"), .href("/gezinnen/zonder-regisseur")) { "Zonder regisseur" }
                }
            }
            Form(.method("post"), .action("/gezinnen/zoeken"), .class("zoek"), .role("search")) {
                Label(.for("veld-zoek")) { "Zoek op naam, ook van een kind of ouder" }
                if let refusal { P(.class("veldfout")) { refusal.zin } }
                Div(.class("naast-elkaar")) {
                    Input(.type("search"), .id("veld-zoek"), .name("zoek"), .value(zoek), .autocomplete("off"))
                    Knop("Zoek", stil: true)
                }
            }
            if !zoek.isEmpty {
                P(.role("status")) {
                    lijst.totaal == 1 ? "1 gezin gevonden. " : "\(lijst.totaal) gezinnen gevonden. "
                    A(.href("/gezinnen")) { "Toon alle gezinnen" }
                }
            }
            if lijst.regels.isEmpty { Section(.class("sheet")) { P { leegzin } } } else { tabel }
            if zoek.isEmpty {
                Bladeren(
                    vorige: lijst.pagina > 1 ? "/gezinnen?pagina=\(lijst.pagina - 1)" : nil,
                    volgende: lijst.pagina < lijst.paginas ? "/gezinnen?pagina=\(lijst.pagina + 1)" : nil,
                    waar: "Bladzijde \(lijst.pagina) van \(lijst.paginas)")
            }
        }
    }

    private var tabel: some HTML {
        Section(.class("sheet rol")) {
            Table(.class("lijst")) {
                Caption { lijst.opActiviteit ? "Het laatst bijgewerkte gezin eerst" : "Op naam" }
                Thead {
                    Tr {
                        Th(.scope("col")) { "Gezin" }
                        Th(.scope("col")) { "Regisseur" }
                        Th(.scope("col")) { "Wijk" }
                        Th(.scope("col")) { "Laatst" }
                    }
                }
                Tbody { for regel in lijst.regels { Gezinsrij(regel: regel, vandaag: vandaag) } }
            }
        }
    }
}

/// Eén gezin op de lijst.
struct Gezinsrij: View {
    let regel: Gezinnenlijst.Regel
    let vandaag: Dag

    var body: some HTML {
        Tr {
            Th(.scope("row")) {
                A(.href("/dossiers/\(regel.dossier)/plan")) { regel.naam }
                if !regel.leden.isEmpty { Div(.class("soft")) { regel.leden.joined(separator: ", ") } }
                if regel.isGesloten { Span(.class("tag")) { "gesloten" } }
                if regel.grond == .maatje { Span(.class("tag")) { "als maatje" } }
                if regel.grond == .noodtoegang { Span(.class("tag warm")) { "noodtoegang" } }
            }
            Td {
                if let regisseur = regel.regisseur {
                    regisseur
                } else {
                    Span(.class("tag warm")) { "geen regisseur" }
                }
            }
            Td { regel.wijk }
            Td { regel.laatste.dag.nabij(gezienOp: vandaag) }
        }
    }
}
