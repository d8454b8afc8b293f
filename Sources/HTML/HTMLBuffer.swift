/// The bytes of a page while it is written. Text goes in escaped; markup only from the source.
///
/// What `writeText` changes, byte by byte and so untouched by how characters combine:
/// - `&`, `<`, `>`, `"` and `'` become character references, in text and in attributes alike.
///   Attributes always stand in double quotes, so that a backtick or `=` means nothing there.
/// - NUL and the other C0 controls except tab, line feed and carriage return become U+FFFD.
/// - The bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069) become U+FFFD.
///   HTML would let them reorder what follows their element; replaced, they are seen and do nothing.
///   The marks U+200E, U+200F and U+061C have no such reach and stay.
public struct HTMLBuffer: Sendable {
    /// What is written so far, as UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// An empty buffer.
    public init() {
        bytes.reserveCapacity(16 * 1024)
    }

    /// Writes a text, escaped for use in an element and in a quoted attribute.
    public mutating func writeText(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var written = 0
            var index = 0
            while index < utf8.count {
                guard let (replacement, length) = Self.replacement(in: utf8, at: index) else {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: utf8[written..<index])
                writeMarkup(replacement)
                index += length
                written = index
            }
            bytes.append(contentsOf: utf8[written...])
        }
    }

    /// Writes markup as it stands in the source.
    public mutating func writeMarkup(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Parsers drop a newline directly after some start tags; a second one before it saves it.
    mutating func keepNewline(at start: Int) {
        guard start < bytes.count, bytes[start] == 0x0A || bytes[start] == 0x0D else { return }
        bytes.insert(0x0A, at: start)
    }

    /// What is written in place of the bytes at this index, and how many bytes it replaces; nil when they may stay.
    @inline(__always)
    private static func replacement(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (StaticString, Int)? {
        let byte = utf8[index]
        if byte > 0x3E && byte != 0xE2 { return nil }
        switch byte {
        case 0x26: return ("&amp;", 1)
        case 0x3C: return ("&lt;", 1)
        case 0x3E: return ("&gt;", 1)
        case 0x22: return ("&quot;", 1)
        case 0x27: return ("&#39;", 1)
        case 0x09, 0x0A, 0x0D: return nil
        case 0x00...0x1F: return ("\u{FFFD}", 1)
        case 0xE2 where startsBidirectionalControl(utf8, at: index): return ("\u{FFFD}", 3)
        default: return nil
        }
    }

    /// Whether U+202A–202E (E2 80 AA–AE) or U+2066–2069 (E2 81 A6–A9) starts here. E2 always leads three bytes.
    private static func startsBidirectionalControl(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch (utf8[index + 1], utf8[index + 2]) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
        default: false
        }
    }
}
