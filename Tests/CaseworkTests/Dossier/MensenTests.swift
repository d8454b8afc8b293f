import Casework
import Domain
import Scenario
import Testing

@Suite struct MensenTests {
    @Test(arguments: Scenario.engines)
    func `een overdracht laat de oude regisseur los en de nieuwe binnen, met wat is afgesproken in het journaal`(
        engine: Engine
    ) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        s.klok.vooruit(minuten: 5)

        _ = try await s.casework.draagOver(
            dossier, aan: wijk.noor.id, afgesproken: "Noor komt dinsdag kennismaken.", door: wijk.sam, sleutel: .nieuw()
        )

        let journaal = try await s.casework.journaal(dossier, voor: wijk.noor.kijkt)
        #expect(journaal.gezin.regisseur?.naam == "Noor Visser")
        #expect(journaal.regels[0].contact.tekst == "Overdracht van de regie: Noor komt dinsdag kennismaken.")
        await #expect(throws: Refusal.self) { try await s.casework.journaal(dossier, voor: wijk.sam.kijkt) }
        let verloop = try await s.casework.verloop(dossier, voor: wijk.noor.kijkt)
        #expect(
            verloop.handelingen[0].zin
                == "beëindigde iemands werk met het gezin, liet iemand met het gezin werken en schreef een regel in het journaal"
        )
        #expect(verloop.handelingen[0].naam == "Sam Jansen")
    }

    @Test(arguments: Scenario.engines)
    func `de teamleider geeft gezinnen van wie ziek is een ander, en ziet alleen de naam`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
            try await s.casework.draagOver(
                dossier, aan: wijk.noor.id, afgesproken: "Zo.", door: wijk.lou, sleutel: .nieuw())
        }
        _ = try await s.casework.meldAfwezig(wijk.sam.id, door: wijk.lou, sleutel: .nieuw())
        let lijst = try await s.casework.zonderRegisseur(voor: wijk.lou.kijkt)
        #expect(lijst.gezinnen.map(\.naam) == ["Gezin Terpstra-Yıldız"])
        #expect(lijst.gezinnen[0].regisseur == "Sam Jansen")

        _ = try await s.casework.draagOver(
            dossier, aan: wijk.noor.id, afgesproken: "Noor belt morgen.", door: wijk.lou, sleutel: .nieuw())

        #expect(try await s.casework.zonderRegisseur(voor: wijk.lou.kijkt).gezinnen.isEmpty)
        #expect(try await s.casework.gezinnen(voor: wijk.noor.kijkt).regels.count == 1)
        await #expect(throws: Refusal.self) { try await s.casework.journaal(dossier, voor: wijk.lou.kijkt) }
    }

    @Test(arguments: Scenario.engines)
    func `wie dubbel stond is één mens, en houdt in oude regels zijn naam`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let dubbel = try await s.casework.voegLidToe(
            .init(naam: "Esra T.", roepnaam: "Esra T.", rol: .kind, alsWat: "dochter"), aan: dossier, door: wijk.sam,
            sleutel: .nieuw())
        _ = try await s.casework.schrijfContact(
            Contactvoorstel(soort: "school", tekst: "Over Esra.", overWie: [dubbel]), in: dossier, door: wijk.sam,
            sleutel: .nieuw())
        let esra = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.wie("Esra")

        _ = try await s.casework.voegSamen(
            dubbel, met: esra, gronden: "Zelfde geboortedatum.", in: dossier, door: wijk.sam, sleutel: .nieuw())

        let journaal = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt)
        #expect(journaal.gezin.leden.map(\.roepnaam) == ["Esra", "Can", "Aylin"])
        #expect(journaal.gezin.roepnaam(dubbel) == "Esra")
        #expect(journaal.begin.overWie == [esra])
    }

    @Test(arguments: Scenario.engines)
    func `een gevoegd dossier blijft te lezen voor wie in het andere werkt, en staat niet meer op de lijst`(
        engine: Engine
    )
        async throws
    {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let (oud, nieuw) = (try await s.gezin("Gezin Oud", in: wijk), try await s.gezin("Gezin Nieuw", in: wijk))
        try await s.schrijf("Van vroeger.", in: oud, door: wijk.sam)

        _ = try await s.casework.voegBij(
            oud, in: nieuw, gronden: "Moeder meldde zich twee keer.", door: wijk.sam, sleutel: .nieuw())
        _ = try await s.casework.laatMeewerken(
            wijk.noor.id, als: .specialist, grond: "Vraag over slapen.", bij: nieuw, door: wijk.sam, sleutel: .nieuw())

        #expect(try await s.casework.gezinnen(voor: wijk.sam.kijkt).regels.map(\.naam) == ["Gezin Nieuw"])
        #expect(
            try await s.casework.journaal(oud, voor: wijk.noor.kijkt).regels.map(\.contact.tekst) == ["Van vroeger."])
        let verloop = try await s.casework.verloop(nieuw, voor: wijk.noor.kijkt)
        #expect(verloop.handelingen.contains { $0.dossier == oud })
    }

    @Test(arguments: Scenario.engines)
    func `een dossier sluit samen met het gezin, en gaat weer open met een reden`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let aylin = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.wie("Aylin")
        await #expect(
            throws: Refusal(.invalid, "Kies met wie u het dossier afsluit. Afsluiten doet u samen.", field: "met")
        ) {
            try await s.casework.sluitDossier(
                dossier, Afsluiting(watHielp: "Rust.", alsHetTerugkomt: "Bellen.", metWie: []), door: wijk.sam,
                sleutel: .nieuw())
        }

        _ = try await s.casework.sluitDossier(
            dossier, Afsluiting(watHielp: "Rust.", alsHetTerugkomt: "Bellen.", metWie: [aylin]), door: wijk.sam,
            sleutel: .nieuw())
        let dicht = try await s.casework.gezinnen(voor: wijk.sam.kijkt).regels.map(\.isGesloten)
        let dagblad = try await s.casework.dagblad(voor: wijk.sam.kijkt).rijen.count
        _ = try await s.casework.heropenDossier(
            dossier, aanleiding: "Het gaat weer mis op school.", door: wijk.sam, sleutel: .nieuw())

        #expect(dicht == [true])
        #expect(dagblad == 0)
        #expect(try await s.casework.gezinnen(voor: wijk.sam.kijkt).regels.map(\.isGesloten) == [false])
        #expect(try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin.geslotenOp == nil)
    }

    @Test(arguments: Scenario.engines)
    func `een kind onder de twaalf geeft zelf geen toestemming`(engine: Engine) async throws {
        let s = try await Scenario(engine)
        let wijk = try await s.wijk()
        let dossier = try await s.gezin(in: wijk)
        let gezin = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin
        func geef(_ wie: String) async throws -> ID<Toestemming> {
            try await s.casework.geefToestemming(
                door: gezin.wie(wie), aan: "de mentor", doel: "samen optrekken", delen: [.doelen], hoe: "aan tafel",
                in: dossier, door: wijk.sam, sleutel: .nieuw())
        }

        await #expect(
            throws: Refusal(
                .invalid, "Can is nog geen 12 jaar. Een ouder met gezag geeft de toestemming.", field: "persoon")
        ) { try await geef("Can") }
        let toestemming = try await geef("Aylin")
        _ = try await s.casework.trekToestemmingIn(toestemming, in: dossier, door: wijk.sam, sleutel: .nieuw())

        let alle = try await s.casework.mensen(dossier, voor: wijk.sam.kijkt).toestemmingen
        #expect(alle.map(\.aan) == ["de mentor"])
        #expect(alle[0].tot != nil)
    }
}
