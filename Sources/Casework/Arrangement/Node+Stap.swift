import Domain
import Yams

extension Node {
    static func stap(_ s: Stap) -> Node {
        .blok([
            ("id", .woord(s.id)), ("naam", eventueel(s.naam)), ("soort", eventueel(s.soort)), ("wie", alsGevuld(s.wie)),
            ("niet", alsGevuld(s.niet)),
            ("aan", alsGevuld(s.aan)), ("wat", eventueel(s.wat)), ("aard", eventueel(s.aard)),
            ("beslist", s.beslist.map(beslist)),
            ("kies", s.kiesMeer ? .woord("meer") : nil), ("binnen", s.binnen.map(tijdslimiet)), ("na", eventueel(s.na)),
            ("herhaal", eventueel(s.herhaal)), ("herinner", alsGevuld(s.herinner)), ("weging", eventueel(s.weging)),
            ("bellen", s.bellenMag ? .woord("toegestaan") : nil), ("levert", alsGevuld(s.levert.map(\.rawValue))),
            ("toon", alsGevuld(s.toon.map(\.rawValue))), ("telt mee in", eventueel(s.teltMeeIn)),
            ("vragen", vragen(s.vragen)),
            ("uitkomsten", alsLijst(s.uitkomsten, uitkomst)), verder(s.vervolg),
            ("doorgeven aan", s.doorgevenAan.isEmpty ? nil : Node(s.doorgevenAan.map(verwijzing), .implicit, .flow)),
        ])
    }

    static func tijdslimiet(_ t: Tijdslimiet) -> Node {
        t.opschorten ? .accolade([("termijn", .woord(t.termijn)), ("opschorten", .woord("true"))]) : .woord(t.termijn)
    }

    static func vragen(_ vragen: [Vraag]) -> Node? { vragen.isEmpty ? nil : Node(vragen.map(vraag), .implicit, .flow) }

    private static func vraag(_ v: Vraag) -> Node {
        if v == Vraag(woorden: v.id.tekst) { return .woord(v.id) }
        let (type, lijst): (String, String?) =
            switch v.soort {
            case .tekst: ("tekst", nil)
            case .keuze(let lijst): ("keuze", lijst)
            case .bedrag: ("bedrag", nil)
            case .datum: ("datum", nil)
            case .persoon: ("persoon", nil)
            case .regel: ("regel", nil)
            }
        return .accolade([
            ("id", .woord(v.id)), ("type", .woord(type)), ("lijst", eventueel(lijst)), ("vraag", eventueel(v.zin)),
            ("mag leeg", alsWaar(v.magLeeg)),
        ])
    }

    private static func beslist(_ b: Stap.Beslist) -> Node {
        switch b {
        case .samen: .woord("samen")
        case .gedragen: .woord("gedragen")
        case .rol(let rol): .woord(rol)
        }
    }

    private static func verder(_ vervolg: Uitkomst.Vervolg) -> (String, Node?) {
        switch vervolg {
        case .volgende: ("verder", nil)
        case .verder(let id): ("verder", .woord(id))
        case .einde: ("verder", .woord("einde"))
        case .terug(let id): ("terug naar", .woord(id))
        case .terugNaarInbreng: ("terug naar", .woord("inbreng"))
        }
    }

    private static func uitkomst(_ u: Uitkomst) -> Node {
        .accolade([
            ("id", .woord(u.id)), ("naam", eventueel(u.naam)), verder(u.vervolg), ("vraagt", vragen(u.vraagt)),
            ("gevolgen", u.gevolgen.isEmpty ? nil : Node(u.gevolgen.map(gevolg), .implicit, .flow)),
        ])
    }

    private static func gevolg(_ g: Gevolg) -> Node { .accolade(paren(g.soort) + [("vraagt", vragen(g.vraagt))]) }

    private static func paren(_ soort: Gevolg.Soort) -> [(String, Node?)] {
        switch soort {
        case .budget(let pot, let meer): [("budget", .woord(pot)), ("meer dan een", alsWaar(meer))]
        case .actie: [("actie", .woord("true"))]
        case .plan(let deel): [("plan", eventueel(deel))]
        case .inbreng(let naar): [("inbreng", verwijzing(naar))]
        case .splits(let splitsing): [("splits", splits(splitsing))]
        case .werkrelatie(let overgang, let wie): [("werkrelatie", eventueel(overgang)), ("wie", eventueel(wie))]
        case .traject(let overgang): [("traject", eventueel(overgang))]
        case .advies(let rol): [("advies", .woord(rol))]
        case .brief(let naam): [("brief", .woord(naam))]
        case .signaal(let naam): [("signaal", .woord(naam))]
        case .les: [("les", .woord("true"))]
        case .dossier(let handeling): [("dossier", eventueel(handeling))]
        case .bekrachtiging(let vraag):
            [
                (
                    "bekrachtiging",
                    .accolade([
                        ("door", .woord(vraag.door)), ("aard", eventueel(vraag.aard)),
                        ("binnen", vraag.binnen.map(tijdslimiet)),
                    ])
                )
            ]
        case .uitvraag(let vraag):
            [
                (
                    "uitvraag",
                    .accolade([
                        ("aan", .woorden(vraag.aan)), ("binnen", vraag.binnen.map(tijdslimiet)),
                        ("herinner", alsGevuld(vraag.herinner)),
                    ])
                )
            ]
        }
    }

    private static func splits(_ s: Gevolg.Splitsing) -> Node {
        .accolade([
            ("naar", s.naar.isEmpty ? nil : Node(s.naar.map(verwijzing), .implicit, .flow)), ("wat", eventueel(s.wat)),
            ("doel", s.kiestDoelen ? .woord("kiezen") : nil), ("wie", eventueel(s.wie)),
        ])
    }
}
