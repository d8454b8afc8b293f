import Casework
import Domain
import HTML
import Hummingbird

/// Eén bijeenkomst: de agenda, verzetten en afzeggen, en de volgorde van de vragen.
enum BijeenkomstPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/bijeenkomsten/{bijeenkomst}", show)
        wegen.get("/bijeenkomsten/{bijeenkomst}/verzet") { v in try await .blad(verzetform(v, Formulierdata(), nil)) }
        wegen.post("/bijeenkomsten/{bijeenkomst}/verzet", verzet)
        wegen.get("/bijeenkomsten/{bijeenkomst}/afgelasting") { v in try await .blad(afzegform(v, Formulierdata(), nil))
        }
        wegen.post("/bijeenkomsten/{bijeenkomst}/afgelasting", zegAf)
        wegen.post("/inbrengen/{inbreng}/plek", verschuif)
        wegen.get("/bijeenkomsten/{bijeenkomst}/agenda.ics") { v in
            let uitnodiging = try await v.casework.uitnodiging(v.id("bijeenkomst"))
            return .bestand(
                Array(uitnodiging.bestand(nu: v.casework.nu).utf8), soort: "text/calendar; charset=utf-8",
                naam: "bijeenkomst.ics")
        }
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let blad = try await v.casework.bijeenkomststand(v.id("bijeenkomst"), voor: v.kijker)
        return .blad(BijeenkomstView(omslag: v.omslag(.tafels), stand: blad, vandaag: v.vandaag))
    }

    private static func verzet(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let id = try await v.casework.verplaatsBijeenkomst(
                v.id("bijeenkomst"), naar: v.form.begint(nu: v.vandaag), plaats: v.form["plaats"], door: v.medewerker,
                sleutel: v.form.sleutel("verzet"))
            return .naar("/bijeenkomsten/\(id)")
        } anders: {
            try await verzetform(v, v.form, $0)
        }
    }

    private static func verzetform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blad = try await v.casework.bijeenkomststand(v.id("bijeenkomst"), voor: v.kijker)
        guard blad.magPlannen else {
            throw Refusal(.forbidden, "Dit doet de voorzitter of de notulist, of wie een gezin op de agenda heeft.")
        }
        let adres = "/bijeenkomsten/\(blad.bijeenkomst.id)"
        return BijeenkomstFormView(
            omslag: v.omslag(.tafels), titel: "Verzet de bijeenkomst van \(blad.bijeenkomst.begint.dag.voluit)",
            naar: "\(adres)/verzet", terug: adres, knop: "Verzet de bijeenkomst",
            dag: blad.bijeenkomst.begint.dag.getypt, tijd: blad.bijeenkomst.begint.tijd,
            plaats: blad.bijeenkomst.plaats, opmerking: "De agenda gaat mee.", form: form, refusal: refusal)
    }

    private static func zegAf(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let id = try await v.casework.gelastAf(
                v.id("bijeenkomst"), gronden: v.form["gronden"], door: v.medewerker,
                sleutel: v.form.sleutel("afgelasting"))
            return .naar("/bijeenkomsten/\(id)")
        } anders: {
            try await afzegform(v, v.form, $0)
        }
    }

    private static func afzegform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML {
        let blad = try await v.casework.bijeenkomststand(v.id("bijeenkomst"), voor: v.kijker)
        guard blad.magPlannen else {
            throw Refusal(.forbidden, "Dit doet de voorzitter of de notulist, of wie een gezin op de agenda heeft.")
        }
        let adres = "/bijeenkomsten/\(blad.bijeenkomst.id)"
        return AfgelastingView(
            omslag: v.omslag(.tafels), titel: "Gaat \(blad.bijeenkomst.begint.dag.voluit) niet door?",
            naar: "\(adres)/afgelasting", terug: adres, vragen: blad.punten.count, form: form, refusal: refusal)
    }

    private static func verschuif(_ v: Verzoek) async throws -> Antwoord {
        _ = try await v.casework.verschuif(
            v.id("inbreng"), eerder: v.form["kant"] == "eerder", door: v.medewerker, sleutel: v.form.sleutel("plek"))
        return .naar("/bijeenkomsten/\(v.form["bijeenkomst"].ingeperkt)")
    }
}

extension String {
    /// Only what can stand in an identity, so that an address stays ours.
    fileprivate var ingeperkt: String { ID<Bijeenkomst>(self)?.rawValue ?? "" }
}
