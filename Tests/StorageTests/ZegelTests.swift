import Crypto
import Testing

@testable import Storage

/// A sealed value opens only whole, at its own place, with its own key.
@Suite struct ZegelTests {
    private let key = SymmetricKey(size: .bits256)
    private let plek = Plek(table: "contact", column: "tekst", row: "r", owner: "e")

    @Test func `wat verzegeld is komt terug, en is elke keer anders verzegeld`() throws {
        for text in ValueTests.texts + ["met \u{0} erin"] {
            let sealed = try Zegel.close(text, key, at: plek)

            #expect(Array(try Zegel.open(sealed, key, at: plek).utf8) == Array(text.utf8))
            #expect(try Zegel.close(text, key, at: plek) != sealed)
            #expect(
                sealed.utf8.allSatisfy {
                    $0 == 45 || $0 == 95
                        || ($0 < 128 && Character(UnicodeScalar($0)).isLetter || (48...57).contains($0))
                })
        }
    }

    @Test func `op een andere plaats of met een andere sleutel gaat het niet open`() throws {
        let sealed = try Zegel.close("Zij vertelde het mij.", key, at: plek)
        let elsewhere = [
            Plek(table: "afweging", column: "tekst", row: "r", owner: "e"),
            Plek(table: "contact", column: "grond", row: "r", owner: "e"),
            Plek(table: "contact", column: "tekst", row: "s", owner: "e"),
            Plek(table: "contact", column: "tekst", row: "r", owner: "f"),
            Plek(table: "contact|tekst", column: "r", row: "e", owner: ""),
        ]

        for other in elsewhere { #expect(throws: StorageError.self) { try Zegel.open(sealed, key, at: other) } }
        #expect(throws: StorageError.self) { try Zegel.open(sealed, SymmetricKey(size: .bits256), at: plek) }
    }

    @Test func `elke gewijzigde letter en elk afgebroken stuk wordt opgemerkt`() throws {
        let sealed = Array(try Zegel.close("Zij vertelde het mij.", key, at: plek).utf8)

        for place in sealed.indices {
            var changed = sealed
            changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            // The last letter also holds bits that no byte uses: those must be zero.
            #expect(throws: StorageError.self) {
                try Zegel.open(String(decoding: changed, as: UTF8.self), key, at: plek)
            }
            #expect(throws: StorageError.self) {
                try Zegel.open(String(decoding: sealed[..<place], as: UTF8.self), key, at: plek)
            }
        }
        for more in ["A", "AAAA", "=", " ", "\n"] {
            #expect(throws: StorageError.self) {
                try Zegel.open(String(decoding: sealed, as: UTF8.self) + more, key, at: plek)
            }
        }
    }

    @Test func `base64url gaat heen en terug voor elke lengte`() {
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max) }

            let text = Base64URL.encode(bytes)

            #expect(Base64URL.decode(text) == bytes)
            #expect(text.utf8.count == (length * 4 + 2) / 3)
        }
    }

    @Test func `er is één manier om iets op te schrijven`() {
        #expect(Base64URL.encode([0xfb, 0xff, 0xbf]) == "-_-_")
        for text in ["A", "AAAAA", "AB", "AAB", "AA=", "+/+/", "A A", "é"] {
            #expect(Base64URL.decode(text) == nil, "\(text)")
        }
    }
}
