import Casework
import Domain
import Scenario

extension Volgeschreven {
    /// A meeting with everything that is written at one, and a signal that was answered.
    func overleg() async throws {
        guard let tafel = try await c.arrangementblad("leren-van-de-city-deal").tafels.first?.tafel.id else { return }
        _ = try await c.benoemTafellid(
            t.annelies.id, aan: tafel, als: "voorzitter", mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        let dag = try await s.bijeenkomst(tafel, over: 0, door: t.annelies)
        _ = try await c.kiesThema(tekst, volgende: false, bij: dag, door: t.annelies, sleutel: .nieuw())
        _ = try await c.vraagBijOverleg(nil, naam: tekst, van: tekst, bij: dag, door: t.annelies, sleutel: .nieuw())
        let actie = try await c.spreekOverlegactieAf(
            tekst, wie: t.annelies.id, uiterlijk: c.nu.dag.plus(dagen: 7), bij: dag, door: t.annelies, sleutel: .nieuw()
        )
        _ = try await c.meldOverlegactie(
            actie, hoe: .vervallen, toelichting: tekst, bij: dag, door: t.annelies, sleutel: .nieuw())
        let signaal = try await c.geefSignaal(
            .regel, tekst: tekst, aan: nil, bij: dag, door: t.annelies, sleutel: .nieuw())
        let id = try await c.voegMedewerkerToe(
            "Beleid", van: wijk.lokalis, team: wijk.zuilen, als: .beleidsadviseur, door: wijk.bea, sleutel: .nieuw())
        if let beleid = try await c.medewerker(id) {
            _ = try await c.beantwoordSignaal(signaal, .opgepakt, tekst: tekst, door: beleid, sleutel: .nieuw())
        }
        _ = try await c.schrijfOverlegles(
            Lesinhoud(titel: tekst, gebeurd: tekst, geleerd: tekst, voorWie: tekst), bij: dag, door: t.annelies,
            sleutel: .nieuw())
        _ = try await c.meldTerug(tekst, bij: dag, door: t.annelies, sleutel: .nieuw())
    }
}
