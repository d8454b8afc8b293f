import Casework
import Domain
import HTML

/// Een versie maken op het scherm: met het formulier voor het gewone geval, of als tekst voor al het andere.
enum ArrangementformPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        let pad = "\(ArrangementPage.pad)/{arrangement}"
        wegen.get("\(pad)/formulier", wie: .rol([.beheerder])) { v in .blad(try await formulier(v, nil)) }
        wegen.post("\(pad)/formulier", wie: .rol([.beheerder]), bewaarFormulier)
        wegen.get("\(pad)/tekst", wie: .rol([.beheerder])) { v in .blad(try await tekst(v, nil, [])) }
        wegen.post("\(pad)/tekst", wie: .rol([.beheerder]), bewaarTekst)
    }

    private static func bewaarFormulier(_ v: Verzoek) async throws -> Antwoord {
        let bladen = try await v.casework.arrangementbladen()
        let basis = try v.basis(bladen)
        return try await v.probeer {
            let formulier = Arrangementformulier(form: v.form, basis: basis?.arrangement, vandaag: v.vandaag)
            let nieuw = try formulier.lees(bekend: Set(bladen.map(\.id)))
            return try await bewaar(v, nieuw, formulier.dag("ingang"))
        } anders: { refusal in
            try await formulier(v, refusal)
        }
    }

    private static func bewaar(_ v: Verzoek, _ nieuw: Arrangement, _ ingang: Dag?) async throws -> Antwoord {
        _ = try await v.casework.maakVersie(
            nieuw, ingang: ingang, gelezen: Int(v.form["gelezen"]) ?? 0, door: v.medewerker,
            sleutel: v.form.sleutel("arrangement"))
        return .naar("\(ArrangementPage.pad)/\(nieuw.id)")
    }

    private static func formulier(_ v: Verzoek, _ refusal: Refusal?) async throws -> ArrangementformView {
        let bladen = try await v.casework.arrangementbladen()
        let basis = try v.basis(bladen)
        let form = refusal == nil ? Arrangementformulier.begin(basis?.arrangement) : v.form
        return ArrangementformView(
            omslag: v.omslag(.beheer), basis: basis,
            formulier: Arrangementformulier(form: form, basis: basis?.arrangement, vandaag: v.vandaag),
            anderen: bladen.map { ($0.id.tekst, $0.geldend.arrangement.naam) }.filter {
                $0.0 != basis?.arrangement.id.tekst
            },
            organisaties: Set(try await v.casework.organisaties().map(\.soort)).sorted(), refusal: refusal)
    }

    private static func bewaarTekst(_ v: Verzoek) async throws -> Antwoord {
        let bladen = try await v.casework.arrangementbladen()
        let basis = try v.basis(bladen)
        do {
            return try await v.probeer {
                let tekst = try Tekst.verplicht(
                    v.form["tekst"], veld: "tekst", noem: "hoe het arrangement luidt", meest: 60_000)
                let lezer = ArrangementLezer(bekend: Set(bladen.map(\.id)))
                let nieuw = try lezer.leesEen(tekst)
                if let basis, basis.arrangement.id != nieuw.id {
                    throw Refusal(
                        .invalid, "De ‘id’ van dit arrangement blijft ‘\(basis.arrangement.id)’.", field: "tekst")
                }
                if basis == nil, bladen.contains(where: { $0.id == nieuw.id }) {
                    throw Refusal(.invalid, "Er is al een arrangement ‘\(nieuw.id)’.", field: "tekst")
                }
                return try await bewaar(v, nieuw, v.form.dag("ingang", nu: v.vandaag))
            } anders: { refusal in
                // The text is one field: what is not about the day is about the text.
                let veld = refusal.field == "ingang" ? "ingang" : "tekst"
                return try await self.tekst(v, Refusal(refusal.kind, refusal.zin, field: veld), [])
            }
        } catch let fouten as Arrangementfouten {
            let aantal = fouten.fouten.count == 1 ? "Er is één fout" : "Er zijn \(fouten.fouten.count) fouten"
            let refusal = Refusal(.invalid, "\(aantal) in de tekst; er is niets bewaard.", field: "tekst")
            return .blad(try await tekst(v, refusal, fouten.fouten), status: refusal.status)
        }
    }

    private static func tekst(_ v: Verzoek, _ refusal: Refusal?, _ fouten: [Leesfout]) async throws
        -> ArrangementtekstView
    {
        let basis = try v.basis(try await v.casework.arrangementbladen())
        return ArrangementtekstView(
            omslag: v.omslag(.beheer), basis: basis, form: refusal == nil ? Formulierdata() : v.form, refusal: refusal,
            fouten: fouten, vandaag: v.vandaag)
    }
}

extension Verzoek {
    /// The last version of the arrangement in the address; nil for one that is new.
    fileprivate func basis(_ bladen: [Arrangementblad]) throws -> Arrangementversie? {
        if arrangement == Arrangement.nogGeen { return nil }
        guard let blad = bladen.first(where: { $0.id == arrangement }) else {
            throw Refusal(.notFound, "Dit arrangement is er niet.")
        }
        return blad.versies.first
    }
}

/// Een versie als tekst, met elke fout bij haar regel.
struct ArrangementtekstView: View {
    let omslag: Omslag
    let basis: Arrangementversie?
    let form: Formulierdata
    let refusal: Refusal?
    let fouten: [Leesfout]
    let vandaag: Dag

    private var id: String { basis?.arrangement.id.tekst ?? Arrangement.nogGeen.tekst }
    private var titel: String {
        basis.map { "Wijzig de tekst van \($0.arrangement.naam)" } ?? "Een arrangement als tekst"
    }

    var body: some HTML {
        Blad(titel, omslag) {
            Section(.class("sheet")) {
                P {
                    "Wat hier staat is de taal van de arrangementen. Een fout krijgt een zin met de regel waar zij staat; er wordt dan niets bewaard. "
                    A(.href("\(ArrangementPage.pad)/\(id)/formulier")) { "Liever het formulier" }
                    "."
                }
                Versieuitleg(basis: basis, vandaag: vandaag)
                Formulier(naar: "\(ArrangementPage.pad)/\(id)/tekst", form: form, refusal: refusal) {
                    if !fouten.isEmpty {
                        Ul(.class("regels"), .id("fouten")) {
                            for fout in fouten { Li { "Regel \(fout.regel): \(fout.zin)" } }
                        }
                    }
                    Input(
                        .type("hidden"), .name("gelezen"),
                        .value(form.velden["gelezen"]?.first ?? String(basis?.nummer ?? 0)))
                    Tekstveld(
                        "De tekst", naam: "tekst", form: form,
                        waarde: basis.map { ArrangementSchrijver().yaml($0.arrangement) } ?? "", refusal: refusal,
                        rijen: 30)
                    Ingangveld(form: form, refusal: refusal, vandaag: vandaag)
                    Knop("Bewaar als nieuwe versie")
                }
            }
        }
    }
}

/// Vanaf welke dag een versie geldt.
struct Ingangveld: View {
    let form: Formulierdata
    let refusal: Refusal?
    let vandaag: Dag

    var body: some HTML {
        Regelveld(
            "Vanaf welke dag geldt dit?", naam: "ingang", form: form, waarde: vandaag.getypt, refusal: refusal,
            uitleg: "Vandaag of later. Tot dan geldt de vorige versie.")
    }
}

/// Wat een nieuwe versie doet met wat er is.
struct Versieuitleg: View {
    let basis: Arrangementversie?
    let vandaag: Dag

    var body: some HTML {
        if let basis {
            P(.class("soft")) {
                "U begint met versie \(basis.nummer). Die blijft leesbaar, en een vraag die loopt, houdt de versie waaronder zij begon."
                    + (basis.van > vandaag
                        ? " Versie \(basis.nummer) gaat pas in op \(basis.van.voluit); wat u nu maakt, gaat voor." : "")
            }
        }
    }
}
