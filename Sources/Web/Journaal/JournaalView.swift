import Casework
import Domain
import HTML

struct JournaalView: View {
    let omslag: Omslag
    let journaal: Journaal
    let oog: Oog
    /// The first page: the one with the form.
    let eerste: Bool
    /// The day as of which it is read, as it stands in the address.
    let peil: String?
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    private var pad: String { "/dossiers/\(journaal.gezin.dossier)/journaal" }

    var body: some HTML {
        Dossierblad(titel: "Journaal", gezin: journaal.gezin, tab: .journaal, omslag: omslag) {
            if eerste && peil == nil && oog == .werker && journaal.gezin.geslotenOp == nil {
                Section(.class("sheet")) {
                    H2 { "Wat is er gezegd of gedaan?" }
                    Formulier(naar: pad, form: form, refusal: refusal, klasse: "contactform") {
                        Contactvelden(
                            gezin: journaal.gezin, soorten: journaal.soorten, begin: journaal.begin, vandaag: vandaag,
                            form: form, refusal: refusal)
                        Knop("Schrijf op")
                    }
                }
            }
            P(.class("soft")) {
                if oog == .gezin {
                    "Zo leest het gezin dit journaal. "
                    A(.href(pad)) { "Terug naar uw eigen blik" }
                } else {
                    "Het gezin mag dit lezen, behalve waar iets anders staat: laat het zien, of druk het af. "
                    A(.href("\(pad)?als=gezin")) { "Zoals het gezin het leest" }
                }
            }
            if journaal.regels.isEmpty {
                Section(.class("sheet")) { P { "Er staat hier nog niets in het journaal." } }
            }
            for regel in journaal.regels {
                ContactArtikel(
                    regel: regel, gezin: journaal.gezin, soorten: journaal.soorten, vandaag: vandaag,
                    metWijziging: oog == .werker)
            }
            Bladeren(
                vorige: eerste ? nil : pad,
                volgende: journaal.verder.map { "\(pad)?na=\($0)\(oog == .gezin ? "&als=gezin" : "")" })
        }
    }
}

/// Eén regel van het journaal.
struct ContactArtikel: View {
    let regel: Contactregel
    let gezin: Gezin
    let soorten: [Domain.Code]
    let vandaag: Dag
    var heelOpen = false
    /// With the link to where a worker changes it; the family has none.
    var metWijziging = true

    private var contact: Contact { regel.contact }
    private var pad: String { "/dossiers/\(gezin.dossier)/journaal/\(contact.lijn)" }

    var body: some HTML {
        Article(.class("sheet contact"), .id("contact-\(contact.id)")) {
            P(.class("kop")) {
                B { contact.gebeurdOp.kort(gezienOp: vandaag) }
                " · \(soorten.first { $0.code == contact.soort }?.naam ?? contact.soort)"
                if !contact.metWie.isEmpty { " met \(namen(contact.metWie))" }
                if !contact.overWie.isEmpty { " · over \(namen(contact.overWie))" }
            }
            if let misplaatst = regel.misplaatst {
                P {
                    Em { "Deze regel hoorde in een ander dossier en is hier niet meer te lezen. " }
                    "Wat er misging: \(misplaatst)"
                }
            } else if contact.zichtbaar == .afgeschermd {
                P {
                    Span(.class("tag warm")) { "afgeschermd" }
                    " \(contact.grond?.naam.metHoofdletter ?? "")."
                }
                P { A(.href("\(pad)/afgeschermd")) { "Lees de tekst" } }
            } else {
                P(.class("tekst")) { contact.tekst }
            }
            P(.class("soft")) {
                "\(regel.naam), \(regel.opgeschrevenOp.dag.nabij(gezienOp: vandaag)) om \(regel.opgeschrevenOp.tijd)"
                if contact.vervangt != nil { " · verbeterd" }
                if contact.zichtbaar == .kindAlleen {
                    " · "
                    Span(.class("tag warm")) { "ouders lezen dit nog niet" }
                }
                if metWijziging && !heelOpen && regel.misplaatst == nil {
                    " · "
                    A(.href(pad)) { "verbeteren, afschermen of verplaatsen" }
                }
            }
            if heelOpen, let waarom = regel.waarom { P(.class("soft")) { "Waarom zo zichtbaar: \(waarom)" } }
        }
    }

    private func namen(_ wie: [ID<Persoon>]) -> String { wie.map(gezin.roepnaam).joined(separator: ", ") }
}

/// De velden van een regel in het journaal. Alleen de tekst is leeg.
struct Contactvelden: View {
    let gezin: Gezin
    let soorten: [Domain.Code]
    let begin: Contactvoorstel
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?
    /// A correction does not change who may read it: that is an act of its own.
    var metZicht = true

    private var leden: [(String, String)] { gezin.leden.map { ($0.persoon.rawValue, $0.roepnaam) } }

    var body: some HTML {
        Tekstveld(
            "Tekst", naam: "tekst", form: form, waarde: begin.tekst, refusal: refusal,
            uitleg: "Een bericht plakken mag. Schrijf het zo dat het gezin het kan lezen.", rijen: 4)
        Div(.class("naast-elkaar")) {
            Regelveld(
                "Wanneer", naam: "dag", form: form, waarde: (begin.gebeurdOp ?? vandaag).invoer, refusal: refusal)
            Veld("Hoe", naam: "soort", refusal: refusal) {
                Select(attributes: veldAttributen("soort", uitleg: nil, refusal: refusal)) {
                    Soortkeuzes(soorten: soorten, gekozen: form.velden["soort"]?.first ?? begin.soort)
                }
            }
        }
        Div(.class("naast-elkaar")) {
            Vinkveld(
                "Over wie", naam: "over", keuzes: leden, form: form, gekozen: begin.overWie.map(\.rawValue),
                refusal: refusal)
            Vinkveld(
                "Met wie", naam: "met", keuzes: leden, form: form, gekozen: begin.metWie.map(\.rawValue),
                refusal: refusal)
        }
        if metZicht {
            Details(.when(zichtOpen, .open)) {
                Summary { "Het gezin mag dit lezen. Moet dat anders?" }
                Zichtvelden(waarde: Zichtbaarheid.gezin.rawValue, form: form, refusal: refusal)
            }
        }
    }

    private var zichtOpen: Bool {
        let zicht = form["zichtbaar"]
        return !zicht.isEmpty && zicht != Zichtbaarheid.gezin.rawValue
    }
}

/// Hoe een contact was; zonder keuze zeggen de woorden van de regel het.
struct Soortkeuzes: View {
    let soorten: [Domain.Code]
    let gekozen: String

    var body: some HTML {
        Option(.value(""), .when(gekozen.isEmpty, .selected)) { "Zoals de woorden het zeggen" }
        for soort in soorten {
            Option(.value(soort.code), .when(soort.code == gekozen, .selected)) { soort.naam }
        }
    }
}

/// Wie een regel leest, en op welke grond niet.
struct Zichtvelden: View {
    let waarde: String
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Rondjesveld(
            "Wie leest dit?", naam: "zichtbaar",
            keuzes: [
                ("gezin", "Het hele gezin"),
                ("kind-alleen", "Het kind met wie ik alleen sprak; de ouders pas als ik het vrijgeef"),
                ("afgeschermd", "Niemand van het gezin, want de wet vraagt dat"),
            ], form: form, waarde: waarde, refusal: refusal)
        Keuzeveld(
            "Alleen als niemand van het gezin het leest: waarom?", naam: "grond",
            keuzes: Afschermgrond.allCases.map { ($0.rawValue, $0.naam.metHoofdletter) }, form: form, refusal: refusal)
    }
}

extension Dag {
    /// As people type it: `22-11-2026`.
    var invoer: String {
        let (jaar, maand, dag) = delen
        return "\(dag)-\(maand)-\(jaar)"
    }
}
