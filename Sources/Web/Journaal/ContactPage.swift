import Casework
import Domain
import HTML

/// Eén regel van het journaal: verbeteren, vrijgeven of afschermen, en rechtzetten dat hij ergens anders hoort.
enum ContactPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/journaal/{contact}") { v in .blad(try await blad(v, nil)) }
        wegen.get("/dossiers/{dossier}/journaal/{contact}/afgeschermd", afgeschermd)
        wegen.post("/dossiers/{dossier}/journaal/{contact}/verbetering", verbeter)
        wegen.post("/dossiers/{dossier}/journaal/{contact}/zichtbaarheid", toon)
        wegen.get("/dossiers/{dossier}/journaal/{contact}/verplaatsing") { v in .blad(try await verplaatsblad(v, nil)) }
        wegen.post("/dossiers/{dossier}/journaal/{contact}/verplaatsing", verplaats)
    }

    private static func terug(_ v: Verzoek) throws -> String {
        let (dossier, contact): (ID<Dossier>, ID<Contact>) = (try v.id("dossier"), try v.id("contact"))
        return "/dossiers/\(dossier)/journaal/\(contact)"
    }

    private static func verbeter(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            guard let gezien: ID<Contact> = v.form.id("gezien") else {
                throw Refusal(.invalid, "Dit formulier is niet volledig aangekomen. Open de bladzijde opnieuw.")
            }
            _ = try await v.casework.verbeterContact(
                gezien, v.contactvoorstel(), in: v.id("dossier"), door: v.medewerker,
                sleutel: v.form.sleutel("verbetering"))
            return .naar(try terug(v))
        } anders: { refusal in
            try await blad(v, refusal)
        }
    }

    private static func toon(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            guard let zichtbaar = Zichtbaarheid(rawValue: v.form["zichtbaar"]) else {
                throw Refusal(.invalid, "Kies wie deze regel leest.", field: "zichtbaar")
            }
            _ = try await v.casework.toonContact(
                v.id("contact"), zichtbaar, grond: Afschermgrond(rawValue: v.form["grond"]), gronden: v.form["gronden"],
                in: v.id("dossier"), door: v.medewerker, sleutel: v.form.sleutel("zichtbaarheid"))
            return .naar(try terug(v))
        } anders: { refusal in
            try await blad(v, refusal)
        }
    }

    private static func afgeschermd(_ v: Verzoek) async throws -> Antwoord {
        let tekst = try await v.casework.afgeschermdContact(v.id("contact"), in: v.id("dossier"), voor: v.kijker)
        return .blad(try await blad(v, nil, tekst: tekst))
    }

    private static func verplaats(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let goede: ID<Dossier>? = v.form.id("naar")
            let contact = try await v.casework.verplaatsContact(
                v.id("contact"), van: v.id("dossier"), naar: goede, gronden: v.form["gronden"], door: v.medewerker,
                sleutel: v.form.sleutel("verplaatsing"))
            return .naar(goede.map { "/dossiers/\($0)/journaal#contact-\(contact)" } ?? "/gezinnen")
        } anders: { refusal in
            try await verplaatsblad(v, refusal)
        }
    }

    private static func blad(_ v: Verzoek, _ refusal: Refusal?, tekst: String? = nil) async throws -> ContactView {
        let geschiedenis = try await v.casework.contact(v.id("contact"), in: v.id("dossier"), voor: v.kijker)
        return ContactView(
            omslag: v.omslag(.gezinnen), alles: geschiedenis, afgeschermd: tekst, vandaag: v.vandaag,
            verbetering: v.form.velden["tekst"] == nil ? Formulierdata() : v.form,
            zicht: v.form.velden["gronden"] == nil ? Formulierdata() : v.form, refusal: refusal)
    }

    private static func verplaatsblad(_ v: Verzoek, _ refusal: Refusal?) async throws -> VerplaatsView {
        let dossier: ID<Dossier> = try v.id("dossier")
        let alles = try await v.casework.contact(v.id("contact"), in: dossier, voor: v.kijker)
        let lijst = try await v.casework.gezinnen(voor: v.kijker, perPagina: 500)
        return VerplaatsView(
            omslag: v.omslag(.gezinnen), alles: alles, vandaag: v.vandaag,
            gezinnen: lijst.regels.filter { $0.dossier != dossier && !$0.isGesloten }.map {
                ($0.dossier.rawValue, $0.naam)
            },
            form: v.form, refusal: refusal)
    }
}
