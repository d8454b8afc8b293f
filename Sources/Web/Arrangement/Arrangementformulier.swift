import Casework
import Domain
import Foundation

/// Het formulier voor het gewone geval: leest wat er getypt is als een arrangement.
///
/// What it does not show stays as it is in the version that it began with; `onzichtbaar` says what that is.
struct Arrangementformulier {
    let form: Formulierdata
    /// The version that was opened; nil for an arrangement that is new.
    let basis: Arrangement?
    let vandaag: Dag

    /// The most rows of members and outcomes that are read.
    static let rijen = 0..<40

    func lees() throws(Refusal) -> Arrangement {
        let naam = try verplicht("naam", "hoe het heet", 100)
        let doel = try verplicht("doel", "waar het voor is", 500)
        guard let soort = Arrangement.Soort(rawValue: form["soort"]) else {
            throw Refusal(.invalid, "Kies wat het is.", field: "soort")
        }
        let ingang = try dag("ingang") ?? vandaag
        var a =
            basis
            ?? Arrangement(
                Kenmerk(woorden: naam), naam: naam, doel: doel, soort: soort, geldig: Geldigheid(van: ingang))
        (a.naam, a.doel, a.soort) = (naam, doel, soort)
        guard a.id.isGoedGevormd, a.id != Arrangement.nogGeen else {
            throw Refusal(.invalid, "Kies een naam met letters of cijfers erin.", field: "naam")
        }
        a.geldig.tot = try dag("tot")
        a.geldig.opvolger = try opvolger()
        a.geldig.lopende = Geldigheid.Lopende(rawValue: form["lopende"])
        a.gebied = try gebieden()
        a.ritme = try ritme()
        a.plaats = try tekst("plaats", 200)
        let leden = try leden()
        a.leden = leden.map(\.lid)
        a.gegevens = gegevens(leden)
        a.inbrengenDoor = try woorden("inbrengen", 400).map { Rolnaam(woorden: $0) }
        a.voorafNodig = try regels("vooraf", 1000).map { wat in
            basis?.voorafNodig.first { $0.wat == wat } ?? VoorafNodig(wat)
        }
        if toontStappen { a.stappen = try stappen() }
        return a
    }

    /// As `lees`, and refuses what the rules of the language do not allow, at the field that it is about.
    func lees(bekend: Set<Kenmerk<Arrangement>>) throws(Refusal) -> Arrangement {
        let a = try lees()
        if basis == nil, bekend.contains(a.id) {
            throw Refusal(.invalid, "Er is al een arrangement ‘\(a.id)’. Kies een andere naam.", field: "naam")
        }
        if let bezwaar = (a.bezwaren + a.bezwaren(bekend: bekend.union([a.id]))).first {
            throw Refusal(.invalid, bezwaar.zin, field: veld(bezwaar.plek))
        }
        return a
    }

    // MARK: parts

    func tekst(_ veld: String, _ meest: Int) throws(Refusal) -> String? {
        try Tekst.facultatief(form[veld], veld: veld, meest: meest)
    }

    private func verplicht(_ veld: String, _ noem: String, _ meest: Int) throws(Refusal) -> String {
        try Tekst.verplicht(form[veld], veld: veld, noem: noem, meest: meest)
    }

    func dag(_ veld: String) throws(Refusal) -> Dag? { try form.dag(veld, nu: vandaag) }

    func termijn(_ veld: String) throws(Refusal) -> Termijn? {
        guard let getypt = try tekst(veld, 40) else { return nil }
        guard let termijn = Termijn(getypt.lowercased()) else {
            throw Refusal(
                .invalid, "Schrijf bijvoorbeeld ‘10 dagen’, ‘5 werkdagen’, ‘8 weken’ of ‘3 maanden’.", field: veld)
        }
        return termijn
    }

    func regels(_ veld: String, _ meest: Int) throws(Refusal) -> [String] {
        try tekst(veld, meest)?.split(whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } ?? []
    }

    func woorden(_ veld: String, _ meest: Int) throws(Refusal) -> [String] {
        try tekst(veld, meest)?.split { $0 == "," || $0.isNewline }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } ?? []
    }

    private func opvolger() throws(Refusal) -> ArrangementVerwijzing? {
        let gekozen = form["opvolger"]
        if gekozen.isEmpty { return nil }
        if let was = basis?.geldig.opvolger, was.naar.tekst == gekozen { return was }
        return ArrangementVerwijzing(Kenmerk(gekozen))
    }

    /// One area on each line. What stood at an area of that name stays.
    private func gebieden() throws(Refusal) -> [Gebied] {
        var over = basis?.gebied ?? []
        let gebieden = try regels("gebieden", 4000).map { regel -> Gebied in
            if let plek = over.firstIndex(where: { $0.regel.lowercased() == regel.lowercased() }) {
                return over.remove(at: plek)
            }
            return Gebied(regel: regel)
        }
        guard !gebieden.isEmpty else {
            throw Refusal(.invalid, "Schrijf op waar het werkt: ‘stad’, of een wijk op elke regel.", field: "gebieden")
        }
        guard gebieden.allSatisfy({ ($0.naam?.count ?? 0) <= 60 }) else {
            throw Refusal(.invalid, "De naam van een gebied is hoogstens 60 tekens.", field: "gebieden")
        }
        return gebieden
    }

    private func ritme() throws(Refusal) -> Ritme? {
        guard let getypt = try tekst("elke", 60)?.lowercased() else {
            let (vaker, data) = (try tekst("druk-elke", 40), try tekst("data", 400))
            let (van, tot) = (try jaardag("druk-van"), try jaardag("druk-tot"))
            if vaker != nil || data != nil || van != nil || tot != nil {
                throw Refusal(.invalid, "Schrijf ook hoe vaak de tafel anders bij elkaar komt.", field: "elke")
            }
            return nil
        }
        let elke: Ritme.Elke? =
            getypt == "op vraag" ? .opVraag : getypt == "eenmalig" ? .eenmalig : Termijn(getypt).map { .termijn($0) }
        guard let elke else {
            throw Refusal(.invalid, "Schrijf een termijn zoals ‘2 weken’, of ‘op vraag’ of ‘eenmalig’.", field: "elke")
        }
        var ritme = basis?.ritme ?? Ritme(elke)
        ritme.elke = elke
        ritme.data = []
        for getypt in try woorden("data", 400) {
            guard let dag = Dag(getypt: getypt, nu: vandaag) else {
                throw Refusal(
                    .invalid, "‘\(getypt)’ is geen datum. Schrijf 22-11-2026, met komma's ertussen.", field: "data")
            }
            ritme.data.append(dag)
        }
        ritme.druk = try druk()
        return ritme
    }

    private func druk() throws(Refusal) -> Ritme.Druk? {
        let (van, tot) = (try jaardag("druk-van"), try jaardag("druk-tot"))
        guard let elke = try termijn("druk-elke") else {
            if van != nil || tot != nil {
                throw Refusal(.invalid, "Schrijf hoe vaak de tafel dan bij elkaar komt.", field: "druk-elke")
            }
            return nil
        }
        guard let van else { throw Refusal(.invalid, "Schrijf wanneer het druk wordt.", field: "druk-van") }
        guard let tot else { throw Refusal(.invalid, "Schrijf tot wanneer het druk is.", field: "druk-tot") }
        return Ritme.Druk(van: van, tot: tot, elke: elke)
    }

    /// A day in every year, as `1-11` for 1 November.
    private func jaardag(_ veld: String) throws(Refusal) -> Jaardag? {
        guard let getypt = try tekst(veld, 20) else { return nil }
        let delen = getypt.split { $0 == "-" || $0 == "/" || $0 == "." }.map { Int($0) }
        if delen.count == 2, let dag = delen[0], let maand = delen[1], (1...31).contains(dag), (1...12).contains(maand),
            let jaardag = Jaardag("\(maand < 10 ? "0" : "")\(maand)-\(dag < 10 ? "0" : "")\(dag)")
        {
            return jaardag
        }
        throw Refusal(.invalid, "Schrijf dag en maand, zoals 1-11 voor 1 november.", field: veld)
    }
}

extension Kenmerk {
    /// The name that these words give: small letters, digits and hyphens. Empty when nothing is left.
    init(woorden: String) {
        let gevouwen = woorden.folding(
            options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "nl"))
        let delen = gevouwen.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        self.init(String(delen.joined(separator: "-").prefix(60)).trimmingCharacters(in: ["-"]))
    }
}

extension Gebied {
    /// As it stands on a line of the form: `Zuilen`, `stad`, `rest van de stad`, `gemeente Zeist`.
    var regel: String {
        if rest { return "rest van de \(soort.rawValue)" }
        guard let naam else { return soort.rawValue }
        return soort == .wijk ? naam : "\(soort.rawValue) \(naam)"
    }

    init(regel: String) {
        let klein = regel.lowercased()
        for soort in Soort.allCases {
            if klein == soort.rawValue {
                self.init(soort)
                return
            }
            if klein == "rest van de \(soort.rawValue)" {
                self.init(soort, rest: true)
                return
            }
            if soort != .wijk, klein.hasPrefix("\(soort.rawValue) ") {
                self.init(soort, String(regel.dropFirst(soort.rawValue.count + 1)))
                return
            }
        }
        self.init(.wijk, regel)
    }
}
