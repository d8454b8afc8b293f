import Casework
import Domain
import HTML

/// Wie er bij een gezin horen, wie ermee werken, en wat gedeeld mag worden.
enum MensenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/mensen") { v in .blad(try await blad(v, nil, nil)) }
        wegen.post("/dossiers/{dossier}/mensen", voegToe)
        wegen.post("/dossiers/{dossier}/werkrelaties", laatMeewerken)
        wegen.post("/dossiers/{dossier}/werkrelaties/{relatie}/einde", beeindig)
        wegen.post("/dossiers/{dossier}/toestemmingen", geefToestemming)
        wegen.post("/dossiers/{dossier}/toestemmingen/{toestemming}/intrekking", trekIn)
    }

    private static func terug(_ v: Verzoek) throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return .naar("/dossiers/\(dossier)/mensen")
    }

    private static func voegToe(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            _ = try await v.casework.voegLidToe(
                v.lid(), aan: v.id("dossier"), door: v.medewerker, sleutel: v.form.sleutel("lid"))
            return try terug(v)
        } anders: { refusal in
            try await blad(v, refusal, "lid")
        }
    }

    private static func laatMeewerken(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            _ = try await v.casework.laatMeewerken(
                v.form.id("medewerker"), als: Werkrelatie.Rol(rawValue: v.form["rol"]), grond: v.form["grond"],
                bij: v.id("dossier"), door: v.medewerker, sleutel: v.form.sleutel("werkrelatie"))
            return try terug(v)
        } anders: { refusal in
            try await blad(v, refusal, "werkrelatie")
        }
    }

    private static func beeindig(_ v: Verzoek) async throws -> Antwoord {
        _ = try await v.casework.beeindigWerkrelatie(
            v.id("relatie"), bij: v.id("dossier"), door: v.medewerker, sleutel: v.form.sleutel("werkrelatie-einde"))
        // Who ended their own relation has no ground any more.
        return v.form["eigen"] == "ja" ? .naar("/gezinnen") : try terug(v)
    }

    private static func geefToestemming(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            _ = try await v.casework.geefToestemming(
                door: v.form.id("persoon"), aan: v.form["aan"], doel: v.form["doel"],
                delen: v.form.alle("delen").compactMap(Toestemming.Deel.init), hoe: v.form["hoe"], in: v.id("dossier"),
                door: v.medewerker, sleutel: v.form.sleutel("toestemming"))
            return try terug(v)
        } anders: { refusal in
            try await blad(v, refusal, "toestemming")
        }
    }

    private static func trekIn(_ v: Verzoek) async throws -> Antwoord {
        _ = try await v.casework.trekToestemmingIn(
            v.id("toestemming"), in: v.id("dossier"), door: v.medewerker, sleutel: v.form.sleutel("intrekking"))
        return try terug(v)
    }

    private static func blad(_ v: Verzoek, _ refusal: Refusal?, _ formulier: String?) async throws -> MensenView {
        let mensen = try await v.casework.mensen(v.id("dossier"), voor: v.kijker, peil: v.peil)
        return MensenView(
            omslag: v.omslag(.gezinnen), mensen: mensen,
            collegas: try await v.collegas(\.magMeewerken),
            ik: try v.medewerker.id,
            vandaag: v.vandaag, form: v.form, refusal: refusal, formulier: formulier)
    }
}

extension Verzoek {
    /// The colleagues whose roles fit, those of one's own teams first.
    func collegas(_ past: (Medewerker) -> Bool) async throws -> [Medewerker] {
        try await Medewerker.eigenTeamEerst(casework.medewerkers().filter(past), voor: medewerker)
    }

    /// What a form for one person of a family holds.
    func lid() throws -> Aanmelding.Lid {
        guard let rol = Gezinslid.Rol(rawValue: form["rol"]) else {
            throw Refusal(.invalid, "Kies of dit een kind, ouder of naaste is.", field: "rol")
        }
        func of(_ naam: String) -> String? { form[naam].isEmpty ? nil : form[naam] }
        var lid = Aanmelding.Lid(
            naam: form["naam"], roepnaam: form["roepnaam"], rol: rol, alsWat: of("als") ?? rol.rawValue,
            gezag: Gezinslid.Gezag(rawValue: form["gezag"]) ?? .onbekend, geboren: try form.dag("geboren", nu: vandaag))
        lid.bsn = of("bsn")
        lid.adres = of("adres")
        lid.adresAfgeschermd = form["afgeschermd"] == "ja"
        lid.telefoon = of("telefoon")
        lid.taal = of("taal")
        lid.tolk = form["tolk"] == "ja"
        return lid
    }
}
