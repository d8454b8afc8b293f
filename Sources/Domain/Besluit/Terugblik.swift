/// Terugkijken op een besluit: heeft het geholpen?
public struct Terugblik: Sendable, Equatable {
    /// Of het geholpen heeft.
    public enum Hielp: String, Sendable, CaseIterable { case ja, deels, nee }

    public let id: ID<Terugblik>
    public let hielp: Hielp
    public let keuze: Kenmerk<Uitkomst>?
    public let tekst: String
    public let gebeurdOp: Dag
    public let door: ID<Medewerker>

    public init(
        id: ID<Terugblik>, hielp: Hielp, keuze: Kenmerk<Uitkomst>?, tekst: String, gebeurdOp: Dag, door: ID<Medewerker>
    ) {
        self.id = id
        self.hielp = hielp
        self.keuze = keuze
        self.tekst = tekst
        self.gebeurdOp = gebeurdOp
        self.door = door
    }

    /// Kijkt terug.
    public static func kijk(
        _ voorstel: Terugblikvoorstel, op stap: Stap?, door medewerker: ID<Medewerker>, dag: Dag
    ) throws(Refusal) -> Terugblik {
        guard let hielp = voorstel.hielp else {
            throw Refusal(.invalid, "Kies of het geholpen heeft.", field: "hielp")
        }
        if let stap, !stap.uitkomsten.isEmpty {
            guard let keuze = voorstel.keuze, stap.uitkomst(keuze) != nil else {
                throw Refusal(.invalid, "Kies hoe het verder gaat.", field: "keuze")
            }
        }
        let tekst = try Tekst.verplicht(
            voorstel.tekst, veld: "tekst", noem: "wat er anders is geworden, en wat niet", meest: 4000)
        return Terugblik(
            id: .new(), hielp: hielp, keuze: voorstel.keuze, tekst: tekst, gebeurdOp: dag, door: medewerker)
    }
}

/// Wat iemand invult bij het terugkijken.
public struct Terugblikvoorstel: Sendable {
    public var hielp: Terugblik.Hielp?
    public var tekst: String
    /// Only where the arrangement names outcomes.
    public var keuze: Kenmerk<Uitkomst>?
    /// Where the arrangement repeats: look back once more.
    public var nogEens: Bool

    public init(_ hielp: Terugblik.Hielp?, tekst: String, keuze: Kenmerk<Uitkomst>? = nil, nogEens: Bool = false) {
        (self.hielp, self.tekst, self.keuze, self.nogEens) = (hielp, tekst, keuze, nogEens)
    }
}

/// Wat de liaison met iemand kortsloot, in één zin, en het antwoord als dat er is.
public struct Kortgesloten: Sendable, Equatable {
    public let id: ID<Kortgesloten>
    public let metWie: String
    public let zin: String
    public let antwoord: String?
    public let gebeurdOp: Dag
    public let door: ID<Medewerker>

    public init(
        id: ID<Kortgesloten>, metWie: String, zin: String, antwoord: String?, gebeurdOp: Dag, door: ID<Medewerker>
    ) {
        self.id = id
        self.metWie = metWie
        self.zin = zin
        self.antwoord = antwoord
        self.gebeurdOp = gebeurdOp
        self.door = door
    }
}

/// Wat iemand die erbij was achteraf zei: was de informatie genoeg?
public struct Evaluatie: Sendable, Equatable {
    public let id: ID<Evaluatie>
    public let stap: Kenmerk<Stap>
    public let medewerker: ID<Medewerker>
    /// Code of the step's first question with a list.
    public let keuze: String
    public let antwoorden: [String: String]

    public init(
        id: ID<Evaluatie>, stap: Kenmerk<Stap>, medewerker: ID<Medewerker>, keuze: String, antwoorden: [String: String]
    ) {
        self.id = id
        self.stap = stap
        self.medewerker = medewerker
        self.keuze = keuze
        self.antwoorden = antwoorden
    }

    /// Leest de antwoorden op de vragen van de stap.
    public static func geef(
        _ antwoorden: [String: String], op stap: Stap, door medewerker: ID<Medewerker>, dag: Dag
    ) throws(Refusal) -> Evaluatie {
        var gelezen: [String: String] = [:]
        for vraag in stap.vragen {
            gelezen[vraag.id.tekst] = try vraag.gelezen(antwoorden[vraag.id.tekst] ?? "", op: dag)
        }
        let keuze = stap.vragen.first { if case .keuze = $0.soort { true } else { false } }
        return Evaluatie(
            id: .new(), stap: stap.id, medewerker: medewerker,
            keuze: keuze.flatMap { gelezen[$0.id.tekst] } ?? "onbekend",
            antwoorden: gelezen)
    }
}
