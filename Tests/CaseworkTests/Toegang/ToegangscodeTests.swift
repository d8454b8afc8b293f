import Domain
import Scenario
import Storage
import Testing

@testable import Casework

@Suite struct ToegangscodeTests {
    private struct Scene {
        let s: Scenario
        let wijk: Wijk
        let t: Tafels
        let dossier: ID<Dossier>
        let inbreng: ID<Inbreng>
        var c: Casework { s.casework }

        init(_ engine: Engine) async throws {
            s = try await Scenario(engine)
            wijk = try await s.wijk()
            t = try await s.tafels(in: wijk)
            dossier = try await s.gezin(in: wijk)
            inbreng = try await s.inbreng(
                van: nil, bij: t.maatwerk, over: dossier,
                erbij: [
                    Deelnemervoorstel(naam: "Mees Kok", van: "De Brug", als: "partner"),
                    Deelnemervoorstel(t.bart.id, als: "specialist"),
                ], door: wijk.sam)
        }

        func school() async throws -> ID<Deelname> {
            let deelnemers = try await c.inbrengstand(inbreng, voor: wijk.sam.kijkt).deelnemers
            return try #require(deelnemers.first { $0.deelname.rol == "partner" }).deelname.id
        }

        func werktNiet(_ code: String, van adres: String = "10.0.0.9") async {
            await #expect(throws: Toegangscode.werktNiet) { try await s.metCode(code, van: adres) }
        }
    }

    @Test(arguments: Scenario.engines)
    func `een school antwoordt met een code, zonder namen te lezen, en dan is de code op`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let code = try await q.s.code("Wat heeft u met Esra geprobeerd?", bij: q.inbreng, door: q.wijk.sam)
        let sessie = try await q.s.metCode(code.opPapier)

        let blad = try await q.c.codeblad(sessie)
        #expect(blad.vraag == "Mag kind van 13 op haar eigen school blijven?" && !blad.metNamen)
        #expect(blad.gevraagd == "Wat heeft u met kind van 13 geprobeerd?")
        #expect(blad.contact == "Sam Jansen, Zuilen" && blad.rol == "partner" && blad.keuzes.isEmpty)
        let sleutel = Sleutel.nieuw()
        let antwoord = try await q.c.antwoordMetCode("Een vaste plek, en Esra kwam.", sessie: sessie, sleutel: sleutel)
        #expect(
            try await q.c.antwoordMetCode("Een vaste plek, en Esra kwam.", sessie: sessie, sleutel: sleutel) == antwoord
        )

        let stand = try await q.c.inbrengstand(q.inbreng, voor: q.wijk.sam.kijkt)
        #expect(stand.codeantwoorden.map(\.tekst) == ["Een vaste plek, en Esra kwam."])
        #expect(stand.codeantwoorden.first?.deelname == (try await q.school()))
        #expect(stand.codes.map(\.einde) == [.gebruikt])
        let bart = try await q.c.inbrengstand(q.inbreng, voor: q.t.bart.kijkt)
        #expect(bart.codeantwoorden.map(\.tekst) == ["Een vaste plek, en kind van 13 kwam."] && bart.codes.isEmpty)
        #expect(try await q.c.mijnWerk(q.wijk.sam).antwoorden.map(\.soort) == [.code])
        let gezien = try await q.c.inzage(q.dossier, voor: q.wijk.sam.kijkt).regels.first { $0.grond == "code" }
        #expect(gezien?.naam == "Partner, met een code" && gezien?.delen == ["tafel"])
        await q.werktNiet(code.opPapier)
        await #expect(throws: Toegangscode.werktNiet) { try await q.c.codeblad(sessie) }
        await #expect(throws: Toegangscode.werktNiet) {
            try await q.c.antwoordMetCode("Nog iets.", sessie: sessie, sleutel: .nieuw())
        }
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `met een grond voor die deelnemer staan er namen, en zonder weer niet`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let sessie = try await q.s.metCode(q.s.code(bij: q.inbreng, door: q.t.annelies).opPapier)
        let school = try await q.school()

        _ = try await q.c.geefGrond("toestemming", aan: [school], bij: q.inbreng, door: q.wijk.sam, sleutel: .nieuw())
        #expect(try await q.c.codeblad(sessie).vraag == "Mag Esra op haar eigen school blijven?")
        _ = try await q.c.trekGrondIn(van: school, bij: q.inbreng, door: q.wijk.sam, sleutel: .nieuw())
        #expect(try await q.c.codeblad(sessie).vraag == "Mag kind van 13 op haar eigen school blijven?")
    }

    @Test(arguments: Scenario.engines)
    func `fout, verlopen, ingetrokken, te laat of niet meer gevraagd: steeds dezelfde zin`(engine: Engine) async throws
    {
        let q = try await Scene(engine)
        let ingetrokken = try await q.s.code(bij: q.inbreng, door: q.wijk.sam)
        _ = try await q.c.trekCodeIn(ingetrokken.id, bij: q.inbreng, door: q.t.annelies, sleutel: .nieuw())
        let code = try await q.s.code(bij: q.inbreng, door: q.wijk.sam)
        let sessie = try await q.s.metCode(code.opPapier)

        await q.werktNiet(Codeschrift.nieuw().opPapier, van: "10.0.0.2")
        await q.werktNiet("geen code", van: "10.0.0.3")
        await q.werktNiet(ingetrokken.opPapier, van: "10.0.0.4")
        q.s.klok.vooruit(dagen: 14)
        #expect(try await q.s.metCode(code.opPapier).code == code.id)
        q.s.klok.vooruit(dagen: 1)
        await q.werktNiet(code.opPapier, van: "10.0.0.5")
        await #expect(throws: Toegangscode.werktNiet) { try await q.c.codeblad(sessie) }
        let nieuw = try await q.s.code(bij: q.inbreng, door: q.wijk.sam)
        _ = try await q.c.beeindigDeelname(q.school(), bij: q.inbreng, door: q.wijk.sam, sleutel: .nieuw())
        await q.werktNiet(nieuw.opPapier, van: "10.0.0.6")
        await #expect(throws: Refusal(.conflict, "Deze code werkte al niet meer.")) {
            try await q.c.trekCodeIn(ingetrokken.id, bij: q.inbreng, door: q.wijk.sam, sleutel: .nieuw())
        }
    }

    @Test(arguments: Scenario.engines)
    func `na het besluit opent een code niets meer`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let code = try await q.s.code(bij: q.inbreng, door: q.wijk.sam)

        _ = try await q.c.trekIn(q.inbreng, gronden: "Opgelost.", door: q.wijk.sam, sleutel: .nieuw())

        await q.werktNiet(code.opPapier)
    }

    @Test(arguments: Scenario.engines)
    func `alleen wie met de zaak werkt of de tafel leidt geeft codes, en alleen aan wie geen account heeft`(
        engine: Engine
    )
        async throws
    {
        let q = try await Scene(engine)
        let school = try await q.school()
        func maak(_ wie: Medewerker, voor deelname: ID<Deelname>?) async throws {
            _ = try await q.c.maakCode(
                voor: deelname, vraag: "Wat ziet u?", dagen: 7, bij: q.inbreng, door: wie, sleutel: .nieuw())
        }

        for wie in [q.t.bart, q.t.pim] {
            await #expect(
                throws: Refusal(.forbidden, "Dit doet wie met deze vraag werkt, of de voorzitter van de tafel.")
            ) {
                try await maak(wie, voor: school)
            }
        }
        await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
            try await maak(q.wijk.noor, voor: school)
        }
        let bart = try await q.c.inbrengstand(q.inbreng, voor: q.wijk.sam.kijkt).deelnemers
            .first { $0.deelname.medewerker == q.t.bart.id }?.deelname.id
        await #expect(
            throws: Refusal(.invalid, "Kies iemand zonder account die erbij gevraagd is.", field: "deelname")
        ) { try await maak(q.wijk.sam, voor: bart) }
        try await maak(q.t.annelies, voor: school)
    }

    @Test(arguments: Scenario.engines)
    func `wie raadt moet wachten, per adres en samen`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let code = try await q.s.code(bij: q.inbreng, door: q.wijk.sam)
        let wacht = Refusal(
            .invalid, "Dit ging een paar keer mis. Probeer het over 30 seconden opnieuw.", field: "code")

        for _ in 0..<5 { await q.werktNiet("0000-0000-0000-0000", van: "10.1.1.1") }
        await #expect(throws: wacht) { try await q.s.metCode(code.opPapier, van: "10.1.1.1") }
        _ = try await q.s.metCode(code.opPapier, van: "10.1.1.2")
        for nummer in 5..<200 { await q.werktNiet("0000-0000-0000-0000", van: "10.2.2.\(nummer)") }
        await #expect(throws: wacht) { try await q.s.metCode(code.opPapier, van: "10.1.1.3") }
        q.s.klok.vooruit(seconden: 31)
        _ = try await q.s.metCode(code.opPapier, van: "10.1.1.3")
    }

    @Test(arguments: Scenario.engines)
    func `een sessie met een code duurt een uur, en van een code staat alleen een afdruk`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let code = try await q.s.code(bij: q.inbreng, door: q.wijk.sam)
        let token = try await q.c.beginCodesessie(code.opPapier, adres: "x")

        let rij = try await q.s.database.read {
            try $0.row("SELECT afdruk FROM toegangscode ORDER BY id")?["afdruk"].text
        }
        #expect(rij?.count == 64 && rij?.uppercased().contains(code.opPapier.prefix(4)) == false)
        q.s.klok.vooruit(minuten: 59)
        #expect(try await q.c.codesessie(token)?.soort == .antwoord)
        q.s.klok.vooruit(minuten: 2)
        #expect(try await q.c.codesessie(token) == nil)
        #expect(try await q.c.ruimVerlopenOp().sessies == 1)
    }

    @Test(arguments: Scenario.engines)
    func `een huisarts meldt met een code iemand aan: de voorzitter werkt ermee, en alles kan weg`(engine: Engine)
        async throws
    {
        let q = try await Scene(engine)
        let overleg = try await q.s.thuiszitters(q.t, in: q.wijk)
        let code = try await q.s.aanmeldcode(bij: overleg, door: q.t.annelies)
        let sessie = try await q.s.metCode(code.opPapier)
        let zaak = Zaakvoorstel(
            .aanmelding, naam: "Bo Zeeman", geboren: Dag("2014-05-06"), vraag: "Bo slaapt niet. Wie helpt?",
            gevraagd: "meedenken", grond: "toestemming")

        #expect(try await q.c.aanmeldblad(sessie).soort == .leerling)
        await #expect(throws: Toegangscode.werktNiet) { try await q.c.codeblad(sessie) }
        let inbreng = try await q.c.meldAanMetCode(zaak, sessie: sessie, sleutel: .nieuw())

        let stand = try await q.c.inbrengstand(inbreng, voor: q.t.annelies.kijkt)
        #expect(stand.soort == .leerling && stand.gezin?.regisseur?.medewerker == q.t.annelies.id)
        #expect(stand.deelnemers.map(\.naam).contains("Hanna Smeets") && stand.vraag == "Bo slaapt niet. Wie helpt?")
        #expect(try await q.c.mijnWerk(q.t.annelies).nieuw.map(\.gezin) == ["Leerling Bo Zeeman"])
        let verloop = try await q.c.verloop(try #require(stand.dossier), voor: q.t.annelies.kijkt)
        #expect(verloop.handelingen.map(\.naam).contains("Hanna Smeets, met een code"))
        await q.werktNiet(code.opPapier)
        #expect(try await q.c.aanmeldcodes(bij: overleg, voor: q.t.annelies).codes.map(\.einde) == [.gebruikt])
        #expect(try await q.c.controleer().bevindingen == [])
        try await q.c.vernietig(
            try #require(stand.dossier), grond: .bewaartermijn, door: .programma, sleutel: .nieuw())
        let verslag = try await q.c.controleer()
        #expect(verslag.bevindingen == [] && verslag.opmerkingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een dossier met codes en antwoorden kan helemaal weg`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let sessie = try await q.s.metCode(q.s.code(bij: q.inbreng, door: q.wijk.sam).opPapier)
        _ = try await q.c.antwoordMetCode("Een vaste plek.", sessie: sessie, sleutel: .nieuw())

        try await q.c.vernietig(q.dossier, grond: .bewaartermijn, door: .programma, sleutel: .nieuw())

        #expect(try await q.s.database.read { try $0.rows("SELECT id FROM toegangscode ORDER BY id").count } == 0)
        await #expect(throws: Toegangscode.werktNiet) { try await q.c.codeblad(sessie) }
        #expect(try await q.c.controleer().bevindingen == [])
    }

    @Test(arguments: Scenario.engines)
    func `een aanmeldcode geeft alleen wie de tafel leidt, en die trekt haar weer in`(engine: Engine) async throws {
        let q = try await Scene(engine)
        let overleg = try await q.s.thuiszitters(q.t, in: q.wijk)
        let code = try await q.s.aanmeldcode(bij: overleg, door: q.t.annelies)

        for wie in [q.wijk.sam, q.wijk.bea] {
            await #expect(throws: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) {
                try await q.s.aanmeldcode(bij: overleg, door: wie)
            }
        }
        _ = try await q.c.trekAanmeldcodeIn(code.id, bij: overleg, door: q.t.annelies, sleutel: .nieuw())
        await q.werktNiet(code.opPapier)
        #expect(try await q.c.controleer().bevindingen == [])
    }
}
