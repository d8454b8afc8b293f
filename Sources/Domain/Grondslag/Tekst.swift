/// Wat iemand typt, gelezen volgens dezelfde regels op elk formulier.
public enum Tekst {
    /// How much one field holds, in characters. A page of A4 has some 3,000.
    public static let meest = 20_000

    /// Trimmed text that is not empty. Refuses in a sentence for the field; `noem` completes "Schrijf op …".
    public static func verplicht(_ tekst: String, veld: String, noem: String, meest: Int = meest) throws(Refusal)
        -> String
    {
        guard let gelezen = try facultatief(tekst, veld: veld, meest: meest) else {
            throw Refusal(.invalid, "Schrijf op \(noem).", field: veld)
        }
        return gelezen
    }

    /// Trimmed text, or nil when there is nothing but white space.
    public static func facultatief(_ tekst: String, veld: String, meest: Int = meest) throws(Refusal) -> String? {
        // Its bytes first: what is far too long is not read at all.
        guard tekst.utf8.count <= meest * 4, tekst.count <= meest else {
            throw Refusal(.invalid, "Deze tekst is te lang. Houd het bij \(meest) tekens.", field: veld)
        }
        guard !tekst.unicodeScalars.contains(where: verboden) else {
            throw Refusal(
                .invalid, "In deze tekst staat een onzichtbaar teken dat niet bewaard kan worden. Haal het weg.",
                field: veld)
        }
        let begin = tekst.drop(while: \.isWhitespace)
        guard let eind = begin.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(begin[...eind]).replacingLineEndings
    }

    /// Controls other than tab and line ends. PostgreSQL cannot hold NUL; a person cannot mean the others.
    private static func verboden(_ teken: Unicode.Scalar) -> Bool {
        teken.value < 32 && teken != "\t" && teken != "\n" && teken != "\r" || teken.value == 127
    }
}

extension String {
    /// Browsers send CRLF; we keep LF.
    fileprivate var replacingLineEndings: String {
        guard utf8.contains(13) else { return self }
        return split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    }
}
