/// Eén keuze uit een vaste lijst, met een naam die mensen lezen.
public struct Code: Sendable, Hashable {
    /// The list that it is in, such as `leefgebieden`.
    public let lijst: String
    public let code: String
    public let naam: String
    public let toelichting: String?
    /// Where the meaning comes from.
    public let bron: String?

    public init(lijst: String, code: String, naam: String, toelichting: String? = nil, bron: String? = nil) {
        self.lijst = lijst
        self.code = code
        self.naam = naam
        self.toelichting = toelichting
        self.bron = bron
    }

    /// Short, and of letters, digits and hyphens only: nobody tells a story in it.
    public static func lijktErop(_ tekst: String) -> Bool {
        (1...40).contains(tekst.utf8.count)
            && tekst.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }

    /// List and code as one text: `leefgebieden.wonen`.
    public var adres: String { "\(lijst).\(code)" }
}

/// Een vaste lijst van codes, in haar nieuwste versie.
public struct Codelijst: Sendable, Equatable {
    public let naam: String
    public let versie: Int
    public let codes: [Code]

    public init(naam: String, versie: Int, codes: [Code]) {
        self.naam = naam
        self.versie = versie
        self.codes = codes
    }

    /// What a code is called; the code itself when a newer list no longer has it.
    public func noem(_ code: String) -> String { codes.first { $0.code == code }?.naam ?? code }
}
