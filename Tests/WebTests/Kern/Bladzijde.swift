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
        var words = ""
        var inTag = false
        for letter in tekst {
            if letter == "<" {
                inTag = true
                words += " "
            } else if letter == ">", inTag {
                inTag = false
            } else if !inTag {
                words.append(letter)
            }
        }
        return Formulierlezer.unescape(words).split { $0.isWhitespace }.joined(separator: " ")
    }

    func toont(_ zin: String) -> Bool { leesbaar.contains(zin) }

    var formulieren: [Gelezenformulier] { Formulierlezer.lees(tekst) }

    func formulier(_ actie: String) -> Gelezenformulier? { formulieren.first { $0.actie == actie } }
}
