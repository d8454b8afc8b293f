import Domain
import Storage

/// Wat er geteld wordt: het soort van een telgegeven.
enum Telsoort: String, Storable {
    case doelGesteld = "doel-gesteld"
    case doelBeeindigd = "doel-beeindigd"
    case scoreGegeven = "score-gegeven"
    case contact
    case meedenkvraag
    case inbreng
    case ingetrokken
    case besluit
    case verteld
    case actie
    case terugblik
    case evaluatie
    case dossierGeopend = "dossier-geopend"
    case dossierGesloten = "dossier-gesloten"
    case lesGebruikt = "les-gebruikt"
}

extension Tx {
    /// Writes the coded row of an act, for learning: under the random pseudonym of the file, without text or ids.
    ///
    /// - Parameter codes: columns of `telgegeven` with codes, amounts and durations; days come from the act itself.
    func tel(_ soort: Telsoort, in dossier: ID<Dossier>, op dag: Dag? = nil, _ codes: Kolommen = [:]) throws {
        guard let row = try row("SELECT id, pseudoniem FROM dossier WHERE id = \(dossier)"),
            let pseudoniem = try open("dossier", "pseudoniem", row)
        else { throw StorageError(.damaged, "this file has no pseudonym") }
        let dag = dag ?? vandaag
        let wijk = try self.row(
            "SELECT wijk, verwijzer FROM dossiergegeven WHERE dossier_id = \(dossier) ORDER BY vastgelegd_op DESC, id DESC LIMIT 1"
        )
        var values = Dictionary(codes.map { ($0.key, $0.value?.value ?? .null) }, uniquingKeysWith: { _, last in last })
        values["id"] = ID<Tx>.random().value
        values["pseudoniem"] = .text(pseudoniem)
        values["soort"] = soort.value
        values["dag"] = dag.value
        values["kwartaal"] = .text("\(dag.jaar)-K\(dag.kwartaal)")
        let leden = try leden[dossier] ?? gezinsleden(dossier)
        values["leeftijdsband"] = Leeftijdsband(jongsteVan: leden, op: dag)?.rawValue.value
        values["wijk"] = values["wijk"] ?? wijk?["wijk"]
        values["verwijzer"] = values["verwijzer"] ?? wijk?["verwijzer"]
        let rij = Telbewijs.kolommen.map { ($0, values[$0] ?? .null) }
        let bewijs = Telbewijs.van(rij, key: try kluis.key(.keten))
        geteld.append((Telbewijs.kop(values["id"]?.text ?? ""), bewijs))
        let kolommen = rij + [("bewijs", .text(bewijs))]
        try execute(
            """
            INSERT INTO telgegeven (\(.list(kolommen.map { .name($0.0) })))
            VALUES (\(.list(kolommen.map { SQL("\($0.1)") })))
            """)
    }
}
