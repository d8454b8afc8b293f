/// Wat er aan een arrangement niet klopt, en waar dat staat.
///
/// `plek` is the path through the language, as `["stappen", "2", "uitkomsten", "0", "verder"]`; the reader turns it into
/// a line, a form into a field.
public struct Bezwaar: Hashable, Sendable {
    public let plek: [String]
    public let zin: String

    public init(_ plek: [String], _ zin: String) { (self.plek, self.zin) = (plek, zin) }
}

extension Arrangement {
    /// Everything that is not right in itself: periods, roles, steps and where they lead.
    public var bezwaren: [Bezwaar] {
        bezwarenTegenNamen + bezwarenTegenPerioden + bezwarenTegenInbreng + bezwarenTegenRollen + bezwarenTegenStappen
            + bezwarenTegenVragen
    }

    /// The references to arrangements that are not among these.
    public func bezwaren(bekend: Set<Kenmerk<Arrangement>>) -> [Bezwaar] {
        verwijzingen.compactMap { plek, verwijzing in
            guard !verwijzing.extern, !bekend.contains(verwijzing.naar) else { return nil }
            return Bezwaar(
                plek,
                "Er is geen arrangement ‘\(verwijzing.naar)’.\(bedoelt(verwijzing.naar, uit: bekend))"
                    + " Draait het elders, schrijf dan { extern: \(verwijzing.naar) }.")
        }
    }

    /// Every reference to another arrangement, with its place.
    public var verwijzingen: [(plek: [String], naar: ArrangementVerwijzing)] {
        var alle: [([String], ArrangementVerwijzing)] = geldig.opvolger.map { [(["geldig", "opvolger"], $0)] } ?? []
        for (s, stap) in stappen.enumerated() {
            alle += stap.doorgevenAan.enumerated().map { (["stappen", "\(s)", "doorgeven aan", "\($0)"], $1) }
            for (u, uitkomst) in stap.uitkomsten.enumerated() {
                for (g, gevolg) in uitkomst.gevolgen.enumerated() {
                    let plek = ["stappen", "\(s)", "uitkomsten", "\(u)", "gevolgen", "\(g)"]
                    switch gevolg.soort {
                    case .inbreng(let naar): alle.append((plek + ["inbreng"], naar))
                    case .splits(let splitsing):
                        alle += splitsing.naar.enumerated().map { (plek + ["splits", "naar", "\($0)"], $1) }
                    default: break
                    }
                }
            }
        }
        return alle
    }

    private var bezwarenTegenNamen: [Bezwaar] {
        var alle: [Bezwaar] = []
        func vorm<T>(_ naam: Kenmerk<T>, _ plek: [String]) {
            if !naam.isGoedGevormd {
                alle.append(
                    Bezwaar(plek, "‘\(naam)’ kan geen naam zijn: gebruik kleine letters, cijfers en streepjes."))
            }
        }
        vorm(id, ["id"])
        for (i, lid) in leden.enumerated() { vorm(lid.rol, ["leden", "\(i)", "rol"]) }
        for (i, deel) in delen.enumerated() { vorm(deel.id, ["delen", "\(i)", "id"]) }
        for (s, stap) in stappen.enumerated() {
            vorm(stap.id, ["stappen", "\(s)", "id"])
            for (u, uitkomst) in stap.uitkomsten.enumerated() {
                vorm(uitkomst.id, ["stappen", "\(s)", "uitkomsten", "\(u)", "id"])
            }
        }
        return alle + dubbele(leden.map(\.rol), "De rol", ["leden"], "rol")
            + dubbele(delen.map(\.id), "Het deel", ["delen"], "id")
    }

    private var bezwarenTegenInbreng: [Bezwaar] {
        var alle: [Bezwaar] = []
        if onderwerp.contains(.selectie), selectie == nil {
            alle.append(Bezwaar(["onderwerp"], "Het onderwerp is een selectie, maar ‘selectie’ zegt niet waaruit."))
        }
        if inbrengenDoor.isEmpty, selectie == nil, !onderwerp.contains(.thema) {
            alle.append(Bezwaar([], "Niemand kan hier iets inbrengen: schrijf ‘inbrengen door’ of ‘selectie’."))
        }
        for (i, merk) in (selectie?.waar ?? []).enumerated() where Selectiemerk(rawValue: merk) == nil {
            alle.append(
                Bezwaar(
                    ["selectie", "waar", "\(i)"],
                    "‘\(merk)’ is geen merk van een besluit. Mogelijk: \(Selectiemerk.allCases.map(\.rawValue).joined(separator: ", "))."
                ))
        }
        return alle
    }
}

/// " Bedoelt u ‘…’?" when a known name looks like it; else nothing.
func bedoelt<T>(_ naam: Kenmerk<T>, uit bekend: some Sequence<Kenmerk<T>>) -> String {
    naam.tekst.lijktOp(bekend.map(\.tekst)).map { " Bedoelt u ‘\($0)’?" } ?? ""
}

/// Faults for a name that stands in a list more than once.
func dubbele<T>(_ namen: [Kenmerk<T>], _ wat: String, _ plek: [String], _ sleutel: String) -> [Bezwaar] {
    var gezien: Set<Kenmerk<T>> = []
    return namen.enumerated().compactMap { i, naam in
        gezien.insert(naam).inserted ? nil : Bezwaar(plek + ["\(i)", sleutel], "\(wat) ‘\(naam)’ staat er twee keer.")
    }
}
