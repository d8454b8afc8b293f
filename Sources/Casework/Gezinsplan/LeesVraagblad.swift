import Domain
import Storage

/// Wat een gevraagde collega ziet: de vraag en het doel waar zij bij hoort, verder niets.
public struct Vraagblad: Sendable {
    public let stand: Meedenkstand
    public let van: String
    public let aan: String
    /// The words of the goal, as they read now.
    public let doel: String?
    /// Where the answer pointed the way to.
    public let wegwijzer: String?
    /// To which arrangements an answer can point the way.
    public let arrangementen: [(id: String, naam: String)]
    /// The registration that this reader wrote under an earlier answer.
    public let registratie: String?
    /// The referral that the colleague looks at; only for a `toets`.
    public let verwijzing: Verwijzing?
    /// The file, for who works with the family.
    public let dossier: ID<Dossier>?
}

extension Casework {
    /// One question through its own door.
    public func vraagblad(_ vraag: ID<Meedenkvraag>, voor kijker: Kijker) async throws -> Vraagblad {
        try await lees(vraag, voor: kijker) { tx, toegang in
            let stand = try tx.meedenkstand(vraag, toegang)
            let namen = try tx.namen(van: [stand.vraag.van, stand.vraag.aan])
            let arrangementen = try tx.openArrangementen()
            let doel = try stand.vraag.doel.flatMap { lijn in
                try tx.doelen(toegang).doelen.first { $0.lijn == lijn }
            }
            let blad = Vraagblad(
                stand: stand, van: namen[stand.vraag.van] ?? "", aan: namen[stand.vraag.aan] ?? "",
                doel: doel?.woorden,
                wegwijzer: stand.advies?.wegwijzer.flatMap { weg in arrangementen.first { $0.id == weg }?.naam },
                arrangementen: arrangementen,
                registratie: try tx.eerdereRegistratie(van: kijker.medewerker.id),
                verwijzing: stand.vraag.soort == .toets ? try tx.verwijzingen(toegang, bij: vraag).first : nil,
                dossier: try tx.zietDossier(toegang, kijker.medewerker) ? toegang.dossier : nil)
            return (blad, doel?.eigenaar)
        }
    }
}

extension Casework {
    /// The file of a question, for whoever may open the question: its key seals what is written about it.
    public func dossier(van vraag: ID<Meedenkvraag>, voor medewerker: Medewerker) async throws -> ID<Dossier> {
        try await read { tx in try tx.deur(vraag, voor: medewerker).dossier }
    }
}

extension Tx {
    /// Whether somebody who came in by another door may see the whole file too.
    fileprivate func zietDossier(_ toegang: Toegang, _ medewerker: Medewerker) throws -> Bool {
        if toegang.grond.zietDossier { return true }
        do { return try deur(toegang.dossier, voor: medewerker).grond.zietDossier } catch is Refusal { return false }
    }
}
