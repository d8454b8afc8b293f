import Casework
import Demonstratie
import Domain
import Foundation

/// The tables of the demonstration: who leads them, and which meetings stand planned.
final class Tafels {
    /// One table with its chair.
    struct Stoel {
        let id: ID<Tafel>
        let voorzitter: Medewerker
    }

    private var tafels: [String: Stoel] = [:]
    /// By name, as the form lists them: the same for every family.
    var artikelen: [String: ID<Regel>] = [:]
    private var gepland: [String: ID<Bijeenkomst>] = [:]
    private static let namen = [("maatwerktafel", "Maatwerktafel"), ("city-deal-overleg", "City Deal Overleg")]

    /// Gives each table its chair and notulist, of its own area or else of the city.
    init(_ stad: Stad, _ inrichting: Inrichting, _ casework: Casework) async throws {
        let regels = try await casework.tafels(voor: inrichting.beheerder)
        for (arrangement, naam) in Self.namen {
            for regel in regels where regel.naam.hasPrefix(naam) {
                let gebied = String(regel.naam.dropFirst(naam.count)).trimmingCharacters(in: .whitespaces)
                func mens(_ rol: Stad.Rol) -> Medewerker? {
                    let alle = stad.medewerkers(rol)
                    let hier = arrangement == "maatwerktafel" ? "Zuilen" : gebied
                    let wie =
                        alle.first { $0.tafelgebied == hier } ?? alle.first { $0.tafelgebied == nil } ?? alle.first
                    return wie.flatMap { inrichting.mensen[$0.sleutel] }
                }
                guard let voorzitter = mens(.voorzitter), let notulist = mens(.notulist) else { continue }
                for (wie, rol, mandaat) in [(voorzitter, "voorzitter", Mandaat.formeel), (notulist, "notulist", .geen)]
                {
                    _ = try await casework.benoemTafellid(
                        wie.id, aan: regel.id, als: Rolnaam(rol), mandaat: mandaat, door: inrichting.beheerder,
                        sleutel: .nieuw())
                }
                tafels["\(arrangement)|\(gebied.lowercased())"] = Stoel(id: regel.id, voorzitter: voorzitter)
            }
        }
    }

    /// The table for a question of a story; the city's when its own area has none.
    func tafel(_ vastloper: Gezinsverhaal.Vastloper) -> Stoel? {
        let plekken = [vastloper.gebied?.lowercased() ?? "", "", "stad"]
        return plekken.lazy.compactMap { self.tafels["\(vastloper.tafel)|\($0)"] }.first
    }

    /// The meeting of a table on a day, planned once; the hour follows from the day, as rooms do.
    func bijeenkomst(_ tafel: Stoel, op dag: Dag, _ casework: Casework) async throws -> ID<Bijeenkomst> {
        let naam = "\(tafel.id)|\(dag)"
        if let al = gepland[naam] { return al }
        let id = try await casework.planBijeenkomst(
            Amsterdam.moment(dag, uur: 13), plaats: "Stadskantoor, kamer \(1 + dag.nummer % 9)", van: tafel.id,
            door: tafel.voorzitter, sleutel: .nieuw())
        gepland[naam] = id
        return id
    }
}
