/// Which addresses may stand in a link, a picture or a form.
enum Address {
    private static let schemes = ["https:", "mailto:", "tel:", "otpauth:"]

    /// Whether this is a path on this site (`/…`), a part of this page (`#…`), a query (`?…`)
    /// or an address with one of the schemes `https`, `mailto`, `tel` and `otpauth`.
    ///
    /// Browsers strip spaces around an address and tabs and newlines inside it, and read `\` as `/`:
    /// `//` and `/\` lead to another site, so does `/⇥/`, and ` javascript:` runs.
    /// So a control character anywhere makes an address unsafe, and so does a leading space, as it starts none of these.
    static func isSafe(_ address: String) -> Bool {
        let utf8 = address.utf8
        guard let first = utf8.first, !utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: "?"):
            return true
        case UInt8(ascii: "/"):
            let second = utf8.dropFirst().first
            return second != UInt8(ascii: "/") && second != UInt8(ascii: "\\")
        default:
            // Bit 0x20 makes an ASCII letter lower case and leaves the colon.
            return schemes.contains { scheme in utf8.lazy.map { $0 | 0x20 }.starts(with: scheme.utf8) }
        }
    }
}
