/// Dat de politie het team sprak over een jongere, voor er een melding was.
public struct Politiecontact: Sendable, Equatable {
    public let id: ID<Politiecontact>
    public let wijk: String
    public let op: Dag
    /// The last word on reaching the youth, and on a report; nil while it is not known.
    public let contact: Politievervolg?
    public let melding: Politievervolg?

    public init(id: ID<Politiecontact>, wijk: String, op: Dag, contact: Politievervolg?, melding: Politievervolg?) {
        (self.id, self.wijk, self.op, self.contact, self.melding) = (id, wijk, op, contact, melding)
    }

    /// So many days a name is kept: then nobody can read it any more.
    public static let naamdagen = 28
    /// The day on which the name of a contact goes.
    public static func naamWegOp(_ op: Dag) -> Dag { op.plus(dagen: naamdagen) }

    /// The day of the contact, and the name if one was noted; or a refusal in a sentence.
    public static func noteer(op: Dag?, naam: String, vandaag: Dag) throws(Refusal) -> (op: Dag, naam: String?) {
        let dag = op ?? vandaag
        guard dag <= vandaag else { throw Refusal(.invalid, "Deze dag moet nog komen.", field: "op") }
        let naam = try Tekst.facultatief(naam, veld: "naam", meest: 200)
        if naam != nil, naamWegOp(dag) <= vandaag {
            throw Refusal(
                .invalid, "Dit is meer dan vier weken geleden: een naam mag er niet meer bij.", field: "naam")
        }
        return (dag, naam)
    }

    /// All that the police hear, to read aloud.
    public func voorlezen(team: String) -> String {
        switch contact {
        case .contact: "\(team) heeft contact gelegd met de jongere. Meer vertellen wij niet."
        case .geenContact: "\(team) heeft het geprobeerd en kreeg geen contact met de jongere. Meer vertellen wij niet."
        default: "\(team) gaat contact leggen met de jongere. Meer vertellen wij niet."
        }
    }
}
