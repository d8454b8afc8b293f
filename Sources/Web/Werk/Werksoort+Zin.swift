import Casework
import Domain

/// What "Mijn werk" says of each kind of work and where it is done. A new kind does not compile before it has both.
extension Werksoort {
    /// - Parameters:
    ///   - gezin: what the family is called; nil where the reader may not know.
    ///   - van: who asked it, where somebody did.
    func zin(gezin: String?, van: String? = nil) -> String {
        let gezin = gezin?.inEenZin ?? "een gezin"
        return switch self {
        case .afspraakDoen: "Doe wat u met \(gezin) afsprak"
        case .afwegingBespreken: "Bespreek uw kijk met \(gezin)"
        case .meedenken: "Denk mee met een collega over \(gezin)"
        case .vastloperHelpen: "\(van?.voornaam ?? "Een collega") loopt vast met \(gezin): denk mee"
        case .adviesLezen: "Lees het advies over \(gezin)"
        case .verwijzingAfronden: "Een collega keek mee met uw verwijzing voor \(gezin): verstuur haar, of niet"
        case .regisseurKiezen: "Kies een regisseur voor \(gezin)"
        case .noodtoegangBekijken: "Lees waarom iemand in nood bij \(gezin) keek"
        case .contactVrijgeven: "Kies of de ouders van \(gezin) het gesprek met hun kind mogen lezen"
        case .inbrengVoorbereiden: "Bereid de vraag van \(gezin) voor"
        case .bijeenkomstVoorzitten: "Zit de bespreking van \(gezin) voor"
        case .deelnemen: "Praat mee over de vraag van \(gezin)"
        case .grondenOpschrijven: "Schrijf op waarom de tafel dit besloot voor \(gezin)"
        case .adviseren: "Geef uw advies over de vraag van \(gezin)"
        case .oordelen: "Geef uw oordeel over de vraag van \(gezin)"
        case .gezinskeuzeVragen: "Vraag \(gezin) wat zij kiezen"
        case .vragenBuiten: "Stel de vraag van \(gezin) aan wie buiten de tafel kan antwoorden"
        case .uitvraagVolgen: "Herinner aan de vraag over \(gezin), of leg het antwoord vast"
        case .bekrachtigen: "Bekrachtig de afspraak voor \(gezin), of schrijf waarom niet"
        case .besluitVertellen: "Vertel \(gezin) wat er is besloten"
        case .deelVertellen: "Vertel \(gezin) waarom een deel van het gesprek zonder hen was"
        case .actieDoen: "Doe wat de tafel u vroeg voor \(gezin)"
        case .gevolgUitvoeren: "Voer uit wat is besloten voor \(gezin)"
        case .evalueren: "Zeg of u genoeg wist over \(gezin)"
        case .achterafBeantwoorden: "Beantwoord wat de tafel achteraf vraagt over \(gezin)"
        case .terugblikken: "Kijk terug met \(gezin): heeft het geholpen?"
        case .bezwaarMogelijk: "\(gezin.metHoofdletter) kan nog bezwaar maken"
        case .lesBevestigen: "Lees een les en kijk of niemand erin te herkennen is"
        case .overlegactieDoen: "Doe wat u op een overleg afsprak"
        case .signaalBeantwoorden: "Beantwoord een systeemsignaal"
        case .terugmeldingLezen: "Lees wat een overleg leerde van de vraag van \(gezin)"
        case .herstelBevestigen: "Een collega kan er niet meer in: bevestig het herstel, of niet"
        case .herstelLezen: "Uw toegang is hersteld: lees door wie"
        }
    }

    /// The page on which it is done.
    func adres(onderwerp: String, dossier: ID<Dossier>?) -> String {
        let dossierpad = dossier.map { "/dossiers/\($0)" } ?? ""
        return switch self {
        case .afspraakDoen: "\(dossierpad)/plan"
        case .afwegingBespreken: "\(dossierpad)/afwegingen/\(onderwerp)/bespreking"
        case .meedenken, .vastloperHelpen, .adviesLezen, .verwijzingAfronden: "/vragen/\(onderwerp)"
        case .regisseurKiezen: "/gezinnen/zonder-regisseur"
        case .noodtoegangBekijken: "/noodtoegang/\(onderwerp)"
        case .contactVrijgeven: "\(dossierpad)/journaal"
        case .inbrengVoorbereiden, .deelnemen, .bekrachtigen, .deelVertellen: "/inbrengen/\(onderwerp)"
        case .bijeenkomstVoorzitten: "/inbrengen/\(onderwerp)/bespreking"
        case .grondenOpschrijven: "/inbrengen/\(onderwerp)/bespreking#besluit"
        case .adviseren: "/inbrengen/\(onderwerp)/advies"
        case .oordelen: "/inbrengen/\(onderwerp)/bespreking"
        case .gezinskeuzeVragen: "/inbrengen/\(onderwerp)/gezinskeuze"
        case .vragenBuiten: "/inbrengen/\(onderwerp)/uitvragen/nieuw"
        case .uitvraagVolgen: "/inbrengen/\(onderwerp)#uitvragen"
        case .besluitVertellen: "/inbrengen/\(onderwerp)/vertellen"
        case .actieDoen: "/inbrengen/\(onderwerp)#acties"
        case .gevolgUitvoeren: "/inbrengen/\(onderwerp)#te-doen"
        case .evalueren, .achterafBeantwoorden: "/inbrengen/\(onderwerp)/evaluatie"
        case .terugblikken: "/inbrengen/\(onderwerp)/terugblik"
        case .bezwaarMogelijk: "\(dossierpad)/tafels"
        case .lesBevestigen: "/lesvoorstellen/\(onderwerp)"
        case .overlegactieDoen: "/bijeenkomsten/\(onderwerp)/overleg#acties"
        case .signaalBeantwoorden: "/signalen/\(onderwerp)"
        case .terugmeldingLezen: "/inbrengen/\(onderwerp)#teruggemeld"
        case .herstelBevestigen: "/beheer/herstel/\(onderwerp)"
        case .herstelLezen: "/account#hersteld"
        }
    }
}

extension MijnWerk.Tafelplek {
    /// The table, then `besloten op 14 nov` or `ingebracht op 14 nov`.
    func zin(gezienOp nu: Dag) -> String {
        "\(naam), \(isBesloten ? "besloten" : "ingebracht") op \(op.kort(gezienOp: nu))"
    }
}

extension MijnWerk.Antwoord {
    var zin: String {
        switch soort {
        case .advies: "Er is een advies over \(gezin.inEenZin)"
        case .besluit: "De tafel besloot over \(gezin.inEenZin)"
        case .kortgesloten: "De voorzitter heeft antwoord voor \(gezin.inEenZin)"
        case .code: "Er is met een code geantwoord over \(gezin.inEenZin)"
        }
    }

    var adres: String {
        switch soort {
        case .advies: "/dossiers/\(dossier)/plan"
        case .besluit, .kortgesloten, .code: inbreng.map { "/inbrengen/\($0)" } ?? "/dossiers/\(dossier)/tafels"
        }
    }
}

extension MijnWerk.Gevraagd {
    var zin: String { "U vroeg \(aan.voornaam) mee te denken over \(gezin.inEenZin)" }
    var adres: String { "/vragen/\(vraag)" }
}

extension MijnWerk.Conceptregel {
    /// What somebody was writing, as they would call it.
    var zin: String {
        let wat = isVanTafel ? "wat een tafel besluit" : "een tekst"
        return "U schreef aan \(wat)" + (gezin.map { " voor \($0.inEenZin)" } ?? "")
    }

    var adres: String {
        isVanTafel ? "/inbrengen/\(onderwerp)/bespreking#besluit" : dossier.map { "/dossiers/\($0)/plan" } ?? "/"
    }

    private var isVanTafel: Bool { Casework.tafelconcepten.contains(formulier) }
}

extension String {
    /// The name of a family inside a sentence: “gezin Bos”.
    var inEenZin: String { hasPrefix("Gezin ") ? "g" + dropFirst() : self }

    /// The first letter small, for further on in a sentence.
    var metKleineLetter: String { prefix(1).lowercased() + dropFirst() }

    /// The first letter as a capital, for the beginning of a sentence.
    var metHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}
