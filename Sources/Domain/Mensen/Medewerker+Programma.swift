extension Medewerker {
    /// Het programma zelf, waar een beheerder op de opdrachtregel iets laat doen.
    public static let programma = Medewerker(
        id: ID("00000000-0000-0000-0000-000000000000")!, naam: "het programma",
        organisatie: ID("00000000-0000-0000-0000-000000000000")!,
        lidmaatschappen: [
            Lidmaatschap(team: ID("00000000-0000-0000-0000-000000000000")!, teamnaam: "Beheer", rol: .beheerder)
        ])
}
