import Testing

@testable import Demonstratie

@Suite struct EsraTests {
    /// One whole week, so that weekends are among the days.
    @Test(arguments: 0..<7)
    func `ieder stadium heeft wat er toen was, en niets meer`(dag: Int) throws {
        let vandaag = Kalenderdag(2026, 11, 16) + dag
        let verhalen = Dictionary(uniqueKeysWithValues: Esra.alle(vandaag: vandaag).map { ($0.stadium, $0.verhaal) })
        func city(_ stadium: Esra.Stadium) throws -> Gezinsverhaal.Vastloper {
            try #require(verhalen[stadium]?.vastlopers.last)
        }

        #expect(verhalen[.plan]?.vastlopers.isEmpty == true)
        #expect(try #require(verhalen[.ingebracht]).vastlopers.map(\.besluit) == [nil])
        #expect(try city(.doorgegeven).besluit == nil && city(.doorgegeven).komtUit == 0)
        #expect(try city(.doorgegeven).bijeenkomstOp > vandaag)
        #expect(try city(.besloten).besluit != nil && city(.besloten).verteldOp == nil)
        #expect(try city(.verteld).verteldOp != nil && city(.verteld).acties.allSatisfy { $0.gedaanOp == nil })
        #expect(try city(.uitgevoerd).acties.allSatisfy { $0.gedaanOp != nil } && city(.uitgevoerd).terugblik == nil)
        #expect(try city(.teruggekeken).terugblik != nil && city(.teruggekeken).les == nil)
        #expect(try city(.geleerd).les != nil)
    }

    @Test func `Esra staat met haar eigen naam op de agenda, en de les past op het tweede gezin`() {
        let vandaag = Kalenderdag(2026, 11, 22)

        let esra = Esra.verhaal(tot: .doorgegeven, vandaag: vandaag)
        let tweede = Esra.tweedeGezin(vandaag: vandaag)

        #expect(esra.naam == "Gezin Terpstra-Yıldız")
        #expect(esra.kind.geboren.leeftijd(op: vandaag) == 13)
        #expect(esra.vastlopers.last?.regel == tweede.vastlopers.last?.regel)
        #expect(esra.contacten.allSatisfy { $0.op <= vandaag })
    }
}
