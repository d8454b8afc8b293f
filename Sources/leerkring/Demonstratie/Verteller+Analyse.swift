import Casework
import Demonstratie
import Domain

extension Verteller {
    /// The team that tries the explanatory analysis out, and since how many days.
    static let pilotteam = "buurtteam-zuilen"
    private static let sinds = 75

    /// Lets that team take part: written down at the beginning, so that nothing of the installation is dated after it.
    func pilot(_ casework: Casework) async throws {
        guard let team = inrichting.teams[Self.pilotteam] else { return }
        _ = try await casework.beginPilot(
            .verklarendeAnalyse, team: team, van: Dag(vandaag).plus(dagen: -Self.sinds), door: inrichting.beheerder,
            sleutel: .nieuw())
    }

    /// Of two families of that team: one analysis complete, one just begun.
    func analyse(_ verhaal: Gezinsverhaal) -> [Gebeuren] {
        switch verhaal.nummer {
        case -3:
            [Gebeuren(dag: vandaag - 20, uur: 15, doe: compleet), Gebeuren(dag: vandaag - 12, uur: 15, doe: wensen)]
        case -2: [Gebeuren(dag: vandaag - 6, uur: 15, doe: begin)]
        default: []
        }
    }

    private func begin(_ casework: Casework, _ stand: Stand) async throws {
        _ = try await regel(
            .feit, "voelen", "Zij heeft buikpijn op de dagen dat zij naar school gaat.", nil, casework, stand)
        _ = try await regel(.ontstaan, "leven", "Het begon toen de huur werd opgezegd.", 1, casework, stand)
    }

    private func compleet(_ casework: Casework, _ stand: Stand) async throws {
        let buik = try await regel(.feit, "voelen", "Buikpijn, het meest op maandag.", nil, casework, stand)
        _ = try await regel(.ontstaan, "meegemaakt", "Het begon rond de brief over de woning.", 1, casework, stand)
        let wonen = try await regel(
            .inStand, "leven", "Niemand weet waar het gezin over zes weken woont.", nil, casework, stand)
        let mentor = try await regel(
            .beschermt, "school-en-dag", "De mentor belt elke maandag, en dat houdt zij vol.", nil, casework, stand)
        _ = try await regel(
            .hypothese, "voelen", "De buikpijn is spanning: zij is bang haar school te verliezen.", nil, casework, stand
        )
        _ = try await regel(.feit, "voelen", "Ik heb het alleen nog op maandag.", 0, naast: buik, casework, stand)
        for (hoe, van, naar) in [
            (Analyseverband.Hoe.houdtInStand, wonen, buik), (.beschermtTegen, mentor, buik),
        ] {
            _ = try await casework.legVerband(
                hoe, van: van, naar: naar, in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
        }
        _ = try await casework.kiesVolgorde(
            eerst: wonen, daarna: buik, waarom: "Zonder een vaste plek helpt praten over de buikpijn niet.",
            in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
    }

    private func wensen(_ casework: Casework, _ stand: Stand) async throws {
        _ = try await casework.vulPlanAan(
            [
                Plangegevenvoorstel(
                    .wensKind, van: stand.personen[0], tekst: "Op mijn eigen school blijven, ook als wij verhuizen."),
                Plangegevenvoorstel(
                    .wensOuder, van: stand.personen[1], tekst: "Dat iemand zegt waar wij terechtkunnen."),
                Plangegevenvoorstel(.veiligheid, tekst: "Thuis is het veilig. De spanning over de woning is groot."),
            ], in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
    }

    /// - Parameter lid: whose view it is, by place in the family; nil is the worker's own.
    private func regel(
        _ soort: Analyseregel.Soort, _ factor: String, _ tekst: String, _ lid: Int?, naast: ID<Analyseregel>? = nil,
        _ casework: Casework, _ stand: Stand
    ) async throws -> ID<Analyseregel> {
        try await casework.schrijfAnalyseregel(
            Analyseregelvoorstel(
                factor: factor, soort: soort,
                van: lid.map { .persoon(stand.personen[$0]) } ?? .medewerker(stand.regisseur.id), tekst: tekst,
                steunt: soort == .feit ? stand.doelen[0].map { .doel($0) } : nil),
            naast: naast, in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
    }
}
