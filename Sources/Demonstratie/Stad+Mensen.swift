extension Stad {
    /// Utrecht with its people: the fixed ones of the demonstration, and drawn names for all other seats.
    public static func utrecht(zaad: UInt64) -> Stad {
        var loting = Loting(zaad: zaad, voor: "stad")
        var mensen = vasteMensen
        var bezet = Set(mensen.map(\.sleutel))
        func werf(
            _ rollen: [Rol], _ organisatie: String, _ team: String?, _ gebied: String?, _ mandaat: Medewerker.Mandaat
        ) {
            let naam = nieuweNaam(&loting, &bezet)
            mensen.append(
                Medewerker(
                    sleutel: sleutel(naam), naam: naam, rollen: rollen, organisatie: organisatie, team: team,
                    maatje: nil, tafelgebied: gebied, mandaat: mandaat))
        }
        for team in utrechtseTeams { bezetTeam(team, werf) }
        for gebied in ["Ondiep", "Kanaleneiland", "Overvecht"] {
            werf([.voorzitter], "gemeente", "maatschappelijke-ontwikkeling", gebied, .formeel)
        }
        for _ in 0..<2 { werf([.voorzitter], "gemeente", "maatschappelijke-ontwikkeling", nil, .formeel) }
        werf([.notulist], "gemeente", "maatschappelijke-ontwikkeling", nil, .geen)
        for organisatie in utrechtseOrganisaties { bezetOrganisatie(organisatie, werf) }
        return Stad(
            organisaties: utrechtseOrganisaties, teams: utrechtseTeams, medewerkers: metMaatjes(mensen),
            scholen: utrechtseScholen)
    }

    private typealias Werf = ([Rol], String, String?, String?, Medewerker.Mandaat) -> Void

    private static func bezetTeam(_ team: Team, _ werf: Werf) {
        let vast = vasteMensen.filter { $0.team == team.sleutel }
        func stoelen(_ rollen: [Rol], _ aantal: Int, _ mandaat: Medewerker.Mandaat) {
            let al = vast.filter { $0.rollen == rollen }.count
            for _ in 0..<max(0, aantal - al) { werf(rollen, team.organisatie, team.sleutel, team.cityDeal, mandaat) }
        }
        switch team.soort {
        case .buurtteam, .vo, .mbo:
            stoelen([.gezinswerker], team.soort == .buurtteam ? 8 : 4, .informeel)
            stoelen([.gezinswerker, .contactpersoonSjh], 1, .formeel)
            stoelen([.gezinswerker, .reviewer], 1, .informeel)
            stoelen([.teamleider], 1, .formeel)
        case .specialist: stoelen([.specialist], 3, .informeel)
        case .save:
            stoelen([.saveMedewerker], 3, .informeel)
            stoelen([.gedragswetenschapper], 1, .formeel)
        case .jgz: stoelen([.jeugdarts], 5, .formeel)
        case .afdeling: bezetAfdeling(team.sleutel, stoelen)
        case .ondersteuning: break
        }
    }

    private static func bezetAfdeling(_ afdeling: String, _ stoelen: ([Rol], Int, Medewerker.Mandaat) -> Void) {
        switch afdeling {
        case "maatschappelijke-ontwikkeling":
            stoelen([.beleidsadviseur], 3, .formeel)
            stoelen([.accounthouder], 3, .formeel)
        case "werk-en-inkomen":
            stoelen([.werkEnInkomen, .tafellid], 5, .formeel)
            stoelen([.schuldhulpverlener, .tafellid], 3, .informeel)
        case "leerplicht": stoelen([.leerplicht, .tafellid], 3, .informeel)
        default: stoelen([.woonconsulent, .tafellid], 3, .informeel)
        }
    }

    private static func bezetOrganisatie(_ organisatie: Organisatie, _ werf: Werf) {
        switch (organisatie.soort, organisatie.sleutel) {
        case (.aanbieder, _):
            for _ in 0..<2 { werf([.aanbieder, .tafellid], organisatie.sleutel, nil, nil, .informeel) }
        case (.corporatie, _): werf([.corporatie, .tafellid], organisatie.sleutel, nil, nil, .informeel)
        case (_, "wmo-team"): for _ in 0..<3 { werf([.wmoTeam, .tafellid], organisatie.sleutel, nil, nil, .informeel) }
        case (_, "jongerenwerk"):
            for _ in 0..<3 { werf([.jongerenwerk, .tafellid], organisatie.sleutel, nil, nil, .geen) }
        case (_, "politie"): for _ in 0..<2 { werf([.wijkagent, .tafellid], organisatie.sleutel, nil, nil, .geen) }
        case (_, "samenwerkingsverband"): werf([.school, .tafellid], organisatie.sleutel, nil, nil, .informeel)
        default: break
        }
    }

    private static func nieuweNaam(_ loting: inout Loting, _ bezet: inout Set<String>) -> String {
        while true {
            let namen = loting.weeg(Namen.alle.map { ($0, $0.gewicht) })
            let naam = loting.kies(uit: namen.vrouwen + namen.mannen) + " " + loting.kies(uit: namen.achternamen)
            if bezet.insert(sleutel(naam)).inserted { return naam }
        }
    }

    /// Buddies go by two within a team; of an odd number the last joins the first in line.
    private static func metMaatjes(_ mensen: [Medewerker]) -> [Medewerker] {
        var uit = mensen
        for team in utrechtseTeams {
            let plekken = uit.indices.filter {
                uit[$0].team == team.sleutel && uit[$0].maatje == nil && uit[$0].rollen.contains(.gezinswerker)
            }
            for (i, plek) in plekken.enumerated() where plekken.count > 1 {
                let ander = i % 2 == 0 ? (i + 1 < plekken.count ? i + 1 : 0) : i - 1
                uit[plek].maatje = uit[plekken[ander]].sleutel
            }
        }
        return uit
    }

    private static func vast(
        _ naam: String, _ rollen: [Rol], _ organisatie: String, _ team: String?, maatje: String? = nil,
        gebied: String? = nil,
        mandaat: Medewerker.Mandaat = .geen
    ) -> Medewerker {
        Medewerker(
            sleutel: sleutel(naam), naam: naam, rollen: rollen, organisatie: organisatie, team: team, maatje: maatje,
            tafelgebied: gebied, mandaat: mandaat)
    }

    /// The people of the mock-ups and of the demonstration accounts: the same in every city that is made.
    static let vasteMensen: [Medewerker] = [
        vast(
            "Mira Hoekstra", [.gezinswerker], "buurtteamorganisatie", "buurtteam-zuilen", maatje: "joost-prins",
            gebied: "Zuilen", mandaat: .informeel),
        vast(
            "Joost Prins", [.gezinswerker], "buurtteamorganisatie", "buurtteam-zuilen", maatje: "mira-hoekstra",
            gebied: "Zuilen", mandaat: .informeel),
        vast(
            "Samira Benhaddou", [.gezinswerker, .contactpersoonSjh], "buurtteamorganisatie", "buurtteam-zuilen",
            gebied: "Zuilen", mandaat: .formeel),
        vast(
            "Farida Oudshoorn", [.teamleider], "buurtteamorganisatie", "buurtteam-zuilen", gebied: "Zuilen",
            mandaat: .formeel),
        vast(
            "Henk Wiersma", [.gezinswerker, .reviewer], "buurtteamorganisatie", "buurtteam-vleuten", mandaat: .informeel
        ),
        vast(
            "Annelies Vos", [.voorzitter], "gemeente", "maatschappelijke-ontwikkeling", gebied: "Zuilen",
            mandaat: .formeel),
        vast("P. Kok", [.notulist], "gemeente", "maatschappelijke-ontwikkeling", gebied: "Zuilen"),
        vast(
            "K. Aydin", [.werkEnInkomen, .tafellid], "gemeente", "werk-en-inkomen", gebied: "Zuilen", mandaat: .formeel),
        vast("B. Smit", [.leerplicht, .tafellid], "gemeente", "leerplicht", gebied: "Zuilen", mandaat: .informeel),
        vast("Tom van Wijk", [.woonconsulent, .tafellid], "gemeente", "wonen", gebied: "Zuilen", mandaat: .informeel),
        vast("Nadia Rosier", [.beleidsadviseur], "gemeente", "maatschappelijke-ontwikkeling", mandaat: .formeel),
        vast("Gerard Kamp", [.accounthouder], "gemeente", "maatschappelijke-ontwikkeling", mandaat: .formeel),
        vast("Soraya Winter", [.specialist], "bakens", "specialisten-zuilen", mandaat: .informeel),
        vast("J. de Boer", [.jeugdarts], "jgz", "jgz-team", mandaat: .formeel),
        vast("Wim Terlouw", [.gedragswetenschapper], "save", "save-noord", mandaat: .formeel),
        vast("Ilse Brandt", [.kwaliteitsadviseur], "buurtteamorganisatie", "kwaliteit"),
        vast("Ernst Lim", [.fg], "gemeente", "ondersteuning"),
        vast("Roos Bakema", [.beheerder], "gemeente", "ondersteuning"),
    ]
}
