import Casework
import Domain
import HTML

/// Wie hier werkt, op naam: organisatie, rollen, account, en of iemand er is.
struct MedewerkersView: View {
    /// How many stand on one page.
    static let perBlad = 50

    let omslag: Omslag
    let regels: [Medewerkerregel]
    let keuze: Medewerkerkeuze
    let organisaties: [Organisatieoverzicht]
    let bladzijde: Int

    private var bladen: Int { max(1, (regels.count + Self.perBlad - 1) / Self.perBlad) }
    private var blad: Int { min(bladzijde, bladen) }
    private var getoond: ArraySlice<Medewerkerregel> {
        regels.dropFirst((blad - 1) * Self.perBlad).prefix(Self.perBlad)
    }

    var body: some HTML {
        Blad("Beheer", omslag) {
            H1 { "Beheer" }
            Div(.class("facts")) { Beheerwegen(hier: keuze.vroeger ? "/beheer?vroeger=ja" : "/beheer") }
        } inhoud: {
            keuzes
            if regels.isEmpty {
                Section(.class("sheet")) {
                    P {
                        keuze.vroeger
                            ? "Er is niemand die hier gewerkt heeft en nu weg is."
                            : "Bij deze keuze hoort niemand. Kies een ander team, of voeg een medewerker toe."
                    }
                }
            } else {
                tabel
            }
            if bladen > 1 {
                Nav(.class("bladeren"), .aria("label", "Bladeren")) {
                    if blad > 1 { A(.href(adres(blad - 1))) { "← Vorige" } }
                    Span(.class("soft")) { "bladzijde \(blad) van \(bladen)" }
                    if blad < bladen { A(.href(adres(blad + 1))) { "Volgende →" } }
                }
            }
        }
    }

    private func adres(_ blad: Int) -> String {
        var delen = ["blad=\(blad)"]
        if let organisatie = keuze.organisatie { delen.append("organisatie=\(organisatie)") }
        if let team = keuze.team { delen.append("team=\(team)") }
        if keuze.vroeger { delen.append("vroeger=ja") }
        return "/beheer?" + delen.joined(separator: "&")
    }

    private var keuzes: some HTML {
        Form(.method("get"), .action("/beheer"), .class("sheet naast-elkaar kies")) {
            Veld("Organisatie", naam: "organisatie", refusal: nil) {
                Select(.id("veld-organisatie"), .name("organisatie")) {
                    Option(.value("")) { "Alle" }
                    for een in organisaties {
                        Option(.value(een.id.rawValue), .when(een.id == keuze.organisatie, .selected)) { een.naam }
                    }
                }
            }
            Veld("Team", naam: "team", refusal: nil) {
                Select(.id("veld-team"), .name("team")) {
                    Option(.value("")) { "Alle" }
                    for (team, naam) in organisaties.teamkeuzes {
                        Option(.value(team), .when(team == keuze.team?.rawValue, .selected)) { naam }
                    }
                }
            }
            if keuze.vroeger { Input(.type("hidden"), .name("vroeger"), .value("ja")) }
            Div { Knop("Toon", stil: true) }
        }
    }

    private var tabel: some HTML {
        Section(.class("sheet rol"), .tabindex(0), .role("region"), .aria("label", "Medewerkers")) {
            Table(.class("lijst")) {
                Caption {
                    keuze.vroeger
                        ? "Wie hier gewerkt heeft: \(regels.count)" : "Wie hier werkt: \(regels.count), op naam"
                }
                Thead {
                    Tr {
                        for kop in ["Naam", "Organisatie", "Rollen", "Account", "Aanwezig"] {
                            Th(.scope("col")) { kop }
                        }
                    }
                }
                Tbody { for regel in getoond { Medewerkerrij(regel: regel) } }
            }
        }
    }
}

/// Eén medewerker in de lijst.
struct Medewerkerrij: View {
    let regel: Medewerkerregel

    var body: some HTML {
        Tr {
            Th(.scope("row")) { A(.href("/beheer/medewerkers/\(regel.medewerker.id)")) { regel.medewerker.naam } }
            Td { regel.organisatie }
            Td { regel.medewerker.lidmaatschappen.map { "\($0.rol.naam), \($0.teamnaam)" }.joined(separator: "; ") }
            Td { regel.gebruikersnaam ?? "geen account" }
            Td {
                if regel.isAfwezig {
                    Span(.class("tag warm")) { "afwezig" }
                } else {
                    regel.werktHier ? "aanwezig" : "weg"
                }
            }
        }
    }
}

/// De bladzijden van het beheer naast elkaar.
struct Beheerwegen: View {
    let hier: String

    var body: some HTML {
        for (adres, naam) in [
            ("/beheer", "Wie hier werkt"), ("/beheer?vroeger=ja", "Wie hier werkte"),
            ("/beheer/organisaties", "Organisaties en teams"), ("/beheer/arrangementen", "Arrangementen"),
            ("/beheer/pilots", "Proeven in teams"),
            ("/beheer/medewerkers/nieuw", "Voeg een medewerker toe"),
        ] {
            A(.href(adres), hier == adres ? .aria("current", "page") : nil) { naam }
        }
    }
}

extension [Organisatieoverzicht] {
    /// Every team with its organisation, for a list to choose from.
    var teamkeuzes: [(String, String)] {
        flatMap { organisatie in organisatie.teams.map { ($0.id.rawValue, "\($0.naam) (\(organisatie.naam))") } }
    }
}

extension Rol {
    /// Every role, for a list to choose from.
    static var keuzes: [(String, String)] {
        allCases.map { ($0.rawValue, $0.naam) }.sorted { $0.1.lowercased() < $1.1.lowercased() }
    }
}
