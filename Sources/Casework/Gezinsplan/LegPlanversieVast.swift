import Domain
import Storage

extension Casework {
    /// Legt het plan van nu vast als versie, met wat ieder ervan vindt.
    public func legPlanversieVast(
        toelichting: String = "", instemmingen: [Instemmingvoorstel] = [], in dossier: ID<Dossier>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Planversie> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            let gezin = try tx.gezin(toegang)
            guard try !tx.plantoestand(toegang).doelen.isEmpty else {
                throw Refusal(.invalid, "Zet eerst een doel in het plan.")
            }
            let versie = ID<Planversie>.new()
            try tx.legVast(
                Gezin.Planstand(nummer: (gezin.plan?.nummer ?? 0) + 1, dag: tx.vandaag), versie,
                toelichting: Tekst.facultatief(toelichting, veld: "toelichting", meest: 2000), in: toegang,
                door: medewerker)
            let gegeven = try Instemming.geef(instemmingen, eerder: [], in: gezin, op: tx.vandaag)
            try tx.legVast(gegeven, van: versie, in: toegang, door: medewerker)
            return versie
        }
    }

    /// Schrijft op wat iemand van een eerder vastgelegde versie vindt; een later antwoord vervangt een eerder.
    public func geefInstemming(
        _ voorstel: Instemmingvoorstel, met versie: ID<Planversie>, in dossier: ID<Dossier>,
        door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Instemming> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.schrijfdeur(dossier, voor: medewerker)
            guard let gevonden = try tx.planversies(toegang).first(where: { $0.id == versie }) else {
                throw Tx.nietGevonden
            }
            let gegeven = try Instemming.geef(
                [voorstel], eerder: gevonden.instemmingen, in: tx.gezin(toegang), op: tx.vandaag)
            guard let instemming = gegeven.first else {
                throw Refusal(
                    .invalid, "Kies wat diegene van het plan vindt.", field: "antwoord-\(voorstel.persoon)")
            }
            try tx.legVast(gegeven, van: versie, in: toegang, door: medewerker)
            return instemming.id
        }
    }
}

extension Tx {
    fileprivate func legVast(
        _ stand: Gezin.Planstand, _ versie: ID<Planversie>, toelichting: String?, in toegang: Toegang,
        door medewerker: Medewerker
    ) throws {
        func schrijf() throws {
            try legVast(
                .planversieVastgelegd, versie, in: .dossier(toegang.dossier), door: medewerker.id,
                gebeurdOp: stand.dag.description, ["nummer": stand.nummer, "toelichting": toelichting])
        }
        guard let geheugen else { return try schrijf() }
        try geheugen.gezinnen.verder(toegang.dossier.rawValue, { $0.plan = stand }, schrijf)
    }
}
