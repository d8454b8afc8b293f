import Domain

extension Inbrengblik {
    /// Decisions that stand, and an outcome that has no grounds yet, oldest first.
    var besluitkaarten: [Besluitkaart.Inhoud] {
        var kaarten = blad.besluiten.map(kaart)
        if let uitkomst = blad.uitkomst, uitkomst.grondenVoor != nil,
            !blad.besluiten.contains(where: { $0.uitkomst == uitkomst.id })
        {
            kaarten.append(kaart(uitkomst))
        }
        return kaarten
    }

    private func kaart(_ besluit: Besluit) -> Besluitkaart.Inhoud {
        let isLaatste = besluit.id == self.besluit?.id
        return Besluitkaart.Inhoud(
            kop: (besluit.bekrachtigt == nil ? "Besloten op " : "Bekrachtigd op ")
                + "\(besluit.gebeurdOp.voluit), \(blad.tafel.naam)",
            wat: besluit.wat, keuzes: besluit.keuzes.map(keuzenaam), aard: besluit.aard.rawValue,
            gronden: besluit.gronden, grondenVoor: nil, regel: besluit.regelversie.flatMap { blad.regels[$0] },
            anders: isLaatste ? anders : [],
            verteld: blad.verteld.filter { $0.besluit == besluit.id }.map(vertelzin),
            nogVertellen: isLaatste ? nogVertellen : [], bekrachtiging: bekrachtigzin(besluit),
            terugblik: isLaatste ? terugblikzin : nil, wegen: isLaatste ? wegen : [])
    }

    private func kaart(_ uitkomst: Tafeluitkomst) -> Besluitkaart.Inhoud {
        Besluitkaart.Inhoud(
            kop: "Uitkomst van \(uitkomst.gebeurdOp.voluit), \(blad.tafel.naam)", wat: uitkomst.wat,
            keuzes: uitkomst.keuzes.map(keuzenaam), aard: nil, gronden: nil,
            grondenVoor: uitkomst.grondenVoor?.voluit, regel: nil, anders: [], verteld: [], nogVertellen: [],
            bekrachtiging: nil, terugblik: nil, wegen: [("Op papier", "\(pad)/papier")])
    }

    func keuzenaam(_ keuze: Kenmerk<Uitkomst>) -> String {
        arrangement.stappen.lazy.compactMap { $0.uitkomst(keuze) }.first?.opschrift ?? keuze.opschrift
    }

    /// Who sees it otherwise, with the reason.
    var anders: [String] {
        blad.standpunten.filter { $0.stand == .zietHetAnders }.map { stand in
            let wie = naam(stand.deelname) ?? "Iemand"
            return "\(wie) ziet het anders: \(stand.reden ?? "")"
        }
    }

    private func bekrachtigzin(_ besluit: Besluit) -> String? {
        guard let vraag = blad.bekrachtigingen.last(where: { $0.besluit == besluit.id }) else { return nil }
        let wie = medewerker(vraag.door)
        switch vraag.antwoord {
        case .bekrachtigd: return "\(wie) heeft dit bekrachtigd."
        case .geweigerd: return "\(wie) bekrachtigt dit niet: \(vraag.gronden ?? "")"
        case nil: return "\(wie) moet dit nog bekrachtigen, uiterlijk \(vraag.uiterlijk.voluit)."
        }
    }

    private func vertelzin(_ verteld: Verteld) -> String {
        let delen = [
            "Verteld aan \(naam(verteld.aan))", verteld.hoe.naam, verteld.voorgelezen ? "voorgelezen" : nil,
            verteld.gebeurdOp.kort(gezienOp: vandaag),
        ].compactMap(\.self).joined(separator: ", ")
        let antwoord = verteld.antwoord.map { ": \($0.naam)" } ?? ""
        return delen + antwoord + (verteld.woorden.map { ". “\($0)”" } ?? "")
    }

    var nogVertellen: [String] { blad.nogVertellen.map(naam) }

    private var terugblikzin: String? {
        if let laatste = blad.terugblikken.last {
            let hielp = switch laatste.hielp {
            case .ja: "het hielp"
            case .deels: "het hielp een beetje"
            case .nee: "het hielp niet"
            }
            return "Teruggekeken op \(laatste.gebeurdOp.voluit): \(hielp). \(laatste.tekst)"
        }
        return besluit?.terugblikOp.map { "Terugkijken op \($0.voluit)" }
    }

    private var wegen: [(String, String)] {
        var wegen = [("Op papier, met grote letters", "\(pad)/papier")]
        if !nogVertellen.isEmpty { wegen.append(("Leg vast dat het verteld is", "\(pad)/vertellen")) }
        return wegen
    }

    var acties: [Actieregels.Regel] {
        blad.acties.map { actie in
            Actieregels.Regel(
                id: actie.id.rawValue, wat: actie.wat, wie: naam(actie.wie),
                wanneer: actie.uiterlijk.nabij(gezienOp: vandaag), teLaat: actie.uiterlijk < vandaag,
                einde: actie.uitslag.map { uitslag in
                    "\(uitslag.hoe.naam), \(uitslag.gebeurdOp.kort(gezienOp: vandaag))"
                        + (uitslag.toelichting.map { ": \($0)" } ?? "")
                },
                mag: zietDossier || blad.toegang.isSchrijver || actie.wie == .medewerker(blad.toegang.medewerker))
        }
    }

    /// What was decided on paper; nil when nothing was.
    var papier: PapierView? {
        guard let wat = besluit?.wat ?? blad.uitkomst?.wat else { return nil }
        let op = besluit?.gebeurdOp ?? blad.uitkomst?.gebeurdOp ?? vandaag
        return PapierView(
            terug: pad, gezin: blad.toegang.metNamen ? blad.gezin?.naam ?? "het gezin" : "het gezin",
            vraag: blad.vraag, tafel: blad.tafel.naam, op: op.voluit, wat: wat, waarom: besluit?.gronden,
            anders: anders,
            acties: blad.acties.filter { $0.uitslag == nil }.map {
                PapierView.Actie(wie: naam($0.wie), wat: $0.wat, wanneer: $0.uiterlijk.voluit)
            },
            terugblik: besluit?.terugblikOp?.voluit, contact: blad.gezin?.regisseur?.naam)
    }
}
