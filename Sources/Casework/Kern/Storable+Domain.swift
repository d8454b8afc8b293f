import Domain
import Storage

extension ID: Storable {
    public var value: Value { .text(rawValue) }
    public init?(_ value: Value) {
        guard let text = value.text else { return nil }
        self.init(text)
    }
}

extension Moment: Storable {
    public var value: Value { .text(description) }
    public init?(_ value: Value) {
        guard let text = value.text else { return nil }
        self.init(text)
    }
}

extension Dag: Storable {
    public var value: Value { .text(description) }
    public init?(_ value: Value) {
        guard let text = value.text else { return nil }
        self.init(text)
    }
}

extension Gebeurtenissoort: Storable {}
extension Rol: Storable {}
