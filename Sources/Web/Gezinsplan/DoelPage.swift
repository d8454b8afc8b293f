import Casework
import Domain
import HTML
import Hummingbird

/// Eén doel: stellen, lezen, andere woorden geven en beëindigen.
enum DoelPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/doelen/nieuw") { v in
            let dossier: ID<Dossier> = try v.id("dossier")
            let form = try await v.begin("doel", over: dossier.rawValue, in: dossier)
            return try await .blad(nieuw(v, form, nil))
        }
        wegen.post("/dossiers/{dossier}/doelen", stel)
        wegen.get("/dossiers/{dossier}/doelen/{doel}", show)
        wegen.get("/dossiers/{dossier}/doelen/{doel}/woorden") { v in
            let form = try await v.begin(
                "doel-woorden", over: v.context.parameters.require("doel"), in: v.id("dossier"))
            return try await .blad(woorden(v, form, nil))
        }
        wegen.post("/dossiers/{dossier}/doelen/{doel}/woorden", herschrijf)
        wegen.get("/dossiers/{dossier}/doelen/{doel}/einde") { v in
            let form = try await v.begin("doel-einde", over: v.context.parameters.require("doel"), in: v.id("dossier"))
            return try await .blad(einde(v, form, nil))
        }
        wegen.post("/dossiers/{dossier}/doelen/{doel}/einde", beeindig)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let peil = try await v.planpeil("op", in: v.id("dossier"))
        let blad = try await v.casework.doelblad(v.id("doel"), van: v.id("dossier"), voor: v.kijker, peil: peil)
        let blik = Planblik(plan: blad.plan, vandaag: v.vandaag, vroeger: peil.map { $0 < v.casework.nu } ?? false)
        return .blad(DoelView(omslag: v.omslag(.gezinnen), blik: blik, blad: blad))
    }

    private static func stel(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            let voorstel = Doelvoorstel(woorden: v.form["woorden"], eigenaar: v.form.id("eigenaar"))
            let doel = try await v.casework.stelDoel(
                voorstel, in: dossier, door: v.medewerker, sleutel: v.form.sleutel("doel"))
            return .naar("/dossiers/\(dossier)/plan#doel-\(doel)")
        } anders: { refusal in
            try await nieuw(v, v.form, refusal)
        }
    }

    private static func herschrijf(_ v: Verzoek) async throws -> Antwoord {
        let (dossier, lijn): (ID<Dossier>, ID<Doel>) = (try v.id("dossier"), try v.id("doel"))
        return try await v.probeer {
            _ = try await v.casework.herschrijfDoel(
                v.form.id("gezien") ?? lijn, woorden: v.form["woorden"], gronden: v.form["gronden"], in: dossier,
                door: v.medewerker, sleutel: v.form.sleutel("doel-woorden"))
            return .naar("/dossiers/\(dossier)/doelen/\(lijn)")
        } anders: { refusal in
            try await woorden(v, v.form, refusal)
        }
    }

    private static func beeindig(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            _ = try await v.casework.beeindigDoel(
                v.id("doel"), hoe: Doeleinde.Afloop(rawValue: v.form["hoe"]), gronden: v.form["gronden"],
                gebeurdOp: v.form.dag("gebeurd_op", nu: v.vandaag), in: dossier, door: v.medewerker,
                sleutel: v.form.sleutel("doel-einde"))
            return .naar("/dossiers/\(dossier)/plan")
        } anders: { refusal in
            try await einde(v, v.form, refusal)
        }
    }

    private static func nieuw(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> NieuwDoelView {
        let plan = try await v.casework.gezinsplan(v.id("dossier"), voor: v.kijker)
        return NieuwDoelView(omslag: v.omslag(.gezinnen), gezin: plan.gezin, form: form, refusal: refusal)
    }

    private static func woorden(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws
        -> DoelwoordenView
    {
        let blad = try await v.casework.doelblad(v.id("doel"), van: v.id("dossier"), voor: v.kijker)
        return DoelwoordenView(
            omslag: v.omslag(.gezinnen), blad: blad, form: form, refusal: refusal, vandaag: v.vandaag)
    }

    private static func einde(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> DoeleindeView {
        let blad = try await v.casework.doelblad(v.id("doel"), van: v.id("dossier"), voor: v.kijker)
        return DoeleindeView(
            omslag: v.omslag(.gezinnen), blad: blad, form: form, refusal: refusal, vandaag: v.vandaag)
    }
}
