import Casework
import Demonstratie
import Domain
import Foundation

extension Inrichting {
    /// When the last table of the city had begun.
    static let compleet = Amsterdam.moment(Dag(jaar: 2020, maand: 1, dag: 2)!, uur: 10)

    /// Code lists, rules and arrangements: what a municipality sets up before the first family comes.
    func regel(_ casework: Casework) async throws {
        _ = try await casework.leesCodelijsten(Standaard.codelijsten)
        _ = try await casework.leesRegels(Array(Self.regels.utf8), door: beheerder)
        // Read again on each day on which a table of the city began.
        for (jaar, maand) in [(2016, 1), (2017, 1), (2019, 5), (2020, 1)] {
            guard let dag = Dag(jaar: jaar, maand: maand, dag: 2) else { continue }
            _ = try await casework.op(Amsterdam.moment(dag, uur: 9)).leesArrangementenIn(
                ArrangementLezer().lees(Standaard.arrangementen), overScherm: false, door: beheerder)
        }
    }

    /// The rules of the stories as the file that an administrator would bring.
    private static var regels: String {
        var regels = ["regel;soort;artikel;van;tekst"]
        for regel in Demoregel.alle {
            for versie in regel.versies {
                let tekst = "\(regel.naam). \(versie.tekst)".replacingOccurrences(of: "\"", with: "\"\"")
                regels.append("\(regel.regeling);verordening;\(regel.artikel);\(versie.geldigVan);\"\(tekst)\"")
            }
        }
        return regels.joined(separator: "\n")
    }
}
