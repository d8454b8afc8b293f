import Foundation
import HTTPTypes

/// What the program answered.
struct Bladzijde: Sendable {
    let status: Int
    let headers: HTTPFields
    /// The body as it was sent.
    let tekst: String

    /// Where a redirect leads.
    var naar: String? { headers[.location] }

    /// What a reader sees: without tags, with one space between words.
    var leesbaar: String {
        var words: [UInt8] = []
        var inTag = false
        for byte in tekst.replacingOccurrences(of: "\u{A0}", with: " ").utf8 {
            switch byte {
            case UInt8(ascii: "<"): inTag = true
            case UInt8(ascii: ">") where inTag: inTag = false
            case 33... where !inTag:
                words.append(byte)
                continue
            default: break
            }
            if words.last != 32 { words.append(32) }
        }
        return Formulierlezer.unescape(String(decoding: words, as: UTF8.self)).trimmingCharacters(in: .whitespaces)
    }

    func toont(_ zin: String) -> Bool { leesbaar.contains(zin) }

    /// The forms of a page; a script or a stylesheet has none.
    var formulieren: [Gelezenformulier] {
        headers[.contentType]?.hasPrefix("text/html") == true ? Formulierlezer.lees(tekst) : []
    }

    func formulier(_ actie: String) -> Gelezenformulier? { formulieren.first { $0.actie == actie } }
}
