import Casework
import Domain
import HTML

/// Wie er in een dossier keek, op welke grond.
enum InzagePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/inzage", show)
        wegen.post("/dossiers/{dossier}/noodtoegang/{nood}/gelezen", gelezen)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let oog: Oog = v.vraag("als") == "gezin" ? .gezin : .werker
        let tot = v.vraag("tot").flatMap { Dag($0) }
        let blad = try await v.casework.inzage(v.id("dossier"), voor: v.kijker, tot: tot, als: oog)
        return .blad(
            InzageView(omslag: v.omslag(.gezinnen), blad: blad, oog: oog, eerste: tot == nil, vandaag: v.vandaag))
    }

    private static func gelezen(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        _ = try await v.casework.sluitNoodtoegang(
            v.id("nood"), in: dossier, door: v.medewerker, sleutel: v.form.sleutel("noodtoegang-gelezen"))
        return .naar("/dossiers/\(dossier)/inzage")
    }
}

struct InzageView: View {
    let omslag: Omslag
    let blad: Inzageblad
    let oog: Oog
    let eerste: Bool
    let vandaag: Dag

    private var pad: String { "/dossiers/\(blad.gezin.dossier)/inzage" }
    private var als: String { oog == .gezin ? "als=gezin" : "" }

    var body: some HTML {
        Dossierblad(titel: "Inzage", gezin: blad.gezin, tab: .inzage, omslag: omslag) {
            for nood in blad.nood where oog == .werker {
                Section(.class("sheet")) {
                    H2 { "\(nood.naam) keek in nood" }
                    P {
                        "\(nood.van.dag.nabij(gezienOp: vandaag).metHoofdletter) om \(nood.van.tijd), tot uiterlijk \(nood.uiterlijk.dag.kort(gezienOp: vandaag)) \(nood.uiterlijk.tijd)."
                    }
                    P(.class("tekst")) { nood.gronden }
                    Formulier(naar: "/dossiers/\(blad.gezin.dossier)/noodtoegang/\(nood.id)/gelezen") {
                        Knop("Ik heb dit gelezen. Sluit de toegang", stil: true)
                    }
                }
            }
            P(.class("soft")) {
                if oog == .gezin {
                    "Zo ziet het gezin wie er keek. "
                    A(.href(pad)) { "Terug naar uw eigen blik" }
                } else {
                    "Het gezin ziet deze lijst ook. "
                    A(.href("\(pad)?als=gezin")) { "Zoals het gezin hem ziet" }
                }
            }
            if blad.regels.isEmpty {
                Section(.class("sheet")) { P { "Sinds \(blad.van.voluit) keek niemand in dit dossier." } }
            } else {
                tabel
            }
            Bladeren(
                vorige: eerste ? nil : "\(pad)?\(als)",
                volgende: blad.eerder.map { "\(pad)?tot=\($0)&\(als)" })
        }
    }

    private var tabel: some HTML {
        Section(.class("sheet rol")) {
            Table(.class("lijst")) {
                Caption { "Wie keek er, sinds \(blad.van.voluit)" }
                Thead {
                    Tr {
                        Th(.scope("col")) { "Dag" }
                        Th(.scope("col")) { "Wie" }
                        Th(.scope("col")) { "Wat" }
                        Th(.scope("col")) { "Waarom dat mag" }
                    }
                }
                Tbody { for regel in blad.regels { Inzagerij(regel: regel, vandaag: vandaag) } }
            }
        }
    }
}

struct Inzagerij: View {
    let regel: Inzageblad.Regel
    let vandaag: Dag

    /// What was looked at, in the words of who reads along.
    private static let woorden = [
        "plan": "het plan", "journaal": "het journaal", "verloop": "wat er is gedaan", "mensen": "wie erbij horen",
        "bezoek": "het plan, het journaal en de tafels, voor een bezoek", "inzage": "wie er keek",
        "tafels": "de vragen aan een tafel", "tafel": "een vraag aan een tafel",
        "toonstand": "het scherm bij het gesprek", "agenda": "de agenda van een tafel", "vraag": "een vraag",
        "dagblad": "de regels van vandaag", "lesvoorstel": "een les die uit dit dossier komt",
        "lijst van gezinnen": "de naam, in een lijst van gezinnen", "bekend": "alleen of het gezin hier bekend is",
        "analyse": "de verklarende analyse", "ondersteuningsplan": "het ondersteuningsplan",
        "kwartaal": "een antwoord achteraf, zonder namen, in een kwartaal van een tafel",
        "verzuim": "wat school over verzuim meldt", "lijst van lesvoorstellen": "een regel, in een lijst van lessen",
    ]

    static func delen(_ delen: [String]) -> String { delen.map { woorden[$0] ?? $0 }.joined(separator: ", ") }

    private var tijd: String {
        regel.eerste.tijd == regel.laatste.tijd ? regel.eerste.tijd : "\(regel.eerste.tijd)–\(regel.laatste.tijd)"
    }

    var body: some HTML {
        Tr {
            Td {
                regel.dag.nabij(gezienOp: vandaag)
                Span(.class("soft")) { ", \(tijd)" }
            }
            Th(.scope("row")) { regel.naam }
            Td { Inzagerij.delen(regel.delen) }
            Td {
                Grond.zin(regel.grond)
                for reden in regel.redenen { ": ‘\(reden)’" }
            }
        }
    }
}

extension Grond {
    /// Why somebody may look, from the code that stands in the inzage line.
    static func zin(_ code: String) -> String {
        let delen = code.split(separator: ":").map(String.init)
        return switch delen.first {
        case "betrokken": "werkt met het gezin, als \(delen.count > 1 ? delen[1] : "betrokkene")"
        case "maatje": "neemt waar als maatje"
        case "tafel": "zat aan tafel over dit gezin"
        case "tafelbesluit": "volgt een besluit van de tafel op"
        case "noodtoegang": "keek in nood"
        case "teamleider": "zoekt als teamleider een regisseur"
        case "bekend": "vroeg of dit gezin hier bekend is"
        case "lesbevestiging": "leest of een les gedeeld mag worden"
        case Rol.functionaris.rawValue: "las als \(Rol.functionaris.naam) waarom iemand in nood keek"
        default: code
        }
    }
}
