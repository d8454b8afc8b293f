import Casework
import Domain

extension Scenario {
    /// A table whose way has an advice before the decision and a choice of the family after it, with Annelies in the
    /// chair and Bart as adviser.
    public func stappentafel(in wijk: Wijk, _ t: Tafels) async throws -> ID<Tafel> {
        let yaml = """
            - id: stappenproef
              naam: Stappenproef
              doel: Elke soort stap eens doorlopen
              soort: overleg
              geldig: { van: 2017-01-01 }
              gebied: stad
              leden:
                - { rol: voorzitter, organisatie: gemeente }
                - { rol: deskundige, organisatie: gemeente }
              inbrengen door: [gezinswerker, casusregisseur]
              stappen:
                - { id: advies, soort: advies, wie: deskundige }
                - { id: verdeling, soort: besluit, aard: afspraak, uitkomsten: [{ id: samen-oppakken, gevolgen: [{ werkrelatie: begint, wie: deskundige }] }] }
                - id: keuze-gezin
                  soort: instemming
                  wie: gezin
                  vragen: [{ id: dichtbij, type: keuze, lijst: ja-nee-deels }]
                - id: afschalen
                  soort: terugblik
                  na: 3 maanden
                  uitkomsten: [{ id: klaar, verder: einde, gevolgen: [{ werkrelatie: eindigt }] }, { id: nog-even, verder: afschalen }]
            """
        _ = try await casework.leesArrangementenIn(ArrangementLezer().lees(yaml), door: wijk.bea)
        guard let tafel = try await casework.tafels(voor: wijk.bea).first(where: { $0.naam == "Stappenproef" })?.id
        else { throw GeenTafel() }
        for (wie, rol) in [(t.annelies, "voorzitter"), (t.bart, "deskundige")] {
            _ = try await casework.benoemTafellid(
                wie.id, aan: tafel, als: Rolnaam(rol), mandaat: .geen, door: wijk.bea, sleutel: .nieuw())
        }
        return tafel
    }

    private struct GeenTafel: Error {}
}
