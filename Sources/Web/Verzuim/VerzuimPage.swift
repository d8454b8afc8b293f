import Casework
import Domain
import HTML
import Hummingbird

/// De verzuimlijst van een tafel: lezen, inlezen, de gronden van scholen, en een leerling inbrengen.
enum VerzuimPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/verzuim", tafels)
        wegen.get("/tafels/{tafel}/verzuim") { v in try await .blad(lijst(v, nil)) }
        wegen.post("/tafels/{tafel}/verzuim/leerlingen/{leerling}/inbreng", brengIn)
        wegen.get("/tafels/{tafel}/verzuim/lijst") { v in try await .blad(invoer(v, nil)) }
        wegen.post("/tafels/{tafel}/verzuim/lijst", leesIn)
        wegen.get("/tafels/{tafel}/verzuim/gronden") { v in try await .blad(gronden(v, Formulierdata(), nil)) }
        wegen.post("/tafels/{tafel}/verzuim/gronden", legGrondVast)
        wegen.post("/tafels/{tafel}/verzuim/gronden/{grond}/einde", beeindigGrond)
        wegen.get("/dossiers/{dossier}/verzuim") { v in try await .blad(vanGezin(v, nil)) }
        wegen.post("/dossiers/{dossier}/school", kiesSchool)
    }

    private static func tafels(_ v: Verzoek) async throws -> Antwoord {
        let tafels = try await v.casework.verzuimtafels(voor: v.medewerker)
        if tafels.count == 1 { return .naar("/tafels/\(tafels[0].id)/verzuim") }
        return .blad(VerzuimtafelsView(omslag: v.omslag(.tafels), tafels: tafels))
    }

    private static func lijst(_ v: Verzoek, _ refusal: Refusal?) async throws -> VerzuimlijstView {
        let blad = v.vraag("blad").flatMap { Int($0) } ?? 1
        return VerzuimlijstView(
            omslag: v.omslag(.tafels),
            lijst: try await v.casework.verzuimlijst(
                bij: v.id("tafel"), blad: min(max(blad, 1), 100_000), voor: v.medewerker),
            vandaag: v.vandaag, refusal: refusal)
    }

    private static func brengIn(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let inbreng = try await v.casework.brengLeerlingIn(
                v.id("leerling"), bij: v.id("tafel"), door: v.medewerker, sleutel: v.form.sleutel("verzuim-inbreng"))
            return .naar("/inbrengen/\(inbreng)")
        } anders: {
            // There is no field here: what the question lacks is said on top.
            try await lijst(v, Refusal($0.kind, $0.zin))
        }
    }

    private static func invoer(
        _ v: Verzoek, _ refusal: Refusal?, _ verslag: Invoerverslag? = nil
    ) async throws -> VerzuiminvoerView {
        let (tafel, gronden, scholen, _) = try await v.casework.verzuimgronden(bij: v.id("tafel"), voor: v.medewerker)
        return VerzuiminvoerView(
            omslag: v.omslag(.tafels), tafel: tafel, gronden: gronden, scholen: scholen, vandaag: v.vandaag,
            form: v.form, refusal: refusal, verslag: verslag)
    }

    /// What was pasted is kept nowhere but in its rows: sent again, it adds nothing.
    private static func leesIn(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let tekst = try Tekst.verplicht(
                v.form["lijst"], veld: "lijst", noem: "de rijen van de lijst, of plak ze hier", meest: 1_000_000)
            let verslag = try await v.casework.leesVerzuimIn(
                Array(tekst.utf8), slaFouteOver: v.form["goede"] == "ja", bij: v.id("tafel"), door: v.medewerker)
            let isHeel = verslag.fouten.isEmpty || v.form["goede"] == "ja"
            return .blad(try await invoer(v, nil, verslag), status: isHeel ? .ok : .unprocessableContent)
        } anders: {
            try await invoer(v, $0)
        }
    }

    private static func gronden(
        _ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?
    ) async throws -> VerzuimgrondenView {
        let (tafel, gronden, scholen, rollen) = try await v.casework.verzuimgronden(
            bij: v.id("tafel"), voor: v.medewerker)
        return VerzuimgrondenView(
            omslag: v.omslag(.tafels), tafel: tafel, gronden: gronden, scholen: scholen, rollen: rollen,
            vandaag: v.vandaag, form: form, refusal: refusal)
    }

    private static func legGrondVast(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            _ = try await v.casework.legVerzuimgrondVast(
                Verzuimgrond.Soort(rawValue: v.form["soort"]), stuk: v.form["stuk"], voor: v.form["school"],
                mede: v.form.alle("mede").map { Rolnaam($0) },
                uiterlijk: v.form.dag("uiterlijk", nu: v.vandaag), bij: tafel, door: v.medewerker,
                sleutel: v.form.sleutel("verzuimgrond"))
            return .naar("/tafels/\(tafel)/verzuim/gronden")
        } anders: {
            try await gronden(v, v.form, $0)
        }
    }

    private static func beeindigGrond(_ v: Verzoek) async throws -> Antwoord {
        let tafel: ID<Tafel> = try v.id("tafel")
        return try await v.probeer {
            _ = try await v.casework.beeindigVerzuimgrond(
                v.id("grond"), bij: tafel, door: v.medewerker, sleutel: v.form.sleutel("verzuimgrond-einde"))
            return .naar("/tafels/\(tafel)/verzuim/gronden")
        } anders: {
            try await gronden(v, Formulierdata(), $0)
        }
    }

    private static func vanGezin(_ v: Verzoek, _ refusal: Refusal?) async throws -> SchoolverzuimView {
        SchoolverzuimView(
            omslag: v.omslag(.gezinnen), verzuim: try await v.casework.schoolverzuim(v.id("dossier"), voor: v.kijker),
            form: v.form, refusal: refusal)
    }

    private static func kiesSchool(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            guard !v.form["school"].isEmpty else { throw Refusal(.invalid, "Kies een school.", field: "school") }
            _ = try await v.casework.kiesSchool(
                v.form["school"] == "geen" ? "" : v.form["school"], voor: v.form.id("kind"), in: dossier,
                door: v.medewerker, sleutel: v.form.sleutel("school"))
            return .naar("/dossiers/\(dossier)/verzuim")
        } anders: {
            try await vanGezin(v, $0)
        }
    }
}

/// De tafels met een verzuimlijst, voor wie er meer dan een of geen mag lezen.
struct VerzuimtafelsView: View {
    let omslag: Omslag
    let tafels: [Tafel]

    var body: some HTML {
        Blad("Verzuimlijsten", omslag) {
            Section(.class("sheet")) {
                if tafels.isEmpty {
                    P { "Er is geen verzuimlijst die u mag lezen. Dat kan wie er aan tafel voor leerplicht zit." }
                }
                Ul(.class("lijst")) {
                    for tafel in tafels { Li { A(.href("/tafels/\(tafel.id)/verzuim")) { tafel.naam } } }
                }
            }
        }
    }
}
