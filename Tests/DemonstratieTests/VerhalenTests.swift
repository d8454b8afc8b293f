import Testing

@testable import Demonstratie

@Suite struct VerhalenTests {
    static let vandaag = Kalenderdag(2026, 11, 22)
    static let verhalen = Verhalen(zaad: 1, vandaag: vandaag)
    static let driehonderd = Array(verhalen.gezinnen(300))

    /// Every text that a reader can see.
    static func teksten(_ v: Gezinsverhaal) -> [String] {
        var uit: [String?] = [v.afsluiting?.watHielp, v.afsluiting?.alsHetTerugkomt]
        for doel in v.doelen {
            uit.append(doel.woorden)
            for afspraak in doel.afspraken { uit.append(afspraak.wat) }
        }
        for contact in v.contacten { uit.append(contact.tekst) }
        for afweging in v.afwegingen { uit.append(afweging.tekst) }
        for vast in v.vastlopers {
            uit += [vast.vraag, vast.situatie]
            for poging in vast.geprobeerd { uit.append(poging) }
            for actie in vast.acties { uit.append(actie.wat) }
            for optie in vast.opties { uit += [optie.wat, optie.legitimiteit, optie.betrokkenheid, optie.rendement] }
            uit += [
                vast.besluit?.tekst, vast.besluit?.gronden, vast.besluit?.inGewoneTaal, vast.besluit?.oneens?.waarom,
            ]
            uit.append(vast.terugblik?.tekst)
        }
        return uit.compactMap(\.self)
    }

    @Test func `gelijk zaad en gelijke dag geven gelijke verhalen`() {
        let weer = Array(Verhalen(zaad: 1, vandaag: Self.vandaag).gezinnen(300))

        #expect(weer == Self.driehonderd)
        #expect(Verhalen(zaad: 2, vandaag: Self.vandaag).gezin(5) != Self.driehonderd[5])
    }

    @Test func `de leeftijd past bij het thema, en ouders zijn ouder dan hun kinderen`() {
        for v in Self.driehonderd {
            let leeftijd = v.kind.geboren.leeftijd(op: v.start)
            for thema in v.themas {
                #expect(Themastof.van(thema).leeftijd.contains(leeftijd), "\(v.nummer) \(thema) \(leeftijd)")
            }
            let kinderen = v.leden.filter { $0.soort == .kind }
            #expect(kinderen.allSatisfy { (0...17).contains($0.geboren.leeftijd(op: v.start)) }, "\(v.nummer)")
            for ouder in v.leden where ouder.soort == .ouder {
                #expect(kinderen.allSatisfy { ouder.geboren.leeftijd(op: $0.geboren) >= 16 }, "\(v.nummer)")
            }
            #expect(v.schoolteam != "mbo-team" || leeftijd >= 16)
            #expect(!v.leden.filter(\.gezag).isEmpty)
        }
    }

    @Test func `er zijn verhalen van alle themas, oude en van dit jaar, met en zonder tafel`() {
        #expect(Set(Self.driehonderd.flatMap(\.themas)) == Set(Thema.allCases))
        #expect(Self.driehonderd.filter { $0.start < Kalenderdag(2020, 1, 1) }.count > 80)
        #expect(Self.driehonderd.filter { $0.start > Self.vandaag - 365 }.count > 80)
        #expect((45...100).contains(Self.driehonderd.filter { !$0.vastlopers.isEmpty }.count))
        #expect(Self.driehonderd.contains { $0.vastlopers.contains { $0.bijeenkomstOp >= Self.vandaag } })
        #expect(Self.driehonderd.allSatisfy { (1...4).contains($0.doelen.count) })
    }

    @Test func `van driehonderd gezinnen is zestig procent van de doelen verschillend`() {
        let doelen = Self.driehonderd.flatMap { $0.doelen.map(\.woorden) }

        #expect(Set(doelen).count * 100 >= doelen.count * 60)
        #expect(Set(Self.driehonderd.map { $0.contacten.map(\.tekst) }).count == 300)
    }

    @Test func `elke tekst is ingevuld`() {
        for tekst in Self.driehonderd.flatMap(Self.teksten) {
            #expect(!tekst.contains { "{}|".contains($0) }, "\(tekst)")
            #expect(!tekst.contains("  "), "\(tekst)")
        }
    }

    @Test func `niets is gebeurd na de laatste dag van het verhaal`() {
        for v in Self.driehonderd {
            let tot = v.afsluiting?.op ?? Self.vandaag
            var dagen: [Kalenderdag] = v.contacten.map(\.op) + v.planversies
            dagen += v.afwegingen.map(\.op)
            for doel in v.doelen {
                dagen.append(doel.sinds)
                dagen += doel.scores.map(\.op)
                dagen += doel.afspraken.compactMap(\.gedaanOp)
            }
            for vast in v.vastlopers {
                dagen += [vast.ingebrachtOp, vast.verteldOp, vast.terugblik?.op, vast.les?.op].compactMap(\.self)
                dagen += vast.acties.compactMap(\.gedaanOp)
            }
            #expect(dagen.allSatisfy { (v.start...tot).contains($0) }, "\(v.nummer)")
            #expect(v.doelen.flatMap(\.scores).allSatisfy { (0...10).contains($0.cijfer) })
        }
    }

    @Test func `geen les noemt iemand of een plek van het gezin`() {
        let lessen = Self.driehonderd.flatMap { v in v.vastlopers.compactMap(\.les).map { (v, $0) } }

        #expect(lessen.count >= 15)
        for (v, les) in lessen {
            let woorden = Set(
                "\(les.watGebeurde) \(les.watHetLeerde) \(les.voorWie)".split { !$0.isLetter }.map(String.init))
            for lid in v.leden { #expect(woorden.isDisjoint(with: [lid.voornaam, lid.achternaam])) }
            #expect(woorden.isDisjoint(with: [v.adres.straat, v.adres.buurt, "Utrecht"]))
        }
    }

    @Test func `elk burgerservicenummer is een proefnummer, klopt en komt één keer voor`() {
        let alle =
            Self.driehonderd.flatMap(\.leden).compactMap(\.bsn)
            + Esra.alle(vandaag: Self.vandaag).flatMap(\.verhaal.leden).compactMap(\.bsn)
            + Esra.tweedeGezin(vandaag: Self.vandaag).leden.compactMap(\.bsn)

        #expect(Set(alle).count == alle.count)
        #expect(alle.allSatisfy { Proefbsn.klopt($0) && $0 >= "999900006" && $0 <= "999999990" })
        #expect(Proefbsn.klopt("111222333") && !Proefbsn.klopt("123456789") && !Proefbsn.klopt("999999999"))
        #expect(Self.verhalen.gezin(90_000).leden.allSatisfy { $0.bsn == nil })
    }
}
