/// Base64 with the alphabet of RFC 4648 section 5, without padding.
enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    private static let places: [UInt8] = {
        var places = [UInt8](repeating: 255, count: 256)
        for (place, letter) in alphabet.enumerated() { places[Int(letter)] = UInt8(place) }
        return places
    }()

    static func encode(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: (bytes.count * 4 + 2) / 3) { out in
            var (bits, held, count) = (0, 0, 0)
            for byte in bytes {
                bits = bits << 8 | Int(byte)
                held += 8
                while held >= 6 {
                    held -= 6
                    out[count] = alphabet[bits >> held & 63]
                    count += 1
                }
                bits &= (1 << held) - 1
            }
            if held > 0 {
                out[count] = alphabet[bits << (6 - held) & 63]
                count += 1
            }
            return count
        }
    }

    /// Nil when it is not exactly what `encode` gives: another letter, half a byte, bits that belong to no byte.
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 3 / 4)
        var (bits, held) = (0, 0)
        for letter in text.utf8 {
            let place = places[Int(letter)]
            guard place < 64 else { return nil }
            bits = bits << 6 | Int(place)
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(bits >> held & 255))
            }
            bits &= (1 << held) - 1
        }
        return held < 6 && bits == 0 ? bytes : nil
    }
}
