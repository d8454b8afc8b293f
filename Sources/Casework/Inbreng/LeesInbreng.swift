import Domain
import Storage

extension Casework {
    /// Eén inbreng, voor wie er door de deur van haar tafel bij mag.
    ///
    /// - Parameter om: what the reader comes to do; refused like the act itself when the reader may not.
    public func inbrengstand(
        _ inbreng: ID<Inbreng>, voor kijker: Kijker, om handeling: Tafelhandeling? = nil
    ) async throws -> Inbrengstand {
        try await lees("tafel", van: inbreng, voor: kijker) { tx, toegang, gezin in
            if let handeling { try toegang.eis(handeling) }
            return try tx.inbrengstand(toegang, gezin)
        }
    }
}

extension Tx {
    func inbrengstand(_ toegang: Tafeltoegang, _ gezin: Gezin) throws -> Inbrengstand {
        let zonder = try zonder(toegang, gezin)
        let echt = try inbreng(toegang, zonder, alleenVraag: !toegang.opent(.toelichting))
        let tafel =
            try tafels("AND t.id = \(toegang.tafel)").first
            ?? Tafel(
                id: toegang.tafel, arrangement: toegang.arrangement.id, naam: toegang.arrangement.naam, gebied: "",
                leden: [])
        let er = try aanwezig(bij: toegang.inbreng)
        func lees<T>(_ tabel: String, _ deel: Inbrengdeel?, _ lezer: (Tafeltoegang, Zonder) throws -> [T]) throws -> [T]
        {
            guard er.contains(tabel), deel.map(toegang.opent) ?? true else { return [] }
            return try lezer(toegang, zonder)
        }
        let aanvullingen = try lees("aanvulling", nil, self.aanvullingen)
        let tocht = try tocht(toegang.inbreng)
        let deelnames = try deelnames(toegang, zonder)
        let gronden = er.contains("deelgrond") ? try deelgronden(toegang, zonder) : [:]
        let standpunten = try lees("standpunt", nil, self.standpunten)
        let besluiten = try lees("besluit", nil, self.besluiten)
        let besloten = Set(besluiten.map(\.uitkomst))
        let uitkomsten = try lees("uitkomst", nil, self.uitkomsten).filter {
            toegang.opent(.eerdereUitkomsten) || besloten.contains($0.id)
        }
        let verteld = try lees("verteld", nil, self.verteld)
        // Who tells what was decided, needs to know with whom the table talked.
        let gesprekken =
            toegang.opent(.bespreking) || toegang.isSchrijver ? try lees("bespreking", nil, self.besprekingen) : []
        let wegingen = try lees("weging", .weging, self.wegingen)
        let acties = try lees("actie", nil, self.acties)
        let kort = try lees("kortgesloten", .kortgesloten, self.kortgesloten)
        let evaluaties = try lees("evaluatie", .evaluatie, self.evaluaties)
        let bekrachtigingen = besluiten.isEmpty ? [] : try bekrachtigingen(toegang, zonder)
        let gevolgen = try lees("gevolg", nil, self.gevolgen)
        let terugblikken = try lees("terugblik", .terugblik, self.terugblikken)
        let adviezen = try lees("advies", .advies, self.tafeladviezen)
        let gezinskeuzes = try lees("gezinskeuze", .gezinskeuze, self.gezinskeuzes)
        let uitvragen = try lees("uitvraag", nil, self.uitvragen).map(\.uitvraag)
        let punt = try agendapunt(van: toegang.inbreng)
        let doelen = toegang.opent(.bundel) ? try bundeldoelen(toegang, gezin, rond: besluiten.first, zonder) : []
        var wie = Set(deelnames.compactMap(\.medewerker) + wegingen.map(\.door) + besluiten.map(\.door))
        wie.formUnion(verteld.map(\.door) + kort.map(\.door) + bekrachtigingen.map(\.door) + [echt.door])
        wie.formUnion(acties.compactMap { if case .medewerker(let id) = $0.wie { id } else { nil } })
        wie.formUnion(gevolgen.compactMap(\.medewerker) + uitvragen.map(\.volger))
        let namen = try namen(van: wie)
        let organisaties = try organisaties(van: deelnames.compactMap(\.medewerker))
        let evaluatie = toegang.evaluatie
        let klaarMetEvalueren =
            try er.contains("evaluatie") && evaluatie.map { try heeftGeevalueerd(toegang, $0) } ?? false
        let heleDelen = er.contains("bundeldeel") ? Set(try bundeldelen(bij: toegang.inbreng).keys) : []
        let vraagNu = aanvullingen.last { $0.vraag != nil }?.vraag ?? echt.vraag
        let plek = tocht.last { $0.tot == nil }
        let keuzestap: Stap? = plek.flatMap {
            let stap = toegang.arrangement.isVoorBesluit($0) ? toegang.arrangement.keuzestap(vanaf: $0.stap) : nil
            return $0.soort == Stap.Soort.instemming.rawValue && stap?.id != $0.stap ? nil : stap
        }
        let uitInvoer = uitkomsten.contains { $0.wijze == .invoer }
        let ingetrokken =
            er.contains("intrekking") && toegang.opent(.intrekking)
            ? try row("SELECT id, dossier_id, gronden FROM intrekking WHERE inbreng_id = \(toegang.inbreng)") : nil
        return Inbrengstand(
            id: toegang.inbreng, dossier: toegang.zietDossier ? toegang.dossier : nil,
            gezin: toegang.zietDossier ? gezin : nil, soort: gezin.soort,
            verderIn: try verderIn(toegang, gezin), tafel: tafel, arrangement: toegang.arrangement,
            grond: toegang.grond, metNamen: toegang.metNamen,
            mag: .init(
                dossier: toegang.werktMee, schrijven: toegang.isSchrijver, leiden: toegang.isLeiding,
                besluiten: keuzestap.map {
                    toegang.arrangement.magVastleggen($0, als: toegang.rollen, isInbrenger: toegang.isInbrenger)
                } ?? false,
                vertellen: !besluiten.isEmpty && !uitInvoer && (toegang.werktMee || toegang.isSchrijver),
                evalueren: evaluatie != nil && !besluiten.isEmpty
                    && (evaluatie?.isVanRol == true || deelnames.contains { $0.medewerker == toegang.medewerker })
                    && !klaarMetEvalueren, adviseren: toegang.magAdviseren),
            inbreng: echt, vraag: vraagNu,
            aanvullingen: toegang.opent(.toelichting) ? aanvullingen : [], regel: try artikel(echt.regelversie),
            inbrenger: namen[echt.door] ?? "",
            overWie: echt.overWie.map { zonder.persoon($0) }, doelen: doelen, heleDelen: heleDelen,
            analyse: heleDelen.contains(.analyse) ? try gedeeldeAnalyse(toegang, gezin, zonder) : nil,
            ondersteuningsplan: heleDelen.contains(.ondersteuningsplan)
                ? try gedeeldOndersteuningsplan(toegang, gezin, vraag: vraagNu, zonder) : nil,
            deelnemers: deelnames.map { deelname in
                .init(
                    deelname: deelname, naam: zonder.naam(deelname, namen),
                    organisatie: deelname.medewerker.flatMap { organisaties[$0] } ?? deelname.buitenorganisatie,
                    grond: gronden[deelname.id],
                    standpunt: standpunten.first { $0.deelname == deelname.id })
            },
            voorbereiding: toegang.opent(.toelichting) && gezin.soort == .gezin
                ? try voorbereiding(
                    echt, toegang, gezin, doelen: doelen.isEmpty ? bundelstukken(toegang).doelen.count : doelen.count,
                    deelnames: deelnames, gronden: gronden) : nil,
            tocht: tocht, plek: plek, keuzestap: keuzestap,
            bijeenkomst: try punt.map { try geldigeBijeenkomst($0.bijeenkomst) }, agendapunt: punt,
            besprekingen: toegang.opent(.bespreking) ? gesprekken : [],
            delenTeVertellen: delenTeVertellen(gesprekken, toegang, verteld),
            wegingen: wegingen,
            openUitkomst: uitkomsten.last { u in
                u.grondenVoor != nil && toegang.isVoorBesluit && !besluiten.contains { $0.uitkomst == u.id }
            }, uitkomsten: uitkomsten,
            besluiten: try besluiten.map { besluit in
                // Whether a decision of an earlier system was told is not known: nobody has to do it again.
                let nog =
                    uitInvoer
                    ? []
                    : Vertelstand(
                        verteld, over: besluit, in: gezin, aan: toegang.vertellenAan, inbrenger: echt.door, op: vandaag
                    ).nogAan
                return .init(
                    besluit: besluit, verteld: verteld.filter { $0.besluit == besluit.id },
                    nogAan: nog.map { zonder.spreker($0, namen) }, nogAanWie: nog,
                    isSamenBesproken: gesprekken.contains { een in
                        een.begon.dag == uitkomsten.first { $0.id == besluit.uitkomst }?.gebeurdOp
                            && toegang.arrangement.isMetGezin(een.deel)
                    },
                    bekrachtigingen: bekrachtigingen.filter { $0.besluit == besluit.id },
                    regel: try artikel(besluit.regelversie))
            },
            acties: acties, gevolgen: gevolgen, kortgesloten: kort, evaluaties: evaluaties, evaluatie: evaluatie,
            terugblikken: terugblikken,
            codeantwoorden: try lees("codeantwoord", .codeantwoord, self.codeantwoorden),
            codes: try lees("toegangscode", .codeantwoord, self.codes), magCodes: toegang.magCodes,
            adviezen: adviezen, gezinskeuzes: gezinskeuzes, uitvragen: uitvragen,
            magVragenBuiten: toegang.magVragenBuiten,
            registratie: toegang.magAdviseren ? try eerdereRegistratie(van: toegang.medewerker) : nil,
            keten: try keten(van: toegang),
            signalen: try lees("signaalbron", nil) { toegang, _ in
                try self.signalen(
                    "s.id IN (SELECT systeemsignaal_id FROM signaalbron WHERE inbreng_id = \(toegang.inbreng))")
            },
            terugmeldingen: try lees("terugmelddeel", .terugblik) { toegang, _ in try self.terugmeldingen(toegang) },
            intrekking: try ingetrokken.flatMap { zonder(try beschermd(.intrekking, "gronden", $0)) }, namen: namen)
    }

    /// The file that came of a registration, for who sees it whole.
    private func verderIn(_ toegang: Tafeltoegang, _ gezin: Gezin) throws -> ID<Dossier>? {
        guard gezin.soort != .gezin, toegang.zietDossier else { return nil }
        return try row("SELECT in_dossier_id FROM bijvoeging WHERE dossier_id = \(gezin.dossier)")?.get("in_dossier_id")
    }

    /// Parts without the family that it still has to hear of, for who tells it.
    private func delenTeVertellen(
        _ gesprekken: [Bespreking], _ toegang: Tafeltoegang, _ verteld: [Verteld]
    ) -> [Bespreking] {
        guard toegang.zietDossier || toegang.isSchrijver else { return [] }
        return gesprekken.filter { deel in
            deel.vertellenVoor != nil && !verteld.contains { $0.bespreking == deel.id }
        }
    }

    func heeftGeevalueerd(_ toegang: Tafeltoegang, _ stap: Stap) throws -> Bool {
        try row(
            """
            SELECT id FROM evaluatie WHERE inbreng_id = \(toegang.inbreng) AND stap = \(stap.id.tekst)
                AND medewerker_id = \(toegang.medewerker)
            """) != nil
    }

    /// Which facts there are of an inbreng, so that only those are read.
    private func aanwezig(bij inbreng: ID<Inbreng>) throws -> Set<String> {
        let tabellen = [
            "aanvulling", "deelgrond", "standpunt", "uitkomst", "besluit", "verteld", "bespreking", "weging", "actie",
            "kortgesloten", "evaluatie", "gevolg", "terugblik", "intrekking", "codeantwoord", "toegangscode", "advies",
            "gezinskeuze", "uitvraag", "terugmelddeel", "bundeldeel",
            "signaalbron",
        ]
        var vraag: SQL = ""
        for tabel in tabellen {
            if tabel != tabellen.first { vraag = vraag + " UNION ALL " }
            vraag =
                vraag
                + "SELECT \(tabel) AS tabel WHERE EXISTS (SELECT 1 FROM \(.name(tabel)) WHERE inbreng_id = \(inbreng))"
        }
        return Set(try rows(vraag + " ORDER BY 1").compactMap { $0["tabel"].text })
    }

    private func organisaties(van medewerkers: [ID<Medewerker>]) throws -> [ID<Medewerker>: String] {
        let rijen = try rows(
            """
            SELECT m.id, o.naam FROM medewerker m JOIN organisatie o ON o.id = m.organisatie_id
            WHERE m.id IN (\(list: medewerkers)) ORDER BY m.id
            """)
        return Dictionary(try rijen.map { (try $0.get("id"), try $0.get("naam")) }, uniquingKeysWith: { een, _ in een })
    }
}

extension Deelname {
    var buitenorganisatie: String? { if case .buiten(_, let organisatie) = wie { organisatie } else { nil } }
}
