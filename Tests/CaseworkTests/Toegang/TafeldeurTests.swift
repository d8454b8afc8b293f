import Domain
import Scenario
import Testing

@testable import Casework

/// Each ground on one question: while it holds the door opens and the question is in lists; when it ends, neither.
@Suite struct TafeldeurTests {
    private static let weg = Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")

    enum Stoel: String, CaseIterable, Sendable { case voorzitter, notulist, vastLid, gevraagd }

    @Test(arguments: Scenario.engines, Stoel.allCases)
    func `een stoel opent de vraag tot zij wordt opgegeven`(engine: Engine, stoel: Stoel) async throws {
        let z = try await Zaak(engine, cityDeal: true)
        let wie =
            switch stoel {
            case .voorzitter: z.t.annelies
            case .notulist: z.t.pim
            case .vastLid: z.t.karin
            case .gevraagd: z.t.bart
            }
        #expect(try await z.grond(voor: wie) == .tafel(z.inbreng))
        #expect(try await z.lijsten(voor: wie) == [true, true])

        if stoel == .gevraagd {
            let deelname = try await z.stand.deelnemers.first { $0.deelname.medewerker == wie.id }?.deelname.id
            _ = try await z.s.casework.beeindigDeelname(
                #require(deelname), bij: z.inbreng, door: z.wijk.sam, sleutel: .nieuw())
        } else {
            try await z.geeftStoelOp(wie)
        }

        await #expect(throws: Self.weg) { try await z.grond(voor: wie) }
        #expect(try await z.lijsten(voor: wie) == [false, false])
        #expect(try await z.s.casework.mijnWerk(wie).punten.compactMap(\.waarover) == [])
    }

    /// What can be left to do after a decision, each alone.
    enum Werk: String, CaseIterable, Sendable {
        case stapVanSchrijver, actieBijSchrijver, bekrachtiging, gevolg, actie, evaluatie
    }

    @Test(arguments: Scenario.engines, Werk.allCases)
    func `na het besluit opent wat er nog te doen is de vraag, tot het gedaan is`(engine: Engine, werk: Werk)
        async throws
    {
        let z = try await Zaak(engine, cityDeal: werk != .evaluatie)
        let (wie, doe) = try await begin(werk, z)

        #expect(try await z.grond(voor: wie) == .tafelbesluit(z.inbreng))
        #expect(try await z.s.casework.inbrengstand(z.inbreng, voor: wie.kijkt).gezin == nil)
        // Work of one person opens the question for nobody else.
        for ander in [z.wijk.noor, wie.id == z.t.bart.id ? z.t.karin : z.t.bart] {
            await #expect(throws: Self.weg) { try await z.grond(voor: ander) }
        }

        try await doe()

        await #expect(throws: Self.weg) { try await z.grond(voor: wie) }
        #expect(try await z.lijsten(voor: wie) == [false, false])
    }

    /// Brings the question to where only this is open for somebody; gives what does it.
    private func begin(_ werk: Werk, _ z: Zaak) async throws -> (Medewerker, () async throws -> Void) {
        let (s, t, sam) = (z.s, z.t, z.wijk.sam)
        if [.bekrachtiging, .gevolg].contains(werk) {
            try await z.metUitzondering()
        } else {
            try await z.uitkomst([werk == .evaluatie ? "plan-van-aanpak" : "binnen-de-regel"])
            let wie = werk == .actie ? t.bart.id : sam.id
            _ = try await z.besluit(
                Besluitvoorstel(
                    gronden: "Zo kan het.",
                    acties: [Actievoorstel("Belt", door: wie, voor: s.casework.nu.dag.plus(dagen: 7))]))
        }
        func meldActie() async throws {
            let actie = try #require(try await z.stand.acties.first)
            _ = try await s.casework.meldActie(
                actie.id, hoe: .gedaan, op: z.inbreng, door: werk == .actie ? t.bart : sam, sleutel: .nieuw())
        }
        switch werk {
        case .stapVanSchrijver:
            try await meldActie()
            return (t.pim, { try await z.rondAf() })
        case .actieBijSchrijver:
            try await z.rondAf()
            return (t.pim, meldActie)
        case .bekrachtiging:
            return (
                t.karin,
                {
                    let vraag = try #require(try await z.stand.besluiten.first?.bekrachtigingen.first)
                    _ = try await s.casework.bekrachtig(
                        vraag.id, antwoord: .geweigerd, gronden: "Kan niet.", op: z.inbreng, door: t.karin,
                        sleutel: .nieuw())
                }
            )
        case .gevolg:
            // Who led when it was decided no longer sits there, and still has this to do.
            try await z.geeftStoelOp(t.annelies)
            return (
                t.annelies,
                {
                    let gevolg = try #require(try await z.stand.gevolgen.first)
                    _ = try await s.casework.handelGevolgAf(
                        gevolg.id, hoe: .uitgevoerd, toelichting: "Gemeld.", op: z.inbreng, door: t.annelies,
                        sleutel: .nieuw())
                }
            )
        case .actie: return (t.bart, meldActie)
        case .evaluatie:
            return (
                t.bart,
                {
                    _ = try await s.casework.evalueer(
                        ["genoeg-informatie": "genoeg"], op: z.inbreng, door: t.bart, sleutel: .nieuw())
                }
            )
        }
    }

    @Test(arguments: Scenario.engines)
    func `wie later een vaste stoel krijgt, zit niet bij vragen waar hij niet voor is gevraagd`(engine: Engine)
        async throws
    {
        let z = try await Zaak(engine, cityDeal: true)
        _ = try await z.s.casework.benoemTafellid(
            z.wijk.noor.id, aan: z.t.cityDeal, als: "werk-en-inkomen", mandaat: .geen, door: z.wijk.bea,
            sleutel: .nieuw())

        await #expect(throws: Self.weg) { try await z.grond(voor: z.wijk.noor) }
        #expect(try await z.lijsten(voor: z.wijk.noor) == [false, false])
    }

    @Test(arguments: Scenario.engines)
    func `wie alleen een stoel heeft nodigt niemand uit en stuurt niemand weg`(engine: Engine) async throws {
        let z = try await Zaak(engine, cityDeal: true)
        let nee = Refusal(.forbidden, "Dit doet de voorzitter, of iemand die met het gezin werkt.")
        let karin = try #require(
            try await z.stand.deelnemers.first { $0.deelname.medewerker == z.t.karin.id }
        ).deelname.id

        await #expect(throws: nee) {
            try await z.s.casework.vraagErbij(
                [Deelnemervoorstel(z.wijk.noor.id, als: "deelnemer")], bij: z.inbreng, door: z.t.bart, sleutel: .nieuw()
            )
        }
        await #expect(throws: nee) {
            try await z.s.casework.beeindigDeelname(karin, bij: z.inbreng, door: z.t.bart, sleutel: .nieuw())
        }
        #expect(try await z.stand.deelnemers.count == 5)
    }

    @Test(arguments: Scenario.engines)
    func `na het besluit trekt niemand de vraag nog in`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        try await z.uitkomst(["plan-van-aanpak"])
        _ = try await z.besluit()

        await #expect(throws: Refusal(.conflict, "De tafel heeft hierover al besloten.")) {
            try await z.s.casework.trekIn(z.inbreng, gronden: "Toch niet.", door: z.wijk.sam, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `wie voorzat en de stoel opgaf, leest en bevestigt geen les van die tafel`(engine: Engine) async throws {
        let z = try await Zaak(engine)
        let les = try await z.s.casework.stelLesVoor(
            Lesscene.inhoud, bij: z.dossier, uit: z.inbreng, door: z.wijk.sam, sleutel: .nieuw())
        #expect(try await z.s.casework.lesvoorstel(les, voor: z.t.annelies.kijkt).magBevestigen)

        try await z.geeftStoelOp(z.t.annelies)

        await #expect(throws: Self.weg) { try await z.s.casework.lesvoorstel(les, voor: z.t.annelies.kijkt) }
        await #expect(throws: Self.weg) {
            try await z.s.casework.bevestigLes(les, gelezen: true, door: z.t.annelies, sleutel: .nieuw())
        }
    }
}
