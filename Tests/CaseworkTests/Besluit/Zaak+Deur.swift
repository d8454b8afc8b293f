import Domain
import Scenario
import Testing

@testable import Casework

extension Zaak {
    /// On which ground the question opens for somebody.
    func grond(voor wie: Medewerker) async throws -> Grond {
        try await s.casework.inbrengstand(inbreng, voor: wie.kijkt).grond
    }

    /// Whether the question stands in the list of its table, and on the agenda of its meeting.
    func lijsten(voor wie: Medewerker) async throws -> [Bool] {
        let tafel = try await stand.tafel.id
        let vragen = try await s.casework.tafelstand(tafel, voor: wie.kijkt).vragen.map(\.inbreng)
        let punten = try await s.database.read { tx in
            try tx.rows("SELECT id FROM bijeenkomst WHERE tafel_id = \(tafel.rawValue) ORDER BY id")
                .map { try $0.get("id", as: ID<Bijeenkomst>.self) }
        }
        var agenda: [ID<Inbreng>] = []
        for punt in punten {
            agenda += try await s.casework.bijeenkomststand(punt, voor: wie.kijkt).punten.map(\.inbreng)
        }
        return [vragen.contains(inbreng), agenda.contains(inbreng)]
    }

    func geeftStoelOp(_ wie: Medewerker) async throws {
        let tafel = try await stand.tafel
        for lid in tafel.leden where lid.medewerker == wie.id {
            _ = try await s.casework.beeindigTafellid(lid.id, van: tafel.id, door: wijk.bea, sleutel: .nieuw())
        }
    }

    /// Decides that the rule needs an exception, which Karin must ratify; the chair has a signal to give.
    func metUitzondering() async throws {
        _ = try await s.casework.leesRegels(
            Array("regel;soort;artikel;van;tekst\nHuisvestingsverordening;verordening;4;2025-01-01;Urgentie\n".utf8),
            door: wijk.bea)
        let regel = try await s.casework.bereidInbrengVoor(dossier, voor: wijk.sam.kijkt).regels.first?.id
        try await uitkomst(
            ["uitzondering"], ["regel": regel?.rawValue ?? "", "bevoegde": t.karin.id.rawValue])
        _ = try await besluit(Besluitvoorstel(gronden: "De regel bedoelt dit niet."))
    }

    /// Tells the decision to everybody and looks back: the question is done.
    func rondAf() async throws {
        let besluit = try #require(try await stand.besluiten.last?.besluit.id)
        let gezin = try await s.casework.journaal(dossier, voor: wijk.sam.kijkt).gezin
        try await s.vertelAan(gezin, ["Aylin", "Esra"], besluit: besluit, op: inbreng, door: wijk.sam)
        _ = try await s.casework.kijkTerug(
            Terugblikvoorstel(.ja, tekst: "Het hielp."), op: inbreng, door: wijk.sam, sleutel: .nieuw())
        #expect(try await stand.plek == nil)
    }
}
