import Casework
import Demonstratie
import Domain

/// What has been made of one family so far, while its story is told.
final class Stand {
    let verhaal: Gezinsverhaal
    let regisseur: Medewerker
    var dossier = ID<Dossier>.new()
    /// By their place among the members of the story.
    var personen: [ID<Persoon>] = []
    /// By their place among the goals of the story.
    var doelen: [Int: ID<Doel>] = [:]

    init(_ verhaal: Gezinsverhaal, regisseur: Medewerker) {
        self.verhaal = verhaal
        self.regisseur = regisseur
    }
}

/// One thing that happens in a story, on its day.
struct Gebeuren {
    let dag: Kalenderdag
    let doe: (Casework, Stand) async throws -> Void
}

extension Dag {
    init(_ dag: Kalenderdag) { self.init(nummer: dag.dagnummer) }
}
