import Casework
import Domain
import Scenario

extension Toegangscene {
    /// A meeting of today over what tables decided, with Annelies in the chair and Bart asked to it; a signal waits for who
    /// owns the rules, who is the quality adviser here.
    mutating func vulOverleg() async throws {
        let c = s.casework
        guard let tafel = try await c.arrangementblad("leren-van-de-city-deal").tafels.first?.tafel.id else { return }
        _ = try await c.benoemTafellid(
            tafels.annelies.id, aan: tafel, als: "voorzitter", mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
        let leren = try await s.bijeenkomst(tafel, over: 0, door: tafels.annelies)
        ids["leren"] = leren.rawValue
        ids["voorzitter"] = tafels.annelies.id.rawValue
        ids["overlegdeelnemer"] = try await c.vraagBijOverleg(
            tafels.bart.id, bij: leren, door: tafels.annelies, sleutel: .nieuw()
        ).rawValue
        ids["overlegactie"] = try await c.spreekOverlegactieAf(
            "Belt de corporatie", wie: tafels.annelies.id, uiterlijk: c.nu.dag.plus(dagen: 7), bij: leren,
            door: tafels.annelies, sleutel: .nieuw()
        ).rawValue
        ids["overlegles"] = try await c.schrijfOverlegles(
            Lesinhoud(titel: "Eerst wonen", gebeurd: "Het liep vast.", geleerd: "Begin daar.", voorWie: "Voorzitters"),
            bij: leren, door: tafels.annelies, sleutel: .nieuw()
        ).rawValue
        ids["signaal"] = try await c.geefSignaal(
            .regel, tekst: "De inschrijfduur telt.", aan: nil, bij: leren, door: tafels.annelies, sleutel: .nieuw()
        ).rawValue
        if let kees = mensen[.kwaliteitsadviseur] {
            _ = try await c.maakLid(
                kees.id, van: wijk.zuilen, als: .beleidsadviseur, door: wijk.bea, sleutel: .nieuw())
            mensen[.kwaliteitsadviseur] = try await c.medewerker(kees.id)
        }
        let gevolgen = try await c.inbrengstand(id("beschikt"), voor: sam.kijkt).gevolgen
        ids["signaalgevolg"] = gevolgen.first { $0.soort == "signaal" }?.id.rawValue
    }
}
