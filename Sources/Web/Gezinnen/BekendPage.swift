import Casework
import Domain
import HTML

/// "Is dit gezin hier bekend?" en, in nood, meteen kijken. Precies, met een reden, geteld en vastgelegd.
enum BekendPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/bekend") { v in .blad(BekendView(omslag: v.omslag(.gezinnen), nood: false, form: Formulierdata())) }
        wegen.post("/bekend", vraag)
        wegen.get("/noodtoegang") { v in .blad(noodblad(v, Formulierdata(), nil)) }
        wegen.post("/noodtoegang", nood)
    }

    private static func vraag(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let antwoord = try await v.casework.isBekend(
                aanwijzing(v), gronden: v.form["gronden"], door: v.kijker, sleutel: v.form.sleutel("bekend"))
            return .blad(
                BekendView(omslag: v.omslag(.gezinnen), nood: false, form: Formulierdata(), antwoord: antwoord))
        } anders: { refusal in
            BekendView(omslag: v.omslag(.gezinnen), nood: false, form: v.form, refusal: refusal)
        }
    }

    private static func nood(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let wie = try aanwijzing(v)
            try await v.eisTweedeFactor()
            let dossier = try await v.casework.neemNoodtoegang(
                wie, gronden: v.form["gronden"], door: v.medewerker, sleutel: v.form.sleutel("noodtoegang"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: { refusal in
            noodblad(v, v.form, refusal)
        }
    }

    private static func noodblad(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) -> BekendView {
        BekendView(
            omslag: v.omslag(.gezinnen), nood: true, vraagtCode: !v.web.instellingen.demonstratie, form: form,
            refusal: refusal)
    }

    private static func aanwijzing(_ v: Verzoek) throws -> Aanwijzing {
        Aanwijzing(
            bsn: v.form["bsn"].filter { !$0.isWhitespace }, naam: v.form["naam"],
            geboren: try v.form.dag("geboren", nu: v.vandaag))
    }
}

struct BekendView: View {
    let omslag: Omslag
    let nood: Bool
    var vraagtCode = false
    let form: Formulierdata
    var antwoord: Bekendheid?
    var refusal: Refusal?

    var body: some HTML {
        Blad(nood ? "In nood in een dossier kijken" : "Is dit gezin hier bekend?", omslag) {
            if let antwoord { Bekendantwoord(antwoord: antwoord) }
            Section(.class("sheet")) {
                P {
                    nood
                        ? "Alleen als er nu gevaar is en u niemand bereikt die met het gezin werkt. U kunt 24 uur lezen. De regisseur en de functionaris gegevensbescherming horen het meteen, en het gezin ziet het bij Inzage."
                        : "U krijgt alleen te horen of het gezin hier bekend is, en wie u kunt bellen. Dat u het vroeg en waarom, wordt vastgelegd, en het gezin ziet het bij Inzage."
                }
                Formulier(naar: nood ? "/noodtoegang" : "/bekend", form: form, refusal: refusal) {
                    Regelveld("BSN van kind of ouder", naam: "bsn", form: form, refusal: refusal)
                    P(.class("soft")) { "Of anders:" }
                    Regelveld("Achternaam", naam: "naam", form: form, refusal: refusal)
                    Regelveld("Geboren op", naam: "geboren", form: form, refusal: refusal)
                    Tekstveld(
                        nood ? "Waarom moet u nu kijken?" : "Waarom moet u dit weten?", naam: "gronden", form: form,
                        refusal: refusal, rijen: 2)
                    if vraagtCode {
                        Regelveld(
                            "De code uit uw app, opnieuw", naam: "code", form: Formulierdata(), refusal: refusal,
                            autocomplete: "one-time-code")
                    }
                    if nood {
                        Button(.class("button warn"), .type("submit")) { "Open het dossier voor 24 uur" }
                    } else {
                        Knop("Vraag het")
                    }
                }
            }
            P {
                A(.href(nood ? "/bekend" : "/noodtoegang")) {
                    nood
                        ? "Ik hoef alleen te weten of het gezin bekend is"
                        : "Er is nu gevaar: ik moet in het dossier kijken"
                }
            }
        }
    }
}

struct Bekendantwoord: View {
    let antwoord: Bekendheid

    var body: some HTML {
        Div(.class("goed"), .role("status")) {
            if antwoord.isBekend {
                P { B { "Ja, dit gezin is hier bekend." } }
                for wie in antwoord.wie {
                    P { "Bel \(wie.regisseur.map { "\($0), van team \(wie.team)" } ?? "team \(wie.team)")." }
                }
            } else {
                P { B { "Nee, met deze gegevens is hier geen gezin bekend." } }
            }
        }
    }
}
