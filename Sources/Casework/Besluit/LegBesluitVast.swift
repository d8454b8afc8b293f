import Domain
import Storage

extension Casework {
    /// Legt het besluit vast: de gronden bij de uitkomst, ieders standpunt, en wie wat doet.
    public func legBesluitVast(
        _ voorstel: Besluitvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Besluit> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            guard let uitkomst = try tx.openUitkomst(toegang, tx.onverkort()), toegang.isVoorBesluit
            else {
                if let al = try tx.besluiten(toegang, tx.zonder(toegang)).last {
                    throw Refusal(.conflict, "\(try tx.naam(van: al.door)) legde dit besluit al vast: “\(al.wat)”")
                }
                throw Refusal(.invalid, "Leg eerst vast wat de uitkomst is.", field: "uitkomst")
            }
            guard let stap = toegang.arrangement.stap(uitkomst.stap) else { throw Tx.nietGevonden }
            try toegang.eisMagKiezen(stap, uitkomst.wijze)
            if let aard = stap.aard {
                try tx.tafel(toegang.tafel).eisMandaat(voor: aard, bedrag: uitkomst.bedrag)
            }
            let genomen = try Besluit.neem(
                voorstel, over: uitkomst, stap: stap, deelnemers: tx.deelnames(toegang, tx.onverkort()),
                standpunten: tx.standpunten(toegang, tx.onverkort()), eerder: nil, door: medewerker.id, op: tx.vandaag)
            try tx.legVast(genomen, bij: toegang, door: medewerker)
            try tx.zetGevolgenOpen(van: uitkomst, besluit: genomen.besluit.id, stap, toegang, door: medewerker)
            try tx.eindigBespreking(toegang, door: medewerker.id)
            try tx.haalVanAgenda(inbreng, in: toegang.stroom, door: medewerker.id)
            try tx.gaVerder(
                toegang, na: stap.id, met: uitkomst.keuzes,
                uitkomst: uitkomst.keuzes.map(\.tekst).joined(separator: " "), door: medewerker.id)
            try tx.telBesluit(genomen.besluit, uitkomst, stap, toegang)
            return genomen.besluit.id
        }
    }

    /// Verbetert een besluit: een nieuwe tekst in de plaats van de oude, die leesbaar blijft. Het wordt opnieuw verteld.
    public func verbeterBesluit(
        _ gezien: ID<Besluit>, _ voorstel: Besluitvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Besluit> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let besluiten = try tx.besluiten(toegang, tx.onverkort())
            guard let oud = besluiten.first(where: { $0.id == gezien }) else {
                let nu = try tx.besluiten(toegang, tx.zonder(toegang)).last.map { " Nu staat er: “\($0.wat)”" } ?? ""
                throw Refusal(.conflict, "Iemand anders verbeterde dit besluit intussen.\(nu)", field: "wat")
            }
            guard let uitkomst = try tx.uitkomsten(toegang, tx.onverkort()).first(where: { $0.id == oud.uitkomst }),
                let stap = toegang.arrangement.stap(uitkomst.stap)
            else { throw Refusal(.conflict, "Dit besluit kan hier niet verbeterd worden.") }
            try toegang.eisMagKiezen(stap, uitkomst.wijze)
            guard oud.bekrachtigt == nil,
                try !tx.bekrachtigingen(toegang, tx.onverkort()).contains(where: { $0.besluit == oud.id })
            else {
                throw Refusal(.conflict, "Voor dit besluit is bekrachtiging gevraagd. Breng de vraag opnieuw in.")
            }
            let genomen = try Besluit.neem(
                voorstel, over: uitkomst, stap: stap, deelnemers: tx.deelnames(toegang, tx.onverkort()),
                standpunten: tx.standpunten(toegang, tx.onverkort()), eerder: oud, door: medewerker.id, op: tx.vandaag)
            try tx.legVast(genomen, bij: toegang, door: medewerker)
            try tx.opnieuwVertellen(toegang, door: medewerker.id)
            return genomen.besluit.id
        }
    }
}

extension Tx {
    func legVast(_ b: Besluit, bij toegang: Tafeltoegang, door medewerker: Medewerker) throws {
        try legVast(
            .besluitGenomen, b.id, in: toegang.stroom, door: medewerker.id, gebeurdOp: b.gebeurdOp.description,
            [
                "inbreng_id": toegang.inbreng, "uitkomst_id": b.uitkomst, "aard": b.aard.rawValue,
                "keuzes": b.keuzes.map(\.tekst).joined(separator: " "), "wat": b.wat, "gronden": b.gronden,
                "regelversie_id": b.regelversie, "bekrachtigt_id": b.bekrachtigt, "terugblik_op": b.terugblikOp,
                "vervangt_id": b.vervangt, "organisatie_id": medewerker.organisatie,
            ])
    }

    /// The decision with where everybody stands and who does what.
    fileprivate func legVast(_ genomen: Besluit.Genomen, bij toegang: Tafeltoegang, door medewerker: Medewerker) throws
    {
        _ = try artikel(genomen.besluit.regelversie)
        try legVast(genomen.besluit, bij: toegang, door: medewerker)
        for standpunt in genomen.standpunten {
            try legVast(
                .standpuntVastgelegd, standpunt.id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": toegang.inbreng, "deelname_id": standpunt.deelname,
                    "stand": standpunt.stand.rawValue, "reden": standpunt.reden, "vervangt_id": standpunt.vervangt,
                ])
        }
        for actie in genomen.acties {
            try legVast(actie, besluit: genomen.besluit.id, bij: toegang, door: medewerker)
        }
    }

    /// What was said before no longer holds: the family and who brought it in are told again.
    func opnieuwVertellen(_ toegang: Tafeltoegang, door medewerker: ID<Medewerker>) throws {
        guard toegang.plek?.soort != Stap.Soort.vertellen.rawValue, let stap = toegang.arrangement.eersteVertelstap
        else {
            return
        }
        if toegang.isVoorBesluit { return }
        try eindigStap(toegang, uitkomst: "opnieuw-vertellen", door: medewerker)
        try beginStap(stap, van: toegang.inbreng, in: toegang.stroom, door: medewerker)
    }

    func telBesluit(
        _ besluit: Besluit, _ uitkomst: Tafeluitkomst, _ stap: Stap, _ toegang: Tafeltoegang
    ) throws {
        let inbreng = try inbreng(toegang, onverkort())
        let potten = stap.uitkomsten.filter { uitkomst.keuzes.contains($0.id) }.flatMap(\.gevolgen)
            .compactMap { if case .budget(let pot, _) = $0.soort { pot } else { nil } }
        try tel(
            .besluit, in: toegang.dossier, op: besluit.gebeurdOp,
            [
                "arrangement": toegang.arrangement.id.tekst, "gevraagd": inbreng.gevraagd,
                "knelpunt": inbreng.knelpunt, "uitkomst": uitkomst.keuzes.map(\.tekst).sorted().joined(separator: " "),
                "middel": potten.isEmpty ? nil : potten.sorted().joined(separator: " "),
                "bedrag": uitkomst.bedrag?.centen,
                "gecontracteerd": uitkomst.antwoorden["gecontracteerd"],
                "duur": besluit.gebeurdOp.nummer - inbreng.gebeurdOp.nummer,
                "regelartikel": try artikel(besluit.regelversie),
            ])
    }
}
