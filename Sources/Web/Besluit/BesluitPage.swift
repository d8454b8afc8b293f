import Casework
import Domain
import HTML
import Hummingbird

/// Na de uitkomst: het papier, vertellen, bekrachtigen, wat een besluit in gang zet, en besluiten met spoed.
enum BesluitPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/papier", papier)
        wegen.get("/inbrengen/{inbreng}/bekrachtigingen/{bekrachtiging}") { v in
            try await .blad(bekrachtigform(v, Formulierdata(), nil))
        }
        wegen.post("/inbrengen/{inbreng}/bekrachtigingen/{bekrachtiging}", bekrachtig)
        wegen.get("/inbrengen/{inbreng}/gevolgen/{gevolg}") { v in try await .blad(gevolgform(v, Formulierdata(), nil))
        }
        wegen.post("/inbrengen/{inbreng}/gevolgen/{gevolg}", handelAf)
        wegen.get("/inbrengen/{inbreng}/spoed") { v in try await .blad(spoedform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/spoed", spoed)
    }

    private static func papier(_ v: Verzoek) async throws -> Antwoord {
        guard let papier = try await v.inbrengblik().papier else {
            throw Refusal(.notFound, "Er is nog niets besloten om op papier te zetten.")
        }
        return .blad(papier)
    }

    private static func bekrachtig(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.bekrachtig(
                v.id("bekrachtiging"), antwoord: Bekrachtiging.Antwoord(rawValue: v.form["antwoord"]),
                gronden: v.form["gronden"], op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("bekrachtiging"))
            return .naar("/")
        } anders: {
            try await bekrachtigform(v, v.form, $0)
        }
    }

    private static func bekrachtigform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> BekrachtigingView
    {
        let blik = try await v.inbrengblik()
        let id: ID<Bekrachtiging> = try v.id("bekrachtiging")
        guard let stand = blik.blad.besluiten.first(where: { $0.bekrachtigingen.contains { $0.id == id } }),
            let vraag = stand.bekrachtigingen.first(where: { $0.id == id })
        else { throw Refusal(.notFound, "Deze vraag is er niet meer. Misschien is het besluit verbeterd.") }
        guard vraag.door == (try v.medewerker.id) else {
            throw Refusal(.forbidden, "Dit beantwoordt wie gevraagd is om te bekrachtigen.")
        }
        return BekrachtigingView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/bekrachtigingen/\(id)", wat: stand.besluit.wat,
            gronden: stand.besluit.gronden, uiterlijk: vraag.uiterlijk.voluit, form: form, refusal: refusal)
    }

    private static func handelAf(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.handelGevolgAf(
                v.id("gevolg"), hoe: OpenGevolg.Hoe(rawValue: v.form["hoe"]), toelichting: v.form["toelichting"],
                op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("gevolg"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await gevolgform(v, v.form, $0)
        }
    }

    private static func gevolgform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> GevolgView
    {
        let blik = try await v.inbrengblik()
        let id: ID<OpenGevolg> = try v.id("gevolg")
        guard let gevolg = blik.blad.gevolgen.first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "Dit is er niet meer.")
        }
        guard gevolg.medewerker == (try v.medewerker.id) || blik.blad.mag.schrijven || blik.blad.mag.dossier else {
            throw Refusal(.forbidden, "Dit doet iemand anders.")
        }
        return GevolgView(
            omslag: v.omslag(.tafels), kop: blik.kop, naar: "\(blik.pad)/gevolgen/\(id)", zin: gevolg.zin,
            weg: blik.weg(bij: gevolg), form: form, refusal: refusal)
    }

    private static func spoed(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            guard let stap = try await v.inbrengblik().blad.keuzestap else {
                throw Refusal(.conflict, "Hier is nu niets te kiezen.")
            }
            var voorstel = v.form.uitkomst(uit: stap)
            voorstel.wijze = .spoed
            _ = try await v.casework.legUitkomstVast(
                voorstel, op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("spoed"))
            return .naar("/inbrengen/\(inbreng)/bespreking#besluit")
        } anders: {
            try await spoedform(v, v.form, $0)
        }
    }

    private static func spoedform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> SpoedView {
        let blik = try await v.gesprekblik(om: .beslisMetSpoed)
        guard let stap = blik.blad.keuzestap, let spoed = blik.arrangement.spoed else {
            throw Refusal(.notFound, "Met spoed besluiten kan hier nu niet.")
        }
        let daarna =
            switch spoed.bekrachtigen {
            case .volgendeBijeenkomst: "De tafel bekijkt het op de volgende bijeenkomst."
            case .binnen(let termijn): "De tafel bekijkt het binnen \(termijn)."
            }
        return SpoedView(
            omslag: v.omslag(.tafels), kop: blik.kop, vragen: blik.uitkomstvragen(stap), daarna: daarna, form: form,
            refusal: refusal)
    }
}
