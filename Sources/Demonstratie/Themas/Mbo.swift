extension Themastof {
    static let mbo = Themastof(
        thema: .mbo, leeftijd: 17...17, leefgebied: "onderwijs", behoeften: ["dagbesteding", "onderwijsplek"],
        kind: [
            "Ik wil {uitzoeken|weten} of {opleiding} {bij me past|is wat ik wil} voordat ik {stop|weer opnieuw begin}",
            "Ik wil mijn {stage|eerste jaar} {afmaken|halen} {ook als het thuis druk is|zonder weer af te haken}",
            "Ik wil {klaar zijn voor achttien|op eigen benen staan}: {geld|een kamer|verzekeringen} {regelen|snappen}",
            "Ik wil {iemand die vraagt hoe het gaat|een vast gezicht} op school, {ook na een slechte week|zonder preek}",
        ],
        ouder: [
            "Ik wil dat {kind} {een diploma haalt|iets vindt} in {opleiding} of {iets dat beter past|waar ook maar een lach bij zit}",
            "Ik wil {loslaten|minder bellen} en {toch weten dat het goed gaat|wel in de buurt blijven}",
        ],
        afspraken: [
            .ander("studieloopbaanbegeleider", "Drinkt elke {dinsdag|donderdag} koffie met {kind}"),
            .kind("Belt zelf de stageplek als {hij} later is"),
            .kind("Loopt een dag mee bij een andere opleiding"),
            .werker("Maakt met {kind} de lijst voor achttien: zorgverzekering, DigiD, bank"),
            .ouder("Belt niet voor negen uur"),
            .ander("MBO-team", "Helpt bij het aanvragen van studiefinanciering"),
        ],
        journaal: [
            .school("Koffie gedronken. {kind} twijfelt aan {opleiding}, niet aan school."),
            .overleg("MBO-team en buurtteam: wie doet wat. {kind} zat erbij en verdeelde zelf."),
            .app("{kind}: 'stage gebeld. was eng. ging goed.'"),
            .huis("De lijst voor achttien gemaakt. {Zeven|Negen} dingen, twee al gedaan."),
            .bel("{ouder} wil minder bellen en vindt dat moeilijk. We oefenen allebei."),
        ],
        later: [
            .app("{kind} stuurt een foto van een cijferlijst. Allemaal voldoende."),
            .school("{kind} koos een andere richting en weet waarom."),
        ],
        werker: [
            "{kind} haakt niet af uit onwil. De dagen zijn te vol: school, werk en thuis.",
            "Achttien komt snel. Ik wil geen dag zonder hulp erna.",
        ],
        anders: [
            Kijk("school", "Nog twee keer ziek melden en de stage vervalt. Wij willen helpen dat te voorkomen."),
            Kijk("Werk en Inkomen", "Na achttien kunnen wij iets doen. Ervoor mogen wij vaak nog niets."),
            Kijk("ouder", "Laat {kind} liever een jaar werken dan een jaar zakken."),
        ],
        woorden: [
            "opleiding": [
                "logistiek", "haarverzorging", "dierverzorging", "ict", "zorg en welzijn", "horeca", "bouw", "handel",
            ]
        ],
        vast: Vast(
            tafel: "city-deal-overleg",
            vraag:
                "Kan de begeleiding van {kind} {doorlopen na achttien|blijven tot het diploma}, ook al {verandert de wet|stopt jeugdhulp dan}?",
            gevraagd: "uitzondering-op-regel", aard: "achttien-jaar",
            situatie:
                "Over {twee|drie} maanden wordt {kind} achttien. De begeleider die {hem} op school houdt stopt dan. Hulp voor volwassenen begint met een nieuwe aanvraag.",
            geprobeerd: [
                "Vroeg aangemeld bij hulp voor volwassenen: kan pas na de verjaardag",
                "School betaalt niet voor begeleiding thuis", "{^naaste} wil helpen, woont ver",
            ],
            regel: "jeugdhulpverordening-11", erbij: ["school", "wmo-team", "werk-en-inkomen"],
            opties: [
                Optie(
                    "Doorlopen tot het diploma, met overdracht erin", "{kind} haalt waar {hij} voor werkt.",
                    "School, begeleider en {kind} dragen dit.", "Een paar maanden, tegen een jaar overdoen."),
                Optie(
                    "Stoppen op de verjaardag", "Duidelijk, maar midden in het jaar.", "Niemand wil dit.",
                    "Grote kans op uitval."),
            ],
            uitkomsten: ["uitzondering"],
            besluit:
                "De begeleiding loopt door tot het eind van het schooljaar. Het Wmo-team is bij de laatste drie gesprekken.",
            gronden:
                "De regel laat verlenging toe als de hulp nog niet af is. Het doel is het diploma, en dat is dichtbij.",
            verteld: "Je begeleider blijft tot de zomer. Daarna ken je al wie het overneemt.",
            oneens: nil,
            acties: [
                .ander("Wmo-team", "Maakt kennis voor de verjaardag"), .werker("Vraagt de verlenging aan"),
                .kind("Kiest welke drie gesprekken samen zijn"),
            ],
            terugblik: [
                "{kind} ging over naar het tweede jaar.",
                "De begeleiding liep door. De overgang naar volwassenhulp was kort.",
            ],
            les: (
                "Begeleiding op school die doorloopt na achttien",
                "Begeleiding die een jongere op school hield, zou stoppen op de achttiende verjaardag.",
                "Vraag verlenging aan op het doel, niet op de leeftijd: tot het diploma, met de overdracht erin.",
                "Wie een jongere heeft die achttien wordt"
            ),
            knelpunten: ["leeftijdsgrens", "twee-wetten"], oplossingen: ["vroege-overdracht", "uitzondering-op-regel"]))
}
