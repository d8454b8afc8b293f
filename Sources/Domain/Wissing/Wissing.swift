/// Dat de sleutel van een naam vernietigd is, en waarom: daarna leest niemand haar nog.
public enum Wissing: Sendable {
    /// Waarom een naam gewist is.
    public enum Reden: String, Sendable, CaseIterable {
        case termijn, hulp
        case metDeHand = "met-de-hand"

        /// As it is said on screen.
        public var naam: String {
            switch self {
            case .termijn: "de naam is na vier weken vernietigd"
            case .hulp: "de jongere wil hulp; de naam staat hier niet meer"
            case .metDeHand: "de naam is vernietigd"
            }
        }
    }
}
