/// Schrijft één gezinsverhaal: eerst wie en waar, dan het plan, dan wat er gebeurde.
struct Schrijver {
    let nummer: Int
    let verhalen: Verhalen
    var loting: Loting
    var stof: [Themastof] = []
    var leeftijd = 0
    var leden: [Gezinsverhaal.Lid] = []
    var invulling = Invulling(bekend: [:], lijsten: [:])
    var start = Kalenderdag(dagnummer: 0)
    /// Last day that is told of.
    var tot = Kalenderdag(dagnummer: 0)
    var dicht = false
    var gaatGoed = false
    var regisseur: Stad.Medewerker
    let team: Stad.Team
    let buurt: String

    init(nummer: Int, in verhalen: Verhalen) {
        self.nummer = nummer
        self.verhalen = verhalen
        var loting = Loting(zaad: verhalen.zaad, voor: "gezin", nummer: nummer)
        let geloot = loting.kies(uit: verhalen.stad.buurtteams)
        let mira =
            verhalen.bijMira.contains(nummer) ? verhalen.stad.medewerkers.first { $0.naam == "Mira Hoekstra" } : nil
        team = verhalen.stad.buurtteams.first { $0.sleutel == mira?.team } ?? geloot
        buurt = loting.kies(uit: team.buurten)
        let regisseurs = verhalen.duos[team.sleutel] ?? []
        regisseur = loting.kies(uit: regisseurs)
        if let mira { regisseur = mira }
        self.loting = loting
    }

    /// The child goes to secondary school.
    var isVoorVoortgezet: Bool {
        var proef = self
        proef.kiesThemas()
        return (12...16).contains(proef.leeftijd)
    }

    /// The story has no end yet.
    var looptNog: Bool {
        var proef = self
        proef.kiesThemas()
        proef.kiesTijd()
        return !proef.dicht
    }

    mutating func schrijf() -> Gezinsverhaal {
        kiesThemas()
        if verhalen.volleLijst.contains(nummer) { regisseur = verhalen.metVolleLijst ?? regisseur }
        kiesTijd()
        maakGezin()
        vulWoorden()
        var verhaal = omlijsting()
        verhaal.doelen = doelen()
        verhaal.vastlopers = vastlopers(verhaal)
        verhaal.contacten = contacten(verhaal)
        verhaal.afwegingen = afwegingen(verhaal)
        verhaal.afsluiting = dicht ? afsluiting() : nil
        return verhaal
    }

    mutating func tekst(_ tekst: String) -> String {
        let uit = invulling.vul(tekst, &loting)
        return uit.prefix(1).uppercased() + uit.dropFirst()
    }

    mutating func rolnaam(_ rol: String) -> String {
        invulling.vul(rol, &loting)
    }

    private mutating func kiesThemas() {
        let eerste = loting.kies(uit: Themastof.alle)
        stof = [eerste]
        leeftijd = loting.getal(in: eerste.leeftijd)
        guard eerste.thema != .jongeMoeder, loting.kans(40) else { return }
        let passend = Themastof.alle.filter {
            $0.leeftijd.contains(leeftijd) && $0.thema.groep != eerste.thema.groep && $0.thema != .nieuwInNederland
        }
        guard !passend.isEmpty else { return }
        stof.append(loting.kies(uit: passend))
    }

    private mutating func kiesTijd() {
        let vandaag = verhalen.vandaag
        let eersteDag = Kalenderdag(2016, 1, 4)
        let laatsteOude = min(Kalenderdag(2019, 9, 30), vandaag - 450)
        let oud = laatsteOude > eersteDag && loting.kans(45)
        let duur = loting.getal(in: 140...(leeftijd == 17 ? 270 : 420))
        start =
            oud
            ? Kalenderdag(dagnummer: loting.getal(in: eersteDag.dagnummer...laatsteOude.dagnummer)).werkdag
            : (vandaag - loting.getal(in: 8...350)).werkdag
        start = min(start, vandaag - 3)
        dicht = oud || (start + duur < vandaag && loting.kans(60))
        tot = dicht ? min((start + duur).werkdag, vandaag) : vandaag
        if !dicht && leeftijd == 17 { start = max(start, vandaag - 270) }
        gaatGoed = loting.kans(dicht ? 85 : 62)
    }

    private mutating func omlijsting() -> Gezinsverhaal {
        let kader: Gezinsverhaal.Kader =
            stof.contains { [.spanningThuis, .jeugdgroep, .zorgmijden].contains($0.thema) }
            ? loting.weeg([(.vrijwillig, 60), (.drang, 28), (.gedwongen, 12)])
            : loting.weeg([(.vrijwillig, 96), (.drang, 4)])
        let schoolteam =
            stof.contains { $0.thema == .mbo } ? "mbo-team" : (leeftijd >= 12 && loting.kans(30) ? "vo-team" : nil)
        return Gezinsverhaal(
            nummer: nummer, naam: gezinsnaam(), leden: leden, adres: adres(), team: team.sleutel,
            schoolteam: schoolteam,
            regisseur: regisseur.sleutel, maatje: regisseur.maatje ?? regisseur.sleutel, verwijzer: verwijzer(kader),
            kader: kader, tolk: tolk, start: start, afsluiting: nil, themas: stof.map(\.thema), doelen: [],
            contacten: [],
            afwegingen: [], planversies: planversies(), vastlopers: [])
    }

    private mutating func verwijzer(_ kader: Gezinsverhaal.Kader) -> String {
        if kader == .gedwongen { return loting.weeg([("04", 60), ("08", 40)]) }
        return loting.weeg([("01", 44), ("02", 26), ("03", 14), ("04", 4), ("05", 3), ("06", 6), ("onbekend", 3)])
    }

    private mutating func planversies() -> [Kalenderdag] {
        var uit: [Kalenderdag] = []
        var dag = start + loting.getal(in: 14...28)
        while dag <= tot {
            uit.append(dag.werkdag)
            dag = dag + loting.getal(in: 45...90)
        }
        return uit.filter { $0 <= tot }
    }

    private mutating func afsluiting() -> Gezinsverhaal.Afsluiting {
        Gezinsverhaal.Afsluiting(
            op: tot, watHielp: tekst(loting.kies(uit: Algemeen.watHielp)),
            alsHetTerugkomt: tekst(loting.kies(uit: Algemeen.alsHetTerugkomt)))
    }
}

extension Thema {
    /// Themes of one kind do not go together in one story.
    var groep: Int {
        switch self {
        case .schoolverzuim, .thuiszitter, .mbo: 1
        case .scheiding, .rouw, .spanningThuis: 2
        case .autisme, .autismeVerslaving, .moeiteMetLeren, .eten, .gamen, .drukKind, .wachttijd: 3
        case .schulden, .huisvesting, .nieuwInNederland: 4
        case .zorgVoorOuder, .zorgmijden, .jongeMoeder: 5
        case .jeugdgroep: 6
        }
    }
}
