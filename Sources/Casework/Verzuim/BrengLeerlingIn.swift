import Domain
import Storage

extension Casework {
    /// Brengt een leerling van de verzuimlijst in bij haar tafel, met wat er opvalt als vraag. Er komt geen gezinsdossier.
    ///
    /// A person picks; nothing is brought in by itself. Who brings in works with the question from now on.
    public func brengLeerlingIn(
        _ leerling: ID<Verzuimleerling>, bij tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, door: medewerker.id, in: .tafel(tafel)) { tx in
            let toegang = try tx.verzuimhouddeur(tafel, voor: medewerker)
            let gevonden = try tx.verzuimleerlingen(
                "l.id = \(leerling) AND l.tafel_id = \(tafel) AND l.school IN (\(list: toegang.scholen))")
            guard let kind = gevonden.first else { throw Tx.nietGevonden }
            guard try tx.lopendVerzuim([leerling]).isEmpty else {
                throw Refusal(.conflict, "Deze leerling is al ingebracht.")
            }
            try toegang.tafel.eisMagAanmelden(medewerker, toegang.arrangement)
            guard let team = medewerker.lidmaatschappen.first?.team else {
                throw Refusal(.forbidden, "Dit kan iemand die bij een team hoort.")
            }
            let (versie, arrangement) = try tx.nieuwsteVersie(van: toegang.tafel.arrangement)
            let inbreng = try tx.meldAan(
                try tx.zaak(kind, toegang).gecontroleerd(in: arrangement, op: tx.vandaag), bij: toegang.tafel, versie,
                arrangement, team: team, werker: medewerker.id, door: medewerker)
            try tx.legVast(
                .verzuimIngebracht, ID<Verzuimgevolg>.new(), in: .dossier(tx.dossier(van: inbreng)),
                door: medewerker.id, ["inbreng_id": inbreng, "leerling_id": leerling])
            return inbreng
        }
    }
}

extension Tx {
    /// The question about a pupil, with nothing to type: what stands out is why.
    fileprivate func zaak(_ kind: Verzuimleerling, _ toegang: Verzuimtoegang) throws -> Zaakvoorstel {
        let meldingen = try verzuimmeldingen(van: [kind.id], vanaf: vandaag.plus(dagen: -180))[kind.id] ?? []
        let teken = Verzuimteken(meldingen, op: vandaag)
        let rollen = toegang.tafel.rollen(van: toegang.medewerker)
        return Zaakvoorstel(
            .leerling, naam: kind.naam, geboren: kind.geboren,
            vraag: ["Hoe komt \(kind.naam) weer op school?", teken?.zin].compactMap(\.self).joined(separator: " "),
            gevraagd: "meedenken", grond: toegang.arrangement.verzuimgrond(voor: rollen) ?? "")
    }
}
