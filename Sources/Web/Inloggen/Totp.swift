import Crypto
import Domain
import Foundation

/// De zes cijfers van een app op de telefoon: RFC 6238 met SHA-1, stappen van 30 seconden.
public enum Totp {
    /// A new secret of 160 bits, in base32.
    public static func nieuw() -> String {
        geheim(SymmetricKey(size: .init(bitCount: 160)).withUnsafeBytes { Array($0) })
    }

    /// A secret in base32, of 20 bytes that somebody else chose.
    public static func geheim(_ bytes: [UInt8]) -> String { Base32.encode(bytes) }

    /// The address that an app reads as a QR code or a link.
    public static func otpauth(_ geheim: String, naam: String, bij uitgever: String = "Leerkring") -> String {
        func plain(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-._"))) ?? ""
        }
        return
            "otpauth://totp/\(plain(uitgever)):\(plain(naam))?secret=\(geheim)&issuer=\(plain(uitgever))&algorithm=SHA1&digits=6&period=30"
    }

    /// The step that a moment lies in.
    public static func stap(_ moment: Moment) -> Int { Int(moment.millis / 30_000) }

    /// The code of a step; nil when the secret is no base32.
    public static func code(_ geheim: String, stap: Int) -> String? {
        guard let key = Base32.decode(geheim) else { return nil }
        var counter = UInt64(stap).bigEndian
        let message = withUnsafeBytes(of: &counter) { Array($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: key)))
        let offset = Int(mac[19] & 15)
        let number = mac[offset...(offset + 3)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step of which this is the code, one step early or late allowed; nil when it is of none.
    public static func stap(van code: String, _ geheim: String, op moment: Moment) -> Int? {
        let typed = Array(code.utf8.filter { $0 != 32 })
        let now = stap(moment)
        var found: Int?
        // Each is compared whole, so that the time taken tells nothing.
        for step in (now - 1)...(now + 1) {
            guard let good = self.code(geheim, stap: step).map({ Array($0.utf8) }), good.count == typed.count else {
                continue
            }
            if zip(good, typed).reduce(UInt8(0), { $0 | ($1.0 ^ $1.1) }) == 0 { found = step }
        }
        return found
    }
}

/// Base32 of RFC 4648, without padding.
enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var (text, bits, held): ([UInt8], UInt32, Int) = ([], 0, 0)
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            held += 8
            while held >= 5 {
                held -= 5
                text.append(letters[Int(bits >> UInt32(held) & 31)])
            }
        }
        if held > 0 { text.append(letters[Int(bits << UInt32(5 - held) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    static func decode(_ text: String) -> [UInt8]? {
        var (bytes, bits, held): ([UInt8], UInt32, Int) = ([], 0, 0)
        for letter in text.uppercased().utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            bits = bits << 5 | UInt32(value)
            held += 5
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
            }
        }
        return bytes
    }
}
