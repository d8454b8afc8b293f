import Casework
import Domain
import HTML
import Hummingbird

/// Hoe ieder het ziet: een kijk opschrijven, en beslissen over wat nog te bespreken is.
enum AfwegingPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/afwegingen/nieuw") { v in
            let dossier: ID<Dossier> = try v.id("dossier")
            let over = v.vraag("antwoord") ?? v.vraag("doel") ?? dossier.rawValue
            var form = try await v.begin("afweging", over: over, in: dossier)
            form.zet("doel", v.vraag("doel") ?? "")
            form.zet("antwoord", v.vraag("antwoord") ?? "")
            return try await .blad(nieuw(v, form, nil))
        }
        wegen.post("/dossiers/{dossier}/afwegingen", geef)
        wegen.get("/dossiers/{dossier}/afwegingen/{afweging}/bespreking") { v in
            try await .blad(bespreking(v, Formulierdata(), nil))
        }
        wegen.post("/dossiers/{dossier}/afwegingen/{afweging}/bespreking", bespreek)
    }

    private static func geef(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let voorstel = Afwegingvoorstel(
                van: Spreker(code: v.form["van"]), tekst: v.form["tekst"],
                nogTeBespreken: v.form["delen"] == "later",
                besprekenVoor: try v.form.dag("bespreken_voor", nu: v.vandaag))
            if v.form["delen"].isEmpty {
                throw Refusal(.invalid, "Kies of het gezin dit nu al weet.", field: "delen")
            }
            let (doel, antwoord): (ID<Doel>?, ID<Afweging>?) = (v.form.id("doel"), v.form.id("antwoord"))
            _ = try await v.casework.geefAfweging(
                voorstel, bij: doel, opAntwoord: antwoord, in: dossier, door: v.medewerker,
                sleutel: v.form.sleutel("afweging"))
            let plan = try await v.casework.gezinsplan(dossier, voor: v.kijker)
            let lijn = doel ?? antwoord.flatMap { id in plan.stand.afwegingen.first { $0.id == id }?.doel }
            return .naar(lijn.map { "/dossiers/\(dossier)/doelen/\($0)#kijken" } ?? "/dossiers/\(dossier)/plan#kijken")
        } anders: { refusal in
            try await nieuw(v, v.form, refusal)
        }
    }

    private static func bespreek(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.bespreekAfweging(
                v.id("afweging"), hoe: Afwegingbespreking.Vorm(rawValue: v.form["hoe"]),
                grond: Afschermgrond(rawValue: v.form["grond"]), gronden: v.form["gronden"], in: dossier,
                door: v.medewerker, sleutel: v.form.sleutel("bespreking"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: { refusal in
            try await bespreking(v, v.form, refusal)
        }
    }

    private static func nieuw(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> AfwegingView {
        let plan = try await v.casework.gezinsplan(v.id("dossier"), voor: v.kijker)
        return AfwegingView(
            omslag: v.omslag(.gezinnen), blik: Planblik(plan: plan, vandaag: v.vandaag), medewerker: try v.medewerker,
            form: form, refusal: refusal)
    }

    private static func bespreking(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> BesprekingView
    {
        let plan = try await v.casework.gezinsplan(v.id("dossier"), voor: v.kijker)
        let id: ID<Afweging> = try v.id("afweging")
        guard let afweging = plan.stand.afwegingen.first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "Deze kijk is er niet.")
        }
        return BesprekingView(
            omslag: v.omslag(.gezinnen), blik: Planblik(plan: plan, vandaag: v.vandaag), afweging: afweging, form: form,
            refusal: refusal)
    }
}

/// Opschrijven hoe iemand het ziet, naast wat een ander vindt.
struct AfwegingView: View {
    let omslag: Omslag
    let blik: Planblik
    let medewerker: Medewerker
    let form: Formulierdata
    let refusal: Refusal?

    private var doel: Doel? { blik.plan.stand.doelen.first { $0.lijn.rawValue == form["doel"] } }
    private var eerder: Afweging? { blik.plan.stand.afwegingen.first { $0.id.rawValue == form["antwoord"] } }

    var body: some HTML {
        Dossierblad(titel: "Hoe iemand het ziet", gezin: blik.plan.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet goal")) {
                H2 { eerder == nil ? "Hoe ziet u of iemand van het gezin het?" : "Zet er een kijk naast" }
                if let doel { P(.class("soft")) { "Bij het doel “\(doel.woorden)”" } }
                if let eerder {
                    Div(.class("naastelkaar")) {
                        P { B { blik.bron(eerder.van, door: eerder.opgeschrevenDoor) } }
                        P(.class("tekst")) { eerder.tekst }
                    }
                }
                Formulier(naar: "\(blik.pad)/afwegingen", form: form, refusal: refusal) {
                    Input(.type("hidden"), .name("doel"), .value(form["doel"]))
                    Input(.type("hidden"), .name("antwoord"), .value(form["antwoord"]))
                    Keuzeveld(
                        "Van wie is deze kijk?", naam: "van",
                        keuzes: [(Spreker.medewerker(medewerker.id).code, "Van mijzelf")]
                            + blik.plan.gezin.leden.map { (Spreker.persoon($0.persoon).code, "Van \($0.roepnaam)") },
                        form: form, refusal: refusal)
                    Tekstveld(
                        "Hoe ziet diegene het?", naam: "tekst", form: form, refusal: refusal,
                        uitleg: "Schrijf op wat gezien of gezegd is, zo dat ieder het kan lezen.", rijen: 5)
                    Keuzeveld(
                        "Weet het gezin dit?", naam: "delen",
                        keuzes: [("nu", "Ja, of het mag het nu lezen"), ("later", "Nee, het is nog te bespreken")],
                        form: form, refusal: refusal)
                    Regelveld(
                        "Zo nee: wanneer bespreekt u het uiterlijk?", naam: "bespreken_voor", form: form,
                        refusal: refusal,
                        uitleg:
                            "Tot die dag lezen alleen wie met het gezin werken mee. U ziet het terug bij Mijn werk.",
                        soort: "date")
                    Knop("Zet erbij")
                }
            }
        }
    }
}

/// Beslissen over wat nog te bespreken was.
struct BesprekingView: View {
    let omslag: Omslag
    let blik: Planblik
    let afweging: Afweging
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Besproken of afschermen", gezin: blik.plan.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Is dit besproken met het gezin?" }
                Div(.class("naastelkaar")) {
                    P { B { blik.bron(afweging.van, door: afweging.opgeschrevenDoor) } }
                    P(.class("tekst")) { afweging.tekst }
                }
                Formulier(naar: "\(blik.pad)/afwegingen/\(afweging.id)/bespreking", form: form, refusal: refusal) {
                    Keuzeveld(
                        "Kies één", naam: "hoe",
                        keuzes: [
                            ("besproken", "Besproken: het gezin mag dit lezen"),
                            ("afgeschermd", "Afschermen, op een grond uit de wet"),
                        ], form: form, refusal: refusal)
                    Keuzeveld(
                        "Bij afschermen: op welke grond?", naam: "grond",
                        keuzes: Afschermgrond.allCases.map { ($0.rawValue, $0.naam.metHoofdletter) }, form: form,
                        refusal: refusal)
                    Tekstveld(
                        "Bij afschermen: waarom geldt die grond hier?", naam: "gronden", form: form, refusal: refusal)
                    Knop("Leg vast")
                }
            }
        }
    }
}
