import Domain

extension Arrangementformulier {
    /// What a member may see, as the form offers it.
    enum Ziet: String, CaseIterable {
        case vraag
        case vraagMetNamen = "vraag-met-namen"
        case plan
        /// Something else, which the form leaves as it is.
        case anders

        var naam: String {
            switch self {
            case .vraag: "alleen de vraag, zonder namen"
            case .vraagMetNamen: "de vraag, met toestemming ook met namen"
            case .plan: "vraag, doelen en afspraken, met toestemming"
            case .anders: "zoals het nu is (zie de tekst)"
            }
        }

        fileprivate var wat: [Gegeven]? {
            switch self {
            case .vraag, .anders: nil
            case .vraagMetNamen: [.vraag]
            case .plan: [.vraag, .doelen, .afspraken]
            }
        }

        /// How the form shows what a role sees.
        init(_ regels: [Gegevensregel]) {
            guard let regel = regels.first else {
                self = .vraag
                return
            }
            let gelijk = Self.allCases.first {
                $0.wat == regel.wat && regel.grond == "toestemming" && regels.count == 1
            }
            self = gelijk ?? .anders
        }
    }

    /// A row of the form with what it says.
    struct Ledenrij {
        let nummer: Int
        var lid: ArrangementRol
        let ziet: Ziet
    }

    /// The rows in which a role is written, in their order.
    func leden() throws(Refusal) -> [Ledenrij] {
        var leden: [Ledenrij] = []
        for nummer in Self.rijen {
            let veld = "lid-\(nummer)"
            guard let getypt = try tekst("\(veld)-rol", 60) else {
                if !form["\(veld)-organisatie"].isEmpty || form["\(veld)-liaison"] == "ja" {
                    throw Refusal(.invalid, "Schrijf op welke rol dit is.", field: "\(veld)-rol")
                }
                continue
            }
            let rol = Rolnaam(woorden: getypt)
            guard rol.isGoedGevormd else {
                throw Refusal(.invalid, "Schrijf de rol met letters, bijvoorbeeld voorzitter.", field: "\(veld)-rol")
            }
            var lid = basis?.rol(rol) ?? ArrangementRol(rol)
            lid.organisatie = try tekst("\(veld)-organisatie", 60)
            guard let per = ArrangementRol.Per(rawValue: form["\(veld)-per"].isEmpty ? "lijst" : form["\(veld)-per"])
            else { throw Refusal(.invalid, "Kies hoe deze rol wordt gevuld.", field: "\(veld)-per") }
            lid.per = per
            lid.mandaat = ArrangementRol.Mandaat(rawValue: form["\(veld)-mandaat"])
            lid.liaison = form["\(veld)-liaison"] == "ja"
            leden.append(Ledenrij(nummer: nummer, lid: lid, ziet: Ziet(rawValue: form["\(veld)-ziet"]) ?? .vraag))
        }
        return leden
    }

    /// What each member sees; what the form cannot show stays, and so does what roles see that are no member.
    func gegevens(_ leden: [Ledenrij]) -> [Gegevensregel] {
        var over = basis?.gegevens ?? []
        var nieuw: [Gegevensregel] = []
        for rij in leden {
            let was = over.filter { $0.rol == rij.lid.rol }
            over.removeAll { $0.rol == rij.lid.rol }
            if let wat = rij.ziet.wat {
                nieuw.append(Gegevensregel(rij.lid.rol, grond: "toestemming", wat: wat))
            } else if rij.ziet == .anders {
                nieuw += was
            }
        }
        let weg = Set((basis?.leden ?? []).map(\.rol)).subtracting(leden.map(\.lid.rol))
        let alle = nieuw + over.filter { !weg.contains($0.rol) }
        // The order in which they stood says nothing: nothing changed, then nothing changes.
        if let basis, Set(basis.gegevens) == Set(alle) { return basis.gegevens }
        return alle
    }

    /// The fields of the members, as the form begins.
    static func ledenvelden(_ leden: [ArrangementRol], _ gegevens: [Gegevensregel]) -> [String: String] {
        var velden: [String: String] = [:]
        for (nummer, lid) in leden.enumerated() {
            velden["lid-\(nummer)-rol"] = lid.rol.tekst
            velden["lid-\(nummer)-organisatie"] = lid.organisatie ?? ""
            velden["lid-\(nummer)-per"] = lid.per.rawValue
            velden["lid-\(nummer)-mandaat"] = lid.mandaat?.rawValue ?? ""
            velden["lid-\(nummer)-liaison"] = lid.liaison ? "ja" : ""
            velden["lid-\(nummer)-ziet"] = Ziet(gegevens.filter { $0.rol == lid.rol }).rawValue
        }
        return velden
    }
}
