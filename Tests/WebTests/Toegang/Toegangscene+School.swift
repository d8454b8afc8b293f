import Casework
import Domain
import Scenario

extension Toegangscene {
    /// A school with a plan and a ground, one pupil on the list, and one contact with the police with a name.
    mutating func vulScholen() async throws {
        guard let vera = mensen[.anderVoorzitter], let lou = mensen[.teamleider] else { return }
        try await s.scholen()
        // Vera got her seat after the pupil of the scene was brought in: she keeps the list, and sits at no case.
        try await s.geefStoel(vera, aan: id("overleg"), als: "leerplicht", door: wijk.bea)
        ids["schoolcode"] = "vechtlyceum"
        ids["anderTeam"] = try await s.casework.voegTeamToe(
            "VO-team", soort: "vo", wijk: nil, aan: wijk.lokalis, door: wijk.bea, sleutel: .nieuw()
        ).rawValue
        ids["verzuimgrond"] = try await s.grond("vechtlyceum", bij: id("overleg"), door: vera).rawValue
        _ = try await s.leesVerzuim(
            "vechtlyceum;7;Noor Waterman;2012-03-04;2026-09-28;2026-11-20;25;ziek", bij: id("overleg"), door: vera)
        ids["verzuimer"] = try await s.casework.verzuimlijst(bij: id("overleg"), voor: vera).regels.first?.leerling.id
            .rawValue
        ids["schoolteam"] = try await s.casework.koppelSchoolteam(
            wijk.zuilen, aan: "vechtlyceum", door: lou, sleutel: .nieuw()
        ).rawValue
        ids["schooldoel"] = try await s.casework.stelSchooldoel(
            "Iedere leerling kent iemand", eigenaar: wijk.lokalis, bij: "vechtlyceum", door: sam, sleutel: .nieuw()
        ).rawValue
        ids["schoolafspraak"] = try await s.casework.maakSchoolafspraak(
            "Spreekuur op school", wie: wijk.lokalis, uiterlijk: nil, bij: "vechtlyceum", door: sam, sleutel: .nieuw()
        ).rawValue
        ids["politie"] = try await s.casework.noteerPolitiecontact(
            wijk: "Zuilen", naam: "Duifhuizen", door: sam, sleutel: .nieuw()
        ).rawValue
    }
}
