import Domain
import Scenario

@testable import Casework

extension Volgeschreven {
    /// Lines of an analysis with their source, and what the plan holds beside goals.
    func analyse(_ doel: ID<Doel>) async throws {
        let sam = wijk.sam
        _ = try await s.pilot(in: wijk)
        var regels: [ID<Analyseregel>] = []
        for soort in [Analyseregel.Soort.feit, .inStand] {
            regels.append(
                try await c.schrijfAnalyseregel(
                    Analyseregelvoorstel(
                        factor: "voelen", soort: soort, van: .medewerker(sam.id), tekst: tekst, bron: tekst,
                        steunt: .doel(doel)), in: dossier, door: sam, sleutel: .nieuw()))
        }
        _ = try await c.verbeterAnalyseregel(
            regels[0], tekst: "\(tekst) Nu.", gronden: tekst, in: dossier, door: sam, sleutel: .nieuw())
        _ = try await c.kiesVolgorde(
            eerst: regels[0], daarna: regels[1], waarom: tekst, in: dossier, door: sam, sleutel: .nieuw())
        let kind = try await c.gezin(dossier, voor: sam.kijkt).leden[0].persoon
        _ = try await c.vulPlanAan(
            [Plangegevenvoorstel(.netwerk, tekst: tekst), Plangegevenvoorstel(.wensKind, van: kind, tekst: tekst)],
            in: dossier, door: sam, sleutel: .nieuw())
    }
}
