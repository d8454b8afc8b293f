/// Eén regel van de toegangsmatrix: een weg van het programma, hoe iemand erlangs gaat, en wie dat mag.
struct Matrixregel: Sendable {
    let methode: String
    /// As in `addRoutes`; after a colon which thing of the scene fills the place: `/inbrengen/{inbreng:besloten}`.
    let adres: String
    let mag: Set<Proefpersoon>
    /// A sentence that only this page has.
    var merk = ""
    var velden: [String: String] = [:]
    /// What who may gets to read where the scene, or an answer of the form, leads to no act.
    var weigering: String?

    static func get(_ adres: String, _ merk: String, _ mag: Set<Proefpersoon>) -> Matrixregel {
        Matrixregel(methode: "GET", adres: adres, mag: mag, merk: merk)
    }

    static func post(
        _ adres: String, _ velden: [String: String] = [:], _ mag: Set<Proefpersoon>, weigering: String? = nil
    ) -> Matrixregel {
        Matrixregel(methode: "POST", adres: adres, mag: mag, velden: velden, weigering: weigering)
    }

    /// The route, as `Web.wegen` has it.
    var weg: String {
        var kaal = ""
        var overslaan = false
        for teken in adres.prefix(while: { $0 != "?" }) {
            if teken == ":" { overslaan = true } else if teken == "}" { overslaan = false }
            if !overslaan { kaal.append(teken) }
        }
        return "\(methode) \(kaal)"
    }
}

/// Een tekst van de scène, en wie haar hoogstens ergens mag lezen.
struct Geheim: Sendable {
    let tekst: String
    let mag: Set<Proefpersoon>

    static let alle = [
        Geheim(tekst: "Esra", mag: .leestOfSchrijft),
        Geheim(tekst: "Aylin", mag: .leestOfSchrijft),
        Geheim(tekst: "Kuipers", mag: [.regisseur, .maatje]),
        Geheim(tekst: "Zeeman", mag: [.regisseur, .maatje]),
        Geheim(tekst: "Zandvliet", mag: [.teamleider]),
        Geheim(tekst: Toegangscene.journaal, mag: .leest),
        Geheim(tekst: "Een oom drinkt", mag: .leest),
        Geheim(tekst: "Moeder is moe", mag: .leest),
        Geheim(tekst: Toegangscene.analyse, mag: .leest.union([.voorzitter])),
        Geheim(tekst: Toegangscene.doelwoorden, mag: .leestOfSchrijft.union([.gevraagd])),
        Geheim(tekst: Toegangscene.hulpvraag, mag: .leest.union([.gevraagd])),
        Geheim(tekst: Toegangscene.wens, mag: .leest.union([.gevraagd])),
        Geheim(tekst: Toegangscene.tafelvraag, mag: .leestOfZit.union([.bevoegde, .metCode])),
        Geheim(tekst: "Zonnebloem", mag: [.metCode]),
        Geheim(tekst: "Hanna Smeets", mag: [.voorzitter, .metAanmeldcode]),
        Geheim(tekst: "Vervoer loopt door", mag: .leestOfZit),
        Geheim(tekst: "Waterman", mag: [.anderVoorzitter]),
        Geheim(tekst: "Duifhuizen", mag: .politiewerkers),
    ]
}
