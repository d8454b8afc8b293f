import Foundation

/// Een tekst over een gezin waarin de namen van het gezin door hun rol zijn vervangen.
///
/// It finds the names of the family's members and former members, whole or in part, with or without accents, capitals
/// and a possessive s; and e-mail addresses, telephone numbers, postcodes, nine-digit numbers and birth dates.
public struct Naamloos: Sendable {
    /// Said wherever a text without names is shown.
    public static let beperking =
        "De namen van het gezin zijn vervangen. Namen van anderen, een school, een bijnaam of een tikfout in een naam blijven staan; lees het na."

    /// Folded words of a name, and what is put in its place. The longest come first.
    private let namen: [(woorden: [String], rol: String)]
    private let geboren: [String]

    public init(_ leden: [Gezinslid], gezin: String, op dag: Dag) {
        var namen: [(woorden: [String], rol: String)] = []
        var achternamen: Set<String> = []
        for lid in leden {
            let rol = Self.rol(lid, op: dag)
            let alle = Self.woorden(lid.naam)
            if alle.count > 1 { namen.append((alle, rol)) }
            let roepnaam = Self.woorden(lid.roepnaam)
            if !roepnaam.isEmpty { namen.append((roepnaam, rol)) }
            if let eerste = alle.first, !Self.klein.contains(eerste) { namen.append(([eerste], rol)) }
            achternamen.formUnion(alle.dropFirst())
        }
        achternamen.formUnion(Self.woorden(gezin))
        let bekend = Set(namen.filter { $0.woorden.count == 1 }.map { $0.woorden[0] })
        for naam in achternamen.subtracting(Self.klein).subtracting(bekend).sorted() where naam.count > 1 {
            namen.append(([naam], "(achternaam)"))
        }
        self.namen = namen.sorted { ($0.woorden.count, $1.woorden[0]) > ($1.woorden.count, $0.woorden[0]) }
        geboren = leden.compactMap(\.geboren).flatMap { dag in
            let (jaar, maand, dagnummer) = dag.delen
            return [
                dag.description, dag.voluit, "\(dagnummer)-\(maand)-\(jaar)", "\(pad(dagnummer))-\(pad(maand))-\(jaar)",
            ]
        }
    }

    /// As which somebody stands in a text without names: "kind van 13", "volwassen kind van 24", "moeder", "oma".
    public static func rol(_ lid: Gezinslid, op dag: Dag) -> String {
        switch lid.rol {
        case .kind: lid.leeftijd(op: dag).map { $0 < 18 ? "kind van \($0)" : "volwassen kind van \($0)" } ?? "kind"
        case .ouder, .naaste:
            ["moeder", "vader", "oma", "opa", "tante", "oom", "stiefmoeder", "stiefvader", "buurvrouw", "buurman"]
                .first { woorden(lid.alsWat).contains($0) } ?? lid.rol.rawValue
        }
    }

    /// The text with every name that was found replaced.
    public func tekst(_ tekst: String) -> String {
        var uit = tekst
        for datum in geboren { uit = uit.replacing(datum, with: "(geboortedatum)") }
        for (patroon, woord) in Self.patronen {
            uit = uit.replacingOccurrences(of: patroon, with: woord, options: [.regularExpression, .caseInsensitive])
        }
        return vervangNamen(uit)
    }

    private func vervangNamen(_ tekst: String) -> String {
        var stukken: [(tekst: String, isWoord: Bool)] = []
        for teken in tekst {
            let isWoord = teken.isLetter
            if let laatste = stukken.last, laatste.isWoord == isWoord {
                stukken[stukken.count - 1].tekst.append(teken)
            } else {
                stukken.append((String(teken), isWoord))
            }
        }
        let gevouwen = stukken.map { $0.isWoord ? Self.vouw($0.tekst) : "" }
        var (uit, plek) = ("", 0)
        while plek < stukken.count {
            if stukken[plek].isWoord, let (rol, einde) = naam(op: plek, gevouwen) {
                uit += rol
                plek = einde
            } else {
                uit += stukken[plek].tekst
                plek += 1
            }
        }
        return uit
    }

    /// The name that begins at this word, and the place after it. Words of a name have one other piece between them.
    private func naam(op plek: Int, _ woorden: [String]) -> (String, Int)? {
        for (naam, rol) in namen {
            let laatste = plek + (naam.count - 1) * 2
            guard laatste < woorden.count else { continue }
            let past = naam.indices.allSatisfy { nummer in
                let woord = woorden[plek + nummer * 2]
                return woord == naam[nummer] || (nummer == naam.count - 1 && woord == naam[nummer] + "s")
            }
            if past { return (rol, laatste + 1) }
        }
        return nil
    }

    private static let klein: Set<String> = [
        "de", "den", "der", "van", "het", "een", "t", "ten", "ter", "te", "el", "al", "la", "in", "op", "gezin",
        "familie", "en",
    ]

    private static let patronen: [(String, String)] = [
        (#"[\w.+-]+@[\w-]+\.[\w.-]+"#, "(e-mailadres)"),
        (#"(?<![\w])(\+31|0031|0)[ -]?\(?0?\)?[ -]?[1-9]([ -]?\d){8}(?!\d)"#, "(telefoonnummer)"),
        (#"(?<!\d)\d{4} ?[a-z]{2}(?![a-z])"#, "(postcode)"),
        (#"(?<!\d)\d{9}(?!\d)"#, "(nummer)"),
    ]

    static func vouw(_ tekst: String) -> String {
        tekst.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
            .replacing("ı", with: "i")
    }

    static func woorden(_ naam: String) -> [String] { vouw(naam).split { !$0.isLetter }.map(String.init) }
}
