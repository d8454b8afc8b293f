import Casework
import Domain
import HTML
import Hummingbird

/// Een overleg over een selectie of thema: het begint met wat er beloofd was, en levert lessen, signalen en acties.
enum OverlegPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/bijeenkomsten/{bijeenkomst}/overleg") { v in try await .blad(blad(v, Formulierdata(), nil)) }
        for (naam, handeling) in handelingen {
            wegen.post("/bijeenkomsten/{bijeenkomst}/overleg/\(naam)") { v in
                try await v.probeer {
                    try await handeling(v, v.id("bijeenkomst"))
                    return .naar("/bijeenkomsten/\(try v.id("bijeenkomst", as: Bijeenkomst.self))/overleg#\(naam)")
                } anders: {
                    try await blad(v, v.form, $0)
                }
            }
        }
        wegen.get("/bijeenkomsten/{bijeenkomst}/overleg/lessen/nieuw") { v in
            try await .blad(lesform(v, Formulierdata(), nil))
        }
        wegen.post("/bijeenkomsten/{bijeenkomst}/overleg/lessen", schrijfLes)
        wegen.post("/bijeenkomsten/{bijeenkomst}/overleg/lessen/{les}/bevestiging") { v in
            try await v.probeer {
                _ = try await v.casework.bevestigOverlegles(
                    v.id("les"), gelezen: v.form["gelezen"] == "ja", bij: v.id("bijeenkomst"), door: v.medewerker,
                    sleutel: v.form.sleutel("overlegles-bevestigen"))
                return .naar("/bijeenkomsten/\(try v.id("bijeenkomst", as: Bijeenkomst.self))/overleg#lessen")
            } anders: {
                try await blad(v, v.form, $0)
            }
        }
        wegen.post("/bijeenkomsten/{bijeenkomst}/overleg/acties/{actie}") { v in
            try await v.probeer {
                _ = try await v.casework.meldOverlegactie(
                    v.id("actie"), hoe: Overlegactie.Hoe(rawValue: v.form["hoe"]), toelichting: v.form["toelichting"],
                    bij: v.id("bijeenkomst"), door: v.medewerker, sleutel: v.form.sleutel("overlegactie-klaar"))
                return .naar(v.form["terug"].eigenAdres ?? "/")
            } anders: {
                try await blad(v, v.form, $0)
            }
        }
    }

    private typealias Handeling = @Sendable (Verzoek, ID<Bijeenkomst>) async throws -> Void

    /// What who leads or writes does on the page itself, each with a form of its own.
    private static let handelingen: [(String, Handeling)] = [
        (
            "thema",
            { v, id in
                _ = try await v.casework.kiesThema(
                    v.form["thema"], volgende: v.form["wanneer"] == "volgende", bij: id, door: v.medewerker,
                    sleutel: v.form.sleutel("thema"))
            }
        ),
        (
            "deelnemers",
            { v, id in
                _ = try await v.casework.vraagBijOverleg(
                    v.form.id("medewerker"), naam: v.form["naam"], van: v.form["organisatie"], bij: id,
                    door: v.medewerker,
                    sleutel: v.form.sleutel("overlegdeelnemer"))
            }
        ),
        (
            "aanwezigheid",
            { v, id in
                _ = try await v.casework.noteerAanwezig(
                    Set(v.form.alle("aanwezig").compactMap { ID($0) }), bij: id, door: v.medewerker,
                    sleutel: v.form.sleutel("aanwezigheid"))
            }
        ),
        (
            "signalen",
            { v, id in
                _ = try await v.casework.geefSignaal(
                    Systeemsignaal.Soort(rawValue: v.form["soort"]), tekst: v.form["signaal"],
                    aan: Rol(rawValue: v.form["aan"]), bij: id, door: v.medewerker, sleutel: v.form.sleutel("signaal"))
            }
        ),
        (
            "acties",
            { v, id in
                _ = try await v.casework.spreekOverlegactieAf(
                    v.form["wat"], wie: v.form.id("wie"), uiterlijk: v.form.dag("uiterlijk", nu: v.vandaag), bij: id,
                    door: v.medewerker, sleutel: v.form.sleutel("overlegactie"))
            }
        ),
        (
            "terugmelding",
            { v, id in
                _ = try await v.casework.meldTerug(
                    v.form["melding"], bij: id, door: v.medewerker, sleutel: v.form.sleutel("terugmelding"))
            }
        ),
    ]

    private static func blad(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> OverlegView {
        let stand = try await v.casework.overlegstand(v.id("bijeenkomst"), voor: v.medewerker)
        let erbij = Set(stand.tafel.leden.map(\.medewerker) + stand.deelnemers.compactMap(\.medewerker))
        let mensen = stand.magSchrijven ? try await v.casework.medewerkers() : []
        return OverlegView(
            omslag: v.omslag(.tafels), stand: stand, lezer: try v.medewerker.id,
            codes: try await v.casework.codelijsten(),
            anderen: mensen.filter { !erbij.contains($0.id) }.map { ($0.id.rawValue, $0.naam) },
            kring: mensen.filter { erbij.contains($0.id) }.map { ($0.id.rawValue, $0.naam) }, vandaag: v.vandaag,
            deel: v.deelVanOverleg, form: form, refusal: refusal)
    }

    private static func schrijfLes(_ v: Verzoek) async throws -> Antwoord {
        let id: ID<Bijeenkomst> = try v.id("bijeenkomst")
        return try await v.probeer {
            _ = try await v.casework.schrijfOverlegles(
                LesvoorstelPage.inhoud(v), geenNaam: v.form.alle("geenNaam"), bij: id, door: v.medewerker,
                sleutel: v.form.sleutel("overlegles"))
            return .naar("/bijeenkomsten/\(id)/overleg#lessen")
        } anders: {
            try await lesform(v, v.form, $0)
        }
    }

    private static func lesform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> LesformView {
        let stand = try await v.casework.overlegstand(v.id("bijeenkomst"), voor: v.medewerker)
        return LesformView(
            omslag: v.omslag(.tafels), naar: "/bijeenkomsten/\(stand.bijeenkomst.id)/overleg/lessen", gezin: nil,
            inbreng: "", lijsten: try await v.casework.codelijsten(), codes: form.alle("codes"), oud: nil, vondsten: [],
            form: form, refusal: refusal)
    }
}

extension Verzoek {
    /// The last word of the address: which form of the page was sent.
    fileprivate var deelVanOverleg: String { request.uri.path.split(separator: "/").last.map(String.init) ?? "" }

    fileprivate func id<T>(_ naam: String, as _: T.Type) throws -> ID<T> { try id(naam) }
}
