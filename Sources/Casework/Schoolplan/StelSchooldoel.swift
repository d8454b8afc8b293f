import Domain
import Storage

extension Casework {
    /// Zet een gedeeld doel in het plan van een school.
    public func stelSchooldoel(
        _ woorden: String, eigenaar: ID<Organisatie>?, bij school: String, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Schooldoel> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let plan = try tx.schooldeur(school, voor: medewerker)
            let doel = try Schooldoel.stel(woorden, eigenaar: tx.organisatie(eigenaar), op: tx.vandaag)
            try tx.legVast(
                .schooldoelGesteld, doel.id, in: .installatie, door: medewerker.id,
                ["school": plan.code, "woorden": doel.woorden, "eigenaar_id": doel.eigenaar, "van": doel.van])
            return doel.id
        }
    }

    /// Sluit een gedeeld doel af, met waarom.
    public func beeindigSchooldoel(
        _ doel: ID<Schooldoel>, gronden: String, bij school: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Schooldoel> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let plan = try tx.schooldeur(school, voor: medewerker)
            guard let nu = try tx.schooldoelen(plan.code).first(where: { $0.id == doel }) else {
                throw Tx.nietGevonden
            }
            try tx.beeindig(
                .schooldoelBeeindigd, doel, in: .installatie, door: medewerker.id,
                ["tot": tx.vandaag, "gronden": nu.eindig(gronden)])
            return doel
        }
    }

    /// Legt een afspraak bij een school vast: welke organisatie wat doet.
    public func maakSchoolafspraak(
        _ wat: String, wie: ID<Organisatie>?, uiterlijk: Dag?, bij school: String, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Schoolafspraak> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let plan = try tx.schooldeur(school, voor: medewerker)
            let goed = try Schoolafspraak.maak(
                wat, wie: tx.organisatie(wie), uiterlijk: uiterlijk, op: tx.vandaag)
            try tx.legVast(
                .schoolafspraakGemaakt, goed.id, in: .installatie, door: medewerker.id,
                [
                    "school": plan.code, "wat": goed.wat, "wie_id": goed.wie, "van": goed.van,
                    "uiterlijk": goed.uiterlijk,
                ])
            return goed.id
        }
    }

    /// Rondt een afspraak bij een school af: gedaan, of vervallen.
    public func rondSchoolafspraakAf(
        _ afspraak: ID<Schoolafspraak>, _ afloop: Schoolafspraak.Afloop?, bij school: String,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Schoolafspraak> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let plan = try tx.schooldeur(school, voor: medewerker)
            guard let nu = try tx.schoolafspraken(plan.code).first(where: { $0.id == afspraak }) else {
                throw Tx.nietGevonden
            }
            guard let afloop else { throw Refusal(.invalid, "Kies wat ervan kwam.") }
            guard nu.tot == nil else { throw Refusal(.conflict, "Deze afspraak is al afgerond.") }
            try tx.beeindig(
                .schoolafspraakBeeindigd, afspraak, in: .installatie, door: medewerker.id,
                ["tot": tx.vandaag, "afloop": afloop.rawValue])
            return afspraak
        }
    }
}

extension Tx {
    /// An organisation that is here; nil of one that is not.
    fileprivate func organisatie(_ id: ID<Organisatie>?) throws -> ID<Organisatie>? {
        guard let id else { return nil }
        return try row("SELECT id FROM organisatie WHERE id = \(id)") == nil ? nil : id
    }

    /// The goals of a school, those that are still held first.
    func schooldoelen(_ school: String) throws -> [Schooldoel] {
        try rows(
            """
            SELECT id, woorden, eigenaar_id, van, tot, gronden FROM schooldoel WHERE school = \(school)
            ORDER BY CASE WHEN tot IS NULL THEN 0 ELSE 1 END, id DESC LIMIT 100
            """
        ).map { rij in
            Schooldoel(
                id: try rij.get("id"), woorden: try open("schooldoel", "woorden", rij) ?? "",
                eigenaar: try rij.get("eigenaar_id"), van: try rij.get("van"), tot: try rij.optional("tot"),
                gronden: try open("schooldoel", "gronden", rij))
        }
    }

    /// The agreements at a school, those that are open first.
    func schoolafspraken(_ school: String) throws -> [Schoolafspraak] {
        try rows(
            """
            SELECT id, wat, wie_id, van, uiterlijk, tot, afloop FROM schoolafspraak WHERE school = \(school)
            ORDER BY CASE WHEN tot IS NULL THEN 0 ELSE 1 END, id DESC LIMIT 100
            """
        ).map { rij in
            Schoolafspraak(
                id: try rij.get("id"), wat: try open("schoolafspraak", "wat", rij) ?? "", wie: try rij.get("wie_id"),
                van: try rij.get("van"), uiterlijk: try rij.optional("uiterlijk"), tot: try rij.optional("tot"),
                afloop: rij["afloop"].text.flatMap(Schoolafspraak.Afloop.init))
        }
    }
}
