import Domain
import Storage

extension Casework {
    /// Eén inbreng, voor wie er door de deur van haar tafel bij mag.
    public func inbrengstand(_ inbreng: ID<Inbreng>, voor kijker: Kijker) async throws -> Inbrengstand {
        try await lees("tafel", van: inbreng, voor: kijker) { tx, toegang, gezin in
            try tx.inbrengstand(toegang, gezin)
        }
    }
}

extension Tx {
    func inbrengstand(_ toegang: Tafeltoegang, _ gezin: Gezin) throws -> Inbrengstand {
        let zonder = Zonder(toegang, gezin, op: vandaag)
        let echt = try inbreng(toegang)
        let tafel =
            try tafels("AND t.id = \(toegang.tafel)").first
            ?? Tafel(
                id: toegang.tafel, arrangement: toegang.arrangement.id, naam: toegang.arrangement.naam, gebied: "",
                leden: [])
        // The ground tafelbesluit opens question, decision and actions only.
        let heel = if case .tafelbesluit = toegang.grond { false } else { true }
        let er = try aanwezig(bij: toegang.inbreng)
        let aanvullingen = er.contains("aanvulling") ? try aanvullingen(toegang) : []
        let tocht = try tocht(toegang.inbreng)
        let deelnames = try deelnames(toegang.inbreng)
        let gronden = er.contains("deelgrond") ? try deelgronden(toegang.inbreng) : [:]
        let standpunten = er.contains("standpunt") ? try standpunten(toegang.inbreng) : []
        let uitkomsten = er.contains("uitkomst") ? try uitkomsten(toegang.inbreng) : []
        let besluiten = er.contains("besluit") ? try besluiten(toegang.inbreng) : []
        let verteld = er.contains("verteld") ? try verteld(toegang.inbreng) : []
        let besprekingen = er.contains("bespreking") ? try besprekingen(toegang.inbreng) : []
        let wegingen = heel && er.contains("weging") ? try wegingen(toegang.inbreng) : []
        let acties = er.contains("actie") ? try acties(toegang.inbreng) : []
        let kort = er.contains("kortgesloten") ? try kortgesloten(toegang.inbreng) : []
        let evaluaties = er.contains("evaluatie") ? try evaluaties(toegang.inbreng) : []
        let bekrachtigingen = besluiten.isEmpty ? [] : try bekrachtigingen(toegang.inbreng)
        let gevolgen = er.contains("gevolg") ? try gevolgen(toegang.inbreng) : []
        let terugblikken = er.contains("terugblik") ? try terugblikken(toegang.inbreng) : []
        let punt = try agendapunt(van: toegang.inbreng)
        let doelen = heel ? try bundeldoelen(toegang, gezin, rond: besluiten.first, zonder) : []
        var wie = Set(deelnames.compactMap(\.medewerker) + wegingen.map(\.door) + besluiten.map(\.door))
        wie.formUnion(verteld.map(\.door) + kort.map(\.door) + bekrachtigingen.map(\.door) + [echt.door])
        wie.formUnion(acties.compactMap { if case .medewerker(let id) = $0.wie { id } else { nil } })
        wie.formUnion(gevolgen.compactMap(\.medewerker))
        let namen = try namen(van: wie)
        let organisaties = try organisaties(van: deelnames.compactMap(\.medewerker))
        let plek = tocht.last { $0.tot == nil }
        let keuzestap = plek.flatMap { $0.isVoorBesluit ? toegang.arrangement.keuzestap(vanaf: $0.stap) : nil }
        let uitInvoer = uitkomsten.contains { $0.wijze == .invoer }
        let ingetrokken =
            er.contains("intrekking")
            ? try row("SELECT id, dossier_id, gronden FROM intrekking WHERE inbreng_id = \(toegang.inbreng)") : nil
        return Inbrengstand(
            id: toegang.inbreng, dossier: toegang.zietDossier ? toegang.dossier : nil,
            gezin: toegang.zietDossier ? gezin : nil, tafel: tafel, arrangement: toegang.arrangement,
            grond: toegang.grond, metNamen: toegang.metNamen,
            mag: .init(
                dossier: toegang.zietDossier, schrijven: toegang.isSchrijver, leiden: toegang.isLeiding,
                besluiten: keuzestap.map {
                    toegang.arrangement.magVastleggen($0, als: toegang.rollen, isInbrenger: toegang.isInbrenger)
                } ?? false,
                vertellen: !besluiten.isEmpty && !uitInvoer && (toegang.zietDossier || toegang.isSchrijver),
                evalueren: toegang.arrangement.evaluatiestap != nil && !besluiten.isEmpty
                    && deelnames.contains { $0.medewerker == toegang.medewerker }
                    && !evaluaties.contains { $0.medewerker == toegang.medewerker }),
            inbreng: zonder.inbreng(echt),
            vraag: zonder(aanvullingen.last { $0.vraag != nil }?.vraag ?? echt.vraag),
            aanvullingen: heel ? aanvullingen.map(zonder.aanvulling) : [], regel: try artikel(echt.regelversie),
            inbrenger: namen[echt.door] ?? "",
            overWie: echt.overWie.map { zonder.persoon($0) }, doelen: doelen,
            deelnemers: deelnames.map { deelname in
                .init(
                    deelname: zonder.deelname(deelname), naam: zonder.naam(deelname, namen),
                    organisatie: deelname.medewerker.flatMap { organisaties[$0] } ?? deelname.buitenorganisatie,
                    grond: gronden[deelname.id],
                    standpunt: standpunten.first { $0.deelname == deelname.id }.map(zonder.standpunt))
            },
            voorbereiding: heel
                ? try voorbereiding(
                    echt, toegang, gezin, doelen: doelen.count, deelnames: deelnames, gronden: gronden) : nil,
            tocht: tocht, plek: plek, keuzestap: keuzestap,
            bijeenkomst: try punt.map { try geldigeBijeenkomst($0.bijeenkomst) }, agendapunt: punt,
            besprekingen: heel ? besprekingen.map(zonder.bespreking) : [],
            delenTeVertellen: besprekingen.filter { deel in
                deel.vertellenVoor != nil && !verteld.contains { $0.bespreking == deel.id }
            }.map(zonder.bespreking),
            wegingen: wegingen.map(zonder.weging),
            openUitkomst: uitkomsten.last { u in
                u.grondenVoor != nil && plek?.isVoorBesluit == true && !besluiten.contains { $0.uitkomst == u.id }
            }.map(zonder.uitkomst),
            uitkomsten: uitkomsten.map(zonder.uitkomst),
            besluiten: try besluiten.map { besluit in
                // Whether a decision of an earlier system was told is not known: nobody has to do it again.
                let nog =
                    uitInvoer
                    ? []
                    : Vertelstand(
                        verteld, over: besluit, in: gezin, aan: toegang.vertellenAan, inbrenger: echt.door, op: vandaag
                    ).nogAan
                return .init(
                    besluit: zonder.besluit(besluit),
                    verteld: verteld.filter { $0.besluit == besluit.id }.map(zonder.verteld),
                    nogAan: nog.map { zonder.spreker($0, namen) }, nogAanWie: nog,
                    bekrachtigingen: bekrachtigingen.filter { $0.besluit == besluit.id },
                    regel: try artikel(besluit.regelversie))
            },
            acties: acties.map(zonder.actie), gevolgen: gevolgen,
            kortgesloten: kort.map(zonder.kortgesloten),
            evaluaties: evaluaties, terugblikken: terugblikken.map(zonder.terugblik),
            keten: try keten(van: toegang),
            intrekking: try ingetrokken.map { zonder(try open("intrekking", "gronden", $0) ?? "") }, namen: namen)
    }

    /// Which facts there are of an inbreng, so that only those are read.
    private func aanwezig(bij inbreng: ID<Inbreng>) throws -> Set<String> {
        let tabellen = [
            "aanvulling", "deelgrond", "standpunt", "uitkomst", "besluit", "verteld", "bespreking", "weging", "actie",
            "kortgesloten", "evaluatie", "gevolg", "terugblik", "intrekking",
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
