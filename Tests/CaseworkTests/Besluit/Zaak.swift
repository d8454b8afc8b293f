import Casework
import Domain
import Scenario
import Storage

/// Een vraag van Sam aan een tafel, met Bart erbij als specialist.
struct Zaak {
    let s: Scenario
    let wijk: Wijk
    let t: Tafels
    let dossier: ID<Dossier>
    let doel: ID<Doel>
    let inbreng: ID<Inbreng>

    /// - Parameter voorstel: another question than the usual one.
    init(_ engine: Engine, cityDeal: Bool = false, _ voorstel: Inbrengvoorstel? = nil) async throws {
        s = try await Scenario(engine)
        wijk = try await s.wijk()
        t = try await s.tafels(in: wijk)
        dossier = try await s.gezin(in: wijk)
        doel = try await s.doel(in: dossier, door: wijk.sam)
        let tafel = cityDeal ? t.cityDeal : t.maatwerk
        try await s.bijeenkomst(tafel, door: t.annelies)
        let bart = Deelnemervoorstel(t.bart.id, als: "specialist")
        if var voorstel {
            (voorstel.doel, voorstel.erbij) = (doel, [bart])
            inbreng = try await s.casework.brengIn(
                voorstel, bij: tafel, over: dossier, door: wijk.sam, sleutel: .nieuw())
        } else {
            inbreng = try await s.inbreng(van: doel, bij: tafel, over: dossier, erbij: [bart], door: wijk.sam)
        }
    }

    func uitkomst(
        _ keuzes: [Kenmerk<Uitkomst>], wat: String = "School houdt de plek vast.",
        _ antwoorden: [String: String] = [:]
    )
        async throws
    {
        _ = try await s.casework.legUitkomstVast(
            Uitkomstvoorstel(keuzes: keuzes, wat: wat, antwoorden: antwoorden), op: inbreng, door: t.annelies,
            sleutel: .nieuw())
    }

    func besluit(
        _ voorstel: Besluitvoorstel? = nil, behalve: [ID<Medewerker>: Standpunt.Stand] = [:]
    ) async throws -> ID<Besluit> {
        var heel =
            voorstel
            ?? Besluitvoorstel(
                gronden: "School is haar vaste plek.",
                acties: [Actievoorstel("Belt de school", door: wijk.sam.id, voor: s.casework.nu.dag.plus(dagen: 7))]
            )
        if heel.standpunten.isEmpty {
            heel.standpunten = try await s.standpunten(inbreng, voor: wijk.sam, behalve: behalve)
        }
        return try await s.casework.legBesluitVast(heel, op: inbreng, door: t.annelies, sleutel: .nieuw())
    }

    var stand: Inbrengstand {
        get async throws { try await s.casework.inbrengstand(inbreng, voor: wijk.sam.kijkt) }
    }
}
