import Domain
import Storage

/// What is brought to a table, said there or decided there: the tables whose texts are read through `Zonder` only.
enum Tafeltabel: String {
    case inbreng, aanvulling, deelname, deelgrond, bespreking, weging, uitkomst, standpunt, besluit, bekrachtiging
    case actie, actieuitslag, gevolg, verteld, kortgesloten, evaluatie, terugblik, intrekking
    case toegangscode, codeantwoord
    case advies, gezinskeuze, uitvraag
}

/// A text of a table as it was opened. It gives no word away: `Zonder` makes it into what its reader may see.
struct Beschermd {
    fileprivate let tekst: String

    init(_ tekst: String) { self.tekst = tekst }

    /// To look for it in another text, never to show it.
    var alsZoeknaam: String { tekst }
}

/// Shows a text as its reader may see it: as it is, or without any name that the family ever had.
struct Zonder {
    fileprivate let naamloos: Naamloos?
    fileprivate let gezin: Gezin?
    fileprivate let dag: Dag

    /// For who sees the whole file; with any other ground there is nothing.
    init(_ toegang: Toegang, op dag: Dag) throws {
        guard toegang.grond.zietDossier else { throw Tx.nietGevonden }
        self.init(nil, nil, dag)
    }

    fileprivate init(_ naamloos: Naamloos?, _ gezin: Gezin?, _ dag: Dag) {
        (self.naamloos, self.gezin, self.dag) = (naamloos, gezin, dag)
    }

    func callAsFunction(_ tekst: String) -> String { naamloos?.tekst(tekst) ?? tekst }
    func callAsFunction(_ beschermd: Beschermd) -> String { self(beschermd.tekst) }
    func callAsFunction(_ beschermd: Beschermd?) -> String? { beschermd.map { self($0) } }

    /// Answers to questions; an inbreng that was chosen is no text.
    func antwoorden(_ beschermd: Beschermd?) -> [String: String] {
        beschermd.map { Formulierinhoud.lees($0.tekst).mapValues { ID<Inbreng>($0) == nil ? self($0) : $0 } } ?? [:]
    }

    /// Whom the family brings is close to the family: a name would say who they are.
    func buiten(_ naam: Beschermd?, organisatie: String?, rol: Rolnaam) -> String {
        naamloos != nil && organisatie == nil ? rol.opschrift.lowercased() : self(naam) ?? ""
    }

    func persoon(_ id: ID<Persoon>) -> String {
        guard naamloos != nil else { return gezin?.roepnaam(id) ?? "iemand van het gezin" }
        return ((gezin?.leden ?? []) + (gezin?.vroeger ?? [])).first { $0.persoon == id }
            .map { Naamloos.rol($0, op: dag) } ?? "iemand van het gezin"
    }

    func spreker(_ spreker: Spreker, _ namen: [ID<Medewerker>: String]) -> String {
        switch spreker {
        case .persoon(let id): persoon(id)
        case .medewerker(let id): namen[id] ?? "een medewerker"
        }
    }

    func naam(_ deelname: Deelname, _ namen: [ID<Medewerker>: String]) -> String {
        switch deelname.wie {
        case .medewerker(let id): namen[id] ?? "een medewerker"
        case .persoon(let id): persoon(id)
        case .buiten(let naam, _): naam
        }
    }
}

extension Tx {
    /// For who came through the door of a table: with names only when there is a ground for them.
    func zonder(_ toegang: Tafeltoegang, _ gezin: Gezin) throws -> Zonder {
        toegang.metNamen ? Zonder(nil, gezin, vandaag) : try zonderNamen(gezin)
    }

    /// For who came with a code: the same.
    func zonder(_ toegang: Codetoegang, _ gezin: Gezin) throws -> Zonder {
        toegang.metNamen ? Zonder(nil, gezin, vandaag) : try zonderNamen(gezin)
    }

    func zonder(_ toegang: Tafeltoegang) throws -> Zonder { try zonder(toegang, gezin(toegang.dossier)) }

    /// For who came through the door of a part that goes along as a whole: nobody comes there without a ground for names.
    func zonder(voorDeel toegang: Toegang) throws -> Zonder {
        guard toegang.grond.zietDossier || toegang.isDeel else { throw Self.nietGevonden }
        return Zonder(nil, nil, vandaag)
    }

    /// Without names for many files, also for who knows them.
    func zonderNamen(van dossiers: [ID<Dossier>]) throws -> [ID<Dossier>: Zonder] {
        try kluis.warm(owners: Set(dossiers.map(\.rawValue)).sorted())
        let namen = try namenOoit(van: Set(dossiers).sorted()).mapValues { $0.naamloos(op: vandaag) }
        return Dictionary(
            dossiers.map { ($0, Zonder(namen[$0] ?? niemand, nil, vandaag)) }, uniquingKeysWith: { een, _ in een })
    }

    /// Without names for everybody, also for who knows them.
    func zonderNamen(_ gezin: Gezin) throws -> Zonder {
        Zonder(try namenOoit(van: [gezin.dossier])[gezin.dossier]?.naamloos(op: vandaag) ?? niemand, gezin, vandaag)
    }

    /// For a list over several files, by file: with names only where the file is seen whole.
    func zonder(_ toegangen: [Tafeltoegang]) throws -> [ID<Dossier>: Zonder] {
        try kluis.warm(owners: Set(toegangen.map(\.dossier.rawValue)).sorted())
        let vreemd = Set(toegangen.filter { !$0.zietDossier }.map(\.dossier))
        let namen = try namenOoit(van: vreemd.sorted()).mapValues { $0.naamloos(op: vandaag) }
        return Dictionary(
            toegangen.map { toegang in
                let naamloos = vreemd.contains(toegang.dossier) ? namen[toegang.dossier] ?? niemand : nil
                return (toegang.dossier, Zonder(naamloos, nil, vandaag))
            }, uniquingKeysWith: { een, _ in een })
    }

    /// Texts as they are, for an act: it carries them from row to row and shows them to nobody. A read has none.
    func onverkort() throws -> Zonder {
        guard !heads.isEmpty else {
            throw StorageError(.other, "only an act reads a table without looking at who reads")
        }
        return Zonder(nil, nil, vandaag)
    }

    /// Takes out what leads to a family of which no name is known: numbers, dates and addresses.
    private var niemand: Naamloos { Naamloos([], gezin: "", op: vandaag) }
}
