import Domain
import Yams

extension Node {
    static func arrangement(_ a: Arrangement) -> Node {
        .blok([
            ("id", .woord(a.id)), ("naam", .woord(a.naam)), ("doel", .woord(a.doel)), ("soort", eventueel(a.soort)),
            (
                "geldig",
                .accolade([
                    ("van", .woord(a.geldig.van)), ("tot", eventueel(a.geldig.tot)),
                    ("opvolger", a.geldig.opvolger.map(Node.verwijzing)), ("lopende", eventueel(a.geldig.lopende)),
                ])
            ),
            ("gebied", a.gebied == [.stad] ? .woord("stad") : .lijst(a.gebied.map(Node.gebied))),
            ("ritme", a.ritme.map(Node.ritme)), ("plaats", eventueel(a.plaats)),
            ("organiseert", eventueel(a.organiseert)),
            ("tijd per casus", a.tijdPerCasus.map { .woord("\($0) minuten") }),
            ("leden", .lijst(a.leden.map(Node.rol))),
            ("inbrengen door", alsGevuld(a.inbrengenDoor)), ("onderwerp", .woorden(a.onderwerp.map(\.rawValue))),
            ("selectie", a.selectie.map(Node.selectie)), ("gegevens", alsLijst(a.gegevens, Node.gegevensregel)),
            ("vooraf nodig", alsLijst(a.voorafNodig, Node.voorafNodig)), ("delen", alsLijst(a.delen, Node.deel)),
            ("eerst geprobeerd", alsGevuld(a.eerstGeprobeerd)), ("spoed", a.spoed.map(Node.spoed)),
            ("register", a.register.map(Node.register)), ("stappen", .lijst(a.stappen.map(Node.stap))),
        ])
    }

    static func verwijzing(_ v: ArrangementVerwijzing) -> Node {
        v.extern ? .accolade([("extern", .woord(v.naar))]) : .woord(v.naar)
    }

    private static func gebied(_ g: Gebied) -> Node {
        let alleenElke = g.ritme.map { $0 == Ritme($0.elke) } ?? false
        if g == .stad { return .woord("stad") }
        let naam: (String, Node?) =
            g.rest ? ("rest", eventueel(g.soort)) : (g.soort.rawValue, .woord(g.naam ?? g.soort.rawValue))
        return .accolade([
            naam, ("eerder", eventueel(g.eerder)), ("van", eventueel(g.van)), ("tot", eventueel(g.tot)),
            ("elke", alleenElke ? g.ritme.map { elke($0.elke) } : nil),
            ("ritme", alleenElke ? nil : g.ritme.map(Node.ritme)),
            ("plaats", eventueel(g.plaats)),
            ("onder", g.onder.isEmpty ? nil : Node(g.onder.map(Node.gebied), .implicit, .flow)),
        ])
    }

    private static func elke(_ e: Ritme.Elke) -> Node {
        switch e {
        case .termijn(let termijn): .woord(termijn)
        case .opVraag: .woord("op vraag")
        case .eenmalig: .woord("eenmalig")
        }
    }

    private static func ritme(_ r: Ritme) -> Node {
        .accolade([
            ("elke", elke(r.elke)),
            (
                "druk",
                r.druk.map { .accolade([("van", .woord($0.van)), ("tot", .woord($0.tot)), ("elke", .woord($0.elke))]) }
            ),
            ("richtlijn", eventueel(r.richtlijn)), ("data", alsGevuld(r.data)),
        ])
    }

    private static func rol(_ r: ArrangementRol) -> Node {
        .accolade([
            ("rol", .woord(r.rol)), ("organisatie", eventueel(r.organisatie)),
            ("per", r.per == .lijst ? nil : eventueel(r.per)),
            ("uit", eventueel(r.uit)), ("tot", eventueel(r.tot)),
            (
                "minstens",
                r.minstens.map { .woord([String($0.aantal), $0.van].compactMap(\.self).joined(separator: " ")) }
            ),
            ("mandaat verwacht", eventueel(r.mandaat)), ("liaison", alsWaar(r.liaison)), ("mee", alsGevuld(r.mee)),
        ])
    }

    private static func selectie(_ s: Selectie) -> Node {
        .accolade([
            ("uit", .woorden(s.uit)), ("waar", alsGevuld(s.waar)), ("sinds", s.sinds.map(sinds)),
            ("zonder namen", s.zonderNamen == .nee ? nil : eventueel(s.zonderNamen)), ("grond", eventueel(s.grond)),
            ("minstens", eventueel(s.minstens)),
        ])
    }

    private static func sinds(_ s: Selectie.Sinds) -> Node {
        switch s {
        case .vorigeBijeenkomst: .woord("vorige bijeenkomst")
        case .dag(let dag): .woord(dag)
        case .termijn(let termijn): .woord(termijn)
        }
    }

    private static func gegevensregel(_ g: Gegevensregel) -> Node {
        .accolade([("rol", .woord(g.rol)), ("grond", .woord(g.grond)), ("wat", .woorden(g.wat.map(\.rawValue)))])
    }

    private static func voorafNodig(_ v: VoorafNodig) -> Node {
        if v == VoorafNodig(v.wat) { return .woord(v.wat) }
        return .accolade([
            (
                v.wat,
                .accolade([
                    ("als", eventueel(v.als)), ("voor", eventueel(v.voor)), ("categorieen", alsWaar(v.categorieen)),
                ])
            )
        ])
    }

    private static func deel(_ d: Bijeenkomstdeel) -> Node {
        .accolade([
            ("id", .woord(d.id)), ("met", eventueel(d.met)), ("standaard", alsWaar(d.standaard)),
            ("vraagt", vragen(d.vraagt)),
            ("vertellen aan", alsGevuld(d.vertellenAan)), ("binnen", d.binnen.map(Node.tijdslimiet)),
            ("per", eventueel(d.per)),
        ])
    }

    private static func spoed(_ s: Spoedregel) -> Node {
        let bekrachtigen: Node =
            if case .binnen(let termijn) = s.bekrachtigen { .woord(termijn) } else { .woord("volgende bijeenkomst") }
        return .accolade([("wie", .woord(s.wie)), ("bekrachtigen", bekrachtigen)])
    }

    private static func register(_ r: Registerregel) -> Node {
        .accolade([
            ("velden", .woorden(r.velden)), ("vullen", eventueel(r.vullen)), ("voorstel", eventueel(r.voorstel)),
            ("onbekend", .woord(r.onbekendMag ? "toegestaan" : "niet toegestaan")),
        ])
    }
}
