import Domain

extension Arrangementformulier {
    /// A talk, a decision, telling, and looking back: the steps that the form can show.
    struct Gewoon {
        var bespreking: Stap?
        var besluit: Stap
        var vertellen: Stap
        var terugblik: Stap?

        /// Nil when there are other steps, or in another order.
        init?(_ stappen: [Stap]) {
            var over = stappen[...]
            bespreking = over.first?.soort == .bespreking ? over.popFirst() : nil
            guard let besluit = over.popFirst(), besluit.soort == .besluit, let vertellen = over.popFirst(),
                vertellen.soort == .vertellen
            else { return nil }
            (self.besluit, self.vertellen) = (besluit, vertellen)
            terugblik = over.first?.soort == .terugblik ? over.popFirst() : nil
            if !over.isEmpty { return nil }
        }
    }

    /// Whether the form shows the steps: they are the usual ones, and nothing would be lost.
    var toontStappen: Bool {
        guard let basis else { return true }
        guard Gewoon(basis.stappen) != nil else { return false }
        let terug = Arrangementformulier(form: Formulierdata(Self.stapvelden(basis)), basis: basis, vandaag: vandaag)
        return (try? terug.stappen()) == basis.stappen
    }

    func stappen() throws(Refusal) -> [Stap] {
        let was = basis.flatMap { Gewoon($0.stappen) }
        var bespreking: Stap?
        if form["bespreking"] != "nee" {
            bespreking = was?.bespreking ?? Stap("bespreking", .bespreking)
            bespreking?.weging = form["weging"] == "ja" ? .waardendriehoek : nil
            bespreking?.bellenMag = form["bellen"] == "ja"
        }
        var besluit = was?.besluit ?? Stap("besluit", .besluit)
        guard let aard = Aard(rawValue: form["aard"]) else {
            throw Refusal(.invalid, "Kies wat voor besluit het is.", field: "aard")
        }
        besluit.aard = aard
        switch form["beslist"] {
        case "samen": besluit.beslist = .samen
        case "gedragen": besluit.beslist = .gedragen
        case "anders": break
        default: besluit.beslist = nil
        }
        besluit.kiesMeer = form["kies"] == "ja"
        besluit.binnen = try tijdslimiet("besluit-binnen", was: was?.besluit.binnen)
        besluit.uitkomsten = try uitkomsten(was?.besluit.uitkomsten ?? [], bespreking)
        guard !besluit.uitkomsten.isEmpty else {
            throw Refusal(.invalid, "Schrijf minstens één uitkomst op.", field: "uitkomst-0-naam")
        }
        var vertellen = was?.vertellen ?? Stap("vertellen", .vertellen)
        if was == nil { vertellen.aan = ["gezin", "inbrenger"] }
        vertellen.binnen = try tijdslimiet("vertellen-binnen", was: was?.vertellen.binnen)
        var terugblik: Stap?
        if let na = try termijn("terugblik-na") {
            terugblik = was?.terugblik ?? Stap("terugblik", .terugblik)
            terugblik?.na = na
        }
        return [bespreking, besluit, vertellen, terugblik].compactMap(\.self)
    }

    private func tijdslimiet(_ veld: String, was: Tijdslimiet?) throws(Refusal) -> Tijdslimiet? {
        try termijn(veld).map { Tijdslimiet($0, opschorten: was?.opschorten ?? false) }
    }

    private func uitkomsten(_ waren: [Uitkomst], _ bespreking: Stap?) throws(Refusal) -> [Uitkomst] {
        var uitkomsten: [Uitkomst] = []
        for nummer in Self.rijen {
            let veld = "uitkomst-\(nummer)"
            guard let naam = try tekst("\(veld)-naam", 100) else {
                if try tekst("\(veld)-vraagt", 300) != nil {
                    throw Refusal(.invalid, "Schrijf op hoe deze uitkomst heet.", field: "\(veld)-naam")
                }
                continue
            }
            let was = waren.first { $0.opschrift == naam }
            var nieuw = Uitkomst(was?.id ?? Kenmerk(woorden: naam))
            guard nieuw.id.isGoedGevormd else {
                throw Refusal(.invalid, "Schrijf de uitkomst met letters.", field: "\(veld)-naam")
            }
            nieuw.naam = was.map(\.naam) ?? (nieuw.id.opschrift == naam ? nil : naam)
            for woorden in try woorden("\(veld)-vraagt", 300) {
                let vraag =
                    was?.vraagt.first { $0.inZin == woorden || $0.opschrift == woorden }
                    ?? Vraag(woorden: Kenmerk<Vraag>(woorden: woorden).tekst)
                guard vraag.id.isGoedGevormd else {
                    throw Refusal(.invalid, "Schrijf met letters wat deze uitkomst vraagt.", field: "\(veld)-vraagt")
                }
                nieuw.vraagt.append(vraag)
            }
            try leidtNaar(form["\(veld)-verder"], &nieuw, was, bespreking, veld)
            uitkomsten.append(nieuw)
        }
        return uitkomsten
    }

    private func leidtNaar(
        _ keuze: String, _ nieuw: inout Uitkomst, _ was: Uitkomst?, _ bespreking: Stap?, _ veld: String
    ) throws(Refusal) {
        var gevolgen = (was?.gevolgen ?? []).filter { gevolg in
            if case .inbreng = gevolg.soort { return false }
            return gevolg.soort != .actie
        }
        switch keuze {
        case "": break
        case "inbreng": nieuw.vervolg = .terugNaarInbreng
        case "einde": nieuw.vervolg = .einde
        case "bespreking":
            guard let bespreking else {
                throw Refusal(.invalid, "Zonder bespreking kan de vraag daar niet naar terug.", field: "\(veld)-verder")
            }
            nieuw.vervolg = .terug(bespreking.id)
        default:
            guard keuze.hasPrefix("naar:") else {
                throw Refusal(.invalid, "Kies waar de vraag hierna heen gaat.", field: "\(veld)-verder")
            }
            let naar = ArrangementVerwijzing(Kenmerk(String(keuze.dropFirst(5))))
            gevolgen.append(was?.gevolgen.first { $0.soort == .inbreng(naar) } ?? Gevolg(.inbreng(naar)))
        }
        if form["\(veld)-actie"] == "ja" {
            gevolgen.append(was?.gevolgen.first { $0.soort == .actie } ?? Gevolg(.actie))
        }
        nieuw.gevolgen = was.map { Set($0.gevolgen) == Set(gevolgen) ? $0.gevolgen : gevolgen } ?? gevolgen
    }

    /// The fields of the steps, as the form begins.
    static func stapvelden(_ a: Arrangement) -> [String: String] {
        guard let gewoon = Gewoon(a.stappen) else { return [:] }
        var velden: [String: String] = [
            "bespreking": gewoon.bespreking == nil ? "nee" : "ja",
            "weging": gewoon.bespreking?.weging == nil ? "" : "ja",
            "bellen": gewoon.bespreking?.bellenMag == true ? "ja" : "", "aard": gewoon.besluit.aard?.rawValue ?? "",
            "kies": gewoon.besluit.kiesMeer ? "ja" : "",
            "besluit-binnen": gewoon.besluit.binnen?.termijn.description ?? "",
            "vertellen-binnen": gewoon.vertellen.binnen?.termijn.description ?? "",
            "terugblik-na": gewoon.terugblik?.na?.description ?? "",
        ]
        velden["beslist"] =
            switch gewoon.besluit.beslist {
            case .samen: "samen"
            case .gedragen: "gedragen"
            case .rol: "anders"
            case nil: ""
            }
        for (nummer, uitkomst) in gewoon.besluit.uitkomsten.enumerated() {
            let veld = "uitkomst-\(nummer)"
            velden["\(veld)-naam"] = uitkomst.opschrift
            velden["\(veld)-vraagt"] = uitkomst.vraagt.map(\.inZin).joined(separator: ", ")
            velden["\(veld)-actie"] = uitkomst.gevolgen.contains { $0.soort == .actie } ? "ja" : ""
            velden["\(veld)-verder"] = verder(uitkomst, gewoon.bespreking)
        }
        return velden
    }

    private static func verder(_ uitkomst: Uitkomst, _ bespreking: Stap?) -> String {
        switch uitkomst.vervolg {
        case .terugNaarInbreng: return "inbreng"
        case .einde: return "einde"
        case .terug(let id) where id == bespreking?.id: return "bespreking"
        case .volgende:
            for gevolg in uitkomst.gevolgen { if case .inbreng(let naar) = gevolg.soort { return "naar:\(naar.naar)" } }
            return ""
        default: return "onbekend"
        }
    }
}
