/// Wat er voor iemand open kan staan. Elk soort heeft één vraag aan de feiten die zegt of het nog open is.
public enum Werksoort: String, Sendable, CaseIterable {
    case afspraakDoen = "afspraak-doen"
    case afwegingBespreken = "afweging-bespreken"
    case meedenken = "meedenken"
    case vastloperHelpen = "vastloper-helpen"
    case adviesLezen = "advies-lezen"
    case verwijzingAfronden = "verwijzing-afronden"
    case regisseurKiezen = "regisseur-kiezen"
    case noodtoegangBekijken = "noodtoegang-bekijken"
    case contactVrijgeven = "contact-vrijgeven"
    case inbrengVoorbereiden = "inbreng-voorbereiden"
    case bijeenkomstVoorzitten = "bijeenkomst-voorzitten"
    case deelnemen = "deelnemen"
    case grondenOpschrijven = "gronden-opschrijven"
    case adviseren = "adviseren"
    case oordelen
    case gezinskeuzeVragen = "gezinskeuze-vragen"
    case vragenBuiten = "vragen-buiten"
    case uitvraagVolgen = "uitvraag-volgen"
    case bekrachtigen = "bekrachtigen"
    case besluitVertellen = "besluit-vertellen"
    case deelVertellen = "deel-vertellen"
    case actieDoen = "actie-doen"
    case gevolgUitvoeren = "gevolg-uitvoeren"
    case evalueren = "evalueren"
    case achterafBeantwoorden = "achteraf-beantwoorden"
    case terugblikken = "terugblikken"
    case bezwaarMogelijk = "bezwaar-mogelijk"
    case lesBevestigen = "les-bevestigen"
    case overlegactieDoen = "overlegactie-doen"
    case signaalBeantwoorden = "signaal-beantwoorden"
    case terugmeldingLezen = "terugmelding-lezen"
    case herstelBevestigen = "herstel-bevestigen"
    case herstelLezen = "herstel-lezen"

    /// Nobody does this for somebody who is away: it is about who somebody is, or about their own access.
    public var isPersoonlijk: Bool { self == .herstelBevestigen || self == .herstelLezen }
}
