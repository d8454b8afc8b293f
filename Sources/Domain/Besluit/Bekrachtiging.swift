/// Een vraag aan wie bevoegd is om te bekrachtigen wat een tafel afsprak.
public struct Bekrachtiging: Sendable, Equatable {
    /// Wat wie bevoegd is antwoordde.
    public enum Antwoord: String, Sendable, CaseIterable { case bekrachtigd, geweigerd }

    public let id: ID<Bekrachtiging>
    public let besluit: ID<Besluit>
    public let door: ID<Medewerker>
    public let aard: Aard
    public let uiterlijk: Dag
    public let antwoord: Antwoord?
    public let gronden: String?

    public init(
        id: ID<Bekrachtiging>, besluit: ID<Besluit>, door: ID<Medewerker>, aard: Aard, uiterlijk: Dag,
        antwoord: Antwoord? = nil, gronden: String? = nil
    ) {
        self.id = id
        self.besluit = besluit
        self.door = door
        self.aard = aard
        self.uiterlijk = uiterlijk
        self.antwoord = antwoord
        self.gronden = gronden
    }

    /// Beantwoordt de vraag: bekrachtigd wordt het een besluit van wie bevoegd is; een weigering krijgt haar gronden.
    public func beantwoord(
        _ antwoord: Antwoord?, gronden: String, door medewerker: ID<Medewerker>, over besluit: Besluit, op dag: Dag
    ) throws(Refusal) -> (gronden: String, besluit: Besluit?) {
        guard medewerker == door else {
            throw Refusal(.forbidden, "Alleen wie hiervoor gevraagd is, kan dit bekrachtigen.")
        }
        guard self.antwoord == nil else {
            throw Refusal(.conflict, "Hier is al op geantwoord: \(self.antwoord?.rawValue ?? "").")
        }
        guard let antwoord else { throw Refusal(.invalid, "Kies of u het bekrachtigt.", field: "antwoord") }
        let gronden = try Tekst.verplicht(
            gronden, veld: "gronden", noem: antwoord == .bekrachtigd ? "waarom dit mag" : "waarom het niet kan")
        guard antwoord == .bekrachtigd else { return (gronden, nil) }
        return (
            gronden,
            Besluit(
                id: .new(), uitkomst: besluit.uitkomst, aard: aard, keuzes: besluit.keuzes, wat: besluit.wat,
                gronden: gronden, regelversie: besluit.regelversie, bekrachtigt: besluit.id,
                terugblikOp: besluit.terugblikOp, vervangt: nil, gebeurdOp: dag, door: medewerker)
        )
    }
}
