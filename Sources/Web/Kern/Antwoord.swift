import Domain
import HTML
import Hummingbird

/// What a page answers: HTML, the way to another page, or a file.
indirect enum Antwoord: Sendable {
    case blad([UInt8], status: HTTPResponse.Status)
    case naar(String)
    case bestand([UInt8], soort: String, naam: String?)
    /// The answer, with the token of a session that began; without a token the browser forgets the one it had.
    case met(token: String?, Antwoord)
    /// The same, of who came in with a code.
    case metCode(token: String?, Antwoord)

    /// The way to another page, with the token of a session that began.
    static func metSessie(_ token: String, _ adres: String) -> Antwoord { .met(token: token, .naar(adres)) }

    static func blad(_ html: some HTML, status: HTTPResponse.Status = .ok) -> Antwoord {
        .blad(html.render(), status: status)
    }

    /// - Parameter veilig: the session goes over https only.
    func response(veilig: Bool = true) -> Response {
        switch self {
        case .met(let token, let antwoord):
            return antwoord.response(veilig: veilig, Sessiewacht.cookie, token, op: "/", .lax)
        case .metCode(let token, let antwoord):
            return antwoord.response(veilig: veilig, Sessiewacht.codecookie, token, op: "/code", .strict)
        case .blad(let bytes, let status):
            return Response(
                status: status,
                headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        case .naar(let adres):
            return Response(status: .seeOther, headers: [.location: adres, .cacheControl: "no-store"])
        case .bestand(let bytes, let soort, let naam):
            var headers: HTTPFields = [.contentType: soort, .cacheControl: "no-store"]
            if let naam { headers[.contentDisposition] = "attachment; filename=\"\(naam)\"" }
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }
}

extension Antwoord {
    /// The answer with a cookie for some addresses; without a token the browser forgets the one it had.
    private func response(
        veilig: Bool, _ naam: String, _ token: String?, op pad: String, _ sameSite: Cookie.SameSite
    ) -> Response {
        var response = response(veilig: veilig)
        response.setCookie(
            Cookie(
                name: naam, value: token ?? "", maxAge: token == nil ? 0 : nil, path: pad, secure: veilig,
                httpOnly: true, sameSite: sameSite))
        return response
    }
}

extension Refusal {
    var status: HTTPResponse.Status {
        switch kind {
        case .invalid: .unprocessableContent
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .conflict: .conflict
        }
    }
}
