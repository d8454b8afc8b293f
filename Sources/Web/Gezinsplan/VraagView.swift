import Casework
import Domain
import HTML

/// Eén zin aan iemand dichtbij.
struct NieuweVraagView: View {
    let omslag: Omslag
    let blik: Planblik
    let kring: Meedenkkring
    let form: Formulierdata
    let refusal: Refusal?

    private var vast: Bool { form["soort"] != Meedenkvraag.Aanleiding.collega.rawValue }
    private var titel: String { vast ? "Ik loop vast" : "Vraag een collega" }
    private var eerste: String { vast ? kring.eerste?.rawValue ?? "" : "" }

    var body: some HTML {
        Dossierblad(titel: titel, gezin: blik.plan.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { titel }
                P(.class("soft")) {
                    vast
                        ? "Eén zin is genoeg. U hoeft geen tafel te kiezen: wie meedenkt, wijst zo nodig de weg."
                        : "Uw collega antwoordt met naam en vak. Het antwoord komt bij het plan te staan."
                }
                if kring.meedenkers.isEmpty {
                    P {
                        "Er is nu niemand om te vragen. Vraag uw teamleider om een maatje of een specialist bij het team."
                    }
                } else {
                    Formulier(naar: "\(blik.pad)/vragen", form: form, refusal: refusal) {
                        Input(.type("hidden"), .name("soort"), .value(form["soort"]))
                        Tekstveld(
                            vast ? "Waar loopt u vast?" : "Wat wilt u weten?", naam: "zin", form: form,
                            refusal: refusal, rijen: 2)
                        Keuzeveld(
                            "Aan wie?", naam: "aan",
                            keuzes: kring.meedenkers.map { ($0.id.rawValue, "\($0.naam), \($0.alsWat)") }, form: form,
                            waarde: eerste, refusal: refusal,
                            uitleg: "Wie u kiest, leest uw zin en het doel. Verder niets van het gezin.")
                        if !blik.plan.doelen.isEmpty {
                            Keuzeveld(
                                "Bij welk doel?", naam: "doel",
                                keuzes: [("", "Het hele gezin")]
                                    + blik.plan.doelen.map { ($0.lijn.rawValue, $0.woorden.ingekort(80)) },
                                form: form, refusal: refusal)
                        }
                        Knop("Vraag het")
                    }
                }
            }
        }
    }
}

/// De vraag, het doel en het antwoord: alles wat wie gevraagd is te zien krijgt.
struct VraagView: View {
    let omslag: Omslag
    let blad: Vraagblad
    let codes: [String: Codelijst]
    let medewerker: Medewerker
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    private var vraag: Meedenkvraag { blad.stand.vraag }
    private var isGevraagd: Bool { vraag.aan == medewerker.id }
    private var titel: String {
        switch vraag.soort {
        case .vastgelopen: "Ik loop vast"
        case .collega: "Vraag aan een collega"
        case .toets: "Een collega kijkt mee"
        }
    }

    var body: some HTML {
        Blad(titel, omslag) {
            Section(.class("sheet goal")) {
                P(.class("soft")) {
                    "\(blad.van) vraagt \(isGevraagd ? "u" : blad.aan), \(vraag.gebeurdOp.nabij(gezienOp: vandaag)):"
                }
                H2(.class("woorden")) { vraag.zin }
                if let doel = blad.doel { P { "Het gaat om het doel “\(doel)”" } }
                if let dossier = blad.dossier {
                    P { A(.href("/dossiers/\(dossier)/plan")) { "Naar het plan van dit gezin" } }
                } else {
                    P(.class("soft")) {
                        "U ziet alleen deze vraag en dit doel. Wilt u meer weten? Bel \(blad.van.voornaam)."
                    }
                }
            }
            if let verwijzing = blad.verwijzing {
                Verwijzingblok(
                    verwijzing: verwijzing, codes: codes, isBekeken: blad.stand.advies != nil,
                    magAfronden: blad.dossier != nil && !isGevraagd, vandaag: vandaag, form: form, refusal: refusal)
            }
            if let advies = blad.stand.advies {
                Antwoordblad(blad: blad, advies: advies, vandaag: vandaag, form: form, refusal: refusal)
            } else if isGevraagd {
                antwoordformulier
            } else {
                Section(.class("sheet")) {
                    P { "\(blad.aan) heeft nog niet geantwoord. Het antwoord komt bij Mijn werk." }
                    if vraag.soort != .toets, let dossier = blad.dossier {
                        Verderzoeken(vraag: vraag, dossier: dossier)
                    }
                }
            }
        }
    }

    private var antwoordformulier: some HTML {
        Section(.class("sheet")) {
            H2 { "Uw antwoord" }
            Formulier(naar: "/vragen/\(vraag.id)/advies", form: form, refusal: refusal) {
                Tekstveld("Wat denkt u?", naam: "tekst", form: form, refusal: refusal, rijen: 5)
                if !blad.arrangementen.isEmpty {
                    Keuzeveld(
                        "Wijst u de weg naar een tafel of route?", naam: "wegwijzer",
                        keuzes: [("", "Nee, dat is niet nodig")] + blad.arrangementen.map { ($0.id, $0.naam) },
                        form: form, refusal: refusal)
                }
                Afzendervelden(
                    medewerker: medewerker, registratie: blad.registratie, form: form, refusal: refusal)
                Knop("Geef antwoord")
            }
        }
    }
}

/// Wat kan als het antwoord uitblijft.
struct Verderzoeken: View {
    let vraag: Meedenkvraag
    let dossier: ID<Dossier>

    var body: some HTML {
        P { "Duurt het te lang?" }
        Div(.class("knoppenrij")) {
            A(.class("button quiet"), .href("/dossiers/\(dossier)/vragen/nieuw?na=\(vraag.id)")) {
                "Vraag het iemand anders"
            }
            A(
                .class("button quiet"),
                .href("/dossiers/\(dossier)/inbrengen/nieuw\(vraag.doel.map { "?doel=\($0)" } ?? "")")
            ) { "Breng het naar een tafel" }
        }
    }
}

/// Wie het advies geeft: naam, vak en registratie, zoals zij al bekend zijn.
struct Afzendervelden: View {
    let medewerker: Medewerker
    let registratie: String?
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Regelveld("Uw naam", naam: "naam", form: form, waarde: medewerker.naam, refusal: refusal)
        Regelveld(
            "Uw vak", naam: "discipline", form: form, waarde: medewerker.lidmaatschappen.first?.rol.naam ?? "",
            refusal: refusal)
        Regelveld(
            "Uw registratie, als u die heeft", naam: "registratie", form: form, waarde: registratie ?? "",
            refusal: refusal, uitleg: "Bijvoorbeeld uw nummer in SKJ of BIG.")
    }
}

/// Het antwoord, de weg die het wijst, en dat het gelezen is.
struct Antwoordblad: View {
    let blad: Vraagblad
    let advies: Advies
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Het antwoord" }
            P(.class("tekst")) { advies.tekst }
            P(.class("soft")) {
                "\(advies.naam), \(advies.discipline)\(advies.registratie.map { ", registratie \($0)" } ?? ""), \(advies.gebeurdOp.nabij(gezienOp: vandaag))"
            }
            if let weg = advies.wegwijzer {
                P { "Dit advies wijst de weg naar \(blad.wegwijzer ?? weg)." }
                if let dossier = blad.dossier { P { A(.class("button"), .href(inbreng(dossier, weg))) { "Breng in" } } }
            }
            if let gelezen = blad.stand.gelezen {
                P(.class("soft")) {
                    "\(blad.van) las dit \(gelezen.gebeurdOp.nabij(gezienOp: vandaag))\(gelezen.woorden.map { ": “\($0)”" } ?? ".")"
                }
            } else if blad.dossier != nil, blad.stand.vraag.soort != .toets {
                Formulier(naar: "/vragen/\(blad.stand.vraag.id)/lezing", form: Formulierdata(), refusal: refusal) {
                    Regelveld(
                        "Wat doet u ermee? Mag leeg blijven.", naam: "woorden", form: form, refusal: refusal,
                        uitleg: "\(blad.aan) leest dit terug.")
                    Knop("Ik heb het gelezen", stil: true)
                }
            }
        }
    }

    private func inbreng(_ dossier: ID<Dossier>, _ arrangement: String) -> String {
        let doel = blad.stand.vraag.doel.map { "&doel=\($0)" } ?? ""
        return "/dossiers/\(dossier)/inbrengen/nieuw?arrangement=\(arrangement)\(doel)"
    }
}
