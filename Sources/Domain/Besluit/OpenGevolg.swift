/// Wat een besluit in gang zet en nog niemand heeft gedaan.
public struct OpenGevolg: Sendable, Equatable {
    /// Hoe een gevolg is afgehandeld.
    public enum Hoe: String, Sendable, CaseIterable { case uitgevoerd, vervallen }

    /// Wie een gevolg oppakt.
    public enum Voor: Sendable, Equatable { case leiding, regisseur, inbrenger }

    public let id: ID<OpenGevolg>
    public let keuze: Kenmerk<Uitkomst>
    /// The word of the arrangement: `budget`, `brief`, `inbreng`, `splits` …
    public let soort: String
    /// Which one: a ledger, a letter, an arrangement.
    public let waarde: String
    public let medewerker: ID<Medewerker>?
    public let uiterlijk: Dag?
    public let hoe: Hoe?
    public let toelichting: String?

    public init(
        id: ID<OpenGevolg>, keuze: Kenmerk<Uitkomst>, soort: String, waarde: String, medewerker: ID<Medewerker>?,
        uiterlijk: Dag?, hoe: Hoe? = nil, toelichting: String? = nil
    ) {
        self.id = id
        self.keuze = keuze
        self.soort = soort
        self.waarde = waarde
        self.medewerker = medewerker
        self.uiterlijk = uiterlijk
        self.hoe = hoe
        self.toelichting = toelichting
    }

    public var isOpen: Bool { hoe == nil }

    /// What somebody has to do, as it is said on screen.
    public var zin: String {
        let wat = waarde.replacing("-", with: " ")
        return switch soort {
        case "inbreng": "Geef de vraag door aan \(wat)"
        case "splits": "Geef het deel “\(wat)” door aan een andere tafel"
        case "budget": Self.geld[waarde] ?? "Regel het geld of de plek: \(wat). Dat gaat buiten Leerkring om"
        case "brief": "Stuur de brief: \(wat). Dat gaat buiten Leerkring om"
        case "traject": "Leg vast dat de hulp \(wat == "eindigt" ? "eindigt" : "begint")"
        case "werkrelatie": "Regel wie met het gezin werkt: \(wat)"
        case "advies": "Vraag advies aan \(wat)"
        case "dossier":
            wat == "openen" ? "Open een dossier, als er toestemming is" : "Kijk of het dossier \(wat) nodig is"
        case "signaal": "Geef door wat er anders moet, niet alleen voor dit gezin: \(wat)"
        case "les": "Schrijf op wat dit leert"
        case "uitvraag": "Vraag het na bij \(wat)"
        case "bekrachtiging": "Vraag \(wat) om dit te bekrachtigen"
        case "spoed": "Leg dit spoedbesluit voor aan de volgende bijeenkomst"
        default: "Pak dit op: \(wat)"
        }
    }

    /// What the ledgers of the language are called.
    private static let geld = [
        "omo": "Regel het geld uit het fonds. Dat gaat buiten Leerkring om",
        "plek": "Regel de plek die is toegezegd. Dat gaat buiten Leerkring om",
        "plaatsing": "Regel de plaatsing en het geld ervoor. Dat gaat buiten Leerkring om",
    ]

    /// Handelt het af, met in één zin hoe.
    public func handelAf(_ hoe: Hoe?, toelichting: String) throws(Refusal) -> (Hoe, String) {
        guard isOpen else { throw Refusal(.conflict, "Dit is al afgehandeld.") }
        guard let hoe else { throw Refusal(.invalid, "Kies of het gedaan is of niet meer hoeft.", field: "hoe") }
        return (
            hoe, try Tekst.verplicht(toelichting, veld: "toelichting", noem: "in één zin hoe het ging", meest: 1000)
        )
    }
}

extension Arrangement {
    /// How the outcomes that can have set this in motion say it.
    public func gevolgen(bij open: OpenGevolg) -> [Gevolg.Soort] {
        stappen.flatMap(\.uitkomsten).filter { $0.id == open.keuze }.flatMap(\.gevolgen)
            .filter { $0.open?.soort == open.soort && $0.open?.waarde == open.waarde }.map(\.soort)
    }

    /// Which work with the family begins or ends, where that is what it sets in motion.
    public func werkrelatie(bij open: OpenGevolg) -> (overgang: Gevolg.Overgang, wie: Rolnaam?)? {
        gevolgen(bij: open).lazy.compactMap {
            if case .werkrelatie(let overgang, let wie) = $0 { (overgang, wie) } else { nil }
        }.first
    }
}

extension Gevolg {
    /// What stays open after a besluit, and for whom; nil for what the besluit itself carries out.
    public var open: (soort: String, waarde: String, voor: OpenGevolg.Voor, binnen: Termijn?)? {
        switch soort {
        case .actie, .plan: nil
        case .budget(let pot, _): ("budget", pot, .leiding, nil)
        case .inbreng(let naar): ("inbreng", naar.naar.tekst, .leiding, nil)
        case .splits(let deel):
            ("splits", deel.wat ?? deel.naar.first?.naar.tekst ?? deel.wie ?? "een deel", .leiding, nil)
        case .werkrelatie(let overgang, let wie):
            ("werkrelatie", [wie?.tekst, overgang.rawValue].compactMap(\.self).joined(separator: " "), .regisseur, nil)
        case .traject(let overgang): ("traject", overgang.rawValue, .regisseur, nil)
        case .advies(let rol): ("advies", rol.tekst, .regisseur, nil)
        case .brief(let naam): ("brief", naam, .leiding, nil)
        case .signaal(let wat): ("signaal", wat, .leiding, nil)
        case .les: ("les", "les", .leiding, nil)
        case .dossier(let wat): ("dossier", wat.rawValue, .regisseur, nil)
        case .bekrachtiging(let vraag): ("bekrachtiging", vraag.door, .leiding, vraag.binnen?.termijn)
        case .uitvraag(let vraag): ("uitvraag", vraag.aan.joined(separator: ", "), .regisseur, vraag.binnen?.termijn)
        }
    }
}
