import Casework
import Domain
import HTML
import Hummingbird

/// Een vraag aan een tafel geven, haar volgen, aanvullen en terugnemen.
enum InbrengPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/tafels", tab)
        wegen.get("/inbrengen/{inbreng}", show)
        wegen.get("/inbrengen/{inbreng}/bundel", bundel)
        wegen.get("/inbrengen/{inbreng}/intrekking") { v in try await .blad(intrekform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/intrekking", trekIn)
        wegen.get("/inbrengen/{inbreng}/aanvullingen/nieuw") { v in try await .blad(aanvulform(v, Formulierdata(), nil))
        }
        wegen.post("/inbrengen/{inbreng}/aanvullingen", vulAan)
    }

    private static func tab(_ v: Verzoek) async throws -> Antwoord {
        let tafels = try await v.casework.dossiertafels(v.id("dossier"), voor: v.kijker)
        return .blad(TafelstabView(omslag: v.omslag(.gezinnen), tafels: tafels, vandaag: v.vandaag))
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let blik = try await v.inbrengblik()
        // What others learnt helps while the table still has to talk.
        let lessen = blik.loopt && blik.zietDossier ? try await v.lessen(bij: blik.blad) : []
        return .blad(
            InbrengbladView(omslag: v.omslag(.tafels), inhoud: try blik.inhoud(voor: v.medewerker.id), lessen: lessen))
    }

    private static func bundel(_ v: Verzoek) async throws -> Antwoord {
        let blik = try await v.inbrengblik()
        return .blad(blik.bundel)
    }

    private static func trekIn(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.trekIn(
                inbreng, gronden: v.form["gronden"], door: v.medewerker, sleutel: v.form.sleutel("intrekking"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await intrekform(v, v.form, $0)
        }
    }

    private static func intrekform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        IntrekkingView(
            omslag: v.omslag(.tafels), kop: try await v.inbrengblik(om: .trekIn).kop, form: form, refusal: refusal)
    }

    private static func vulAan(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.vulAan(
                inbreng, vraag: v.form["vraag"], tekst: v.form["tekst"], door: v.medewerker,
                sleutel: v.form.sleutel("aanvulling"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await aanvulform(v, v.form, $0)
        }
    }

    private static func aanvulform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blik = try await v.inbrengblik(om: .vulAan)
        return AanvullingView(
            omslag: v.omslag(.tafels), kop: blik.kop, gevraagd: blik.watDeTafelVroeg, form: form, refusal: refusal)
    }
}

extension Verzoek {
    /// Lessons that resemble a question: by what it got stuck on, and by its words.
    fileprivate func lessen(bij blad: Inbrengstand) async throws -> [Lesregel] {
        try await casework.lessenDieLijkenOp(
            [Domain.Code(lijst: "knelpunten", code: blad.inbreng.knelpunt, naam: "")], woorden: blad.vraag)
    }
}
