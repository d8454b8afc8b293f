import Domain
import Scenario
import Testing

@testable import Web

/// Elk formulier met elke vijandige waarde in elk vak: een gewone zin bij het veld, wat getypt was staat er nog, nooit 500.
@Suite struct VijandigTests {
    @Test(arguments: Scenario.engines)
    func `elk vak van elk formulier verdraagt alles`(engine: Engine) async throws {
        let scene = try await Toegangscene(engine)
        for proef in try await Invoerproef.alle(scene) {
            for veld in proef.velden {
                let overal = engine == .postgres || !proef.teksten.contains(veld)
                for vijand in overal ? Vijandig.keuzes : Vijandig.teksten {
                    if let fout = try await proef.fout(veld, vijand) { Issue.record("\(fout)") }
                }
            }
        }
    }

    @Test func `een miljoen tekens in een vak is een zin bij dat vak`() async throws {
        let scene = try await Toegangscene(.sqlite)
        // Each refuses 25,000 in every field, above; a million takes a second here, so one form in six.
        for (nummer, proef) in try await Invoerproef.alle(scene).enumerated() where nummer % 6 == 3 {
            guard let veld = proef.velden.first(where: proef.teksten.contains) else { continue }
            if let fout = try await proef.fout(veld, .miljoen) { Issue.record("\(fout)") }
        }
    }

    /// Bodies that no form of ours sends.
    @Test(arguments: Scenario.engines)
    func `wat geen formulier is, wordt geweigerd en niet gedaan`(engine: Engine) async throws {
        let scene = try await Toegangscene(engine)
        for proef in try await Invoerproef.alle(scene) {
            let goed = WebProef.body(proef.goed)
            let lijven = [
                "leeg": "", "zonder sleutel": WebProef.body(proef.goed.filter { $0.key != "sleutel" }),
                "alles dubbel": "\(goed)&\(goed)", "geen UTF-8": goed.replacing("=", with: "=%ff%fe%c0%80"),
                "NUL in de namen": goed.replacing("=", with: "%00="), "alleen tekens": "&&==&%&%4&%zz=%&+",
                "gebroken sleutel": goed.replacing("sleutel=", with: "sleutel=%00"),
            ]
            for (naam, lijf) in lijven.sorted(by: { $0.key < $1.key }) {
                let antwoord = try await scene.browser(proef.wie).stuur(proef.adres, lijf)
                #expect(antwoord.status < 500, "\(proef.regel.weg), \(naam)")
            }
        }
    }

    @Test(arguments: Scenario.engines)
    func `elk adres verdraagt vreemde nummers en vragen`(engine: Engine) async throws {
        let scene = try await Toegangscene(engine)
        let vreemd = [ID<Dossier>.new().rawValue, "%00", "x", "..%2f..", "%f0%9f%8f%a0", "9223372036854775807"]
        let vragen = [
            "pagina", "op", "van", "tot", "na", "nr", "over", "wie", "als", "doel", "antwoord", "soort", "inbreng",
            "voor",
            "tafel", "besluit", "gevolg", "hoe", "code", "terug",
        ]
        for regel in Matrix.regels {
            guard let wie = regel.eerste else { continue }
            let browser = try scene.browser(wie)
            for plek in regel.plekken {
                for nummer in vreemd {
                    let adres = try scene.vul(regel.adres.replacing(plek, with: nummer))
                    let antwoord = try await regel.methode == "GET" ? browser.get(adres) : browser.post(adres, [:])
                    #expect((300..<500).contains(antwoord.status), "\(regel.methode) \(adres): \(antwoord.status)")
                }
            }
            for waarde in regel.methode == "GET" && regel.merk != "%PDF" ? vreemd + ["31-12-9999", "-1", ""] : [] {
                let adres = try scene.vul(String(regel.adres.prefix { $0 != "?" }))
                let antwoord = try await browser.get(
                    "\(adres)?" + vragen.map { "\($0)=\(waarde)" }.joined(separator: "&"))
                #expect(antwoord.status < 500, "GET \(adres)?…=\(waarde)")
            }
        }
    }
}

extension Matrixregel {
    /// The places between braces in the address.
    fileprivate var plekken: [String] {
        adres.prefix { $0 != "?" }.split(separator: "{").dropFirst().map { "{" + $0.prefix { $0 != "}" } + "}" }
    }
}
