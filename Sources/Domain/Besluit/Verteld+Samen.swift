extension Verteld {
    /// Legt vast dat meer mensen het tegelijk hoorden: voor ieder een regel. Wie iets terug zei, krijgt een eigen gesprek.
    public static func vertelSamen(
        _ voorstel: Samenvertelvoorstel, besluit: ID<Besluit>, in gezin: Gezin, inbrenger: ID<Medewerker>,
        door medewerker: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> [Verteld] {
        guard !voorstel.aan.isEmpty else {
            throw Refusal(.invalid, "Vink aan wie het hoorden.", field: "aan")
        }
        var verteld: [Verteld] = []
        for aan in voorstel.aan where !verteld.contains(where: { $0.aan == aan }) {
            verteld.append(
                try vertel(
                    Vertelvoorstel(aan: aan, hoe: voorstel.hoe, gebeurdOp: voorstel.gebeurdOp), besluit: besluit,
                    bespreking: nil, in: gezin, inbrenger: inbrenger, door: medewerker, op: dag))
        }
        return verteld
    }
}

/// Wat iemand invult als meer mensen een besluit tegelijk hoorden.
public struct Samenvertelvoorstel: Sendable {
    public var aan: [Spreker]
    public var hoe: Verteld.Hoe?
    /// Today when nil.
    public var gebeurdOp: Dag?

    public init(aan: [Spreker], hoe: Verteld.Hoe?, gebeurdOp: Dag? = nil) {
        (self.aan, self.hoe, self.gebeurdOp) = (aan, hoe, gebeurdOp)
    }
}
