import Casework
import Domain
import HTML
import Hummingbird

/// Wie een vaste stoel aan een tafel heeft: benoemen en laten vertrekken, door de beheerder of wie de tafel leidt.
enum StoelenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/tafels/{tafel}/leden") { v in try await .blad(blad(v, Formulierdata(), nil)) }
        wegen.post("/tafels/{tafel}/leden", benoem)
        wegen.post("/tafels/{tafel}/leden/{lid}/einde", beeindig)
    }

    private static func benoem(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            guard let wie: ID<Medewerker> = v.form.id("medewerker") else {
                throw Refusal(.invalid, "Kies wie deze stoel krijgt.", field: "medewerker")
            }
            _ = try await v.casework.benoemTafellid(
                wie, aan: tafel, als: Rolnaam(v.form["rol"]),
                mandaat: Mandaat(rawValue: v.form["mandaat"]) ?? .onbekend,
                tot: v.form["mandaat_tot"], grens: v.form["grens"], door: v.medewerker, sleutel: v.form.sleutel("stoel")
            )
            return .naar("/tafels/\(tafel)/leden")
        } anders: {
            try await blad(v, v.form, $0)
        }
    }

    private static func beeindig(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            _ = try await v.casework.beeindigTafellid(
                v.id("lid"), van: tafel, door: v.medewerker, sleutel: v.form.sleutel("stoel-einde"))
            return .naar("/tafels/\(tafel)/leden")
        } anders: {
            try await blad(v, Formulierdata(), $0)
        }
    }

    private static func blad(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> StoelenView {
        let stand = try await v.casework.tafelstand(v.id("tafel"), voor: v.kijker)
        guard stand.magBenoemen else {
            throw Refusal(.forbidden, "Dit kan alleen de beheerder of de voorzitter van deze tafel.")
        }
        return StoelenView(
            omslag: v.omslag(.tafels), stand: stand, mensen: try await v.casework.medewerkers(), form: form,
            refusal: refusal)
    }
}

struct StoelenView: View {
    let omslag: Omslag
    let stand: Tafelstand
    let mensen: [Medewerker]
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/tafels/\(stand.tafel.id)" }

    var body: some HTML {
        Blad("Vaste leden", omslag) {
            H1 { "Vaste leden van \(stand.tafel.naam)" }
            Div(.class("facts")) { A(.href(pad)) { "Terug naar de tafel" } }
        } inhoud: {
            Section(.class("sheet")) {
                H2 { "Wie er zitten" }
                if stand.tafel.leden.isEmpty {
                    P { "Nog niemand. Zonder voorzitter kan deze tafel niets plannen of besluiten: begin daarmee." }
                }
                for lid in stand.tafel.leden {
                    Div(.class("regel")) {
                        P {
                            lid.naam
                            Span(.class("soft")) {
                                ", \(lid.rol.opschrift.lowercased()), \(lid.mandaatzin)"
                            }
                        }
                        Formulier(naar: "\(pad)/leden/\(lid.id)/einde") {
                            Button(.class("link"), .type("submit")) {
                                "Beëindig"
                                Span(.class("alleen-lezer")) { " de stoel van \(lid.naam)" }
                            }
                        }
                    }
                }
                P(.class("soft")) {
                    "Wie een stoel opgeeft, ziet de vragen van deze tafel niet meer. Geef de stoel gerust weer terug als het een vergissing was."
                }
            }
            Section(.class("sheet")) {
                H2 { "Geef iemand een stoel" }
                Formulier(naar: "\(pad)/leden", form: form, refusal: refusal) {
                    Keuzeveld(
                        "Wie?", naam: "medewerker", keuzes: mensen.map { ($0.id.rawValue, $0.naam) },
                        form: form, refusal: refusal)
                    Keuzeveld("In welke rol?", naam: "rol", keuzes: rollen, form: form, refusal: refusal)
                    Keuzeveld(
                        "Met welk mandaat?", naam: "mandaat",
                        keuzes: [Mandaat.geen, .informeel, .formeel].map { ($0.rawValue, $0.naam) },
                        form: form, refusal: refusal)
                    Regelveld(
                        "Tot welk bedrag gaat het mandaat? (mag leeg)", naam: "mandaat_tot", form: form,
                        refusal: refusal, uitleg: "In euro. Leeg is: er is geen bedrag genoemd.")
                    Regelveld(
                        "Waar gaat het verder niet over? (mag leeg)", naam: "grens", form: form, refusal: refusal,
                        uitleg: "Bijvoorbeeld: alleen jeugdhulp.")
                    Knop("Geef de stoel")
                }
            }
        }
    }

    /// Roles that one person holds for all cases; who comes for one case is asked there.
    private var rollen: [(String, String)] {
        stand.arrangement.leden.filter { $0.per == .lijst || $0.per == .gebied || $0.uit != nil }.map {
            ($0.rol.tekst, $0.rol.opschrift)
        }
    }
}
