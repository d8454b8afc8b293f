import Yams

/// Says what the YAML parser found in plain Dutch.
enum YamlZin {
    static func van(_ fout: any Error) -> Leesfout {
        switch fout {
        case YamlError.scanner(let context, let probleem, let mark, _),
            YamlError.parser(let context, let probleem, let mark, _),
            YamlError.composer(let context, let probleem, let mark, _):
            let begonnen = context.flatMap { $0.mark.line < mark.line && $0.mark.line > 0 ? $0.mark.line : nil }
            let zin = zin(probleem, context?.text ?? "")
            return Leesfout(
                regel: mark.line, kolom: mark.column, zin: zin + (begonnen.map { " Het begon op regel \($0)." } ?? ""))
        case YamlError.reader(_, let plek, _, let yaml):
            let ervoor = yaml.prefix(plek ?? 0)
            return Leesfout(
                regel: ervoor.count { $0.isNewline } + 1, kolom: nil,
                zin: "Hier staat een teken dat niet in een tekstbestand hoort.")
        default:
            return Leesfout(regel: 1, kolom: nil, zin: "Dit is geen leesbare YAML.")
        }
    }

    private static func zin(_ probleem: String, _ context: String) -> String {
        let bekend: [(String, String)] = [
            (
                "did not find expected key",
                "Hier hoort een sleutel te beginnen; kijk naar de inspringing of een haakje erboven."
            ),
            (
                "did not find expected '-' indicator",
                "Hier hoort een streepje te staan, even ver ingesprongen als de vorige."
            ),
            ("did not find expected ',' or ']'", "De lijst is niet gesloten: er mist een komma of ‘]’."),
            ("did not find expected ',' or '}'", "De accolade is niet gesloten: er mist een komma of ‘}’."),
            (
                "mapping values are not allowed",
                "Een dubbele punt kan hier niet; zet tekst met een dubbele punt tussen aanhalingstekens."
            ),
            ("could not find expected ':'", "Na deze sleutel mist een dubbele punt."),
            ("found unexpected end of stream", "De aanhalingstekens zijn niet gesloten."),
            (
                "found character that cannot start any token",
                "Met dit teken kan geen waarde beginnen; zet de tekst tussen aanhalingstekens."
            ),
            ("block sequence entries are not allowed", "Een streepje kan hier niet; begin een nieuwe regel."),
            ("undefined alias", YamlVoorcontrole.ankerzin),
            ("another document", "Eén bestand is één lijst: haal de regel met --- weg."),
            ("Maximum nesting level", "Dit is te diep genest."),
            (
                "found unknown escape character",
                "Een \\ binnen aanhalingstekens hoort bij een bekend teken; schrijf \\\\."
            ),
            (
                "did not find expected <document start>",
                "Hier houdt de lijst op, maar er staat nog iets; kijk naar de inspringing."
            ),
            ("did not find expected node content", "Hier mist een waarde."),
        ]
        return bekend.first { probleem.contains($0.0) || context.contains($0.0) }?.1
            ?? "Dit is geen leesbare YAML (\(probleem))."
    }
}
