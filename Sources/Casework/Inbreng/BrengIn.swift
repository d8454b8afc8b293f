import Domain
import Storage

extension Casework {
    /// Brengt een vraag van een gezin bij een tafel. Wat ontbreekt vraagt een reden; het houdt niets tegen.
    ///
    /// It comes on the agenda of the table's next meeting; without one the chair plans it.
    public func brengIn(
        _ voorstel: Inbrengvoorstel, bij tafel: ID<Tafel>, over dossier: ID<Dossier>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let gezin = try tx.gezin(toegang)
            let stand = try tx.tafel(tafel)
            let (versie, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            try tx.eisNeemtAan(stand, arrangement)
            try tx.eisMagInbrengen(medewerker, bij: arrangement, in: gezin)
            try tx.eisCode(voorstel.gevraagd, uit: "gevraagd", veld: "gevraagd")
            try tx.eisCode(voorstel.knelpunt, uit: "knelpunten", veld: "knelpunt")
            let plan = try tx.plantoestand(toegang)
            let bundel = try Bundelkeuze(voorstel, uit: plan)
            let deelnames = try tx.eersteDeelnames(
                voorstel.erbij, aan: stand, arrangement, gezin, inbrenger: medewerker.id)
            var feiten = try tx.voorbereidingsfeiten(gezin, plan)
            (feiten.vraag, feiten.geprobeerd) = (voorstel.vraag, voorstel.geprobeerd)
            (feiten.heeftRegel, feiten.deelnemers) = (voorstel.regelversie != nil, deelnames.count)
            let informatie = try tx.vulAan(
                &feiten, voor: arrangement, toegang, gezin, vraag: voorstel.vraag, geprobeerd: voorstel.geprobeerd)
            let inbreng = try Inbreng.breng(
                voorstel, aan: tafel, in: gezin,
                voorbereiding: Voorbereiding.bereken(arrangement, feiten, op: tx.vandaag).zonderToestemming,
                door: medewerker.id, op: tx.vandaag)
            try tx.legVast(inbreng, versie, bundel, deelnames, arrangement, door: medewerker)
            try tx.legDelenVast(
                voorstel.delen, bij: inbreng.id, arrangement, in: .dossier(dossier), door: medewerker.id)
            if let informatie { try tx.telInformatie(informatie, bij: arrangement, in: dossier) }
            return inbreng.id
        }
    }
}

extension Voorbereiding {
    /// Grounds are recorded per participant after it was brought in: until then nobody sees names, so no reason is asked.
    var zonderToestemming: Voorbereiding {
        Voorbereiding(punten: punten.filter { $0.wat != "toestemming" }, nietEerstGeprobeerd: nietEerstGeprobeerd)
    }
}

/// Lines of goals and agreements that go along.
struct Bundelkeuze {
    var doelen: [ID<Doel>]
    var afspraken: [ID<Afspraak>]

    /// The goal it came from and its open agreements, unless others were ticked.
    init(_ voorstel: Inbrengvoorstel, uit plan: Plantoestand) throws {
        let lijnen = Set(plan.doelen.map(\.lijn))
        let gekozen = voorstel.doelen ?? voorstel.doel.map { [$0] } ?? []
        guard gekozen.allSatisfy(lijnen.contains), voorstel.doel.map(lijnen.contains) ?? true else {
            throw Refusal(.invalid, "Kies doelen uit het plan van dit gezin.", field: "doelen")
        }
        doelen = gekozen
        let open = plan.afspraken.filter { $0.isOpen && gekozen.contains($0.doel) }.map(\.lijn)
        afspraken = voorstel.afspraken ?? open
        guard Set(afspraken).isSubset(of: plan.afspraken.map(\.lijn)) else {
            throw Refusal(.invalid, "Kies afspraken uit het plan van dit gezin.", field: "afspraken")
        }
    }

    init(doelen: [ID<Doel>], afspraken: [ID<Afspraak>]) { (self.doelen, self.afspraken) = (doelen, afspraken) }
}

extension Tx {
    /// In which of the arrangement's words somebody may bring in a case of this family.
    func eisMagInbrengen(_ medewerker: Medewerker, bij arrangement: Arrangement, in gezin: Gezin) throws {
        guard arrangement.onderwerp.contains(.dossier) else {
            throw Refusal(
                .invalid, "Bij \(arrangement.naam) kunt u geen vraag van één gezin inbrengen.", field: "tafel")
        }
        var rollen = Set(medewerker.lidmaatschappen.map { Rolnaam($0.rol.rawValue) })
        for relatie in gezin.betrokkenen where relatie.medewerker == medewerker.id {
            rollen.insert(Rolnaam(relatie.rol.rawValue))
            if relatie.rol == .regisseur { rollen.formUnion(["casusregisseur", "verwijzer"]) }
        }
        guard rollen.contains(where: { arrangement.magInbrengen($0) }) else {
            throw arrangement.andersInbrengen
        }
    }

    /// The fixed members, who brings it in, who does this in that person's own team, and whom he or she named.
    func eersteDeelnames(
        _ erbij: [Deelnemervoorstel], aan tafel: Tafel, _ arrangement: Arrangement, _ gezin: Gezin,
        inbrenger: ID<Medewerker>
    ) throws -> [Deelname] {
        var voorstellen = arrangement.vasten(tafel).map {
            Deelnemervoorstel($0.medewerker, als: $0.rol, mandaat: $0.mandaat)
        }
        let eigen = arrangement.leden.first { $0.per == .dossier && $0.rol != .gezin }?.rol ?? .inbrenger
        voorstellen.append(Deelnemervoorstel(inbrenger, als: eigen, mandaat: .geen))
        voorstellen += try teamgenoten(van: inbrenger, arrangement)
        return try Deelname.vraag(voorstellen + erbij, bij: [], in: arrangement, gezin: gezin)
    }

    /// Who has the roles that an arrangement fills from the team of who brings a case in; never that person.
    func teamgenoten(van inbrenger: ID<Medewerker>, _ arrangement: Arrangement) throws -> [Deelnemervoorstel] {
        let rollen = arrangement.teamrollen
        guard !rollen.isEmpty else { return [] }
        return try rows(
            """
            SELECT DISTINCT l.medewerker_id, l.rol FROM lidmaatschap m JOIN lidmaatschap l ON l.team_id = m.team_id
            WHERE m.medewerker_id = \(inbrenger) AND m.tot IS NULL AND l.tot IS NULL
                AND l.rol IN (\(list: rollen.map(\.tekst))) AND l.medewerker_id <> \(inbrenger)
            ORDER BY l.rol, l.medewerker_id
            """
        ).map { Deelnemervoorstel(try $0.get("medewerker_id"), als: Rolnaam(try $0.get("rol"))) }
    }

    /// Writes a new inbreng with all that belongs to it: bundle, participants, first step, agenda.
    func legVast(
        _ inbreng: Inbreng, _ versie: ID<Arrangement>, _ bundel: Bundelkeuze, _ deelnames: [Deelname],
        _ arrangement: Arrangement, door medewerker: Medewerker
    ) throws {
        let stroom = Stroom.dossier(inbreng.dossier)
        try legVast(
            .inbrengGedaan, inbreng.id, in: stroom, door: medewerker.id, gebeurdOp: inbreng.gebeurdOp.description,
            [
                "tafel_id": inbreng.tafel, "arrangementversie_id": versie, "vraag": inbreng.vraag,
                "gevraagd": inbreng.gevraagd, "geprobeerd": inbreng.geprobeerd, "knelpunt": inbreng.knelpunt,
                "regelversie_id": inbreng.regelversie, "waarom_toch": inbreng.waaromToch,
                "komt_uit_id": inbreng.komtUit, "deel_van_id": inbreng.deelVan, "doel_id": inbreng.doel,
                "over_wie": Personen(inbreng.overWie), "inbrenger_id": inbreng.door,
                "organisatie_id": medewerker.organisatie,
            ])
        try legBundelVast(bundel.doelen, bundel.afspraken, bij: inbreng.id, in: stroom, door: medewerker.id)
        try legVast(deelnames, bij: inbreng.id, arrangement: arrangement, in: stroom, door: medewerker.id)
        guard let eerste = arrangement.eersteStap else { return }
        try beginStap(eerste, van: inbreng.id, in: stroom, door: medewerker.id)
        if let bijeenkomst = try volgendeBijeenkomst(van: inbreng.tafel) {
            try zet(
                inbreng.id, op: bijeenkomst.id, minuten: arrangement.minutenPerCasus, in: stroom, door: medewerker.id)
        }
        try tel(
            .inbreng, in: inbreng.dossier,
            [
                "arrangement": arrangement.id.tekst, "gevraagd": inbreng.gevraagd, "knelpunt": inbreng.knelpunt,
                "regelartikel": try artikel(inbreng.regelversie),
                "leefgebieden": try leefgebieden(bundel.doelen, in: inbreng.dossier),
            ])
    }

    /// The name of a rule with the article; nil when there is none.
    func artikel(_ versie: ID<Regel>?) throws -> String? {
        guard let versie else { return nil }
        let row = try row(
            "SELECT r.naam, v.artikel FROM regelversie v JOIN regel r ON r.id = v.regel_id WHERE v.id = \(versie)")
        guard let row else { throw Refusal(.invalid, "Kies de regel uit de lijst.", field: "regel") }
        return "\(try row.get("naam", as: String.self)) \(try row.get("artikel", as: String.self))"
    }

    /// Codes of the areas of life of some goals: sorted, with a space between.
    func leefgebieden(_ lijnen: [ID<Doel>], in dossier: ID<Dossier>) throws -> String? {
        let codes = Set(
            try rows(
                "SELECT leefgebied FROM doel WHERE lijn_id IN (\(list: lijnen)) AND dossier_id = \(dossier) ORDER BY id"
            )
            .map { try $0.get("leefgebied", as: String.self) })
        return codes.isEmpty ? nil : codes.sorted().joined(separator: " ")
    }
}
