/// Een leerling op de verzuimlijst van een tafel, zoals de school hem of haar noemt.
public struct Verzuimleerling: Sendable, Equatable {
    public let id: ID<Verzuimleerling>
    /// A code of the list `scholen`.
    public let school: String
    public let naam: String
    public let nummer: String
    public let geboren: Dag

    public init(id: ID<Verzuimleerling>, school: String, naam: String, nummer: String, geboren: Dag) {
        (self.id, self.school, self.naam, self.nummer, self.geboren) = (id, school, naam, nummer, geboren)
    }

    /// So many days after the last report the name is kept.
    public static let naamdagen = 365
    /// The day on which the name of a pupil goes.
    public static func naamWegOp(_ laatsteMelding: Dag) -> Dag { laatsteMelding.plus(dagen: naamdagen) }
}
