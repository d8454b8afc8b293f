import Casework
import Domain

extension Inbrengblik {
    /// Decisions that stand, and an outcome that has no grounds yet, oldest first.
    var besluitkaarten: [Besluitkaart.Inhoud] {
        blad.besluiten.map(kaart) + (blad.openUitkomst.map { [kaart($0)] } ?? [])
    }

    private func kaart(_ stand: Inbrengstand.Besluitstand) -> Besluitkaart.Inhoud {
        let besluit = stand.besluit
        let isLaatste = besluit.id == self.besluit?.besluit.id
        return Besluitkaart.Inhoud(
            kop: (besluit.bekrachtigt == nil ? "Besloten op " : "Bekrachtigd op ")
                + "\(besluit.gebeurdOp.voluit), \(blad.tafel.naam)",
            wat: besluit.wat, keuzes: besluit.keuzes.map(blad.opschrift), aard: besluit.aard.rawValue,
            gronden: besluit.gronden, grondenVoor: nil, regel: stand.regel, anders: isLaatste ? anders : [],
            afwezig: isLaatste ? afwezig : [],
            verteld: stand.verteld.map(vertelregel), nogVertellen: nogAan(stand, alVerteld: false),
            nogSpreken: nogAan(stand, alVerteld: true),
            bekrachtiging: stand.bekrachtigingen.last.map(bekrachtigzin), terugblik: isLaatste ? terugblikzin : nil,
            wegen: wegen(stand, isLaatste: isLaatste))
    }

    private func nogAan(_ stand: Inbrengstand.Besluitstand, alVerteld: Bool) -> [String] {
        zip(stand.nogAan, stand.nogAanWie).filter { _, wie in
            stand.verteld.contains { $0.besluit == stand.besluit.id && $0.aan == wie } == alVerteld
        }.map(\.0)
    }

    private func kaart(_ uitkomst: Tafeluitkomst) -> Besluitkaart.Inhoud {
        Besluitkaart.Inhoud(
            kop: "Uitkomst van \(uitkomst.gebeurdOp.voluit), \(blad.tafel.naam)", wat: uitkomst.wat,
            keuzes: uitkomst.keuzes.map(blad.opschrift), aard: nil, gronden: nil,
            grondenVoor: uitkomst.grondenVoor?.voluit, regel: nil, anders: [], verteld: [], nogVertellen: [],
            bekrachtiging: nil, terugblik: nil, wegen: [("Op papier, met grote letters", "\(pad)/papier")])
    }

    /// Who sees it otherwise, with the reason.
    var anders: [String] {
        blad.deelnemers.filter { $0.standpunt?.stand == .zietHetAnders }.map { een in
            "\(een.naam) ziet het anders: \(een.standpunt?.reden ?? "")"
        }
    }

    private var afwezig: [String] {
        blad.deelnemers.filter { $0.standpunt?.stand == .afwezig }.map { "\($0.naam) was er niet" }
    }

    private func bekrachtigzin(_ vraag: Bekrachtiging) -> String {
        let wie = medewerker(vraag.door)
        switch vraag.antwoord {
        case .bekrachtigd: return "\(wie) heeft dit bekrachtigd."
        case .geweigerd: return "\(wie) bekrachtigt dit niet: \(vraag.gronden ?? "")"
        case nil: return "\(wie) moet dit nog bekrachtigen, uiterlijk \(vraag.uiterlijk.voluit)."
        }
    }

    private func vertelregel(_ verteld: Verteld) -> Besluitkaart.Vertelregel {
        let hoe = [
            "Verteld aan \(naam(verteld.aan))", verteld.hoe.naam, verteld.voorgelezen ? "voorgelezen" : "",
            verteld.gebeurdOp.kort(gezienOp: vandaag),
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        return .init(
            zin: hoe + (verteld.antwoord.map { ": \($0.naam)" } ?? "") + (verteld.woorden.map { ". “\($0)”" } ?? ""),
            isTegenspraak: verteld.antwoord?.vraagtGesprek ?? false)
    }

    private var terugblikzin: String? {
        guard let laatste = blad.terugblikken.last else {
            return besluit?.besluit.terugblikOp.map { "Terugkijken op \($0.voluit)" }
        }
        let hielp =
            switch laatste.hielp {
            case .ja: "het hielp"
            case .deels: "het hielp een beetje"
            case .nee: "het hielp niet"
            }
        return "Teruggekeken op \(laatste.gebeurdOp.voluit): \(hielp). \(laatste.tekst)"
    }

    private func wegen(_ stand: Inbrengstand.Besluitstand, isLaatste: Bool) -> [(String, String)] {
        var wegen = isLaatste ? [("Op papier, met grote letters", "\(pad)/papier")] : []
        if blad.mag.vertellen, !stand.isAf {
            wegen.append(("Leg vast dat het verteld is", "\(pad)/vertellen?besluit=\(stand.besluit.id)"))
        }
        return wegen
    }

    func acties(van lezer: ID<Medewerker>) -> [Actieregels.Regel] {
        blad.acties.map { actie in
            Actieregels.Regel(
                id: actie.id.rawValue, adres: "\(pad)/acties/\(actie.id)", wat: actie.wat, wie: naam(actie.wie),
                wanneer: actie.uiterlijk.nabij(gezienOp: vandaag), teLaat: actie.uiterlijk < vandaag,
                einde: actie.uitslag.map { uitslag in
                    "\(uitslag.hoe.naam), \(uitslag.gebeurdOp.kort(gezienOp: vandaag))"
                        + (uitslag.toelichting.map { ": \($0)" } ?? "")
                },
                mag: zietDossier || blad.mag.schrijven || actie.wie == .medewerker(lezer))
        }
    }

    /// What was decided on paper; nil when nothing was.
    var papier: PapierView? {
        guard let wat = besluit?.besluit.wat ?? uitkomst?.wat else { return nil }
        let op = besluit?.besluit.gebeurdOp ?? uitkomst?.gebeurdOp ?? vandaag
        return PapierView(
            terug: pad, gezin: blad.gezin?.naam ?? "het gezin", vraag: blad.vraag, tafel: blad.tafel.naam,
            op: op.voluit,
            wat: wat, zekerheid: zekerheid(), waarom: besluit?.besluit.gronden, anders: anders,
            acties: besluit == nil
                ? nil
                : blad.acties.map { actie in
                    PapierView.Actie(
                        wie: naam(actie.wie), wat: actie.wat, wanneer: actie.uiterlijk.voluit,
                        einde: actie.uitslag.map { "\($0.hoe.naam) op \($0.gebeurdOp.voluit)" })
                },
            terugblik: besluit?.besluit.terugblikOp?.voluit, contact: blad.gezin?.regisseur?.naam ?? blad.inbrenger)
    }
}
