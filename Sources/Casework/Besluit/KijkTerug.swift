import Domain
import Storage

extension Casework {
    /// Meldt wat er van een actie kwam. Staat zij ook in het plan, dan is de afspraak daar ook afgerond.
    public func meldActie(
        _ actie: ID<Actie>, hoe: Actieuitslag.Hoe?, toelichting: String = "", op inbreng: ID<Inbreng>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Actie> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            guard let deze = try tx.acties(toegang, tx.onverkort()).first(where: { $0.id == actie }) else {
                throw Tx.nietGevonden
            }
            guard deze.wie == .medewerker(medewerker.id) || toegang.werktMee || toegang.isSchrijver else {
                throw Refusal(.forbidden, "Dit meldt wie de actie doet, of de voorzitter.")
            }
            let uitslag = try Actieuitslag.meld(hoe, toelichting: toelichting, over: deze, op: tx.vandaag)
            try tx.legVast(
                .actieuitslagVastgelegd, ID<Actie>.new(), in: toegang.stroom, door: medewerker.id,
                ["actie_id": actie, "hoe": uitslag.hoe.rawValue, "toelichting": uitslag.toelichting])
            if uitslag.hoe != .luktNiet { try tx.rondAfspraakAf(actie, uitslag, toegang, door: medewerker.id) }
            try tx.tel(
                .actie, in: toegang.dossier,
                [
                    "arrangement": toegang.arrangement.id.tekst, "uitkomst": uitslag.hoe.rawValue,
                    "duur": tx.vandaag.nummer - deze.uiterlijk.nummer,
                ])
            return actie
        }
    }

    /// Kijkt terug: heeft het geholpen?
    public func kijkTerug(
        _ voorstel: Terugblikvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Terugblik> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.kijkTerug)
            guard let besluit = try tx.besluiten(toegang, tx.onverkort()).first else {
                throw Refusal(.conflict, "Er is nog geen besluit om op terug te kijken.")
            }
            if toegang.plek?.soort == Stap.Soort.vertellen.rawValue {
                throw Refusal(.conflict, "Vertel het besluit eerst. Daarna kunt u terugkijken.")
            }
            let stap = toegang.plek.flatMap { toegang.arrangement.stap($0.stap) }.flatMap {
                $0.soort == .terugblik ? $0 : nil
            }
            let terugblik = try Terugblik.kijk(voorstel, op: stap, door: medewerker.id, dag: tx.vandaag)
            try tx.legVast(
                .terugblikVastgelegd, terugblik.id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "hielp": terugblik.hielp.rawValue, "keuze": terugblik.keuze?.tekst,
                    "tekst": terugblik.tekst,
                ])
            if let stap {
                try tx.zetGevolgenOpen(van: terugblik, op: stap, toegang, door: medewerker)
                if stap.herhaal != nil, voorstel.nogEens {
                    try tx.eindigStap(toegang, uitkomst: "nog-eens", door: medewerker.id)
                    try tx.beginStap(stap, van: inbreng, in: toegang.stroom, door: medewerker.id)
                } else {
                    try tx.gaVerder(
                        toegang, na: stap.id, met: terugblik.keuze.map { [$0] } ?? [],
                        uitkomst: terugblik.hielp.rawValue,
                        door: medewerker.id)
                }
            }
            try tx.tel(
                .terugblik, in: toegang.dossier,
                [
                    "arrangement": toegang.arrangement.id.tekst,
                    "uitkomst": [terugblik.hielp.rawValue, terugblik.keuze?.tekst].compactMap(\.self)
                        .joined(separator: " "),
                    "duur": tx.vandaag.nummer - besluit.gebeurdOp.nummer,
                ])
            return terugblik.id
        }
    }
}

extension Tx {
    fileprivate func rondAfspraakAf(
        _ actie: ID<Actie>, _ uitslag: Actieuitslag, _ toegang: Tafeltoegang, door medewerker: ID<Medewerker>
    ) throws {
        let row = try row(
            """
            SELECT a.afspraak_id FROM actie a WHERE a.id = \(actie) AND a.afspraak_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM afspraakuitslag u WHERE u.afspraak_id = a.afspraak_id)
                AND NOT EXISTS (SELECT 1 FROM afspraak n WHERE n.vervangt_id = a.afspraak_id)
            """)
        guard let afspraak: ID<Afspraak> = try row?.get("afspraak_id") else { return }
        try legVast(
            .afspraakuitslagVastgelegd, ID<Afspraakuitslag>.new(), in: toegang.stroom, door: medewerker,
            ["afspraak_id": afspraak, "hoe": uitslag.hoe.rawValue, "toelichting": uitslag.toelichting])
    }
}
