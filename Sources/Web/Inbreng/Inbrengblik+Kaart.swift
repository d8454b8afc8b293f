import Domain

extension Inbrengblik {
    var kaart: Vraagkaart.Inhoud {
        Vraagkaart.Inhoud(
            inbreng: blad.inbreng.id, vraag: blad.vraag,
            bijschrift:
                "\(blad.tafel.naam) · ingebracht op \(blad.inbreng.gebeurdOp.kort(gezienOp: vandaag)) door \(medewerker(blad.inbreng.door))",
            keten: keten, stappen: stappen, besluiten: besluitkaarten, acties: acties, ingetrokken: blad.ingetrokken,
            volgende: volgende)
    }

    /// The one next step, when it is the reader's.
    var volgende: (tekst: String, adres: String)? {
        guard let plek = blad.toegang.plek else { return nil }
        if zietDossier, plek.soort == Staptocht.inbreng { return ("Vul de vraag aan", "\(pad)/aanvullingen/nieuw") }
        if zietDossier, plek.isVoorBesluit, !zonderGrond.isEmpty {
            return ("Leg vast wie mag weten om wie het gaat", "\(pad)/gronden")
        }
        if plek.isVoorBesluit || blad.wachtOpGronden {
            return blad.toegang.isSchrijver ? ("Naar de bespreking", "\(pad)/bespreking") : nil
        }
        if !nogVertellen.isEmpty { return ("Leg vast dat het verteld is", "\(pad)/vertellen") }
        if plek.soort == Stap.Soort.terugblik.rawValue, zietDossier { return ("Kijk samen terug", "\(pad)/terugblik") }
        return nil
    }

    var inhoud: InbrengbladView.Inhoud {
        InbrengbladView.Inhoud(
            kop: kop, kaart: kaart, deelnemers: deelnemers,
            magGronden: zietDossier && blad.toegang.plek?.isVoorBesluit == true,
            magIntrekken: zietDossier && blad.toegang.plek?.isVoorBesluit == true,
            kortgesloten: blad.kortgesloten.map {
                .init(id: $0.id.rawValue, metWie: $0.metWie, zin: $0.zin, antwoord: $0.antwoord)
            },
            magKortsluiten: blad.toegang.isLeiding, geschiedenis: geschiedenis, zonderNamen: !blad.toegang.metNamen,
            wegen: wegenhier)
    }

    private var wegenhier: [(String, String)] {
        var wegen = [("Wat er meegaat", "\(pad)/bundel")]
        if blad.toegang.plek?.isVoorBesluit == true { wegen.append(("De bespreking", "\(pad)/bespreking")) }
        if blad.toegang.isLeiding, blad.toegang.plek?.isVoorBesluit == true, arrangement.spoed != nil {
            wegen.append(("Kan niet wachten", "\(pad)/spoed"))
        }
        for gevolg in blad.gevolgen where gevolg.isOpen {
            wegen.append((gevolg.zin, "\(pad)/gevolgen/\(gevolg.id)"))
        }
        if blad.magEvalueren { wegen.append(("Wisten jullie genoeg?", "\(pad)/evaluatie")) }
        return wegen
    }

    var bundel: BundelView {
        BundelView(
            terug: pad, vraag: blad.vraag, tafel: blad.tafel.naam,
            wanneer: blad.bijeenkomst.map { "\($0.begint.dag.voluit), \($0.begint.tijd)" },
            gevraagd: blad.gevraagd, overWie: blad.inbreng.overWie.isEmpty ? nil : blad.inbreng.overWie.map(persoon).opgesomd,
            geprobeerd: blad.geprobeerd,
            doelen: blad.bundel.doelen.map { doel in
                BundelView.Doelstuk(
                    woorden: doel.woorden, van: persoon(doel.eigenaar),
                    afspraken: blad.bundel.afspraken.filter { $0.doel == doel.lijn }.map(\.wat))
            },
            regel: blad.inbreng.regelversie.flatMap { blad.regels[$0] }, ontbreekt: blad.voorbereiding.ontbreekt.map(\.wat),
            waaromToch: blad.inbreng.waaromToch,
            lezers: blad.deelnames.filter { !$0.isGezin }.map { deelname in
                BundelView.Lezer(
                    naam: naam(deelname), rol: deelname.rol.opschrift.lowercased(),
                    ziet: blad.gronden[deelname.id].map { grond in
                        "leest \(grond.delen.map(\.rawValue).sorted().opgesomd), met namen"
                    } ?? "leest de vraag zonder namen")
            })
    }
}
