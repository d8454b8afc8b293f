import Casework
import Domain
import Foundation

/// What a form sent, field by field, as it was typed.
struct Formulierdata: Sendable {
    private(set) var velden: [String: [String]] = [:]
    /// When this was typed, if it waited as a draft.
    var opgepakt: Moment?
    /// Form, subject and file of the draft that this is, as `Verzoek.begin` says it; empty when it is none.
    var concept: String {
        get { plek ?? self["concept"] }
        set { plek = newValue }
    }
    /// Not among the fields: a form to begin with has none.
    private var plek: String?

    init() {}

    init(_ velden: [String: String]) { self.velden = velden.mapValues { [$0] } }

    /// Reads `application/x-www-form-urlencoded`; what is not UTF-8 becomes U+FFFD.
    init(urlencoded body: String) {
        for pair in body.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? Self.decode(parts[1]) : ""
            velden[Self.decode(parts[0]), default: []].append(value)
        }
    }

    /// The text of a field; empty when it was not sent.
    subscript(_ naam: String) -> String { velden[naam]?.first ?? "" }

    /// Every value of a field that may come more than once, such as ticked boxes.
    func alle(_ naam: String) -> [String] { velden[naam] ?? [] }

    /// Puts a value in a field, whatever was there.
    mutating func zet(_ naam: String, _ waarde: String) { velden[naam] = [waarde] }

    func id<T>(_ naam: String) -> ID<T>? { ID(self[naam]) }

    /// A date as people type it. Throws a refusal at the field when it is filled and no date.
    func dag(_ naam: String, nu: Dag) throws(Refusal) -> Dag? {
        let tekst = self[naam].trimmingCharacters(in: .whitespaces)
        if tekst.isEmpty { return nil }
        guard let dag = Dag(getypt: tekst, nu: nu) else {
            throw Refusal(.invalid, "Schrijf de datum als dag-maand-jaar, bijvoorbeeld 22-11-2026.", field: naam)
        }
        return dag
    }

    /// The key that came along, with everything else that was sent.
    func sleutel(_ formulier: String) throws -> Sleutel {
        guard let id = ID<Dossier>(self["sleutel"]) else {
            throw Refusal(.invalid, "Dit formulier is niet volledig aangekomen. Open de bladzijde opnieuw.")
        }
        let inhoud = velden.filter { $0.key != "sleutel" && $0.key != "concept" && $0.key != "adres" }.mapValues {
            $0.joined(separator: "\n")
        }
        return Sleutel(id.rawValue, formulier: formulier, inhoud: inhoud)
    }

    private static func decode(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(32)
            case UInt8(ascii: "%"):
                let code = rest.prefix(2)
                if code.count == 2, let value = UInt8(String(Substring(code)), radix: 16) {
                    bytes.append(value)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
