import Casework
import Demonstratie
import Domain
import Foundation

extension Inrichting {
    /// On these days a table of the city began.
    private static let begindagen = [(2016, 1), (2017, 1), (2019, 5), (2020, 1)].compactMap { jaar, maand in
        Dag(jaar: jaar, maand: maand, dag: 2)
    }

    /// When the last table that the city has by a day had begun.
    static func compleet(op vandaag: Dag) -> Moment {
        Amsterdam.moment(begindagen.last { $0 <= vandaag } ?? vandaag, uur: 10)
    }

    /// Code lists, rules and arrangements: what a municipality sets up before the first family comes.
    ///
    /// - Parameter vandaag: the day on which the demonstration plays.
    func regel(_ casework: Casework, tot vandaag: Dag) async throws {
        _ = try await casework.leesCodelijsten(Standaard.codelijsten)
        _ = try await casework.leesCodelijsten([await aanbieders(casework)])
        _ = try await casework.leesRegels(Array(Self.regels.utf8), door: beheerder)
        // Read again on each day on which a table of the city began.
        for dag in Self.begindagen where dag <= vandaag {
            _ = try await casework.op(Amsterdam.moment(dag, uur: 9)).leesArrangementenIn(
                ArrangementLezer().lees(Standaard.arrangementen), overScherm: false, door: beheerder)
        }
    }

    /// The providers of the city before what comes with the program.
    private func aanbieders(_ casework: Casework) async throws -> Codelijst {
        let naam = "aanbieders"
        let hier = Stad.utrecht(zaad: 0).organisaties.filter { $0.soort == .aanbieder }
            .map { Code(lijst: naam, code: $0.sleutel, naam: $0.naam, bron: "demonstratie") }
        return Codelijst(naam: naam, versie: 0, codes: hier + (try await casework.codelijsten()[naam]?.codes ?? []))
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
