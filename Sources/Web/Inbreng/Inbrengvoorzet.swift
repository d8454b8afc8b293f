import Domain

/// Wat het formulier om iets in te brengen al weet.
struct Inbrengvoorzet: Sendable {
    /// Something that goes along, with a tick.
    struct Stuk: Sendable {
        let id: String
        let naam: String
        let aan: Bool
        /// Whose goal, or who does it by when.
        var bij: String?
    }

    let gezin: Gezin
    /// The goal that the question came from.
    let doel: ID<Doel>?
    let tafels: [(String, String)]
    let tafel: String
    /// Who is always there at this table.
    let vaste: [String]
    /// The next meeting of this table; nil when none is planned.
    let volgende: String?
    /// Roles of who comes from outside.
    let rollen: [(String, String)]
    /// Who could come for this question: value and name.
    let mensen: [(String, String)]
    /// Colleagues further away, such as specialists.
    let verder: [(String, String)]
    let doelen: [Stuk]
    let afspraken: [Stuk]
    let overWie: [Stuk]
    /// What the table likes to have beforehand and is not there.
    /// What was tried, as far as the plan tells.
    let geprobeerd: String
    let ontbreekt: [(wat: String, zin: String)]
    /// What nobody but people can tell.
    let zelfNagaan: [String]
    /// Tables that are usually tried first.
    let nietEerst: [String]
    let knelpunt: String
    let gevraagd: [(String, String)]
    let knelpunten: [(String, String)]
    let regels: [(String, String)]
    /// Parts of the file that can go along as a whole, with what is there of them.
    let delen: [Stuk]
}

extension Inbrengvoorzet {
    /// The form says itself that the rule is not known yet; anything else people have to say.
    var reden: String {
        ontbreekt.map(\.wat) == ["welke regel"] ? "Op welke regel dit vastloopt, weten we nog niet." : ""
    }
}
