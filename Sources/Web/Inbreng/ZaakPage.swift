import Casework
import Domain
import HTML
import Hummingbird

/// Wat er met een aanmelding, leerling of casus gebeurt: er komt een dossier uit, of een collega neemt haar over.
enum ZaakPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/inbrengen/{inbreng}/dossier") { v in try await .blad(dossierform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/dossier", open)
        wegen.get("/inbrengen/{inbreng}/overdracht") { v in try await .blad(geefform(v, Formulierdata(), nil)) }
        wegen.post("/inbrengen/{inbreng}/overdracht", geef)
    }

    private static func open(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            let bij: ID<Dossier>? = v.form.id("bij")
            guard bij != nil || ["", "nieuw"].contains(v.form["bij"]) else {
                throw Refusal(.invalid, "Kies een dossier uit de lijst.", field: "bij")
            }
            let dossier = try await v.casework.openDossierUit(
                Vervolgdossier(
                    bij: bij, naam: v.form["naam"], wijk: v.form["wijk"], team: v.form.id("team"),
                    toestemming: v.form["toestemming"]), op: inbreng, door: v.medewerker,
                sleutel: v.form.sleutel("dossier-uit"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: {
            try await dossierform(v, v.form, $0)
        }
    }

    private static func dossierform(
        _ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?
    ) async throws -> VervolgdossierView {
        let klaar = try await v.casework.bereidDossierVoor(v.id("inbreng"), voor: v.kijker)
        let medewerker = try v.medewerker
        return VervolgdossierView(
            omslag: v.omslag(.tafels), kop: try await v.inbrengblik().kop, klaar: klaar,
            teams: try await v.casework.organisaties().flatMap(\.teams),
            eigen: medewerker.lidmaatschappen.first?.team, wijken: try await v.casework.wijken(), form: form,
            refusal: refusal)
    }

    private static func geef(_ v: Verzoek) async throws -> Antwoord {
        let inbreng: ID<Inbreng> = try v.id("inbreng")
        return try await v.probeer {
            _ = try await v.casework.geefZaakAan(
                v.form.id("medewerker"), op: inbreng, door: v.medewerker, sleutel: v.form.sleutel("zaak-overdracht"))
            return .naar("/")
        } anders: {
            try await geefform(v, v.form, $0)
        }
    }

    private static func geefform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blik = try await v.inbrengblik(om: .geefGrond)
        guard blik.blad.soort != .gezin else { throw Refusal.nietHier }
        let mensen = try await v.collegas(\.magMeewerken)
        return ZaakoverdrachtView(
            omslag: v.omslag(.tafels), kop: blik.kop, mensen: mensen.map { ($0.id.rawValue, $0.naam) }, form: form,
            refusal: refusal)
    }
}

/// Met toestemming een dossier openen voor wie was aangemeld.
struct VervolgdossierView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let klaar: Vervolgvoorbereiding
    let teams: [Organisatieoverzicht.Teamregel]
    let eigen: ID<Team>?
    let wijken: Wijkenlijst
    let form: Formulierdata
    let refusal: Refusal?

    /// The family is called after the child, until somebody says otherwise.
    private var naam: String {
        let kind = klaar.gezin.leden.first { $0.rol == .kind }?.naam ?? ""
        return "Gezin " + (kind.contains(" ") ? String(kind.drop { $0 != " " }.dropFirst()) : kind)
    }

    var body: some HTML {
        Vraagvel("Open een dossier", kop, omslag) {
            P {
                "Het dossier gaat over dezelfde mensen als de aanmelding. Zonder toestemming komt er geen dossier: kies dan bij “Wat er nog moet” dat het niet meer hoeft."
            }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/dossier", form: form, refusal: refusal) {
                Tekstveld(
                    "Wie gaf toestemming, en hoe?", naam: "toestemming", form: form,
                    refusal: refusal, uitleg: "Bijvoorbeeld: moeder, in het gesprek van vandaag.", rijen: 2)
                if !klaar.zelfde.isEmpty {
                    Rondjesveld(
                        "Dit kind staat al in een dossier waar u mee werkt", naam: "bij",
                        keuzes: klaar.zelfde.map { ($0.dossier.rawValue, "Voeg het bij \($0.naam)") }
                            + [("nieuw", "Nee, open een nieuw dossier")], form: form, refusal: refusal)
                }
                Regelveld("Hoe heet het gezin?", naam: "naam", form: form, waarde: naam, refusal: refusal)
                Wijkveld(
                    wijken: wijken, form: form, waarde: teams.first { $0.id == eigen }?.wijk ?? "", refusal: refusal)
                Keuzeveld(
                    "Team", naam: "team", keuzes: teams.map { ($0.id.rawValue, $0.naam) }, form: form,
                    waarde: eigen?.rawValue ?? "", refusal: refusal)
                Knop("Open het dossier")
            }
        }
    }
}

/// Een zaak zonder gezin aan een collega geven.
struct ZaakoverdrachtView: View {
    let omslag: Omslag
    let kop: Inbrengkop
    let mensen: [(String, String)]
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Vraagvel("Geef deze vraag aan een collega", kop, omslag) {
            P { "Uw collega werkt er vanaf nu mee. U ziet haar daarna alleen nog als u aan deze tafel zit." }
            Formulier(naar: "/inbrengen/\(kop.inbreng)/overdracht", form: form, refusal: refusal) {
                Keuzeveld("Wie neemt het over?", naam: "medewerker", keuzes: mensen, form: form, refusal: refusal)
                Knop("Geef door")
            }
        }
    }
}
