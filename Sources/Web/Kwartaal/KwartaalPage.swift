import Casework
import Domain
import HTML
import Hummingbird

/// Een kwartaal van een tafel: wat er achteraf geantwoord is, geteld.
enum KwartaalPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/tafels/{tafel}/kwartaal") { v in
            let blad = try await v.casework.kwartaal(v.vraag("kwartaal"), van: v.id("tafel"), voor: v.kijker)
            return .blad(
                KwartaalView(
                    omslag: v.omslag(.tafels), blad: blad, ziensPilots: try v.medewerker.heeft(.kwaliteitsadviseur)))
        }
    }
}

struct KwartaalView: View {
    let omslag: Omslag
    let blad: Kwartaalblad
    let ziensPilots: Bool

    var body: some HTML {
        Blad("Kwartaal van \(blad.tafel.naam)", omslag) {
            H1 { "Wat leert dit kwartaal?" }
            Div(.class("facts")) {
                Span { A(.href("/tafels/\(blad.tafel.id)")) { blad.tafel.naam } }
                for een in blad.kwartalen {
                    A(
                        .href("/tafels/\(blad.tafel.id)/kwartaal?kwartaal=\(een)"),
                        een == blad.kwartaal ? .aria("current", "page") : nil
                    ) { Self.naam(een) }
                }
                if ziensPilots { A(.href("/beheer/pilots")) { "Proeven in teams" } }
            }
        } inhoud: {
            P(.class("soft")) {
                "Geteld over alle tafels van \(blad.arrangement.naam). Kleine aantallen staan er als “weinig”, zodat niemand te herkennen is."
            }
            Informatiedeel(blad: blad)
            for telling in blad.vragen { Kwartaalvraag(telling: telling) }
            Section(.class("sheet")) {
                H2 { "Wat erbij geschreven is" }
                P(.class("soft")) { "U leest alleen wat hoort bij vragen waar u zelf aan tafel zat, zonder namen." }
                if blad.woorden.isEmpty { P { "Er is niets dat u kunt lezen." } }
                Ul(.class("regels")) {
                    for woord in blad.woorden {
                        Li {
                            B { woord.vraag }
                            " "
                            Span(.class("tekst")) { woord.tekst }
                            Span(.class("soft")) { " \(woord.op.voluit)" }
                        }
                    }
                }
            }
        }
    }

    /// `2026-K3` as people say it.
    static func naam(_ kwartaal: String) -> String {
        let delen = kwartaal.split(separator: "-K")
        return delen.count == 2 ? "\(delen[1])e kwartaal \(delen[0])" : kwartaal
    }
}

/// Hoe vaak de informatie compleet was, en wat er ontbrak.
struct Informatiedeel: View {
    let blad: Kwartaalblad

    var body: some HTML {
        if let informatie = blad.informatie {
            Section(.class("sheet")) {
                H2 { "Was de informatie compleet?" }
                P { zin(informatie.compleet, informatie.van) }
                if !blad.ontbrak.isEmpty {
                    Telrijen(
                        kop: "Wat er niet of niet helemaal was",
                        rijen: blad.ontbrak.map { ($0.veld.naam, $0.aantal.tekst) })
                }
            }
        }
    }

    private func zin(_ compleet: Kleintal, _ van: Kleintal) -> String {
        switch (compleet, van) {
        case (.zichtbaar(let compleet), .zichtbaar(let van)):
            "Bij \(compleet) van de \(van) vragen was de informatie compleet."
        case (_, .zichtbaar(let van)):
            "Er kwamen \(van) vragen. Bij hoeveel de informatie compleet was, staat er niet: dat zijn er te weinig."
        default: "Er kwamen te weinig vragen om er iets over te zeggen."
        }
    }
}

/// Eén vraag met haar antwoorden.
struct Kwartaalvraag: View {
    let telling: Kwartaalblad.Vraagtelling

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { telling.vraag.opschrift }
            if telling.samen == .zichtbaar(0) {
                P { "Nog geen antwoorden in dit kwartaal." }
            } else {
                Telrijen(kop: "Antwoord", rijen: telling.antwoorden.map { ($0.naam, $0.aantal.tekst) })
            }
        }
    }
}

/// Een tabel met achter elk antwoord hoe vaak.
struct Telrijen: View {
    let kop: String
    let rijen: [(String, String)]

    var body: some HTML {
        Table(.class("tellingen")) {
            Thead {
                Tr {
                    Th(.scope("col")) { kop }
                    Th(.scope("col")) { "Hoe vaak" }
                }
            }
            Tbody {
                for (naam, aantal) in rijen {
                    Tr {
                        Th(.scope("row")) { naam }
                        Td { aantal }
                    }
                }
            }
        }
    }
}
