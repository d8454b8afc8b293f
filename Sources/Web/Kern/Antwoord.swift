import Domain
import HTML
import Hummingbird

/// What a page answers: HTML, the way to another page, or a file.
enum Antwoord: Sendable {
    case blad([UInt8], status: HTTPResponse.Status)
    case naar(String)
    case bestand([UInt8], soort: String, naam: String?)

    static func blad(_ html: some HTML, status: HTTPResponse.Status = .ok) -> Antwoord {
        .blad(html.render(), status: status)
    }

    func response() -> Response {
        switch self {
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
