import Casework
import Domain

extension Scenario {
    /// The table about pupils, with Annelies in the chair.
    public func thuiszitters(_ t: Tafels, in wijk: Wijk) async throws -> ID<Tafel> {
        guard let tafel = try await casework.tafels(voor: wijk.bea).first(where: { $0.naam == "Thuiszittersoverleg" })
        else { throw Refusal(.notFound, "Deze tafel is er niet.") }
        _ = try await casework.benoemTafellid(
            t.annelies.id, aan: tafel.id, als: "voorzitter", mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        return tafel.id
    }

    /// A pupil who stays home, brought in by a worker.
    public func leerling(
        _ naam: String = "Bo Zeeman", geboren: String = "2014-05-06", bij tafel: ID<Tafel>, door medewerker: Medewerker
    ) async throws -> ID<Inbreng> {
        try await casework.meldAan(
            Zaakvoorstel(
                .leerling, naam: naam, geboren: Dag(geboren), vraag: "Hoe komt \(naam) weer op school?",
                gevraagd: "meedenken", grond: "toestemming"), bij: tafel, door: medewerker, sleutel: .nieuw())
    }

    /// The table decides on one outcome, with everybody's support.
    public func besluit(
        _ keuze: Kenmerk<Uitkomst>, _ antwoorden: [String: String] = ["toestemming": "ja"], op inbreng: ID<Inbreng>,
        door voorzitter: Medewerker, _ sam: Medewerker
    )
        async throws
    {
        _ = try await casework.legUitkomstVast(
            Uitkomstvoorstel(keuzes: [keuze], wat: "Er komt hulp.", antwoorden: antwoorden), op: inbreng,
            door: voorzitter, sleutel: .nieuw())
        var voorstel = Besluitvoorstel(gronden: "Het gezin wil het.")
        voorstel.standpunten = try await standpunten(inbreng, voor: sam)
        _ = try await casework.legBesluitVast(voorstel, op: inbreng, door: voorzitter, sleutel: .nieuw())
    }
}
