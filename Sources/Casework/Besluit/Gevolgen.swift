import Domain
import Storage

/// Where a consequence came from: an outcome of a step, or of looking back.
private struct Gevolgbron {
    var uitkomst: ID<Tafeluitkomst>?
    var besluit: ID<Besluit>?
    var terugblik: ID<Terugblik>?
}

extension Tx {
    /// Opens what an outcome sets in motion: a question to who is competent, or work for the right person.
    func zetGevolgenOpen(
        van uitkomst: Tafeluitkomst, besluit: ID<Besluit>?, _ stap: Stap, _ toegang: Tafeltoegang,
        door medewerker: Medewerker
    ) throws {
        let bron = Gevolgbron(uitkomst: uitkomst.id, besluit: besluit)
        for keuze in stap.uitkomsten where uitkomst.keuzes.contains(keuze.id) {
            for gevolg in keuze.gevolgen {
                if case .bekrachtiging(let vraag) = gevolg.soort, let besluit,
                    let wie = uitkomst.antwoorden[vraag.door].flatMap({ ID<Medewerker>($0) })
                {
                    try vraagBekrachtiging(vraag, aan: wie, over: besluit, toegang, door: medewerker)
                } else {
                    try zetOpen(gevolg, keuze: keuze.id, uit: bron, toegang, door: medewerker)
                }
            }
        }
        guard uitkomst.wijze == .spoed, let spoed = toegang.arrangement.spoed, let eerste = uitkomst.keuzes.first else {
            return
        }
        let wanneer: Dag? =
            switch spoed.bekrachtigen {
            case .volgendeBijeenkomst: try volgendeBijeenkomst(van: toegang.tafel)?.begint.dag
            case .binnen(let termijn): termijn.einde(vanaf: vandaag)
            }
        try zetOpen(
            "spoed", spoed.wie.tekst, voor: .leiding, uiterlijk: wanneer, keuze: eerste, uit: bron, toegang,
            door: medewerker)
    }

    /// Opens what the outcome of looking back sets in motion.
    func zetGevolgenOpen(
        van terugblik: Terugblik, op stap: Stap, _ toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws {
        guard let keuze = terugblik.keuze.flatMap(stap.uitkomst) else { return }
        for gevolg in keuze.gevolgen {
            try zetOpen(gevolg, keuze: keuze.id, uit: Gevolgbron(terugblik: terugblik.id), toegang, door: medewerker)
        }
    }

    /// A file is not opened for a family that has one.
    private func zetOpen(
        _ gevolg: Gevolg, keuze: Kenmerk<Uitkomst>, uit bron: Gevolgbron, _ toegang: Tafeltoegang,
        door medewerker: Medewerker
    ) throws {
        if gevolg.soort == .dossier(.openen), try gezin(toegang.dossier).soort == .gezin { return }
        guard let open = gevolg.open else { return }
        try zetOpen(
            open.soort, open.waarde, voor: open.voor, uiterlijk: open.binnen?.einde(vanaf: vandaag), keuze: keuze,
            uit: bron, toegang, door: medewerker)
    }

    private func vraagBekrachtiging(
        _ vraag: Gevolg.Bekrachtigingsvraag, aan wie: ID<Medewerker>, over besluit: ID<Besluit>,
        _ toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws {
        let termijn = vraag.binnen?.termijn ?? Termijn(10, .werkdag)
        try legVast(
            .bekrachtigingGevraagd, ID<Bekrachtiging>.new(), in: toegang.stroom, door: medewerker.id,
            [
                "besluit_id": besluit, "door_id": wie,
                "aard": vraag.aard == .afspraak ? Aard.afspraak.rawValue : Aard.beschikking.rawValue,
                "uiterlijk": termijn.einde(vanaf: vandaag),
            ])
    }

    private func zetOpen(
        _ soort: String, _ waarde: String, voor: OpenGevolg.Voor, uiterlijk: Dag?, keuze: Kenmerk<Uitkomst>,
        uit bron: Gevolgbron, _ toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws {
        let wie: ID<Medewerker>? =
            switch voor {
            case .leiding: try leider(toegang, door: medewerker)
            case .regisseur: try werkrelaties(toegang.dossier).first { $0.rol == .regisseur }?.medewerker
            case .inbrenger: try inbreng(toegang, onverkort()).door
            }
        try legVast(
            .gevolgOpengezet, ID<OpenGevolg>.new(), in: toegang.stroom, door: medewerker.id,
            [
                "inbreng_id": toegang.inbreng, "besluit_id": bron.besluit, "uitkomst_id": bron.uitkomst,
                "terugblik_id": bron.terugblik, "keuze": keuze.tekst, "soort": soort, "waarde": waarde,
                "medewerker_id": wie, "uiterlijk": uiterlijk,
            ])
    }

    /// A consequence that is still open, for who carries it out: who got it, who writes at the table, who works along.
    func openGevolg(
        _ gevolg: ID<OpenGevolg>, _ toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws -> OpenGevolg {
        guard let open = try gevolgen(toegang, onverkort()).first(where: { $0.id == gevolg }) else {
            throw Self.nietGevonden
        }
        guard open.medewerker == medewerker.id || toegang.isSchrijver || toegang.werktMee else {
            throw Refusal(.forbidden, "Dit doet iemand anders.")
        }
        guard open.isOpen else { throw Refusal(.conflict, "Dit is al afgehandeld.") }
        return open
    }

    /// A consequence was carried out, or need not be any more.
    ///
    /// - Parameter werd: what came of it: a question elsewhere, a file.
    func handelAf(
        _ gevolg: ID<OpenGevolg>, _ hoe: OpenGevolg.Hoe = .uitgevoerd, toelichting: String, werd: String? = nil,
        _ toegang: Tafeltoegang, door medewerker: ID<Medewerker>
    ) throws {
        try beeindig(
            .gevolgAfgehandeld, gevolg, in: toegang.stroom, door: medewerker,
            ["tot": vandaag, "hoe": hoe.rawValue, "gevolg_van": werd, "toelichting": toelichting])
    }

    /// Who leads here: who writes this down when that is the chair, else the first who leads the table.
    private func leider(_ toegang: Tafeltoegang, door medewerker: Medewerker) throws -> ID<Medewerker> {
        if toegang.isLeiding { return medewerker.id }
        let row = try row(
            """
            SELECT medewerker_id FROM tafellid WHERE tafel_id = \(toegang.tafel) AND leidt = 'ja' AND tot IS NULL
            ORDER BY van, id LIMIT 1
            """)
        return try row?.get("medewerker_id") ?? medewerker.id
    }

    /// Writes an action; with a goal it also becomes an agreement in the plan.
    func legVast(
        _ actie: Actie, besluit: ID<Besluit>, bij toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws {
        var (wie, anders): (ID<Medewerker>?, String?)
        switch actie.wie {
        case .medewerker(let id):
            guard try row("SELECT id FROM medewerker WHERE id = \(id)") != nil else {
                throw Refusal(.invalid, "Kies wie deze actie doet.", field: "actie-wie")
            }
            wie = id
        case .anders(let naam): anders = naam
        }
        let afspraak = try actie.doel.map { try maakAfspraak(actie, bij: $0, besluit, toegang, door: medewerker) }
        try legVast(
            .actieAfgesproken, actie.id, in: toegang.stroom, door: medewerker.id,
            [
                "inbreng_id": toegang.inbreng, "besluit_id": besluit, "wat": actie.wat, "wie_medewerker_id": wie,
                "wie_anders": anders, "uiterlijk": actie.uiterlijk, "afspraak_id": afspraak,
            ])
    }

    private func maakAfspraak(
        _ actie: Actie, bij doel: ID<Doel>, _ besluit: ID<Besluit>, _ toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws -> ID<Afspraak> {
        let rij = try row(
            """
            SELECT d.over_wie, d.voor_wie FROM doel d WHERE d.lijn_id = \(doel) AND d.dossier_id = \(toegang.dossier)
                AND NOT EXISTS (SELECT 1 FROM doel n WHERE n.vervangt_id = d.id)
                AND NOT EXISTS (SELECT 1 FROM doeleinde e WHERE e.doel_id = d.lijn_id)
            """)
        guard let rij else { throw Refusal(.invalid, "Kies een doel dat nog loopt.", field: "actie-doel") }
        let betrokken = Set(try werkrelaties(toegang.dossier).map(\.medewerker))
        var (wie, anders): (ID<Medewerker>?, String?)
        switch actie.wie {
        case .medewerker(let id) where betrokken.contains(id): wie = id
        case .medewerker(let id): anders = try naam(van: id)
        case .anders(let naam): anders = naam
        }
        let id = ID<Afspraak>.new()
        try legVast(
            .afspraakGemaakt, id, in: toegang.stroom, door: medewerker.id,
            [
                "doel_id": doel, "wat": actie.wat, "wie_medewerker_id": wie, "wie_anders": anders,
                "uiterlijk": actie.uiterlijk, "over_wie": rij["over_wie"].text, "voor_wie": rij["voor_wie"].text,
                "organisatie_id": medewerker.organisatie, "besluit_id": besluit,
            ])
        return id
    }
}
