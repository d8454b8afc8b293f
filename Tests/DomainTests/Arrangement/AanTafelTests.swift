import Domain
import Testing

/// Who sits at a table: for every case, from a pool, from the team of who brings a case in, and who still misses.
@Suite struct AanTafelTests {
    private let arrangement: Arrangement = {
        var expert = ArrangementRol("expert", per: .casus)
        (expert.uit, expert.minstens) = ("pool", .init(2, van: "disciplines"))
        var oordeel = Stap("oordeel", .oordeel)
        oordeel.wie = ["contactpersoon-sjh"]
        var tafel = Arrangement(
            "proef", naam: "Proef", doel: "Proef", soort: .tafel,
            geldig: Geldigheid(van: Dag(jaar: 2020, maand: 1, dag: 1)!))
        tafel.leden = [
            ArrangementRol("voorzitter"), expert, ArrangementRol("contactpersoon-sjh", per: .teamVanInbrenger),
        ]
        tafel.stappen = [oordeel]
        return tafel
    }()

    private func deelname(_ rol: Rolnaam) -> Deelname {
        Deelname(id: .new(), wie: .medewerker(.new()), rol: rol, mandaat: .geen)
    }

    @Test func `wie in een pool staat komt niet bij elke zaak`() {
        let (vast, expert) = (lid("voorzitter"), lid("expert"))
        let tafel = Tafel(id: .new(), arrangement: "proef", naam: "Proef", gebied: "Stad", leden: [vast, expert])

        #expect(arrangement.vasten(tafel) == [vast])
        #expect(arrangement.poel(tafel) == [expert])
        #expect(arrangement.teamrollen == ["contactpersoon-sjh"])
    }

    @Test func `wie er nog mist staat er in een zin`() {
        let een = [deelname("voorzitter"), deelname("expert")]
        #expect(
            arrangement.wieMist(bij: een) == [
                "Als expert horen er minstens 2 disciplines mee te kijken; er is 1 mens gevraagd.",
                "Er is nog niemand als contactpersoon specialistische jeugdhulp, en die is nodig bij “Oordeel”.",
            ])

        let vol = een + [deelname("expert"), deelname("contactpersoon-sjh")]
        #expect(arrangement.wieMist(bij: vol) == [])
    }

    private func lid(_ rol: Rolnaam) -> Tafellid {
        Tafellid(id: .new(), medewerker: .new(), naam: "Iemand", rol: rol, mandaat: .geen, grens: nil)
    }
}
