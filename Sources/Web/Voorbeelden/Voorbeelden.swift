import Domain
import HTML

/// Eén gedeeld stuk van een bladzijde, met een voorbeeld ervan.
struct Voorbeeld: Sendable {
    /// The names of the views that it shows.
    let stukken: [String]
    let html: AnyHTML

    init(_ stukken: String..., @HTMLBuilder html: () -> some HTML) {
        self.stukken = stukken
        self.html = AnyHTML(html())
    }

    /// Pieces that stand inside a page, in the order in which they are shown.
    static let stukken: [Voorbeeld] = {
        let refusal = Refusal(.invalid, "Schrijf op wat er is afgesproken.", field: "voorbeeld-fout")
        let leeg = Formulierdata()
        let keuzes = [("een", "De eerste keuze"), ("twee", "De tweede keuze")]
        return [
            Voorbeeld("Formulier", "Sleutelveld", "Knop") {
                Formulier(naar: "/voorbeelden") {
                    Knop("Bewaar")
                    " "
                    Knop("Later", stil: true)
                }
            },
            Voorbeeld("Foutmelding") { Foutmelding(refusal: Refusal(.invalid, refusal.zin)) },
            Voorbeeld("Veld") {
                Veld("Een veld met uitleg", naam: "voorbeeld-veld", uitleg: "Zo kort als u wilt.", refusal: nil) {
                    Input(attributes: veldAttributen("voorbeeld-veld", uitleg: "", refusal: nil) + [.type("text")])
                }
            },
            Voorbeeld("Regelveld") {
                Regelveld("Een regel", naam: "voorbeeld-regel", form: leeg, waarde: "Wat er al stond", refusal: nil)
                Regelveld("Een regel met een fout", naam: "voorbeeld-fout", form: leeg, refusal: refusal)
            },
            Voorbeeld("Tekstveld") { Tekstveld("Een paar regels", naam: "voorbeeld-tekst", form: leeg, refusal: nil) },
            Voorbeeld("Keuzeveld") {
                Keuzeveld("Kies er een", naam: "voorbeeld-keuze", keuzes: keuzes, form: leeg, refusal: nil)
            },
            Voorbeeld("Rondjesveld") {
                Rondjesveld(
                    "Kies er een, alles in beeld", naam: "voorbeeld-rondje", keuzes: keuzes, form: leeg, refusal: nil)
            },
            Voorbeeld("Vinkveld") {
                Vinkveld(
                    "Kies wat past", naam: "voorbeeld-vink", keuzes: keuzes, form: leeg, gekozen: ["een"], refusal: nil)
            },
            Voorbeeld("Bladeren") { Bladeren(vorige: "/voorbeelden", volgende: "/voorbeelden", waar: "bladzijde 2") },
        ]
    }()

    /// Whole pages, each on an address of its own.
    static let bladen: [Voorbeeld] = [
        Voorbeeld("Kaalblad") {
            Kaalblad("Voor aan de wand", .wand) {
                H1 { "Mag Esra op haar eigen school blijven?" }
            } inhoud: {
                P { "Zo staat een vraag aan de wand: zonder menu, geld of andere gezinnen." }
            }
        },
        Voorbeeld("FoutView") { FoutView(refusal: Refusal(.notFound, "Deze bladzijde is er niet, of niet voor u.")) },
        Voorbeeld("DefectView") { DefectView(nummer: "0123456789ab") },
        Voorbeeld("OnbereikbaarView") { OnbereikbaarView() },
        Voorbeeld("TweeTekstenView") {
            TweeTekstenView(
                eerder: ["woorden": "Wat er de eerste keer stond"], nu: ["woorden": "Wat er daarna kwam"])
        },
    ]

    /// Pieces that every page is made of, this one too.
    static let omheen = ["Blad", "Menubalk"]
}
