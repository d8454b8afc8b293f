/// How a contact was, read from the words of a line. It never guesses: where the words do not say it, it is `onbekend`.
extension Contact {
    /// The words that say how, by code; the earlier of two codes in this list wins. A word after “niet” says nothing.
    ///
    /// A telephone or a message goes before a place: “moeder belde: Esra was niet op school” was a call.
    public static let soortwoorden: [(soort: String, woorden: [String])] = [
        (
            "telefoon",
            [
                "belde", "belden", "belt", "gebeld", "opgebeld", "teruggebeld", "nagebeld", "telefonisch",
                "telefoongesprek", "telefoontje", "aan de telefoon", "per telefoon",
            ]
        ),
        (
            "bericht",
            [
                "appte", "appten", "appt", "geappt", "appje", "whatsapp", "mailde", "mailden", "mailt", "gemaild",
                "mail",
                "mailtje", "sms", "smste", "bericht", "berichtje", "brief",
            ]
        ),
        (
            "huisbezoek",
            [
                "huisbezoek", "langs geweest", "langsgeweest", "langs gegaan", "langsgegaan", "ging langs",
                "gingen langs",
                "even langs", "was langs", "langs bij", "op bezoek geweest", "op bezoek bij", "bij hen thuis",
                "bij ze thuis", "bij haar thuis", "bij hem thuis", "thuis geweest", "thuis gesproken", "thuis bezocht",
                "thuis gepraat", "thuis met",
            ]
        ),
        (
            "school",
            [
                "op school gesproken", "op school gepraat", "op school geweest", "gesprek op school",
                "gesproken op school",
                "op school met", "op school overlegd", "overleg op school", "oudergesprek", "mentorgesprek",
            ]
        ),
        ("overleg", ["overleg", "overlegd", "overlegde", "teamoverleg", "mdo", "overleggen"]),
    ]

    /// The kind that the words of a line name, as far as the list in use has it.
    public static func soort(genoemdIn tekst: String, uit soorten: [String]) -> String {
        let woorden = tekst.lowercased().split { !$0.isLetter && !$0.isNumber }
        let zin = " " + woorden.joined(separator: " ") + " "
        let genoemd = soortwoorden.first { soort, woorden in
            soorten.contains(soort) && woorden.contains { noemt(zin, $0) }
        }
        return genoemd?.soort ?? "onbekend"
    }

    private static func noemt(_ zin: String, _ woord: String) -> Bool {
        zin.replacing(" niet \(woord) ", with: " ").contains(" \(woord) ")
    }
}
