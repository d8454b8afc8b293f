import Crypto
import Foundation

/// Opened keys in memory, at most some tens of thousands; when full, it starts anew.
///
/// It also starts anew each minute: what another process destroyed must not stay readable here.
final class Sleutelgeheugen: @unchecked Sendable {
    private let lock = NSLock()
    private var keys: [String: SymmetricKey] = [:]
    private var groups: Set<String> = []
    private let most = 50_000
    private let life: Duration
    private var began = ContinuousClock.now

    init(life: Duration = .seconds(60)) { self.life = life }

    subscript(_ owner: String) -> SymmetricKey? {
        get {
            lock.withLock {
                if began.duration(to: .now) > life { forgetAll() }
                return keys[owner]
            }
        }
        set {
            lock.withLock {
                if keys.count >= most { forgetAll() }
                keys[owner] = newValue
            }
        }
    }

    func hasGroup(_ group: String) -> Bool {
        lock.withLock { began.duration(to: .now) <= life && groups.contains(group) }
    }

    func addGroup(_ group: String) { lock.withLock { _ = groups.insert(group) } }
    func removeAll() { lock.withLock { forgetAll() } }

    private func forgetAll() {
        keys.removeAll(keepingCapacity: true)
        groups.removeAll()
        began = .now
    }
}
