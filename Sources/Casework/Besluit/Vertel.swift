import Domain
import Storage

extension Casework {
    /// Legt vast dat een besluit verteld is. Pas als het gezin en wie inbracht het weten, gaat het verder.
    public func vertel(
        _ voorstel: Vertelvoorstel, besluit: ID<Besluit>, op inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Verteld> {
        try await legVertellenVast(besluit, op: inbreng, door: medewerker, sleutel) { gezin, inbrenger, vandaag in
            [
                try Verteld.vertel(
                    voorstel, besluit: besluit, bespreking: nil, in: gezin, inbrenger: inbrenger, door: medewerker.id,
                    op: vandaag)
            ]
        }
    }

    /// Legt vast dat meer mensen een besluit tegelijk hoorden: één handeling, voor ieder een regel.
    public func vertelSamen(
        _ voorstel: Samenvertelvoorstel, besluit: ID<Besluit>, op inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Verteld> {
        try await legVertellenVast(besluit, op: inbreng, door: medewerker, sleutel) { gezin, inbrenger, vandaag in
            try Verteld.vertelSamen(
                voorstel, besluit: besluit, in: gezin, inbrenger: inbrenger, door: medewerker.id, op: vandaag)
        }
    }

    private func legVertellenVast(
        _ besluit: ID<Besluit>, op inbreng: ID<Inbreng>, door medewerker: Medewerker, _ sleutel: Sleutel,
        _ rule: @escaping @Sendable (Gezin, ID<Medewerker>, Dag) throws -> [Verteld]
    ) async throws -> ID<Verteld> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.vertel)
            let besluiten = try tx.besluiten(toegang, tx.onverkort())
            guard let dit = besluiten.first(where: { $0.id == besluit }) else {
                throw Refusal(.conflict, "Dit besluit is intussen verbeterd. Vertel wat er nu staat.")
            }
            let gezin = try tx.gezin(toegang.dossier)
            let inbrenger = try tx.inbreng(toegang, tx.onverkort()).door
            let alle = try rule(gezin, inbrenger, tx.vandaag)
            for verteld in alle {
                try tx.legVast(verteld, bij: toegang, door: medewerker.id)
                try tx.tel(
                    .verteld, in: toegang.dossier, op: verteld.gebeurdOp,
                    [
                        "arrangement": toegang.arrangement.id.tekst, "uitkomst": verteld.antwoord?.rawValue,
                        "duur": verteld.gebeurdOp.nummer - dit.gebeurdOp.nummer,
                    ])
            }
            try tx.rondVertellenAf(toegang, besluiten, gezin, inbrenger, door: medewerker.id)
            return alle[0].id
        }
    }

    /// Legt vast dat het gezin hoorde van een deel dat zonder hen ging, en waarom.
    public func vertelDeel(
        _ voorstel: Vertelvoorstel, bespreking: ID<Bespreking>, op inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Verteld> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.vertel)
            guard
                try tx.besprekingen(toegang, tx.onverkort()).contains(where: {
                    $0.id == bespreking && $0.vertellenVoor != nil
                })
            else {
                throw Tx.nietGevonden
            }
            let verteld = try Verteld.vertel(
                voorstel, besluit: nil, bespreking: bespreking, in: tx.gezin(toegang.dossier),
                inbrenger: tx.inbreng(toegang, tx.onverkort()).door, door: medewerker.id, op: tx.vandaag)
            try tx.legVast(verteld, bij: toegang, door: medewerker.id)
            return verteld.id
        }
    }
}

extension Tafeltoegang {
    /// Whom the arrangement tells: the family and who brought it in, unless the step says otherwise.
    var vertellenAan: [String] {
        plek.flatMap { arrangement.stap($0.stap) }.flatMap { $0.soort == .vertellen ? $0.aan : nil }
            ?? arrangement.eersteVertelstap?.aan ?? []
    }
}

extension Tx {
    fileprivate func legVast(_ v: Verteld, bij toegang: Tafeltoegang, door medewerker: ID<Medewerker>) throws {
        try legVast(
            .besluitVerteld, v.id, in: toegang.stroom, door: medewerker, gebeurdOp: v.gebeurdOp.description,
            [
                "inbreng_id": toegang.inbreng, "besluit_id": v.besluit, "bespreking_id": v.bespreking,
                "persoon_id": v.aan.persoon, "medewerker_id": v.aan.medewerker, "hoe": v.hoe.rawValue,
                "voorgelezen": v.voorgelezen ? "ja" : "nee", "antwoord": v.antwoord?.rawValue, "woorden": v.woorden,
            ])
    }

    /// Everybody knows every decision: the inbreng goes on.
    fileprivate func rondVertellenAf(
        _ toegang: Tafeltoegang, _ besluiten: [Besluit], _ gezin: Gezin, _ inbrenger: ID<Medewerker>,
        door medewerker: ID<Medewerker>
    ) throws {
        guard let plek = toegang.plek, plek.soort == Stap.Soort.vertellen.rawValue else { return }
        let alles = try verteld(toegang, onverkort())
        let af = besluiten.allSatisfy {
            Vertelstand(
                alles, over: $0, in: gezin, aan: toegang.vertellenAan, inbrenger: inbrenger, op: vandaag
            ).isAf
        }
        if af { try gaVerder(toegang, na: plek.stap, uitkomst: "verteld", door: medewerker) }
    }
}
