import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// What a table asks does not depend on how many families there are either.
@Suite struct TafelkostenTests {
    /// Everything that is measured; a new page or act of tables adds its line here.
    enum Verzoek: String, CaseIterable, Sendable {
        case tafel, register, bijeenkomst, inbreng, werkVoorzitter, werkVeertig, besluit

        /// The most statements that it may take, its inzage, events and `werk` included.
        var meest: Int {
            switch self {
            case .werkVoorzitter, .werkVeertig: 14
            case .tafel, .register, .bijeenkomst: 20
            case .inbreng: 30
            case .besluit: 60
            }
        }
    }

    /// One table with the questions that are measured, another with those of all the other families.
    private struct Stad {
        let s: Scenario
        let wijk: Wijk
        let t: Tafels
        let casework: Casework
        let meetlat: Meetlat
        let bijeenkomst: ID<Bijeenkomst>
        var vragen: [ID<Inbreng>] = []
        let buren: ID<Dossier>

        init(_ engine: Engine) async throws {
            s = try await Scenario(engine, file: true)
            wijk = try await s.wijk()
            t = try await s.tafels(in: wijk)
            let meetlat = try Meetlat(path: engine == .sqlite ? s.address : nil)
            self.meetlat = meetlat
            let (klok, s) = (s.klok, s)
            casework = Casework(
                database: Opname(s.database) { try meetlat.meet($0, $1) }, kluis: s.kluis, klok: { klok.nu })
            bijeenkomst = try await s.bijeenkomst(t.maatwerk, door: t.annelies)
            buren = try await s.gezin("Buren", in: wijk)
            // What the others have grows along: a table that stays small is read whole, and rightly.
            let hun = try await s.doel(in: buren, door: wijk.sam)
            try await s.afspraak(bij: hun, in: buren, door: wijk.sam)
            _ = try await s.inbreng(van: hun, bij: t.cityDeal, over: buren, door: wijk.sam)
            for _ in 0..<3 {
                try await Self.totTerugblik(s.inbreng(van: hun, bij: t.cityDeal, over: buren, door: wijk.sam), s, t)
            }
            for nummer in 0..<40 {
                let dossier = try await s.gezin("Gezin \(nummer)", in: wijk)
                let doel = try await s.doel(in: dossier, door: wijk.sam)
                try await s.afspraak(bij: doel, in: dossier, door: wijk.sam)
                guard nummer < 4 else { continue }
                vragen.append(try await s.inbreng(van: doel, bij: t.maatwerk, over: dossier, door: wijk.sam))
            }
            for vraag in vragen {
                _ = try await s.casework.legUitkomstVast(
                    Uitkomstvoorstel(keuzes: ["plan-van-aanpak"], wat: "School houdt de plek vast.", antwoorden: [:]),
                    op: vraag, door: t.annelies, sleutel: .nieuw())
            }
        }

        /// Decided and told, so that it waits for its terugblik: of those a city has the most.
        private static func totTerugblik(_ vraag: ID<Inbreng>, _ s: Scenario, _ t: Tafels) async throws {
            let (casework, annelies) = (s.casework, t.annelies)
            _ = try await casework.legUitkomstVast(
                Uitkomstvoorstel(keuzes: ["binnen-de-regel"], wat: "De huur blijft.", antwoorden: [:]),
                op: vraag, door: annelies, sleutel: .nieuw())
            let besluit = try await casework.legBesluitVast(
                Besluitvoorstel(
                    gronden: "Zo blijft het dak.", standpunten: s.standpunten(vraag, voor: annelies),
                    acties: [
                        Actievoorstel("Belt de corporatie", door: t.karin.id, voor: casework.nu.dag.plus(dagen: 7))
                    ]),
                op: vraag, door: annelies, sleutel: .nieuw())
            for wie in try await casework.inbrengstand(vraag, voor: annelies.kijkt).besluiten[0].nogAanWie {
                _ = try await casework.vertel(
                    Vertelvoorstel(aan: wie, hoe: .gesprek, voorgelezen: false, antwoord: .klopt),
                    besluit: besluit, op: vraag, door: annelies, sleutel: .nieuw())
            }
            #expect(try await casework.inbrengstand(vraag, voor: annelies.kijkt).plek?.soort == "terugblik")
        }

        func groei(alles vol: ID<Medewerker>? = nil) async throws {
            try await Groei.kopieer(buren, 0..<1960, niet: wijk.sam.id, alles: vol, s.database)
        }
    }

    @Test(arguments: Scenario.engines)
    func `de bladzijden van een tafel kosten bij tweeduizend gezinnen evenveel als bij veertig`(engine: Engine)
        async throws
    {
        let stad = try await Stad(engine)
        try await stad.s.database.write { try Groei.tel($0) }
        let bladzijden = Verzoek.allCases.filter { $0 != .besluit }
        var klein: [Verzoek: Meting] = [:]
        for verzoek in bladzijden { klein[verzoek] = try await meting(verzoek, stad, stad.vragen[0], stad.vragen[1]) }
        try await stad.groei()

        for verzoek in bladzijden {
            let groot = try await meting(verzoek, stad, stad.vragen[2], stad.vragen[3])
            vergelijk(verzoek, try #require(klein[verzoek]), groot, engine)
        }
    }

    @Test(arguments: Scenario.engines)
    func `een besluit kost bij tweeduizend gezinnen evenveel als bij veertig`(engine: Engine) async throws {
        let stad = try await Stad(engine)
        try await stad.s.database.write { try Groei.tel($0) }
        let klein = try await meting(.besluit, stad, stad.vragen[0], stad.vragen[1])
        try await stad.groei()

        let groot = try await meting(.besluit, stad, stad.vragen[2], stad.vragen[3])

        vergelijk(.besluit, klein, groot, engine)
    }

    /// A chair takes part in thousands of questions over the years.
    @Test(arguments: Scenario.engines)
    func `een besluit kost evenveel als dezelfde voorzitter bij tweeduizend andere vragen zat`(engine: Engine)
        async throws
    {
        let stad = try await Stad(engine)
        try await stad.s.database.write { try Groei.tel($0) }
        var klein: [Verzoek: Meting] = [:]
        for verzoek in [Verzoek.inbreng, .besluit] {
            klein[verzoek] = try await meting(verzoek, stad, stad.vragen[0], stad.vragen[1])
        }
        try await stad.groei(alles: stad.t.annelies.id)

        for verzoek in [Verzoek.inbreng, .besluit] {
            let groot = try await meting(verzoek, stad, stad.vragen[2], stad.vragen[3])
            vergelijk(verzoek, try #require(klein[verzoek]), groot, engine)
        }
    }

    private func vergelijk(_ verzoek: Verzoek, _ klein: Meting, _ groot: Meting, _ engine: Engine) {
        #expect(groot.teksten == klein.teksten, "\(verzoek)")
        for (tekst, (vroeg, laat)) in zip(klein.teksten, zip(klein.bekeken, groot.bekeken)) {
            let speling = engine == .sqlite ? 100 : 20
            #expect(laat <= vroeg + speling, "\(verzoek): \(vroeg), later \(laat): \(tekst)")
        }
        #expect(klein.teksten.count <= verzoek.meest, "\(verzoek): \(klein.teksten.joined(separator: "\n"))")
        print("kosten \(engine) \(verzoek): \(klein.teksten.count) statements, \(klein.bekeken.reduce(0, +)) bekeken")
    }

    private func meting(
        _ verzoek: Verzoek, _ stad: Stad, _ eerst: ID<Inbreng>, _ dan: ID<Inbreng>
    ) async throws -> Meting {
        // The first time fills what is kept in memory: keys, names, arrangements.
        try await doe(verzoek, stad, eerst)
        _ = stad.meetlat.neem()
        try await doe(verzoek, stad, dan)
        return stad.meetlat.neem()
    }

    /// The register of the table where all the others were decided: its first page, the next, and one choice.
    private func bladerDoor(_ casework: Casework, _ tafel: ID<Tafel>, _ medewerker: Medewerker) async throws {
        var keuze = Registerkeuze()
        keuze.hoogstens = 1
        let blad = try await casework.register(van: tafel, keuze, voor: medewerker)
        let eerste = try #require(blad.regels.first)
        keuze.na = eerste.plek
        _ = try await casework.register(van: tafel, keuze, voor: medewerker)
        (keuze.na, keuze.knelpunt) = (nil, eerste.knelpunt)
        #expect(try await casework.register(van: tafel, keuze, voor: medewerker).regels.first?.plek == eerste.plek)
    }

    private func doe(_ verzoek: Verzoek, _ stad: Stad, _ vraag: ID<Inbreng>) async throws {
        let (casework, annelies, sam) = (stad.casework, stad.t.annelies, stad.wijk.sam)
        // A session of its own each time: else inzage is written only once.
        let kijker = Kijker(medewerker: annelies, sessie: ID<Stad>.new().rawValue)
        switch verzoek {
        case .tafel: _ = try await casework.tafelstand(stad.t.maatwerk, voor: kijker)
        case .register: try await bladerDoor(casework, stad.t.cityDeal, annelies)
        case .bijeenkomst: _ = try await casework.bijeenkomststand(stad.bijeenkomst, voor: kijker)
        case .inbreng: _ = try await casework.inbrengstand(vraag, voor: kijker)
        case .werkVoorzitter: _ = try await casework.mijnWerk(annelies)
        case .werkVeertig: #expect(try await casework.mijnWerk(sam).gezinnen >= 40)
        case .besluit:
            let standpunten = try await stad.s.standpunten(vraag, voor: annelies)
            _ = stad.meetlat.neem()
            _ = try await casework.legBesluitVast(
                Besluitvoorstel(
                    gronden: "School is haar vaste plek.", standpunten: standpunten,
                    acties: [Actievoorstel("Belt de school", door: sam.id, voor: casework.nu.dag.plus(dagen: 7))]),
                op: vraag, door: annelies, sleutel: .nieuw())
        }
    }
}
