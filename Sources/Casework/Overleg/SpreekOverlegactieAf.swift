import Domain
import Storage

extension Casework {
    /// Spreekt af wat iemand na het overleg doet.
    public func spreekOverlegactieAf(
        _ wat: String, wie: ID<Medewerker>?, uiterlijk: Dag?, bij bijeenkomst: ID<Bijeenkomst>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Overlegactie> {
        try await act(sleutel, bij: bijeenkomst, door: medewerker) { tx, toegang in
            try toegang.eisSchrijver()
            let goed = try Overlegactie.spreekAf(wat, wie: wie, uiterlijk: uiterlijk, op: tx.vandaag)
            let erbij = try tx.overlegdeelnemers(bijeenkomst).compactMap(\.medewerker)
            guard !toegang.tafel.rollen(van: goed.wie).isEmpty || erbij.contains(goed.wie) else {
                throw Refusal(.invalid, "Kies iemand die bij dit overleg hoort.", field: "wie")
            }
            let id = ID<Overlegactie>.new()
            try tx.legVast(
                .overlegactieAfgesproken, id, in: .installatie, door: medewerker.id,
                [
                    "bijeenkomst_id": bijeenkomst, "wat": goed.wat, "medewerker_id": goed.wie,
                    "uiterlijk": goed.uiterlijk,
                ])
            return id
        }
    }

    /// Meldt hoe een actie van een overleg afliep: wie haar deed, of wie het overleg leidt.
    public func meldOverlegactie(
        _ actie: ID<Overlegactie>, hoe: Overlegactie.Hoe?, toelichting: String = "", bij bijeenkomst: ID<Bijeenkomst>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Overlegactie> {
        try await act(sleutel, bij: bijeenkomst, door: medewerker) { tx, toegang in
            guard let deze = try tx.overlegacties("a.bijeenkomst_id = \(bijeenkomst)").first(where: { $0.id == actie })
            else { throw Tx.nietGevonden }
            if deze.wie != medewerker.id { try toegang.eisSchrijver() }
            guard deze.hoe == nil else { throw Refusal(.conflict, "Dit was al gemeld.") }
            guard let hoe else { throw Refusal(.invalid, "Kies hoe het ging.", field: "hoe") }
            let reden = try Tekst.facultatief(toelichting, veld: "toelichting", meest: 500)
            if hoe == .vervallen, reden == nil {
                throw Refusal(.invalid, "Schrijf op waarom het niet meer hoeft.", field: "toelichting")
            }
            try tx.beeindig(
                .overlegactieAfgerond, actie, in: .installatie, door: medewerker.id,
                ["tot": tx.vandaag, "hoe": hoe.rawValue, "toelichting": reden])
            return actie
        }
    }
}

extension Werkbron {
    static let overlegactieDoen = Werkbron(soort: .overlegactieDoen, vanInstallatie: true) { _ in
        """
        SELECT a.medewerker_id, a.bijeenkomst_id AS onderwerp_id, NULL AS dossier_id, MIN(a.uiterlijk) AS uiterlijk,
            MIN(a.vastgelegd_op) AS sinds
        FROM overlegactie a WHERE a.tot IS NULL GROUP BY a.medewerker_id, a.bijeenkomst_id
        """
    }

    /// A signal waits for an answer of everybody in the role that it was given to.
    static let signaalBeantwoorden = Werkbron(soort: .signaalBeantwoorden, vanInstallatie: true) { _ in
        """
        SELECT DISTINCT l.medewerker_id, s.id AS onderwerp_id, NULL AS dossier_id, NULL AS uiterlijk,
            s.vastgelegd_op AS sinds
        FROM systeemsignaal s JOIN lidmaatschap l ON l.rol = s.aan AND l.tot IS NULL WHERE s.tot IS NULL
        """
    }

    /// Who brought a question in reads what a meeting over such decisions learnt.
    static let terugmeldingLezen = Werkbron(soort: .terugmeldingLezen, vanTafel: true) { bereik in
        """
        SELECT d.medewerker_id, d.inbreng_id AS onderwerp_id, d.dossier_id, NULL AS uiterlijk,
            MIN(d.vastgelegd_op) AS sinds
        FROM terugmelddeel d WHERE d.tot IS NULL\(bereik.binnen("d.dossier_id"))
        GROUP BY d.medewerker_id, d.inbreng_id, d.dossier_id
        """
    }
}
