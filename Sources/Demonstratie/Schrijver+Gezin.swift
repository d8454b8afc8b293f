extension Schrijver {
    private typealias Lid = Gezinsverhaal.Lid

    private func heeft(_ thema: Thema) -> Bool { stof.contains { $0.thema == thema } }

    /// The language for an interpreter, drawn with the family.
    var tolk: String? { invulling.bekend["tolk"] }

    mutating func maakGezin() {
        let keuze = Namen.alle.filter { !heeft(.nieuwInNederland) || $0.nieuw }
        let namen = loting.weeg(keuze.map { ($0, $0.gewicht) })
        if let taal = namen.taal, heeft(.nieuwInNederland) || loting.kans(15) { invulling.bekend["tolk"] = taal }
        let dagen = leeftijd == 17 ? loting.getal(in: 0...60) : loting.getal(in: 0...360)
        let delen = start.delen
        let geboren = Kalenderdag(delen.jaar - leeftijd, delen.maand, min(delen.dag, 28)) - dagen
        let moeder = heeft(.jongeMoeder) || loting.kans(80)
        let ouderLeeftijd = heeft(.jongeMoeder) ? loting.getal(in: 18...21) - leeftijd : loting.getal(in: 21...37)
        let ouderGeboren =
            heeft(.jongeMoeder)
            ? Kalenderdag(delen.jaar - (ouderLeeftijd + leeftijd), 1, 15) - loting.getal(in: 0...200)
            : geboren - (ouderLeeftijd * 365 + loting.getal(in: 0...360))
        let familie = loting.kies(uit: namen.achternamen)
        let anderen = loting.kans(25) ? loting.weeg(keuze.map { ($0, $0.gewicht) }) : namen
        let andereNaam = loting.kies(uit: anderen.achternamen)
        let kindMetAnder = loting.kans(40)
        let kindnaam = kindMetAnder ? andereNaam : familie
        voegToe(.kind, nil, namen, kindnaam, geboren, meisje: loting.kans(50))
        maakBroersEnZussen(namen, kindnaam, ouderGeboren: ouderGeboren)
        voegToe(.ouder, moeder ? "moeder" : "vader", namen, familie, ouderGeboren, meisje: moeder)
        let samen = !heeft(.rouw) && (heeft(.scheiding) || loting.kans(heeft(.jongeMoeder) ? 25 : 55))
        if samen {
            let thuis = !heeft(.scheiding) && !heeft(.jongeMoeder) && loting.kans(75)
            voegToe(
                .ouder, moeder ? "vader" : "moeder", anderen, andereNaam, ouderGeboren - loting.getal(in: -900...1800),
                meisje: !moeder, gezag: thuis || heeft(.scheiding) || loting.kans(60), thuis: thuis)
        }
        if loting.kans(60) { maakNaaste(namen, familie, ouderGeboren) }
        invulling.bekend["partner"] = loting.kies(uit: moeder ? anderen.mannen : anderen.vrouwen)
        invulling.bekend["overledene"] = moeder ? "papa" : "mama"
    }

    private mutating func maakBroersEnZussen(_ namen: Namen, _ naam: String, ouderGeboren: Kalenderdag) {
        guard !heeft(.jongeMoeder) else { return }
        var leeftijden: Set<Int> = [leeftijd]
        for _ in 0..<loting.weeg([(0, 34), (1, 36), (2, 21), (3, 9)]) {
            let jaar = max(0, min(17, leeftijd + loting.getal(in: -7...7)))
            guard leeftijden.isDisjoint(with: [jaar - 1, jaar, jaar + 1]) else { continue }
            let geboren = start - (jaar * 365 + loting.getal(in: 20...340))
            guard ouderGeboren.leeftijd(op: geboren) >= 19 else { continue }
            leeftijden.insert(jaar)
            voegToe(.kind, nil, namen, naam, geboren, meisje: loting.kans(50))
        }
    }

    private mutating func maakNaaste(_ namen: Namen, _ familie: String, _ ouderGeboren: Kalenderdag) {
        let als = loting.weeg([
            ("oma", 38), ("opa", 12), ("tante", 22), ("oom", 12), ("buurvrouw", 10), ("peettante", 6),
        ])
        let ouder = ["oma", "opa"].contains(als)
        let geboren = ouderGeboren - (ouder ? loting.getal(in: 7600...11_000) : loting.getal(in: -1500...3000))
        let vreemd = als == "buurvrouw" ? loting.weeg(Namen.alle.map { ($0, $0.gewicht) }) : namen
        voegToe(
            .naaste, als, vreemd, als == "buurvrouw" ? loting.kies(uit: vreemd.achternamen) : familie, geboren,
            meisje: !["opa", "oom"].contains(als), gezag: false, thuis: false)
    }

    private mutating func voegToe(
        _ soort: Gezinsverhaal.Soort, _ als: String?, _ namen: Namen, _ achternaam: String, _ geboren: Kalenderdag,
        meisje: Bool, gezag: Bool = true, thuis: Bool = true
    ) {
        let lijst = soort == .kind ? (meisje ? namen.meisjes : namen.jongens) : (meisje ? namen.vrouwen : namen.mannen)
        let vrij = lijst.filter { naam in !leden.contains { $0.voornaam == naam } }
        leden.append(
            Lid(
                soort: soort, als: als ?? (meisje ? "dochter" : "zoon"), voornaam: loting.kies(uit: vrij),
                achternaam: achternaam,
                geboren: geboren, gezag: soort == .ouder && gezag, thuis: thuis,
                bsn: soort == .naaste ? nil : Proefbsn.nummer(nummer < 1000 ? nummer * 8 + leden.count : .max)))
    }

    func gezinsnaam() -> String {
        var namen: [String] = [leden[0].achternaam]
        for ouder in leden where ouder.soort == .ouder && ouder.thuis && !namen.contains(ouder.achternaam) {
            namen.append(ouder.achternaam)
        }
        return "Gezin " + namen.prefix(2).joined(separator: "-")
    }

    mutating func adres() -> Gezinsverhaal.Adres {
        let letters = Array("ABCDEGHJKLMNPRTVXZ").map(String.init)
        return Gezinsverhaal.Adres(
            straat: loting.kies(uit: Algemeen.straten), huisnummer: loting.getal(in: 1...240),
            postcode: "3599 " + loting.kies(uit: letters) + loting.kies(uit: letters), plaats: "Utrecht", buurt: buurt,
            telefoon: Stad.telefoon(&loting))
    }

    mutating func vulWoorden() {
        let kind = leden[0]
        let meisje = kind.als == "dochter"
        let naaste = leden.first { $0.soort == .naaste }
        var bekend = invulling.bekend
        bekend["kind"] = kind.voornaam
        bekend["ouder"] = leden.first { $0.soort == .ouder }?.voornaam
        bekend["hij"] = meisje ? "zij" : "hij"
        bekend["hem"] = meisje ? "haar" : "hem"
        bekend["zijn"] = meisje ? "haar" : "zijn"
        bekend["naaste"] =
            naaste.map { $0.als == "buurvrouw" ? "buurvrouw \($0.voornaam)" : "\($0.als) \($0.voornaam)" }
            ?? "de buurvrouw"
        bekend["werker"] = regisseur.naam
        bekend["buurt"] = buurt
        var lijsten = Algemeen.woorden
        lijsten.merge(Algemeen.schoolwoorden(leeftijd, mbo: heeft(.mbo))) { _, nieuw in nieuw }
        for een in stof { lijsten.merge(een.woorden) { oud, _ in oud } }
        let namen = loting.weeg(Namen.alle.map { ($0, $0.gewicht) })
        bekend["vriend"] = loting.kies(
            uit: (meisje ? namen.meisjes : namen.jongens).filter { naam in !leden.contains { $0.voornaam == naam } })
        invulling = Invulling(bekend: bekend, lijsten: lijsten)
    }
}
