import Domain
import Testing

@Suite struct VertelstandTests {
    private static let dag = Dag("2026-11-22")!
    private let sam = ID<Medewerker>.new()
    private let annelies = ID<Medewerker>.new()

    private func lid(_ naam: String, _ rol: Gezinslid.Rol, gezag: Gezinslid.Gezag = .ja, _ geboren: String? = nil)
        -> Gezinslid
    {
        Gezinslid(
            id: .new(), persoon: .new(), naam: naam, roepnaam: naam, rol: rol, alsWat: "", gezag: gezag,
            geboren: geboren.flatMap { Dag($0) })
    }

    private func gezin(_ leden: [Gezinslid]) -> Gezin {
        Gezin(
            dossier: .new(), naam: "G", wijk: "Zuilen", team: .new(), teamnaam: "Z", kader: .vrijwillig, leden: leden,
            betrokkenen: [])
    }

    private func besluit(door: ID<Medewerker>) -> Besluit {
        Besluit(
            id: .new(), uitkomst: .new(), aard: .afspraak, keuzes: [], wat: "x", gronden: "y", regelversie: nil,
            bekrachtigt: nil, terugblikOp: nil, vervangt: nil, gebeurdOp: Self.dag, door: door)
    }

    private func verteld(
        _ besluit: Besluit, aan: Spreker, door: ID<Medewerker>, antwoord: Verteld.Antwoord = .klopt
    ) -> Verteld {
        Verteld(
            id: .new(), besluit: besluit.id, bespreking: nil, aan: aan, hoe: .gesprek, voorgelezen: true,
            antwoord: antwoord, woorden: nil, gebeurdOp: Self.dag, door: door)
    }

    @Test func `ouders, kinderen vanaf twaalf en wie inbracht; een naaste en een ouder zonder gezag niet`() {
        let (moeder, esra) = (lid("Aylin", .ouder), lid("Esra", .kind, "2014-11-22"))
        let gezin = gezin([
            moeder, esra, lid("Can", .kind, "2014-11-23"), lid("Vader", .ouder, gezag: .nee), lid("Oma", .naaste),
        ])
        let b = besluit(door: annelies)

        let stand = Vertelstand([], over: b, in: gezin, aan: [], inbrenger: sam, op: Self.dag)

        #expect(stand.nogAan == [.persoon(moeder.persoon), .persoon(esra.persoon), .medewerker(sam)])
        #expect(!stand.isAf)
    }

    @Test(arguments: [Verteld.Antwoord.kloptNiet, .belMij])
    func `na een nee of bel mij volgt nog een gesprek, en dan is het verteld`(antwoord: Verteld.Antwoord) {
        let moeder = lid("Aylin", .ouder)
        let (gezin, b) = (gezin([moeder]), besluit(door: sam))
        func nogAan(_ antwoorden: [Verteld.Antwoord]) -> [Spreker] {
            let keren = antwoorden.map { verteld(b, aan: .persoon(moeder.persoon), door: sam, antwoord: $0) }
            return Vertelstand(keren, over: b, in: gezin, aan: [], inbrenger: sam, op: Self.dag).nogAan
        }

        #expect(nogAan([antwoord]) == [.persoon(moeder.persoon)])
        #expect(nogAan([antwoord, .klopt]) == [])
        #expect(nogAan([antwoord, antwoord]) == [])
        #expect(nogAan([.klopt, antwoord]) == [.persoon(moeder.persoon)])
    }

    @Test func `wie inbracht weet het als hij of zij het zelf vertelde of opschreef`() {
        let moeder = lid("Aylin", .ouder)
        let (gezin, b, eigen) = (gezin([moeder]), besluit(door: annelies), besluit(door: sam))
        func stand(_ v: [Verteld], _ besluit: Besluit, aan: [String] = []) -> Bool {
            Vertelstand(v, over: besluit, in: gezin, aan: aan, inbrenger: sam, op: Self.dag).isAf
        }

        #expect(stand([verteld(b, aan: .persoon(moeder.persoon), door: sam)], b))
        #expect(!stand([verteld(b, aan: .persoon(moeder.persoon), door: annelies)], b))
        #expect(stand([verteld(b, aan: .persoon(moeder.persoon), door: annelies)], b, aan: ["gezin"]))
        #expect(stand([verteld(eigen, aan: .persoon(moeder.persoon), door: annelies)], eigen))
        // What was told about another decision does not count.
        #expect(!stand([verteld(b, aan: .persoon(moeder.persoon), door: sam)], eigen))
    }
}
