import Casework
import Domain

/// De bespreking van een vraag, in de woorden van het scherm.
struct Gesprekblik: Sendable {
    let blik: Inbrengblik
    let lijsten: Vraagvelden.Keuzelijsten
    let lessen: [Lesregel]
    let nu: Moment

    var blad: Inbrengblad { blik.blad }
    var kop: Inbrengkop { blik.kop }
    var arrangement: Arrangement { blik.arrangement }

    /// The step with outcomes that the table works on; nil when there is nothing to choose.
    var keuzestap: Stap? {
        guard let plek = blad.toegang.plek, plek.isVoorBesluit else { return nil }
        return arrangement.keuzestap(vanaf: plek.stap)
    }

    var delen: [BesprekingdeelView.Deel] {
        let delen = arrangement.delen.map { deel in
            BesprekingdeelView.Deel(
                id: deel.id.tekst, naam: deel.id.opschrift, metGezin: deel.met == .gezin,
                vertellenVoor: deel.vertellenAan.isEmpty ? nil : deel.binnen?.einde(vanaf: nu.dag).voluit)
        }
        return delen.isEmpty ? [.init(id: "", naam: "Bespreking", metGezin: true, vertellenVoor: nil)] : delen
    }

    func uitkomstvragen(_ stap: Stap) -> Uitkomstvragen {
        Uitkomstvragen(uitkomsten: stap.uitkomsten, kiesMeer: stap.kiesMeer, vragen: stap.vragen, lijsten: lijsten)
    }

    var inhoud: TafelgesprekView.Inhoud {
        TafelgesprekView.Inhoud(
            kop: kop, tot: tot, nu: nu, deel: deel, geprobeerd: blad.geprobeerd,
            aanvullingen: blad.aanvullingen.compactMap(\.tekst), doelen: blad.bundel.doelen.map(\.woorden),
            ontbreekt: blad.voorbereiding.ontbreekt.map(\.wat), waaromToch: blad.waaromToch,
            wegingen: blad.wegingen.map { ($0, blik.medewerker($0.door)) }, keuze: keuze,
            deelnemers: blik.deelnemers, magSchrijven: blad.toegang.isSchrijver && loopt,
            magDoorgeven: (blad.toegang.isSchrijver || blik.zietDossier) && loopt && !arrangement.kanNaar.isEmpty,
            magKortsluiten: blad.toegang.isLeiding,
            lesadres: blik.zietDossier ? "/dossiers/\(blad.inbreng.dossier)/lessen/nieuw?inbreng=\(blad.inbreng.id)" : nil,
            lessen: lessen)
    }

    private var loopt: Bool { blad.toegang.plek?.isVoorBesluit == true }

    private var open: Bespreking? { blad.besprekingen.last { $0.eindigde == nil } }

    private var deel: Besprekingsdeel {
        Besprekingsdeel(naam: open.map { $0.deel.opschrift.lowercased() }, loopt: open != nil)
    }

    /// When the time for this case is over: counted from when the talk began.
    var tot: Moment? {
        guard open != nil, let eerste = blad.besprekingen.last(where: { $0.begon.dag == nu.dag }) else { return nil }
        let begin = blad.besprekingen.first { $0.begon.dag == nu.dag } ?? eerste
        return begin.begon.plus(seconds: arrangement.minutenPerCasus * 60)
    }

    private var keuze: TafelgesprekView.Keuze {
        guard loopt else {
            return blik.besluitkaarten.isEmpty ? .niets("Deze vraag is afgerond.") : .besloten(blik.besluitkaarten)
        }
        guard let stap = keuzestap else { return .niets("De tafel wacht op een aanvulling van wie de vraag inbracht.") }
        guard arrangement.magVastleggen(stap, als: blad.toegang.rollen, isInbrenger: blad.toegang.isInbrenger) else {
            return .niets("De voorzitter of de notulist legt hier vast wat de tafel besluit.")
        }
        if let uitkomst = blad.openUitkomst { return .besluit(besluitvragen(uitkomst, stap), nodig: nodig, uitkomst: uitkomst.keuzes.map(blik.keuzenaam).opgesomd, voor: uitkomst.grondenVoor?.voluit) }
        return .uitkomst(uitkomstvragen(stap), nodig: ["wat de tafel kiest"])
    }

    private var nodig: [String] {
        let zonder = blad.deelnames.filter { deelname in
            deelname.rol != .notulist && !blad.standpunten.contains { $0.deelname == deelname.id }
        }
        return ["de grond"] + (zonder.isEmpty ? [] : ["waar ieder staat"])
    }

    private func besluitvragen(_ uitkomst: Tafeluitkomst, _ stap: Stap) -> Besluitformulier.Vragen {
        Besluitformulier.Vragen(
            wat: uitkomst.wat,
            deelnemers: blad.deelnames.map { .init(id: $0.id, naam: blik.naam($0), rol: $0.rol.opschrift.lowercased()) },
            regels: lijsten.regels,
            doeners: blad.deelnames.compactMap { deelname in
                deelname.medewerker.map { ($0.rawValue, blik.medewerker($0)) }
            },
            terugblik: arrangement.terugblikstap?.na?.einde(vanaf: nu.dag))
    }

    var toonstand: ToonstandView {
        ToonstandView(
            inbreng: blad.inbreng.id, vraag: blad.vraag, doelen: blad.bundel.doelen.map(\.woorden),
            geprobeerd: blad.geprobeerd, wegingen: blad.wegingen,
            besluit: blik.besluit?.wat ?? blad.uitkomst?.wat,
            aanwezig: blad.deelnames.filter { $0.isGezin || blad.gronden[$0.id] != nil || $0.medewerker == blad.inbreng.door }
                .map { blik.naam($0).split(separator: " ").first.map(String.init) ?? "" },
            tot: tot, nu: nu)
    }

    /// Only the boxes: for who looks whether the other one wrote.
    func wegingenlijst(_ form: Formulierdata = Formulierdata(), _ refusal: Refusal? = nil) -> Wegingenlijst {
        Wegingenlijst(
            inbreng: blad.inbreng.id, wegingen: blad.wegingen.map { ($0, blik.medewerker($0.door)) },
            magSchrijven: blad.toegang.isSchrijver && loopt, form: form, refusal: refusal)
    }

    func wegingblok(_ id: ID<Weging>) -> Wegingblok {
        let plek = blad.wegingen.firstIndex { $0.id == id }
        return Wegingblok(
            inbreng: blad.inbreng.id, weging: plek.map { blad.wegingen[$0] }, nummer: (plek ?? 0) + 1,
            door: plek.map { blik.medewerker(blad.wegingen[$0].door) }, form: Formulierdata(), refusal: nil)
    }
}
