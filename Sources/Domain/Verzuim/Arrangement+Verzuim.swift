extension Arrangement {
    /// The name of the absence list in `selectie: uit`.
    public static let verzuimlijst = "verzuimlijst"
    /// The mark in `selectie: waar` of a pupil who has been home for longer than four weeks.
    public static let wekenThuis = "weken-thuis"

    /// It has an absence list of its own.
    public var heeftVerzuimlijst: Bool { selectie?.uit.contains(Self.verzuimlijst) ?? false }

    /// The roles that keep and read the whole absence list: those that see absence here on a legal ground of their own.
    public var verzuimlezers: Set<Rolnaam> {
        guard heeftVerzuimlijst else { return [] }
        return Set(
            gegevens.filter { $0.wat.contains(.verzuim) && !Deelgrond.algemeen.contains($0.grond) }.map(\.rol))
    }

    /// On which ground of this arrangement a role sees absence; what a pupil of the list is brought in on.
    public func verzuimgrond(voor rollen: Set<Rolnaam>) -> String? {
        gegevens.first { rollen.contains($0.rol) && $0.wat.contains(.verzuim) }?.grond
    }
}
