import Casework
import Domain
import HTML

/// Veranderen wat van iemand bekend is, of dat iemand niet meer bij het gezin hoort.
enum LidPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/mensen/{persoon}") { v in .blad(try await blad(v, nil)) }
        wegen.post("/dossiers/{dossier}/mensen/{persoon}", wijzig)
        wegen.post("/dossiers/{dossier}/mensen/{persoon}/vertrek", vertrek)
    }

    private static func wijzig(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.wijzigLid(
                v.id("persoon"), v.lid(), in: dossier, door: v.medewerker, sleutel: v.form.sleutel("lid-wijziging"))
            return .naar("/dossiers/\(dossier)/mensen")
        } anders: { refusal in
            try await blad(v, refusal)
        }
    }

    private static func vertrek(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.laatVertrekken(
                v.id("persoon"), uit: dossier, door: v.medewerker, sleutel: v.form.sleutel("vertrek"))
            return .naar("/dossiers/\(dossier)/mensen")
        } anders: { refusal in
            try await blad(v, refusal)
        }
    }

    private static func blad(_ v: Verzoek, _ refusal: Refusal?) async throws -> LidView {
        let persoon: ID<Persoon> = try v.id("persoon")
        let (gezin, lid) = try await v.casework.lid(
            persoon, van: v.id("dossier"), voor: v.kijker, metAdres: v.vraag("adres") == "toon")
        return LidView(
            omslag: v.omslag(.gezinnen), gezin: gezin, persoon: persoon, lid: lid, form: v.form, refusal: refusal)
    }
}

struct LidView: View {
    let omslag: Omslag
    let gezin: Gezin
    let persoon: ID<Persoon>
    let lid: Aanmelding.Lid
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: lid.roepnaam, gezin: gezin, tab: .mensen, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Wat is er van \(lid.roepnaam) bekend?" }
                if lid.adresAfgeschermd, lid.adres == nil {
                    P {
                        "Het adres is afgeschermd. Laat u het vak leeg, dan blijft het zoals het was. "
                        A(.href("/dossiers/\(gezin.dossier)/mensen/\(persoon)?adres=toon")) { "Toon het adres" }
                    }
                }
                Formulier(naar: "/dossiers/\(gezin.dossier)/mensen/\(persoon)", form: form, refusal: refusal) {
                    Lidvelden(lid: lid, form: form, refusal: refusal)
                    Knop("Bewaar")
                }
            }
            Details(.class("sheet")) {
                Summary { "\(lid.roepnaam) hoort niet meer bij dit gezin" }
                P {
                    "Wat er over \(lid.roepnaam) staat, blijft staan. Komt \(lid.roepnaam) terug, voeg hem of haar dan weer toe."
                }
                Formulier(naar: "/dossiers/\(gezin.dossier)/mensen/\(persoon)/vertrek") {
                    Button(.class("button warn"), .type("submit")) { "Leg vast" }
                }
            }
        }
    }
}
