import Casework
import Domain
import HTML
import Hummingbird

/// Iets vragen aan iemand buiten de tafel, eraan herinneren, en het antwoord vastleggen.
enum UitvraagPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/uitvragen/nieuw") { v in try await .blad(nieuw(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/uitvragen", stuur)
        wegen.get("/inbrengen/{inbreng}/uitvragen/{uitvraag}") { v in try await .blad(volg(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/uitvragen/{uitvraag}/herinnering", herinner)
        wegen.post("/inbrengen/{inbreng}/uitvragen/{uitvraag}/antwoord", rondAf)
    }

    private static func stuur(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.stuurUitvraag(
                Uitvraagvoorstel(
                    aan: v.form.alle("aan"), wie: v.form["wie"], vraag: v.form["vraag"], grond: v.form["grond"],
                    toelichting: v.form["toelichting"], gevolg: v.form.id("gevolg")), op: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("uitvraag"))
            return .naar("/inbrengen/\(inbreng)#uitvragen")
        } anders: {
            try await nieuw(v, v.form, $0)
        }
    }

    private static func nieuw(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> UitvraagView {
        let blik = try await v.inbrengblik(om: .vraagBuiten)
        let gevolg = v.gevolg(form)
        guard let buiten = blik.buitenvraag(bij: gevolg) else {
            throw Refusal(.notFound, "Er gaat hier nu geen vraag naar buiten. Misschien is zij al gesteld.")
        }
        return UitvraagView(
            omslag: v.omslag(.tafels), kop: blik.kop, gevolg: gevolg,
            aan: buiten.aan.map { ($0, $0.replacing("-", with: " ").metHoofdletter) }, vraag: blik.blad.vraag,
            termijn: buiten.zin(vanaf: v.vandaag), form: form, refusal: refusal)
    }

    private static func herinner(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.herinner(
                aan: v.id("uitvraag"), op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("herinnering"))
            return .naar("/inbrengen/\(inbreng)#uitvragen")
        } anders: {
            try await volg(v, v.form, $0)
        }
    }

    private static func rondAf(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.rondUitvraagAf(
                v.id("uitvraag"), Uitvraag.Afloop(rawValue: v.form["afloop"]), antwoord: v.form["antwoord"],
                op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("uitvraagantwoord"))
            return .naar("/inbrengen/\(inbreng)#uitvragen")
        } anders: {
            try await volg(v, v.form, $0)
        }
    }

    private static func volg(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> UitvraagvolgView
    {
        let blik = try await v.inbrengblik()
        let id: ID<Uitvraag> = try v.id("uitvraag")
        guard let deze = blik.blad.uitvragen.first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "Deze vraag is er niet.")
        }
        guard try blik.blad.magVragenBuiten || deze.volger == v.medewerker.id else {
            throw Refusal(.forbidden, "Dit doet wie met het gezin werkt, of wie deze tafel leidt.")
        }
        return UitvraagvolgView(
            omslag: v.omslag(.tafels), kop: blik.kop, uitvraag: deze, vandaag: v.vandaag, form: form, refusal: refusal)
    }
}

extension Inbrengblik {
    /// What can be asked outside now: by an open consequence, or else by the step that is on.
    func buitenvraag(bij gevolg: ID<OpenGevolg>?) -> Gevolg.Buitenvraag? {
        guard let gevolg else { return stapnu(.uitvraag)?.buitenvraag }
        return blad.gevolgen.first { $0.id == gevolg && $0.isOpen }.flatMap { arrangement.buitenvraag(bij: $0) }
    }

    var uitvragen: Uitvragen {
        Uitvragen(
            pad: pad, alle: blad.uitvragen, volgers: blad.namen, mag: blad.magVragenBuiten,
            kanVragen: stapnu(.uitvraag) != nil && blad.magVragenBuiten, vandaag: vandaag)
    }
}

extension Gevolg.Buitenvraag {
    /// Until when an answer is awaited and when somebody is reminded, in a sentence.
    func zin(vanaf dag: Dag) -> String? {
        let wanneer = binnen.map { "We rekenen op antwoord tot en met \($0.einde(vanaf: dag).voluit)." }
        let herinner =
            herinner.isEmpty
            ? nil
            : "U krijgt een herinnering op \(Set(herinner.map { $0.einde(vanaf: dag) }).sorted().map(\.voluit).opgesomd)."
        let delen = [wanneer, herinner].compactMap(\.self)
        return delen.isEmpty ? nil : delen.joined(separator: " ")
    }
}
