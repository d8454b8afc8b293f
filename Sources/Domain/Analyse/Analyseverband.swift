/// Hoe de ene regel van een analyse op de andere werkt, zolang mensen dat zo zien.
public struct Analyseverband: Sendable, Equatable {
    /// Wat een regel met een andere doet.
    public enum Hoe: String, Sendable, CaseIterable {
        case veroorzaakt
        case houdtInStand = "houdt-in-stand"
        case beschermtTegen = "beschermt-tegen"
    }

    public let id: ID<Analyseverband>
    /// Lines, not wordings.
    public let oorzaak: ID<Analyseregel>
    public let gevolg: ID<Analyseregel>
    public let hoe: Hoe

    public init(id: ID<Analyseverband>, oorzaak: ID<Analyseregel>, gevolg: ID<Analyseregel>, hoe: Hoe) {
        self.id = id
        self.oorzaak = oorzaak
        self.gevolg = gevolg
        self.hoe = hoe
    }

    /// Legt een verband tussen twee regels van dezelfde analyse.
    public static func leg(
        _ hoe: Hoe?, van oorzaak: ID<Analyseregel>, naar gevolg: ID<Analyseregel>?, in analyse: Analyse
    ) throws(Refusal) -> Analyseverband {
        guard let hoe else { throw Refusal(.invalid, "Kies wat het doet.", field: "hoe") }
        guard let gevolg, analyse.regel(gevolg) != nil else {
            throw Refusal(.invalid, "Kies waarop het werkt.", field: "gevolg")
        }
        guard gevolg != oorzaak else {
            throw Refusal(.invalid, "Kies een andere regel: dit is dezelfde.", field: "gevolg")
        }
        if let al = analyse.verbanden.first(where: { $0.oorzaak == oorzaak && $0.gevolg == gevolg }) {
            throw Refusal(
                .conflict, "Dit verband staat er al: \(al.hoe == hoe ? "hetzelfde" : "haal dat eerst weg").",
                field: "gevolg")
        }
        return Analyseverband(id: .new(), oorzaak: oorzaak, gevolg: gevolg, hoe: hoe)
    }
}

/// Wat eerst wordt aangepakt, wat daarna, en waarom.
public struct Analysevolgorde: Sendable, Equatable {
    public let id: ID<Analysevolgorde>
    public let eerst: ID<Analyseregel>
    public let daarna: ID<Analyseregel>?
    public let waarom: String
    public let vervangt: ID<Analysevolgorde>?
    public let gebeurdOp: Dag
    public let door: ID<Medewerker>

    public init(
        id: ID<Analysevolgorde>, eerst: ID<Analyseregel>, daarna: ID<Analyseregel>?, waarom: String,
        vervangt: ID<Analysevolgorde>?, gebeurdOp: Dag, door: ID<Medewerker>
    ) {
        self.id = id
        self.eerst = eerst
        self.daarna = daarna
        self.waarom = waarom
        self.vervangt = vervangt
        self.gebeurdOp = gebeurdOp
        self.door = door
    }

    /// Kiest wat eerst komt en wat daarna; wat eerder gekozen was, wordt vervangen.
    public static func kies(
        eerst: ID<Analyseregel>?, daarna: ID<Analyseregel>?, waarom: String, in analyse: Analyse,
        door wie: ID<Medewerker>, op dag: Dag
    ) throws(Refusal) -> Analysevolgorde {
        guard let eerst, analyse.regel(eerst) != nil else {
            throw Refusal(.invalid, "Kies wat u eerst samen aanpakt.", field: "eerst")
        }
        if let daarna {
            guard analyse.regel(daarna) != nil else {
                throw Refusal(.invalid, "Kies wat daarna komt uit deze analyse.", field: "daarna")
            }
            guard daarna != eerst else {
                throw Refusal(.invalid, "Kies voor daarna iets anders dan voor eerst.", field: "daarna")
            }
        }
        let waarom = try Tekst.verplicht(waarom, veld: "waarom", noem: "waarom in deze volgorde", meest: 2000)
        return Analysevolgorde(
            id: .new(), eerst: eerst, daarna: daarna, waarom: waarom, vervangt: analyse.volgorde?.id, gebeurdOp: dag,
            door: wie)
    }
}
