import Domain
import HTML

/// Wat boven elke bladzijde van een vraag staat.
struct Inbrengkop: Sendable {
    struct Feit: Sendable {
        let voor: String
        let vet: String
        var adres: String?
    }

    let inbreng: ID<Inbreng>
    let vraag: String
    let feiten: [Feit]
}

/// Een bladzijde van een vraag aan een tafel: de vraag groot, en wat iedereen erover weet.
struct Inbrengvel<Inhoud: HTML>: View {
    let titel: String
    let kop: Inbrengkop
    let omslag: Omslag
    let inhoud: Inhoud

    init(_ titel: String, _ kop: Inbrengkop, _ omslag: Omslag, @HTMLBuilder inhoud: () -> Inhoud) {
        self.titel = titel
        self.kop = kop
        self.omslag = omslag
        self.inhoud = inhoud()
    }

    var body: some HTML {
        Blad("\(titel) · \(kop.vraag.ingekort(60))", omslag) {
            H1 { kop.vraag }
            Div(.class("facts")) {
                for feit in kop.feiten {
                    Span {
                        if !feit.voor.isEmpty { "\(feit.voor) " }
                        if let adres = feit.adres { A(.href(adres)) { feit.vet } } else { B { feit.vet } }
                    }
                }
            }
        } inhoud: {
            inhoud
        }
    }
}

/// Een bladzijde met één vraag over een inbreng, en de weg terug.
struct Vraagvel<Inhoud: HTML>: View {
    let titel: String
    let kop: Inbrengkop
    let omslag: Omslag
    let terug: String
    let inhoud: Inhoud

    /// - Parameter terug: where "Toch niet" goes; the page of the inbreng unless given.
    init(
        _ titel: String, _ kop: Inbrengkop, _ omslag: Omslag, terug: String? = nil, @HTMLBuilder inhoud: () -> Inhoud
    ) {
        self.titel = titel
        self.kop = kop
        self.omslag = omslag
        self.terug = terug ?? "/inbrengen/\(kop.inbreng)"
        self.inhoud = inhoud()
    }

    var body: some HTML {
        Inbrengvel(titel, kop, omslag) {
            Section(.class("sheet")) {
                H2 { titel }
                inhoud
            }
            P { A(.href(terug)) { "Terug zonder iets te doen" } }
        }
    }
}

extension String {
    /// At most so many characters, cut at a space.
    func ingekort(_ meest: Int) -> String {
        guard count > meest else { return self }
        let begin = prefix(meest)
        return (begin.lastIndex(of: " ").map { begin[..<$0] } ?? begin) + " …"
    }
}
