import Casework
import Domain
import Foundation
import Storage

/// Tafels met hun mensen. Annelies zit voor, Pim schrijft mee, Karin heeft een formeel mandaat; Bart is specialist.
public struct Tafels: Sendable {
    public let maatwerk: ID<Tafel>
    public let cityDeal: ID<Tafel>
    public let annelies: Medewerker
    public let pim: Medewerker
    public let karin: Medewerker
    public let bart: Medewerker
}

extension Scenario {
    /// Reads in the arrangements of `configuratie/`, and gives two tables their people.
    public func tafels(in wijk: Wijk) async throws -> Tafels {
        let map = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
        let yaml = try String(contentsOfFile: "\(map)/configuratie/arrangementen.yaml", encoding: .utf8)
        _ = try await casework.leesArrangementenIn(ArrangementLezer().lees(yaml), door: wijk.bea)
        func werkt(_ naam: String, als rol: Rol) async throws -> Medewerker {
            let id = try await casework.voegMedewerkerToe(
                naam, van: wijk.lokalis, team: wijk.zuilen, als: rol, door: wijk.bea, sleutel: .nieuw())
            guard let medewerker = try await casework.medewerker(id) else { throw Weg() }
            return medewerker
        }
        let alle = try await casework.tafels(voor: wijk.bea)
        guard let maatwerk = alle.first(where: { $0.naam == "Maatwerktafel" })?.id,
            let cityDeal = alle.first(where: { $0.naam == "City Deal Overleg Zuilen" })?.id
        else { throw Weg() }
        let tafels = Tafels(
            maatwerk: maatwerk, cityDeal: cityDeal, annelies: try await werkt("Annelies Vos", als: .voorzitter),
            pim: try await werkt("Pim Kok", als: .notulist), karin: try await werkt("Karin Aydin", als: .tafellid),
            bart: try await werkt("Bart Winter", als: .specialist))
        for tafel in [maatwerk, cityDeal] {
            try await stoel(tafels.annelies, aan: tafel, als: "voorzitter", .formeel, door: wijk.bea)
            try await stoel(tafels.pim, aan: tafel, als: "notulist", .geen, door: wijk.bea)
        }
        try await stoel(tafels.karin, aan: cityDeal, als: "werk-en-inkomen", .formeel, door: wijk.bea)
        return tafels
    }

    private func stoel(
        _ wie: Medewerker, aan tafel: ID<Tafel>, als rol: Rolnaam, _ mandaat: Mandaat, door bea: Medewerker
    ) async throws {
        _ = try await casework.benoemTafellid(
            wie.id, aan: tafel, als: rol, mandaat: mandaat, door: bea, sleutel: .nieuw())
    }

    /// A meeting of a table, some days from now.
    @discardableResult
    public func bijeenkomst(_ tafel: ID<Tafel>, over dagen: Int = 3, door medewerker: Medewerker) async throws
        -> ID<Bijeenkomst>
    {
        try await casework.planBijeenkomst(
            Amsterdam.moment(casework.nu.dag.plus(dagen: dagen), uur: 14), plaats: "Wijkbureau", van: tafel,
            door: medewerker, sleutel: .nieuw())
    }

    /// Brings in a question from a goal, with a reason for what is missing.
    public func inbreng(
        _ vraag: String = "Mag Esra op haar eigen school blijven?", van doel: ID<Doel>?, bij tafel: ID<Tafel>,
        over dossier: ID<Dossier>, erbij: [Deelnemervoorstel] = [], door medewerker: Medewerker
    ) async throws -> ID<Inbreng> {
        var voorstel = Inbrengvoorstel(vraag: vraag, gevraagd: "meedenken", doel: doel, erbij: erbij)
        voorstel.waaromToch = "Het kan niet wachten."
        return try await casework.brengIn(voorstel, bij: tafel, over: dossier, door: medewerker, sleutel: .nieuw())
    }

    /// Everybody at the table takes one stand, save who is named.
    public func standpunten(
        _ inbreng: ID<Inbreng>, _ stand: Standpunt.Stand = .draagtHet, voor medewerker: Medewerker,
        behalve: [ID<Medewerker>: Standpunt.Stand] = [:]
    ) async throws -> [Standpuntvoorstel] {
        try await casework.inbrengstand(inbreng, voor: medewerker.kijkt).deelnemers.map { deelnemer in
            let anders = deelnemer.deelname.medewerker.flatMap { behalve[$0] }
            return Standpuntvoorstel(
                deelnemer.deelname.id, anders ?? stand, reden: anders == .zietHetAnders ? "De regel is duidelijk." : "")
        }
    }

    /// Tells a decision to everybody who has to know.
    public func vertelAan(
        _ gezin: Gezin, _ roepnamen: [String], besluit: ID<Besluit>, op inbreng: ID<Inbreng>, door wie: Medewerker
    )
        async throws
    {
        for roepnaam in roepnamen {
            _ = try await casework.vertel(
                Vertelvoorstel(aan: .persoon(gezin.wie(roepnaam)), hoe: .gesprek, voorgelezen: true, antwoord: .klopt),
                besluit: besluit, op: inbreng, door: wie, sleutel: .nieuw())
        }
    }

    /// Every coded row of a kind, as outcome, in the order of the outcomes: the rows themselves have no order.
    public func geteld(_ soort: String) async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT uitkomst FROM telgegeven WHERE soort = \(soort) ORDER BY uitkomst, id").map {
                $0["uitkomst"].text ?? ""
            }
        }
    }

    private struct Weg: Error {}
}
