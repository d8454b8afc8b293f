import Casework
import Domain
import HTML

/// Een dossier openen voor een gezin. Rijen erbij komen ook zonder script.
enum NieuwGezinPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/gezinnen/nieuw") { v in .blad(try await form(v, Formulierdata(), nil)) }
        wegen.post("/gezinnen", submit)
    }

    static let meesteRijen = 20

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        if v.form["doe"] == "rij" { return .blad(try await form(v, v.form, nil)) }
        return try await v.probeer {
            let dossier = try await v.casework.openDossier(
                aanmelding(v), door: v.medewerker, sleutel: v.form.sleutel("dossier"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: { refusal in
            try await form(v, v.form, refusal)
        }
    }

    private static func aanmelding(_ v: Verzoek) throws -> Aanmelding {
        guard let kader = Gezin.Kader(rawValue: v.form["kader"]) else {
            throw Refusal(.invalid, "Kies of de hulp vrijwillig is.", field: "kader")
        }
        // A row in which anything was typed counts: who forgot the name hears so.
        let rijen = (1...meesteRijen).filter { rij in
            ["naam", "als", "geboren", "bsn", "taal"].contains { !v.form["lid-\(rij)-\($0)"].isEmpty }
        }
        var aanmelding = Aanmelding(
            naam: v.form["naam"], wijk: v.form["wijk"], team: v.form.id("team"), aanleiding: v.form["aanleiding"],
            leden: try rijen.map { try lid(v, $0) })
        aanmelding.rijen = rijen
        aanmelding.kader = kader
        aanmelding.verwijzer = v.form["verwijzer"].isEmpty ? "onbekend" : v.form["verwijzer"]
        return aanmelding
    }

    private static func lid(_ v: Verzoek, _ rij: Int) throws -> Aanmelding.Lid {
        let veld = "lid-\(rij)-"
        guard let rol = Gezinslid.Rol(rawValue: v.form[veld + "rol"]) else {
            throw Refusal(
                .invalid, "Kies of dit een kind, ouder of naaste is.", field: veld + "rol")
        }
        var lid = Aanmelding.Lid(
            naam: v.form[veld + "naam"], roepnaam: "", rol: rol,
            alsWat: v.form[veld + "als"].isEmpty ? rol.rawValue : v.form[veld + "als"],
            gezag: Gezinslid.Gezag(rawValue: v.form[veld + "gezag"]) ?? .onbekend,
            geboren: try v.form.dag(veld + "geboren", nu: v.vandaag))
        lid.bsn = v.form[veld + "bsn"].isEmpty ? nil : v.form[veld + "bsn"]
        lid.taal = v.form[veld + "taal"].isEmpty ? nil : v.form[veld + "taal"]
        lid.tolk = v.form[veld + "tolk"] == "ja"
        return lid
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> NieuwGezinView {
        let medewerker = try v.medewerker
        let teams = try await v.casework.organisaties().flatMap(\.teams)
        let eigen = medewerker.teams(als: .gezinswerker).first ?? medewerker.lidmaatschappen.first?.team
        let gevraagd = (1...meesteRijen).last { form.velden["lid-\($0)-naam"] != nil } ?? 3
        return NieuwGezinView(
            omslag: v.omslag(.gezinnen), teams: teams, eigen: eigen,
            verwijzers: try await v.casework.codes("verwijzers-ijw"), wijken: try await v.casework.wijken(),
            rijen: min(meesteRijen, form["doe"] == "rij" ? gevraagd + 1 : gevraagd), form: form, refusal: refusal)
    }
}
