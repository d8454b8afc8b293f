import CArgon2
import Casework
import Crypto
import Foundation

/// Passwords as Argon2id hashes (RFC 9106), worked out on threads of their own, two at a time.
public enum Wachtwoord {
    /// What a guess costs. The standard is OWASP's: 19 MiB, two passes, one lane.
    public struct Kosten: Sendable {
        public let kibibytes: UInt32
        public let rondes: UInt32

        public static let standaard = Kosten(kibibytes: 19 * 1024, rondes: 2)
        /// For tests only: nothing of the program chooses it.
        package static let proef = Kosten(kibibytes: 8, rondes: 1)
    }

    /// 19 MiB each: more at once would let sign-in attempts take the memory and processors of everybody else.
    private static let werkplaats: OperationQueue = {
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
        return queue
    }()

    /// A password for somebody else, to hand over: four groups of letters and digits without look-alikes, 80 bits.
    public static func eenmalig() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz234567898")
        let tekens = SymmetricKey(size: .bits128).withUnsafeBytes { $0.map { letters[Int($0) % 32] } }
        return stride(from: 0, to: 16, by: 4).map { String(tekens[$0..<($0 + 4)]) }.joined(separator: "-")
    }

    /// The hash of a password, with its parameters and salt in it.
    ///
    /// - Parameter zout: 16 bytes; chosen at random when nil. Only a demonstration that must come out equal gives its own.
    public static func hash(_ wachtwoord: String, kosten: Kosten = .standaard, zout: [UInt8]? = nil) async throws
        -> String
    {
        let salt = zout ?? SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
        return try await reken { try hashNu(wachtwoord, kosten, salt) }
    }

    /// Whether a password gives this hash. Against nil it works as long, and answers no: so nobody learns who exists.
    public static func klopt(_ wachtwoord: String, met hash: String?, kosten: Kosten = .standaard) async throws -> Bool
    {
        try await reken {
            guard let hash else {
                _ = try hashNu(wachtwoord, kosten, [UInt8](repeating: 0, count: 16))
                return false
            }
            let bytes = Array(wachtwoord.utf8)
            return argon2id_verify(hash, bytes, bytes.count) == ARGON2_OK.rawValue
        }
    }

    private static func hashNu(_ wachtwoord: String, _ kosten: Kosten, _ salt: [UInt8]) throws -> String {
        let bytes = Array(wachtwoord.utf8)
        var encoded = [CChar](repeating: 0, count: 200)
        let code = argon2id_hash_encoded(
            kosten.rondes, kosten.kibibytes, 1, bytes, bytes.count, salt, salt.count, 32, &encoded, encoded.count)
        guard code == ARGON2_OK.rawValue else { throw Argon2Error(code: code) }
        return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func reken<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            werkplaats.addOperation { continuation.resume(with: Result(catching: work)) }
        }
    }
}

/// libargon2 did not make a hash: too little memory, mostly.
struct Argon2Error: Error {
    let code: Int32
}
