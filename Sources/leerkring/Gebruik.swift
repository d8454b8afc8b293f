import Foundation

/// The parser speaks English; what it says of use is turned into Dutch here.
enum Gebruik {
    private static let woorden: [(String, String)] = [
        (#"^OVERVIEW: "#, ""), (#"(?m)^USAGE: "#, "Gebruik: "), (#"(?m)^ARGUMENTS:"#, "Wat erbij hoort:"),
        (#"(?m)^OPTIONS:"#, "Opties:"), (#"(?m)^SUBCOMMANDS:"#, "Opdrachten:"), (#"<subcommand>"#, "<opdracht>"),
        (#"<options>"#, "<opties>"), (#"\(default:(\s)"#, "(standaard:$1"), (#"\(values: "#, "(kies uit: "),
        (#"Show help information\."#, "Toon deze uitleg."), (#"Show the version\."#, "Toon de versie."),
        (#"See '(.*) help <opdracht>' for detailed help\."#, "Meer over een opdracht: $1 help <opdracht>."),
        (#"^Unknown option '(.*)'\. Did you mean '(.*)'\?"#, "Er is geen optie '$1'; bedoelt u '$2'?"),
        (#"^Unknown option '(.*)'"#, "Er is geen optie '$1'."),
        (#"^Missing expected argument '(.*)'"#, "Hier ontbreekt '$1'."),
        (#"^Missing value for '(.*)'"#, "Achter '$1' hoort nog iets."),
        (#"^Unexpected argument '(.*)'"#, "'$1' hoort hier niet."),
        (#"^(\d+) unexpected arguments: (.*)"#, "Dit hoort hier niet: $2."),
        (#"^The value '(.*)' is invalid for '(.*?)'.*"#, "'$1' kan niet bij '$2'."),
    ]

    static func vertaald(_ text: String) -> String {
        woorden.reduce(text) { text, pair in
            text.replacingOccurrences(of: pair.0, with: pair.1, options: .regularExpression)
        }
    }
}
