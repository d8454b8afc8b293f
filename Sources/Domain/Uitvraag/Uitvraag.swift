/// Een vraag die naar buiten is: aan wie, op welke grond en sinds wanneer. Mensen versturen haar zelf.
public struct Uitvraag: Sendable, Equatable {
    /// Hoe een vraag naar buiten afloopt.
    public enum Afloop: String, Sendable, CaseIterable {
        case beantwoord
        case geenAntwoord = "geen-antwoord"
        case nietMeerNodig = "niet-meer-nodig"
    }

    /// The ground of a question that names nobody.
    public static let zonderNamen = "zonder-namen"
    /// Why a question may leave: one of these for each receiver.
    public static let gronden = [Deelgrond.toestemming, zonderNamen, "wettelijke-taak", "veiligheid"]

    public let id: ID<Uitvraag>
    /// As the arrangement names the receiver: "UWV", "aanbieder".
    public let aan: String
    /// With whom there, when that is known.
    public let wie: String?
    public let vraag: String
    public let grond: String
    /// Who gave consent and when, or which task or danger it is.
    public let toelichting: String?
    /// Who follows it.
    public let volger: ID<Medewerker>
    public let van: Dag
    public let uiterlijk: Dag?
    public let herinneringen: [Herinnering]
    public let afloop: Afloop?
    public let antwoord: String?
    public let tot: Dag?

    public init(
        id: ID<Uitvraag>, aan: String, wie: String?, vraag: String, grond: String, toelichting: String?,
        volger: ID<Medewerker>, van: Dag, uiterlijk: Dag?, herinneringen: [Herinnering], afloop: Afloop? = nil,
        antwoord: String? = nil, tot: Dag? = nil
    ) {
        (self.id, self.aan, self.wie, self.vraag, self.grond) = (id, aan, wie, vraag, grond)
        (self.toelichting, self.volger, self.van, self.uiterlijk) = (toelichting, volger, van, uiterlijk)
        (self.herinneringen, self.afloop, self.antwoord, self.tot) = (herinneringen, afloop, antwoord, tot)
    }

    public var isOpen: Bool { tot == nil }
    /// "UWV", "aanbieder", "UWV, mevrouw De Wit"
    public var ontvanger: String {
        [aan.replacing("-", with: " "), wie].compactMap(\.self).joined(separator: ", ")
    }

    /// Whole days since it left, up to its answer or the given day.
    public func dagenOpen(op dag: Dag) -> Int { (tot ?? dag).nummer - van.nummer }

    /// Stuurt één vraag naar een of meer ontvangers.
    ///
    /// - Parameter buiten: what is asked outside by the step or outcome: to whom, within which term, reminded when.
    public static func stuur(
        _ voorstel: Uitvraagvoorstel, volgens buiten: Gevolg.Buitenvraag, volger: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> [Uitvraag] {
        let aan = buiten.aan.filter(voorstel.aan.contains)
        guard !aan.isEmpty, aan.count == Set(voorstel.aan).count else {
            throw Refusal(.invalid, "Kies aan wie de vraag gaat.", field: "aan")
        }
        guard gronden.contains(voorstel.grond) else {
            throw Refusal(.invalid, "Kies waarom deze vraag weg mag.", field: "grond")
        }
        let toelichting = try Tekst.facultatief(voorstel.toelichting, veld: "toelichting", meest: 1000)
        if voorstel.grond != zonderNamen, toelichting == nil {
            throw Refusal(
                .invalid,
                voorstel.grond == Deelgrond.toestemming
                    ? "Schrijf op wie toestemming gaf, en wanneer."
                    : "Schrijf op waarom deze vraag zonder toestemming weg mag.", field: "toelichting")
        }
        let vraag = try Tekst.verplicht(voorstel.vraag, veld: "vraag", noem: "wat u vraagt", meest: 2000)
        let wie = try Tekst.facultatief(voorstel.wie, veld: "wie", meest: 200)
        return aan.map { ontvanger in
            Uitvraag(
                id: .new(), aan: ontvanger, wie: wie, vraag: vraag, grond: voorstel.grond, toelichting: toelichting,
                volger: volger, van: dag, uiterlijk: buiten.binnen?.einde(vanaf: dag),
                herinneringen: Set(buiten.herinner.map { $0.einde(vanaf: dag) }).sorted().map {
                    Herinnering(id: .new(), dag: $0, hoe: nil)
                })
        }
    }

    /// Rondt de vraag af, met het antwoord of waarom het er niet komt.
    public func rondAf(_ afloop: Afloop?, antwoord: String) throws(Refusal) -> String {
        guard isOpen else { throw Refusal(.conflict, "Deze vraag is al afgerond.") }
        guard let afloop else { throw Refusal(.invalid, "Kies of er antwoord is.", field: "afloop") }
        return try Tekst.verplicht(
            antwoord, veld: "antwoord",
            noem: afloop == .beantwoord ? "wat het antwoord is" : "waarom er geen antwoord komt", meest: 4000)
    }

    /// The reminder that is next, for who reminded today.
    public func eisHerinnering() throws(Refusal) -> Herinnering {
        guard isOpen, let volgende = herinneringen.first(where: { $0.hoe == nil }) else {
            throw Refusal(.conflict, "Hier hoeft nu niemand aan herinnerd te worden.")
        }
        return volgende
    }
}

/// Een dag waarop iemand aan een vraag wordt herinnerd.
public struct Herinnering: Sendable, Equatable {
    /// Wat er van een herinnering kwam.
    public enum Hoe: String, Sendable, CaseIterable {
        case herinnerd
        case nietNodig = "niet-nodig"
    }

    public let id: ID<Herinnering>
    public let dag: Dag
    public let hoe: Hoe?

    public init(id: ID<Herinnering>, dag: Dag, hoe: Hoe?) { (self.id, self.dag, self.hoe) = (id, dag, hoe) }
}

/// Wat iemand invult om iets buiten te vragen.
public struct Uitvraagvoorstel: Sendable {
    public var aan: [String]
    public var wie: String
    public var vraag: String
    public var grond: String
    public var toelichting: String
    /// The open consequence that it carries out; nil where the step that is on asks it.
    public var gevolg: ID<OpenGevolg>?

    public init(
        aan: [String], wie: String = "", vraag: String, grond: String, toelichting: String = "",
        gevolg: ID<OpenGevolg>? = nil
    ) {
        (self.aan, self.wie, self.vraag) = (aan, wie, vraag)
        (self.grond, self.toelichting, self.gevolg) = (grond, toelichting, gevolg)
    }
}

extension Stap {
    /// What this step asks outside; nil for a step of another kind.
    public var buitenvraag: Gevolg.Buitenvraag? {
        soort == .uitvraag ? Gevolg.Buitenvraag(aan: aan, binnen: binnen, herinner: herinner) : nil
    }
}
