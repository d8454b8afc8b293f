import Casework
import Domain

extension Inbrengblik {
    var deelnemers: [Deelnemers.Regel] {
        blad.deelnemers.map { een in
            Deelnemers.Regel(
                id: een.deelname.id, naam: een.naam, rol: rol(een),
                ziet: een.grond.map { "weet om wie het gaat: \(Deelgrond.naam($0.grond).lowercased())" }
                    ?? (blad.soort == .casus
                        ? "leest de vraag" : kentHetGezin(een) ? "werkt met het gezin" : "ziet de vraag zonder namen"),
                kentHetGezin: kentHetGezin(een), heeftGrond: een.grond != nil)
        }
    }

    /// The family itself, and who works with it: they need no ground.
    private func kentHetGezin(_ een: Inbrengstand.Deelnemer) -> Bool {
        let wie = een.deelname.medewerker
        return blad.soort == .casus || een.deelname.isGezin || wie == blad.inbreng.door
            || (blad.gezin?.betrokkenen.contains { $0.medewerker == wie } ?? false)
    }

    func rol(_ een: Inbrengstand.Deelnemer) -> String {
        let rol = een.deelname.rol.opschrift.lowercased()
        let mandaat = een.deelname.mandaat
        let delen = [
            een.organisatie.map { "\(rol), \($0)" } ?? rol,
            een.deelname.isGezin || mandaat == .onbekend || mandaat == .geen ? nil : mandaat.naam,
        ]
        return delen.compactMap(\.self).joined(separator: ", ")
    }

    /// Who does not know yet whom it is about.
    var zonderGrond: [GrondView.Deelnemer] {
        // Where nobody is named, nobody needs a ground.
        if blad.soort == .casus { return [] }
        return blad.deelnemers.filter { !kentHetGezin($0) && $0.grond == nil }.map {
            GrondView.Deelnemer(
                id: $0.deelname.id, naam: $0.naam, rol: $0.deelname.rol.opschrift.lowercased(),
                ziet: Self.delen(arrangement.gegevens(voor: $0.deelname.rol).wat))
        }
    }

    /// `de vraag, doelen en afspraken`
    static func delen(_ delen: Set<Gegeven>) -> String {
        Gegeven.allCases.filter { delen.contains($0) }.map { $0 == .vraag ? "de vraag" : $0.rawValue }.opgesomd
    }

    var gronden: [(String, String)] {
        arrangement.gronden.map { ($0, Deelgrond.naam($0)) }
    }
}

extension Arrangement {
    /// Roles that somebody from outside can have, and whom the family brings.
    var buitenrollen: [(String, String)] {
        let rollen = leden.filter { $0.per != .lijst && $0.per != .dossier && $0.rol != .gezin }.map(\.rol.tekst)
        return (rollen + leden.flatMap(\.mee)).map { ($0, $0.replacing("-", with: " ").metHoofdletter) }
    }

    /// Who stands in a pool of this table and can be asked for one case.
    func poelkeuzes(_ tafel: Tafel) -> [(String, String)] {
        poel(tafel).map { ("m:\($0.medewerker):\($0.rol)", "\($0.naam), \($0.rol.opschrift.lowercased())") }
    }

    /// The role of who is asked for one case.
    var gastrol: Rolnaam { leden.first { $0.per == .casus }?.rol ?? .aanwezigen }
}
