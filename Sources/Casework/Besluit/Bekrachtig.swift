import Domain
import Storage

extension Casework {
    /// Beantwoordt een vraag om bekrachtiging. Bekrachtigd wordt het een besluit van wie bevoegd is, en opnieuw verteld.
    public func bekrachtig(
        _ bekrachtiging: ID<Bekrachtiging>, antwoord: Bekrachtiging.Antwoord?, gronden: String, op inbreng: ID<Inbreng>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Bekrachtiging> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            guard let vraag = try tx.bekrachtigingen(toegang, tx.onverkort()).first(where: { $0.id == bekrachtiging }),
                let besluit = try tx.besluiten(toegang, tx.onverkort()).first(where: { $0.id == vraag.besluit })
            else { throw Tx.nietGevonden }
            let (reden, nieuw) = try vraag.beantwoord(
                antwoord, gronden: gronden, door: medewerker.id, over: besluit, op: tx.vandaag)
            try tx.beeindig(
                .bekrachtigingBeantwoord, bekrachtiging, in: toegang.stroom, door: medewerker.id,
                ["tot": tx.vandaag, "antwoord": antwoord?.rawValue, "gronden": reden])
            if let nieuw {
                try tx.legVast(nieuw, bij: toegang, door: medewerker)
                try tx.tel(
                    .besluit, in: toegang.dossier,
                    [
                        "arrangement": toegang.arrangement.id.tekst, "uitkomst": "bekrachtigd",
                        "duur": tx.vandaag.nummer - besluit.gebeurdOp.nummer,
                        "regelartikel": try tx.artikel(nieuw.regelversie),
                    ])
            }
            try tx.opnieuwVertellen(toegang, door: medewerker.id)
            return bekrachtiging
        }
    }

    /// Handelt een open gevolg af, met in één zin hoe het ging.
    public func handelGevolgAf(
        _ gevolg: ID<OpenGevolg>, hoe: OpenGevolg.Hoe?, toelichting: String, op inbreng: ID<Inbreng>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<OpenGevolg> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let open = try tx.openGevolg(gevolg, toegang, door: medewerker)
            let (zo, waarom) = try open.handelAf(hoe, toelichting: toelichting)
            try tx.handelAf(gevolg, zo, toelichting: waarom, toegang, door: medewerker.id)
            return gevolg
        }
    }
}
