import Casework
import Domain
import HTML

/// Waar een besluit vandaan komt en waar het bij hoort: de doelen uit het plan, en wat de tafel woog.
struct Onderbouwing: View {
    /// One goal that went along; its address for who sees the file.
    struct Doel: Sendable {
        let woorden: String
        let adres: String?
    }

    let doelen: [Doel]
    let wegingen: [Weging]

    var body: some HTML {
        if !doelen.isEmpty || !wegingen.isEmpty {
            Section(.class("sheet"), .id("onderbouwing")) {
                if !doelen.isEmpty {
                    H2 { "Hoort bij dit doel" }
                    for doel in doelen {
                        Blockquote(.class("groot")) {
                            if let adres = doel.adres {
                                A(.href(adres)) { "“\(doel.woorden)”" }
                            } else {
                                "“\(doel.woorden)”"
                            }
                        }
                    }
                }
                if !wegingen.isEmpty {
                    H2 { "Wat de tafel woog" }
                    for weging in wegingen { Div(.class("weging")) { Wegingtekst(weging: weging) } }
                }
            }
        }
    }
}

extension Inbrengblik {
    /// What the decision came from, to read; while the table still talks it stands on the page of the talk.
    var onderbouwing: Onderbouwing {
        Onderbouwing(
            doelen: blad.doelen.map { doel in
                .init(woorden: doel.woorden, adres: blad.dossier.map { "/dossiers/\($0)/doelen/\(doel.lijn)" })
            },
            wegingen: loopt ? [] : blad.wegingen)
    }
}
