import Domain
import HTML
import Hummingbird
import NIOCore

/// Wie een adres mag openen, voor zover het adres dat al zegt; de deur van het dossier beslist daarna.
public enum Wie: Sendable, Equatable {
    /// Also somebody who is not signed in.
    case iedereen
    /// Signed in with a password only: where the second factor is given.
    case eersteFactor
    case ingelogd
    /// One of these roles.
    case rol([Rol])
    /// Without an account, with a code for this.
    case metCode(Toegangscode.Soort)
}

/// Een adres van het programma.
public struct Weg: Sendable {
    public let methode: String
    public let pad: String
    public let wie: Wie
}

/// Hangs pages in the router, and remembers every address for the tests that try each of them.
struct Wegwijzer {
    typealias Bladzijde = @Sendable (Verzoek) async throws -> Antwoord

    let web: Web
    let router: Router<WebContext>
    private(set) var wegen: [Weg] = []

    /// The most a form may send. A field that is too long is refused by its rule, with what was typed kept.
    private static let most = 8 * 1024 * 1024

    init(web: Web, router: Router<WebContext>) {
        self.web = web
        self.router = router
    }

    mutating func get(_ pad: String, wie: Wie = .ingelogd, _ bladzijde: @escaping Bladzijde) {
        add(.get, pad, wie, bladzijde)
    }

    mutating func post(_ pad: String, wie: Wie = .ingelogd, _ bladzijde: @escaping Bladzijde) {
        add(.post, pad, wie, bladzijde)
    }

    private mutating func add(_ method: HTTPRequest.Method, _ pad: String, _ wie: Wie, _ bladzijde: @escaping Bladzijde)
    {
        wegen.append(Weg(methode: method.rawValue, pad: pad, wie: wie))
        let web = self.web
        router.on(RouterPath(pad), method: method) { request, context in
            if let gate = Self.poort(wie, context, terug: method == .get ? request.uri.path : nil) {
                return gate.response(veilig: web.instellingen.veilig)
            }
            var form = Formulierdata()
            if method == .post {
                let body: ByteBuffer
                do { body = try await request.body.collect(upTo: Self.most) } catch {
                    throw Refusal(.invalid, "Dit is te veel om in één keer te versturen.")
                }
                form = Formulierdata(urlencoded: String(buffer: body))
            }
            let verzoek = Verzoek(web: web, request: request, context: context, form: form, sessie: context.sessie)
            return try await bladzijde(verzoek).response(veilig: web.instellingen.veilig)
        }
    }

    /// Who may not come in is sent to sign in, or told that the page is not there.
    private static func poort(_ wie: Wie, _ context: WebContext, terug: String?) -> Antwoord? {
        let factoren = context.sessie?.factoren ?? 0
        switch wie {
        case .iedereen: return nil
        case .eersteFactor: return factoren >= 1 ? nil : .naar("/inloggen")
        case .metCode(let soort):
            guard let code = context.code else { return .naar("/code") }
            return code.soort == soort ? nil : .blad(FoutView(refusal: .nietHier), status: .notFound)
        case .ingelogd, .rol:
            guard factoren >= 2, let medewerker = context.sessie?.medewerker else { return .naar("/inloggen") }
            if case .rol(let rollen) = wie, !rollen.contains(where: medewerker.heeft) {
                return .blad(FoutView(refusal: .nietHier), status: .notFound)
            }
            return nil
        }
    }
}

extension Refusal {
    /// A page that is not there, or not for this reader: nobody hears which of the two.
    static let nietHier = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")
}
