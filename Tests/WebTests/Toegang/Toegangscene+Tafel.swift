import Casework
import Domain
import Scenario
import Testing

extension Toegangscene {
    static let tafelvraag = "Mag zij op de eigen school blijven?"

    /// Five cases: at the table, chosen, decided and told, waiting for who is competent, and taken back.
    mutating func vulTafels() async throws {
        ids["tafel"] = tafels.maatwerk.rawValue
        ids["cityDeal"] = tafels.cityDeal.rawValue
        ids["vasteStoel"] = try await s.casework.tafelstand(tafels.maatwerk, voor: tafels.annelies.kijkt)
            .tafel.leden.first { $0.rol == "notulist" }?.id.rawValue
        if let otto = mensen[.nietMeerAanTafel] {
            ids["stoel"] = try await s.casework.benoemTafellid(
                otto.id, aan: tafels.maatwerk, als: "notulist", mandaat: .geen, door: wijk.bea, sleutel: .nieuw()
            ).rawValue
        }
        let andere = try await s.casework.tafels(voor: wijk.bea).first { $0.naam == "City Deal Overleg Ondiep" }
        if let vera = mensen[.anderVoorzitter], let andere {
            _ = try await s.casework.benoemTafellid(
                vera.id, aan: andere.id, als: "voorzitter", mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        }
        ids["bijeenkomst"] = try await s.bijeenkomst(tafels.maatwerk, door: tafels.annelies).rawValue
        for naam in ["open", "gekozen", "besloten", "ingetrokken"] { try await brengIn(naam, bij: tafels.maatwerk) }
        try await brengIn("beschikt", bij: tafels.cityDeal)
        try await vulStappen()
        try await vulUitvragen()
        try await vulToegang()
        try await vulOpen()
        try await kies(["plan-van-aanpak"], op: "gekozen")
        try await vulBesloten()
        try await vulBeschikt()
        _ = try await s.casework.trekIn(id("ingetrokken"), gronden: "Niet meer nodig.", door: sam, sleutel: .nieuw())
    }

    /// A pupil for whom the table decided that a file may be opened.
    mutating func vulZaken() async throws {
        let overleg = try await s.thuiszitters(tafels, in: wijk)
        ids["overleg"] = overleg.rawValue
        let inbreng = try await s.leerling(bij: overleg, door: sam)
        ids["leerling"] = inbreng.rawValue
        try await s.besluit("hulp-gewenst", op: inbreng, door: tafels.annelies, sam)
        let code = try await s.code(Self.codevraag, bij: id("open"), door: sam)
        (ids["toegangscode"], ids["codetekst"]) = (code.id.rawValue, code.opPapier)
        let aanmeldcode = try await s.aanmeldcode(bij: overleg, door: tafels.annelies)
        (ids["aanmeldcode"], ids["aanmeldtekst"]) = (aanmeldcode.id.rawValue, aanmeldcode.opPapier)
    }

    static let codevraag = "Hoe ging het op de Zonnebloem?"

    private mutating func brengIn(_ naam: String, bij tafel: ID<Tafel>) async throws {
        var erbij = [Deelnemervoorstel(gezin: id("aylin"))]
        if tafel == tafels.maatwerk {
            erbij.append(Deelnemervoorstel(tafels.bart.id, als: "specialist"))
            erbij.append(Deelnemervoorstel(naam: "Mees Kok", van: "De Brug", als: "partner"))
        }
        let inbreng = try await s.inbreng(
            Self.tafelvraag, van: id("doel"), bij: tafel, over: dossier, erbij: erbij, door: sam)
        ids[naam] = inbreng.rawValue
        let deelnemers = try await s.casework.inbrengstand(inbreng, voor: sam.kijkt).deelnemers.map(\.deelname)
        let lezers = [tafels.annelies.id, tafels.pim.id, mensen[.nietMeerAanTafel]?.id].compactMap(\.self)
        _ = try await s.casework.geefGrond(
            Deelgrond.toestemming, aan: deelnemers.filter { $0.medewerker.map(lezers.contains) ?? false }.map(\.id),
            bij: inbreng, door: sam, sleutel: .nieuw())
        if naam == "open" {
            ids["school"] = deelnemers.first { $0.rol == "partner" }?.id.rawValue
            ids["deelname"] = deelnemers.first { $0.medewerker == tafels.annelies.id }?.id.rawValue
            ids["zonderGrond"] = deelnemers.first { $0.medewerker == tafels.bart.id }?.id.rawValue
        }
    }

    /// One case waits for an advice, one for what the family chooses.
    private mutating func vulStappen() async throws {
        let tafel = try await s.stappentafel(in: wijk, tafels)
        for naam in ["advies", "keuze"] {
            let bart = Deelnemervoorstel(tafels.bart.id, als: "specialist")
            ids[naam] = try await s.inbreng(
                Self.tafelvraag, van: id("doel"), bij: tafel, over: dossier, erbij: [bart], door: sam
            ).rawValue
        }
        _ = try await s.casework.adviseer(
            Adviesvoorstel(tekst: "Begin met slapen.", naam: "Bart Winter", discipline: "orthopedagoog"),
            op: id("keuze"), door: tafels.bart, sleutel: .nieuw())
        try await kies(["samen-oppakken"], op: "keuze")
        _ = try await besluit(op: "keuze")
        let gevolgen = try await s.casework.inbrengstand(id("keuze"), voor: sam.kijkt).gevolgen
        ids["meewerken"] = gevolgen.first?.id.rawValue
    }

    /// One case waits for an answer from outside, another for somebody to ask.
    private mutating func vulUitvragen() async throws {
        let tafel = try await s.uitvraagtafel(in: wijk, tafels)
        for naam in ["navraag", "buiten"] {
            ids[naam] = try await s.inbreng(
                Self.tafelvraag, van: id("doel"), bij: tafel, over: dossier, door: sam
            ).rawValue
        }
        _ = try await s.casework.stuurUitvraag(.aan("UWV"), op: id("buiten"), door: sam, sleutel: .nieuw())
        ids["uitvraag"] = try await s.casework.inbrengstand(id("buiten"), voor: sam.kijkt).uitvragen.first?.id.rawValue
    }

    /// At the regional table: one case with the analysis along, for who has a ground; one for which the chair is asked.
    private mutating func vulToegang() async throws {
        let tafel = try await s.toegangstafel(in: wijk, tafels)
        ids["toegang"] = tafel.rawValue
        ids["metAnalyse"] = try await s.toegangsvraag(
            [.analyse], van: id("doel"), bij: tafel, over: dossier, metGrond: false, door: sam
        ).rawValue
        let deelnemers = try await s.casework.inbrengstand(id("metAnalyse"), voor: sam.kijkt).deelnemers.map(\.deelname)
        _ = try await s.casework.geefGrond(
            Deelgrond.toestemming, aan: deelnemers.filter { $0.medewerker == tafels.annelies.id }.map(\.id),
            bij: id("metAnalyse"), door: sam, sleutel: .nieuw())
        ids["voorKwartaal"] = try await s.toegangsvraag(
            van: id("doel"), bij: tafel, over: dossier, metGrond: false, door: sam
        ).rawValue
        try await s.totKwartaal(id("voorKwartaal"), tafels, door: sam)
    }

    private mutating func vulOpen() async throws {
        _ = try await s.casework.beginBespreking("samen", over: id("open"), door: tafels.pim, sleutel: .nieuw())
        _ = try await s.casework.schrijfWeging(
            Wegingvoorstel(optie: "Vervoer loopt door", legitimiteit: "School is een vaste plek."), gezien: nil,
            over: id("open"), door: tafels.annelies, sleutel: .nieuw())
        ids["kort"] = try await s.casework.sluitKort(
            met: "Onderwijs", zin: "Liep vervoer hier eerder vast?", over: id("open"), door: tafels.annelies,
            sleutel: .nieuw()
        ).rawValue
    }

    private func kies(_ keuzes: [Kenmerk<Uitkomst>], op naam: String, _ antwoorden: [String: String] = [:])
        async throws
    {
        _ = try await s.casework.legUitkomstVast(
            Uitkomstvoorstel(keuzes: keuzes, wat: "School houdt de plek vast.", antwoorden: antwoorden), op: id(naam),
            door: tafels.annelies, sleutel: .nieuw())
    }

    private func besluit(op naam: String, acties: [Actievoorstel] = []) async throws -> ID<Besluit> {
        var voorstel = Besluitvoorstel(gronden: "School is de vaste plek.", acties: acties)
        voorstel.standpunten = try await s.standpunten(id(naam), voor: sam)
        return try await s.casework.legBesluitVast(voorstel, op: id(naam), door: tafels.annelies, sleutel: .nieuw())
    }

    private mutating func vulBesloten() async throws {
        ids["bespreking"] = try await s.casework.beginBespreking(
            "zonder-gezin", gronden: "Over wie wat betaalt.", over: id("besloten"), door: tafels.pim, sleutel: .nieuw()
        ).rawValue
        try await kies(["plan-van-aanpak", "voorziening-nodig"], op: "besloten")
        let besluit = try await besluit(
            op: "besloten",
            acties: [Actievoorstel("Belt de school", door: sam.id, voor: s.casework.nu.dag.plus(dagen: 7))])
        ids["besluit"] = besluit.rawValue
        let gezin = try await s.casework.gezinsplan(dossier, voor: sam.kijkt).gezin
        try await s.vertelAan(gezin, ["Aylin", "Esra"], besluit: besluit, op: id("besloten"), door: sam)
        let stand = try await s.casework.inbrengstand(id("besloten"), voor: sam.kijkt)
        ids["actie"] = stand.acties.first?.id.rawValue
        ids["gevolg"] = stand.gevolgen.first?.id.rawValue
    }

    private mutating func vulBeschikt() async throws {
        _ = try await s.casework.leesRegels(
            Array("regel;soort;artikel;van;tekst\nHuisvestingsverordening;verordening;4;2025-01-01;Urgentie\n".utf8),
            door: wijk.bea)
        let regel = try #require(try await s.casework.regelkeuzes().first?.id)
        try await kies(
            ["uitzondering"], op: "beschikt", ["regel": regel.rawValue, "bevoegde": tafels.karin.id.rawValue])
        _ = try await besluit(op: "beschikt")
        let stand = try await s.casework.inbrengstand(id("beschikt"), voor: sam.kijkt)
        ids["bekrachtiging"] = stand.besluiten.first?.bekrachtigingen.first?.id.rawValue
    }
}
