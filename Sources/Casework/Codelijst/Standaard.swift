import Foundation

/// What the program brings along for a new installation; a municipality replaces it with its own.
public enum Standaard {
    /// The folder with the code lists, version 1.
    public static var codelijsten: String { pad("codelijsten") }
    /// The text of the arrangements that come along, as YAML.
    public static var arrangementen: String {
        get throws { try String(contentsOfFile: pad("configuratie/arrangementen.yaml"), encoding: .utf8) }
    }

    private static func pad(_ naam: String) -> String {
        guard let map = Bundle.module.url(forResource: "Standaard", withExtension: nil) else {
            preconditionFailure("the standard configuration does not stand beside the program")
        }
        return map.appendingPathComponent(naam).path
    }
}
