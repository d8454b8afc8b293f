import Domain
import Storage

extension Casework {
    /// Geeft op een overleg een systeemsignaal af.
    public func geefSignaal(
        _ soort: Systeemsignaal.Soort?, tekst: String, aan: Rol?, bij bijeenkomst: ID<Bijeenkomst>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Systeemsignaal> {
        try await act(sleutel, bij: bijeenkomst, door: medewerker) { tx, toegang in
            try toegang.eisSchrijver()
            let signaal = try Systeemsignaal.geef(
                soort, tekst: tekst, aan: aan, tafel: toegang.tafel.id, bijeenkomst: bijeenkomst, op: tx.vandaag)
            try tx.eisZonderNamen(signaal.tekst, veld: "signaal", bij: toegang)
            try tx.legVast(signaal, door: medewerker.id)
            return signaal.id
        }
    }

    /// Geeft af wat een besluit over meer dan dit gezin zegt, en handelt het gevolg daarmee af.
    ///
    /// Without any name that this file ever had: the signal stands apart from the file, and only the file knows that it came
    /// from there.
    public func geefSignaalUit(
        _ gevolg: ID<OpenGevolg>, _ soort: Systeemsignaal.Soort?, tekst: String, op inbreng: ID<Inbreng>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Systeemsignaal> {
        try await act(
            sleutel, door: medewerker.id, in: { tx in [.dossier(try tx.dossier(van: inbreng)), .installatie] }
        ) { tx in
            let toegang = try tx.deur(inbreng, voor: medewerker)
            guard try tx.openGevolg(gevolg, toegang, door: medewerker).soort == "signaal" else { throw Tx.nietGevonden }
            let signaal = try Systeemsignaal.geef(
                soort, tekst: tekst, aan: nil, tafel: toegang.tafel, bijeenkomst: nil, op: tx.vandaag)
            try tx.herleiding(toegang.dossier).weigerNamen(in: signaal.tekst, veld: "signaal", ookPlekken: true)
            try tx.legVast(signaal, door: medewerker.id)
            try tx.legVast(
                .signaalbronVastgelegd, ID<Systeemsignaal>.new(), in: toegang.stroom, door: medewerker.id,
                ["inbreng_id": inbreng, "systeemsignaal_id": signaal.id])
            try tx.handelAf(gevolg, toelichting: signaal.tekst, toegang, door: medewerker.id)
            return signaal.id
        }
    }

    /// Beantwoordt een systeemsignaal: wie de rol heeft waaraan het is gegeven.
    public func beantwoordSignaal(
        _ signaal: ID<Systeemsignaal>, _ antwoord: Systeemsignaal.Antwoord?, tekst: String, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Systeemsignaal> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            guard let deze = try tx.signalen("s.id = \(signaal)").first else { throw Tx.nietGevonden }
            guard medewerker.heeft(deze.aan) else {
                throw Refusal(.forbidden, "Dit beantwoordt de \(deze.aan.naam).")
            }
            let (keuze, uitleg) = try deze.beantwoord(antwoord, tekst: tekst)
            try tx.beeindig(
                .signaalBeantwoord, signaal, in: .installatie, door: medewerker.id,
                [
                    "tot": tx.vandaag, "antwoord": keuze.rawValue, "tekst_antwoord": uitleg,
                    "antwoord_door": medewerker.id,
                ])
            return signaal
        }
    }
}

extension Tx {
    fileprivate func legVast(_ s: Systeemsignaal, door medewerker: ID<Medewerker>) throws {
        try legVast(
            .signaalGegeven, s.id, in: .installatie, door: medewerker,
            [
                "tafel_id": s.tafel, "bijeenkomst_id": s.bijeenkomst, "soort": s.soort.rawValue, "tekst": s.tekst,
                "aan": s.aan.rawValue, "van": s.van,
            ])
    }
}
