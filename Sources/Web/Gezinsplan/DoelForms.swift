import Casework
import Domain
import HTML

/// Het formulier voor een nieuw doel.
struct NieuwDoelView: View {
    let omslag: Omslag
    let gezin: Gezin
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Dossierblad(titel: "Nieuw doel", gezin: gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Nieuw doel" }
                Formulier(naar: "/dossiers/\(gezin.dossier)/doelen", form: form, refusal: refusal) {
                    Tekstveld(
                        "Wat wil het gezin bereiken, in eigen woorden?", naam: "woorden", form: form, refusal: refusal)
                    Keuzeveld(
                        "Wiens doel is dit?", naam: "eigenaar",
                        keuzes: gezin.leden.map { ($0.persoon.rawValue, $0.roepnaam) },
                        form: form, refusal: refusal)
                    Knop("Zet in het plan")
                }
            }
        }
    }
}

/// Een doel andere woorden geven. Schreef een ander intussen ook, dan staan beide teksten naast elkaar.
struct DoelwoordenView: View {
    let omslag: Omslag
    let blad: Doelblad
    let form: Formulierdata
    let refusal: Refusal?
    let vandaag: Dag

    private var gezin: Gezin { blad.plan.gezin }
    private var ander: Doelblad.Verwoording? { refusal?.kind == .conflict ? blad.verwoordingen.last : nil }

    var body: some HTML {
        Dossierblad(titel: "Andere woorden", gezin: gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet")) {
                H2 { "Andere woorden voor dit doel" }
                P(.class("soft")) { "De oude woorden blijven te lezen." }
                if let ander {
                    Naastelkaar(door: ander.door, op: ander.op, vandaag: vandaag) {
                        P(.class("tekst")) { "“\(ander.doel.woorden)”" }
                        if let gronden = ander.doel.gronden { P(.class("soft")) { "Waarom: \(gronden)" } }
                    }
                }
                Formulier(
                    naar: "/dossiers/\(gezin.dossier)/doelen/\(blad.doel.lijn)/woorden", form: form, refusal: refusal
                ) {
                    Input(
                        .type("hidden"), .name("gezien"),
                        .value(
                            ander == nil && form.id("gezien") as ID<Doel>? != nil
                                ? form["gezien"] : blad.doel.id.rawValue))
                    Tekstveld(
                        "Het doel, in de woorden van het gezin", naam: "woorden", form: form,
                        waarde: blad.doel.woorden, refusal: refusal)
                    Tekstveld("Waarom deze andere woorden?", naam: "gronden", form: form, refusal: refusal, rijen: 2)
                    Knop(ander == nil ? "Bewaar de nieuwe woorden" : "Zet toch mijn woorden erin")
                }
            }
        }
    }
}

/// Wat een ander intussen schreef, naast wat u typte.
struct Naastelkaar<Inhoud: HTML>: View {
    let door: String
    let op: Moment
    let vandaag: Dag
    let inhoud: Inhoud

    init(door: String, op: Moment, vandaag: Dag, @HTMLBuilder inhoud: () -> Inhoud) {
        self.door = door
        self.op = op
        self.vandaag = vandaag
        self.inhoud = inhoud()
    }

    var body: some HTML {
        Div(.class("naastelkaar")) {
            P {
                B { "\(door) schreef \(op.dag.nabij(gezienOp: vandaag)) om \(op.tijd):" }
            }
            inhoud
            P(.class("soft")) {
                "Uw tekst staat hieronder nog. Neem over wat u wilt houden, of laat het zoals het nu staat."
            }
        }
    }
}

/// Een doel beëindigen: kan niet ongedaan worden gemaakt, dus op een eigen bladzijde.
struct DoeleindeView: View {
    let omslag: Omslag
    let blad: Doelblad
    let form: Formulierdata
    let refusal: Refusal?
    let vandaag: Dag

    private var open: [Afspraak] { blad.plan.stand.afspraken(bij: blad.doel).filter(\.isOpen) }

    var body: some HTML {
        Dossierblad(titel: "Dit doel is klaar", gezin: blad.plan.gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet goal")) {
                H2(.class("woorden")) { blad.doel.woorden }
                if !open.isEmpty {
                    P {
                        open.count == 1
                            ? "Er staat nog één afspraak open. Die vervalt:"
                            : "Er staan nog \(open.count) afspraken open. Die vervallen:"
                    }
                    Ul { for afspraak in open { Li { afspraak.wat } } }
                }
                Formulier(
                    naar: "/dossiers/\(blad.plan.gezin.dossier)/doelen/\(blad.doel.lijn)/einde", form: form,
                    refusal: refusal
                ) {
                    Keuzeveld(
                        "Hoe eindigt het?", naam: "hoe",
                        keuzes: [
                            ("bereikt", "Bereikt"), ("losgelaten", "Losgelaten"),
                            ("anders-geworden", "Het is een ander doel geworden"),
                        ], form: form, refusal: refusal)
                    Tekstveld(
                        "Waarom stopt dit doel nu?", naam: "gronden", form: form, refusal: refusal,
                        uitleg: "Schrijf ook op wat het gezin ervan vindt.")
                    Regelveld(
                        "Wanneer?", naam: "gebeurd_op", form: form, waarde: vandaag.description, refusal: refusal,
                        soort: "date")
                    P(.class("soft")) { "Een doel dat klaar is, komt niet terug. U kunt wel een nieuw doel stellen." }
                    Knop("Beëindig dit doel")
                }
            }
        }
    }
}
