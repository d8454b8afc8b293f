import Domain
import Storage

extension Casework {
    /// Laat een collega met het gezin werken, op een grond. De regisseur wisselt alleen bij een overdracht.
    public func laatMeewerken(
        _ wie: ID<Medewerker>?, als rol: Werkrelatie.Rol?, grond: String, bij dossier: ID<Dossier>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let gezin = try tx.gezin(tx.schrijfdeur(dossier, voor: medewerker))
            guard let wie, try tx.medewerker(wie)?.magMeewerken == true else {
                throw Refusal(.invalid, "Kies een collega die met gezinnen werkt.", field: "medewerker")
            }
            guard let rol, rol != .regisseur else {
                throw Refusal(.invalid, "Kies wat de collega bij dit gezin doet.", field: "rol")
            }
            guard !gezin.betrokkenen.contains(where: { $0.medewerker == wie && $0.rol == rol }) else {
                throw Refusal(.conflict, "Deze collega werkt al zo met het gezin.", field: "medewerker")
            }
            let grond = try Tekst.verplicht(grond, veld: "grond", noem: "waarom deze collega nodig is", meest: 300)
            try tx.begint(rol, wie, bij: dossier, grond: grond, door: medewerker)
            return dossier
        }
    }

    /// Beëindigt dat iemand met het gezin werkt; vanaf dan ziet die het dossier niet meer.
    public func beeindigWerkrelatie(
        _ relatie: ID<Werkrelatie>, bij dossier: ID<Dossier>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Werkrelatie> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let gezin = try tx.gezin(tx.werkdeur(dossier, voor: medewerker))
            guard let nu = gezin.betrokkenen.first(where: { $0.id == relatie }) else { throw Tx.nietGevonden }
            guard nu.rol != .regisseur else {
                throw Refusal(.invalid, "Een gezin houdt een regisseur. Draag het over aan een collega.")
            }
            try tx.beeindig(
                .werkrelatieBeeindigd, relatie, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
            return relatie
        }
    }

    /// Draagt een gezin warm over: de oude regisseur houdt op en de nieuwe begint, in één keer, met wat is afgesproken.
    ///
    /// By who works with the family, or by the team leader of a family without a regisseur who is there. What was agreed
    /// stands in the journal, where the family and the new regisseur read it.
    public func draagOver(
        _ dossier: ID<Dossier>, aan nieuwe: ID<Medewerker>?, afgesproken: String, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Dossier> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.deurOverdracht(dossier, voor: medewerker)
            let gezin = try tx.gezin(dossier)
            guard let nieuwe, try tx.medewerker(nieuwe)?.magRegieVoeren == true else {
                throw Refusal(.invalid, "Kies wie de nieuwe regisseur wordt.", field: "medewerker")
            }
            guard nieuwe != medewerker.id || toegang.grond.werktMee else {
                throw Refusal(.invalid, "Kies een ander: u geeft een gezin niet aan uzelf.", field: "medewerker")
            }
            guard gezin.regisseur?.medewerker != nieuwe else {
                throw Refusal(.invalid, "Deze collega is al de regisseur van dit gezin.", field: "medewerker")
            }
            let tekst = try Tekst.verplicht(
                afgesproken, veld: "afgesproken", noem: "wat er met het gezin is afgesproken over de overdracht")
            if let oude = gezin.regisseur {
                try tx.beeindig(
                    .werkrelatieBeeindigd, oude.id, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
            }
            for dubbel in gezin.betrokkenen where dubbel.medewerker == nieuwe && dubbel.rol == .gezinswerker {
                try tx.beeindig(
                    .werkrelatieBeeindigd, dubbel.id, in: .dossier(dossier), door: medewerker.id, ["tot": tx.vandaag])
            }
            try tx.begint(.regisseur, nieuwe, bij: dossier, grond: "overdracht", door: medewerker)
            // A case that is no family has no journal, and nobody in it who reads along.
            guard gezin.soort == .gezin else { return dossier }
            let soort = try tx.contactsoorten().first { $0.code == "overleg" }?.code ?? "onbekend"
            _ = try tx.schrijfContact(
                Contactvoorstel(soort: soort, tekst: "Overdracht van de regie: \(tekst)"), in: gezin, toegang,
                door: medewerker)
            return dossier
        }
    }

    /// Meldt een collega afwezig: zijn of haar gezinnen komen bij de teamleider te staan.
    public func meldAfwezig(_ wie: ID<Medewerker>, door medewerker: Medewerker, sleutel: Sleutel) async throws -> ID<
        Medewerker
    > {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            try tx.eisLeiding(over: wie, medewerker)
            guard try tx.werktHier(wie) else { throw Refusal(.conflict, "Deze medewerker werkt hier niet meer.") }
            guard try tx.row("SELECT id FROM afwezigheid WHERE medewerker_id = \(wie) AND tot IS NULL") == nil else {
                throw Refusal(.conflict, "Deze collega was al afwezig gemeld.")
            }
            try tx.legVast(
                .afwezigGemeld, ID<Medewerker>.new(), in: .installatie, door: medewerker.id,
                ["medewerker_id": wie, "van": tx.vandaag])
            try tx.regiewerkBij(wie)
            return wie
        }
    }

    /// Meldt dat een collega er weer is.
    public func meldTerug(_ wie: ID<Medewerker>, door medewerker: Medewerker, sleutel: Sleutel) async throws -> ID<
        Medewerker
    > {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            try tx.eisLeiding(over: wie, medewerker)
            guard let nu = try tx.row("SELECT id FROM afwezigheid WHERE medewerker_id = \(wie) AND tot IS NULL") else {
                throw Refusal(.conflict, "Deze collega was niet afwezig gemeld.")
            }
            try tx.beeindig(
                .afwezigheidVoorbij, try nu.get("id", as: ID<Medewerker>.self), in: .installatie, door: medewerker.id,
                ["tot": tx.vandaag])
            try tx.regiewerkBij(wie)
            return wie
        }
    }
}

extension Tx {
    /// Oneself, or somebody of a team that one leads; the administrator may for everybody.
    fileprivate func eisLeiding(over wie: ID<Medewerker>, _ medewerker: Medewerker) throws {
        let teams = medewerker.teams(als: .teamleider)
        let lid = try row(
            "SELECT id FROM lidmaatschap WHERE medewerker_id = \(wie) AND team_id IN (\(list: teams)) AND tot IS NULL ORDER BY id"
        )
        guard wie == medewerker.id || lid != nil || medewerker.heeft(.beheerder) else {
            throw Refusal(.forbidden, "Dit kan alleen de teamleider van deze collega, of de beheerder.")
        }
    }

    /// The files of which somebody is regisseur come to stand on the team leader's list, or leave it.
    fileprivate func regiewerkBij(_ wie: ID<Medewerker>) throws {
        let dossiers = try rows(
            "SELECT dossier_id FROM werkrelatie WHERE medewerker_id = \(wie) AND rol = 'regisseur' AND tot IS NULL ORDER BY dossier_id"
        )
        for row in dossiers { try casework.werkBij(row.get("dossier_id"), self) }
    }
}
