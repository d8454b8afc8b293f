import Domain
import Storage

extension Casework {
    /// Leest een lijst met verzuim in bij een tafel, door wie die lijst bijhoudt.
    ///
    /// Nothing is stored when a row is wrong, unless `slaFouteOver`: then that row is left out. A second run adds nothing
    /// twice; other hours for the same period replace what was said before. Columns: docs/invoer.md.
    public func leesVerzuimIn(
        _ bytes: [UInt8], slaFouteOver: Bool, bij tafel: ID<Tafel>, door medewerker: Medewerker
    ) async throws -> Invoerverslag {
        try await leesVerzuimIn(bytes, slaFouteOver, tafel, medewerker.id) { tx in
            try tx.verzuimhouddeur(tafel, voor: medewerker)
        }
    }

    /// Dezelfde lijst, van de opdrachtregel, bij de enige tafel met een verzuimlijst.
    public func leesVerzuimIn(_ bytes: [UInt8], slaFouteOver: Bool, door beheerder: Medewerker) async throws
        -> Invoerverslag
    {
        guard beheerder.heeft(.beheerder) else { throw Refusal(.forbidden, "Inlezen kan alleen de beheerder.") }
        let tafels = try await read { try $0.verzuimtafels() }
        guard tafels.count == 1, let tafel = tafels.first?.id else {
            throw Refusal(
                .invalid,
                tafels.isEmpty
                    ? "Er is geen tafel met een verzuimlijst."
                    : "Er zijn meer tafels met een verzuimlijst. Lees de lijst in op de bladzijde van de tafel.")
        }
        return try await leesVerzuimIn(bytes, slaFouteOver, tafel, beheerder.id) { tx in
            try tx.verzuiminvoer(tafel, door: beheerder)
        }
    }

    private func leesVerzuimIn(
        _ bytes: [UInt8], _ slaFouteOver: Bool, _ tafel: ID<Tafel>, _ door: ID<Medewerker>,
        _ deur: @escaping @Sendable (Tx) throws -> Verzuimtoegang
    ) async throws -> Invoerverslag {
        let csv = try CSV(bytes)
        if let mist = Verzuimlezer.nodig.first(where: { !csv.kop.contains($0) }) {
            throw Refusal(
                .invalid, "De kop mist de kolom \(mist). Nodig zijn: \(Verzuimlezer.nodig.joined(separator: ", ")).",
                field: "lijst")
        }
        guard csv.rijen.count <= 5000 else {
            throw Refusal(.invalid, "Lees hoogstens 5000 rijen tegelijk in.", field: "lijst")
        }
        return try await transactie(in: [.tafel(tafel)]) { tx in
            let toegang = try deur(tx)
            var lezer = try Verzuimlezer(tx, toegang)
            let rijen = csv.rijen.compactMap { lezer.lees(Invoerrij($0, kop: csv.kop)) }
            var verslag = Invoerverslag(fouten: lezer.fouten.sorted())
            guard verslag.fouten.isEmpty || slaFouteOver else { return verslag }
            for rij in rijen {
                if try tx.legVast(rij, bij: tafel, door: door) {
                    verslag.toegevoegd += 1
                } else {
                    verslag.alBekend += 1
                }
            }
            return verslag
        }
    }
}

extension Tx {
    /// The blind index of a pupil: folded surname with birth date.
    func verzuimafdruk(_ naam: String, _ geboren: String) throws -> String {
        try herkenning("verzuim", Vouw.achternaam(naam) + "|" + geboren)
    }

    /// False when this was reported before.
    fileprivate func legVast(_ rij: Verzuimrij, bij tafel: ID<Tafel>, door medewerker: ID<Medewerker>) throws -> Bool {
        let leerling = try bekendeLeerling(rij, bij: tafel) ?? maakLeerling(rij, bij: tafel, door: medewerker)
        let melding = rij.melding
        let eerder = try verzuimmeldingen(van: [leerling], vanaf: melding.eind)[leerling] ?? []
        guard !eerder.contains(melding) else { return false }
        try legVast(
            .verzuimGemeld, ID<Verzuimmelding>.new(), in: .tafel(tafel), door: medewerker,
            [
                "leerling_id": leerling, "grond_id": rij.grond, "van": melding.van, "eind": melding.eind,
                "uren": melding.uren, "lesuren": melding.lesuren, "reden": melding.reden, "groep": melding.groep,
            ])
        let laatste: Dag =
            try row("SELECT MAX(eind) AS eind FROM verzuimmelding WHERE leerling_id = \(leerling)")?.get("eind")
            ?? melding.eind
        try bewaarNaam(
            leerling.rawValue, van: "verzuimleerling", tot: Verzuimleerling.naamWegOp(laatste),
            afdruk: verzuimafdruk(rij.naam, rij.geboren.description))
        return true
    }

    /// The same pupil at the same school: by surname and birth date, and then by number or whole name.
    private func bekendeLeerling(_ rij: Verzuimrij, bij tafel: ID<Tafel>) throws -> ID<Verzuimleerling>? {
        let afdruk = try verzuimafdruk(rij.naam, rij.geboren.description)
        return try verzuimleerlingen(
            "b.afdruk = \(afdruk) AND l.tafel_id = \(tafel) AND l.school = \(rij.school)"
        ).first { $0.nummer == rij.nummer || Vouw.woorden($0.naam) == Vouw.woorden(rij.naam) }?.id
    }

    private func maakLeerling(
        _ rij: Verzuimrij, bij tafel: ID<Tafel>, door medewerker: ID<Medewerker>
    ) throws -> ID<Verzuimleerling> {
        let id = ID<Verzuimleerling>.new()
        try legVast(
            .verzuimleerlingVastgelegd, id, in: .tafel(tafel), door: medewerker,
            [
                "tafel_id": tafel, "school": rij.school, "naam": rij.naam, "nummer": rij.nummer,
                "geboren": rij.geboren.description,
            ])
        return id
    }
}
