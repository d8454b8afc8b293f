import Casework
import Domain
import HTML

/// Het dagblad: al uw gezinnen, elk met één lege regel. Enter bewaart en gaat naar de volgende.
enum DagbladPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dagblad") { v in .blad(try await blad(v, Formulierdata(), nil)) }
        wegen.post("/dagblad", submit)
    }

    private static func submit(_ v: Verzoek) async throws -> Antwoord {
        try await v.probeer {
            guard let dossier: ID<Dossier> = v.form.id("dossier") else {
                throw Refusal(.invalid, "Dit formulier is niet volledig aangekomen. Open de bladzijde opnieuw.")
            }
            _ = try await v.casework.schrijfContact(
                v.contactvoorstel(), in: dossier, door: v.medewerker, sleutel: v.form.sleutel("dagblad"))
            return .naar("/dagblad?na=\(dossier)")
        } anders: { refusal in
            try await blad(v, v.form, refusal)
        }
    }

    private static func blad(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> DagbladView {
        let dagblad = try await v.casework.dagblad(voor: v.kijker)
        let na = v.vraag("na")
        let plek = dagblad.rijen.firstIndex { $0.gezin.dossier.rawValue == na }
        let volgende = plek.map { $0 + 1 < dagblad.rijen.count ? dagblad.rijen[$0 + 1].gezin.dossier : nil } ?? nil
        return DagbladView(
            omslag: v.omslag(.gezinnen), dagblad: dagblad, bewaard: plek.map { dagblad.rijen[$0].gezin.dossier },
            begin: refusal == nil ? volgende ?? (plek == nil ? dagblad.rijen.first?.gezin.dossier : nil) : nil,
            vandaag: v.vandaag, form: form, refusal: refusal)
    }
}

struct DagbladView: View {
    let omslag: Omslag
    let dagblad: Dagblad
    /// The family whose line was just saved.
    let bewaard: ID<Dossier>?
    /// Where the cursor stands.
    let begin: ID<Dossier>?
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    var body: some HTML {
        Blad("Dagblad", omslag) {
            P(.class("soft")) {
                "Wat was er vandaag? Typ een regel en druk op Enter: hij is bewaard en u staat bij het volgende gezin. Het gezin mag het lezen: laat het zien, of druk het af."
            }
            if dagblad.rijen.isEmpty {
                Section(.class("sheet")) { P { "U werkt nog met geen enkel gezin." } }
            }
            if let refusal, !dagblad.rijen.contains(where: { $0.gezin.dossier.rawValue == form["dossier"] }) {
                Foutmelding(refusal: refusal)
            }
            Div(.class("dagblad"), .data("dagblad", ""), .data("woorden", woorden)) {
                for rij in dagblad.rijen {
                    Dagbladregel(
                        rij: rij, soorten: dagblad.soorten, isBewaard: rij.gezin.dossier == bewaard,
                        heeftCursor: rij.gezin.dossier == begin, vandaag: vandaag,
                        form: form["dossier"] == rij.gezin.dossier.rawValue ? form : Formulierdata(), refusal: refusal)
                }
            }
            if bewaard != nil && begin == nil {
                P(.class("goed"), .role("status")) { "Bewaard. Dit was het laatste gezin op de lijst." }
            }
        }
    }
}

extension DagbladView {
    /// The words that say how a contact was, for the script that shows it while somebody types: `telefoon=belde,gebeld;…`.
    fileprivate var woorden: String {
        Contact.soortwoorden.filter { soort, _ in dagblad.soorten.contains { $0.code == soort } }
            .map { "\($0.soort)=\($0.woorden.joined(separator: ","))" }.joined(separator: ";")
    }
}

/// De lege regel van één gezin, met daarboven wat er vandaag al staat.
struct Dagbladregel: View {
    let rij: Dagblad.Rij
    let soorten: [Domain.Code]
    let isBewaard: Bool
    let heeftCursor: Bool
    let vandaag: Dag
    let form: Formulierdata
    let refusal: Refusal?

    private var id: String { rij.gezin.dossier.rawValue }
    private var fout: Refusal? { form.velden.isEmpty ? nil : refusal }
    private var over: Set<String> {
        Set(form.velden.isEmpty ? rij.begin.overWie.map(\.rawValue) : form.alle("over"))
    }

    var body: some HTML {
        Form(
            .method("post"), .action("/dagblad"), .class("sheet dagregel"), .id("gezin-\(id)"), .novalidate,
            .attr("accept-charset", "utf-8")
        ) {
            Sleutelveld(form: form)
            Input(.type("hidden"), .name("dossier"), .value(id))
            H2 {
                A(.href("/dossiers/\(id)/journaal")) { rij.gezin.naam }
                if rij.gezin.grond == .maatje { Span(.class("tag")) { "als maatje" } }
                if isBewaard { Span(.class("tag good"), .role("status")) { "✓ bewaard" } }
            }
            for regel in rij.vandaag {
                P(.class("tekst gedaan")) {
                    regel.tekst
                    Span(.class("soft")) {
                        " (\(hoe(regel.soort)) · over \(namen(Set(regel.overWie.map(\.rawValue)))))"
                    }
                }
            }
            if let fout { P(.class("veldfout"), .role("alert"), .id("fout-\(id)")) { fout.zin } }
            Div(.class("invoer")) {
                Label(.class("alleen-lezer"), .for("tekst-\(id)")) { "Wat was er met \(rij.gezin.naam)?" }
                Input(
                    .type("text"), .name("tekst"), .id("tekst-\(id)"), .value(form["tekst"]), .autocomplete("off"),
                    .when(heeftCursor || fout != nil, .autofocus), fout == nil ? nil : .aria("invalid", "true"),
                    fout == nil ? nil : .aria("describedby", "fout-\(id)"))
                Button(.class("button quiet"), .type("submit")) {
                    "Bewaar"
                    Span(.class("alleen-lezer")) { " de regel van \(rij.gezin.naam)" }
                }
            }
            Details(.when(fout != nil && fout?.field != "tekst", .open)) {
                Summary { samenvatting }
                Div(.class("naast-elkaar")) {
                    Label {
                        "Wanneer"
                        Input(
                            .type("text"), .name("dag"), .value(form.velden["dag"]?.first ?? vandaag.invoer),
                            .autocomplete("off"))
                    }
                    Label {
                        "Hoe"
                        Select(.name("soort")) {
                            Soortkeuzes(soorten: soorten, gekozen: form.velden["soort"]?.first ?? rij.begin.soort)
                        }
                    }
                }
                Fieldset(.class("vinkjes")) {
                    Legend { "Over wie" }
                    for lid in rij.leden {
                        Label(.class("keuze")) {
                            Input(
                                .type("checkbox"), .name("over"), .value(lid.persoon.rawValue),
                                .when(over.contains(lid.persoon.rawValue), .checked))
                            " \(lid.roepnaam)"
                        }
                    }
                }
            }
        }
    }

    /// What goes along with the line, in a few words: "Vandaag · telefoon · over Esra". How it was changes while somebody
    /// types.
    @HTMLBuilder private var samenvatting: some HTML {
        let dag = form.velden["dag"]?.first.flatMap { Dag(getypt: $0, nu: vandaag) } ?? vandaag
        "\(dag.nabij(gezienOp: vandaag).metHoofdletter) · "
        Span(.data("soort", "")) { hoe(soort) }
        " · over \(namen(over))"
    }

    /// The code as it will be kept; nil while there are no words to read it from.
    private var soort: String? {
        let gekozen = form.velden["soort"]?.first ?? rij.begin.soort
        if !gekozen.isEmpty { return gekozen }
        return form["tekst"].isEmpty ? nil : Contact.soort(genoemdIn: form["tekst"], uit: soorten.map(\.code))
    }

    private func hoe(_ code: String?) -> String {
        guard let code else { return "hoe: uit uw woorden" }
        return code == "onbekend" ? "hoe: onbekend" : soorten.first { $0.code == code }?.naam.lowercased() ?? code
    }

    private func namen(_ over: Set<String>) -> String {
        let namen = rij.leden.filter { over.contains($0.persoon.rawValue) }.map(\.roepnaam).joined(separator: ", ")
        return namen.isEmpty ? "het gezin" : namen
    }
}
