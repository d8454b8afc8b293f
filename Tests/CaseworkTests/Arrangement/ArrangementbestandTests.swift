import Casework
import Domain
import Foundation
import Testing

@Suite struct ArrangementbestandTests {
    static let map = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path
    /// The design's examples, where they stand beside the repository or higher up.
    static let voorbeeld = (1...3)
        .map { map + String(repeating: "/..", count: $0) + "/shared/design/arrangementen-voorbeeld.yaml" }
        .first { FileManager.default.fileExists(atPath: $0) }
    static let eigen = "\(map)/configuratie/arrangementen.yaml"

    private func lees(_ pad: String?) throws -> [Arrangement] {
        try ArrangementLezer().lees(String(contentsOfFile: #require(pad), encoding: .utf8))
    }

    @Test(.enabled(if: voorbeeld != nil))
    func `de elf voorbeelden lezen zonder fout`() throws {
        let alle = try lees(Self.voorbeeld)

        #expect(
            alle.map(\.id.tekst) == [
                "maatwerkroute", "maatwerkroute-evaluatie", "maatwerktafel", "city-deal-overleg",
                "casuistiekgesprek-specialistisch",
                "team-toegang", "rex", "thuiszittersoverleg", "rode-knop", "leren-van-de-city-deal", "leernetwerk",
            ])
    }

    @Test(.enabled(if: voorbeeld != nil))
    func `de elf voorbeelden komen gelijk terug`() throws {
        let alle = try lees(Self.voorbeeld)

        let terug = try ArrangementLezer().lees(ArrangementSchrijver().yaml(alle))

        #expect(terug == alle)
        #expect(terug.map(ArrangementSchrijver().afdruk) == alle.map(ArrangementSchrijver().afdruk))
    }

    @Test(.enabled(if: voorbeeld != nil))
    func `alleen de vijf vragen van de voorzitter vragen te veel`() throws {
        let alle = try lees(Self.voorbeeld)

        let overvragingen = alle.flatMap(\.overvragingen)

        #expect(overvragingen.map(\.stap) == ["voor-het-kwartaal"])
        #expect(overvragingen.first?.zin.contains("3 keuzes") == true)
    }

    @Test func `ons eigen bestand leest, komt gelijk terug en vraagt niet te veel`() throws {
        let alle = try lees(Self.eigen)

        let terug = try ArrangementLezer().lees(ArrangementSchrijver().yaml(alle))

        #expect(
            alle.map(\.id) == [
                "maatwerktafel", "city-deal-overleg", "commissie-passend-alternatief", "maatwerktelefoon",
                "casuistiekgesprek-specialistisch", "maatwerkroute", "rode-knop", "thuiszittersoverleg",
                "team-toegang", "regionaal-expertteam", "maatwerkroute-evaluatie", "leren-van-de-city-deal",
                "leernetwerk", "ontwikkelteam", "wijkalliantie",
            ])
        #expect(terug == alle)
        #expect(alle.flatMap(\.overvragingen).map(\.stap) == [])
    }

    @Test func `in ons eigen bestand is Overvecht er pas in 2020 en heeft de rest een eigen ritme`() throws {
        let overleg = try #require(lees(Self.eigen).first { $0.id == "city-deal-overleg" })

        let in2019 = overleg.gebieden(op: try #require(Dag("2019-12-31"))).map(\.opschrift)
        let in2020 = overleg.gebieden(op: try #require(Dag("2020-01-01")))

        #expect(in2019 == ["Ondiep", "Kanaleneiland", "Zuilen", "Rest van de stad"])
        #expect(
            in2020.map { overleg.ritme(in: $0)?.elke } == Array(repeating: .termijn(Termijn(2, .week)), count: 4) + [
                .termijn(Termijn(1, .week))
            ])
        #expect(in2020.first?.eerder == "Ondiep Ontregelt")
    }

    @Test(.enabled(if: voorbeeld != nil))
    func `in de route loopt een toekenning niet langs het vertellen van een afwijzing`() throws {
        let route = try #require(lees(Self.voorbeeld).first)

        #expect(route.stap(na: "inhoud", met: "niet-passend")?.id == "vertellen-nee")
        #expect(route.stap(na: "besluit", met: "toegekend")?.id == "vertellen")
        #expect(route.stap(na: "vertellen")?.id == "terugblik")
        #expect(route.vervolg(na: "inhoud", met: ["samen-omdenken"]) == .inbrenger)
        #expect(route.stap(na: "terugblik") == nil)
    }
}
