/// Strings that try to get out of where they are written; the same ones for the same seed.
struct HostileStrings {
    private var generator: SplitMix

    private static let pieces: [String] = [
        "\"", "'", "<", ">", "&", "`", "=", "/", "\\", " ", "\t", "\n", "\r", "\r\n", "\u{C}", "\0", "\u{1}", "\u{1B}",
        "\u{7F}",
        "\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0F}", "\"\u{301}", "'\u{301}", "<\u{338}", ">\u{338}", "&\u{20DD}",
        "\"\u{200D}",
        "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
        "\u{200F}",
        "</a>", "</textarea>", "</script>", "<script>", "<!--", "-->", "--!>", "]]>", "<![CDATA[", "<svg>", "<p>",
        "</body>",
        "<textarea>", "<a href=x>", "<plaintext>", "<?", "<!doctype", "\" onfocus=x autofocus y=\"", "' x='",
        " onclick=x ",
        "&lt;", "&lt", "&#60;", "&#x3c", "&#0;", "&amp;", "&notin;", "javascript:", "JAVASCRIPT:", "java\tscript:",
        "data:",
        "//", "/\\", "/\t/", "https:", "mailto:", "#", "?", "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{FFFD}",
        "\u{FFFE}",
        "é", "é", "漢", "👩🏽‍🚒", "🇳🇱", "a", "Noor", "{{x}}", "\\(x)", "%00", "%22",
    ]

    init(seed: UInt64) {
        generator = SplitMix(state: seed)
    }

    /// One to eight pieces, now and then a scalar from the whole of Unicode between them.
    mutating func next() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            if Int.random(in: 0..<8, using: &generator) == 0 {
                text.unicodeScalars.append(
                    Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) ?? "\u{FFFD}")
            } else {
                text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
            }
        }
        return text
    }
}

/// SplitMix64 (Steele, Lea & Flood 2014): small, seeded, the same on every machine.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
