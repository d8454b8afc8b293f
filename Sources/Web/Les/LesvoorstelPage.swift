import Casework
import Domain
import HTML
import Hummingbird

/// Een les opschrijven, tegenhouden, herschrijven en bevestigen.
enum LesvoorstelPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/lessen/nieuw") { v in try await .blad(nieuw(v, Formulierdata(), nil)) }
        wegen.post("/dossiers/{dossier}/lessen", stelVoor)
        wegen.get("/inbrengen/{inbreng}/lesvoorstellen/nieuw") { v in
            let inbreng: ID<Inbreng> = try v.id("inbreng")
            let dossier = try await v.casework.dossier(van: inbreng, voor: v.medewerker)
            return .naar("/dossiers/\(dossier)/lessen/nieuw?inbreng=\(inbreng)")
        }
        wegen.get("/lesvoorstellen", wie: .rol([.kwaliteitsadviseur])) { v in
            .blad(
                VoorstellenView(
                    omslag: v.omslag(.leren), voorstellen: try await v.casework.openLesvoorstellen(voor: v.kijker),
                    vandaag: v.vandaag))
        }
        wegen.get("/lesvoorstellen/{voorstel}") { v in try await .blad(toon(v, Formulierdata(), nil)) }
        wegen.get("/lesvoorstellen/{voorstel}/tekst") { v in try await .blad(tekst(v, Formulierdata(), nil)) }
        wegen.post("/lesvoorstellen/{voorstel}/tekst", herschrijf)
        wegen.post("/lesvoorstellen/{voorstel}/bezwaar", bezwaar)
        wegen.post("/lesvoorstellen/{voorstel}/bevestiging", bevestig)
    }

    private static func stelVoor(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let id = try await v.casework.stelLesVoor(
                inhoud(v), bij: dossier, uit: v.form.id("inbreng"), geenNaam: v.form.alle("geenNaam"),
                door: v.medewerker, sleutel: v.form.sleutel("les"))
            return .naar("/lesvoorstellen/\(id)")
        } anders: { refusal in
            try await nieuw(v, v.form, refusal)
        }
    }

    private static func herschrijf(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let id = try await v.casework.herschrijfLes(
                v.id("voorstel"), inhoud(v), geenNaam: v.form.alle("geenNaam"), door: v.medewerker,
                sleutel: v.form.sleutel("lestekst"))
            return .naar("/lesvoorstellen/\(id)")
        } anders: { refusal in
            try await tekst(v, v.form, refusal)
        }
    }

    private static func bezwaar(_ v: Verzoek) async throws -> Antwoord {
        let id: ID<Lesvoorstel> = try v.id("voorstel")
        return try await v.probeer {
            _ = try await v.casework.maakLesbezwaar(
                tegen: id, gronden: v.form["gronden"], door: v.medewerker, sleutel: v.form.sleutel("lesbezwaar"))
            return .naar("/lesvoorstellen/\(id)")
        } anders: { refusal in
            try await toon(v, v.form, refusal)
        }
    }

    private static func bevestig(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let les = try await v.casework.bevestigLes(
                v.id("voorstel"), gelezen: v.form["gelezen"] == "ja", door: v.medewerker,
                sleutel: v.form.sleutel("lesbevestiging"))
            return .naar("/lessen/\(les)")
        } anders: { refusal in
            try await toon(v, v.form, refusal)
        }
    }

    static func inhoud(_ v: Verzoek) async throws -> Lesinhoud {
        let lijsten = try await v.casework.codelijsten()
        let gekozen = Set(v.form.alle("codes"))
        return Lesinhoud(
            titel: v.form["titel"], gebeurd: v.form["gebeurd"], geleerd: v.form["geleerd"], voorWie: v.form["voorWie"],
            codes: Onderwerpen.lijsten.flatMap { lijsten[$0.0]?.codes ?? [] }.filter { gekozen.contains($0.adres) })
    }

    private static func nieuw(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> LesformView {
        let dossier: ID<Dossier> = try v.id("dossier")
        let plan = try await v.casework.gezinsplan(dossier, voor: v.kijker)
        let namen = try await v.casework.herkenbaar(in: inhoud(v), van: dossier, voor: v.kijker)
        return LesformView(
            omslag: v.omslag(.gezinnen), naar: "/dossiers/\(dossier)/lessen", gezin: plan.gezin.naam,
            inbreng: form["inbreng"].isEmpty ? v.vraag("inbreng") ?? "" : form["inbreng"],
            lijsten: try await v.casework.codelijsten(),
            // What the plan already says it is about; the writer may take it away.
            codes: form.velden.isEmpty ? plan.doelen.map { "leefgebieden.\($0.leefgebied)" } : form.alle("codes"),
            oud: nil, vondsten: namen, form: form, refusal: refusal)
    }

    private static func tekst(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> LesformView {
        let blad = try await v.casework.lesvoorstel(v.id("voorstel"), voor: v.kijker)
        guard blad.magHerschrijven || refusal != nil else {
            throw Refusal(.forbidden, "Alleen wie met het gezin werkt, schrijft een andere tekst.")
        }
        let oud = blad.voorstel
        let namen =
            form.velden.isEmpty
            ? [] : try await v.casework.herkenbaar(in: inhoud(v), van: oud.dossier, voor: v.kijker)
        return LesformView(
            omslag: v.omslag(.leren), naar: "/lesvoorstellen/\(oud.id)/tekst", gezin: nil, inbreng: "",
            lijsten: try await v.casework.codelijsten(),
            codes: form.velden.isEmpty ? oud.inhoud.codes.map(\.adres) : form.alle("codes"), oud: oud.inhoud,
            vondsten: namen, form: form, refusal: refusal)
    }

    private static func toon(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> VoorstelView {
        VoorstelView(
            omslag: v.omslag(.leren), blad: try await v.casework.lesvoorstel(v.id("voorstel"), voor: v.kijker),
            vandaag: v.vandaag, form: form, refusal: refusal)
    }
}
