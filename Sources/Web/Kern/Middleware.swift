import Casework
import Domain
import Foundation
import HTML
import HTTPTypes
import Hummingbird
import Logging

/// Strict headers on every answer.
struct Kopregels: RouterMiddleware {
    let veilig: Bool

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response)
        async throws
        -> Response
    {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[HTTPField.Name("Referrer-Policy")!] = "same-origin"
        response.headers[HTTPField.Name("Cross-Origin-Opener-Policy")!] = "same-origin"
        response.headers[HTTPField.Name("Permissions-Policy")!] = "camera=(), microphone=(), geolocation=()"
        if veilig { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        return response
    }
}

/// Turns what went wrong into a page: a rule's own words, or a number under which it is logged.
struct Vangnet: RouterMiddleware {
    let demonstratie: Bool

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response)
        async throws
        -> Response
    {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return Antwoord.blad(FoutView(refusal: refusal), status: refusal.status).response()
        } catch let error as HTTPError where error.status.code < 500 {
            let refusal = Refusal(.notFound, "Deze bladzijde is er niet.")
            return Antwoord.blad(FoutView(refusal: refusal), status: error.status).response()
        } catch let twice as AndereInhoud {
            return Antwoord.blad(TweeTekstenView(eerder: twice.eerder, nu: twice.nu), status: .conflict).response()
        } catch let error where Casework.isOnbewaarbaar(error) {
            let refusal = Refusal(
                .invalid, "Dit formulier kwam niet goed aan. Open de bladzijde opnieuw en vul het nog eens in.")
            return Antwoord.blad(FoutView(refusal: refusal), status: refusal.status).response()
        } catch let error where Casework.isOnbereikbaar(error) {
            context.logger.error("database not reached \(request.method.rawValue) \(context.endpointPath ?? "-")")
            var response = Antwoord.blad(OnbereikbaarView(), status: .serviceUnavailable).response()
            response.headers[.retryAfter] = "5"
            return response
        } catch {
            let nummer = String(ID<Dossier>.new().rawValue.suffix(12))
            // The error's own words may quote what somebody typed: only its type and our number are logged.
            context.logger.error(
                "\(nummer) \(type(of: error)) \(request.method.rawValue) \(context.endpointPath ?? "-")")
            return Antwoord.blad(DefectView(nummer: nummer), status: .internalServerError).response()
        }
    }
}

/// Refuses a form that another site sent.
struct Herkomst: RouterMiddleware {
    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response)
        async throws
        -> Response
    {
        if request.method != .get, request.method != .head {
            let site = request.headers[HTTPField.Name("Sec-Fetch-Site")!]
            let origin = request.headers[.origin].flatMap { URLComponents(string: $0) }
            let ours = origin.map { ($0.host ?? "") + ($0.port.map { ":\($0)" } ?? "") == request.head.authority }
            guard site.map({ $0 == "same-origin" || $0 == "none" }) ?? ours ?? true else {
                throw Refusal(.forbidden, "Dit formulier kwam van een andere website. Er is niets gedaan.")
            }
        }
        return try await next(request, context)
    }
}

/// Finds the session that the cookie names.
struct Sessiewacht: RouterMiddleware {
    static let cookie = "leerkring"
    /// Of who came in with a code, and has no account.
    static let codecookie = "leerkring-code"
    let casework: Casework

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response)
        async throws
        -> Response
    {
        var context = context
        if let token = request.cookies[Self.cookie]?.value { context.sessie = try await casework.sessie(token) }
        if let token = request.cookies[Self.codecookie]?.value, !token.isEmpty {
            context.code = try await casework.codesessie(token)
        }
        return try await next(request, context)
    }
}
