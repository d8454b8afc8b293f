import Domain
import Testing

@Suite struct VerzuimtekenTests {
    private let zondag = Dag("2026-11-22")!

    /// A school week, so many weeks before the one of this Sunday.
    private func week(
        _ terug: Int, uren: Int, reden: String = "ziek", groep: Int? = nil, lang: Int = 1
    ) -> Verzuimmelding {
        let maandag = zondag.maandag.plus(dagen: -7 * terug)
        return Verzuimmelding(
            van: maandag, eind: maandag.plus(dagen: 7 * lang - 3), uren: uren, lesuren: 25, reden: reden, groep: groep)
    }

    @Test func `stukjes van de dag vallen op na drie weken, met aantallen in de zin`() {
        let drie = (0..<3).map { week($0 * 2, uren: 4) }

        #expect(
            Verzuimteken(drie, op: zondag)?.zin
                == "Miste in 3 van de laatste 8 weken een deel van de week: samen 12 uur.")
        #expect(Verzuimteken(Array(drie.dropLast()), op: zondag) == nil)
        #expect(Verzuimteken([week(9, uren: 4), week(10, uren: 4), week(11, uren: 4)], op: zondag) == nil)
    }

    @Test func `vage klachten vallen op, en een gewone ziekte niet`() {
        let vaag =
            (0..<3).map { week($0, uren: 25, reden: "vaag-hoofdpijn") }.dropLast() + [
                week(4, uren: 2, reden: "vaag-buikpijn")
            ]

        let teken = Verzuimteken(Array(vaag), op: zondag)

        #expect(teken?.soorten.contains(.vageKlachten(weken: 3)) == true)
        #expect(teken?.zin.contains("In 3 weken was de reden een vage klacht, zoals buikpijn.") == true)
        #expect(Verzuimteken([week(0, uren: 2), week(1, uren: 2)], op: zondag) == nil)
    }

    @Test func `in groep 7 en 8 valt het eerder op, en staat erbij waarom`() {
        func twee(_ groep: Int) -> [Verzuimmelding] {
            [week(0, uren: 3, groep: groep), week(2, uren: 3, groep: groep)]
        }

        #expect(
            Verzuimteken(twee(8), op: zondag)?.zin
                == "Miste in 2 van de laatste 8 weken een deel van de week: samen 6 uur. Zit in groep 8: daar kijken we al vanaf 2 weken."
        )
        #expect(Verzuimteken(twee(7), op: zondag) != nil)
        #expect(Verzuimteken(twee(6), op: zondag) == nil)
    }

    @Test func `weken thuis tellen door over een vakantie heen, en houden op als iemand weer komt`() {
        let zes = [week(0, uren: 25, lang: 1), week(6, uren: 25, lang: 5)]
        // Weeks 6 to 2, a week without a report, and this week.
        #expect(Verzuimteken(zes, op: zondag)?.wekenThuis == 6)
        #expect(Verzuimteken(zes, op: zondag)?.zin == "Staat 6 weken thuis, sinds 5 oktober 2026.")

        let kwam = [week(0, uren: 25), week(1, uren: 10), week(6, uren: 25, lang: 5)]
        #expect(Verzuimteken(kwam, op: zondag)?.wekenThuis == 1)
        #expect(Verzuimteken([week(8, uren: 25, lang: 4)], op: zondag)?.wekenThuis ?? 0 == 0)
    }

    @Test func `twee redenen in een week zijn samen nooit meer dan een week`() {
        let teken = Verzuimteken([week(0, uren: 20), week(0, uren: 20, reden: "arts")], op: zondag)

        #expect(teken?.soorten == [.thuis(weken: 1, sinds: zondag.maandag)])
    }
}
