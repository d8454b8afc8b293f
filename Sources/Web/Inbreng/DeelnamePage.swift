import Casework
import Domain
import HTML
import Hummingbird

/// Wie erbij is, en wie op welke grond weet om wie het gaat.
enum DeelnamePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/gronden") { v in try await .blad(grondform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/gronden", geef)
        wegen.get("/inbrengen/{inbreng}/deelnames/{deelname}/grond/einde") { v in
            try await .blad(eindform(v, Formulierdata(), nil))
        }
        wegen.post("/inbrengen/{inbreng}/deelnames/{deelname}/grond/einde", trekIn)
        wegen.get("/inbrengen/{inbreng}/deelnames/nieuw") { v in try await .blad(erbijform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/deelnames", vraagErbij)
    }

    private static func geef(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.geefGrond(
                v.form["grond"], toelichting: v.form["toelichting"],
                aan: v.form.alle("deelname").compactMap { ID<Deelname>($0) }, bij: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("grond"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await grondform(v, v.form, $0)
        }
    }

    private static func grondform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blik = try await v.inbrengblik(om: .geefGrond)
        let voor = v.vraag("voor").map { [$0] }
        return GrondView(
            omslag: v.omslag(.tafels), kop: blik.kop, deelnemers: blik.zonderGrond,
            gekozen: voor ?? blik.zonderGrond.map(\.id.rawValue), gronden: blik.gronden, form: form, refusal: refusal)
    }

    private static func trekIn(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.trekGrondIn(
                van: v.id("deelname"), bij: inbreng, door: v.medewerker, sleutel: v.form.sleutel("grondeinde"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await eindform(v, v.form, $0)
        }
    }

    private static func eindform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blik = try await v.inbrengblik(om: .geefGrond)
        let deelname: ID<Deelname> = try v.id("deelname")
        guard let wie = blik.naam(deelname) else { throw Refusal(.notFound, "Deze persoon zit niet aan tafel.") }
        return GrondEindeView(
            omslag: v.omslag(.tafels), kop: blik.kop,
            naar: "/inbrengen/\(blik.kop.inbreng)/deelnames/\(deelname)/grond/einde", wie: wie, form: form,
            refusal: refusal)
    }

    private static func vraagErbij(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.vraagErbij(
                v.form.erbij(), bij: inbreng, door: v.medewerker, sleutel: v.form.sleutel("erbij"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            try await erbijform(v, v.form, $0)
        }
    }

    private static func erbijform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blik = try await v.inbrengblik(om: .vraagErbij)
        return ErbijView(
            omslag: v.omslag(.tafels), kop: blik.kop, mensen: try await v.mensen(voor: blik),
            rollen: blik.arrangement.buitenrollen,
            form: form, refusal: refusal)
    }
}

extension Verzoek {
    /// Who could be asked along: the family, and colleagues who are not there yet.
    fileprivate func mensen(voor blik: Inbrengblik) async throws -> [(String, String)] {
        let al = Set(blik.blad.deelnemers.map(\.deelname.wie))
        let gezin = (blik.blad.gezin?.leden ?? []).filter { !al.contains(.persoon($0.persoon)) }
            .map { ("p:\($0.persoon)", "\($0.roepnaam) (gezin)") }
        let rol = blik.arrangement.gastrol.tekst
        let poel = blik.arrangement.poelkeuzes(blik.blad.tafel).filter { keuze in
            !al.contains { if case .medewerker(let id) = $0 { keuze.0.hasPrefix("m:\(id):") } else { false } }
        }
        guard let dossier = blik.blad.dossier else { return gezin + poel }
        let meedenkers = try await casework.meedenkers(bijTafelsVan: dossier, voor: kijker)
        return gezin
            + meedenkers.filter { !al.contains(.medewerker($0.id)) }
            .map { ("m:\($0.id):\(rol)", "\($0.naam), \($0.alsWat)") }
    }
}
