import Domain

/// De drie vakken van de waardendriehoek.
enum Wegingvak: String, CaseIterable, Sendable {
    case legitimiteit, betrokkenheid, rendement

    var naam: String { rawValue.metHoofdletter }

    var vraag: String {
        switch self {
        case .legitimiteit: "Maakt het verschil in hun leven? Past het bij de bedoeling van de regel?"
        case .betrokkenheid: "Wie draagt dit? Ook het gezin?"
        case .rendement: "Zijn de middelen wijs besteed, en waar valt de winst?"
        }
    }
}

extension Weging {
    subscript(_ vak: Wegingvak) -> String? {
        switch vak {
        case .legitimiteit: legitimiteit
        case .betrokkenheid: betrokkenheid
        case .rendement: rendement
        }
    }
}

extension Formulierdata {
    var weging: Wegingvoorstel {
        Wegingvoorstel(
            optie: self["optie"], legitimiteit: self["legitimiteit"], betrokkenheid: self["betrokkenheid"],
            rendement: self["rendement"])
    }
}
