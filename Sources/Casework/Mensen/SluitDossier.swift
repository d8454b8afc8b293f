import Domain
import Storage

/// Hoe een dossier met het gezin wordt afgesloten.
public struct Afsluiting: Sendable {
    public var watHielp: String
    public var alsHetTerugkomt: String
    public var metWie: [ID<Persoon>]

    public init(watHielp: String, alsHetTerugkomt: String, metWie: [ID<Persoon>]) {
        self.watHielp = watHielp
        self.alsHetTerugkomt = alsHetTerugkomt
        self.metWie = metWie
    }
}

extension Casework {
    /// Sluit een dossier met het gezin. De regisseur blijft bereikbaar; de anderen zien het niet meer.
    public func sluitDossier(
        _ dossier: ID<Dossier>, _ afsluiting: Afsluiting, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let gezin = try tx.gezin(tx.werkdeur(dossier, voor: medewerker))
            let hielp = try Tekst.verplicht(
                afsluiting.watHielp, veld: "wat_hielp", noem: "wat er hielp, in de woorden van het gezin")
            let terug = try Tekst.verplicht(
                afsluiting.alsHetTerugkomt, veld: "als_het_terugkomt", noem: "wat het gezin doet als het terugkomt")
            guard !afsluiting.metWie.isEmpty else {
                throw Refusal(.invalid, "Kies met wie u het dossier afsluit. Afsluiten doet u samen.", field: "met")
            }
            for wie in afsluiting.metWie { _ = try gezin.requireLid(wie, veld: "met") }
            guard
                let open: ID<Dossier> = try tx.row(
                    "SELECT id FROM openstelling WHERE dossier_id = \(dossier) AND tot IS NULL")?.get("id")
            else { throw Refusal(.conflict, "Dit dossier is al gesloten.") }
            try tx.beeindig(
                .openstellingGesloten, open, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
            try tx.legVast(
                .afsluitingVastgelegd, ID<Dossier>.new(), in: .dossier(dossier), door: medewerker.id,
                [
                    "openstelling_id": open, "wat_hielp": hielp, "als_het_terugkomt": terug,
                    "met_wie": Personen(afsluiting.metWie),
                ])
            for relatie in gezin.betrokkenen where relatie.rol != .regisseur {
                try tx.beeindig(
                    .werkrelatieBeeindigd, relatie.id, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
            }
            try tx.tel(.dossierGesloten, in: dossier)
            return dossier
        }
    }

    /// Opent een gesloten dossier opnieuw, met de reden.
    public func heropenDossier(
        _ dossier: ID<Dossier>, aanleiding: String, door medewerker: Medewerker, sleutel: Sleutel
    )
        async throws -> ID<Dossier>
    {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            _ = try tx.werkdeur(dossier, voor: medewerker)
            let waarom = try Tekst.verplicht(aanleiding, veld: "aanleiding", noem: "waarom het gezin terugkomt")
            guard try tx.row("SELECT id FROM openstelling WHERE dossier_id = \(dossier) AND tot IS NULL") == nil else {
                throw Refusal(.conflict, "Dit dossier is al open.")
            }
            try tx.legVast(
                .openstellingBegonnen, ID<Dossier>.new(), in: .dossier(dossier), door: medewerker.id,
                ["van": tx.vandaag, "aanleiding": waarom])
            return dossier
        }
    }

    /// Voegt dit dossier bij een ander dossier van hetzelfde gezin: het blijft te lezen, en schrijven gaat daar verder.
    public func voegBij(
        _ dossier: ID<Dossier>, in ander: ID<Dossier>?, gronden: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        guard let ander, ander != dossier else {
            throw Refusal(.invalid, "Kies het dossier waarin u verder schrijft.", field: "in")
        }
        return try await act(
            sleutel, door: medewerker.id, in: { _ in [.dossier(dossier), .dossier(ander)] }
        ) { tx in
            _ = (try tx.werkdeur(dossier, voor: medewerker), try tx.werkdeur(ander, voor: medewerker))
            let waarom = try Tekst.verplicht(gronden, veld: "gronden", noem: "waarom dit hetzelfde gezin is")
            let al = try tx.row(
                "SELECT id FROM bijvoeging WHERE dossier_id IN (\(list: [dossier, ander])) OR in_dossier_id = \(dossier) ORDER BY id"
            )
            guard al == nil else { throw Refusal(.conflict, "Een van deze dossiers is al samengevoegd.", field: "in") }
            try tx.legVast(
                .dossierBijgevoegd, ID<Dossier>.new(), in: .dossier(dossier), door: medewerker.id,
                ["in_dossier_id": ander, "gronden": waarom])
            try tx.noteer(.dossierBijgevoegd, over: dossier.rawValue, in: .dossier(ander), door: medewerker.id)
            return ander
        }
    }

    /// Legt vast dat iemand dubbel stond: de eerste wordt voortaan als de tweede gelezen.
    public func voegSamen(
        _ persoon: ID<Persoon>, met ander: ID<Persoon>?, gronden: String, in dossier: ID<Dossier>,
        door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Persoon> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let gezin = try tx.gezin(tx.werkdeur(dossier, voor: medewerker))
            let dubbel = try gezin.requireLid(persoon, veld: "persoon")
            guard let ander, ander != dubbel.persoon else {
                throw Refusal(.invalid, "Kies wie het eigenlijk is.", field: "ander")
            }
            // Both are reachable: the other in this family too, or in another that the worker sees whole.
            let plekken: [ID<Dossier>] = try tx.rows(
                "SELECT dossier_id FROM gezinslid WHERE persoon_id = \(ander) ORDER BY id"
            )
            .map { try $0.get("dossier_id") }
            guard try tx.deuren(van: plekken, voor: medewerker).values.contains(where: { $0.grond.werktMee }),
                try tx.row("SELECT id FROM samenvoeging WHERE persoon_id = \(ander)") == nil
            else { throw Refusal(.invalid, "Kies wie het eigenlijk is.", field: "ander") }
            let waarom = try Tekst.verplicht(gronden, veld: "gronden", noem: "hoe u weet dat dit dezelfde is")
            try tx.legVast(
                .persoonSamengevoegd, ID<Persoon>.new(), in: .dossier(dossier), door: medewerker.id,
                ["persoon_id": dubbel.persoon, "in_persoon_id": ander, "gronden": waarom])
            if gezin.lid(ander) != nil {
                try tx.beeindig(
                    .gezinslidVertrokken, dubbel.id, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
            }
            return ander
        }
    }
}
