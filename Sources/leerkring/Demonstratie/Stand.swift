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
    /// By goal and place, `0-1`.
    var afspraken: [String: ID<Afspraak>] = [:]
    var afwegingen: [Int: ID<Afweging>] = [:]
    /// By their place among the questions of the story.
    var inbrengen: [Int: ID<Inbreng>] = [:]

    var kijker: Kijker { Kijker(medewerker: regisseur, sessie: "demonstratie") }

    init(_ verhaal: Gezinsverhaal, regisseur: Medewerker) {
        self.verhaal = verhaal
        self.regisseur = regisseur
    }

    /// Somebody of the story as the acts know them; who is neither of the family nor its worker goes by name.
    func uitvoerder(_ wie: Gezinsverhaal.Wie) -> (wie: Spreker?, anders: String) {
        switch wie {
        case .lid(let plek): (.persoon(personen[plek]), "")
        case .regisseur: (.medewerker(regisseur.id), "")
        case .ander(let rol, let naam):
            (nil, naam.map { "\($0) (\(rol))" } ?? rol.prefix(1).uppercased() + rol.dropFirst())
        }
    }
}

/// One thing that happens in a story, on its day.
struct Gebeuren {
    let dag: Kalenderdag
    /// The hour on a Dutch clock.
    var uur = 9
    let doe: (Casework, Stand) async throws -> Void
}

extension Dag {
    init(_ dag: Kalenderdag) { self.init(nummer: dag.dagnummer) }
}
