import Casework
import Domain
import HTML

/// Eén doel in de woorden van het gezin, met cijfers en afspraken.
struct DoelArtikel: View {
    let blik: Planblik
    let doel: Doel

    private var pad: String { "\(blik.pad)/doelen/\(doel.lijn)" }

    var body: some HTML {
        Article(.class("sheet goal"), .id("doel-\(doel.lijn)")) {
            Div(.class("row")) {
                Div {
                    H2(.class("woorden")) { A(.href(pad)) { doel.woorden } }
                    Doelbijschrift(blik: blik, doel: doel)
                }
                Scoregrafiek(blik: blik, doel: doel)
            }
            AlleCijfers(blik: blik, doel: doel)
            Afsprakenlijst(blik: blik, afspraken: blik.afspraken(bij: doel), bij: doel)
            if blik.kanSchrijven {
                P(.class("acties")) {
                    A(.href("\(pad)/afspraken/nieuw")) { "Afspraak erbij" }
                    " "
                    A(.href(pad)) { "Alles over dit doel" }
                    " "
                    A(.href("\(blik.pad)/vragen/nieuw?soort=vastgelopen&doel=\(doel.lijn)")) { "Ik loop vast" }
                }
            }
        }
    }
}

/// Whose goal it is, since when, and the decision that it belongs to.
struct Doelbijschrift: View {
    let blik: Planblik
    let doel: Doel

    var body: some HTML {
        P(.class("soft")) {
            blik.bijschrift(doel)
            for besluit in blik.besluiten(bij: doel) {
                " · hoort bij besluit "
                A(.href("/inbrengen/\(besluit.inbreng)")) {
                    "\(besluit.gebeurdOp.kort(gezienOp: blik.vandaag)), \(besluit.tafel)"
                }
            }
        }
    }
}

/// Wat is afgesproken, met één knop voor gedaan.
struct Afsprakenlijst: View {
    let blik: Planblik
    let afspraken: [Afspraak]
    let doel: Doel

    init(blik: Planblik, afspraken: [Afspraak], bij doel: Doel) {
        self.blik = blik
        self.afspraken = afspraken
        self.doel = doel
    }

    var body: some HTML {
        if !afspraken.isEmpty {
            Ul(.class("todo")) { for afspraak in afspraken { Afspraakregel(blik: blik, afspraak: afspraak) } }
        }
    }
}

/// Eén afspraak: gedaan of niet, wat, wie en wanneer.
struct Afspraakregel: View {
    let blik: Planblik
    let afspraak: Afspraak

    private var pad: String { "\(blik.pad)/afspraken/\(afspraak.id)" }

    var body: some HTML {
        Li(.class(afspraak.isOpen ? nil : "done"), .id("afspraak-\(afspraak.lijn)")) {
            if blik.vroeger || !afspraak.isOpen {
                Span(.aria("hidden", "true")) { afspraak.isOpen ? "☐" : afspraak.uitslag?.hoe == .gedaan ? "✓" : "–" }
            } else {
                Tik(naar: "\(pad)/uitslag", hoe: .gedaan) {
                    Button(.class("tik"), .type("submit")) {
                        Span(.aria("hidden", "true")) { "☐" }
                        Span(.class("alleen-lezer")) { "Gedaan: \(afspraak.wat)" }
                    }
                }
            }
            Span(.class("wat")) {
                afspraak.wat
                if let woorden = afspraak.uitslag?.toelichting { Span(.class("soft")) { " (\(woorden))" } }
                if blik.kanSchrijven { bij }
            }
            Span(.class("wanneer")) { wanneer }
        }
    }

    @HTMLBuilder private var bij: some HTML {
        " "
        if afspraak.isOpen {
            A(.class("klein"), .href("\(pad)/wijziging")) {
                "Wijzig"
                Span(.class("alleen-lezer")) { ": \(afspraak.wat)" }
            }
        } else {
            Tik(naar: "\(pad)/uitslag", hoe: .tochNietGedaan) {
                Button(.class("link klein"), .type("submit")) {
                    "Zet terug"
                    Span(.class("alleen-lezer")) { ": \(afspraak.wat)" }
                }
            }
        }
    }

    @HTMLBuilder private var wanneer: some HTML {
        blik.wie(afspraak.wie)
        if let uitslag = afspraak.uitslag, !afspraak.isOpen {
            ", \(uitslag.hoe.naam)"
        } else if let dag = afspraak.uiterlijk {
            ", "
            if dag.nummer - blik.vandaag.nummer < 7, !blik.vroeger {
                B { dag.nabij(gezienOp: blik.vandaag) }
            } else {
                dag.kort(gezienOp: blik.vandaag)
            }
        }
    }
}

/// A button that says what became of an agreement.
struct Tik<Knop: HTML>: View {
    let naar: String
    let hoe: Afspraakuitslag.Hoe
    let knop: Knop

    init(naar: String, hoe: Afspraakuitslag.Hoe, @HTMLBuilder knop: () -> Knop) {
        self.naar = naar
        self.hoe = hoe
        self.knop = knop()
    }

    var body: some HTML {
        Form(.method("post"), .action(naar), .class("inline tikken")) {
            Sleutelveld()
            Input(.type("hidden"), .name("hoe"), .value(hoe.rawValue))
            knop
        }
    }
}
