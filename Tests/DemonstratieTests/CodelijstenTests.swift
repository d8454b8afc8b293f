import Foundation
import Testing

@testable import Demonstratie

@Suite struct CodelijstenTests {
    static let lijsten = [
        "leefgebieden", "behoeften", "knelpunten", "oplossingen", "gevraagd", "aard-van-de-zaak", "contactsoorten",
        "verwijzers-cbs",
        "verwijzers-ijw", "zorgcategorieen", "wijken",
    ]

    static func codes(_ lijst: String) throws -> [String] {
        let map = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../codelijsten")
        let regels = try String(contentsOf: map.appending(path: "\(lijst).csv"), encoding: .utf8).split(separator: "\n")
        #expect(regels.first == "code;naam;toelichting;bron")
        #expect(regels.allSatisfy { $0.split(separator: ";", omittingEmptySubsequences: false).count == 4 })
        return regels.dropFirst().map { String($0.prefix { $0 != ";" }) }
    }

    static func namen(_ lijst: String) throws -> Set<String> {
        let map = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../codelijsten")
        let regels = try String(contentsOf: map.appending(path: "\(lijst).csv"), encoding: .utf8).split(separator: "\n")
        return Set(regels.dropFirst().map { String($0.split(separator: ";", omittingEmptySubsequences: false)[1]) })
    }

    @Test(arguments: lijsten)
    func `iedere lijst kent onbekend en geen code twee keer`(lijst: String) throws {
        let codes = try Self.codes(lijst)

        #expect(codes.contains("onbekend"))
        #expect(Set(codes).count == codes.count)
    }

    @Test func `code 07 bestaat niet bij iJw en 08 staat in twee lijsten`() throws {
        #expect(try !Self.codes("verwijzers-ijw").contains("07"))
        #expect(try Self.codes("verwijzers-ijw").contains("08") && Self.codes("verwijzers-cbs").contains("08"))
    }

    @Test func `de verhalen gebruiken alleen codes en regels die er zijn`() throws {
        let leefgebieden = try Set(Self.codes("leefgebieden"))
        let behoeften = try Set(Self.codes("behoeften"))
        let knelpunten = try Set(Self.codes("knelpunten"))
        let oplossingen = try Set(Self.codes("oplossingen"))
        let gevraagd = try Set(Self.codes("gevraagd"))
        let aard = try Set(Self.codes("aard-van-de-zaak"))
        let regels = Set(Demoregel.alle.map(\.code))
        for stof in Themastof.alle {
            #expect(leefgebieden.contains(stof.leefgebied) && behoeften.isSuperset(of: stof.behoeften), "\(stof.thema)")
            #expect(
                knelpunten.isSuperset(of: stof.vast.knelpunten) && oplossingen.isSuperset(of: stof.vast.oplossingen),
                "\(stof.thema)")
            #expect(
                gevraagd.contains(stof.vast.gevraagd) && aard.contains(stof.vast.aard)
                    && regels.contains(stof.vast.regel), "\(stof.thema)")
        }
        let les = EsraTeksten.les(op: Kalenderdag(2026, 1, 1)).codes
        #expect(leefgebieden.isSuperset(of: les.leefgebieden) && behoeften.isSuperset(of: les.behoeften))
        #expect(knelpunten.isSuperset(of: les.knelpunten) && oplossingen.isSuperset(of: les.oplossingen))
        #expect(
            Set(try Self.codes("contactsoorten")).isSuperset(of: Gezinsverhaal.Contactsoort.allCases.map(\.rawValue)))
    }

    @Test func `de themas staan op volgorde`() {
        #expect(Themastof.alle.map(\.thema) == Thema.allCases)
    }
}
