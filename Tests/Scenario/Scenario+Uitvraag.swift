import Casework
import Domain

extension Scenario {
    /// A table that first asks two outside, and can ask again by its decision; Annelies leads. Its decision has eight
    /// weeks, which stand still while who brought it in has something to add.
    public func uitvraagtafel(in wijk: Wijk, _ t: Tafels) async throws -> ID<Tafel> {
        let yaml = """
            - id: uitvraagproef
              naam: Uitvraagproef
              doel: Iets buiten de tafel vragen
              soort: lijn
              geldig: { van: 2017-01-01 }
              gebied: stad
              leden: [{ rol: voorzitter, organisatie: gemeente }]
              inbrengen door: [gezinswerker, casusregisseur]
              stappen:
                - id: navraag
                  soort: uitvraag
                  aan: [UWV, Belastingdienst]
                  binnen: 10 werkdagen
                  herinner: [5 werkdagen, 8 werkdagen]
                - id: antwoord
                  soort: besluit
                  aard: afspraak
                  binnen: { termijn: 8 weken, opschorten: true }
                  uitkomsten:
                    - { id: opgelost }
                    - { id: nog-iets-weten, terug naar: inbreng, vraagt: [wat ontbreekt] }
                    - { id: bij-de-aanbieder, gevolgen: [{ uitvraag: { aan: aanbieder, binnen: 2 weken } }] }
                - { id: vertellen, soort: vertellen, aan: [inbrenger] }
            """
        _ = try await casework.leesArrangementenIn(ArrangementLezer().lees(yaml), door: wijk.bea)
        let tafels = try await casework.tafels(voor: wijk.bea)
        guard let tafel = tafels.first(where: { $0.naam == "Uitvraagproef" })?.id else { throw GeenTafel() }
        _ = try await casework.benoemTafellid(
            t.annelies.id, aan: tafel, als: "voorzitter", mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        return tafel
    }

    private struct GeenTafel: Error {}
}

extension Uitvraagvoorstel {
    /// What is asked of the UWV, with the consent that it takes.
    public static func aan(_ aan: String..., vraag: String = "Waarom stopt de uitkering?") -> Uitvraagvoorstel {
        Uitvraagvoorstel(
            aan: aan, wie: "mevrouw De Wit", vraag: vraag, grond: Deelgrond.toestemming,
            toelichting: "Aylin, vandaag aan de keukentafel.")
    }
}
