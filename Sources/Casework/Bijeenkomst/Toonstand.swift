import Domain
import Storage

/// Wat er op de muur staat tijdens het gesprek: de vraag en wat er gewogen wordt. Nooit namen, geld, andere zaken of de agenda.
public struct Toonstand: Sendable {
    public let inbreng: ID<Inbreng>
    public let tafel: String
    public let vraag: String
    public let geprobeerd: String?
    public let doelen: [String]
    public let wegingen: [Weging]
    /// The words of the outcome once there is one.
    public let uitkomst: String?
    public let aanwezig: [String]
    /// When the time for this case is over; nil when the talk has not begun.
    public let tot: Moment?
}

extension Casework {
    /// Wat er op de muur staat, voor wie aan tafel schrijft. Altijd zonder namen: er kan iemand meekijken.
    public func toonstand(_ inbreng: ID<Inbreng>, voor kijker: Kijker) async throws -> Toonstand {
        try await lees("toonstand", van: inbreng, voor: kijker) { tx, toegang, gezin in
            guard toegang.isSchrijver || toegang.zietDossier else { throw Tx.nietGevonden }
            let zonder = try tx.zonderNamen(gezin)
            let echt = try tx.inbreng(toegang, zonder)
            let vraag = try tx.aanvullingen(toegang, zonder).last { $0.vraag != nil }?.vraag ?? echt.vraag
            let open = try tx.openUitkomst(toegang, zonder)
            let besluit = try tx.besluiten(toegang, zonder).last
            let begon = try tx.besprekingen(toegang, zonder).first { $0.begon.dag == tx.vandaag }?.begon
            let minuten = try tx.agendapunt(van: inbreng)?.minuten ?? toegang.arrangement.minutenPerCasus
            let deelnames = try tx.deelnames(toegang, zonder)
            return Toonstand(
                inbreng: inbreng, tafel: toegang.arrangement.naam, vraag: vraag, geprobeerd: echt.geprobeerd,
                doelen: try tx.bundeldoelen(toegang, gezin, rond: nil, zonder).map(\.woorden),
                wegingen: try tx.wegingen(toegang, zonder),
                // Amounts are typed in the answers, which are not shown.
                uitkomst: besluit?.wat ?? open?.wat,
                aanwezig: deelnames.map { $0.isGezin ? "het gezin" : $0.rol.opschrift.lowercased() }.uniek,
                tot: begon?.plus(seconds: minuten * 60))
        }
    }
}

extension [String] {
    /// Each once, in its first place.
    fileprivate var uniek: [String] {
        var gezien: Set<String> = []
        return filter { gezien.insert($0).inserted }
    }
}
