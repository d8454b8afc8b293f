import Casework
import Domain
import Scenario

extension Toegangscene {
    /// The texts below are read nowhere but by who may: see `Geheim`.
    static let journaal = "Moeder belde over de huur."
    static let doelwoorden = "Weer naar de eigen klas."
    static let wens = "Zij wil hulp in de buurt."
    static let analyse = "Zij slaapt slecht."
    static let hulpvraag = "De school houdt de deur dicht."

    mutating func vulGezin() async throws {
        let dossier = try await s.gezin(in: wijk)
        ids["dossier"] = dossier.rawValue
        ids["tweede"] = try await s.gezin(
            "Gezin Kuipers", in: wijk,
            leden: [.init(naam: "Ties Kuipers", roepnaam: "Ties", rol: .kind, alsWat: "zoon")]
        ).rawValue
        let rik = try await s.casework.voegMedewerkerToe(
            "Rik Post", van: wijk.lokalis, team: wijk.zuilen, als: .gezinswerker, door: wijk.bea, sleutel: .nieuw())
        ids["afwezige"] = rik.rawValue
        if let rik = try await s.casework.medewerker(rik) {
            ids["zonder"] = try await s.gezin(
                "Gezin Zandvliet", in: wijk, door: rik,
                leden: [.init(naam: "Do Zandvliet", roepnaam: "Do", rol: .kind, alsWat: "dochter")]
            ).rawValue
            _ = try await s.casework.meldAfwezig(rik.id, door: wijk.lou, sleutel: .nieuw())
        }
        let gezin = try await s.casework.gezinsplan(dossier, voor: sam.kijkt).gezin
        for naam in ["Esra", "Can", "Aylin"] { ids[naam.lowercased()] = gezin.wie(naam).rawValue }
        for wie in [Proefpersoon.meewerker, .nietMeerBetrokken] {
            _ = try await s.casework.laatMeewerken(
                mensen[wie]?.id, als: .gezinswerker, grond: "Samen sterk.", bij: dossier, door: sam, sleutel: .nieuw())
        }
        try await vulPlan()
        try await vulAnalyse()
        try await vulJournaal()
        try await stelVragen()
        _ = try await s.casework.neemNoodtoegang(
            Aanwijzing(naam: "Terpstra", geboren: Dag("2013-03-04")), gronden: "Zij is weggelopen.",
            door: mensen[.inNood] ?? sam, sleutel: .nieuw())
        let blad = try await s.casework.inzage(dossier, voor: sam.kijkt)
        ids["nood"] = blad.nood.first?.id.rawValue
    }

    private mutating func vulPlan() async throws {
        let doel = try await s.doel(Self.doelwoorden, in: dossier, door: sam)
        ids["doel"] = doel.rawValue
        ids["afspraak"] = try await s.afspraak(bij: doel, in: dossier, door: sam).rawValue
        try await s.scores(5, van: id("esra"), 6, bij: doel, in: dossier, door: sam)
        ids["afweging"] = try await s.casework.geefAfweging(
            Afwegingvoorstel(
                van: .medewerker(sam.id), tekst: "Moeder is moe.", nogTeBespreken: true,
                besprekenVoor: s.casework.nu.dag.plus(dagen: 5)), bij: doel, opAntwoord: nil, in: dossier, door: sam,
            sleutel: .nieuw()
        ).rawValue
        ids["planversie"] = try await s.casework.legPlanversieVast(in: dossier, door: sam, sleutel: .nieuw()).rawValue
        ids["toestemming"] = try await s.casework.geefToestemming(
            door: id("aylin"), aan: "de school", doel: "overleg", delen: [.doelen], hoe: "mondeling", in: dossier,
            door: sam, sleutel: .nieuw()
        ).rawValue
    }

    /// The team takes part; two lines that hang together.
    private mutating func vulAnalyse() async throws {
        ids["pilot"] = try await s.pilot(in: wijk).rawValue
        ids["anderTeam"] = try await s.casework.voegTeamToe(
            "Overvecht", soort: "buurtteam", wijk: "Overvecht", aan: wijk.lokalis, door: wijk.bea, sleutel: .nieuw()
        ).rawValue
        let regel = try await s.regel(.feit, Self.analyse, in: dossier, door: sam)
        let ander = try await s.regel(.inStand, "De kamer is koud.", in: dossier, door: sam)
        (ids["regel"], ids["andereRegel"]) = (regel.rawValue, ander.rawValue)
        ids["verband"] = try await s.casework.legVerband(
            .houdtInStand, van: ander, naar: regel, in: dossier, door: sam, sleutel: .nieuw()
        ).rawValue
    }

    private mutating func vulJournaal() async throws {
        ids["contact"] = try await s.schrijf(Self.journaal, in: dossier, door: sam).rawValue
        ids["afgeschermd"] = try await s.schrijf("Een oom drinkt.", in: dossier, door: sam).rawValue
        _ = try await s.casework.toonContact(
            id("afgeschermd"), .afgeschermd, grond: .ander, gronden: "Het gaat over een oom.", in: dossier, door: sam,
            sleutel: .nieuw())
    }

    /// Two questions to Gijs: one waits for his answer, the other for who asked to read it.
    private mutating func stelVragen() async throws {
        guard let gijs = mensen[.gevraagd] else { return }
        for naam in ["vraag", "beantwoord"] {
            ids[naam] = try await s.casework.stelVraag(
                Self.hulpvraag, soort: .collega, bij: id("doel"), aan: gijs.id, in: dossier, door: sam,
                sleutel: .nieuw()
            ).rawValue
        }
        ids["verwijzing"] = try await s.casework.verwijs(
            Verwijsvoorstel(zorgcategorie: "54", waarom: Self.hulpvraag, wens: Self.wens, collega: gijs.id),
            bij: id("doel"), in: dossier, door: sam, sleutel: .nieuw()
        ).rawValue
        ids["toets"] = try await s.casework.toets(van: id("verwijzing"), voor: sam).rawValue
        _ = try await s.casework.geefAdvies(
            Adviesvoorstel(tekst: "Vraag de leerplicht.", naam: "Gijs Dekker", discipline: "gezinswerker"),
            op: id("beantwoord"), door: gijs, sleutel: .nieuw())
    }

    mutating func vulLessen() async throws {
        guard let kees = mensen[.kwaliteitsadviseur] else { return }
        let geleerd = try await s.casework.stelLesVoor(
            Lesscene.inhoud, bij: id("tweede"), door: sam, sleutel: .nieuw())
        ids["les"] = try await s.casework.bevestigLes(geleerd, gelezen: true, door: kees, sleutel: .nieuw()).rawValue
        var inhoud = Lesscene.inhoud
        inhoud.titel = "Wacht niet tot iedereen er is"
        ids["voorstel"] = try await s.casework.stelLesVoor(
            inhoud, bij: dossier, uit: id("besloten"), door: sam, sleutel: .nieuw()
        ).rawValue
    }

    /// Olaf no longer works with the family, and Otto has given up his seat.
    mutating func eindigVerhoudingen() async throws {
        let gezin = try await s.casework.gezinsplan(dossier, voor: sam.kijkt).gezin
        for relatie in gezin.betrokkenen where relatie.medewerker == mensen[.meewerker]?.id {
            ids["relatie"] = relatie.id.rawValue
        }
        for relatie in gezin.betrokkenen where relatie.medewerker == mensen[.nietMeerBetrokken]?.id {
            _ = try await s.casework.beeindigWerkrelatie(relatie.id, bij: dossier, door: sam, sleutel: .nieuw())
        }
        _ = try await s.casework.beeindigTafellid(
            id("stoel"), van: tafels.maatwerk, door: wijk.bea, sleutel: .nieuw())
    }
}
