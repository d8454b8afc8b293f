import Domain
import Scenario
import Storage
import Testing

@testable import Casework

/// A family about which one word was typed in every field that takes a text, from the first meeting to the lesson.
struct Volgeschreven {
    static let woord = "Kwartelzee"
    static let tekst = "\(woord) staat hier in een zin."

    let s: Scenario
    let wijk: Wijk
    let t: Tafels
    let dossier: ID<Dossier>
    var c: Casework { s.casework }
    var tekst: String { Self.tekst }

    init(_ engine: Engine) async throws {
        s = try await Scenario(engine)
        wijk = try await s.wijk()
        t = try await s.tafels(in: wijk)
        var kind = Aanmelding.Lid(
            naam: "Esra \(Self.woord)", roepnaam: "Esra \(Self.woord)", rol: .kind, alsWat: "dochter \(Self.woord)",
            geboren: Dag("2013-03-04"))
        (kind.adres, kind.telefoon, kind.taal) = (Self.tekst, Self.tekst, Self.tekst)
        let ouder = Aanmelding.Lid(
            naam: "Aylin \(Self.woord)", roepnaam: "Aylin", rol: .ouder, alsWat: "moeder", gezag: .ja,
            geboren: Dag("1985-01-09"))
        dossier = try await s.casework.openDossier(
            Aanmelding(
                naam: "Gezin \(Self.woord)", wijk: "Zuilen", team: wijk.zuilen, aanleiding: Self.tekst,
                leden: [kind, ouder]), door: wijk.sam, sleutel: .nieuw())
        try await mensen()
        let doel = try await plan()
        try await journaal()
        try await analyse(doel)
        try await collegas(doel)
        try await tafel(doel)
        await stap("les") { try await les() }
        await stap("school") { try await school() }
        await stap("overleg") { try await overleg() }
        await stap("slot") { try await slot() }
    }

    private func mensen() async throws {
        let (gezin, sam) = (try await c.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin, wijk.sam)
        _ = try await c.wijzigGezin(
            Gezinswijziging(
                naam: "Gezin \(Self.woord)-Blom", wijk: "Zuilen", team: gezin.team, kader: gezin.kader, gronden: tekst),
            van: dossier, door: sam, sleutel: .nieuw())
        _ = try await c.laatMeewerken(
            wijk.noor.id, als: .gezinswerker, grond: tekst, bij: dossier, door: sam, sleutel: .nieuw())
        _ = try await c.geefToestemming(
            door: gezin.leden[1].persoon, aan: tekst, doel: tekst, delen: [.doelen], hoe: "Gezegd, \(Self.woord)",
            in: dossier, door: sam, sleutel: .nieuw())
        _ = try await c.isBekend(
            Aanwijzing(naam: Self.woord, geboren: Dag("2013-03-04")), gronden: tekst, door: wijk.joost.kijkt,
            sleutel: .nieuw())
        _ = try await c.neemNoodtoegang(
            Aanwijzing(naam: Self.woord, geboren: Dag("2013-03-04")), gronden: tekst, door: t.bart, sleutel: .nieuw())
    }

    private func plan() async throws -> ID<Doel> {
        let (sam, gezin) = (wijk.sam, try await c.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin)
        let (kind, moeder) = (gezin.leden[0].persoon, gezin.leden[1].persoon)
        let doel = try await c.stelDoel(
            Doelvoorstel(woorden: tekst, eigenaar: kind), in: dossier, door: sam, sleutel: .nieuw())
        _ = try await c.herschrijfDoel(
            doel, woorden: "\(tekst) Nu.", gronden: tekst, in: dossier, door: sam, sleutel: .nieuw())
        let weg = try await c.stelDoel(
            Doelvoorstel(woorden: "\(tekst) Later.", eigenaar: moeder), in: dossier, door: sam, sleutel: .nieuw())
        _ = try await c.beeindigDoel(weg, hoe: .losgelaten, gronden: tekst, in: dossier, door: sam, sleutel: .nieuw())
        let afspraak = try await c.maakAfspraak(
            Afspraakvoorstel(wat: tekst, wie: nil, wieAnders: "Buurvrouw \(Self.woord)"), bij: doel, in: dossier,
            door: sam, sleutel: .nieuw())
        _ = try await c.rondAfspraakAf(
            afspraak, hoe: .vervallen, toelichting: tekst, in: dossier, door: sam, sleutel: .nieuw())
        _ = try await c.geefScores(
            [Scorevoorstel(doel: doel, van: .persoon(kind), cijfer: "6", toelichting: tekst)], in: dossier, door: sam,
            sleutel: .nieuw())
        let kijk = try await c.geefAfweging(
            Afwegingvoorstel(
                van: .medewerker(sam.id), tekst: tekst, nogTeBespreken: true, besprekenVoor: c.nu.dag.plus(dagen: 7)),
            bij: doel, in: dossier,
            door: sam, sleutel: .nieuw())
        _ = try await c.bespreekAfweging(
            kijk, hoe: .afgeschermd, grond: Afschermgrond.allCases.first, gronden: tekst, in: dossier, door: sam,
            sleutel: .nieuw())
        _ = try await c.legPlanversieVast(
            toelichting: tekst,
            instemmingen: [Instemmingvoorstel(persoon: moeder, antwoord: .oneens, woorden: tekst)], in: dossier,
            door: sam, sleutel: .nieuw())
        return doel
    }

    private func journaal() async throws {
        let regel = try await s.schrijf(tekst, in: dossier, door: wijk.sam)
        _ = try await c.toonContact(
            regel, .afgeschermd, grond: Afschermgrond.allCases.first, gronden: tekst, in: dossier, door: wijk.sam,
            sleutel: .nieuw())
    }

    private func collegas(_ doel: ID<Doel>) async throws {
        let vraag = try await c.stelVraag(
            tekst, soort: .collega, bij: doel, aan: wijk.joost.id, in: dossier, door: wijk.sam, sleutel: .nieuw())
        _ = try await c.geefAdvies(
            Adviesvoorstel(
                tekst: tekst, naam: tekst, discipline: "Vak \(Self.woord)", registratie: "Nummer \(Self.woord)"),
            op: vraag, door: wijk.joost, sleutel: .nieuw())
        _ = try await c.leesAdvies(vraag, woorden: tekst, door: wijk.sam, sleutel: .nieuw())
        let verwijzing = try await c.verwijs(
            Verwijsvoorstel(zorgcategorie: "onbekend", waarom: tekst, wens: tekst, naar: tekst, collega: wijk.joost.id),
            bij: doel, in: dossier, door: wijk.sam, sleutel: .nieuw())
        _ = try await c.rondVerwijzingAf(
            verwijzing, .verstuurd, toelichting: tekst, door: wijk.sam, sleutel: .nieuw())
    }

    private func les() async throws {
        let inhoud = Lesinhoud(
            titel: "Vraag eerst of het vervoer blijft", gebeurd: "Het vervoer stopte.",
            geleerd: "De regel laat ruimte.",
            voorWie: "wie \(Self.woord.lowercased()) kent")
        _ = try await c.stelLesVoor(
            inhoud, bij: dossier, geenNaam: [Self.woord.lowercased(), Self.woord], door: wijk.sam, sleutel: .nieuw())
    }

    private func slot() async throws {
        let leden = try await c.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin.leden
        _ = try await c.draagOver(dossier, aan: wijk.noor.id, afgesproken: tekst, door: wijk.sam, sleutel: .nieuw())
        _ = try await c.sluitDossier(
            dossier, Afsluiting(watHielp: tekst, alsHetTerugkomt: tekst, metWie: [leden[1].persoon]), door: wijk.noor,
            sleutel: .nieuw())
        _ = try await c.heropenDossier(dossier, aanleiding: tekst, door: wijk.noor, sleutel: .nieuw())
        let ander = try await s.gezin(in: wijk, door: wijk.noor)
        _ = try await c.voegBij(dossier, in: ander, gronden: tekst, door: wijk.noor, sleutel: .nieuw())
    }

    /// One step, so that all that are refused are told at once.
    private func stap(_ naam: String, _ doe: () async throws -> Any) async {
        do { _ = try await doe() } catch { Issue.record("\(naam): \(error)") }
    }

    /// A table that meets, decides and looks back, and a meeting that does not go on.
    private func tafel(_ doel: ID<Doel>) async throws {
        let (sam, voorzitter) = (wijk.sam, t.annelies)
        await stap("lid") {
            try await c.benoemTafellid(
                t.karin.id, aan: t.maatwerk, als: "voorzitter", mandaat: .informeel, grens: tekst, door: wijk.bea,
                sleutel: .nieuw())
        }
        let weg = try await c.planBijeenkomst(
            Amsterdam.moment(c.nu.dag.plus(dagen: 2), uur: 9), plaats: tekst, van: t.maatwerk, door: voorzitter,
            sleutel: .nieuw())
        await stap("afgelasten") {
            try await c.gelastAf(weg, gronden: tekst, door: voorzitter, sleutel: .nieuw())
        }
        try await s.bijeenkomst(t.maatwerk, door: voorzitter)
        let ingetrokken = try await brengIn(doel)
        await stap("intrekken") {
            try await c.trekIn(ingetrokken, gronden: tekst, door: sam, sleutel: .nieuw())
        }
        let inbreng = try await brengIn(doel)
        await stap("grond") {
            let wie = try await c.inbrengstand(inbreng, voor: sam.kijkt).deelnemers.filter { !$0.deelname.isGezin }
            return try await c.geefGrond(
                "toestemming", toelichting: tekst, aan: wie.map(\.deelname.id), bij: inbreng, door: sam,
                sleutel: .nieuw())
        }
        await stap("met een code") { try await metCode(inbreng) }
        await stap("aanvullen") {
            try await c.vulAan(inbreng, vraag: tekst, tekst: tekst, door: sam, sleutel: .nieuw())
        }
        await stap("bespreken") {
            try await c.beginBespreking(
                "zonder-gezin", gronden: tekst, over: inbreng, door: voorzitter, sleutel: .nieuw())
        }
        await stap("wegen") {
            try await c.schrijfWeging(
                Wegingvoorstel(optie: tekst, legitimiteit: tekst, betrokkenheid: tekst, rendement: tekst), gezien: nil,
                over: inbreng, door: voorzitter, sleutel: .nieuw())
        }
        try await besluit(inbreng, voorzitter)
        await stap("kortsluiten") {
            let kort = try await c.sluitKort(met: tekst, zin: tekst, over: inbreng, door: voorzitter, sleutel: .nieuw())
            return try await c.beantwoordKortgesloten(
                kort, antwoord: tekst, over: inbreng, door: voorzitter, sleutel: .nieuw())
        }
        await stap("terugkijken") {
            try await c.kijkTerug(
                Terugblikvoorstel(.deels, tekst: tekst), op: inbreng, door: voorzitter, sleutel: .nieuw())
        }
    }

    private func metCode(_ inbreng: ID<Inbreng>) async throws -> Any {
        let sessie = try await s.metCode(s.code(tekst, bij: inbreng, door: wijk.sam).opPapier)
        _ = try await c.antwoordMetCode(tekst, sessie: sessie, sleutel: .nieuw())
        return try await c.maakAanmeldcode(
            voor: tekst, van: tekst, als: "", soort: .casus, dagen: 7, bij: t.cityDeal, door: t.annelies,
            sleutel: .nieuw())
    }

    private func besluit(_ inbreng: ID<Inbreng>, _ voorzitter: Medewerker) async throws {
        var spoed = Uitkomstvoorstel(keuzes: ["plan-van-aanpak"], wat: tekst)
        spoed.wijze = .spoed
        _ = try await c.legUitkomstVast(spoed, op: inbreng, door: voorzitter, sleutel: .nieuw())
        let deelnemers = try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt).deelnemers.map(\.deelname)
        let standpunten = deelnemers.map { deelname in
            let isBuiten = if case .buiten = deelname.wie { true } else { false }
            return Standpuntvoorstel(
                deelname.id, isBuiten ? .zietHetAnders : .draagtHet, reden: isBuiten ? tekst : "")
        }
        let besluit = try await c.legBesluitVast(
            Besluitvoorstel(
                wat: tekst, gronden: tekst, standpunten: standpunten,
                acties: [Actievoorstel(tekst, ofDoor: "Neef \(Self.woord)", voor: c.nu.dag.plus(dagen: 7))]),
            op: inbreng, door: voorzitter, sleutel: .nieuw())
        for lid in try await c.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin.leden {
            await stap("vertellen") {
                try await c.vertel(
                    Vertelvoorstel(
                        aan: .persoon(lid.persoon), hoe: .gesprek, voorgelezen: true, antwoord: .klopt, woorden: tekst),
                    besluit: besluit, op: inbreng, door: wijk.sam, sleutel: .nieuw())
            }
        }
        let stand = try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt)
        await stap("actie") {
            try await c.meldActie(
                try #require(stand.acties.first).id, hoe: .luktNiet, toelichting: tekst, op: inbreng, door: wijk.sam,
                sleutel: .nieuw())
        }
        await stap("gevolg") {
            try await c.handelGevolgAf(
                try #require(stand.gevolgen.first(where: \.isOpen)).id, hoe: .uitgevoerd, toelichting: tekst,
                op: inbreng, door: voorzitter, sleutel: .nieuw())
        }
    }

    private func brengIn(_ doel: ID<Doel>) async throws -> ID<Inbreng> {
        var voorstel = Inbrengvoorstel(
            vraag: tekst, gevraagd: "meedenken", doel: doel,
            erbij: [Deelnemervoorstel(naam: tekst, van: "School \(Self.woord)", als: "vertrouwenspersoon")])
        (voorstel.geprobeerd, voorstel.waaromToch) = (tekst, tekst)
        return try await c.brengIn(voorstel, bij: t.maatwerk, over: dossier, door: wijk.sam, sleutel: .nieuw())
    }
}
