import Casework
import Domain
import Foundation
import Scenario
import Testing
import Yams

/// A scenario of the sources that begins before there is a question at a table: absence, or a call of the police.
///
/// As `Verhaal`: each step of `doe` is one act, named by its key; `mislukt` beside it is the sentence with which it fails.
struct Vroegverhaal: Decodable, Sendable {
    let scenario: String
    let titel: String
    let bron: String
    let doe: [Doe]
    let daarna: Daarna

    struct Doe: Decodable, Sendable {
        /// The school whose ground is recorded.
        let grond: String?
        /// Rows of a list, in the order of `Scenario.leesVerzuim`.
        let verzuim: [String]?
        let brengIn: String?
        /// What the table decides on the pupil that was brought in last.
        let kies: String?
        /// The name that is noted when the police call.
        let politie: String?
        let vervolg: String?
        /// Who consented to help, and how.
        let hulp: String?
        /// So many days, and the daily tidying.
        let wacht: Int?
        let mislukt: String?

        enum CodingKeys: String, CodingKey {
            case grond, verzuim, kies, politie, vervolg, hulp, wacht, mislukt
            case brengIn = "breng in"
        }
    }

    struct Daarna: Decodable, Sendable {
        /// Who stands out, and why; nobody else does.
        let tekens: [String: String]?
        let gevolgd: [String: [String]]?
        let bijDeTafel: [String]?
        let langThuis: Int?
        let voorlezen: String?
        /// `er` or `weg`.
        let naam: String?
        let gezinnen: Int?

        enum CodingKeys: String, CodingKey {
            case tekens, gevolgd, voorlezen, naam, gezinnen
            case bijDeTafel = "bij de tafel"
            case langThuis = "lang thuis"
        }
    }

    private static let map = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "vroeg")
    static let bestanden: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: map.path)) ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    static func lees(_ bestand: String) throws -> Vroegverhaal {
        try YAMLDecoder().decode(
            Vroegverhaal.self, from: String(contentsOf: map.appending(path: bestand), encoding: .utf8))
    }
}

/// The early scenarios (`vroeg/*.yaml`), each played through the acts on both engines.
@Suite struct VroegTests {
    @Test(arguments: Vroegverhaal.bestanden, Scenario.engines)
    func `een vroeg verhaal uit de bronnen loopt zoals het moet`(bestand: String, engine: Engine) async throws {
        let verhaal = try Vroegverhaal.lees(bestand)
        var speler = Vroegspeler(try await Verzuimscene(engine, metGrond: false))
        for (plek, stap) in verhaal.doe.enumerated() {
            do {
                try await speler.doe(stap)
                if let zin = stap.mislukt { Issue.record("step \(plek + 1) should have failed: \(zin)") }
            } catch let refusal as Refusal { #expect(refusal.zin == stap.mislukt, "step \(plek + 1)") }
        }

        let (na, q) = (verhaal.daarna, speler.q)
        let regels = try await q.lijst().regels
        if let tekens = na.tekens {
            #expect(
                Dictionary(uniqueKeysWithValues: regels.compactMap { r in r.teken.map { (r.leerling.naam, $0.zin) } })
                    == tekens)
        }
        for (naam, uitkomsten) in na.gevolgd ?? [:] {
            #expect(regels.first { $0.leerling.naam == naam }?.gevolgd.first?.uitkomsten == uitkomsten)
        }
        if let namen = na.bijDeTafel { #expect(regels.filter(\.isBezig).map(\.leerling.naam) == namen) }
        if let langThuis = na.langThuis { #expect(try await q.lijst().langThuis == langThuis) }
        if let contact = speler.contact {
            let blad = try await q.c.politieblad(contact, voor: q.wijk.sam)
            #expect(blad.contact.voorlezen(team: blad.team) == na.voorlezen)
            #expect((blad.naam == nil ? "weg" : "er") == na.naam)
            #expect(try await q.c.gezinnen(voor: q.wijk.sam.kijkt).totaal == na.gezinnen)
        }
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test func `er zijn verhalen van verzuim en van de politie`() throws {
        #expect(try Set(Vroegverhaal.bestanden.map(Vroegverhaal.lees).map(\.scenario)) == ["S20", "S28"])
    }
}

private struct Vroegspeler {
    let q: Verzuimscene
    private(set) var contact: ID<Politiecontact>?
    private var inbreng: ID<Inbreng>?

    init(_ q: Verzuimscene) { self.q = q }

    mutating func doe(_ stap: Vroegverhaal.Doe) async throws {
        if let school = stap.grond { try await q.s.grond(school, bij: q.overleg, door: q.lena) }
        if let rijen = stap.verzuim {
            let kop = ["school;leerlingnummer;naam;geboren;van;tot;uren;reden;groep"]
            let heel = rijen.map {
                $0.split(separator: ";", omittingEmptySubsequences: false).count == 9 ? $0 : $0 + ";"
            }
            let verslag = try await q.c.leesVerzuimIn(
                Array((kop + heel).joined(separator: "\n").utf8), slaFouteOver: false, bij: q.overleg, door: q.lena)
            if let fout = verslag.fouten.first { throw Refusal(.invalid, fout.zin) }
        }
        if let naam = stap.brengIn {
            let regel = try #require(try await q.lijst().regels.first { $0.leerling.naam == naam })
            inbreng = try await q.c.brengLeerlingIn(
                regel.leerling.id, bij: q.overleg, door: q.lena, sleutel: .nieuw())
        }
        if let keuze = stap.kies {
            try await q.s.besluit(Kenmerk(keuze), op: #require(inbreng), door: q.t.annelies, q.lena)
        }
        if let naam = stap.politie {
            contact = try await q.c.noteerPolitiecontact(
                wijk: "Zuilen", naam: naam, door: q.wijk.sam, sleutel: .nieuw())
        }
        if let wat = stap.vervolg {
            _ = try await q.c.volgPolitiecontact(
                #require(contact), Politievervolg(rawValue: wat), door: q.wijk.sam, sleutel: .nieuw())
        }
        if let hoe = stap.hulp {
            _ = try await q.c.openDossierUit(
                #require(contact),
                Aanmelding(
                    naam: "Gezin van Bo", wijk: "Zuilen", team: nil, aanleiding: "",
                    leden: [.init(naam: "Bo de Jong", roepnaam: "", rol: .kind, alsWat: "jongere")]),
                toestemming: hoe, door: q.wijk.sam, sleutel: .nieuw())
        }
        if let dagen = stap.wacht {
            q.s.klok.vooruit(dagen: dagen)
            _ = try await q.c.ruimVerlopenOp()
        }
    }
}
