import Casework
import Domain
import HTML
import Hummingbird

/// Systeemsignalen: wat tafels en overleggen afgaven, en wie ze beantwoordt.
enum SignalenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/signalen") { v in
            .blad(
                SignalenView(
                    omslag: v.omslag(.leren), signalen: try await v.casework.signalen(voor: v.medewerker),
                    vandaag: v.vandaag))
        }
        wegen.get("/signalen/{signaal}") { v in try await .blad(blad(v, Formulierdata(), nil)) }
        wegen.post("/signalen/{signaal}/antwoord") { v in
            try await v.probeer {
                let id = try await v.casework.beantwoordSignaal(
                    v.id("signaal"), Systeemsignaal.Antwoord(rawValue: v.form["antwoord"]), tekst: v.form["tekst"],
                    door: v.medewerker, sleutel: v.form.sleutel("signaalantwoord"))
                return .naar("/signalen/\(id)")
            } anders: {
                try await blad(v, v.form, $0)
            }
        }
        wegen.get("/inbrengen/{inbreng}/gevolgen/{gevolg}/signaal") { v in
            try await .blad(gevolgform(v, Formulierdata(), nil))
        }
        wegen.post("/inbrengen/{inbreng}/gevolgen/{gevolg}/signaal") { v in
            let inbreng: ID<Inbreng> = try v.id("inbreng")
            return try await v.probeer {
                _ = try await v.casework.geefSignaalUit(
                    v.id("gevolg"), Systeemsignaal.Soort(rawValue: v.form["soort"]), tekst: v.form["signaal"],
                    op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("signaal-uit-besluit"))
                return .naar("/inbrengen/\(inbreng)#te-doen")
            } anders: {
                try await gevolgform(v, v.form, $0)
            }
        }
        wegen.post("/inbrengen/{inbreng}/terugmeldingen") { v in
            let inbreng = try await v.casework.leesTerugmeldingen(
                bij: v.id("inbreng"), door: v.medewerker, sleutel: v.form.sleutel("terugmelding-gelezen"))
            return .naar("/inbrengen/\(inbreng)")
        }
    }

    private static func blad(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> SignaalView {
        let id: ID<Systeemsignaal> = try v.id("signaal")
        let alle = try await v.casework.signalen(voor: v.medewerker)
        guard let (signaal, tafel) = alle.first(where: { $0.signaal.id == id }) else { throw Refusal.nietHier }
        let heeftRol = try v.medewerker.heeft(signaal.aan)
        return SignaalView(
            omslag: v.omslag(.leren), signaal: signaal, tafel: tafel,
            mag: signaal.isOpen && heeftRol, vandaag: v.vandaag, form: form,
            refusal: refusal)
    }

    private static func gevolgform(
        _ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?
    ) async throws -> GevolgsignaalView {
        let blik = try await v.inbrengblik()
        let id: ID<OpenGevolg> = try v.id("gevolg")
        let lezer = try v.medewerker.id
        guard let gevolg = blik.blad.gevolgen.first(where: { $0.id == id && $0.soort == "signaal" }),
            gevolg.medewerker == lezer || blik.blad.mag.schrijven || blik.blad.mag.dossier
        else { throw Refusal.nietHier }
        return GevolgsignaalView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/gevolgen/\(id)/signaal",
            soort: Systeemsignaal.Soort(rawValue: gevolg.waarde) ?? .regel,
            waarop: blik.uitkomst?.antwoorden["waar-het-op-vastliep"] ?? "", form: form, refusal: refusal)
    }
}

/// Alle signalen die deze lezer mag zien, wat wacht eerst.
struct SignalenView: View {
    let omslag: Omslag
    let signalen: [(signaal: Systeemsignaal, tafel: String)]
    let vandaag: Dag

    var body: some HTML {
        Blad("Systeemsignalen", omslag) {
            H1 { "Systeemsignalen" }
            Div(.class("facts")) { Span { "Wat geen enkele casus alleen laat zien, en waar iemand op antwoordt." } }
        } inhoud: {
            deel("Wacht op antwoord", signalen.filter(\.signaal.isOpen), leeg: "Er wacht geen signaal op antwoord.")
            deel("Beantwoord", signalen.filter { !$0.signaal.isOpen }, leeg: "Er is nog niets beantwoord.")
        }
    }

    private func deel(
        _ kop: String, _ regels: [(signaal: Systeemsignaal, tafel: String)], leeg: String
    ) -> some HTML {
        Section(.class("sheet")) {
            H2 { kop }
            if regels.isEmpty { P(.class("soft")) { leeg } }
            for regel in regels { Signaalregel(signaal: regel.signaal, vandaag: vandaag) }
        }
    }
}

/// Eén signaal, en het antwoord erop.
struct SignaalView: View {
    let omslag: Omslag
    let signaal: Systeemsignaal
    let tafel: String
    let mag: Bool
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad("Systeemsignaal", omslag) {
            H1 { signaal.soort.naam }
            Div(.class("facts")) {
                Span { "Van \(tafel)" }
                Span { "sinds \(signaal.van.voluit)" }
                Span { "voor de \(signaal.aan.naam)" }
            }
        } inhoud: {
            Section(.class("sheet")) {
                Blockquote(.class("groot")) { signaal.tekst }
                if let antwoord = signaal.antwoord {
                    P {
                        B { "\(antwoord.naam). " }
                        signaal.antwoordtekst ?? ""
                    }
                    P(.class("soft")) { "Beantwoord op \(signaal.tot?.voluit ?? "")." }
                } else if mag {
                    Formulier(naar: "/signalen/\(signaal.id)/antwoord", form: form, refusal: refusal) {
                        Rondjesveld(
                            "Wat gebeurt ermee?", naam: "antwoord",
                            keuzes: Systeemsignaal.Antwoord.allCases.map { ($0.rawValue, $0.naam) }, form: form,
                            refusal: refusal)
                        Tekstveld(
                            "In één of twee zinnen", naam: "tekst", form: form, refusal: refusal,
                            uitleg: "Wie het signaal gaf, leest dit terug.", rijen: 3)
                        Knop("Geef antwoord")
                    }
                } else {
                    P(.class("soft")) { "Hierop is nog niet geantwoord." }
                }
                P { A(.href("/signalen")) { "Alle signalen" } }
            }
        }
    }
}

/// Een signaal dat uit een besluit komt: wat er vastliep staat er al.
struct GevolgsignaalView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let soort: Systeemsignaal.Soort
    let waarop: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Wat moet er anders, niet alleen voor dit gezin?", kop, omslag) {
            P { "Dit komt los van het gezin te staan: zonder namen. Wie het beantwoordt, ziet niet om wie het ging." }
            Formulier(naar: naar, form: form, refusal: refusal) {
                Keuzeveld(
                    "Waar gaat het over?", naam: "soort",
                    keuzes: Systeemsignaal.Soort.allCases.map { ($0.rawValue, $0.naam) }, form: form,
                    waarde: soort.rawValue, refusal: refusal)
                Tekstveld(
                    "Het signaal, in één of twee zinnen", naam: "signaal", form: form, waarde: waarop, refusal: refusal,
                    rijen: 3)
                Knop("Geef het signaal af")
            }
        }
    }
}
