import Domain
import Storage

extension Casework {
    /// Legt vast op welke grond deelnemers namen mogen weten en delen mogen zien: voor één of voor meer tegelijk.
    ///
    /// Only by who works with the family. Without a ground a participant sees the question without names.
    public func geefGrond(
        _ grond: String, delen: Set<Gegeven>? = nil, toelichting: String = "", aan deelnames: [ID<Deelname>],
        bij inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.geefGrond)
            guard !deelnames.isEmpty else {
                throw Refusal(.invalid, "Kies voor wie dit geldt.", field: "deelname")
            }
            let alle = try tx.deelnames(toegang, tx.onverkort())
            let eerder = try tx.deelgronden(toegang, tx.onverkort())
            for id in Set(deelnames).sorted() {
                guard let deelname = alle.first(where: { $0.id == id }) else { throw Tx.nietGevonden }
                let nieuw = try Deelgrond.geef(
                    grond, delen: delen, toelichting: toelichting, aan: deelname, in: toegang.arrangement,
                    op: tx.vandaag)
                if let oud = eerder[id] {
                    try tx.beeindig(
                        .deelgrondIngetrokken, oud.id, in: toegang.stroom, door: medewerker.id, ["tot": tx.vandaag])
                }
                try tx.legVast(
                    .deelgrondVastgelegd, nieuw.id, in: toegang.stroom, door: medewerker.id,
                    [
                        "inbreng_id": inbreng, "deelname_id": id, "grond": nieuw.grond,
                        "delen": Gegeven.tekst(nieuw.delen), "toelichting": nieuw.toelichting, "van": nieuw.van,
                    ])
            }
            return inbreng
        }
    }

    /// Trekt een grond in: deze deelnemer ziet vanaf nu weer alleen de vraag zonder namen.
    public func trekGrondIn(
        van deelname: ID<Deelname>, bij inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.geefGrond)
            guard let grond = try tx.deelgronden(toegang, tx.onverkort())[deelname] else {
                throw Refusal(.conflict, "Er is geen grond (meer) voor deze persoon.")
            }
            try tx.beeindig(
                .deelgrondIngetrokken, grond.id, in: toegang.stroom, door: medewerker.id, ["tot": tx.vandaag])
            return inbreng
        }
    }

    /// Vraagt iemand erbij, in een rol.
    public func vraagErbij(
        _ voorstellen: [Deelnemervoorstel], bij inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.vraagErbij)
            _ = try tx.eisVoorBesluit(toegang)
            let nieuw = try Deelname.vraag(
                voorstellen, bij: tx.deelnames(toegang, tx.onverkort()), in: toegang.arrangement,
                gezin: tx.gezin(toegang.dossier))
            guard !nieuw.isEmpty else {
                throw Refusal(.invalid, "Kies iemand die er nog niet bij is, of schrijf een naam op.", field: "erbij")
            }
            try tx.legVast(
                nieuw, bij: inbreng, arrangement: toegang.arrangement, in: toegang.stroom, door: medewerker.id)
            return inbreng
        }
    }

    /// Iemand hoort er niet meer bij; wat er was, blijft staan. Een grond die er was, houdt op.
    public func beeindigDeelname(
        _ deelname: ID<Deelname>, bij inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.vraagErbij)
            _ = try tx.eisVoorBesluit(toegang)
            guard try tx.deelnames(toegang, tx.onverkort()).contains(where: { $0.id == deelname }) else {
                throw Tx.nietGevonden
            }
            if let grond = try tx.deelgronden(toegang, tx.onverkort())[deelname] {
                try tx.beeindig(
                    .deelgrondIngetrokken, grond.id, in: toegang.stroom, door: medewerker.id, ["tot": tx.vandaag])
            }
            try tx.beeindig(
                .deelnameBeeindigd, deelname, in: toegang.stroom, door: medewerker.id, ["tot": tx.vandaag])
            return inbreng
        }
    }
}
