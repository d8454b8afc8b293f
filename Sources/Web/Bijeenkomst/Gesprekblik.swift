import Casework
import Domain

/// De bespreking van een vraag, in de woorden van het scherm.
struct Gesprekblik: Sendable {
    let blik: Inbrengblik
    let lijsten: Vraagvelden.Keuzelijsten
    let lessen: [Lesregel]
    let nu: Moment

    var blad: Inbrengstand { blik.blad }
    var kop: Inbrengkop { blik.kop }
    var arrangement: Arrangement { blik.arrangement }
    var deelnames: [ID<Deelname>] { blad.deelnemers.map(\.deelname.id) }
    private var magSchrijven: Bool { blad.mag.schrijven && blik.loopt && blad.plek?.soort != Staptocht.inbreng }

    var delen: [BesprekingdeelView.Deel] {
        let delen = arrangement.delen.map { deel in
            BesprekingdeelView.Deel(
                id: deel.id.tekst, naam: deel.id.opschrift.lowercased(), metGezin: deel.met == .gezin,
                vraagtReden: deel.met == .professionals && !deel.vraagt.isEmpty,
                vertellenVoor: deel.vertellenAan.isEmpty ? nil : deel.binnen?.einde(vanaf: nu.dag).voluit)
        }
        return delen.isEmpty
            ? [.init(id: "bespreking", naam: "bespreking", metGezin: true, vraagtReden: false, vertellenVoor: nil)]
            : delen
    }

    func uitkomstvragen(_ stap: Stap) -> Uitkomstvragen {
        Uitkomstvragen(
            uitkomsten: stap.uitkomsten, kiesMeer: stap.kiesMeer, vragen: stap.vragen, lijsten: lijsten,
            isTafel: arrangement.komtBijEen, isBesluit: stap.soort == .besluit)
    }

    var inhoud: TafelgesprekView.Inhoud {
        TafelgesprekView.Inhoud(
            kop: kop, tot: tot, nu: nu, deel: deel, isTafel: arrangement.komtBijEen,
            geprobeerd: blad.inbreng.geprobeerd,
            aanvullingen: blad.aanvullingen.compactMap(\.tekst), doelen: blad.doelen.map(\.woorden),
            ontbreekt: ontbreekt, waaromToch: blad.inbreng.waaromToch,
            wegingen: wegingen, stapantwoorden: blik.stapantwoorden, keuze: keuze, keuzeversie: keuzeversie,
            deelnemers: blik.deelnemers, magSchrijven: magSchrijven,
            magDoorgeven: (blad.mag.schrijven || blik.zietDossier) && magSchrijven && !arrangement.kanNaar.isEmpty,
            zonderNamen: !blad.metNamen, zietMinder: blik.zietMinder, magKortsluiten: blad.mag.leiden, belt: belt,
            kortgesloten: blik.kortregels,
            lesadres: blik.lesadres, lessen: lessen)
    }

    /// What the table likes to have beforehand; grounds are asked of each, and stand beside their names.
    private var ontbreekt: [String] {
        blad.voorbereiding?.ontbreekt.filter { $0.wat != "toestemming" }.map(\.zin) ?? []
    }

    /// Who can be phoned during the talk, by who leads it.
    private var belt: String? {
        blad.mag.leiden && magSchrijven && arrangement.stappen.contains { $0.soort == .bespreking && $0.bellenMag }
            ? blad.inbrenger : nil
    }

    private var wegingen: [(weging: Weging, door: String)] { blad.wegingen.map { ($0, blik.medewerker($0.door)) } }

    private var deel: Besprekingsdeel {
        let open = blad.besprekingen.last { $0.eindigde == nil }
        return Besprekingsdeel(
            naam: open.map { $0.deel.opschrift.lowercased() },
            kanBeginnen: blad.openUitkomst == nil && arrangement.komtBijEen)
    }

    /// When the time for this case is over: counted from when the talk of today began.
    var tot: Moment? {
        guard blik.loopt, let begin = blad.besprekingen.first(where: { $0.begon.dag == nu.dag }) else { return nil }
        return begin.begon.plus(seconds: (blad.agendapunt?.minuten ?? arrangement.minutenPerCasus) * 60)
    }

    private var keuze: TafelgesprekView.Keuze {
        guard blik.loopt else {
            return blik.besluitkaarten.isEmpty ? .niets("Deze vraag is afgerond.") : .besloten(blik.besluitkaarten)
        }
        guard let stap = blad.keuzestap else {
            return .niets(
                blik.stapnu(.instemming) == nil
                    ? "De tafel wacht op een aanvulling van wie de vraag inbracht."
                    : "De tafel wacht op wat het gezin kiest.")
        }
        guard blad.mag.besluiten else {
            return blad.openUitkomst == nil
                ? .niets("De voorzitter of de notulist legt hier vast wat de tafel besluit.")
                : .besloten(blik.besluitkaarten)
        }
        guard let uitkomst = blad.openUitkomst else {
            return .uitkomst(uitkomstvragen(stap), nodig: [Nodig(wat: "wat de tafel kiest", velden: ["uitkomst"])])
        }
        return .besluit(
            besluitvragen(uitkomst), nodig: nodig(uitkomst, stap),
            uitkomst: uitkomst.keuzes.map(blad.opschrift).opgesomd, voor: uitkomst.grondenVoor?.voluit)
    }

    /// Which form stands under the weighing, by the name of its key; nil when there is nothing to write for the reader.
    var formulier: String? {
        switch keuze {
        case .uitkomst: "uitkomst"
        case .besluit: "besluit"
        case .besloten, .niets: nil
        }
    }

    private var keuzeversie: String {
        [blad.plek?.stap.tekst, blad.openUitkomst?.id.rawValue, blik.besluit?.besluit.id.rawValue]
            .compactMap(\.self).joined(separator: " ")
    }

    private func nodig(_ uitkomst: Tafeluitkomst, _ stap: Stap) -> [Nodig] {
        let gekozen = stap.uitkomsten.filter { uitkomst.keuzes.contains($0.id) }
        let zonder = blad.deelnemers.filter { $0.standpunt == nil && $0.deelname.rol != .notulist }
        var nodig = [Nodig(wat: "de grond", velden: ["gronden"])]
        if !zonder.isEmpty {
            nodig.append(
                Nodig(wat: "waar ieder staat", velden: zonder.map { "stand-\($0.deelname.id)" }, of: "allen"))
        }
        if gekozen.contains(where: { $0.gevolgen.contains { $0.soort == .actie } }) {
            nodig.append(Nodig(wat: "wie wat doet", velden: ["actie-wat", "actie-uiterlijk"]))
        }
        return nodig
    }

    private func besluitvragen(_ uitkomst: Tafeluitkomst) -> Besluitformulier.Vragen {
        Besluitformulier.Vragen(
            wat: uitkomst.wat,
            deelnemers: blad.deelnemers.map {
                .init(id: $0.deelname.id, naam: $0.naam, rol: $0.deelname.rol.opschrift.lowercased())
            },
            alsAnders: alsAnders,
            regels: lijsten.regels,
            doeners: blad.deelnemers.compactMap { een in een.deelname.medewerker.map { ($0.rawValue, een.naam) } },
            terugblik: arrangement.terugblikstap?.na?.einde(vanaf: nu.dag))
    }

    /// As the rule of the step has it: with whom there is no decision yet, and who only gives a reason. Each said once.
    private var alsAnders: [String] {
        let beslist = blad.keuzestap?.beslist
        func namen(_ wie: (Deelname) -> Bool) -> [String] { blad.deelnemers.filter { wie($0.deelname) }.map(\.naam) }
        var zinnen: [String] = []
        if beslist == .samen {
            let samen = namen { $0.isGezin || $0.mandaat == .formeel }
            if !samen.isEmpty {
                zinnen.append(
                    "Ziet \(samen.opgesomd(met: "of")) het anders? Dan is er nog geen besluit: praat verder of geef de vraag door."
                )
            }
            return zinnen
        }
        func beslistZelf(_ een: Deelname) -> Bool { if case .rol(een.rol) = beslist { true } else { false } }
        zinnen += namen(beslistZelf).map { "Hier beslist \($0). Zonder die stem is er geen besluit." }
        let formeel = namen { $0.mandaat == .formeel && !beslistZelf($0) }
        if !formeel.isEmpty {
            zinnen.append(
                "\(formeel.opgesomd) \(formeel.count == 1 ? "mag" : "mogen") namens de organisatie beslissen. Ziet iemand van hen het anders, schrijf dan op waarom."
            )
        }
        return zinnen
    }

    /// One option, by any of its texts.
    func wegingblok(
        _ id: ID<Weging>?, _ form: Formulierdata = Formulierdata(), _ refusal: Refusal? = nil
    ) -> Wegingblok {
        let plek = blad.wegingen.firstIndex { $0.id == id || $0.lijn == id }
        return Wegingblok(
            inbreng: blad.id, weging: plek.map { blad.wegingen[$0] }, nummer: (plek ?? 0) + 1,
            door: plek.map { blik.medewerker(blad.wegingen[$0].door) },
            botst: refusal?.kind == .conflict && plek != nil,
            form: form, refusal: refusal)
    }
}
