/// Wat iemand in een vak kan zetten die het slecht bedoelt, iets plakt, of op de verkeerde toets drukt.
struct Vijandig: Sendable {
    let naam: String
    let tekst: String
    /// No field may keep this.
    var isOnbewaarbaar = false

    /// For the fields in which people type.
    static let teksten =
        keuzes + [
            Vijandig(naam: "leeg", tekst: ""),
            Vijandig(naam: "wit", tekst: " \t \r\n "),
            Vijandig(naam: "verre dag", tekst: "31-12-9999"),
            Vijandig(naam: "lang", tekst: String(repeating: "x", count: 25_000), isOnbewaarbaar: true),
        ]

    /// Also for what a page offers to choose from, and what it sends along unseen; and on both engines.
    static let keuzes = [
        // A script, a family of one letter, from right to left, and marks upon marks.
        Vijandig(
            naam: "bont",
            tekst: "</textarea><script>alert('x')</script>\"'>&amp; 👨‍👩‍👧‍👦 \u{202E}שלום مرحبا\u{202C} e"
                + String(repeating: "\u{301}", count: 300)),
        Vijandig(naam: "NUL", tekst: "een\u{0}twee\u{1B}[31m\u{7}\u{7F}", isOnbewaarbaar: true),
        Vijandig(naam: "getal", tekst: "9223372036854775807"),
    ]

    static let miljoen = Vijandig(
        naam: "1 MB", tekst: String(repeating: "x", count: 1_000_000), isOnbewaarbaar: true)
}
