import Domain
import Testing

@testable import Casework

struct CSVTests {
    @Test(arguments: ["a;b\n1;2\n", "\u{feff}a,b\r\n1,2", "A ; B\n1;2"])
    func `puntkomma of komma, met of zonder merkteken, geeft dezelfde tabel`(tekst: String) throws {
        let csv = try CSV(Array(tekst.utf8))

        #expect(csv.kop == ["a", "b"])
        #expect(csv.rijen == [CSV.Rij(regel: 2, velden: ["1", "2"])])
    }

    @Test
    func `een veld tussen aanhalingstekens houdt scheiding, regeleinde en aanhalingsteken, en de regel erna telt door`()
        throws
    {
        let csv = try CSV(Array("a;b\n\"x;\"\"y\"\"\nz\";2\n3;4\n".utf8))

        #expect(csv.rijen == [CSV.Rij(regel: 2, velden: ["x;\"y\"\nz", "2"]), CSV.Rij(regel: 4, velden: ["3", "4"])])
    }

    @Test
    func `NA en 0012 blijven wat ze waren`() throws {
        #expect(try CSV(Array("a;b\nNA;0012".utf8)).rijen[0].velden == ["NA", "0012"])
    }

    @Test
    func `wat geen UTF-8 is, leeg is of niet dichtgaat, wordt geweigerd met de regel`() {
        #expect(throws: Refusal(.invalid, "Dit bestand is geen UTF-8. Bewaar het opnieuw als CSV UTF-8.")) {
            try CSV([97, 0xff])
        }
        #expect(throws: Refusal(.invalid, "Dit bestand is leeg.")) { try CSV([]) }
        #expect(throws: Refusal(.invalid, "Regel 2: een aanhalingsteken gaat niet dicht.")) {
            try CSV(Array("a\n\"b\nc".utf8))
        }
    }
}
