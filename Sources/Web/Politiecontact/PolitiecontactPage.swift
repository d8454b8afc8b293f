import Casework
import Domain
import HTML
import Hummingbird

/// De politie sprak het team voor er een melding was: noteren, volgen, tellen, en hulp als de jongere die wil.
enum PolitiecontactPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/politiecontacten") { v in try await .blad(lijst(v, Formulierdata(), nil)) }
        wegen.post("/politiecontacten", noteer)
        wegen.get("/politiecontacten/{contact}") { v in try await .blad(blad(v, nil)) }
        wegen.post("/politiecontacten/{contact}/vervolg", volg)
        wegen.post("/politiecontacten/{contact}/naam/einde", vernietig)
        wegen.get("/politiecontacten/{contact}/hulp") { v in try await .blad(hulpform(v, Formulierdata(), nil)) }
        wegen.post("/politiecontacten/{contact}/hulp", open)
    }

    private static func lijst(
        _ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?
    ) async throws -> PolitiecontactenView {
        PolitiecontactenView(
            omslag: v.omslag(.gezinnen),
            contacten: try await v.casework.politiecontacten(
                na: v.vraag("na").flatMap { ID($0) }, voor: v.medewerker),
            wijken: try await v.casework.wijken(), isVervolgblad: v.vraag("na") != nil, vandaag: v.vandaag, form: form,
            refusal: refusal)
    }

    private static func noteer(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let contact = try await v.casework.noteerPolitiecontact(
                op: v.form.dag("op", nu: v.vandaag), wijk: v.form["wijk"], contact: v.form["contact"] == "ja",
                naam: v.form["naam"], team: v.form.id("team"), door: v.medewerker,
                sleutel: v.form.sleutel("politiecontact"))
            return .naar("/politiecontacten/\(contact)")
        } anders: {
            try await lijst(v, v.form, $0)
        }
    }

    private static func blad(_ v: Verzoek, _ refusal: Refusal?) async throws -> PolitiebladView {
        PolitiebladView(
            omslag: v.omslag(.gezinnen), blad: try await v.casework.politieblad(v.id("contact"), voor: v.medewerker),
            magOpenen: try v.medewerker.magRegieVoeren, refusal: refusal)
    }

    private static func volg(_ v: Verzoek) async throws -> Antwoord {
        let contact: ID<Politiecontact> = try v.id("contact")
        return try await v.probeer {
            _ = try await v.casework.volgPolitiecontact(
                contact, Politievervolg(rawValue: v.form["wat"]), door: v.medewerker,
                sleutel: v.form.sleutel("politievervolg"))
            return .naar("/politiecontacten/\(contact)")
        } anders: {
            try await blad(v, $0)
        }
    }

    private static func vernietig(_ v: Verzoek) async throws -> Antwoord {
        let contact: ID<Politiecontact> = try v.id("contact")
        return try await v.probeer {
            _ = try await v.casework.vernietigPolitienaam(
                contact, door: v.medewerker, sleutel: v.form.sleutel("politienaam"))
            return .naar("/politiecontacten/\(contact)")
        } anders: {
            try await blad(v, $0)
        }
    }

    private static func hulpform(
        _ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?
    ) async throws -> PolitiehulpView {
        guard try v.medewerker.magRegieVoeren else { throw Refusal.nietHier }
        return PolitiehulpView(
            omslag: v.omslag(.gezinnen), blad: try await v.casework.politieblad(v.id("contact"), voor: v.medewerker),
            form: form, refusal: refusal)
    }

    private static func open(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let blad = try await v.casework.politieblad(v.id("contact"), voor: v.medewerker)
            let naam = try Tekst.verplicht(v.form["naam"], veld: "naam", noem: "hoe de jongere heet", meest: 200)
            let lid = Aanmelding.Lid(
                naam: naam, roepnaam: "", rol: .kind, alsWat: "jongere",
                geboren: try v.form.dag("geboren", nu: v.vandaag))
            let dossier = try await v.casework.openDossierUit(
                blad.contact.id,
                Aanmelding(
                    naam: "Gezin van \(naam)".ingekort(200), wijk: blad.contact.wijk, team: nil, aanleiding: "",
                    leden: [lid]),
                toestemming: v.form["toestemming"], door: v.medewerker, sleutel: v.form.sleutel("politiehulp"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: {
            // The act speaks of the first member of a family; here there is one person.
            let veld = $0.field.map { $0.replacing("lid-1-", with: "") }
            let hier = veld.flatMap { ["naam", "geboren", "toestemming"].contains($0) ? $0 : nil }
            return try await hulpform(v, v.form, Refusal($0.kind, $0.zin, field: hier))
        }
    }
}

/// What stands on top of each of these pages: nothing here comes before help in danger.
struct Gevaarregel: View {
    var body: some HTML {
        P(.class("fout")) {
            B { "Is er nu gevaar? Bel 112, of Veilig Thuis 0800 2000." }
            " Een melding wacht nooit op dit formulier."
        }
    }
}
