// The nouns of docs/woordenlijst.md that only carry identity so far. Each gets its own file when it gets a rule.

/// Het dossier van één gezin.
public enum Dossier {}
/// Een mens die in een of meer dossiers voorkomt.
public enum Persoon {}
/// Een leidend beginsel, artikel, richtlijn, contract of werkafspraak, met versies.
public enum Regel {}
/// Een organisatie waar medewerkers voor werken.
public enum Organisatie {}
/// Een groep medewerkers van één organisatie, met een soort en een wijk.
public enum Team {}
