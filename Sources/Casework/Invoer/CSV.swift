import Domain
import Foundation

/// A table from a CSV file: its header and its rows, each with the line on which it begins.
///
/// RFC 4180, with `;` or `,` (whichever the header has most of), with or without a byte order mark, LF or CRLF. Written
/// here because a fault must name its line, also after a quoted field of several lines.
struct CSV: Equatable {
    struct Rij: Equatable {
        let regel: Int
        let velden: [String]
    }

    let kop: [String]
    let rijen: [Rij]

    /// Throws a refusal that names the line where the file cannot be read.
    init(_ bytes: [UInt8]) throws(Refusal) {
        let zonderBOM = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
        guard let tekst = String(validating: zonderBOM, as: UTF8.self) else {
            throw Refusal(.invalid, "Dit bestand is geen UTF-8. Bewaar het opnieuw als CSV UTF-8.")
        }
        let eerste = tekst.prefix { !$0.isNewline }
        let puntkommas = eerste.count { $0 == ";" }
        let scheiding: Character = puntkommas >= eerste.count { $0 == "," } ? ";" : ","
        var alle = try Self.lees(tekst, scheiding)
        guard !alle.isEmpty, alle[0].velden != [""] else { throw Refusal(.invalid, "Dit bestand is leeg.") }
        kop = alle.removeFirst().velden.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        rijen = alle.filter { $0.velden != [""] }
    }

    private static func lees(_ tekst: String, _ scheiding: Character) throws(Refusal) -> [Rij] {
        var rijen: [Rij] = []
        var velden: [String] = []
        var veld = ""
        var (regel, begin) = (1, 1)
        var binnen = false
        var plek = tekst.startIndex
        while plek < tekst.endIndex {
            let teken = tekst[plek]
            let volgende = tekst.index(after: plek)
            if teken.isNewline { regel += 1 }
            if binnen {
                if teken != "\"" {
                    veld.append(teken == "\r\n" ? "\n" : teken)
                } else if volgende < tekst.endIndex, tekst[volgende] == "\"" {
                    veld.append("\"")
                    plek = tekst.index(after: volgende)
                    continue
                } else {
                    binnen = false
                }
            } else if teken == "\"", veld.isEmpty {
                binnen = true
            } else if teken == scheiding {
                velden.append(veld)
                veld = ""
            } else if teken.isNewline {
                rijen.append(Rij(regel: begin, velden: velden + [veld]))
                (velden, veld, begin) = ([], "", regel)
            } else {
                veld.append(teken)
            }
            plek = volgende
        }
        guard !binnen else { throw Refusal(.invalid, "Regel \(begin): een aanhalingsteken gaat niet dicht.") }
        if !veld.isEmpty || !velden.isEmpty { rijen.append(Rij(regel: begin, velden: velden + [veld])) }
        return rijen
    }
}
