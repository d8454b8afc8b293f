/// Schrijft het verhaal van Esra tot en met een dag.
struct EsraSchrijver {
    let namen: Esra.Namen
    /// The day of the City Deal Overleg.
    let nul: Kalenderdag
    let tot: Kalenderdag
    /// Number of the stage; numbers of these families lie below zero.
    let plek: Int

    var kind: String { namen.kind }
    var ouder: String { namen.ouder }

    func dag(_ aantal: Int) -> Kalenderdag { (nul + aantal).werkdag }

    func verhaal() -> Gezinsverhaal {
        Gezinsverhaal(
            nummer: -1 - plek, naam: namen.gezin, leden: leden,
            adres: Gezinsverhaal.Adres(
                straat: "Lantaarnstraat", huisnummer: 18 + plek, postcode: "3599 EZ", plaats: "Utrecht",
                buurt: "Elinkwijk",
                telefoon: "06-0000002\(plek)"),
            team: "buurtteam-zuilen", schoolteam: "vo-team", regisseur: "mira-hoekstra", maatje: "joost-prins",
            verwijzer: "03", kader: .vrijwillig, tolk: nil, start: dag(-201), afsluiting: nil,
            themas: [.schoolverzuim, .schulden, .huisvesting], doelen: doelen,
            contacten: contacten.filter { $0.op <= tot },
            afwegingen: afwegingen.filter { $0.op <= tot },
            planversies: [-180, -150, -115, -76, -45, -20, 12, 90].map(dag).filter { $0 <= tot },
            vastlopers: vastlopers.filter { $0.ingebrachtOp <= tot })
    }

    private var leden: [Gezinsverhaal.Lid] {
        func lid(
            _ soort: Gezinsverhaal.Soort, _ als: String, _ voor: String, _ achter: String, _ geboren: Kalenderdag,
            gezag: Bool = false,
            thuis: Bool = true, bsn: Int? = nil
        ) -> Gezinsverhaal.Lid {
            Gezinsverhaal.Lid(
                soort: soort, als: als, voornaam: voor, achternaam: achter, geboren: geboren, gezag: gezag,
                thuis: thuis,
                bsn: bsn.flatMap { Proefbsn.nummer(9000 + plek * 4 + $0) })
        }
        let jaar = nul.delen.jaar
        return [
            lid(.kind, "dochter", kind, namen.kindnaam, Kalenderdag(jaar - 13, 2, 8), bsn: 0),
            lid(.ouder, "moeder", ouder, namen.oudernaam, Kalenderdag(jaar - 38, 9, 30), gezag: true, bsn: 1),
            lid(.naaste, "oma", namen.naaste, namen.oudernaam, Kalenderdag(jaar - 64, 4, 2), thuis: false),
            lid(.naaste, "vertrouwenspersoon", "Gonny", "Blankers", Kalenderdag(jaar - 55, 6, 17), thuis: false),
        ]
    }

    private func afspraak(_ wie: Gezinsverhaal.Wie, _ wat: String, voor: Int, gedaan: Int? = nil)
        -> Gezinsverhaal.Afspraak
    {
        let op = gedaan.map(dag)
        return Gezinsverhaal.Afspraak(
            wie: wie, wat: wat, uiterlijk: dag(voor), gedaanOp: op.flatMap { $0 <= tot ? $0 : nil })
    }

    private func reeks(_ van: Int, _ cijfers: [(dag: Int, gezin: Int, werker: Int)]) -> [Gezinsverhaal.Score] {
        cijfers.filter { dag($0.dag) <= tot }.flatMap {
            [
                Gezinsverhaal.Score(door: .lid(van), cijfer: $0.gezin, op: dag($0.dag)),
                Gezinsverhaal.Score(door: .regisseur, cijfer: $0.werker, op: dag($0.dag)),
            ]
        }
    }

    private var doelen: [Gezinsverhaal.Doel] {
        [
            Gezinsverhaal.Doel(
                van: 0, woorden: "Ik wil weer gewoon naar school kunnen, zonder buikpijn", leefgebied: "onderwijs",
                sinds: dag(-195),
                afspraken: [
                    afspraak(
                        .ander(rol: "mentor", naam: nil), "Belt elke maandag met \(kind)", voor: -160, gedaan: -167),
                    afspraak(
                        .ander(rol: "school", naam: nil), "Halve dagen tot de kerstvakantie, daarna samen kijken",
                        voor: 25),
                    afspraak(.regisseur, "Gesprek bij het specialistisch team over de buikpijn", voor: 3, gedaan: 3),
                ],
                scores: reeks(0, [(-190, 3, 3), (-130, 4, 3), (-75, 6, 4), (-20, 7, 4), (45, 7, 6), (92, 8, 7)])),
            Gezinsverhaal.Doel(
                van: 1, woorden: "Rust over geld, zodat ik weer kan slapen", leefgebied: "geld", sinds: dag(-174),
                afspraken: [
                    afspraak(.lid(1), "Legt alle post in de blauwe doos", voor: -150, gedaan: -158),
                    afspraak(.lid(1), "Stemt in met budgetbeheer; Werk en Inkomen start", voor: 8, gedaan: 6),
                ],
                scores: reeks(1, [(-170, 2, 3), (-95, 5, 5), (-20, 5, 6), (92, 7, 7)])),
        ]
    }

    private var contacten: [Gezinsverhaal.Contact] {
        EsraTeksten.contacten(kind: kind, ouder: ouder, oma: namen.naaste).map {
            Gezinsverhaal.Contact(op: dag($0.dag), soort: $0.soort, tekst: $0.tekst)
        }
    }

    private var afwegingen: [Gezinsverhaal.Afweging] {
        func kijk(
            _ door: Gezinsverhaal.Wie, _ tekst: String, _ dagnummer: Int, antwoordOp: Int? = nil,
            teBespreken: Int? = nil
        ) -> Gezinsverhaal.Afweging {
            Gezinsverhaal.Afweging(
                door: door, tekst: tekst, op: dag(dagnummer), bijDoel: 0, antwoordOp: antwoordOp,
                teBespreken: teBespreken.map(dag))
        }
        return [
            kijk(
                .regisseur,
                "\(kind) is vaker op school en geeft een hoger cijfer. De buikpijn is er nog. Ik wil weten waar die vandaan komt.",
                -74),
            kijk(
                .lid(0), "Ik vind wel dat het beter gaat. Buikpijn heb ik nu alleen nog op maandag.", -72, antwoordOp: 0
            ),
            kijk(
                .ander(rol: "mentor", naam: nil), "Halve dagen gaan net goed. Meer zou ik nu niet doen.", -66,
                antwoordOp: 0),
            kijk(.regisseur, "Ik denk dat de verhuizing zwaarder weegt dan \(kind) laat merken.", -6, teBespreken: 6),
        ]
    }
}
