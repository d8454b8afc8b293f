import Foundation

/// The master key: 32 raw bytes in a file that only its owner reads.
enum Sleutelbestand {
    static func lees(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Melding("Het sleutelbestand \(path) is er niet of is niet te lezen.")
        }
        guard data.count == 32 else { throw Melding("Het sleutelbestand \(path) hoort precies 32 bytes te zijn.") }
        return Array(data)
    }

    /// Makes a new key, on disk before it is used. Never over a file that is there.
    static func maak(_ path: String) throws -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else {
            throw Melding("Het sleutelbestand \(path) is niet te maken: \(String(cString: strerror(errno))).")
        }
        let written = key.withUnsafeBytes { write(file, $0.baseAddress, 32) }
        guard written == 32, fsync(file) == 0, close(file) == 0 else {
            throw Melding("Het sleutelbestand \(path) is niet te schrijven: \(String(cString: strerror(errno))).")
        }
        return key
    }
}
