import Domain
import Storage

extension Casework {
    /// Trekt een vraag in, met de reden. Na het besluit kan dat niet meer.
    public func trekIn(
        _ inbreng: ID<Inbreng>, gronden: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.trekIn)
            _ = try tx.eisVoorBesluit(toegang)
            let reden = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom u de vraag intrekt", meest: 2000)
            try tx.legVast(
                .inbrengIngetrokken, ID<Inbreng>.new(), in: toegang.stroom, door: medewerker.id,
                ["inbreng_id": inbreng, "gronden": reden])
            try tx.eindigBespreking(toegang, door: medewerker.id)
            try tx.haalVanAgenda(inbreng, in: toegang.stroom, door: medewerker.id)
            try tx.beeindigUitvragen(toegang, omdat: "De vraag is teruggenomen.", door: medewerker.id)
            try tx.eindigStap(toegang, uitkomst: "ingetrokken", door: medewerker.id)
            try tx.tel(.ingetrokken, in: toegang.dossier, ["arrangement": toegang.arrangement.id.tekst])
            return inbreng
        }
    }

    /// Vult een vraag aan. Wachtte de tafel daarop, dan begint de vraag daar opnieuw en komt zij weer op de agenda.
    public func vulAan(
        _ inbreng: ID<Inbreng>, vraag: String = "", tekst: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Aanvulling> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.vulAan)
            let plek = try tx.eisVoorBesluit(toegang)
            let aanvulling = try Aanvulling.vulAan(.aangevuld, vraag: vraag, tekst: tekst, op: tx.vandaag)
            try tx.legVast(aanvulling, bij: toegang, door: medewerker.id)
            if plek.soort == Staptocht.inbreng, let eerste = toegang.arrangement.eersteStap {
                try tx.eindigStap(toegang, uitkomst: "aangevuld", door: medewerker.id)
                try tx.beginStap(eerste, van: inbreng, in: toegang.stroom, door: medewerker.id)
                if let volgende = try tx.volgendeBijeenkomst(van: toegang.tafel) {
                    try tx.haalVanAgenda(inbreng, in: toegang.stroom, door: medewerker.id)
                    try tx.zet(
                        inbreng, op: volgende.id, minuten: toegang.arrangement.minutenPerCasus, in: toegang.stroom,
                        door: medewerker.id)
                }
            }
            return aanvulling.id
        }
    }

    /// Kiest opnieuw welke doelen en afspraken meegaan.
    public func kiesBundel(
        doelen: [ID<Doel>], afspraken: [ID<Afspraak>], bij inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.kiesBundel)
            _ = try tx.eisVoorBesluit(toegang)
            var voorstel = Inbrengvoorstel(vraag: "", gevraagd: "")
            (voorstel.doelen, voorstel.afspraken) = (doelen, afspraken)
            let plan = try tx.plantoestand(tx.werkdeur(toegang.dossier, voor: medewerker))
            let keuze = try Bundelkeuze(voorstel, uit: plan)
            let nu = try tx.bundelstukken(toegang)
            try tx.haalUitBundel(toegang, behoud: keuze, door: medewerker.id)
            try tx.legBundelVast(
                keuze.doelen.filter { !nu.doelen.contains($0) }, keuze.afspraken.filter { !nu.afspraken.contains($0) },
                bij: inbreng, in: toegang.stroom, door: medewerker.id)
            return inbreng
        }
    }
}

extension Tx {
    func legVast(_ aanvulling: Aanvulling, bij toegang: Tafeltoegang, door medewerker: ID<Medewerker>) throws {
        try legVast(
            .aanvullingGegeven, aanvulling.id, in: toegang.stroom, door: medewerker,
            [
                "inbreng_id": toegang.inbreng, "aanleiding": aanvulling.aanleiding.rawValue, "vraag": aanvulling.vraag,
                "tekst": aanvulling.tekst,
            ])
    }

    /// Takes back from the bundle what is not kept.
    func haalUitBundel(_ toegang: Tafeltoegang, behoud: Bundelkeuze, door medewerker: ID<Medewerker>) throws {
        let rijen = try rows(
            "SELECT id, doel_id, afspraak_id FROM bundelstuk WHERE inbreng_id = \(toegang.inbreng) AND tot IS NULL ORDER BY id"
        )
        let blijft = Set(behoud.doelen.map(\.rawValue) + behoud.afspraken.map(\.rawValue))
        for rij in rijen where !blijft.contains(rij["doel_id"].text ?? rij["afspraak_id"].text ?? "") {
            try beeindig(
                .bundelstukTeruggehaald, rij.get("id", as: ID<Inbreng>.self), in: toegang.stroom, door: medewerker,
                ["tot": vandaag])
        }
    }
}
