import Domain
import Scenario
import Storage
import Testing

@testable import Web

/// Elke weg × iedereen die kan aankloppen: wie mag, ziet het merk van de bladzijde of schrijft; wie niet mag, ziet niets en
/// schrijft nergens.
@Suite struct ToegangTests {
    @Test(arguments: Scenario.engines)
    func `elke weg laat binnen wie mag, en niemand anders`(engine: Engine) async throws {
        let scene = try await Toegangscene(engine)
        let eerst = try await tellingen(scene)
        for regel in Matrix.regels {
            for wie in Proefpersoon.allCases {
                for fout in try await scene.fouten(regel, wie) {
                    Issue.record("\(regel.weg), \(wie.rawValue): \(fout)")
                }
            }
        }
        #expect(try await tellingen(scene) == eerst)
    }

    @Test func `elke weg heeft een regel, en elke regel een weg en iemand die mag`() async throws {
        let wegen = Set(WebProef(try await Scenario(.sqlite)).wegen.map { "\($0.methode) \($0.pad)" })
        let regels = Set(Matrix.regels.map(\.weg))
        #expect(wegen.subtracting(regels).isEmpty, "geef deze wegen een regel in Tests/WebTests/Toegang/Matrix….swift")
        #expect(regels.subtracting(wegen).isEmpty, "deze wegen zijn er niet meer")
        #expect(Matrix.regels.filter(\.mag.isEmpty).map(\.weg) == [])
    }

    /// How many rows each table has: nothing of the matrix stayed.
    private func tellingen(_ scene: Toegangscene) async throws -> [String: Int] {
        try await scene.s.database.read { tx in
            var aantallen: [String: Int] = [:]
            for tabel in Minimaal.tabellen.map(\.name) {
                aantallen[tabel] = try tx.row("SELECT COUNT(*) AS n FROM \(.name(tabel))")?.get("n")
            }
            return aantallen
        }
    }
}

extension Toegangscene {
    /// What is wrong with one cell of the matrix; empty when it is as the matrix says.
    fileprivate func fouten(_ regel: Matrixregel, _ wie: Proefpersoon) async throws -> [String] {
        let (browser, adres) = (try browser(wie), try vul(regel.adres))
        let velden = try Dictionary(
            regel.velden.map { (try vul($0), try vul($1)) }, uniquingKeysWith: { een, _ in een })
        let antwoord = try await regel.methode == "GET" ? browser.get(adres) : browser.post(adres, velden)
        let (gelezen, geschreven) = (antwoord.leesbaar, klad.geschreven().sorted())
        func toont(_ zin: String) -> Bool { gelezen.contains(zin) || antwoord.tekst.contains(zin) }
        let waarmee = "\(antwoord.status) \(antwoord.naar ?? String(gelezen.suffix(160)))"
        var fouten = Geheim.alle.filter { !$0.mag.contains(wie) && toont($0.tekst) }.map { "toont “\($0.tekst)”" }
        guard regel.mag.contains(wie) else {
            if !antwoord.isGeweigerd { fouten.append("mag niet, en kreeg \(waarmee)") }
            if !regel.merk.isEmpty, toont(regel.merk) { fouten.append("mag niet, en zag “\(regel.merk)”") }
            if !geschreven.isEmpty { fouten.append("mag niet, en schreef in \(geschreven)") }
            return fouten
        }
        let goed: Bool
        if let zin = regel.weigering {
            goed = [404, 409, 422].contains(antwoord.status) && toont(zin)
        } else if regel.methode == "POST" || regel.merk.isEmpty {
            goed = [200, 204, 303].contains(antwoord.status)
        } else {
            goed = antwoord.status == 200 && toont(regel.merk)
        }
        if !goed { fouten.append("mag, en kreeg \(waarmee)") }
        return fouten
    }
}

extension Bladzijde {
    /// Not there, not allowed, or first sign in or type a code.
    fileprivate var isGeweigerd: Bool {
        status == 404 || status == 403 || status == 303 && ((naar ?? "").hasPrefix("/inloggen") || naar == "/code")
    }
}
