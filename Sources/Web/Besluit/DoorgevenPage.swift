import Casework
import Domain
import HTML
import Hummingbird

/// Een vraag doorgeven aan een andere tafel, of in tweeën splitsen. De geschiedenis gaat mee.
enum DoorgevenPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/doorgifte") { v in try await .blad(form(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/doorgifte", geefDoor)
        wegen.get("/inbrengen/{inbreng}/splitsing") { v in try await .blad(splitsform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/splitsing", splits)
    }

    private static func geefDoor(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            let mag = try await v.inbrengblik().zietDossier
            let nieuw = try await v.casework.geefDoor(
                voorstel(v), op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("doorgifte"))
            // Who leads here need not have a ground there.
            return .naar("/inbrengen/\(mag ? nieuw : inbreng)")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func splits(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            var voorstel = try voorstel(v)
            voorstel.vraag = v.form["vraag"]
            voorstel.vraagHier = v.form["vraag_hier"]
            let blik = try await v.inbrengblik()
            // Who sees no goals is not asked which go along: then they all do.
            if !blik.blad.doelen.isEmpty { v.form.verdeel(blik.blad.doelen, in: &voorstel) }
            let nieuw = try await v.casework.splits(
                voorstel, op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("splitsing"))
            return .naar("/inbrengen/\(blik.zietDossier ? nieuw : inbreng)")
        } anders: {
            try await splitsform(v, v.form, $0)
        }
    }

    private static func voorstel(_ v: Verzoek) throws -> Doorgeefvoorstel {
        guard let naar: ID<Tafel> = v.form.id("naar") else {
            throw Refusal(.invalid, "Kies een tafel waar deze vraag naartoe kan.", field: "naar")
        }
        return Doorgeefvoorstel(naar: naar, gronden: v.form["gronden"], gevolg: v.form.id("gevolg"))
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> DoorgevenView {
        let blik = try await v.inbrengblik(om: .geefDoor(alsGevolg: v.gevolg(form) != nil))
        return DoorgevenView(
            omslag: v.omslag(.tafels), kop: blik.kop, tafels: try await v.tafelkeuzes(vanaf: blik),
            gevolg: v.vraag("gevolg") ?? "",
            form: form, refusal: refusal)
    }

    private static func splitsform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> SplitsingView
    {
        let blik = try await v.inbrengblik(om: .splits)
        return SplitsingView(
            omslag: v.omslag(.tafels), kop: blik.kop, tafels: try await v.tafelkeuzes(vanaf: blik),
            doelen: blik.blad.doelen.map { ($0.lijn.rawValue, $0.woorden) }, gevolg: v.vraag("gevolg") ?? "",
            form: form, refusal: refusal)
    }
}

extension Formulierdata {
    /// Which goals go along and which stay, each with its agreements.
    fileprivate func verdeel(_ doelen: [Inbrengstand.Bundeldoel], in voorstel: inout Doorgeefvoorstel) {
        let (mee, hier) = (alle("doelen").compactMap { ID<Doel>($0) }, alle("doelen_hier").compactMap { ID<Doel>($0) })
        (voorstel.doelen, voorstel.doelenHier) = (mee, hier)
        voorstel.afspraken = doelen.filter { mee.contains($0.lijn) }.flatMap { $0.afspraken.map(\.lijn) }
        voorstel.afsprakenHier = doelen.filter { hier.contains($0.lijn) }.flatMap { $0.afspraken.map(\.lijn) }
    }
}

extension Verzoek {
    /// What an earlier decision set in motion, and is carried out with this form.
    func gevolg(_ form: Formulierdata) -> ID<OpenGevolg>? {
        form.id("gevolg") ?? vraag("gevolg").flatMap { ID($0) }
    }

    /// The tables that a question can go to from here.
    fileprivate func tafelkeuzes(vanaf blik: Inbrengblik) async throws -> [(String, String)] {
        try await casework.tafels(voor: medewerker)
            .filter { $0.neemtAan && $0.id != blik.blad.tafel.id && blik.arrangement.kanNaar.contains($0.arrangement) }
            .map { ($0.id.rawValue, $0.naam) }
    }
}
