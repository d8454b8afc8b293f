extension EsraSchrijver {
    /// First the Maatwerktafel, then the split-off question at the City Deal Overleg.
    var vastlopers: [Gezinsverhaal.Vastloper] { [maatwerktafel, cityDeal] }

    private var maatwerktafel: Gezinsverhaal.Vastloper {
        let op = dag(-70)
        let gehad = op < tot
        return Gezinsverhaal.Vastloper(
            tafel: "maatwerktafel", gebied: nil, bijDoel: 0, ingebrachtOp: dag(-81), bijeenkomstOp: op,
            vraag: "Hoe blijft \(kind) naar haar eigen school gaan, met rust thuis en hulp voor de buikpijn?",
            gevraagd: "meedenken",
            aardVanDeZaak: "onderwijs-en-zorg",
            situatie:
                "\(kind) gaat halve dagen. De huur is opgezegd en \(ouder) slaapt slecht door de schulden. School is de enige plek die hetzelfde bleef.",
            geprobeerd: [
                "Halve dagen en elke maandag een telefoontje van de mentor", "Jeugdarts: lichaam is gezond",
                "Urgentie gevraagd voor een woning: afgewezen",
            ],
            regel: "huisvestingsverordening-4", erbij: ["school", "specialist", "jeugdarts"],
            opties: [
                Gezinsverhaal.Optie(
                    wat: "Zorg hier regelen, wonen en vervoer apart voorleggen",
                    legitimiteit: "\(kind) krijgt nu hulp en hoeft niet op een woning te wachten.",
                    betrokkenheid: "\(kind), \(ouder) en de mentor willen dit zo.",
                    rendement: "Twee kleine vragen zijn sneller beantwoord dan één grote.")
            ],
            knelpunt: "urgentie-afgewezen",
            besluit: gehad
                ? Gezinsverhaal.Besluit(
                    op: op, uitkomsten: ["plan-van-aanpak", "deels-naar-elders"],
                    tekst:
                        "Het specialistisch team kijkt mee naar de buikpijn. School houdt halve dagen aan. De vraag over wonen en vervoer gaat naar het City Deal Overleg Zuilen.",
                    gronden:
                        "De zorgvraag kan hier beantwoord worden. Over wonen en vervoer kan deze tafel niet beslissen; daar zitten andere mensen voor aan tafel.",
                    regel: "leidende-principes-1",
                    inGewoneTaal:
                        "Voor je buikpijn komt er iemand meekijken. Over waar jullie wonen en hoe je op school komt, beslist een andere tafel. Mira gaat mee.",
                    oneens: nil, bedrag: nil) : nil,
            verteldOp: dag(-69) <= tot ? dag(-69) : nil,
            acties: gehad
                ? [
                    actie(
                        .ander(rol: "specialist", naam: "Soraya Winter"), "Kijkt mee naar de buikpijn", voor: -40,
                        gedaan: -44),
                    actie(.regisseur, "Brengt de woonvraag in bij het City Deal Overleg", voor: -12, gedaan: -14),
                ] : [], terugblik: nil, les: nil, komtUit: nil)
    }

    private var cityDeal: Gezinsverhaal.Vastloper {
        var uit = Gezinsverhaal.Vastloper(
            tafel: "city-deal-overleg", gebied: "Zuilen", bijDoel: 0, ingebrachtOp: dag(-14), bijeenkomstOp: dag(0),
            vraag: "Mag \(kind) op haar eigen school blijven als het gezin tijdelijk buiten de stad woont?",
            gevraagd: "vervoer",
            aardVanDeZaak: "wonen",
            situatie:
                "De woning is over zes weken niet meer van hen. De enige plek voor het gezin samen is in een buurgemeente. Het leerlingenvervoer stopt bij een verhuizing buiten de stad; halve dagen op school gaan net goed.",
            geprobeerd: [
                "Urgentie aangevraagd, afgewezen op artikel 4", "Vervoer zelf betalen: lukt niet naast de schulden",
                "Wonen bij oma: te klein, en van de verhuurder mag het niet",
            ],
            regel: "leerlingenvervoer-7", erbij: ["werk-en-inkomen", "leerplicht", "woonconsulent"],
            opties: EsraTeksten.opties(kind: kind, ouder: ouder),
            besluit: nil, verteldOp: nil, acties: [], terugblik: nil, les: nil, komtUit: 0)
        uit.knelpunt = "vervoer-gemeentegrens"
        guard dag(0) <= tot else { return uit }
        uit.besluit = EsraTeksten.besluit(op: dag(0), kind: kind, ouder: ouder)
        uit.acties = [
            actie(
                .ander(rol: "leerplicht", naam: "B. Smit"), "Laat het vervoer doorlopen en mailt de vervoerder",
                voor: 10, gedaan: 8),
            actie(
                .ander(rol: "werk-en-inkomen", naam: "K. Aydin"),
                "Start budgetbeheer en zet de reiskosten op het fonds", voor: 14, gedaan: 13),
            actie(.lid(1), "Brengt \(kind) op dinsdag en donderdag zelf", voor: 15, gedaan: 15),
        ]
        if dag(1) <= tot { uit.verteldOp = dag(1) }
        guard dag(92) <= tot else { return uit }
        uit.terugblik = Gezinsverhaal.Terugblik(
            op: dag(92), hielp: .ja,
            tekst:
                "\(kind) zat geen week zonder vervoer en gaat nu vier hele dagen. \(ouder) slaapt. De reis is lang, maar \(kind) zegt: 'in de bus maak ik mijn huiswerk.'",
            cijferToen: 7, cijferNu: 8)
        if dag(99) <= tot { uit.les = EsraTeksten.les(op: dag(99)) }
        return uit
    }

    private func actie(_ wie: Gezinsverhaal.Wie, _ wat: String, voor: Int, gedaan: Int) -> Gezinsverhaal.Afspraak {
        Gezinsverhaal.Afspraak(
            wie: wie, wat: wat, uiterlijk: dag(voor), gedaanOp: dag(gedaan) <= tot ? dag(gedaan) : nil)
    }
}
