import Domain
import Storage

extension Tx {
    /// The table that the question goes to: one that this arrangement names.
    func tafelVoor(
        _ voorstel: Doorgeefvoorstel, van toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws -> Tafel {
        guard let naar = try tafels("AND t.id = \(voorstel.naar)").first, naar.id != toegang.tafel,
            toegang.arrangement.kanNaar.contains(naar.arrangement)
        else { throw Refusal(.invalid, "Kies een tafel waar deze vraag naartoe kan.", field: "naar") }
        try eisNeemtAan(naar, nieuwsteVersie(van: naar.arrangement).1, veld: "naar")
        return naar
    }

    /// Passing on before a decision is the decision.
    func besluitDoorTeGeven(
        _ naar: Tafel, _ gronden: String, _ toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws {
        guard let plek = toegang.plek, let stap = toegang.arrangement.keuzestap(vanaf: plek.stap) else {
            throw Refusal(.conflict, "De tafel wacht op een aanvulling van wie de vraag inbracht.")
        }
        let open = try openUitkomst(toegang, onverkort())
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
    func vervolginbreng(
        _ voorstel: Doorgeefvoorstel, bij tafel: Tafel, _ toegang: Tafeltoegang, komtUit: ID<Inbreng>?,
        deelVan: ID<Inbreng>?, _ medewerker: Medewerker
    ) throws -> ID<Inbreng> {
        let oud = try inbreng(toegang, onverkort())
        let gezin = try gezin(toegang.dossier)
        let (versie, arrangement) = try nieuwsteVersie(van: tafel.arrangement)
        let vraag = try aanvullingen(toegang, onverkort()).last { $0.vraag != nil }?.vraag ?? oud.vraag
        var nieuw = Inbrengvoorstel(
            vraag: voorstel.vraag.isEmpty ? vraag : voorstel.vraag, gevraagd: oud.gevraagd, doel: oud.doel)
        (nieuw.geprobeerd, nieuw.knelpunt) = (oud.geprobeerd ?? "", oud.knelpunt)
        (nieuw.regelversie, nieuw.overWie) = (oud.regelversie, oud.overWie.filter { gezin.lid($0) != nil })
        let inbreng = try Inbreng.breng(
            nieuw, aan: tafel.id, in: gezin, voorbereiding: Voorbereiding(punten: []), door: oud.door, op: vandaag,
            komtUit: komtUit, deelVan: deelVan)
        let stukken = try bundelstukken(toegang)
        let bundel = Bundelkeuze(
            doelen: voorstel.doelen ?? stukken.doelen, afspraken: voorstel.afspraken ?? stukken.afspraken)
        guard Set(bundel.doelen).isSubset(of: stukken.doelen), Set(bundel.afspraken).isSubset(of: stukken.afspraken)
        else { throw Refusal(.invalid, "Kies uit wat er bij deze vraag hoort.", field: "doelen") }
        let gezinskant = try deelnames(toegang, onverkort()).filter {
            if case .medewerker = $0.wie { false } else { $0.isGezin || arrangement.rol($0.rol) == nil }
        }
        let vaste = try eersteDeelnames([], aan: tafel, arrangement, gezin, inbrenger: oud.door)
        let mee = gezinskant.map { Deelname(id: .new(), wie: $0.wie, rol: $0.rol, mandaat: $0.mandaat) }
        try legVast(inbreng, versie, bundel, vaste + mee, arrangement, door: medewerker)
        // What went along goes on along, so that the next table does not begin its own investigation; grounds are asked anew.
        let delen = Set(try bundeldelen(bij: toegang.inbreng).keys).intersection(arrangement.heleDelen)
        try legDelenVast(delen, bij: inbreng.id, arrangement, in: toegang.stroom, door: medewerker.id)
        return inbreng.id
    }

    func sluit(
        _ gevolg: ID<OpenGevolg>?, met nieuw: ID<Inbreng>, _ gronden: String, _ toegang: Tafeltoegang,
        door medewerker: Medewerker
    ) throws {
        guard let gevolg else { return }
        guard let open = try gevolgen(toegang, onverkort()).first(where: { $0.id == gevolg }) else {
            throw Self.nietGevonden
        }
        guard open.isOpen else { throw Refusal(.conflict, "Dit is al doorgegeven.") }
        try handelAf(gevolg, toelichting: gronden, werd: nieuw.rawValue, toegang, door: medewerker.id)
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
