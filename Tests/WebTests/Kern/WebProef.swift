import Casework
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Scenario

@testable import Web

/// Een browser zonder scherm: stuurt verzoeken door de router van het programma, bewaart de sessie en vult formulieren in.
///
/// `let sam = try await WebProef(s).als(wijk.sam)`, dan `try await sam.get("/gezinnen")` en
/// `try await sam.verstuur("/gezinnen", van: bladzijde, ["naam": "…"])`.
final class WebProef: @unchecked Sendable {
    let s: Scenario
    /// Every address of the program.
    let wegen: [Weg]
    /// The token of the session; nil when not signed in.
    var sessie: String?
    /// The token of who came in with a code.
    var code: String?
    private let responder: any HTTPResponder<WebContext>

    /// - Parameter casework: another view on the scene, such as one in which nothing stays.
    init(_ s: Scenario, casework: Casework? = nil, demonstratie: Bool = false) {
        var instellingen = Web.Instellingen()
        instellingen.demonstratie = demonstratie
        instellingen.wachtwoordkosten = .proef
        let (router, wegen) = Web(casework: casework ?? s.casework, instellingen: instellingen).maak()
        self.s = s
        self.wegen = wegen
        responder = router.buildResponder()
    }

    private init(_ other: WebProef, sessie: String?, code: String? = nil) {
        (s, wegen, responder) = (other.s, other.wegen, other.responder)
        (self.sessie, self.code) = (sessie, code)
    }

    /// The same program, for somebody who is signed in with two factors.
    func als(_ medewerker: Medewerker, factoren: Int = 2) async throws -> WebProef {
        WebProef(
            self,
            sessie: try await s.casework.beginSessie(medewerker.id, factoren: factoren, apparaat: "Proef"))
    }

    /// The same browser again, as it is now: what happens in this one does not change the other.
    func nogEens() -> WebProef { WebProef(self, sessie: sessie, code: code) }

    /// The same program, for somebody who typed a code over.
    func metCode(_ code: String) async throws -> WebProef {
        WebProef(self, sessie: nil, code: try await s.casework.beginCodesessie(code, adres: "proef"))
    }

    /// The same program, for a stranger.
    func alsVreemde() -> WebProef { WebProef(self, sessie: nil) }

    /// Opens an address; a redirect is not followed.
    func get(_ pad: String) async throws -> Bladzijde { try await vraag(.get, pad, nil) }

    /// Opens an address and goes where it leads, at most five times.
    func volg(_ pad: String) async throws -> Bladzijde {
        var bladzijde = try await get(pad)
        for _ in 0..<5 {
            guard let naar = bladzijde.naar else { break }
            bladzijde = try await get(naar)
        }
        return bladzijde
    }

    /// Sends fields as a form would, without having opened its page. A key is made when there is none.
    ///
    /// - Parameter kop: header fields instead of what a browser sends from a page of the program itself.
    func post(_ pad: String, _ velden: [String: String], kop: [String: String]? = nil) async throws -> Bladzijde {
        var velden = velden
        if velden["sleutel"] == nil { velden["sleutel"] = ID<Dossier>.new().rawValue }
        return try await vraag(.post, pad, Self.body(velden), kop: kop)
    }

    /// Sends a body as it is, whatever it is.
    func stuur(_ pad: String, _ body: String) async throws -> Bladzijde { try await vraag(.post, pad, body) }

    /// Fields as a browser sends them.
    static func body(_ velden: [String: String]) -> String {
        velden.sorted { $0.key < $1.key }.map { "\(code($0))=\(code($1))" }.joined(separator: "&")
    }

    /// Sends the form of a page with what it holds already and with what is typed; a redirect is not followed.
    func verstuur(_ actie: String, van bladzijde: Bladzijde, _ getypt: [String: String] = [:]) async throws -> Bladzijde
    {
        guard let form = bladzijde.formulieren.first(where: { $0.actie == actie }) else {
            throw GeenFormulier(actie: actie, er: bladzijde.formulieren.map(\.actie))
        }
        let vreemd = getypt.keys.filter { !form.namen.contains($0) }
        guard vreemd.isEmpty else { throw GeenVeld(namen: vreemd.sorted(), er: form.namen) }
        return try await post(actie, form.velden.merging(getypt) { $1 })
    }

    struct GeenFormulier: Error { let actie: String, er: [String] }
    struct GeenVeld: Error { let namen: [String], er: [String] }

    private func vraag(
        _ method: HTTPRequest.Method, _ pad: String, _ body: String?, kop: [String: String]? = nil
    ) async throws -> Bladzijde {
        var headers: HTTPFields = [.userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0"]
        for (naam, waarde) in kop ?? ["Sec-Fetch-Site": "same-origin"] {
            headers[HTTPField.Name(naam)!] = waarde
        }
        let koekjes = [sessie.map { "\(Sessiewacht.cookie)=\($0)" }, code.map { "\(Sessiewacht.codecookie)=\($0)" }]
            .compactMap(\.self)
        if !koekjes.isEmpty { headers[.cookie] = koekjes.joined(separator: "; ") }
        if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "leerkring.test", path: pad.prefixUpToFragment,
            headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body ?? "")))
        var logger = Logger(label: "proef")
        logger.logLevel = .critical
        let context = WebContext(source: .init(channel: EmbeddedChannel(), logger: logger))
        let response = try await responder.respond(to: request, context: context)
        for cookie in response.headers[values: .setCookie] { onthoud(cookie) }
        var writer: any ResponseBodyWriter = Opvang()
        let opvang = writer as? Opvang
        try await response.body.write(writer)
        _ = writer
        writer = Opvang()
        return Bladzijde(
            status: response.status.code, headers: response.headers,
            tekst: String(buffer: opvang?.bytes() ?? ByteBuffer()))
    }

    private func onthoud(_ cookie: String) {
        let parts = cookie.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let eerste = parts.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false),
            eerste.count == 2
        else { return }
        let token = eerste[1].isEmpty ? nil : String(eerste[1])
        switch eerste[0] {
        case Sessiewacht.cookie[...]: sessie = token
        case Sessiewacht.codecookie[...]: code = token
        default: break
        }
    }

    private static func code(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

extension String {
    /// A browser keeps the part behind the number sign to itself.
    fileprivate var prefixUpToFragment: String { String(prefix { $0 != "#" }) }
}

/// Catches the body of an answer.
private final class Opvang: ResponseBodyWriter {
    private var buffer = ByteBuffer()

    func write(_ buffer: ByteBuffer) async throws { self.buffer.writeImmutableBuffer(buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
    func bytes() -> ByteBuffer { buffer }
}
