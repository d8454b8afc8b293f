import Casework
import Domain
import HTML

/// Het journaal van een gezin: schrijven bovenaan, daaronder wat er was.
enum JournaalPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/journaal") { v in .blad(try await blad(v, Formulierdata(), nil)) }
        wegen.post("/dossiers/{dossier}/journaal", submit)
    }

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let contact = try await v.casework.schrijfContact(
                v.contactvoorstel(), in: dossier, door: v.medewerker, sleutel: v.form.sleutel("contact"))
            return .naar("/dossiers/\(dossier)/journaal#contact-\(contact)")
        } anders: { refusal in
            try await blad(v, v.form, refusal)
        }
    }

    private static func blad(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> JournaalView {
        let oog: Oog = v.vraag("als") == "gezin" ? .gezin : .werker
        let journaal = try await v.casework.journaal(
            v.id("dossier"), voor: v.kijker, na: v.vraag("na").flatMap { ID($0) }, als: oog, peil: v.peil)
        return JournaalView(
            omslag: v.omslag(.gezinnen), journaal: journaal, oog: oog, eerste: v.vraag("na") == nil,
            peil: v.vraag("op"),
            vandaag: v.vandaag, form: form, refusal: refusal)
    }
}

extension Verzoek {
    /// What a form for a line in the journal holds.
    func contactvoorstel() throws -> Contactvoorstel {
        Contactvoorstel(
            soort: form["soort"], tekst: form["tekst"], metWie: form.alle("met").compactMap { ID($0) },
            overWie: form.alle("over").compactMap { ID($0) },
            zichtbaar: Zichtbaarheid(rawValue: form["zichtbaar"]) ?? .gezin,
            grond: Afschermgrond(rawValue: form["grond"]),
            gebeurdOp: try form.dag("dag", nu: vandaag))
    }
}
