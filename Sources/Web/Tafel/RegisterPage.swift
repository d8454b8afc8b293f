import Casework
import Domain
import HTML

/// Het register van een tafel: kiezen, bladeren en meenemen als bestand, zonder namen.
enum RegisterPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/tafels/{tafel}/register", show)
        wegen.get("/tafels/{tafel}/register.csv", bestand)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let codes = try await v.casework.codelijsten()
        let keuze = kies(v, codes)
        return .blad(
            RegisterView(
                omslag: v.omslag(.tafels),
                blad: try await v.casework.register(van: v.id("tafel"), keuze, voor: v.medewerker), keuze: keuze,
                codes: codes, vandaag: v.vandaag))
    }

    private static func bestand(_ v: Verzoek) async throws -> Antwoord {
        let codes = try await v.casework.codelijsten()
        var keuze = kies(v, codes)
        (keuze.na, keuze.hoogstens) = (nil, nil)
        let blad = try await v.casework.register(van: v.id("tafel"), keuze, voor: v.medewerker)
        let regels = blad.regels.map { $0.cellen(codes, $0.op.description) }
        let tekst = ([Registertabel.koppen] + regels).map { $0.map(cel).joined(separator: ";") + "\r\n" }.joined()
        return .bestand(Array(tekst.utf8), soort: "text/csv; charset=utf-8", naam: "register.csv")
    }

    /// Only codes and years that exist; what else an address says is left out.
    private static func kies(_ v: Verzoek, _ codes: [String: Codelijst]) -> Registerkeuze {
        var keuze = Registerkeuze()
        keuze.knelpunt = v.vraag("knelpunt").flatMap { code in
            codes["knelpunten"]?.codes.first { $0.code == code }?.code
        }
        keuze.jaar = v.vraag("jaar").flatMap { Int($0) }.flatMap { (2000...2999).contains($0) ? $0 : nil }
        if let dag = v.vraag("na").flatMap({ Dag($0) }), let inbreng = v.vraag("vraag").flatMap({ ID<Inbreng>($0) }) {
            keuze.na = .init(ingebracht: dag, inbreng: inbreng)
        }
        return keuze
    }

    /// In quotes where needed; what a spreadsheet would take for a sum gets a quote in front.
    private static func cel(_ tekst: String) -> String {
        let veilig = tekst.first.map { "=+-@\t\r".contains($0) } == true ? "'" + tekst : tekst
        guard veilig.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else { return veilig }
        return "\"" + veilig.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

struct RegisterView: View {
    let omslag: Omslag
    let blad: Registerblad
    let keuze: Registerkeuze
    let codes: [String: Codelijst]
    let vandaag: Dag

    private var pad: String { "/tafels/\(blad.tafel.id)/register" }

    /// What was chosen, as it goes along to the next page and to the file.
    private var gekozen: [String] {
        [keuze.knelpunt.map { "knelpunt=\($0)" }, keuze.jaar.map { "jaar=\($0)" }].compactMap { $0 }
    }

    var body: some HTML {
        Blad("Register van \(blad.tafel.naam)", omslag) {
            H1 { "Register van \(blad.tafel.naam)" }
            Div(.class("facts")) { A(.href("/tafels/\(blad.tafel.id)")) { "Terug naar de tafel" } }
        } inhoud: {
            Form(.method("get"), .action(pad), .class("sheet naast-elkaar kies")) {
                Label {
                    "Zat vast op"
                    Select(.name("knelpunt")) {
                        Option(.value("")) { "alles" }
                        for code in codes["knelpunten"]?.codes ?? [] {
                            Option(.value(code.code), .when(keuze.knelpunt == code.code, .selected)) { code.naam }
                        }
                    }
                }
                Label {
                    "Ingebracht in"
                    Select(.name("jaar")) {
                        Option(.value("")) { "alle jaren" }
                        for jaar in (2016...max(2016, vandaag.jaar)).reversed() {
                            Option(.value("\(jaar)"), .when(keuze.jaar == jaar, .selected)) { "\(jaar)" }
                        }
                    }
                }
                Div { Knop("Toon", stil: true) }
            }
            Section(.class("sheet")) {
                if blad.regels.isEmpty {
                    P(.class("soft")) { leeg }
                } else {
                    Registertabel(regels: blad.regels, codes: codes, vandaag: vandaag)
                    P(.class("niet-op-papier")) {
                        A(.href(adres("\(pad).csv", gekozen))) { "Neem dit mee als bestand" }
                    }
                }
                Bladeren(
                    vorige: keuze.na == nil ? nil : adres(pad, gekozen),
                    volgende: blad.volgende.map {
                        adres(pad, gekozen + ["na=\($0.ingebracht)", "vraag=\($0.inbreng)"])
                    })
            }
        }
    }

    private var leeg: String {
        gekozen.isEmpty && keuze.na == nil
            ? "Deze tafel heeft nog niets besloten." : "Met deze keuze staat er niets in het register."
    }

    private func adres(_ pad: String, _ delen: [String]) -> String {
        delen.isEmpty ? pad : "\(pad)?\(delen.joined(separator: "&"))"
    }
}
