import Casework
import Demonstratie
import Domain

/// Tells what happens in the city outside the families: schools with their plans, absence, and calls of the police.
struct Scholen {
    let inrichting: Inrichting
    let vandaag: Dag

    /// All of it lies in the last year; after the families, whose stories begin earlier.
    func vertel(_ casework: Casework) async throws {
        try await plannen(casework)
        try await verzuim(casework)
        try await politie(casework)
    }

    private func op(_ dag: Dag, _ casework: Casework) -> Casework {
        casework.op(min(Amsterdam.moment(dag, uur: 9), casework.nu))
    }

    private func plannen(_ casework: Casework) async throws {
        guard let leider = inrichting.mensen["farida-oudshoorn"], let mira = inrichting.mensen["mira-hoekstra"],
            let buurt = inrichting.teams["buurtteam-zuilen"], let vo = inrichting.teams["vo-team"],
            let buurtteams = inrichting.organisaties["buurtteamorganisatie"],
            let verband = inrichting.organisaties["samenwerkingsverband"]
        else { return }
        let begin = op(vandaag.plus(dagen: -200), casework)
        for (plek, school) in Schoolverhaal.scholen.enumerated() {
            // Mira's own team works at the first three; she writes their plans.
            for team in plek < 3 ? [buurt, vo] : [buurt] {
                _ = try await begin.koppelSchoolteam(team, aan: school, door: leider, sleutel: .nieuw())
            }
            for nummer in 0...(plek % 2) {
                let woorden = Schoolverhaal.doelen[(plek + nummer) % Schoolverhaal.doelen.count]
                _ = try await begin.stelSchooldoel(
                    woorden, eigenaar: nummer == 0 ? verband : buurtteams, bij: school, door: mira, sleutel: .nieuw())
            }
            _ = try await begin.maakSchoolafspraak(
                Schoolverhaal.afspraken[plek % Schoolverhaal.afspraken.count], wie: buurtteams,
                uiterlijk: vandaag.plus(dagen: 20 + plek), bij: school, door: mira, sleutel: .nieuw())
        }
    }

    private func verzuim(_ casework: Casework) async throws {
        let bladen = try await op(vandaag, casework).arrangementbladen()
        for blad in bladen where blad.geldend.arrangement.heeftVerzuimlijst {
            let lezers = blad.geldend.arrangement.verzuimlezers
            for tafel in blad.tafels.map(\.tafel) {
                guard let lid = tafel.leden.first(where: { lezers.contains($0.rol) }),
                    let lezer = inrichting.mensen.values.first(where: { $0.id == lid.medewerker })
                else { continue }
                let begin = op(vandaag.plus(dagen: -180), casework)
                for school in Schoolverhaal.scholen + Schoolverhaal.basisscholen {
                    _ = try await begin.legVerzuimgrondVast(
                        .wet, stuk: "Leerplichtwet 1969, artikel 21a", voor: school, bij: tafel.id, door: lezer,
                        sleutel: .nieuw())
                }
                _ = try await op(vandaag, casework).leesVerzuimIn(
                    Array(rijen.utf8), slaFouteOver: false, bij: tafel.id, door: lezer)
            }
        }
    }

    /// The list as schools would send it, up to the last whole week.
    private var rijen: String {
        let laatste = vandaag.maandag.plus(dagen: -7)
        var rijen = ["school;leerlingnummer;naam;geboren;van;tot;uren;reden;groep"]
        for (nummer, een) in Schoolverhaal.leerlingen.enumerated() {
            for week in een.weken {
                let (van, tot) = (laatste.plus(dagen: -7 * week.van), laatste.plus(dagen: -7 * week.tot + 4))
                rijen.append(
                    [
                        een.school, "\(1001 + nummer)", een.naam, Dag(een.geboren).description, van.description,
                        tot.description, "\(week.uren)", week.reden, een.groep.map { "\($0)" } ?? "",
                    ].joined(separator: ";"))
            }
        }
        return rijen.joined(separator: "\n")
    }

    private func politie(_ casework: Casework) async throws {
        guard let mira = inrichting.mensen["mira-hoekstra"] else { return }
        for een in Schoolverhaal.politiecontacten.reversed() {
            let dag = vandaag.plus(dagen: -een.dagen)
            let contact = try await op(dag, casework).noteerPolitiecontact(
                naam: een.naam, door: mira, sleutel: .nieuw())
            for wat in een.vervolg {
                _ = try await op(dag.plus(dagen: 1), casework).volgPolitiecontact(
                    contact, Politievervolg(rawValue: wat), door: mira, sleutel: .nieuw())
            }
        }
    }
}
