/// Een school uit de codelijst `scholen`.
public struct School: Sendable, Equatable {
    public let code: String
    public let naam: String
    /// `vo`, `po` or `mbo`, as the list says.
    public let soort: String

    public init(_ code: Code) {
        (self.code, naam, soort) = (code.code, code.naam, code.toelichting ?? "")
    }

    /// Those with a support plan: secondary schools and mbo; all when the list does not say of which kind they are.
    public static func metPlan(_ scholen: [School]) -> [School] {
        let met = scholen.filter { $0.soort == "vo" || $0.soort == "mbo" }
        return met.isEmpty ? scholen : met
    }
}
