import Casework
import Domain
import Hummingbird

extension Verzoek {
    /// What the owner of a session recognises it by: browser and kind of machine, never a version or an address.
    var apparaat: String {
        let agent = request.headers[.userAgent] ?? ""
        let browsers = [("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari")]
        let machines = [
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac", "Mac"),
            ("Linux", "Linux"),
        ]
        let browser = browsers.first { agent.contains($0.0) }?.1 ?? "Onbekende browser"
        guard let machine = machines.first(where: { agent.contains($0.0) })?.1 else { return browser }
        return "\(browser) op \(machine)"
    }

    /// The local address to go to after signing in.
    var terug: String { Self.lokaal(form.velden["terug"]?.first ?? vraag("terug")) }

    /// An address of ours, or else the start page: what another site wrote in the link is not followed.
    static func lokaal(_ adres: String?) -> String {
        guard let adres, adres.hasPrefix("/"), !adres.hasPrefix("//"), adres.utf8.count < 500,
            adres.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") }),
            !adres.hasPrefix("/inloggen"), !adres.hasPrefix("/uitloggen")
        else { return "/" }
        return adres
    }

    /// The token that the browser sent, if it did.
    var token: String? { request.cookies[Sessiewacht.cookie]?.value }
}
