import Casework
import Domain
import HTML

/// Eén medewerker voor de beheerder: rollen, account, waarneming en aanwezigheid.
struct MedewerkerView: View {
    /// Een formulier op deze bladzijde.
    enum Deel: Sendable { case rollen, rol, maatje, afwezig, account, herstel }

    let omslag: Omslag
    let blad: Medewerkerblad
    let isZelf: Bool
    let organisaties: [Organisatieoverzicht]
    let collegas: [Medewerker]
    let vandaag: Dag
    let form: Formulierdata
    let deel: Deel?
    let refusal: Refusal?

    private var pad: String { "/beheer/medewerkers/\(blad.medewerker.id)" }

    func form(_ deel: Deel) -> Formulierdata { self.deel == deel ? form : Formulierdata() }
    func refusal(_ deel: Deel) -> Refusal? { self.deel == deel ? refusal : nil }

    var body: some HTML {
        Blad(blad.medewerker.naam, omslag) {
            H1 { blad.medewerker.naam }
            Div(.class("facts")) {
                Span { blad.organisatie }
                if !blad.werktHier { Span { B { "Werkt hier niet meer" } } }
                if let sinds = blad.afwezigSinds { Span { "Afwezig sinds \(sinds.kort(gezienOp: vandaag))" } }
                A(.href("/beheer")) { "Naar de lijst" }
            }
        } inhoud: {
            rollen
            if blad.werktHier {
                Accountdeel(
                    pad: pad, blad: blad, isZelf: isZelf, vandaag: vandaag, form: form(.account),
                    refusal: refusal(.account), herstelform: form(.herstel), herstelrefusal: refusal(.herstel))
                maatje
                aanwezig
                Section(.class("sheet")) {
                    H2 { "Werkt hier niet meer" }
                    if isZelf {
                        P { "Uw eigen werk hier beëindigt een andere beheerder." }
                    } else {
                        P { A(.href("\(pad)/einde")) { "Beëindig het werk van \(blad.medewerker.naam)" } }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var rollen: some HTML {
        Section(.class("sheet")) {
            H2 { "Rollen" }
            if let refusal = refusal(.rollen) { Foutmelding(refusal: refusal) }
            Ul(.class("lijst")) {
                for rol in blad.rollen {
                    Li {
                        Span {
                            "\(rol.rol.naam), \(rol.team) "
                            Span(.class("soft")) {
                                "van \(rol.van.kort(gezienOp: vandaag))"
                                if let tot = rol.tot { " tot \(tot.kort(gezienOp: vandaag))" }
                            }
                        }
                        if rol.tot == nil, blad.nu.count > 1 {
                            Formulier(naar: "\(pad)/rollen/\(rol.id)/einde") {
                                Button(.class("link")) {
                                    "Beëindig"
                                    Span(.class("alleen-lezer")) { " de rol \(rol.rol.naam), \(rol.team)" }
                                }
                            }
                        }
                    }
                }
            }
            Details(.when(deel == .rol || !blad.werktHier, .open)) {
                Summary { blad.werktHier ? "Geef nog een rol" : "Komt terug: geef een rol" }
                Formulier(naar: "\(pad)/rollen", form: form(.rol), refusal: refusal(.rol)) {
                    Keuzeveld(
                        "Team", naam: "team", keuzes: organisaties.teamkeuzes, form: form(.rol), refusal: refusal(.rol))
                    Keuzeveld("Rol", naam: "rol", keuzes: Rol.keuzes, form: form(.rol), refusal: refusal(.rol))
                    Knop("Geef deze rol")
                }
            }
        }
    }

    private var maatje: some HTML {
        Section(.class("sheet")) {
            H2 { "Maatje" }
            P(.class("soft")) {
                "Een maatje neemt waar: die ziet dezelfde gezinnen, en het werk als de ander er niet is."
            }
            P { blad.maatje.map { "\($0.naam) neemt waar." } ?? "Niemand neemt waar." }
            if !blad.maatjeVan.isEmpty { P { "Neemt zelf waar voor \(blad.maatjeVan.joined(separator: ", "))." } }
            Details(.when(deel == .maatje, .open)) {
                Summary { "Kies een ander maatje" }
                Formulier(naar: "\(pad)/maatje", form: form(.maatje), refusal: refusal(.maatje)) {
                    Keuzeveld(
                        "Wie neemt waar?", naam: "maatje",
                        keuzes: [("niemand", "Niemand")]
                            + collegas.filter { $0.id != blad.medewerker.id && $0.id != blad.maatje?.id }.map {
                                ($0.id.rawValue, $0.naam)
                            }, form: form(.maatje), refusal: refusal(.maatje))
                    Knop("Bewaar")
                }
            }
        }
    }

    private var aanwezig: some HTML {
        Section(.class("sheet")) {
            H2 { blad.afwezigSinds == nil ? "Aanwezig" : "Afwezig" }
            if let refusal = refusal(.afwezig) { Foutmelding(refusal: refusal) }
            P(.class("soft")) {
                "Is iemand afwezig, dan ziet het maatje het werk, en de teamleider de gezinnen die een regisseur zoeken."
            }
            Formulier(naar: "\(pad)/afwezigheid") {
                if blad.afwezigSinds != nil { Input(.type("hidden"), .name("terug"), .value("ja")) }
                Knop(blad.afwezigSinds == nil ? "Meld afwezig" : "Meld terug", stil: true)
            }
        }
    }
}
