import Domain
import Storage

extension Casework {
    /// Geeft een vraag door aan een andere tafel, met haar geschiedenis. Voor het besluit is doorgeven zelf het besluit:
    /// met gronden, en het wordt verteld.
    public func geefDoor(
        _ voorstel: Doorgeefvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let gronden = try Tekst.verplicht(
                voorstel.gronden, veld: "gronden", noem: "waarom de vraag daar beter past")
            let naar = try tx.doel(voorstel, van: toegang, door: medewerker)
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
            let gronden = try Tekst.verplicht(
                voorstel.gronden, veld: "gronden", noem: "waarom dit deel daar beter past")
            _ = try Tekst.verplicht(voorstel.vraag, veld: "vraag", noem: "wat u de andere tafel vraagt", meest: 2000)
            let naar = try tx.doel(voorstel, van: toegang, door: medewerker)
            let hier = try Tekst.facultatief(voorstel.vraagHier, veld: "vraag_hier", meest: 2000)
            if toegang.plek?.isVoorBesluit == true, voorstel.gevolg == nil {
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
            let nu = try tx.bundelstukken(inbreng)
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

extension Tx {
    /// The table that the question goes to: one that this arrangement names.
    fileprivate func doel(
        _ voorstel: Doorgeefvoorstel, van toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws -> Tafel {
        guard toegang.isSchrijver || toegang.zietDossier else {
            throw Refusal(.forbidden, "Dit doet de voorzitter, of iemand die met het gezin werkt.")
        }
        guard let naar = try tafels("AND t.id = \(voorstel.naar)").first, naar.id != toegang.tafel,
            toegang.arrangement.kanNaar.contains(naar.arrangement)
        else { throw Refusal(.invalid, "Kies een tafel waar deze vraag naartoe kan.", field: "naar") }
        return naar
    }

    /// Passing on before a decision is the decision.
    fileprivate func besluitDoorTeGeven(
        _ naar: Tafel, _ gronden: String, _ toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws {
        try toegang.eisSchrijver()
        guard let plek = toegang.plek, let stap = toegang.arrangement.keuzestap(vanaf: plek.stap) else {
            throw Refusal(.conflict, "De tafel wacht op een aanvulling van wie de vraag inbracht.")
        }
        let open = try openUitkomst(toegang.inbreng)
        let uitkomst = Tafeluitkomst(
            id: .new(), stap: stap.id, wijze: .bijeenkomst, keuzes: ["doorgegeven"],
            wat: "De vraag gaat naar \(naar.naam).", antwoorden: [:], grondenVoor: vandaag, vervangt: open?.id,
            gebeurdOp: vandaag)
        try legVast(uitkomst, bij: toegang, door: medewerker.id)
        let besluit = Besluit(
            id: .new(), uitkomst: uitkomst.id, aard: .afspraak, keuzes: uitkomst.keuzes, wat: uitkomst.wat,
            gronden: gronden, regelversie: nil, bekrachtigt: nil, terugblikOp: nil, vervangt: nil, gebeurdOp: vandaag,
            door: medewerker.id)
        try legVast(besluit, bij: toegang, door: medewerker)
        try eindigBespreking(toegang, door: medewerker.id)
        try haalVanAgenda(toegang.inbreng, in: toegang.stroom, door: medewerker.id)
        try eindigStap(toegang, uitkomst: "doorgegeven", door: medewerker.id)
        if let vertellen = toegang.arrangement.eersteVertelstap {
            try beginStap(vertellen, van: toegang.inbreng, in: toegang.stroom, door: medewerker.id)
        }
        try telBesluit(besluit, uitkomst, stap, toegang)
    }

    /// A new inbreng that goes on from this one: same family, goal and who brought it in; grounds are asked anew.
    fileprivate func vervolginbreng(
        _ voorstel: Doorgeefvoorstel, bij tafel: Tafel, _ toegang: Tafeltoegang, komtUit: ID<Inbreng>?,
        deelVan: ID<Inbreng>?, _ medewerker: Medewerker
    ) throws -> ID<Inbreng> {
        let oud = try inbreng(toegang)
        let gezin = try gezin(toegang.dossier)
        let (versie, arrangement) = try nieuwsteVersie(van: tafel.arrangement)
        let vraag = try aanvullingen(toegang).last { $0.vraag != nil }?.vraag ?? oud.vraag
        var nieuw = Inbrengvoorstel(
            vraag: voorstel.vraag.isEmpty ? vraag : voorstel.vraag, gevraagd: oud.gevraagd, doel: oud.doel)
        (nieuw.geprobeerd, nieuw.knelpunt) = (oud.geprobeerd ?? "", oud.knelpunt)
        (nieuw.regelversie, nieuw.overWie) = (oud.regelversie, oud.overWie.filter { gezin.lid($0) != nil })
        let inbreng = try Inbreng.breng(
            nieuw, aan: tafel.id, in: gezin, voorbereiding: Voorbereiding(punten: []), door: oud.door, op: vandaag,
            komtUit: komtUit, deelVan: deelVan)
        let stukken = try bundelstukken(toegang.inbreng)
        let bundel = Bundelkeuze(
            doelen: voorstel.doelen ?? stukken.doelen, afspraken: voorstel.afspraken ?? stukken.afspraken)
        guard Set(bundel.doelen).isSubset(of: stukken.doelen), Set(bundel.afspraken).isSubset(of: stukken.afspraken)
        else { throw Refusal(.invalid, "Kies uit wat er bij deze vraag hoort.", field: "doelen") }
        let gezinskant = try deelnames(toegang.inbreng).filter {
            if case .medewerker = $0.wie { false } else { $0.isGezin || arrangement.rol($0.rol) == nil }
        }
        let vaste = try eersteDeelnames([], aan: tafel, arrangement, gezin, inbrenger: oud.door)
        let mee = gezinskant.map { Deelname(id: .new(), wie: $0.wie, rol: $0.rol, mandaat: $0.mandaat) }
        try legVast(inbreng, versie, bundel, vaste + mee, arrangement, door: medewerker)
        return inbreng.id
    }

    fileprivate func sluit(
        _ gevolg: ID<OpenGevolg>?, met nieuw: ID<Inbreng>, _ gronden: String, _ toegang: Tafeltoegang,
        door medewerker: Medewerker
    ) throws {
        guard let gevolg else { return }
        guard let open = try gevolgen(toegang.inbreng).first(where: { $0.id == gevolg }) else {
            throw Self.nietGevonden
        }
        guard open.isOpen else { throw Refusal(.conflict, "Dit is al doorgegeven.") }
        try beeindig(
            .gevolgAfgehandeld, gevolg, in: toegang.stroom, door: medewerker.id,
            [
                "tot": vandaag, "hoe": OpenGevolg.Hoe.uitgevoerd.rawValue, "gevolg_van": nieuw.rawValue,
                "toelichting": gronden,
            ])
    }
}

extension Arrangement {
    /// The arrangements that a question can go to from here.
    public var kanNaar: Set<Kenmerk<Arrangement>> {
        let gevolgen = stappen.flatMap(\.uitkomsten).flatMap(\.gevolgen).flatMap { gevolg -> [ArrangementVerwijzing] in
            switch gevolg.soort {
            case .inbreng(let naar): [naar]
            case .splits(let deel): deel.naar
            default: []
            }
        }
        return Set((stappen.flatMap(\.doorgevenAan) + gevolgen).filter { !$0.extern }.map(\.naar))
    }
}
