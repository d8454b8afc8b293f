import Casework
import Domain
import HTML
import Hummingbird

/// Een vraag van een gezin naar een tafel brengen.
enum InbrengformPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/dossiers/{dossier}/inbrengen/nieuw") { v in
            let dossier: ID<Dossier> = try v.id("dossier")
            return try await .blad(form(v, v.begin("inbreng", over: dossier.rawValue, in: dossier), nil))
        }
        wegen.post("/dossiers/{dossier}/inbrengen", brengIn)
    }

    private static func brengIn(_ v: Verzoek) async throws -> Antwoord {
        let dossier: ID<Dossier> = try v.id("dossier")
        return try await v.probeer {
            guard v.form["andere_tafel"].isEmpty else { return .blad(try await form(v, v.form, nil)) }
            _ = try Tekst.verplicht(v.form["vraag"], veld: "vraag", noem: "wat u de tafel vraagt", meest: 2000)
            guard !v.form["gevraagd"].isEmpty else {
                throw Refusal(.invalid, "Kies wat u van de tafel vraagt.", field: "gevraagd")
            }
            guard let tafel: ID<Tafel> = v.form.id("tafel") else {
                throw Refusal(.invalid, "Kies naar welke tafel deze vraag gaat.", field: "tafel")
            }
            let id = try await v.casework.brengIn(
                v.form.inbreng(), bij: tafel, over: dossier, door: v.medewerker, sleutel: v.form.sleutel("inbreng"))
            return .naar("/inbrengen/\(id)")
        } anders: {
            try await form(v, v.form, $0)
        }
    }

    private static func form(_ v: Verzoek, _ form: Formulierdata, _ refusal: Refusal?) async throws -> InbrengView {
        let dossier: ID<Dossier> = try v.id("dossier")
        let doel: ID<Doel>? = form.id("doel") ?? v.vraag("doel").flatMap { ID($0) }
        let tafel: ID<Tafel>? = form.id("tafel") ?? v.vraag("tafel").flatMap { ID($0) }
        let weg = v.vraag("arrangement").map { Kenmerk<Arrangement>($0) }
        let klaar = try await v.casework.bereidInbrengVoor(dossier, bij: tafel, weg: weg, doel: doel, voor: v.kijker)
        let kring = try await v.casework.meedenkkring(dossier, voor: v.kijker).kring
        let codes = try await v.casework.codelijsten()
        let leefgebieden = klaar.plan.lopend.filter { doel == nil || $0.lijn == doel }.map(\.leefgebied)
        let lessen = try await v.casework.lessenDieLijkenOp(
            leefgebieden.map { Domain.Code(lijst: "leefgebieden", code: $0, naam: "") }, woorden: form["vraag"])
        return InbrengView(
            omslag: v.omslag(.gezinnen),
            voorzet: Inbrengvoorzet(klaar, kring: kring, doel: doel, codes: codes, vandaag: v.vandaag),
            lessen: lessen, form: form, refusal: refusal)
    }
}

extension Inbrengvoorzet {
    /// What is known already, from the plan and the table.
    init(
        _ klaar: Inbrengvoorbereiding, kring: Meedenkkring, doel: ID<Doel>?, codes: [String: Codelijst], vandaag: Dag
    ) {
        let plan = klaar.plan
        let mee = plan.lopend.contains { $0.lijn == doel } ? plan.lopend.filter { $0.lijn == doel } : plan.lopend
        let vaste = Set(klaar.tafel.leden.map(\.medewerker))
        let rol = klaar.arrangement.gastrol.tekst
        gezin = klaar.gezin
        self.doel = doel
        tafels = klaar.tafels.map { ($0.id.rawValue, $0.naam) }
        tafel = klaar.tafel.id.rawValue
        self.vaste = klaar.vasten.map { "\($0.naam) (\($0.rol.opschrift.lowercased()))" }
        volgende = klaar.volgende.map { $0.wanneer(gezienOp: vandaag) }
        let dichtbij = Set(klaar.collegas.map(\.medewerker) + [kring.eerste].compactMap(\.self))
        let collegas = kring.meedenkers.filter { !vaste.contains($0.id) }
        func keuze(_ een: Meedenker) -> (String, String) { ("m:\(een.id):\(rol)", "\(een.naam), \(een.alsWat)") }
        mensen =
            klaar.gezin.leden.map { ("p:\($0.persoon)", "\($0.roepnaam) (\($0.alsWat))") }
            + collegas.filter { dichtbij.contains($0.id) }.map(keuze) + klaar.arrangement.poelkeuzes(klaar.tafel)
        verder = collegas.filter { !dichtbij.contains($0.id) }.map(keuze)
        rollen = klaar.arrangement.buitenrollen
        doelen = plan.lopend.map { een in
            Stuk(
                id: een.lijn.rawValue, naam: een.woorden, aan: mee.contains(een),
                bij: klaar.gezin.lid(een.eigenaar)?.roepnaam)
        }
        afspraken = plan.afspraken.filter(\.isOpen).map { een in
            Stuk(
                id: een.lijn.rawValue, naam: een.wat, aan: mee.contains { $0.lijn == een.doel },
                bij: een.uiterlijk?.kort(gezienOp: vandaag))
        }
        overWie = klaar.gezin.leden.map { Stuk(id: $0.persoon.rawValue, naam: $0.roepnaam, aan: true) }
        let gedaan = plan.afspraken.filter { een in mee.contains { $0.lijn == een.doel } }.compactMap(Self.poging)
        geprobeerd = gedaan.joined(separator: "\n")
        ontbreekt = klaar.voorbereiding.ontbreekt
            .filter { gedaan.isEmpty || $0.wat != "wat geprobeerd is" }.map { ($0.wat, $0.zin) }
        zelfNagaan = klaar.voorbereiding.punten.filter { $0.staat == .zelfNagaan }.map(\.wat)
        nietEerst = klaar.voorbereiding.nietEerstGeprobeerd.map { Kenmerk<Arrangement>($0).opschrift }
        gevraagd = codes.gevraagd
        knelpunten =
            [("onbekend", "Dat weten we nog niet")]
            + (codes["knelpunten"]?.codes.filter { $0.code != "onbekend" }.map { ($0.code, $0.naam) } ?? [])
        knelpunt = klaar.knelpunt
        regels = klaar.regels.map { ($0.id.rawValue, $0.naam) }
        let analyse = klaar.heeftAnalyse ? Stuk(id: "analyse", naam: "De verklarende analyse", aan: true) : nil
        let plaats = klaar.informatie.flatMap { informatie in
            klaar.arrangement.heleDelen.contains(.ondersteuningsplan)
                ? Stuk(
                    id: "ondersteuningsplan", naam: "Het ondersteuningsplan", aan: true,
                    bij: "\(informatie.compleet) van \(informatie.vakken.count) onderdelen compleet") : nil
        }
        delen = [analyse, plaats].compactMap(\.self)
    }
}

extension Inbrengvoorzet {
    /// `De mentor belt op maandag: gedaan`
    private static func poging(_ afspraak: Afspraak) -> String? {
        guard let uitslag = afspraak.uitslag, !afspraak.isOpen else { return nil }
        return "\(afspraak.wat): \(uitslag.hoe.naam)" + (uitslag.toelichting.map { " (\($0))" } ?? "")
    }
}

extension Formulierdata {
    /// Parts that go along as a whole, as they were ticked.
    var delen: Set<Gegeven> { Set(alle("delen").compactMap(Gegeven.init)) }

    func inbreng() -> Inbrengvoorstel {
        var voorstel = Inbrengvoorstel(
            vraag: self["vraag"], gevraagd: self["gevraagd"], doel: id("doel"), erbij: erbij())
        voorstel.doelen = alle("doelen").compactMap { ID($0) }
        voorstel.afspraken = alle("afspraken").compactMap { ID($0) }
        voorstel.geprobeerd = self["geprobeerd"]
        voorstel.knelpunt = self["knelpunt"]
        voorstel.regelversie = id("regel")
        voorstel.waaromToch = self["waarom_toch"]
        voorstel.overWie = alle("over_wie").compactMap { ID($0) }
        voorstel.delen = delen
        return voorstel
    }
}
