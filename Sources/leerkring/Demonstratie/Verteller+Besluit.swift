import Casework
import Demonstratie
import Domain

extension Verteller {
    /// Outcomes of the stories that the arrangements of this program call otherwise.
    private static let uitkomsten = [
        "deels-naar-elders": "deel-naar-andere-tafel", "omo-fonds": "geld-uit-het-fonds",
        "contingentwoning": "woning-uit-contingent", "rode-knop": "naar-rode-knop",
    ]

    func neemBesluit(
        _ v: Gezinsverhaal.Vastloper, _ besluit: Gezinsverhaal.Besluit, _ plek: Int, _ casework: Casework,
        _ stand: Stand
    ) async throws {
        guard let tafel = tafels.tafel(v), let inbreng = stand.inbrengen[plek] else { return }
        _ = try await casework.beginBespreking(
            "samen", over: inbreng, door: tafel.voorzitter, sleutel: .nieuw())
        for optie in v.opties {
            _ = try await casework.schrijfWeging(
                Wegingvoorstel(
                    optie: optie.wat, legitimiteit: optie.legitimiteit, betrokkenheid: optie.betrokkenheid,
                    rendement: optie.rendement), gezien: nil, over: inbreng, door: tafel.voorzitter, sleutel: .nieuw())
        }
        let staan = try await casework.inbrengstand(inbreng, voor: stand.kijker)
        // Waiting for a provider is no decision yet: it goes back to the talk. The stories end with what came after.
        let keuzes = besluit.uitkomsten.filter { $0 != "overleg-aanbieder" }
            .map { Kenmerk<Uitkomst>(Self.uitkomsten[$0] ?? $0) }
        let artikel = try await artikel(besluit.regel, casework, stand)
        var antwoorden: [String: String] = [:]
        for uitkomst in staan.keuzestap?.uitkomsten ?? [] where keuzes.contains(uitkomst.id) {
            for vraag in uitkomst.alleVragen { antwoorden[vraag.id.tekst] = antwoord(vraag, besluit, artikel, stand) }
        }
        _ = try await casework.legUitkomstVast(
            Uitkomstvoorstel(keuzes: keuzes, wat: besluit.tekst, antwoorden: antwoorden), op: inbreng,
            door: tafel.voorzitter, sleutel: .nieuw())
        let standpunten = staan.deelnemers.map { deelnemer in
            besluit.oneens.map {
                $0.rol == deelnemer.deelname.rol.tekst || deelnemer.naam.lowercased().contains($0.rol)
            } ?? false
                ? Standpuntvoorstel(deelnemer.deelname.id, .zietHetAnders, reden: besluit.oneens?.waarom ?? "")
                : Standpuntvoorstel(deelnemer.deelname.id, .draagtHet)
        }
        _ = try await casework.legBesluitVast(
            Besluitvoorstel(
                wat: besluit.inGewoneTaal, gronden: besluit.gronden, regelversie: artikel, standpunten: standpunten,
                acties: v.acties.map { actie($0, v, stand) }),
            op: inbreng, door: tafel.voorzitter, sleutel: .nieuw())
    }

    private func antwoord(
        _ vraag: Vraag, _ besluit: Gezinsverhaal.Besluit, _ artikel: ID<Regel>?, _ stand: Stand
    ) -> String {
        switch vraag.soort {
        case .bedrag: String(besluit.bedrag ?? 500)
        case .regel: artikel?.rawValue ?? ""
        case .persoon: inrichting.mensen["nadia-rosier"]?.id.rawValue ?? stand.regisseur.id.rawValue
        case .keuze: "onbekend"
        case .datum: Dag(besluit.op).description
        case .tekst: besluit.tekst
        }
    }

    private func actie(_ actie: Gezinsverhaal.Afspraak, _ v: Gezinsverhaal.Vastloper, _ stand: Stand) -> Actievoorstel {
        let (wie, anders) = stand.uitvoerder(actie.wie)
        let naam = wie?.persoon.flatMap { persoon in
            zip(stand.personen, stand.verhaal.leden).first { $0.0 == persoon }?.1.voornaam
        }
        return Actievoorstel(
            actie.wat, door: wie?.medewerker, ofDoor: naam ?? anders, voor: Dag(max(actie.uiterlijk, v.bijeenkomstOp)),
            bij: stand.doelen[v.bijDoel])
    }

    func vertel(_ plek: Int, _ casework: Casework, _ stand: Stand) async throws {
        guard let inbreng = stand.inbrengen[plek] else { return }
        let staan = try await casework.inbrengstand(inbreng, voor: stand.kijker)
        guard let besluit = staan.besluiten.last else { return }
        for aan in besluit.nogAanWie {
            _ = try await casework.vertel(
                Vertelvoorstel(
                    aan: aan, hoe: .gesprek, voorgelezen: aan.persoon != nil,
                    antwoord: aan.persoon == nil ? nil : .klopt),
                besluit: besluit.besluit.id, op: inbreng, door: stand.regisseur, sleutel: .nieuw())
        }
    }

    func doe(
        _ nummer: Int, _ actie: Gezinsverhaal.Afspraak, _ plek: Int, _ casework: Casework, _ stand: Stand
    ) async throws {
        guard let inbreng = stand.inbrengen[plek] else { return }
        let acties = try await casework.inbrengstand(inbreng, voor: stand.kijker).acties
        guard let deze = acties.first(where: { $0.wat == actie.wat && $0.uitslag == nil }) else { return }
        _ = try await casework.meldActie(
            deze.id, hoe: .gedaan, op: inbreng, door: stand.regisseur, sleutel: .nieuw())
    }

    func kijkTerug(
        _ terugblik: Gezinsverhaal.Terugblik, _ plek: Int, _ casework: Casework, _ stand: Stand
    ) async throws {
        guard let inbreng = stand.inbrengen[plek] else { return }
        _ = try await casework.kijkTerug(
            Terugblikvoorstel(Domain.Terugblik.Hielp(rawValue: terugblik.hielp.rawValue), tekst: terugblik.tekst),
            op: inbreng, door: stand.regisseur, sleutel: .nieuw())
        // What the decision set going was done by then.
        for gevolg in try await casework.inbrengstand(inbreng, voor: stand.kijker).gevolgen where gevolg.hoe == nil {
            _ = try await casework.handelGevolgAf(
                gevolg.id, hoe: .uitgevoerd, toelichting: "Gedaan, en samen teruggekeken.", op: inbreng,
                door: stand.regisseur, sleutel: .nieuw())
        }
    }

    func leer(
        _ les: Gezinsverhaal.Les, _ v: Gezinsverhaal.Vastloper, _ plek: Int, _ casework: Casework, _ stand: Stand
    ) async throws {
        guard let inbreng = stand.inbrengen[plek], let maatje = inrichting.mensen[stand.verhaal.maatje],
            lesboek.isNieuw(les.titel)
        else { return }
        // A word in small letters is nobody's name: whoever writes the lesson ticks it.
        let gewoon = "\(les.titel) \(les.watGebeurde) \(les.watHetLeerde) \(les.voorWie)".split { !$0.isLetter }
            .filter { $0.first?.isLowercase == true }.map(String.init)
        let voorstel = try await casework.stelLesVoor(
            Lesinhoud(
                titel: les.titel, gebeurd: les.watGebeurde, geleerd: les.watHetLeerde, voorWie: les.voorWie,
                codes: Self.codes(les.codes)),
            bij: stand.dossier, uit: inbreng, geenNaam: gewoon, door: stand.regisseur, sleutel: .nieuw())
        _ = try await casework.bevestigLes(voorstel, gelezen: true, door: maatje, sleutel: .nieuw())
    }

    private static func codes(_ codes: Gezinsverhaal.Codes) -> [Code] {
        [
            ("leefgebieden", codes.leefgebieden), ("behoeften", codes.behoeften), ("knelpunten", codes.knelpunten),
            ("oplossingen", codes.oplossingen),
        ].flatMap { lijst, codes in codes.map { Code(lijst: lijst, code: $0, naam: "") } }
    }
}
