import Casework
import Domain
import HTML
import Hummingbird

/// De verklarende analyse: lezen, een regel erbij, een andere kijk ernaast, verbanden, en wat eerst komt.
enum AnalysePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/analyse") { v in
            .blad(
                AnalyseView(
                    omslag: v.omslag(.gezinnen), blad: try await blad(v), lezer: try v.medewerker.id, vandaag: v.vandaag
                ))
        }
        wegen.get("/dossiers/{dossier}/analyse/papier") { v in
            .blad(AnalysepapierView(blad: try await blad(v), vandaag: v.vandaag))
        }
        wegen.get("/dossiers/{dossier}/analyse/regels/nieuw", nieuw)
        wegen.post("/dossiers/{dossier}/analyse/regels", schrijf)
        wegen.get("/dossiers/{dossier}/analyse/regels/{regel}/verbetering") { v in
            try await .blad(verbeterform(v, Formulierdata(), nil))
        }
        wegen.post("/dossiers/{dossier}/analyse/regels/{regel}/verbetering", verbeter)
        wegen.get("/dossiers/{dossier}/analyse/regels/{regel}/verbanden/nieuw") { v in
            try await .blad(verbandform(v, Formulierdata(), nil))
        }
        wegen.post("/dossiers/{dossier}/analyse/regels/{regel}/verbanden", legVerband)
        wegen.post("/dossiers/{dossier}/analyse/verbanden/{verband}/einde", haalWeg)
        wegen.get("/dossiers/{dossier}/analyse/volgorde") { v in
            try await .blad(volgordeform(v, Formulierdata(), nil))
        }
        wegen.post("/dossiers/{dossier}/analyse/volgorde", kiesVolgorde)
    }

    private static func blad(_ v: Verzoek) async throws -> Analyseblad {
        try await v.casework.analyse(v.id("dossier"), voor: v.kijker)
    }

    /// The sheet for a form: it opens only for who may send it.
    private static func formblad(_ v: Verzoek) async throws -> Analyseblad {
        let blad = try await blad(v)
        guard blad.magSchrijven else { throw Refusal(.forbidden, "U kunt deze analyse alleen lezen.") }
        return blad
    }

    private static func nieuw(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        let blad = try await formblad(v)
        let naast = v.vraag("naast").flatMap { ID<Analyseregel>($0) }
        let factor = blad.beeld.factoren.first { $0.code == v.vraag("factor") }?.code ?? ""
        var form = try await v.begin("analyseregel", over: naast?.rawValue ?? "\(dossier)-\(factor)", in: dossier)
        for veld in ["factor", "naast", "soort", "steunt"] {
            if let waarde = v.vraag(veld), form[veld].isEmpty { form.zet(veld, waarde) }
        }
        // One tap: what the plan says is what the line begins with.
        if let punt = blad.steunpunten.first(where: { $0.bron.code == form["steunt"] }), form["tekst"].isEmpty {
            form.zet("tekst", punt.tekst)
        }
        return .blad(
            AnalyseregelView(
                omslag: v.omslag(.gezinnen), blad: blad, medewerker: try v.medewerker, form: form, refusal: nil))
    }

    private static func schrijf(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let lijn = try await v.casework.schrijfAnalyseregel(
                Analyseregelvoorstel(
                    factor: v.form["factor"], soort: Analyseregel.Soort(rawValue: v.form["soort"]),
                    van: Spreker(code: v.form["van"]), tekst: v.form["tekst"], bron: v.form["bron"],
                    steunt: Analyseregel.Bron(code: v.form["steunt"])),
                naast: v.form.id("naast"), in: dossier, door: v.medewerker, sleutel: v.form.sleutel("analyseregel"))
            return .naar("/dossiers/\(dossier)/analyse#r-\(lijn)")
        } anders: { refusal in
            AnalyseregelView(
                omslag: v.omslag(.gezinnen), blad: try await formblad(v), medewerker: try v.medewerker, form: v.form,
                refusal: refusal)
        }
    }

    private static func verbeter(_ v: Verzoek) async throws -> Antwoord {
        let (dossier, lijn): (ID<Dossier>, ID<Analyseregel>) = (try v.id("dossier"), try v.id("regel"))
        return try await v.probeer {
            _ = try await v.casework.verbeterAnalyseregel(
                lijn, tekst: v.form["tekst"], gronden: v.form["gronden"], in: dossier, door: v.medewerker,
                sleutel: v.form.sleutel("analyseverbetering"))
            return .naar("/dossiers/\(dossier)/analyse#r-\(lijn)")
        } anders: {
            try await verbeterform(v, v.form, $0)
        }
    }

    private static func regel(_ v: Verzoek, in blad: Analyseblad) throws -> Analyseregel {
        guard let regel = blad.analyse.regel(try v.id("regel")) else {
            throw Refusal(.notFound, "Deze regel is er niet.")
        }
        return regel
    }

    private static func verbeterform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> AnalyseverbeteringView
    {
        let blad = try await formblad(v)
        let regel = try regel(v, in: blad)
        guard regel.magVerbeteren(try v.medewerker.id) else {
            throw Refusal(.forbidden, "Wat een collega ziet, verbetert die zelf. Zet er uw eigen kijk naast.")
        }
        return AnalyseverbeteringView(
            omslag: v.omslag(.gezinnen), blad: blad, regel: regel, form: form, refusal: refusal)
    }

    private static func legVerband(_ v: Verzoek) async throws -> Antwoord {
        let (dossier, lijn): (ID<Dossier>, ID<Analyseregel>) = (try v.id("dossier"), try v.id("regel"))
        return try await v.probeer {
            _ = try await v.casework.legVerband(
                Analyseverband.Hoe(rawValue: v.form["hoe"]), van: lijn, naar: v.form.id("gevolg"), in: dossier,
                door: v.medewerker, sleutel: v.form.sleutel("analyseverband"))
            return .naar("/dossiers/\(dossier)/analyse#verbanden")
        } anders: {
            try await verbandform(v, v.form, $0)
        }
    }

    private static func verbandform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> AnalyseverbandView
    {
        let blad = try await formblad(v)
        return AnalyseverbandView(
            omslag: v.omslag(.gezinnen), blad: blad, regel: try regel(v, in: blad), form: form, refusal: refusal)
    }

    private static func haalWeg(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.haalVerbandWeg(
                v.id("verband"), in: dossier, door: v.medewerker, sleutel: v.form.sleutel("verband-einde"))
            return .naar("/dossiers/\(dossier)/analyse#verbanden")
        } anders: { refusal in
            AnalyseView(
                omslag: v.omslag(.gezinnen), blad: try await blad(v), lezer: try v.medewerker.id, vandaag: v.vandaag,
                refusal: refusal)
        }
    }

    private static func kiesVolgorde(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.kiesVolgorde(
                eerst: v.form.id("eerst"), daarna: v.form.id("daarna"), waarom: v.form["waarom"], in: dossier,
                door: v.medewerker, sleutel: v.form.sleutel("analysevolgorde"))
            return .naar("/dossiers/\(dossier)/analyse#volgorde")
        } anders: {
            try await volgordeform(v, v.form, $0)
        }
    }

    private static func volgordeform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> AnalysevolgordeView
    {
        AnalysevolgordeView(
            omslag: v.omslag(.gezinnen), blad: try await formblad(v), form: form, refusal: refusal)
    }
}

extension Analyseregel.Bron {
    /// As a form sends it.
    var code: String {
        switch self {
        case .doel(let id): "d:\(id)"
        case .afweging(let id): "a:\(id)"
        case .score(let id): "s:\(id)"
        }
    }

    init?(code: String) {
        let id = String(code.dropFirst(2))
        if code.hasPrefix("d:"), let doel = ID<Doel>(id) {
            self = .doel(doel)
        } else if code.hasPrefix("a:"), let afweging = ID<Afweging>(id) {
            self = .afweging(afweging)
        } else if code.hasPrefix("s:"), let score = ID<Score>(id) {
            self = .score(score)
        } else {
            return nil
        }
    }
}

extension Analyseregel.Soort {
    /// As it is said on screen.
    var naam: String {
        switch self {
        case .feit: "Wat er is"
        case .ontstaan: "Hoe het kwam"
        case .inStand: "Wat het in stand houdt"
        case .beschermt: "Wat beschermt"
        case .hypothese: "Wat wij denken"
        }
    }
}
