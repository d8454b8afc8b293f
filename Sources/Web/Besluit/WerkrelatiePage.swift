import Casework
import Domain
import HTML
import Hummingbird

/// Wie er na een besluit met het gezin gaat werken, of daarmee ophoudt.
enum WerkrelatiePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/gevolgen/{gevolg}/werkrelatie") { v in
            try await .blad(form(v, Formulierdata(), nil))
        }
        wegen.post("/inbrengen/{inbreng}/gevolgen/{gevolg}/werkrelatie", voerUit)
    }

    private static func voerUit(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.voerWerkrelatieUit(
                v.id("gevolg"), wie: v.form.id("medewerker"), op: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("werkrelatie"))
            return .naar("/inbrengen/\(inbreng)#te-doen")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(
        _ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?
    ) async throws -> WerkrelatieView {
        let blik = try await v.inbrengblik(om: .geefGrond)
        let id: ID<OpenGevolg> = try v.id("gevolg")
        guard let gezin = blik.blad.gezin, let open = blik.blad.gevolgen.first(where: { $0.id == id }),
            let (overgang, rol) = blik.arrangement.werkrelatie(bij: open)
        else { throw Refusal.nietHier }
        let aanTafel = blik.blad.deelnemers.compactMap { een -> ID<Medewerker>? in
            guard rol == nil || een.deelname.rol == rol, case .medewerker(let wie) = een.deelname.wie else {
                return nil
            }
            return wie
        }
        let mensen: [(ID<Medewerker>, String)] =
            switch overgang {
            case .begint: try await v.collegas(\.magMeewerken).map { ($0.id, $0.naam) }
            case .eindigt: gezin.kunnenEindigen(als: rol).map { ($0.medewerker, $0.naam) }
            }
        let kan = Set(mensen.map(\.0))
        return WerkrelatieView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/gevolgen/\(id)", begint: overgang == .begint,
            alsWat: Werkrelatie.Rol.bij(rol).naam, mensen: mensen.map { ($0.0.rawValue, $0.1) },
            gekozen: (aanTafel.first(where: kan.contains) ?? (mensen.count == 1 ? mensen[0].0 : nil))?.rawValue ?? "",
            form: form, refusal: refusal)
    }
}

/// Eén keuze: wie. Wie aan tafel zat, staat er al.
struct WerkrelatieView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let naar: String
    let begint: Bool
    let alsWat: String
    let mensen: [(String, String)]
    let gekozen: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel(begint ? "Wie gaat met het gezin werken?" : "Wiens werk met het gezin is klaar?", kop, omslag) {
            if mensen.isEmpty {
                P {
                    begint
                        ? "Er is geen collega die met gezinnen werkt."
                        : "Niemand werkt nu met het gezin als \(alsWat). Kies hieronder dat het niet meer hoeft."
                }
                P { A(.class("button"), .href(naar)) { "Verder" } }
            } else {
                P {
                    begint
                        ? "Deze collega werkt vanaf nu mee als \(alsWat), en ziet het dossier. De regisseur blijft dezelfde."
                        : "Deze collega ziet het dossier daarna niet meer. Wat er staat, blijft staan."
                }
                Formulier(naar: "\(naar)/werkrelatie", form: form, refusal: refusal) {
                    Keuzeveld(
                        "Wie?", naam: "medewerker", keuzes: mensen, form: form, waarde: gekozen, refusal: refusal)
                    Knop(begint ? "Laat meewerken" : "Laat het eindigen")
                }
            }
        }
    }
}
