import Casework
import Domain
import Storage

extension Scenario {
    /// A team takes part in the pilot from today on, with a scheme of two factors.
    public func pilot(in wijk: Wijk) async throws -> ID<Pilot> {
        try await casework.leesCodelijsten([
            Codelijst(
                naam: "factorschema", versie: 0,
                codes: [
                    Code(lijst: "factorschema", code: "voelen", naam: "Voelen en omgaan met spanning"),
                    Code(lijst: "factorschema", code: "leven", naam: "Wonen, geld en regels"),
                ])
        ])
        return try await casework.beginPilot(
            .verklarendeAnalyse, team: wijk.zuilen, door: wijk.bea, sleutel: .nieuw())
    }

    /// One line of an analysis, by the worker unless somebody of the family is named.
    @discardableResult
    public func regel(
        _ soort: Analyseregel.Soort, _ tekst: String, bij factor: String = "voelen", van: ID<Persoon>? = nil,
        naast: ID<Analyseregel>? = nil, in dossier: ID<Dossier>, door medewerker: Medewerker
    ) async throws -> ID<Analyseregel> {
        try await casework.schrijfAnalyseregel(
            Analyseregelvoorstel(
                factor: factor, soort: soort, van: van.map { .persoon($0) } ?? .medewerker(medewerker.id), tekst: tekst),
            naast: naast, in: dossier, door: medewerker, sleutel: .nieuw())
    }

    /// A complete analysis: five lines, one of them as the mother sees it, a link and an order. Gives the lines.
    @discardableResult
    public func analyse(in dossier: ID<Dossier>, door medewerker: Medewerker) async throws -> [ID<Analyseregel>] {
        let moeder = try await casework.gezin(dossier, voor: medewerker.kijkt).wie("Aylin")
        var regels = [try await regel(.feit, "Esra heeft elke maandag buikpijn", in: dossier, door: medewerker)]
        regels.append(
            try await regel(.ontstaan, "Het begon na de verhuizing", van: moeder, in: dossier, door: medewerker))
        regels.append(
            try await regel(
                .inStand, "Niemand weet waar zij straks wonen", bij: "leven", in: dossier, door: medewerker))
        regels.append(try await regel(.beschermt, "De mentor belt elke maandag", in: dossier, door: medewerker))
        regels.append(try await regel(.hypothese, "De buikpijn is spanning over thuis", in: dossier, door: medewerker))
        _ = try await casework.legVerband(
            .houdtInStand, van: regels[2], naar: regels[0], in: dossier, door: medewerker, sleutel: .nieuw())
        _ = try await casework.kiesVolgorde(
            eerst: regels[2], daarna: regels[0], waarom: "Zonder vaste plek helpt praten niet.", in: dossier,
            door: medewerker, sleutel: .nieuw())
        return regels
    }

    /// The regional table with Annelies in the chair and Bart as gedragswetenschapper.
    public func toegangstafel(in wijk: Wijk, _ t: Tafels) async throws -> ID<Tafel> {
        guard
            let tafel = try await casework.tafels(voor: wijk.bea).first(where: { $0.naam == "Team Toegang Buurregio" })
        else { throw Weg() }
        for (wie, rol) in [(t.annelies, Rolnaam.voorzitter), (t.bart, "gedragswetenschapper")] {
            _ = try await casework.benoemTafellid(
                wie.id, aan: tafel.id, als: rol, mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        }
        return tafel.id
    }

    /// A question to the regional table, with a ground for everybody there; the parts given go along.
    public func toegangsvraag(
        _ delen: Set<Gegeven> = [], van doel: ID<Doel>?, bij tafel: ID<Tafel>, over dossier: ID<Dossier>,
        metGrond: Bool = true,
        door sam: Medewerker
    ) async throws -> ID<Inbreng> {
        var voorstel = Inbrengvoorstel(
            vraag: "Waar kan Esra terecht, zo thuis mogelijk?", gevraagd: "meedenken", doel: doel)
        (voorstel.waaromToch, voorstel.delen) = ("Het kan niet wachten.", delen)
        let inbreng = try await casework.brengIn(voorstel, bij: tafel, over: dossier, door: sam, sleutel: .nieuw())
        guard metGrond else { return inbreng }
        let deelnemers = try await casework.inbrengstand(inbreng, voor: sam.kijkt).deelnemers.map(\.deelname)
        _ = try await casework.geefGrond(
            Deelgrond.toestemming, toelichting: "Aylin, vandaag.",
            aan: deelnemers.filter { $0.medewerker != sam.id && !$0.isGezin }.map(\.id), bij: inbreng, door: sam,
            sleutel: .nieuw())
        return inbreng
    }

    /// Takes a question through that table until the chair is asked for the quarter.
    public func totKwartaal(_ inbreng: ID<Inbreng>, _ t: Tafels, door sam: Medewerker) async throws {
        _ = try await casework.adviseer(
            Adviesvoorstel(tekst: "Begin met rust.", naam: "Bart Winter", discipline: "orthopedagoog"), op: inbreng,
            door: t.bart, sleutel: .nieuw())
        try await besluit(
            "lichter-kan", ["wat-thuis-kan": "Elke dag iemand langs."], op: inbreng, door: t.annelies, sam)
        let stand = try await casework.inbrengstand(inbreng, voor: sam.kijkt)
        for besluit in stand.besluiten {
            for wie in besluit.nogAanWie {
                _ = try await casework.vertel(
                    Vertelvoorstel(aan: wie, hoe: .gesprek, voorgelezen: false, antwoord: .klopt),
                    besluit: besluit.besluit.id, op: inbreng, door: sam, sleutel: .nieuw())
            }
        }
    }

    private struct Weg: Error {}
}
