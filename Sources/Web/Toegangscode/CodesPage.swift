import Casework
import Domain
import HTML
import Hummingbird

/// Codes voor wie zonder account over één vraag antwoordt: maken, afdrukken en intrekken.
enum CodesPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/codes/nieuw") { v in try await .blad(form(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/codes", maak)
        wegen.get("/inbrengen/{inbreng}/codes/{code}/einde") { v in try await .blad(eindform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/codes/{code}/einde", trekIn)
    }

    private static func maak(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            let uitgegeven = try await v.casework.maakCode(
                voor: v.form.id("deelname"), vraag: v.form["vraag"], dagen: Int(v.form["dagen"]), bij: inbreng,
                door: v.medewerker, sleutel: v.form.sleutel("toegangscode"))
            let medewerker = try v.medewerker
            let blik = try await v.inbrengblik()
            return .blad(
                CodepapierView(
                    terug: "/inbrengen/\(inbreng)", code: uitgegeven.schrift?.opPapier,
                    waarvoor:
                        "\(blik.blad.tafel.naam) wil u iets vragen over één zaak. Met deze code leest u die vraag en schrijft u uw antwoord. U heeft geen account nodig.",
                    daarna: "Na uw antwoord is de code op. U ziet niets van andere zaken.",
                    uiterlijk: uitgegeven.uiterlijk, adres: v.adresVanCode, bellen: medewerker.bellen))
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> CodeformView {
        let blik = try await v.inbrengblik(om: .geefCode)
        let buiten = blik.blad.deelnemers.filter { if case .buiten = $0.deelname.wie { true } else { false } }
        return CodeformView(
            omslag: v.omslag(.tafels), kop: blik.kop,
            mensen: buiten.map { ($0.deelname.id.rawValue, "\($0.naam), \(blik.rol($0))") },
            gekozen: v.vraag("voor") ?? (buiten.count == 1 ? buiten[0].deelname.id.rawValue : ""), form: form,
            refusal: refusal)
    }

    private static func trekIn(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.trekCodeIn(
                v.id("code"), bij: inbreng, door: v.medewerker, sleutel: v.form.sleutel("code-einde"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await eindform(v, v.form, $0)
        }
    }

    private static func eindform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blik = try await v.inbrengblik(om: .geefCode)
        let id: ID<Toegangscode> = try v.id("code")
        guard let code = blik.blad.codes.first(where: { $0.id == id }) else {
            throw Refusal.nietHier
        }
        return CodeeindeView(
            omslag: v.omslag(.tafels), kop: blik.kop, code: code, werkt: code.werkt(op: v.vandaag), form: form,
            refusal: refusal)
    }
}

extension Verzoek {
    /// Where somebody types a code, as it stands on paper.
    var adresVanCode: String { "\(request.head.authority ?? "leerkring")/code" }
}

/// Een code maken voor één deelnemer zonder account.
struct CodeformView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let mensen: [(String, String)]
    let gekozen: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Een code voor iemand zonder account", kop, omslag) {
            if mensen.isEmpty {
                P { "Er is nog niemand van buiten bij deze vraag. Vraag eerst iemand erbij, met een naam." }
                P { A(.class("button"), .href("/inbrengen/\(kop.inbreng)/deelnames/nieuw")) { "Vraag iemand erbij" } }
            } else {
                P {
                    "U krijgt een papier om te geven of voor te lezen. Wie de code heeft leest alleen deze vraag: zonder namen, tenzij u voor deze persoon een grond vastlegde."
                }
                Formulier(naar: "/inbrengen/\(kop.inbreng)/codes", form: form, refusal: refusal) {
                    Keuzeveld(
                        "Voor wie?", naam: "deelname", keuzes: mensen, form: form, waarde: gekozen, refusal: refusal)
                    Tekstveld(
                        "Wat moet deze persoon beantwoorden?", naam: "vraag", form: form, refusal: refusal,
                        uitleg: "Eén vraag. Bijvoorbeeld: wat heeft de school al geprobeerd?", rijen: 2)
                    Dagenveld(form: form, refusal: refusal)
                    Knop("Maak de code")
                }
            }
        }
    }
}

/// Hoe lang een code werkt.
struct Dagenveld: View {
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Rondjesveld(
            "Hoe lang werkt de code?", naam: "dagen", keuzes: Toegangscode.dagen.map { ("\($0)", "\($0) dagen") },
            form: form, waarde: "14", refusal: refusal)
    }
}

/// Een code intrekken: wie haar heeft, kan er niets meer mee.
struct CodeeindeView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let code: Toegangscode
    let werkt: Bool
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Trek de code in", kop, omslag) {
            P {
                werkt
                    ? "De code voor \(code.voor) werkt dan meteen niet meer. Wat al is geantwoord, blijft staan."
                    : "De code voor \(code.voor) werkt al niet meer."
            }
            if werkt {
                Formulier(naar: "/inbrengen/\(kop.inbreng)/codes/\(code.id)/einde", form: form, refusal: refusal) {
                    Knop("Trek de code in")
                }
            }
        }
    }
}
