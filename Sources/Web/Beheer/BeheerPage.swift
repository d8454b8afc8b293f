import Casework
import Domain
import HTML
import Hummingbird

/// De mensen van de installatie: een lijst voor de beheerder, en een bladzijde per medewerker.
enum BeheerPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/beheer", wie: .rol([.beheerder]), lijst)
        wegen.get("/beheer/medewerkers/nieuw", wie: .rol([.beheerder])) { v in .blad(try await nieuw(v, nil)) }
        wegen.post("/beheer/medewerkers", wie: .rol([.beheerder]), voegToe)
        wegen.get("/beheer/medewerkers/{medewerker}", wie: .rol([.beheerder])) { v in .blad(try await blad(v)) }
        wegen.post("/beheer/medewerkers/{medewerker}/rollen", wie: .rol([.beheerder]), geefRol)
        wegen.post("/beheer/medewerkers/{medewerker}/rollen/{rol}/einde", wie: .rol([.beheerder]), beeindigRol)
        wegen.post("/beheer/medewerkers/{medewerker}/maatje", wie: .rol([.beheerder]), maatje)
        wegen.post("/beheer/medewerkers/{medewerker}/afwezigheid", wie: .rol([.beheerder]), afwezig)
        wegen.get("/beheer/medewerkers/{medewerker}/einde", wie: .rol([.beheerder])) { v in .blad(try await einde(v)) }
        wegen.post("/beheer/medewerkers/{medewerker}/einde", wie: .rol([.beheerder]), beeindig)
    }

    private static func lijst(_ v: Verzoek) async throws -> Antwoord {
        let keuze = Medewerkerkeuze(
            organisatie: v.vraag("organisatie").flatMap { ID($0) }, team: v.vraag("team").flatMap { ID($0) },
            vroeger: v.vraag("vroeger") == "ja")
        return .blad(
            MedewerkersView(
                omslag: v.omslag(.beheer), regels: try await v.casework.medewerkerregels(keuze, voor: v.medewerker),
                keuze: keuze, organisaties: try await v.casework.organisaties(),
                bladzijde: max(1, v.vraag("blad").flatMap { Int($0) } ?? 1)))
    }

    private static func voegToe(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            guard let rol = Rol(rawValue: v.form["rol"]) else {
                throw Refusal(.invalid, "Kies in welke rol.", field: "rol")
            }
            guard let organisatie: ID<Organisatie> = v.form.id("organisatie") else {
                throw Refusal(.invalid, "Kies een organisatie.", field: "organisatie")
            }
            guard let team: ID<Team> = v.form.id("team") else {
                throw Refusal(.invalid, "Kies een team.", field: "team")
            }
            let id = try await v.casework.voegMedewerkerToe(
                v.form["naam"], van: organisatie, team: team, als: rol, door: v.medewerker,
                sleutel: v.form.sleutel("medewerker"))
            return .naar("/beheer/medewerkers/\(id)")
        } anders: { refusal in
            try await nieuw(v, refusal)
        }
    }

    private static func nieuw(_ v: Verzoek, _ refusal: Refusal?) async throws -> NieuweMedewerkerView {
        NieuweMedewerkerView(
            omslag: v.omslag(.beheer), organisaties: try await v.casework.organisaties(), form: v.form, refusal: refusal
        )
    }

    private static func geefRol(_ v: Verzoek) async throws -> Antwoord {
        let wie: ID<Medewerker> = try v.id("medewerker")
        return try await v.probeer {
            guard let team: ID<Team> = v.form.id("team") else {
                throw Refusal(.invalid, "Kies een team.", field: "team")
            }
            guard let rol = Rol(rawValue: v.form["rol"]) else {
                throw Refusal(.invalid, "Kies in welke rol.", field: "rol")
            }
            _ = try await v.casework.maakLid(
                wie, van: team, als: rol, door: v.medewerker, sleutel: v.form.sleutel("rol"))
            return .naar("/beheer/medewerkers/\(wie)")
        } anders: { refusal in
            try await blad(v, .rol, refusal)
        }
    }

    private static func beeindigRol(_ v: Verzoek) async throws -> Antwoord {
        let wie: ID<Medewerker> = try v.id("medewerker")
        return try await v.probeer {
            _ = try await v.casework.beeindigRol(
                v.id("rol"), van: wie, door: v.medewerker, sleutel: v.form.sleutel("rol-einde"))
            return .naar("/beheer/medewerkers/\(wie)")
        } anders: { refusal in
            try await blad(v, .rollen, refusal)
        }
    }

    private static func maatje(_ v: Verzoek) async throws -> Antwoord {
        let wie: ID<Medewerker> = try v.id("medewerker")
        return try await v.probeer {
            guard !v.form["maatje"].isEmpty else {
                throw Refusal(.invalid, "Kies wie waarneemt, of kies Niemand.", field: "maatje")
            }
            _ = try await v.casework.kiesMaatje(
                v.form.id("maatje"), voor: wie, door: v.medewerker, sleutel: v.form.sleutel("maatje"))
            return .naar("/beheer/medewerkers/\(wie)")
        } anders: { refusal in
            try await blad(v, .maatje, refusal)
        }
    }

    private static func afwezig(_ v: Verzoek) async throws -> Antwoord {
        let wie: ID<Medewerker> = try v.id("medewerker")
        return try await v.probeer {
            let sleutel = try v.form.sleutel("afwezigheid")
            if v.form["terug"] == "ja" {
                _ = try await v.casework.meldTerug(wie, door: v.medewerker, sleutel: sleutel)
            } else {
                _ = try await v.casework.meldAfwezig(wie, door: v.medewerker, sleutel: sleutel)
            }
            return .naar("/beheer/medewerkers/\(wie)")
        } anders: { refusal in
            try await blad(v, .afwezig, refusal)
        }
    }

    private static func beeindig(_ v: Verzoek) async throws -> Antwoord {
        let wie: ID<Medewerker> = try v.id("medewerker")
        return try await v.probeer {
            _ = try await v.casework.beeindigMedewerker(wie, door: v.medewerker, sleutel: v.form.sleutel("einde"))
            return .naar("/beheer/medewerkers/\(wie)")
        } anders: { refusal in
            try await einde(v, refusal)
        }
    }

    private static func einde(_ v: Verzoek, _ refusal: Refusal? = nil) async throws -> EindeView {
        EindeView(
            omslag: v.omslag(.beheer),
            blad: try await v.casework.medewerkerblad(v.id("medewerker"), voor: v.medewerker),
            refusal: refusal)
    }

    /// The page of one worker; `deel` is the form that was refused, which keeps what was typed.
    static func blad(_ v: Verzoek, _ deel: MedewerkerView.Deel? = nil, _ refusal: Refusal? = nil) async throws
        -> MedewerkerView
    {
        MedewerkerView(
            omslag: v.omslag(.beheer),
            blad: try await v.casework.medewerkerblad(v.id("medewerker"), voor: v.medewerker),
            isZelf: try v.medewerker.id == v.id("medewerker"), organisaties: try await v.casework.organisaties(),
            collegas: try await v.casework.medewerkers(), vandaag: v.vandaag, form: v.form, deel: deel, refusal: refusal
        )
    }
}
