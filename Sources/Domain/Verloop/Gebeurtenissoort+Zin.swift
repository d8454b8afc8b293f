/// Waar een regel van het verloop over gaat, om op te kiezen.
public enum Verlooponderwerp: String, Sendable, CaseIterable {
    case plan, journaal, mensen, tafels, leren, beheer

    /// As it is said on screen.
    public var naam: String { self == .tafels ? "tafels en besluiten" : rawValue }

    /// The kinds of event that belong to it.
    public var soorten: [Gebeurtenissoort] { Gebeurtenissoort.allCases.filter { $0.onderwerp == self } }
}

extension Gebeurtenissoort {
    /// What somebody did, so that "Mira \(zin(1))" reads as a sentence; several of a kind in one act are told at once.
    public func zin(_ aantal: Int = 1) -> String {
        let woorden = verteld
        let wat =
            aantal == 1 ? woorden.een : woorden.meer.map { "\(aantal) \($0)" } ?? "\(woorden.een) (\(aantal) keer)"
        return [woorden.doet, wat, woorden.slot].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Where it belongs among the pages of a file.
    public var onderwerp: Verlooponderwerp {
        switch tabel {
        case "doel", "doeleinde", "afspraak", "afspraakuitslag", "score", "afweging", "afwegingbespreking",
            "planversie",
            "instemming", "meedenkvraag", "advies", "advieslezing", "verwijzing", "plangegeven", "analyseregel",
            "analyseverband", "analysevolgorde":
            .plan
        case "contact", "contactzichtbaarheid", "misplaatsing": .journaal
        case "persoon", "persoonsgegeven", "samenvoeging", "dossier", "dossiergegeven", "openstelling", "afsluiting",
            "bijvoeging", "gezinslid", "schoolgang", "werkrelatie", "toestemming", "noodtoegang", "noodlezing":
            .mensen
        case "installatie", "organisatie", "team", "medewerker", "lidmaatschap", "maatje", "afwezigheid", "account",
            "zoekslag", "vernietigd", "code", "regel", "regelversie", "arrangementversie", "herstel", "herstellezing",
            "pilot", "wissing", "schoolteam", "schooldoel", "schoolafspraak", "politiecontact", "politievervolg":
            .beheer
        case let tabel: tabel.hasPrefix("les") ? .leren : .tafels
        }
    }

    // The one place that tells every kind in Dutch. A new kind does not compile before it has its words.
    // swift-format-ignore
    private var verteld: (doet: String, een: String, meer: String?, slot: String) {
        switch self {
        case .installatieIngericht: ("richtte", "de installatie", nil, "in")
        case .organisatieToegevoegd: ("voegde", "een organisatie", "organisaties", "toe")
        case .teamToegevoegd: ("voegde", "een team", "teams", "toe")
        case .medewerkerToegevoegd: ("voegde", "een medewerker", "medewerkers", "toe")
        case .lidmaatschapBegonnen: ("gaf", "iemand een rol in een team", nil, "")
        case .lidmaatschapBeeindigd: ("beëindigde", "een rol in een team", nil, "")
        case .maatjeGekozen: ("koos", "een maatje", nil, "")
        case .maatjeBeeindigd: ("beëindigde", "een maatjeschap", nil, "")
        case .afwezigGemeld: ("meldde", "iemand afwezig", nil, "")
        case .afwezigheidVoorbij: ("meldde", "dat iemand terug is", nil, "")
        case .accountGemaakt: ("maakte", "een account", "accounts", "")
        case .wachtwoordGewijzigd: ("veranderde", "een wachtwoord", nil, "")
        case .tweedeFactorGewijzigd: ("veranderde", "een tweede stap bij het aanmelden", nil, "")
        case .herstelGevraagd: ("vroeg", "herstel van een account", nil, "aan")
        case .herstelBevestigd: ("bevestigde", "herstel van een account", nil, "")
        case .herstelBeeindigd: ("beëindigde", "een verzoek om herstel", nil, "")
        case .herstelGelezen: ("las", "wie de toegang herstelde", nil, "")
        case .pilotBegonnen: ("liet", "een team aan een proef", nil, "meedoen")
        case .pilotBeeindigd: ("beëindigde", "een proef in een team", nil, "")
        case .accountGesloten: ("sloot", "een account", "accounts", "")
        case .gezocht: ("vroeg", "of een gezin hier bekend is", nil, "")
        case .codeVastgelegd: ("legde", "een code van een lijst", "codes van een lijst", "vast")
        case .dossierVernietigd: ("vernietigde", "een dossier", nil, "")
        case .persoonToegevoegd: ("voegde", "iemand van het gezin", "mensen van het gezin", "toe")
        case .persoonsgegevenVastgelegd: ("legde", "de gegevens van iemand van het gezin", nil, "vast")
        case .persoonSamengevoegd: ("voegde", "iemand die dubbel stond", nil, "samen")
        case .dossierGeopend: ("opende", "dit dossier", nil, "")
        case .dossiergegevenVastgelegd: ("legde", "naam, wijk, team en kader van het gezin", nil, "vast")
        case .openstellingBegonnen: ("begon", "de hulp", nil, "")
        case .openstellingGesloten: ("sloot", "het dossier", nil, "")
        case .afsluitingVastgelegd: ("schreef", "met het gezin op wat hielp", nil, "")
        case .dossierBijgevoegd: ("voegde", "dit dossier bij een ander dossier van hetzelfde gezin", nil, "")
        case .gezinslidToegevoegd: ("zette", "iemand bij het gezin", "mensen bij het gezin", "")
        case .gezinslidVertrokken: ("legde", "vast dat iemand niet meer bij het gezin hoort", nil, "")
        case .werkrelatieBegonnen: ("liet", "iemand met het gezin werken", nil, "")
        case .werkrelatieBeeindigd: ("beëindigde", "iemands werk met het gezin", nil, "")
        case .toestemmingGegeven: ("legde", "een toestemming", "toestemmingen", "vast")
        case .toestemmingIngetrokken: ("trok", "een toestemming", "toestemmingen", "in")
        case .noodtoegangGenomen: ("keek", "in nood in dit dossier", nil, "")
        case .noodtoegangBeeindigd: ("sloot", "een noodtoegang", nil, "")
        case .noodtoegangGelezen: ("las", "waarom iemand in nood keek", nil, "")
        case .doelGesteld: ("zette", "een doel", "doelen", "in het plan")
        case .doelHerschreven: ("gaf", "een doel andere woorden", nil, "")
        case .doelBeeindigd: ("sloot", "een doel", "doelen", "af")
        case .afspraakGemaakt: ("schreef", "een afspraak", "afspraken", "op")
        case .afspraakGewijzigd: ("veranderde", "een afspraak", "afspraken", "")
        case .afspraakuitslagVastgelegd: ("schreef", "op wat er van een afspraak kwam", nil, "")
        case .scoreGegeven: ("legde", "een cijfer", "cijfers", "vast")
        case .afwegingOpgeschreven: ("schreef", "een kijk", "kijken", "op")
        case .afwegingBesproken: ("besprak", "een kijk", "kijken", "met het gezin")
        case .planversieVastgelegd: ("maakte", "een nieuwe versie van het plan", nil, "")
        case .instemmingGegeven: ("legde", "vast wat iemand van het plan vindt", nil, "")
        case .meedenkvraagGesteld: ("vroeg", "een collega om mee te denken", nil, "")
        case .adviesGegeven: ("gaf", "advies", nil, "")
        case .adviesGelezen: ("las", "een advies", "adviezen", "")
        case .verwijzingOpgesteld: ("stelde", "een verwijzing", "verwijzingen", "op")
        case .verwijzingAfgerond: ("rondde", "een verwijzing", "verwijzingen", "af")
        case .plangegevenVastgelegd: ("schreef", "iets in het plan", nil, "op")
        case .analyseregelOpgeschreven: ("schreef", "een regel in de analyse", "regels in de analyse", "")
        case .analyseregelVerbeterd: ("verbeterde", "een regel in de analyse", "regels in de analyse", "")
        case .verbandGelegd: ("legde", "een verband in de analyse", "verbanden in de analyse", "")
        case .verbandWeggehaald: ("haalde", "een verband in de analyse", "verbanden in de analyse", "weg")
        case .volgordeGekozen: ("koos", "wat in de analyse eerst komt", nil, "")
        case .contactOpgeschreven: ("schreef", "een regel in het journaal", "regels in het journaal", "")
        case .contactVerbeterd: ("verbeterde", "een regel in het journaal", "regels in het journaal", "")
        case .zichtbaarheidGewijzigd: ("veranderde", "wie een regel in het journaal leest", nil, "")
        case .contactMisplaatst: ("zette", "recht dat een regel in het verkeerde dossier stond", nil, "")
        case .regelVastgelegd: ("legde", "een regel", "regels", "vast")
        case .regelversieVastgelegd: ("legde", "een versie van een regel", "versies van regels", "vast")
        case .arrangementversieVastgelegd: ("legde", "een werkwijze", "werkwijzen", "vast")
        case .tafelIngesteld: ("stelde", "een tafel", "tafels", "in")
        case .tafelOpgeheven: ("hief", "een tafel", "tafels", "op")
        case .tafellidBenoemd: ("gaf", "iemand een stoel aan tafel", nil, "")
        case .tafellidVertrokken: ("beëindigde", "een stoel aan tafel", nil, "")
        case .inbrengGedaan: ("bracht", "een vraag", "vragen", "in bij een tafel")
        case .bundelstukMeegegeven: ("gaf", "een stuk van het plan", "stukken van het plan", "mee")
        case .bundelstukTeruggehaald: ("haalde", "een stuk van het plan", "stukken van het plan", "terug")
        case .bundeldeelMeegegeven: ("gaf", "een deel van het dossier", "delen van het dossier", "mee naar een tafel")
        case .bundeldeelTeruggehaald: ("haalde", "een deel van het dossier", "delen van het dossier", "terug van een tafel")
        case .aanvullingGegeven: ("vulde", "een vraag aan een tafel", nil, "aan")
        case .gevolgOpengezet: ("zette", "een gevolg van een besluit", "gevolgen van een besluit", "klaar")
        case .gevolgAfgehandeld: ("handelde", "een gevolg van een besluit", "gevolgen van een besluit", "af")
        case .deelnameGevraagd: ("vroeg", "iemand aan tafel", "mensen aan tafel", "")
        case .deelnameBeeindigd: ("beëindigde", "een deelname", "deelnames", "")
        case .deelgrondVastgelegd: ("legde", "vast waarom iemand aan tafel mag meelezen", nil, "")
        case .deelgrondIngetrokken: ("trok", "in dat iemand aan tafel mag meelezen", nil, "")
        case .inbrengIngetrokken: ("trok", "een vraag", "vragen", "in")
        case .stapBegonnen: ("begon", "een stap", "stappen", "")
        case .stapGezet: ("rondde", "een stap", "stappen", "af")
        case .bijeenkomstGepland: ("plande", "een bijeenkomst", "bijeenkomsten", "")
        case .bijeenkomstVerplaatst: ("verplaatste", "een bijeenkomst", "bijeenkomsten", "")
        case .bijeenkomstAfgelast: ("zegde", "een bijeenkomst", "bijeenkomsten", "af")
        case .agendapuntGezet: ("zette", "de vraag op een agenda", nil, "")
        case .agendapuntGehaald: ("haalde", "de vraag van een agenda", nil, "")
        case .besprekingBegonnen: ("begon", "de bespreking", nil, "")
        case .besprekingBeeindigd: ("sloot", "de bespreking", nil, "")
        case .wegingOpgeschreven: ("schreef", "een weging", "wegingen", "op")
        case .uitkomstVastgelegd: ("legde", "de uitkomst", "uitkomsten", "vast")
        case .besluitGenomen: ("legde", "een besluit", "besluiten", "vast")
        case .standpuntVastgelegd: ("legde", "een standpunt", "standpunten", "vast")
        case .bekrachtigingGevraagd: ("vroeg", "om bekrachtiging", nil, "")
        case .bekrachtigingBeantwoord: ("beantwoordde", "een vraag om bekrachtiging", nil, "")
        case .actieAfgesproken: ("sprak", "een actie", "acties", "af")
        case .actieuitslagVastgelegd: ("schreef", "op wat er van een actie kwam", nil, "")
        case .besluitVerteld: ("vertelde", "een besluit", "besluiten", "")
        case .kortgesloten: ("sloot", "iets kort", nil, "")
        case .evaluatieGegeven: ("zei", "of er genoeg bekend was", nil, "")
        case .terugblikVastgelegd: ("keek", "terug op een besluit", nil, "")
        case .toegangscodeGemaakt: ("maakte", "een code voor iemand zonder account", nil, "")
        case .toegangscodeBeeindigd: ("sloot", "een code voor iemand zonder account", nil, "")
        case .codeantwoordGegeven: ("antwoordde", "met een code", nil, "")
        case .aanmeldcodeGemaakt: ("maakte", "een code om iemand aan te melden", nil, "")
        case .aanmeldcodeBeeindigd: ("sloot", "een code om iemand aan te melden", nil, "")
        case .stapvraagGesteld: ("vroeg", "advies voor de tafel", nil, "")
        case .stapvraagBeantwoord: ("beantwoordde", "wat de tafel vroeg", nil, "")
        case .gezinskeuzeVastgelegd: ("legde", "vast wat het gezin koos", nil, "")
        case .uitvraagVerstuurd: ("stelde", "een vraag", "vragen", "aan een instantie")
        case .uitvraagAfgerond: ("rondde", "een vraag aan een instantie", "vragen aan een instantie", "af")
        case .herinneringGepland: ("plande", "een herinnering", "herinneringen", "")
        case .herinneringAfgehandeld: ("handelde", "een herinnering", "herinneringen", "af")
        case .themaGekozen: ("koos", "een thema voor een overleg", nil, "")
        case .overlegdeelnameGevraagd: ("vroeg", "iemand bij een overleg", nil, "")
        case .overlegdeelnameVoorbij: ("legde", "vast wie bij een overleg was", nil, "")
        case .overlegactieAfgesproken: ("sprak", "een actie van een overleg", "acties van een overleg", "af")
        case .overlegactieAfgerond: ("rondde", "een actie van een overleg", "acties van een overleg", "af")
        case .signaalGegeven: ("gaf", "een systeemsignaal", "systeemsignalen", "af")
        case .signaalBeantwoord: ("beantwoordde", "een systeemsignaal", "systeemsignalen", "")
        case .signaalbronVastgelegd: ("legde", "vast waar een systeemsignaal vandaan komt", nil, "")
        case .overleglesGeschreven: ("schreef", "een les van een overleg", "lessen van een overleg", "op")
        case .overleglesBevestigd: ("bevestigde", "een les van een overleg", "lessen van een overleg", "")
        case .terugmeldingGedaan: ("meldde", "terug wat een overleg leerde", nil, "")
        case .terugmelddeelBegonnen: ("liet", "weten wat een overleg leerde", nil, "")
        case .terugmelddeelGelezen: ("las", "wat een overleg leerde", nil, "")
        case .lesVoorgesteld: ("stelde", "een les", "lessen", "voor")
        case .lesHerschreven: ("herschreef", "een les", "lessen", "")
        case .lesBezwaar: ("maakte", "bezwaar tegen een les", nil, "")
        case .lesBevestigd: ("bevestigde", "een les", "lessen", "")
        case .lesbronVastgelegd: ("legde", "vast waar een les vandaan komt", nil, "")
        case .lesGebruikt: ("gebruikte", "een les", "lessen", "")
        case .verzuimgrondVastgelegd: ("legde", "vast waarom een school verzuim meldt", nil, "")
        case .verzuimgrondBeeindigd: ("beëindigde", "de grond waarop een school verzuim meldt", nil, "")
        case .verzuimleerlingVastgelegd: ("zette", "een leerling op de verzuimlijst", "leerlingen op de verzuimlijst", "")
        case .verzuimGemeld: ("las", "een melding van verzuim", "meldingen van verzuim", "in")
        case .verzuimIngebracht: ("bracht", "een leerling van de verzuimlijst", nil, "in")
        case .naamGewist: ("vernietigde", "een naam", "namen", "")
        case .schoolteamBegonnen: ("liet", "een team met een school werken", "teams met een school werken", "")
        case .schoolteamBeeindigd: ("beëindigde", "het werk van een team bij een school", nil, "")
        case .schoolgangBegonnen: ("legde", "vast naar welke school een kind gaat", nil, "")
        case .schoolgangBeeindigd: ("legde", "vast dat een kind van school ging", nil, "")
        case .schooldoelGesteld: ("stelde", "een doel van een school", "doelen van een school", "")
        case .schooldoelBeeindigd: ("sloot", "een doel van een school", "doelen van een school", "af")
        case .schoolafspraakGemaakt: ("maakte", "een afspraak bij een school", "afspraken bij een school", "")
        case .schoolafspraakBeeindigd: ("rondde", "een afspraak bij een school", "afspraken bij een school", "af")
        case .politiecontactOpgeschreven: ("schreef", "op dat de politie het team sprak", nil, "")
        case .politievervolgVastgelegd: ("schreef", "op hoe het na de politie ging", nil, "")
        }
    }
}
