import Casework
import Domain
import HTML

/// Een afspraak maken of wijzigen.
struct AfspraakView: View {
    let omslag: Omslag
    let plan: Gezinsplan
    let doel: Doel
    /// The agreement to change; nil for a new one.
    let eerder: Afspraakblad?
    let form: Formulierdata
    let refusal: Refusal?
    let vandaag: Dag
    let medewerker: Medewerker

    private var gezin: Gezin { plan.gezin }
    private var pad: String { "/dossiers/\(gezin.dossier)" }
    private var titel: String { eerder == nil ? "Afspraak erbij" : "Afspraak wijzigen" }
    private var blik: Planblik { Planblik(plan: plan, vandaag: vandaag) }
    private var botst: Bool { refusal?.kind == .conflict }

    var body: some HTML {
        Dossierblad(titel: titel, gezin: gezin, tab: .plan, omslag: omslag) {
            Section(.class("sheet goal")) {
                H2 { titel }
                P(.class("soft")) { "Bij het doel “\(doel.woorden)”" }
                if let eerder, botst { ander(eerder) }
                Formulier(naar: adres, form: form, refusal: refusal) {
                    if let eerder {
                        Input(
                            .type("hidden"), .name("gezien"),
                            .value(botst || form["gezien"].isEmpty ? eerder.afspraak.id.rawValue : form["gezien"]))
                    }
                    velden
                    Knop(
                        eerder == nil
                            ? "Zet bij het doel" : botst ? "Zet toch mijn afspraak erin" : "Bewaar de wijziging")
                }
            }
            if let eerder { vervallen(eerder) }
        }
    }

    private var adres: String {
        eerder.map { "\(pad)/afspraken/\($0.afspraak.id)/wijziging" } ?? "\(pad)/doelen/\(doel.lijn)/afspraken"
    }

    @HTMLBuilder private var velden: some HTML {
        Regelveld(
            "Wat gaat er gebeuren?", naam: "wat", form: form, waarde: eerder?.afspraak.wat ?? "", refusal: refusal)
        Keuzeveld(
            "Wie doet dit?", naam: "wie", keuzes: keuzes, form: form, waarde: gekozen.wie, refusal: refusal)
        Regelveld(
            "Als het iemand anders is: wie?", naam: "wie_anders", form: form, waarde: gekozen.anders, refusal: refusal,
            uitleg: "Bijvoorbeeld de mentor, oma of de huisarts.")
        Regelveld(
            "Wanneer is het klaar?", naam: "uiterlijk", form: form,
            waarde: eerder?.afspraak.uiterlijk?.description ?? "", refusal: refusal,
            uitleg: "Mag leeg blijven als het steeds doorgaat.", soort: "date")
        Overwie(
            gezin: gezin, over: eerder?.afspraak.overWie ?? doel.overWie,
            voor: eerder?.afspraak.voorWie ?? doel.voorWie, form: form)
    }

    private var keuzes: [(String, String)] {
        let mensen = gezin.leden.map { (Spreker.persoon($0.persoon).code, $0.roepnaam) }
        var werkers = gezin.betrokkenen.map { (Spreker.medewerker($0.medewerker).code, "\($0.naam), \($0.rol.naam)") }
        if !gezin.betrokkenen.contains(where: { $0.medewerker == medewerker.id }) {
            werkers.append((Spreker.medewerker(medewerker.id).code, medewerker.naam))
        }
        var gezien: Set<String> = []
        return (mensen + werkers).filter { gezien.insert($0.0).inserted } + [("anders", "Iemand anders, met naam")]
    }

    private var gekozen: (wie: String, anders: String) {
        switch eerder?.afspraak.wie {
        case .spreker(let spreker)?: (spreker.code, "")
        case .anders(let naam)?: ("anders", naam)
        case nil: ("", "")
        }
    }

    private func ander(_ eerder: Afspraakblad) -> some HTML {
        Naastelkaar(door: eerder.door, op: eerder.op, vandaag: vandaag) {
            P(.class("tekst")) {
                "“\(eerder.afspraak.wat)” \(blik.wie(eerder.afspraak.wie))\(eerder.afspraak.uiterlijk.map { ", \($0.voluit)" } ?? "")"
            }
        }
    }

    @HTMLBuilder private func vervallen(_ eerder: Afspraakblad) -> some HTML {
        if eerder.afspraak.isOpen {
            Section(.class("sheet")) {
                H2 { "Niet meer nodig?" }
                Formulier(naar: "\(pad)/afspraken/\(eerder.afspraak.id)/uitslag", form: Formulierdata()) {
                    Input(.type("hidden"), .name("hoe"), .value("vervallen"))
                    Regelveld("Waarom vervalt deze afspraak?", naam: "toelichting", form: form, refusal: refusal)
                    Knop("Laat vervallen", stil: true)
                }
            }
        }
    }
}

/// Over wie en voor wie iets gaat: ingevuld vanuit het doel, en te veranderen.
struct Overwie: View {
    let gezin: Gezin
    let over: [ID<Persoon>]
    let voor: [ID<Persoon>]
    let form: Formulierdata

    private func namen(_ personen: [ID<Persoon>]) -> String {
        Planblik.som(personen.compactMap { gezin.lid($0)?.roepnaam })
    }

    var body: some HTML {
        Details {
            Summary { "Dit gaat over \(namen(over)) en is voor \(namen(voor))" }
            Fieldset {
                Legend { "Over wie gaat het?" }
                for lid in gezin.leden { vink(lid, "over", over) }
            }
            Fieldset {
                Legend { "Voor wie is het?" }
                for lid in gezin.leden { vink(lid, "voor", voor) }
            }
        }
    }

    private func vink(_ lid: Gezinslid, _ naam: String, _ wie: [ID<Persoon>]) -> Vink {
        let gestuurd = form.alle(naam)
        return Vink(
            lid.roepnaam, naam: naam, waarde: lid.persoon.rawValue,
            aan: gestuurd.isEmpty ? wie.contains(lid.persoon) : gestuurd.contains(lid.persoon.rawValue))
    }
}
