import Domain
import Foundation

/// A clock that stands still until a test moves it.
public final class Klok: @unchecked Sendable {
    private let lock = NSLock()
    private var moment: Moment

    public init(_ moment: Moment = Amsterdam.moment(Dag(nummer: 20_779), uur: 9)) {
        self.moment = moment
    }

    public var nu: Moment { lock.withLock { moment } }

    public func zet(_ moment: Moment) { lock.withLock { self.moment = moment } }

    public func vooruit(dagen: Int = 0, uren: Int = 0, minuten: Int = 0, seconden: Int = 0) {
        lock.withLock { moment = moment.plus(seconds: ((dagen * 24 + uren) * 60 + minuten) * 60 + seconden) }
    }
}
