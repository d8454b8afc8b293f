extension Kenmerk where Van == ArrangementRol {
    public static let voorzitter: Rolnaam = "voorzitter"
    public static let notulist: Rolnaam = "notulist"
}

extension Arrangement {
    /// The roles that prepare and lead: the liaison and the chair; without those, everybody with a fixed place.
    public var leiding: Set<Rolnaam> {
        let genoemd = leden.filter { $0.liaison || $0.rol == .voorzitter }.map(\.rol)
        return Set(genoemd.isEmpty ? leden.filter { $0.per == .lijst }.map(\.rol) : genoemd)
    }

    /// The roles that write at the table.
    public var schrijvers: Set<Rolnaam> { leiding.union([.notulist]) }

    /// Whether somebody in these roles may record a step. No `wie` leaves it to who leads and who writes along.
    public func magVastleggen(_ stap: Stap, als rollen: Set<Rolnaam>, isInbrenger: Bool) -> Bool {
        if isInbrenger && stap.niet.contains(.inbrenger) { return false }
        let mag = rollen.filter { !stap.niet.contains($0) }
        if stap.wie.isEmpty || stap.wie == [.aanwezigen] { return !mag.isDisjoint(with: schrijvers) }
        return !mag.isDisjoint(with: stap.wie) || (isInbrenger && stap.wie.contains(.inbrenger))
    }

    /// The step with outcomes that is being worked on: this one, or the first after a talk.
    public func keuzestap(vanaf id: Kenmerk<Stap>) -> Stap? {
        var (gezien, hier): (Set<Kenmerk<Stap>>, Stap?) = ([], stap(id))
        while let nu = hier, gezien.insert(nu.id).inserted, nu.soort != .terugblik {
            if !nu.uitkomsten.isEmpty { return nu }
            let gaatVoor: Set<Stap.Soort> = [.bespreking, .advies, .uitvraag, .instemming]
            guard gaatVoor.contains(nu.soort) else { return nil }
            hier = stap(na: nu.id)
        }
        return nil
    }

    /// Whether the table still has to decide where a case stands. What is asked of the family, an adviser or somebody
    /// outside comes before a decision or after it: that depends on the way on.
    public func isVoorBesluit(_ plek: Staptocht) -> Bool {
        switch Stap.Soort(rawValue: plek.soort) {
        case .vertellen, .evaluatie, .terugblik: false
        case .advies, .instemming, .uitvraag: keuzestap(vanaf: plek.stap) != nil
        case .oordeel, .bespreking, .besluit, nil: true
        }
    }

    public var eersteVertelstap: Stap? { stappen.first { $0.soort == .vertellen } }
    /// What is asked afterwards of everybody who was there, alongside.
    public var evaluatiestap: Stap? {
        stappen.first { $0.soort == .evaluatie && !$0.vragen.isEmpty && !$0.isVanRol }
    }
    /// The step whose answers count for a report per quarter.
    public var kwartaalstap: Stap? {
        stappen.first { $0.soort == .evaluatie && $0.teltMeeIn != nil && !$0.vragen.isEmpty }
    }
    public var terugblikstap: Stap? { stappen.first { $0.soort == .terugblik } }

    /// How often a table in this area meets.
    ///
    /// - Parameter gebied: as a table calls its area.
    public func ritme(inGebied gebied: String, op dag: Dag) -> Ritme? {
        gebieden(op: dag).first { $0.opschrift == gebied }.flatMap { ritme(in: $0) }
    }

    /// People sit together about a case; on a route or a line somebody judges or answers alone.
    public var komtBijEen: Bool { stappen.contains { $0.soort == .bespreking } }

    /// Who comes for every case.
    public func vasten(_ tafel: Tafel) -> [Tafellid] { tafel.leden.filter { rol($0.rol)?.uit == nil } }
    /// Who stands in a pool, and is asked for one case.
    public func poel(_ tafel: Tafel) -> [Tafellid] { tafel.leden.filter { rol($0.rol)?.uit != nil } }

    /// Roles filled from the team of who brings a case in.
    public var teamrollen: [Rolnaam] { leden.filter { $0.per == .teamVanInbrenger }.map(\.rol) }

    /// Who still misses at the table, in sentences: a role that a step needs and nobody has, or too few in one.
    public func wieMist(bij deelnemers: [Deelname]) -> [String] {
        leden.compactMap { lid in
            let aantal = deelnemers.filter { $0.rol == lid.rol }.count
            let naam = lid.rol.opschrift.lowercased()
            if let minstens = lid.minstens, aantal < minstens.aantal {
                return
                    "Als \(naam) horen er minstens \(minstens.aantal) \(minstens.van ?? "mensen") mee te kijken; er \(aantal == 1 ? "is 1 mens" : "zijn \(aantal) mensen") gevraagd."
            }
            guard aantal == 0, lid.per != .dossier, let stap = stappen.first(where: { $0.wie.contains(lid.rol) }) else {
                return nil
            }
            return "Er is nog niemand als \(naam), en die is nodig bij “\(stap.opschrift)”."
        }
    }

    /// How long one case takes on the agenda, in minutes.
    public var minutenPerCasus: Int { tijdPerCasus ?? 45 }
}

extension Stap {
    /// An evaluation with questions to one or more roles: the case waits until each has answered. One to everybody who was
    /// there runs alongside.
    public var isVanRol: Bool { soort == .evaluatie && !wie.isEmpty && !wie.contains(.aanwezigen) && !vragen.isEmpty }
}
