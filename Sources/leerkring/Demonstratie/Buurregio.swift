import Casework
import Demonstratie
import Domain

/// Zeven gezinnen uit een andere regio, met elk een vraag aan Team Toegang: zes zijn klaar, bij één wacht nog wat de voorzitter
/// achteraf antwoordt.
struct Buurregio {
    let verteller: Verteller

    private static let gezinnen: [(kind: String, achternaam: String, jaar: Int, vraag: String)] = [
        ("Jorn", "Aalbers", 2013, "Kan hij na de opname thuis verder, met iemand dichtbij?"),
        ("Mei", "Bosma", 2011, "Is er een plek waar zij en haar moeder samen rust vinden?"),
        ("Thijs", "Cuperus", 2014, "Wat kan de school, als hij niet naar een kliniek gaat?"),
        ("Rania", "Dahmani", 2012, "Wie helpt thuis, zodat uit huis niet hoeft?"),
        ("Pelle", "Eringa", 2010, "Welke hulp past bij autisme en gamen tegelijk?"),
        ("Sofie", "Feenstra", 2013, "Kan zij in een gezinshuis in de buurt wonen?"),
        ("Noud", "Groenewoud", 2015, "Hoe wordt de hulp lichter nu het beter gaat?"),
    ]
    private static let antwoorden: [(thuis: String, aanbod: String, lichter: String, woorden: String)] = [
        ("ja", "", "ja", "Een vaste invalkracht op school."), ("ja", "autisme", "ja", ""),
        ("ja", "", "ja", "Logeren in de buurt."),
        ("deels", "ontlasting-gezin", "deels", ""), ("ja", "", "ja", ""), ("ja", "", "deels", "Een maatje dat blijft."),
    ]

    func vertel(_ casework: Casework, begin: Moment) async throws {
        let inrichting = verteller.inrichting
        guard let organisatie = inrichting.organisaties["buurtteamorganisatie"],
            let tafel = try await casework.tafels(voor: inrichting.beheerder)
                .first(where: { $0.arrangement == "team-toegang" })
        else { return }
        let team = try await casework.op(begin).voegTeamToe(
            "Gebiedsteam Buurregio", soort: "buurtteam", wijk: "Buurregio", aan: organisatie,
            door: inrichting.beheerder, sleutel: .nieuw())
        let id = try await casework.op(begin).voegMedewerkerToe(
            "Hanneke Smals", van: organisatie, team: team, als: .gezinswerker, door: inrichting.beheerder,
            sleutel: .nieuw())
        guard let hanneke = try await casework.medewerker(id) else { return }
        for (plek, gezin) in Self.gezinnen.enumerated() {
            // All in this quarter or the one before it, the last one of late.
            let dag = Dag(verteller.vandaag).plus(dagen: -70 + plek * 9)
            try await vertel(gezin, plek, team, tafel, hanneke, casework.op(Amsterdam.moment(dag, uur: 11)))
        }
    }

    private func vertel(
        _ gezin: (kind: String, achternaam: String, jaar: Int, vraag: String), _ plek: Int, _ team: ID<Team>,
        _ tafel: Tafelregel, _ hanneke: Medewerker, _ casework: Casework
    ) async throws {
        let kijker = Kijker(medewerker: hanneke, sessie: "demonstratie")
        let dossier = try await casework.openDossier(
            Aanmelding(
                naam: "Gezin \(gezin.achternaam)", wijk: "Buurregio", team: team,
                aanleiding: "De hulp in de buurt is niet genoeg.",
                leden: [
                    .init(
                        naam: "\(gezin.kind) \(gezin.achternaam)", roepnaam: gezin.kind, rol: .kind, alsWat: "kind",
                        geboren: Dag(jaar: gezin.jaar, maand: 3, dag: 4 + plek)),
                    .init(
                        naam: "Ria \(gezin.achternaam)", roepnaam: "Ria", rol: .ouder, alsWat: "moeder", gezag: .ja,
                        geboren: Dag(jaar: 1984, maand: 5, dag: 6 + plek)),
                ]), door: hanneke, sleutel: .nieuw())
        let leden = try await casework.gezin(dossier, voor: kijker).leden.map(\.persoon)
        let doel = try await casework.stelDoel(
            Doelvoorstel(woorden: "Ik wil thuis kunnen wonen", eigenaar: leden[0], leefgebied: "gezinsrelaties"),
            in: dossier, door: hanneke, sleutel: .nieuw())
        _ = try await casework.maakAfspraak(
            Afspraakvoorstel(
                wat: "Komt elke dinsdag langs", wie: .medewerker(hanneke.id), uiterlijk: casework.nu.dag.plus(dagen: 30)
            ),
            bij: doel, in: dossier, door: hanneke, sleutel: .nieuw())
        if plek % 2 == 0 {
            _ = try await casework.vulPlanAan(
                [
                    Plangegevenvoorstel(.netwerk, tekst: "Een tante in de straat."),
                    Plangegevenvoorstel(.wensKind, van: leden[0], tekst: "Bij mama blijven."),
                    Plangegevenvoorstel(.veiligheid, tekst: "Er is zorg over de avonden; overdag gaat het goed."),
                ], in: dossier, door: hanneke, sleutel: .nieuw())
        }
        var voorstel = Inbrengvoorstel(vraag: gezin.vraag, gevraagd: "meedenken", doel: doel)
        (voorstel.waaromToch, voorstel.delen) = ("Wachten maakt het zwaarder.", [.ondersteuningsplan])
        let inbreng = try await casework.brengIn(
            voorstel, bij: tafel.id, over: dossier, door: hanneke, sleutel: .nieuw())
        try await beslis(inbreng, plek, tafel, kijker, casework)
    }

    private func beslis(
        _ inbreng: ID<Inbreng>, _ plek: Int, _ tafel: Tafelregel, _ kijker: Kijker, _ casework: Casework
    ) async throws {
        let deelnemers = try await casework.inbrengstand(inbreng, voor: kijker).deelnemers.map(\.deelname)
        _ = try await casework.geefGrond(
            Deelgrond.toestemming, toelichting: "In het gesprek gegeven.",
            aan: deelnemers.filter { !$0.isGezin && $0.medewerker != kijker.medewerker.id }.map(\.id), bij: inbreng,
            door: kijker.medewerker, sleutel: .nieuw())
        guard let voorzitter = try await mens("voorzitter", tafel, casework),
            let deskundige = try await mens("gedragswetenschapper", tafel, casework)
        else { return }
        _ = try await casework.adviseer(
            Adviesvoorstel(tekst: "Dichtbij huis beginnen past.", naam: deskundige.naam, discipline: "orthopedagoog"),
            op: inbreng, door: deskundige, sleutel: .nieuw())
        _ = try await casework.legUitkomstVast(
            Uitkomstvoorstel(
                keuzes: ["lichter-kan"], wat: "Hulp thuis, elke dag, en over drie maanden kijken.",
                antwoorden: ["wat-thuis-kan": "Iedere middag iemand die helpt."]), op: inbreng, door: voorzitter,
            sleutel: .nieuw())
        var besluit = Besluitvoorstel(gronden: "Het gezin wil het en het kan dichtbij.")
        besluit.standpunten = try await casework.inbrengstand(inbreng, voor: kijker).deelnemers.map {
            Standpuntvoorstel($0.deelname.id, .draagtHet)
        }
        _ = try await casework.legBesluitVast(besluit, op: inbreng, door: voorzitter, sleutel: .nieuw())
        for besluit in try await casework.inbrengstand(inbreng, voor: kijker).besluiten {
            for wie in besluit.nogAanWie {
                _ = try await casework.vertel(
                    Vertelvoorstel(aan: wie, hoe: .gesprek, voorgelezen: true, antwoord: .klopt),
                    besluit: besluit.besluit.id, op: inbreng, door: kijker.medewerker, sleutel: .nieuw())
            }
        }
        guard plek < Self.antwoorden.count else { return }
        let gegeven = Self.antwoorden[plek]
        _ = try await casework.evalueer(
            [
                "zo-thuis-mogelijk": gegeven.thuis, "ontbrekend-aanbod": gegeven.aanbod, "afschalen": gegeven.lichter,
                "te-versterken": gegeven.woorden,
            ], op: inbreng, door: voorzitter, sleutel: .nieuw())
    }

    private func mens(_ rol: Rolnaam, _ tafel: Tafelregel, _ casework: Casework) async throws -> Medewerker? {
        let stand = try await casework.tafelstand(
            tafel.id, voor: Kijker(medewerker: verteller.inrichting.beheerder, sessie: "demonstratie")
        ).tafel
        guard let wie = stand.leden.first(where: { $0.rol == rol })?.medewerker else { return nil }
        return verteller.inrichting.mensen.values.first { $0.id == wie }
    }
}
