import Domain
import Storage

extension Casework {
    /// Vraagt iemand bij een overleg: een collega met een account, of iemand met een naam.
    public func vraagBijOverleg(
        _ wie: ID<Medewerker>?, naam: String = "", van organisatie: String = "", bij bijeenkomst: ID<Bijeenkomst>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Overlegdeelnemer> {
        try await act(sleutel, bij: bijeenkomst, door: medewerker) { tx, toegang in
            try toegang.eisSchrijver()
            let al = try tx.overlegdeelnemers(bijeenkomst)
            if let wie {
                guard try tx.medewerker(wie) != nil else {
                    throw Refusal(.invalid, "Kies een collega uit de lijst.", field: "medewerker")
                }
                guard toegang.tafel.rollen(van: wie).isEmpty, !al.contains(where: { $0.medewerker == wie }) else {
                    throw Refusal(.conflict, "Deze collega is er al bij.", field: "medewerker")
                }
            }
            let id = ID<Overlegdeelnemer>.new()
            try tx.legVast(
                .overlegdeelnameGevraagd, id, in: .tafel(toegang.tafel.id), door: medewerker.id,
                [
                    "bijeenkomst_id": bijeenkomst, "medewerker_id": wie,
                    "naam": wie == nil
                        ? try Tekst.verplicht(naam, veld: "naam", noem: "hoe deze persoon heet", meest: 200) : nil,
                    "organisatie": try Tekst.facultatief(organisatie, veld: "organisatie", meest: 200),
                ])
            return id
        }
    }

    /// Legt vast wie van de gevraagden er was. Wie niet genoemd wordt, was er niet.
    public func noteerAanwezig(
        _ aanwezig: Set<ID<Overlegdeelnemer>>, bij bijeenkomst: ID<Bijeenkomst>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Bijeenkomst> {
        try await act(sleutel, bij: bijeenkomst, door: medewerker) { tx, toegang in
            try toegang.eisSchrijver()
            guard toegang.bijeenkomst.begint.dag <= tx.vandaag else {
                throw Refusal(.conflict, "Dit overleg is nog niet geweest.")
            }
            let open = try tx.overlegdeelnemers(bijeenkomst).filter { $0.hoe == nil }
            guard !open.isEmpty else { throw Refusal(.conflict, "Wie er waren staat al vast.") }
            guard aanwezig.isSubset(of: open.map(\.id)) else { throw Tx.nietGevonden }
            for een in open {
                let hoe: Overlegdeelnemer.Hoe = aanwezig.contains(een.id) ? .wasEr : .wasErNiet
                try tx.beeindig(
                    .overlegdeelnameVoorbij, een.id, in: .tafel(toegang.tafel.id), door: medewerker.id,
                    ["tot": tx.vandaag, "hoe": hoe.rawValue])
            }
            return bijeenkomst
        }
    }

    /// Zegt waar dit overleg over gaat, of waar het volgende over zou moeten gaan.
    public func kiesThema(
        _ tekst: String, volgende: Bool, bij bijeenkomst: ID<Bijeenkomst>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Bijeenkomst> {
        try await act(sleutel, bij: bijeenkomst, door: medewerker) { tx, toegang in
            try toegang.eisSchrijver()
            try tx.legVast(
                .themaGekozen, ID<Bijeenkomst>.new(), in: .tafel(toegang.tafel.id), door: medewerker.id,
                [
                    "bijeenkomst_id": bijeenkomst, "wanneer": volgende ? "volgende" : "nu",
                    "tekst": try Tekst.verplicht(
                        tekst, veld: "thema", noem: "het thema, in een paar woorden", meest: 300),
                ])
            return bijeenkomst
        }
    }
}
