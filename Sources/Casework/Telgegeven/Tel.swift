import Domain
import Storage

/// Wat er geteld wordt: het soort van een telgegeven.
enum Telsoort: String, Storable {
    case doelGesteld = "doel-gesteld"
    case doelBeeindigd = "doel-beeindigd"
    case scoreGegeven = "score-gegeven"
    case contact
    case meedenkvraag
    case verwijzing
    case uitvraag
    case inbreng
    case ingetrokken
    case besluit
    case verteld
    case actie
    case terugblik
    case evaluatie
    case analyse
    case kwartaalvraag
    case informatie
    case informatieveld
    case dossierGeopend = "dossier-geopend"
    case dossierGesloten = "dossier-gesloten"
    case lesGebruikt = "les-gebruikt"
}

extension Tx {
    /// Writes the coded row of an act, for learning: under the random pseudonym of the file, without text or ids.
    ///
    /// - Parameter codes: columns of `telgegeven` with codes, amounts and durations; days come from the act itself.
    func tel(_ soort: Telsoort, in dossier: ID<Dossier>, op dag: Dag? = nil, _ codes: Kolommen = [:]) throws {
        let begin = try geheugen?.telbegin.pak(dossier.rawValue) { try telbegin(dossier) } ?? telbegin(dossier)
        let dag = dag ?? vandaag
        var values = Dictionary(codes.map { ($0.key, $0.value?.value ?? .null) }, uniquingKeysWith: { _, last in last })
        values["id"] = ID<Tx>.random().value
        values["pseudoniem"] = .text(begin.pseudoniem)
        values["soort"] = soort.value
        values["dag"] = dag.value
        values["kwartaal"] = .text("\(dag.jaar)-K\(dag.kwartaal)")
        let leden = try geheugen == nil ? leden[dossier] ?? gezinsleden(dossier) : gezin(dossier).leden
        values["leeftijdsband"] = Leeftijdsband(jongsteVan: leden, op: dag)?.rawValue.value
        values["wijk"] = values["wijk"] ?? begin.wijk
        values["verwijzer"] = values["verwijzer"] ?? begin.verwijzer
        let bewijs = Telbewijs.van(
            Telbewijs.kolommen.map { ($0, values[$0] ?? .null) }, key: try kluis.key(.keten))
        let id = values["id"]?.text ?? ""
        values["bewijs"] = .text(bewijs)
        let table = Migraties.schema["telgegeven"]
        let rij = SQL.insert(into: table, table.columns.map { values.removeValue(forKey: $0) ?? .null })
        geteld.append(.init(id: id, bewijs: bewijs, rij: rij))
        precondition(values.isEmpty, "telgegeven has no column \(values.keys)")
    }

    /// Whether this was counted of a file before.
    func isGeteld(_ soort: Telsoort, _ uitkomst: String, in dossier: ID<Dossier>) throws -> Bool {
        let pseudoniem = try telbegin(dossier).pseudoniem
        return try row(
            """
            SELECT id FROM telgegeven WHERE pseudoniem = \(pseudoniem) AND soort = \(soort) AND uitkomst = \(uitkomst)
            ORDER BY id LIMIT 1
            """) != nil
    }

    private func telbegin(_ dossier: ID<Dossier>) throws -> Telbegin {
        let row = try row(
            """
            SELECT d.id, d.pseudoniem, g.wijk, g.verwijzer FROM dossier d
            LEFT JOIN dossiergegeven g ON g.dossier_id = d.id
            WHERE d.id = \(dossier) ORDER BY g.vastgelegd_op DESC, g.id DESC LIMIT 1
            """)
        guard let row, let pseudoniem = try open("dossier", "pseudoniem", row) else {
            throw StorageError(.damaged, "this file has no pseudonym")
        }
        return Telbegin(pseudoniem: pseudoniem, wijk: row["wijk"], verwijzer: row["verwijzer"])
    }
}

/// What every coded row of a file begins with.
struct Telbegin: Equatable {
    let pseudoniem: String
    let wijk: Value
    let verwijzer: Value
}
