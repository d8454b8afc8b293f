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
        /// The first day on which it took questions.
        let begin: Dag
    }

    private var tafels: [String: Stoel] = [:]
    /// By name, as the form lists them: the same for every family.
    var artikelen: [String: ID<Regel>] = [:]
    private var gepland: [String: ID<Bijeenkomst>] = [:]
    /// Those that the stories come by.
    private static let arrangementen = ["maatwerktafel", "city-deal-overleg"]

    /// Gives each table who has a fixed seat there, of its own area or else of the city.
    init(_ stad: Stad, _ inrichting: Inrichting, _ casework: Casework) async throws {
        for blad in try await casework.arrangementbladen() {
            for tafel in blad.tafels.map(\.tafel) {
                guard let begin = blad.geldend.arrangement.begin(in: tafel.gebied) else { continue }
                let gebied = String(tafel.naam.dropFirst(blad.geldend.arrangement.naam.count))
                    .trimmingCharacters(in: .whitespaces)
                func mens(_ rol: Stad.Rol) -> Medewerker? {
                    let alle = stad.medewerkers(rol)
                    // Of the City Deal each area has its own; elsewhere who has an account to try it with.
                    let hier = blad.id.tekst == "city-deal-overleg" ? gebied : "Zuilen"
                    let wie =
                        alle.first { $0.tafelgebied == hier } ?? alle.first { $0.tafelgebied == nil } ?? alle.first
                    return wie.flatMap { inrichting.mensen[$0.sleutel] }
                }
                guard let voorzitter = mens(.voorzitter) else { continue }
                let isVerhaal = Self.arrangementen.contains(blad.id.tekst)
                for rol in blad.geldend.arrangement.leden
                where rol.per == .lijst && (!isVerhaal || [.voorzitter, .notulist].contains(rol.rol)) {
                    // A role that the city does not know is the chair's, so that every table can be tried.
                    let wie = Stad.Rol(rawValue: rol.rol.tekst).flatMap(mens) ?? voorzitter
                    _ = try await casework.benoemTafellid(
                        wie.id, aan: tafel.id, als: rol.rol, mandaat: rol.rol == .notulist ? .geen : .formeel,
                        door: inrichting.beheerder, sleutel: .nieuw())
                }
                guard isVerhaal else { continue }
                tafels["\(blad.id.tekst)|\(gebied.lowercased())"] = Stoel(
                    id: tafel.id, voorzitter: voorzitter, begin: begin)
            }
        }
    }

    /// The table for a question of a story; the city's when its own area had none yet, nil when nobody sat anywhere.
    func tafel(_ vastloper: Gezinsverhaal.Vastloper) -> Stoel? {
        let plekken = [vastloper.gebied?.lowercased() ?? "", ""]
        return plekken.lazy.compactMap { self.tafels["\(vastloper.tafel)|\($0)"] }
            .first { $0.begin <= Dag(vastloper.ingebrachtOp) }
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
