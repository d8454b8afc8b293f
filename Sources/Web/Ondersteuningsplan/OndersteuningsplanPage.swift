import Casework
import Domain
import HTML
import Hummingbird

/// Het regionaal ondersteuningsplan: wat de tafel nodig heeft, uit het plan, en alleen typen wat er echt niet is.
enum OndersteuningsplanPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/ondersteuningsplan") { v in
            .blad(OndersteuningsplanView(omslag: v.omslag(.gezinnen), blad: try await blad(v)))
        }
        wegen.get("/dossiers/{dossier}/ondersteuningsplan/papier") { v in
            .blad(OndersteuningspapierView(blad: try await blad(v)))
        }
        wegen.get("/dossiers/{dossier}/ondersteuningsplan/aanvulling") { v in
            try await .blad(form(v, Formulierdata(), nil))
        }
        wegen.post("/dossiers/{dossier}/ondersteuningsplan/aanvulling", vulAan)
    }

    private static func blad(_ v: Verzoek) async throws -> Ondersteuningsplanblad {
        try await v.casework.ondersteuningsplan(v.id("dossier"), voor: v.kijker)
    }

    private static func vulAan(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let voorstellen = Plangegeven.Soort.allCases.filter { v.form.velden[$0.rawValue] != nil }.map {
                Plangegevenvoorstel($0, van: v.form.id("\($0.rawValue)-van"), tekst: v.form[$0.rawValue])
            }
            _ = try await v.casework.vulPlanAan(
                voorstellen, in: dossier, door: v.medewerker, sleutel: v.form.sleutel("planaanvulling"))
            return .naar("/dossiers/\(dossier)/ondersteuningsplan")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> PlanaanvullingView
    {
        let blad = try await blad(v)
        guard blad.magSchrijven else { throw Refusal(.forbidden, "U kunt dit plan alleen lezen.") }
        let gestuurd = Plangegeven.Soort.allCases.filter { form.velden[$0.rawValue] != nil }
        let gevraagd = v.vraag("soort").flatMap(Plangegeven.Soort.init).map { [$0] } ?? blad.stap
        return PlanaanvullingView(
            omslag: v.omslag(.gezinnen), blad: blad, soorten: gestuurd.isEmpty ? gevraagd : gestuurd, form: form,
            refusal: refusal)
    }
}

extension Ondersteuningsplanblad {
    /// What is asked in one step: at most three fields to type, of which at most two ask whose wish it is.
    var stap: [Plangegeven.Soort] {
        let soorten = Array(plan.teTypen.prefix(Plangegeven.hoogstens))
        return soorten.isEmpty ? [.veiligheid] : soorten
    }

    /// Who can wish this: who did not yet, first.
    func mensen(_ soort: Plangegeven.Soort) -> [Gezinslid] {
        let wie = gezin.leden.filter { $0.rol == soort.rol }
        let klaar = Set(gegevens.filter { $0.soort == soort }.compactMap(\.van))
        return wie.filter { !klaar.contains($0.persoon) } + wie.filter { klaar.contains($0.persoon) }
    }
}

extension Ondersteuningsplan.Veld {
    /// As it is said on screen.
    var naam: String {
        switch self {
        case .vraag: "De vraag"
        case .gezin: "Het gezin"
        case .doelen: "Doelen en cijfers"
        case .afspraken: "Afspraken die lopen"
        case .hulp: "Welke hulp er al was"
        case .analyse: "Verklarende analyse"
        case .netwerk: "Mensen om het gezin heen"
        case .wensKind: "Wat het kind wil"
        case .wensOuder: "Wat de ouders willen"
        case .veiligheid: "Veiligheid"
        }
    }

    /// Where it is written, in the file itself.
    func pad(_ dossier: ID<Dossier>) -> String? {
        let pad = "/dossiers/\(dossier)"
        switch self {
        case .vraag: return nil
        case .gezin: return "\(pad)/mensen"
        case .doelen: return "\(pad)/plan"
        case .afspraken: return "\(pad)/plan"
        case .analyse: return "\(pad)/analyse"
        case .hulp, .netwerk, .wensKind, .wensOuder, .veiligheid:
            return "\(pad)/ondersteuningsplan/aanvulling?soort=\(rawValue)"
        }
    }
}

extension Ondersteuningsplan.Staat {
    var naam: String {
        switch self {
        case .compleet: "compleet"
        case .deels: "voor een deel"
        case .ontbreekt: "ontbreekt"
        }
    }

    var klasse: String { self == .compleet ? "tag good" : self == .deels ? "tag" : "tag warm" }
}
