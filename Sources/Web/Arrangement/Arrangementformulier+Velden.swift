import Domain

extension Arrangementformulier {
    /// The form as it begins: empty, or with what the version says.
    static func begin(_ a: Arrangement?) -> Formulierdata {
        guard let a else { return Formulierdata() }
        var velden: [String: String] = [
            "naam": a.naam, "doel": a.doel, "soort": a.soort.rawValue, "tot": a.geldig.tot?.getypt ?? "",
            "opvolger": a.geldig.opvolger?.naar.tekst ?? "", "lopende": a.geldig.lopende?.rawValue ?? "",
            "gebieden": a.gebied.map(\.regel).joined(separator: "\n"), "plaats": a.plaats ?? "",
            "inbrengen": a.inbrengenDoor.map(\.tekst).joined(separator: ", "),
            "vooraf": a.voorafNodig.map(\.wat).joined(separator: "\n"),
        ]
        if let ritme = a.ritme {
            velden["elke"] = ritme.elke.getypt
            velden["data"] = ritme.data.map(\.getypt).joined(separator: ", ")
            velden["druk-van"] = ritme.druk.map { "\($0.van.dag)-\($0.van.maand)" } ?? ""
            velden["druk-tot"] = ritme.druk.map { "\($0.tot.dag)-\($0.tot.maand)" } ?? ""
            velden["druk-elke"] = ritme.druk?.elke.description ?? ""
        }
        velden.merge(ledenvelden(a.leden, a.gegevens)) { _, nieuw in nieuw }
        velden.merge(stapvelden(a)) { _, nieuw in nieuw }
        return Formulierdata(velden)
    }

    /// What the version says that the form does not show; it stays as it is.
    var onzichtbaar: [String] {
        guard let a = basis else { return [] }
        var delen: [String] = []
        if !toontStappen { delen.append("de stappen") }
        if a.onderwerp != [.dossier] { delen.append("waarover het gaat") }
        if a.selectie != nil { delen.append("wat vanzelf op de agenda komt") }
        if a.organiseert != nil { delen.append("wie de bijeenkomst regelt") }
        if a.tijdPerCasus != nil { delen.append("de tijd per vraag") }
        if a.ritme?.richtlijn != nil { delen.append("het streven waarbinnen de tafel bij elkaar komt") }
        if a.gebied.contains(where: { $0 != Gebied($0.soort, $0.naam, rest: $0.rest) }) {
            delen.append("van wanneer tot wanneer een gebied meedoet, en zijn eigen ritme")
        }
        if a.leden.contains(where: { $0.uit != nil || $0.tot != nil || $0.minstens != nil || !$0.mee.isEmpty }) {
            delen.append("hoeveel er in een rol zijn, en wie iemand meebrengt")
        }
        if a.voorafNodig.contains(where: { $0 != VoorafNodig($0.wat) }) { delen.append("wanneer iets vooraf nodig is") }
        if !a.delen.isEmpty { delen.append("de delen met en zonder het gezin") }
        if !a.eerstGeprobeerd.isEmpty { delen.append("wat eerst geprobeerd is") }
        if a.spoed != nil { delen.append("wie met spoed beslist") }
        if a.register != nil { delen.append("wat geteld wordt") }
        if toontStappen, a.stappen.contains(where: { !$0.doorgevenAan.isEmpty }) {
            delen.append("waar de tafel een vraag aan kan doorgeven")
        }
        return delen
    }

    /// The field that a fault of the language is about; nil when the form has none for it.
    func veld(_ plek: [String]) -> String? {
        guard let eerste = plek.first else { return "inbrengen" }
        func nummer(_ plaats: Int) -> Int? { plek.indices.contains(plaats) ? Int(plek[plaats]) : nil }
        switch eerste {
        case "id": return "naam"
        case "geldig": return plek.last
        case "gebied": return "gebieden"
        case "ritme": return "elke"
        case "leden":
            let rij = nummer(1).flatMap { plaats in (try? leden())?.dropFirst(plaats).first?.nummer }
            return rij.map { "lid-\($0)-rol" }
        case "stappen":
            guard toontStappen, plek.dropFirst(2).first == "uitkomsten", let plaats = nummer(3) else { return nil }
            let gevuld = Self.rijen.filter { !form["uitkomst-\($0)-naam"].allSatisfy(\.isWhitespace) }
            return gevuld.dropFirst(plaats).first.map { "uitkomst-\($0)-naam" }
        default: return nil
        }
    }
}

extension Ritme.Elke {
    /// As it is typed in the form.
    fileprivate var getypt: String {
        switch self {
        case .termijn(let termijn): termijn.description
        case .opVraag: "op vraag"
        case .eenmalig: "eenmalig"
        }
    }
}
