extension Standpunt {
    /// One for everybody who takes part; who only writes along may be left out. Gives what is new or changed.
    static func lees(
        _ voorstellen: [Standpuntvoorstel], van deelnemers: [Deelname], eerdere: [Standpunt]
    ) throws(Refusal) -> [Standpunt] {
        var nieuw: [Standpunt] = []
        var fouten: [Refusal] = []
        for deelnemer in deelnemers {
            let voorstel = voorstellen.first { $0.deelname == deelnemer.id }
            let eerder = eerdere.last { $0.deelname == deelnemer.id }
            guard let stand = voorstel?.stand else {
                if deelnemer.rol == .notulist || eerder != nil { continue }
                fouten.append(
                    Refusal(
                        .invalid,
                        "Vul van iedereen aan tafel in of die het besluit draagt, ook als iemand er niet was: \(deelnemer.rol.opschrift.lowercased()).",
                        field: "stand-\(deelnemer.id)"))
                continue
            }
            let reden: String?
            do {
                reden = try Tekst.facultatief(voorstel?.reden ?? "", veld: "reden-\(deelnemer.id)", meest: 2000)
            } catch {
                fouten.append(error)
                continue
            }
            if stand == .zietHetAnders, reden == nil {
                fouten.append(
                    Refusal(
                        .invalid, "Schrijf op waarom iemand het anders ziet. Die reden blijft bij het besluit staan.",
                        field: "reden-\(deelnemer.id)"))
                continue
            }
            if let eerder, eerder.stand == stand, eerder.reden == reden { continue }
            nieuw.append(
                Standpunt(id: .new(), deelname: deelnemer.id, stand: stand, reden: reden, vervangt: eerder?.id))
        }
        if let alles = Refusal.samen(fouten) { throw alles }
        return nieuw
    }

    /// Whether a decision is carried as the arrangement asks: together, borne by the table, or by one role.
    static func draagt(_ stap: Stap, _ standpunten: [Standpunt], _ deelnemers: [Deelname]) throws(Refusal) {
        func stand(_ deelnemer: Deelname) -> Stand? { standpunten.first { $0.deelname == deelnemer.id }?.stand }
        switch stap.beslist {
        case .samen:
            let tegen = deelnemers.first {
                stand($0) == .zietHetAnders && ($0.isGezin || $0.mandaat == .formeel)
            }
            guard let tegen else { return }
            throw Refusal(
                .invalid,
                "Deze tafel besluit samen, en \(tegen.isGezin ? "het gezin" : tegen.rol.opschrift.lowercased()) ziet het anders. Praat verder, pas het aan of geef de vraag door.",
                field: "stand-\(tegen.id)")
        case .rol(let rol):
            guard let wie = deelnemers.first(where: { $0.rol == rol }), stand(wie) != nil, stand(wie) != .draagtHet
            else {
                return
            }
            throw Refusal(
                .invalid, "Hier beslist de \(rol.opschrift.lowercased()). Zonder die stem is er geen besluit.",
                field: "stand-\(wie.id)")
        case .gedragen, nil:
            guard standpunten.isEmpty || standpunten.contains(where: { $0.stand == .draagtHet }) else {
                throw Refusal(
                    .invalid, "Niemand draagt dit besluit. Praat verder of geef de vraag door.",
                    field: "stand-\(standpunten[0].deelname)")
            }
        }
    }
}
