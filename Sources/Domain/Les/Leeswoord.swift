/// One word of a text: as it stands there, and as it compares.
struct Leeswoord: Equatable {
    let tekst: String
    /// Lower case, without accents and without what makes it a possessive.
    let gevouwen: String
    /// What stands between this word and the one before.
    let ervoor: String

    var isHoofdletter: Bool { tekst.first?.isUppercase == true }
    /// Nothing, a full stop or a new line comes before it: its capital says nothing.
    var begintZin: Bool {
        ervoor.isEmpty || ervoor.contains { ".!?:\n\"“".contains($0) }
    }

    /// The words of a text. A hyphen parts words, so that half a double surname is found too.
    static func lees(_ tekst: String) -> [Leeswoord] {
        var woorden: [Leeswoord] = []
        var (woord, ervoor) = ("", "")
        func sluit() {
            if !woord.isEmpty {
                woorden.append(Leeswoord(tekst: woord, gevouwen: vouw(woord), ervoor: ervoor))
                (woord, ervoor) = ("", "")
            }
        }
        for teken in tekst {
            if teken.isLetter || teken.isNumber {
                woord.append(teken)
            } else {
                sluit()
                ervoor.append(teken)
            }
        }
        sluit()
        return woorden
    }

    static func vouw(_ tekst: String) -> String { Tekst.vouw(tekst) }
}
