import Crypto
import Foundation

/// Opened keys in memory, at most some tens of thousands; when full, it starts anew.
final class Sleutelgeheugen: @unchecked Sendable {
    private let lock = NSLock()
    private var keys: [String: SymmetricKey] = [:]
    private var groups: Set<String> = []
    private let most = 50_000

    subscript(_ owner: String) -> SymmetricKey? {
        get { lock.withLock { keys[owner] } }
        set {
            lock.withLock {
                if keys.count >= most { forgetAll() }
                keys[owner] = newValue
            }
        }
    }

    func hasGroup(_ group: String) -> Bool { lock.withLock { groups.contains(group) } }
    func addGroup(_ group: String) { lock.withLock { _ = groups.insert(group) } }
    func removeAll() { lock.withLock { forgetAll() } }

    private func forgetAll() {
        keys.removeAll(keepingCapacity: true)
        groups.removeAll()
    }
}
