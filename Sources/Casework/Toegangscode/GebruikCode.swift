import Domain
import Storage

extension Casework {
    /// Legt vast wat iemand met een code antwoordt, als van die deelnemer. Daarna is de code op.
    public func antwoordMetCode(
        _ tekst: String, keuze: String = "", sessie: Codesessie, sleutel: Sleutel
    ) async throws -> ID<Codeantwoord> {
        try await act(
            sleutel, door: sessie.dader, in: { tx in [.dossier(try tx.dossier(vanCode: sessie.code))] }
        ) { tx in
            guard sessie.soort == .antwoord, let toegang = try tx.codedeur(sessie.code) else {
                throw Toegangscode.werktNiet
            }
            let goed = try Codeantwoord.geef(tekst, keuze: keuze, bij: toegang.arrangement.stap(toegang.stap))
            let id = ID<Codeantwoord>.new()
            try tx.legVast(
                .codeantwoordGegeven, id, in: .dossier(toegang.dossier), door: sessie.dader,
                [
                    "inbreng_id": toegang.inbreng, "deelname_id": toegang.deelname, "toegangscode_id": sessie.code,
                    "keuze": goed.keuze?.tekst, "tekst": goed.tekst,
                ])
            try tx.beeindig(
                .toegangscodeBeeindigd, sessie.code, in: .dossier(toegang.dossier), door: sessie.dader,
                ["tot": tx.vandaag, "hoe": Toegangscode.Einde.gebruikt.rawValue])
            return id
        }
    }

    /// Brengt met een code één zaak in. Wie de tafel leidt werkt ermee, tot een collega haar overneemt.
    public func meldAanMetCode(
        _ voorstel: Zaakvoorstel, sessie: Codesessie, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(
            sleutel, door: sessie.dader, in: { tx in [.tafel(try tx.tafel(vanCode: sessie.code))] }
        ) { tx in
            guard sessie.soort == .aanmelden, let toegang = try tx.aanmelddeur(sessie.code) else {
                throw Toegangscode.werktNiet
            }
            let tafel = try tx.tafel(toegang.tafel)
            let (versie, arrangement) = try tx.nieuwsteVersie(van: tafel.arrangement)
            guard
                let leider = try tafel.leden.first(where: { arrangement.leiding.contains($0.rol) })
                    .flatMap({ try tx.medewerker($0.medewerker) }), let team = leider.lidmaatschappen.first?.team
            else { throw Toegangscode.werktNiet }
            var zaak = voorstel
            zaak.soort = toegang.soort
            // Not a worker: what is recorded, is recorded by the code.
            let dader = Medewerker(
                id: sessie.dader, naam: toegang.voor, organisatie: leider.organisatie, lidmaatschappen: [])
            let inbreng = try tx.meldAan(
                zaak.gecontroleerd(in: arrangement, op: tx.vandaag), bij: tafel, versie, arrangement, team: team,
                werker: leider.id,
                erbij: [Deelnemervoorstel(naam: toegang.voor, van: toegang.organisatie ?? "", als: toegang.rol)],
                door: dader)
            try tx.beeindig(
                .aanmeldcodeBeeindigd, sessie.code, in: .tafel(toegang.tafel), door: sessie.dader,
                ["tot": tx.vandaag, "hoe": Toegangscode.Einde.gebruikt.rawValue])
            return inbreng
        }
    }
}

extension Tx {
    /// Of which file a code is: that never changes.
    fileprivate func dossier(vanCode code: ID<Toegangscode>) throws -> ID<Dossier> {
        guard let rij = try row("SELECT dossier_id FROM toegangscode WHERE id = \(code)") else {
            throw Toegangscode.werktNiet
        }
        return try rij.get("dossier_id")
    }

    fileprivate func tafel(vanCode code: ID<Toegangscode>) throws -> ID<Tafel> {
        guard let rij = try row("SELECT tafel_id FROM aanmeldcode WHERE id = \(code)") else {
            throw Toegangscode.werktNiet
        }
        return try rij.get("tafel_id")
    }
}
