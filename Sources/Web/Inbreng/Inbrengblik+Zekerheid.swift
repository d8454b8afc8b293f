import Casework
import Domain

extension Inbrengblik {
    /// Said directly under what was decided last, while somebody still has to ratify it, or said no; nil when it is certain.
    ///
    /// - Parameter metNaam: who that is, and why it cannot be; not on a wall without names.
    func zekerheid(metNaam: Bool = true) -> String? {
        if let uitkomst = blad.openUitkomst { return zekerheid(uitkomst) }
        return besluit.flatMap { zekerheid($0, metNaam: metNaam) }
    }

    func zekerheid(_ stand: Inbrengstand.Besluitstand, metNaam: Bool = true) -> String? {
        guard let vraag = stand.bekrachtigingen.last else { return nil }
        let wie = metNaam ? medewerker(vraag.door) : "Wie hierover gaat,"
        switch vraag.antwoord {
        case nil: return "Dit is nog niet zeker. \(wie) zegt uiterlijk \(vraag.uiterlijk.voluit) ja of nee."
        case .geweigerd: return "Dit gaat zo niet door. \(wie) zei nee" + (metNaam ? ": \(vraag.gronden ?? "")" : ".")
        case .bekrachtigd: return nil
        }
    }

    /// The question to ratify goes out with the grounds.
    private func zekerheid(_ uitkomst: Tafeluitkomst) -> String? {
        let gevolgen =
            arrangement.stap(uitkomst.stap)?.uitkomsten.filter { uitkomst.keuzes.contains($0.id) }
            .flatMap(\.gevolgen) ?? []
        let wacht = gevolgen.contains { if case .bekrachtiging = $0.soort { true } else { false } }
        return wacht ? "Dit is nog niet zeker. Wie hierover gaat, zegt nog ja of nee." : nil
    }
}
