import Casework
import Domain
import HTML
import Hummingbird

/// Codes waarmee iemand van buiten bij een tafel iemand aanmeldt: maken, afdrukken en intrekken, door wie de tafel leidt.
enum AanmeldcodesPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/tafels/{tafel}/codes") { v in try await .blad(blad(v, Formulierdata(), nil)) }
        wegen.post("/tafels/{tafel}/codes", maak)
        wegen.post("/tafels/{tafel}/codes/{code}/einde", trekIn)
    }

    private static func maak(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            let medewerker = try v.medewerker
            let codes = try await v.casework.aanmeldcodes(bij: tafel, voor: medewerker)
            let uitgegeven = try await v.casework.maakAanmeldcode(
                voor: v.form["naam"], van: v.form["organisatie"], als: Rolnaam(v.form["rol"]),
                soort: Dossiersoort(rawValue: v.form["soort"]) ?? codes.soorten.first, dagen: Int(v.form["dagen"]),
                bij: tafel, door: medewerker, sleutel: v.form.sleutel("aanmeldcode"))
            return .blad(
                CodepapierView(
                    terug: "/tafels/\(tafel)/codes", code: uitgegeven.schrift?.opPapier,
                    waarvoor:
                        "Met deze code brengt u één keer een vraag in bij \(codes.tafel.naam). U heeft geen account nodig.",
                    daarna: "Na het versturen is de code op. Wie de tafel voorzit, neemt contact met u op.",
                    uiterlijk: uitgegeven.uiterlijk, adres: v.adresVanCode, bellen: medewerker.bellen))
        } anders: {
            try await blad(v, v.form, $0)
        }
    }

    private static func trekIn(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            _ = try await v.casework.trekAanmeldcodeIn(
                v.id("code"), bij: tafel, door: v.medewerker, sleutel: v.form.sleutel("aanmeldcode-einde"))
            return .naar("/tafels/\(tafel)/codes")
        } anders: {
            try await blad(v, Formulierdata(), $0)
        }
    }

    private static func blad(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> AanmeldcodesView
    {
        AanmeldcodesView(
            omslag: v.omslag(.tafels), codes: try await v.casework.aanmeldcodes(bij: v.id("tafel"), voor: v.medewerker),
            vandaag: v.vandaag, form: form, refusal: refusal)
    }
}

/// De aanmeldcodes van één tafel.
struct AanmeldcodesView: View {
    let omslag: Omslag
    let codes: Aanmeldcodes
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/tafels/\(codes.tafel.id)" }

    var body: some HTML {
        Blad("Codes om aan te melden", omslag) {
            H1 { "Codes om aan te melden" }
            Div(.class("facts")) { A(.href(pad)) { codes.tafel.naam } }
        } inhoud: {
            Section(.class("sheet")) {
                H2 { "Geef iemand een code" }
                P {
                    "Voor een huisarts, een school of een ander zonder account. Met de code kan die één keer iets inbrengen. U werkt daarna met die vraag, tot u haar aan een collega geeft."
                }
                Formulier(naar: "\(pad)/codes", form: form, refusal: refusal) {
                    Regelveld("Voor wie?", naam: "naam", form: form, refusal: refusal, uitleg: "De naam van een mens.")
                    Regelveld("Van welke organisatie? (mag leeg)", naam: "organisatie", form: form, refusal: refusal)
                    if codes.soorten.count > 1 {
                        Keuzeveld(
                            "Wat mag die inbrengen?", naam: "soort",
                            keuzes: codes.soorten.map { ($0.rawValue, $0.handeling) }, form: form, refusal: refusal)
                    }
                    Dagenveld(form: form, refusal: refusal)
                    Knop("Maak de code")
                }
            }
            Section(.class("sheet")) {
                H2 { "Codes die er zijn" }
                if codes.codes.isEmpty { P(.class("soft")) { "Nog geen." } }
                for code in codes.codes {
                    Div(.class("regel")) {
                        P {
                            code.voor
                            Span(.class("soft")) { ", \(code.stand(op: vandaag))" }
                        }
                        if code.werkt(op: vandaag) {
                            Formulier(naar: "\(pad)/codes/\(code.id)/einde") {
                                Button(.class("link"), .type("submit")) {
                                    "Trek in"
                                    Span(.class("alleen-lezer")) { " de code voor \(code.voor)" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Toegangscode {
    /// How it stands with a code, in a few words.
    func stand(op dag: Dag) -> String {
        switch einde {
        case .gebruikt: "gebruikt"
        case .ingetrokken: "ingetrokken"
        case nil: uiterlijk >= dag ? "werkt tot en met \(uiterlijk.voluit)" : "verlopen op \(uiterlijk.voluit)"
        }
    }
}
