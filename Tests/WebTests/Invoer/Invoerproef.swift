import Foundation

@testable import Web

/// Een formulier van het programma, met waarden die goed zijn, om er steeds één van te bederven.
struct Invoerproef {
    let scene: Toegangscene
    let regel: Matrixregel
    let wie: Proefpersoon
    let adres: String
    /// What is sent when nothing is spoiled.
    let goed: [String: String]
    /// Fields in which people type, as far as the page has the form.
    let teksten: Set<String>
    /// Every field; the key of the form among them.
    var velden: [String] { goed.keys.sorted() }

    /// Between them they see every form.
    private static let lezers: [Proefpersoon] = [
        .vreemde, .eersteFactor, .regisseur, .gevraagd, .voorzitter, .genodigde, .bevoegde, .teamleider,
        .kwaliteitsadviseur, .beheerder, .metCode, .metAanmeldcode,
    ]

    /// Every form that the matrix knows, with its fields as the page has them.
    static func alle(_ scene: Toegangscene) async throws -> [Invoerproef] {
        var gelezen: [String: Gelezenformulier] = [:]
        for regel in Matrix.regels where regel.methode == "GET" && regel.merk != "%PDF" {
            for wie in lezers where regel.mag.contains(wie) {
                let bladzijde = try await scene.browser(wie).get(scene.vul(regel.adres))
                for form in bladzijde.formulieren where form.methode == "post" {
                    let meer = gelezen[form.actie].map { $0.namen.count < form.namen.count } ?? true
                    if meer { gelezen[form.actie] = form }
                }
            }
        }
        return try Matrix.regels.filter { $0.methode == "POST" }.compactMap { regel in
            guard let wie = regel.eerste else { return nil }
            return try Invoerproef(scene, regel, wie, gelezen[scene.vul(regel.adres)])
        }
    }

    private init(_ scene: Toegangscene, _ regel: Matrixregel, _ wie: Proefpersoon, _ form: Gelezenformulier?) throws {
        (self.scene, self.regel, self.wie) = (scene, regel, wie)
        adres = try scene.vul(regel.adres)
        var velden = form?.velden ?? [:]
        for naam in form?.namen ?? [] where velden[naam] == nil { velden[naam] = "" }
        for (naam, waarde) in regel.velden { velden[try scene.vul(naam)] = try scene.vul(waarde) }
        velden["sleutel"] = velden["sleutel"] ?? scene.ids["nieuw"]
        goed = velden
        teksten = Set(form?.teksten ?? [])
    }

    /// What is wrong with the answer to one spoiled field; nil when it is as it should be.
    func fout(_ veld: String, _ vijand: Vijandig) async throws -> String? {
        var velden = goed
        velden[veld] = vijand.tekst
        let antwoord = try await scene.browser(wie).post(adres, velden)
        let waar = "\(regel.weg), \(veld) = \(vijand.naam): \(antwoord.status)"
        if antwoord.status >= 500 { return waar }
        if antwoord.tekst.contains("<script>") { return "\(waar), en een script staat los op de bladzijde" }
        if antwoord.status < 400 {
            let mag =
                !vijand.isOnbewaarbaar || !teksten.contains(veld) || Self.ongelezen.contains("\(regel.weg) \(veld)")
            return mag ? nil : "\(waar), en is aangenomen"
        }
        if let fout = antwoord.zinloos(status: antwoord.status) { return "\(waar), \(fout)" }
        guard antwoord.status == 422, teksten.contains(veld), veld != "code",
            !antwoord.houdt(vijand.tekst, in: veld, adres)
        else { return nil }
        return "\(waar), en wat getypt was is weg"
    }

    /// Fields of which nothing is kept: words to search with, and answers that only another choice on the form asks.
    private static let ongelezen: Set = [
        "POST /lessen woorden", "POST /dossiers/{dossier}/afwegingen/{afweging}/bespreking gronden",
        "POST /inbrengen/{inbreng}/spoed antwoord-vraag-verhelderd-wat-de-vraag-nu-is",
        "POST /inbrengen/{inbreng}/uitkomst antwoord-vraag-verhelderd-wat-de-vraag-nu-is",
    ]
}

extension Matrixregel {
    /// Somebody who may go here.
    var eerste: Proefpersoon? { Proefpersoon.allCases.first { mag.contains($0) } }
}

extension Bladzijde {
    /// Nil when a refusal is said in a sentence, and at its field when it is about one.
    func zinloos(status: Int) -> String? {
        guard status == 422 || status == 409 else { return tekst.contains("<p>") ? nil : "zonder een zin" }
        guard tekst.contains("class=\"fout\"") || tekst.contains("class=\"veldfout\"") || status == 409 else {
            return tekst.contains("Dat kan zo niet") ? nil : "zonder een zin"
        }
        guard let plek = tekst.range(of: "href=\"#veld-")?.upperBound else { return nil }
        let veld = String(tekst[plek...].prefix { $0 != "\"" })
        if !tekst.contains("id=\"veld-\(veld)\"") { return "en de zin wijst naar een veld dat er niet is: \(veld)" }
        return tekst.contains("class=\"veldfout\"") ? nil : "en bij het veld \(veld) staat geen zin"
    }

    /// Whether the form still holds what was typed, as far as a page can: see `HTMLBuffer`.
    func houdt(_ getypt: String, in veld: String, _ actie: String) -> Bool {
        if getypt.utf8.count > 20_000 { return tekst.contains(getypt) }
        return formulieren.contains { form in
            form.actie == actie
                && form.waarden[veld, default: []].contains { $0.opHetScherm == getypt.opHetScherm }
        }
    }
}

extension String {
    /// Line ends as one character, and a mark in the place of what a page does not show.
    fileprivate var opHetScherm: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter { $0 != "\r" }.map { teken in
                    switch teken.value {
                    case 9, 10: teken
                    case 0..<32, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
                    default: teken
                    }
                }))
    }
}
