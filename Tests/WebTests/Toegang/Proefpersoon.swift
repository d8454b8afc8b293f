/// Wie er aanklopt: elke rol, en elke verhouding tot het gezin en de tafels van de scène.
enum Proefpersoon: String, CaseIterable, Sendable {
    /// Not signed in; and signed in with a password only.
    case vreemde, eersteFactor
    /// With the family: the regisseur, who works along, who takes over as maatje, and who looks in need.
    case regisseur, meewerker, maatje, inNood
    /// Was asked a question about the family; or the same long ago, answered.
    case gevraagd
    /// At the table: who leads, who writes, who was asked for the case and knows no names, and who must ratify.
    case voorzitter, notulist, genodigde, bevoegde
    /// No relation to the family: a colleague of the team, and other roles.
    case collega, teamleider, anderVoorzitter, kwaliteitsadviseur, functionaris, beheerder
    /// A relation that ended: with the family, and at the table.
    case nietMeerBetrokken, nietMeerAanTafel
    /// Without an account, with a code: to answer one question of the case, and to bring somebody in at a table.
    case metCode, metAanmeldcode
}

extension Set<Proefpersoon> {
    static let iedereen = Set(Proefpersoon.allCases)
    static let eenFactor = iedereen.subtracting([.vreemde, .metCode, .metAanmeldcode])
    static let ingelogd = eenFactor.subtracting([.eersteFactor])
    /// Who works with the family, and may write.
    static let gezin: Set = [.regisseur, .meewerker, .maatje]
    /// Who reads the whole file.
    static let leest = gezin.union([.inNood])
    /// Who leads or writes at the table of the case.
    static let schrijft: Set = [.voorzitter, .notulist]
    /// Who sits at the table of the case, with or without names.
    static let zit = schrijft.union([.genodigde])
    /// Works as gezinswerker or chairs there, and so may bring a pupil in.
    static let brengtLeerlingIn: Set = [
        .regisseur, .meewerker, .maatje, .inNood, .gevraagd, .collega, .voorzitter, .anderVoorzitter,
        .nietMeerBetrokken,
    ]
    static let leestOfSchrijft = leest.union(schrijft)
    static let gezinOfSchrijft = gezin.union(schrijft)
    static let leestOfZit = leest.union(zit)
}
