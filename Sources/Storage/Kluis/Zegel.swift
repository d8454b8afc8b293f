import Crypto
import Foundation

/// The place a sealed value belongs to: a value that was moved elsewhere does not open.
public struct Plek: Sendable {
    let bytes: [UInt8]

    public init(table: String, column: String, row: String, owner: String) {
        bytes = Array("\(table)|\(column)|\(row)|\(owner)".utf8)
    }
}

/// Seals and opens texts with AES-256-GCM: base64url of version, nonce, ciphertext and tag.
public enum Zegel {
    private static let version: UInt8 = 1

    /// The sealed text for one place, another each time.
    public static func close(_ text: String, _ key: SymmetricKey, at plek: Plek) throws -> String {
        let box = try AES.GCM.seal(Array(text.utf8), using: key, authenticating: plek.bytes)
        return Base64URL.encode([version] + Array(box.nonce) + box.ciphertext + box.tag)
    }

    /// Throws `StorageError.damaged` when the value was changed, moved, or sealed with another key.
    public static func open(_ sealed: String, _ key: SymmetricKey, at plek: Plek) throws -> String {
        guard let bytes = Base64URL.decode(sealed), bytes.count >= 29, bytes[0] == version,
            let box = try? AES.GCM.SealedBox(combined: bytes[1...]),
            let plain = try? AES.GCM.open(box, using: key, authenticating: plek.bytes)
        else { throw StorageError(.damaged, "a sealed value does not open at its place") }
        return String(decoding: plain, as: UTF8.self)
    }
}
