extension Herleiding {
    private static let achtervoegsels: Set<String> = [
        "", "s", "je", "tje", "pje", "etje", "kje", "ke", "eke", "ie", "itje", "jes", "tjes",
    ]
    private static let geenAchternaam: Set<String> = [
        "de", "den", "der", "van", "het", "ten", "ter", "te", "el", "al", "la", "le", "op", "in", "gezin", "familie",
        "en",
    ]

    /// First names, surnames and each half of a double one; possessives and small forms of these too.
    func vindNamen(_ woorden: [Leeswoord]) -> [Vondst] {
        let delen = Set(namen.flatMap { Leeswoord.lees($0).map(\.gevouwen) }).filter {
            $0.count >= 2 && !Self.geenAchternaam.contains($0)
        }
        return woorden.filter { woord in
            delen.contains { deel in
                // Two letters are a name only when they are written as one.
                if deel.count == 2 { return woord.gevouwen == deel && woord.isHoofdletter }
                guard woord.gevouwen.hasPrefix(deel) else { return false }
                return Self.achtervoegsels.contains(String(woord.gevouwen.dropFirst(deel.count)))
            }
        }.map { Vondst(.naam, $0.tekst) }
    }

    /// Four digits from 1900 to 2099 that are no amount, also written '19.
    func vindJaren(_ woorden: [Leeswoord]) -> [Vondst] {
        woorden.indices.filter { plek in
            let woord = woorden[plek]
            guard woord.tekst.utf8.allSatisfy({ (48...57).contains($0) }), let getal = Int(woord.tekst) else {
                return false
            }
            if woord.ervoor.contains("€") { return false }
            let erna = plek + 1 < woorden.count ? woorden[plek + 1].gevouwen : ""
            if ["euro", "uur", "gram", "keer", "meter"].contains(erna) { return false }
            if woord.tekst.utf8.count == 2 { return woord.ervoor.hasSuffix("'") || woord.ervoor.hasSuffix("’") }
            return woord.tekst.utf8.count == 4 && (1900...2099).contains(getal)
        }.map { Vondst(.jaar, woorden[$0].tekst) }
    }

    /// The wijken that are known, and words that call themselves one.
    func vindWijken(_ woorden: [Leeswoord]) -> [Vondst] {
        vindReeksen(wijken, woorden, .wijk)
            + woorden.filter { woord in
                woord.isHoofdletter && !woord.begintZin && woord.gevouwen.count > 6
                    && ["wijk", "buurt"].contains { woord.gevouwen.hasSuffix($0) }
            }.map { Vondst(.wijk, $0.tekst) }
    }

    private static let schoolsoorten: Set<String> = [
        "school", "basisschool", "college", "lyceum", "gymnasium", "scholengemeenschap", "kindcentrum", "obs", "cbs",
        "rkbs", "ikc", "roc", "mavo", "havo", "vmbo", "mbo", "praktijkschool", "kinderdagverblijf", "peuterspeelzaal",
    ]

    /// The schools that are known, a kind of school with a name behind it, and names that end as schools do.
    func vindScholen(_ woorden: [Leeswoord]) -> [Vondst] {
        var gevonden = vindReeksen(scholen, woorden, .school)
        for (plek, woord) in woorden.enumerated() {
            if woord.isHoofdletter, !woord.begintZin, !Self.schoolsoorten.contains(woord.gevouwen),
                ["school", "college", "lyceum", "gymnasium"].contains(where: { woord.gevouwen.hasSuffix($0) })
            {
                gevonden.append(Vondst(.school, woord.tekst))
            }
            guard Self.schoolsoorten.contains(woord.gevouwen) else { continue }
            if plek + 1 < woorden.count, !woorden[plek + 1].begintZin, woorden[plek + 1].isHoofdletter,
                woorden[plek + 1].ervoor == " "
            {
                gevonden.append(Vondst(.school, "\(woord.tekst) \(woorden[plek + 1].tekst)"))
            } else if plek > 0, woord.isHoofdletter, !woord.begintZin, woorden[plek - 1].isHoofdletter,
                woord.ervoor == " "
            {
                gevonden.append(Vondst(.school, "\(woorden[plek - 1].tekst) \(woord.tekst)"))
            }
        }
        return gevonden
    }

    /// Names of one or more words, wherever these follow each other.
    private func vindReeksen(_ namen: [String], _ woorden: [Leeswoord], _ soort: Vondst.Soort) -> [Vondst] {
        let reeksen = Set(namen.map { Leeswoord.lees($0).map(\.gevouwen) }).filter { !$0.isEmpty && $0 != [""] }
        return woorden.indices.flatMap { plek in
            reeksen.filter { reeks in
                plek + reeks.count <= woorden.count
                    && zip(reeks, woorden[plek...]).allSatisfy { $0 == $1.gevouwen || $0 + "s" == $1.gevouwen }
            }.map { reeks in
                Vondst(soort, woorden[plek..<(plek + reeks.count)].map(\.tekst).joined(separator: " "))
            }
        }
    }
}
