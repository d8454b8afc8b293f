import Domain
import Storage

extension Casework {
    /// Legt een versie van een arrangement vast die op het scherm is gemaakt, en opent de tafels die zij vandaag noemt.
    ///
    /// - Parameters:
    ///   - ingang: the first day on which it holds; today when nil.
    ///   - gelezen: the number of the version that was changed; 0 for an arrangement that is new.
    public func maakVersie(
        _ arrangement: Arrangement, ingang: Dag? = nil, gelezen: Int, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Arrangement> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            try tx.maakVersie(arrangement, ingang: ingang, gelezen: gelezen, door: medewerker)
        }
    }

    /// Opent een tafel in een gebied: een versie met dat gebied erbij.
    public func openTafel(
        in gebied: String, soort: Gebied.Soort = .wijk, elke: Termijn? = nil, van dag: Dag? = nil,
        bij id: Kenmerk<Arrangement>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Arrangement> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let laatste = try tx.teWijzigen(id, door: medewerker)
            let naam = try Tekst.verplicht(gebied, veld: "gebied", noem: "in welk gebied de tafel werkt", meest: 60)
            var nieuw = Gebied(soort, naam)
            nieuw.ritme = elke.map { Ritme(.termijn($0)) }
            guard !laatste.arrangement.werkt(in: naam, op: dag ?? tx.vandaag) else {
                throw Refusal(.conflict, "In \(naam) is er al een tafel.", field: "gebied")
            }
            if let dag, dag < tx.vandaag {
                throw Refusal(.invalid, "Kies vandaag of een dag die nog komt.", field: "van")
            }
            nieuw.van = dag ?? tx.vandaag
            var arrangement = laatste.arrangement
            arrangement.gebied.append(nieuw)
            return try tx.maakVersie(arrangement, gelezen: laatste.nummer, door: medewerker)
        }
    }

    /// Laat een tafel eindigen op een dag: een versie waarin haar gebied tot die dag telt. Wat er loopt, wordt daar afgemaakt.
    public func beeindigTafel(
        _ tafel: ID<Tafel>, per dag: Dag?, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Arrangement> {
        try await act(sleutel, door: medewerker.id, in: .installatie) { tx in
            let stand = try tx.tafel(tafel)
            let laatste = try tx.teWijzigen(stand.arrangement, door: medewerker)
            guard let dag else {
                throw Refusal(
                    .invalid, "Kies vanaf welke dag deze tafel geen vragen meer aanneemt.", field: "per")
            }
            guard dag >= tx.vandaag else {
                throw Refusal(.invalid, "Kies vandaag of een dag die nog komt.", field: "per")
            }
            guard laatste.arrangement.werkt(in: stand.gebied, op: tx.vandaag) else {
                throw Refusal(.conflict, "Deze tafel neemt al geen vragen meer aan.")
            }
            var arrangement = laatste.arrangement
            arrangement.gebied = arrangement.gebied.zonder(stand.gebied, vanaf: dag, vandaag: tx.vandaag)
            guard !arrangement.gebied.isEmpty else {
                throw Refusal(
                    .invalid,
                    "Dit is de laatste tafel van \(arrangement.naam). Geef het arrangement zelf een laatste dag.",
                    field: "per")
            }
            return try tx.maakVersie(arrangement, gelezen: laatste.nummer, door: medewerker)
        }
    }
}

extension Tx {
    fileprivate func maakVersie(
        _ arrangement: Arrangement, ingang: Dag? = nil, gelezen: Int, door medewerker: Medewerker
    ) throws -> ID<Arrangement> {
        guard medewerker.heeft(.beheerder) else { throw Refusal(.forbidden, "Dit kan alleen de beheerder.") }
        let alle = try versies()
        let laatste = alle.first { $0.arrangement.id == arrangement.id }
        try Arrangementversie.eis(
            arrangement, van: ingang ?? vandaag, na: laatste, gelezen: gelezen, bekend: Set(alle.map(\.arrangement.id)),
            vandaag: vandaag)
        guard arrangement.id != Arrangement.nogGeen else {
            throw Refusal(.invalid, "Kies een andere naam.", field: "naam")
        }
        let id = try legVast(
            arrangement, nummer: (laatste?.nummer ?? 0) + 1, van: ingang ?? vandaag, uit: .scherm, door: medewerker.id)
        _ = try openTafels(van: arrangement.id, door: medewerker.id)
        return id
    }

    /// The version to change a table in: the last one, which must hold already.
    fileprivate func teWijzigen(_ id: Kenmerk<Arrangement>, door medewerker: Medewerker) throws -> Arrangementversie {
        guard medewerker.heeft(.beheerder) else { throw Refusal(.forbidden, "Dit kan alleen de beheerder.") }
        guard let laatste = try versies(van: id).first else { throw Self.nietGevonden }
        guard laatste.van <= vandaag else {
            throw Refusal(
                .conflict, "Versie \(laatste.nummer) gaat pas in op \(laatste.van). Wijzig de gebieden in die versie.")
        }
        return laatste
    }

    /// The versions of every arrangement, or of one, by name and the newest first.
    func versies(van id: Kenmerk<Arrangement>? = nil) throws -> [Arrangementversie] {
        let alleen: SQL = id.map { "WHERE arrangement = \($0.tekst)" } ?? ""
        let rijen = try rows(
            """
            SELECT id, nummer, van, herkomst, vastgelegd_op, vastgelegd_door FROM arrangementversie \(alleen)
            ORDER BY arrangement, nummer DESC
            """)
        let namen = try namen(van: Set(rijen.map { try $0.get("vastgelegd_door") }))
        return try rijen.map { rij in
            let id: ID<Arrangement> = try rij.get("id")
            let door: ID<Medewerker> = try rij.get("vastgelegd_door")
            return Arrangementversie(
                id: id, nummer: try rij.get("nummer"), van: try rij.get("van"),
                herkomst: try Self.code(rij, "herkomst"),
                vastgelegdOp: try rij.get("vastgelegd_op", as: Moment.self).dag,
                door: door == Medewerker.programma.id ? Medewerker.programma.naam : namen[door] ?? "",
                arrangement: try arrangement(versie: id))
        }
    }
}

extension Arrangement {
    /// The word in an address for an arrangement that is not there yet; so none can have it as a name.
    public static let nogGeen: Kenmerk<Arrangement> = "nieuw"
}

extension [Gebied] {
    /// Without the area of this name from a day on: it ends then, or is left out when that is today.
    fileprivate func zonder(_ naam: String, vanaf dag: Dag, vandaag: Dag) -> [Gebied] {
        compactMap { gebied in
            var gebied = gebied
            gebied.onder = gebied.onder.zonder(naam, vanaf: dag, vandaag: vandaag)
            guard gebied.opschrift == naam, gebied.geldt(op: vandaag) else { return gebied }
            if dag <= vandaag || gebied.van.map({ dag <= $0 }) == true { return nil }
            gebied.tot = dag
            return gebied
        }
    }
}
