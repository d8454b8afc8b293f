extension Esra {
    /// A second family whose question resembles Esra's: here the lesson is found again. The question is on its way to the
    /// City Deal Overleg of Zuilen, and was brought in today.
    public static func tweedeGezin(vandaag: Kalenderdag) -> Gezinsverhaal {
        let jaar = vandaag.delen.jaar
        func lid(
            _ soort: Gezinsverhaal.Soort, _ als: String, _ voor: String, _ geboren: Kalenderdag, gezag: Bool,
            _ plek: Int
        ) -> Gezinsverhaal.Lid {
            Gezinsverhaal.Lid(
                soort: soort, als: als, voornaam: voor, achternaam: "Warsame", geboren: geboren, gezag: gezag,
                thuis: true, bsn: Proefbsn.nummer(9050 + plek))
        }
        let start = (vandaag - 64).werkdag
        return Gezinsverhaal(
            nummer: -20, naam: "Gezin Warsame",
            leden: [
                lid(.kind, "zoon", "Liban", Kalenderdag(jaar - 10, 1, 12), gezag: false, 0),
                lid(.kind, "dochter", "Ifrah", Kalenderdag(jaar - 7, 2, 3), gezag: false, 1),
                lid(.ouder, "vader", "Bashir", Kalenderdag(jaar - 41, 8, 20), gezag: true, 2),
            ],
            adres: Gezinsverhaal.Adres(
                straat: "Notendopstraat", huisnummer: 7, postcode: "3599 KD", plaats: "Utrecht", buurt: "Geuzenwijk",
                telefoon: "06-00000040"),
            team: "buurtteam-zuilen", schoolteam: nil, regisseur: "joost-prins", maatje: "mira-hoekstra",
            verwijzer: "01",
            kader: .vrijwillig, tolk: "Somalisch", start: start, afsluiting: nil, themas: [.huisvesting, .autisme],
            doelen: [
                Gezinsverhaal.Doel(
                    van: 2, woorden: "Ik wil dat Liban bij zijn eigen juf blijft, waar we ook slapen",
                    leefgebied: "onderwijs", sinds: start + 9,
                    afspraken: [
                        Gezinsverhaal.Afspraak(
                            wie: .regisseur, wat: "Belt school over de brand en de tijdelijke woning",
                            uiterlijk: start + 16, gedaanOp: start + 14),
                        Gezinsverhaal.Afspraak(
                            wie: .lid(2), wat: "Schrijft op hoe laat de bussen gaan", uiterlijk: (vandaag + 4).werkdag,
                            gedaanOp: nil),
                    ],
                    scores: [
                        Gezinsverhaal.Score(door: .lid(2), cijfer: 4, op: start + 10),
                        Gezinsverhaal.Score(door: .regisseur, cijfer: 4, op: start + 10),
                        Gezinsverhaal.Score(door: .lid(2), cijfer: 3, op: start + 52),
                        Gezinsverhaal.Score(door: .regisseur, cijfer: 4, op: start + 52),
                    ])
            ],
            contacten: [
                Gezinsverhaal.Contact(
                    op: start, soort: .huisbezoek,
                    tekst: "Kennisgemaakt met Bashir, Liban en Ifrah, met de tolk. Na de brand slapen ze bij kennissen."
                ),
                Gezinsverhaal.Contact(
                    op: start + 14, soort: .school,
                    tekst: "De juf heeft Libans plek gelaten zoals die was, met de koptelefoon op de haak."),
                Gezinsverhaal.Contact(
                    op: start + 51, soort: .telefoon,
                    tekst:
                        "Er is een tijdelijke woning, net over de grens van de gemeente. Het busje van school komt daar niet."
                ),
            ],
            afwegingen: [], planversies: [start + 20],
            vastlopers: [
                Gezinsverhaal.Vastloper(
                    tafel: "city-deal-overleg", gebied: "Zuilen", bijDoel: 0, ingebrachtOp: vandaag,
                    bijeenkomstOp: (vandaag + 3).werkdag,
                    vraag: "Kan het busje Liban blijven halen nu het gezin tijdelijk net buiten de gemeente woont?",
                    gevraagd: "vervoer", aardVanDeZaak: "wonen",
                    situatie:
                        "Het huis wordt na de brand in vijf maanden hersteld. Tot die tijd woont het gezin buiten de stad. Liban heeft veel aan zijn vaste klas; het vervoer stopt bij de grens.",
                    geprobeerd: [
                        "Gebeld met de vervoerder: stopt bij verhuizing",
                        "Met de bus, twee keer overstappen: te druk voor Liban",
                    ],
                    regel: "leerlingenvervoer-7", erbij: ["leerplicht", "werk-en-inkomen", "school"],
                    opties: [], besluit: nil, verteldOp: nil, acties: [], terugblik: nil, les: nil, komtUit: nil)
            ])
    }
}
