import Domain
import Foundation

/// Code lists as they were last read. They change only when somebody reads in a file, so five minutes is soon enough.
final class Codeboek: @unchecked Sendable {
    private let lock = NSLock()
    private var lijsten: [String: Codelijst] = [:]
    private var gelezen: Date?

    /// Every list by name; nil when they must be read again.
    var alle: [String: Codelijst]? {
        get {
            lock.withLock {
                guard let gelezen, Date().timeIntervalSince(gelezen) < 300 else { return nil }
                return lijsten
            }
        }
        set {
            lock.withLock {
                lijsten = newValue ?? [:]
                gelezen = newValue == nil ? nil : Date()
            }
        }
    }
}
