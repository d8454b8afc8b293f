import Casework
import Domain
import HTML
import Hummingbird

/// Zonder account, met een code op papier: één ding doen, en weer weg. Geen menu, geen andere zaken.
enum MetCodePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/code", wie: .iedereen) { v in .blad(CodevraagView(form: Formulierdata(), refusal: nil)) }
        wegen.post("/code", wie: .iedereen, begin)
        wegen.get("/code/antwoord", wie: .metCode(.antwoord)) { v in
            try await v.metCode { .blad(try await antwoordform(v, Formulierdata(), nil)) }
        }
        wegen.post("/code/antwoord", wie: .metCode(.antwoord), antwoord)
        wegen.get("/code/aanmelding", wie: .metCode(.aanmelden)) { v in
            try await v.metCode { .blad(try await aanmeldform(v, Formulierdata(), nil)) }
        }
        wegen.post("/code/aanmelding", wie: .metCode(.aanmelden), meldAan)
        wegen.get("/code/klaar", wie: .iedereen) { _ in .blad(CodeklaarView()) }
        wegen.post("/code/einde", wie: .iedereen) { v in
            if let token = v.codetoken { try await v.casework.eindigCodesessie(token) }
            return .metCode(token: nil, .naar("/code"))
        }
    }

    private static func begin(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            let token = try await v.casework.beginCodesessie(v.form["code"], adres: v.context.adres)
            let soort = try await v.casework.codesessie(token)?.soort
            return .metCode(token: token, .naar(soort == .aanmelden ? "/code/aanmelding" : "/code/antwoord"))
        } anders: {
            CodevraagView(form: v.form, refusal: $0)
        }
    }

    private static func antwoord(_ v: Verzoek) async throws -> Antwoord {
        try await v.metCode {
            try await v.probeer {
                _ = try await v.casework.antwoordMetCode(
                    v.form["tekst"], keuze: v.form["keuze"], sessie: v.code, sleutel: v.form.sleutel("codeantwoord"))
                return .naar("/code/klaar")
            } anders: {
                try await antwoordform(v, v.form, $0)
            }
        }
    }

    private static func antwoordform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML
    {
        AntwoordMetCodeView(blad: try await v.casework.codeblad(v.code), form: form, refusal: refusal)
    }

    private static func meldAan(_ v: Verzoek) async throws -> Antwoord {
        try await v.metCode {
            try await v.probeer {
                let blad = try? await v.casework.aanmeldblad(v.code)
                _ = try await v.casework.meldAanMetCode(
                    v.form.zaak(nu: v.vandaag, soort: blad?.soort ?? .aanmelding), sessie: v.code,
                    sleutel: v.form.sleutel("codeaanmelding"))
                return .naar("/code/klaar")
            } anders: {
                try await aanmeldform(v, v.form, $0)
            }
        }
    }

    private static func aanmeldform(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> some HTML
    {
        let blad = try await v.casework.aanmeldblad(v.code)
        return AanmeldMetCodeView(
            blad: blad,
            velden: Zaakvelden(
                soort: blad.soort, gronden: blad.gronden.map { ($0, Deelgrond.naam($0)) },
                gevraagd: try await v.gevraagd(), form: form, refusal: refusal))
    }
}

extension Verzoek {
    /// The code with which somebody came in. Only asked for on routes that want one.
    var code: Codesessie {
        get throws {
            guard let code = context.code else { throw Toegangscode.werktNiet }
            return code
        }
    }

    var codetoken: String? { request.cookies[Sessiewacht.codecookie]?.value }

    /// A page behind a code; when the code stopped working meanwhile, the question for a code, with the one sentence.
    fileprivate func metCode(_ bladzijde: () async throws -> Antwoord) async throws -> Antwoord {
        do { return try await bladzijde() } catch let refusal as Refusal where refusal == Toegangscode.werktNiet {
            return .metCode(
                token: nil,
                .blad(CodevraagView(form: Formulierdata(), refusal: refusal).render(), status: .unprocessableContent))
        }
    }
}
