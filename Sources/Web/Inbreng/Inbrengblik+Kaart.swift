import Casework
import Domain

extension Inbrengblik {
    /// A part that goes along as a whole, as it is said.
    static func deelnaam(_ deel: Gegeven) -> String {
        deel == .analyse ? "de verklarende analyse" : "het \(deel.rawValue)"
    }

    /// The one next step, when it is the reader's.
    func volgende(voor lezer: ID<Medewerker>) -> (tekst: String, adres: String)? {
        if let vraag = openBekrachtiging(van: lezer) {
            return ("Bekrachtig, of zeg waarom niet", "\(pad)/bekrachtigingen/\(vraag)")
        }
        guard let plek = blad.plek else { return nil }
        if plek.soort == Staptocht.inbreng {
            return zietDossier ? ("Vul de vraag aan", "\(pad)/aanvullingen/nieuw") : nil
        }
        if zietDossier, loopt, !zonderGrond.isEmpty {
            return ("Leg vast wie mag weten om wie het gaat", "\(pad)/gronden")
        }
        if blad.mag.adviseren { return ("Geef uw advies", "\(pad)/advies") }
        if stapnu(.instemming) != nil, zietDossier {
            return ("Leg vast wat het gezin kiest", "\(pad)/gezinskeuze")
        }
        if stapnu(.uitvraag) != nil, blad.magVragenBuiten {
            if let open = blad.uitvragen.first(where: \.isOpen) {
                return ("Herinner, of leg het antwoord vast", "\(pad)/uitvragen/\(open.id)")
            }
            return ("Vraag het buiten de tafel", "\(pad)/uitvragen/nieuw")
        }
        if loopt {
            return blad.mag.besluiten || blad.mag.schrijven ? ("Naar de bespreking", "\(pad)/bespreking") : nil
        }
        if blad.mag.evalueren, blad.evaluatie?.isVanRol == true {
            return ("Beantwoord de vragen achteraf", "\(pad)/evaluatie")
        }
        if blad.mag.vertellen, let nog = teVertellen {
            return ("Leg vast dat het verteld is", "\(pad)/vertellen?besluit=\(nog.besluit.id)")
        }
        if plek.soort == Stap.Soort.terugblik.rawValue, zietDossier || blad.mag.schrijven {
            return ("Kijk samen terug", "\(pad)/terugblik")
        }
        return nil
    }

    private func openBekrachtiging(van lezer: ID<Medewerker>) -> ID<Bekrachtiging>? {
        blad.besluiten.flatMap(\.bekrachtigingen).first { $0.antwoord == nil && $0.door == lezer }?.id
    }

    func inhoud(voor lezer: ID<Medewerker>) -> InbrengbladView.Inhoud {
        InbrengbladView.Inhoud(
            kop: kop, keten: keten, stappen: stappen, ingetrokken: blad.intrekking, volgende: volgende(voor: lezer),
            besluiten: besluitkaarten, acties: acties(van: lezer), onderbouwing: onderbouwing,
            stapantwoorden: stapantwoorden, uitvragen: uitvragen, deelnemers: deelnemers,
            wieMist: loopt ? arrangement.wieMist(bij: blad.deelnemers.map(\.deelname)) : [], codes: codedeel,
            magGronden: zietDossier && loopt, magErbij: (zietDossier || blad.mag.schrijven) && loopt,
            magIntrekken: zietDossier && loopt,
            kortgesloten: kortregels, magKortsluiten: blad.mag.leiden, geschiedenis: geschiedenis,
            zonderNamen: !blad.metNamen && blad.soort != .casus,
            signalen: blad.signalen, vandaag: vandaag, teruggemeld: blad.terugmeldingen,
            isInbrenger: blad.inbreng.door == lezer, wegen: wegenhier, teDoen: teDoen)
    }

    /// What was taken up with whom, and the answer.
    var kortregels: [InbrengbladView.Kortregel] {
        blad.kortgesloten.map { .init(id: $0.id.rawValue, metWie: $0.metWie, zin: $0.zin, antwoord: $0.antwoord) }
    }

    private var wegenhier: [(String, String)] {
        var wegen = [("Wat er meegaat", "\(pad)/bundel")]
        if loopt { wegen.append(("De bespreking", "\(pad)/bespreking")) }
        if let dossier = blad.verderIn { wegen.append(("Het dossier dat eruit kwam", "/dossiers/\(dossier)/plan")) }
        if blad.soort != .gezin, blad.verderIn == nil, zietDossier {
            wegen.append(("Geef deze vraag aan een collega", "\(pad)/overdracht"))
        }
        if !loopt, let lesadres { wegen.append(("Wat leert dit ons?", lesadres)) }
        if let spoed = arrangement.spoed, blad.mag.leiden, loopt, blad.openUitkomst == nil,
            arrangement.leiding.contains(spoed.wie)
        {
            wegen.append(("Dit kan niet wachten", "\(pad)/spoed"))
        }
        return wegen
    }

    /// What a decision set in motion, and what is asked afterwards.
    private var teDoen: [(String, String)] {
        var doen = blad.gevolgen.filter(\.isOpen).map { ($0.zin, "\(pad)/gevolgen/\($0.id)") }
        if blad.mag.vertellen || zietDossier || blad.mag.schrijven {
            doen += blad.delenTeVertellen.map { deel in
                (
                    "Vertel het gezin waarom een deel zonder hen ging",
                    "\(pad)/besprekingen/\(deel.id)/vertellen"
                )
            }
        }
        if blad.mag.evalueren, blad.evaluatie?.isVanRol != true {
            doen.append(("Zeg of u genoeg wist", "\(pad)/evaluatie"))
        }
        return doen
    }

    /// After the decision the table reads only the question, the decision and the actions.
    var zietMinder: Bool { if case .tafelbesluit = blad.grond { true } else { false } }

    var bundel: BundelView {
        BundelView(
            terug: pad, vraag: blad.vraag, tafel: blad.tafel.naam,
            wanneer: blad.bijeenkomst.map { "\($0.begint.dag.voluit), \($0.begint.tijd)" },
            gevraagd: codes.noem(blad.inbreng.gevraagd, uit: "gevraagd"),
            overWie: blad.overWie.isEmpty ? nil : blad.overWie.opgesomd,
            geprobeerd: blad.inbreng.geprobeerd, aanvullingen: blad.aanvullingen.compactMap(\.tekst),
            doelen: blad.doelen.map { .init(woorden: $0.woorden, afspraken: $0.afspraken.map(\.wat)) },
            regel: blad.regel, ontbreekt: blad.voorbereiding?.ontbreekt.map(\.wat).filter { $0 != "toestemming" } ?? [],
            waaromToch: blad.inbreng.waaromToch, analyse: blad.analyse, ondersteuningsplan: blad.ondersteuningsplan,
            nietVoorU: zietMinder
                ? []
                : Gegeven.hele.filter { deel in
                    blad.heleDelen.contains(deel)
                        && (deel == .analyse ? blad.analyse == nil : blad.ondersteuningsplan == nil)
                }.map { Self.deelnaam($0) },
            kiesDelen: zietDossier && loopt && !arrangement.heleDelen.isEmpty ? "\(pad)/delen" : nil, vandaag: vandaag,
            lezers: blad.deelnemers.filter { !$0.deelname.isGezin }.map { een in
                BundelView.Lezer(
                    naam: een.naam, rol: een.deelname.rol.opschrift.lowercased(),
                    ziet: een.grond.map { "leest \(Self.delen($0.delen)), met namen" }
                        ?? (een.deelname.medewerker == blad.inbreng.door
                            ? "bracht de vraag in" : "leest de vraag zonder namen"))
            }, zietMinder: zietMinder)
    }
}
