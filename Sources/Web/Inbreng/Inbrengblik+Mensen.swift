import Domain

extension Inbrengblik {
    var deelnemers: [Deelnemers.Regel] { blad.deelnames.map(regel) }

    private func regel(_ deelname: Deelname) -> Deelnemers.Regel {
        let grond = blad.gronden[deelname.id]
        return Deelnemers.Regel(
            id: deelname.id, naam: naam(deelname), rol: rol(deelname),
            ziet: grond.map { "weet om wie het gaat: \(Deelgrond.naam($0.grond).lowercased())" }
                ?? "ziet de vraag zonder namen",
            heeftGrond: grond != nil, isGezin: deelname.isGezin)
    }

    func rol(_ deelname: Deelname) -> String {
        let rol = deelname.rol.opschrift.lowercased()
        return deelname.isGezin || deelname.mandaat == .onbekend || deelname.mandaat == .geen
            ? rol : "\(rol), \(deelname.mandaat.naam)"
    }

    /// Who does not know yet whom it is about.
    var zonderGrond: [GrondView.Deelnemer] {
        blad.deelnames.filter { !$0.isGezin && blad.gronden[$0.id] == nil && $0.medewerker != blad.inbreng.door }.map {
            GrondView.Deelnemer(
                id: $0.id, naam: naam($0), rol: rol($0),
                ziet: arrangement.gegevens(voor: $0.rol).wat.map(\.rawValue).sorted().map { $0 == "vraag" ? "de vraag" : $0 }
                    .opgesomd)
        }
    }

    var gronden: [(String, String)] {
        let eigen = arrangement.gegevens.map(\.grond).filter { !Deelgrond.algemeen.contains($0) }
        return (Deelgrond.algemeen + Array(Set(eigen)).sorted()).map { ($0, Deelgrond.naam($0)) }
    }

    /// Roles that somebody from outside can have, and whom the family brings.
    var buitenrollen: [(String, String)] { arrangement.buitenrollen }
}

extension Arrangement {
    /// Roles that somebody from outside can have, and whom the family brings.
    var buitenrollen: [(String, String)] {
        let rollen = leden.filter { $0.per != .lijst && $0.per != .dossier }.map(\.rol.tekst) + leden.flatMap(\.mee)
        return rollen.map { ($0, $0.replacing("-", with: " ").metHoofdletter) }
    }
}
