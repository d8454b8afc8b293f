import Domain
import Storage

extension Casework {
    /// Geeft een vraag door aan een andere tafel, met haar geschiedenis. Voor het besluit is doorgeven zelf het besluit:
    /// met gronden, en het wordt verteld.
    public func geefDoor(
        _ voorstel: Doorgeefvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.geefDoor(alsGevolg: voorstel.gevolg != nil))
            let gronden = try Tekst.verplicht(
                voorstel.gronden, veld: "gronden", noem: "waarom de vraag daar beter past")
            let naar = try tx.tafelVoor(voorstel, van: toegang, door: medewerker)
            if voorstel.gevolg == nil {
                _ = try tx.eisVoorBesluit(toegang)
                try tx.besluitDoorTeGeven(naar, gronden, toegang, door: medewerker)
            }
            let nieuw = try tx.vervolginbreng(voorstel, bij: naar, toegang, komtUit: inbreng, deelVan: nil, medewerker)
            try tx.sluit(voorstel.gevolg, met: nieuw, gronden, toegang, door: medewerker)
            return nieuw
        }
    }

    /// Splitst een vraag: een deel gaat naar een andere tafel, de rest blijft hier, elk met eigen doelen en afspraken.
    public func splits(
        _ voorstel: Doorgeefvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.splits)
            let gronden = try Tekst.verplicht(
                voorstel.gronden, veld: "gronden", noem: "waarom dit deel daar beter past")
            _ = try Tekst.verplicht(voorstel.vraag, veld: "vraag", noem: "wat u de andere tafel vraagt", meest: 2000)
            let naar = try tx.tafelVoor(voorstel, van: toegang, door: medewerker)
            let hier = try Tekst.facultatief(voorstel.vraagHier, veld: "vraag_hier", meest: 2000)
            if toegang.isVoorBesluit, voorstel.gevolg == nil {
                guard hier != nil else {
                    throw Refusal(.invalid, "Schrijf op wat de vraag hier nu nog is.", field: "vraag_hier")
                }
            }
            if let hier {
                try tx.legVast(
                    Aanvulling.vulAan(.gesplitst, vraag: hier, tekst: gronden, op: tx.vandaag), bij: toegang,
                    door: medewerker.id)
            }
            let nieuw = try tx.vervolginbreng(voorstel, bij: naar, toegang, komtUit: nil, deelVan: inbreng, medewerker)
            let nu = try tx.bundelstukken(toegang)
            try tx.haalUitBundel(
                toegang,
                behoud: Bundelkeuze(
                    doelen: voorstel.doelenHier ?? nu.doelen, afspraken: voorstel.afsprakenHier ?? nu.afspraken),
                door: medewerker.id)
            try tx.sluit(voorstel.gevolg, met: nieuw, gronden, toegang, door: medewerker)
            return nieuw
        }
    }
}
