import Crypto

/// Keys that belong to the installation, not to a person.
public enum InstallationKey: String, CaseIterable, Sendable {
    case keten, index, afdruk, installatie

    public var owner: String { self == .installatie ? "installatie" : "installatie-\(rawValue)" }
}

/// A key that is not in the store yet.
public struct NewKey: Sendable {
    public let owner: String
    public let group: String
    public let key: SymmetricKey
}

/// Why a vault does not open.
public enum KluisError: Error, Equatable {
    case wrongKey
    case missing(String)
}
