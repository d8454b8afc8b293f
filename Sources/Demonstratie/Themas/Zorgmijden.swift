extension Themastof {
    static let zorgmijden = Themastof(
        thema: .zorgmijden, leeftijd: 6...16, leefgebied: "netwerk", behoeften: ["vertrouwensband", "opvoedsteun"],
        kind: [
            "Ik wil dat {ze stoppen|mensen stoppen} met {steeds iemand anders te sturen|over ons te praten zonder ons}",
            "Ik wil {hulp bij|een begin met} {klein}, {niet meer dan dat|en verder niks}",
        ],
        ouder: [
            "Ik wil {één gezicht|één nummer} in plaats van {steeds een ander|een heel team}",
            "Ik wil {zelf bepalen|eerst weten} {wie er binnenkomt|wat er over ons wordt opgeschreven}",
            "Ik wil hulp bij {klein}, {en daarna zien we wel|meer hoeft nu niet}",
            "Ik wil dat {kind} {geen last heeft van|niet hoeft te kiezen door} {ons wantrouwen|wat er vroeger gebeurd is}",
        ],
        afspraken: [
            .werker("Komt op {woensdag|vrijdag}, alleen, en belt van tevoren"),
            .werker("Laat elke regel in het journaal eerst lezen"),
            .werker("Helpt met {klein}, zonder formulier"),
            .ouder("Doet open, of zegt door de deur dat het niet uitkomt"),
            .ander("jeugdverpleegkundige", "Komt mee als {ouder} het vraagt"),
            .naaste("Is erbij bij het eerste gesprek"),
        ],
        journaal: [
            .huis("Deur bleef dicht. Kaartje in de bus: 'Ik was hier, groet, {werker}.'"),
            .huis("Op de stoep gepraat, tien minuten, over {klein}."),
            .huis("Binnen geweest. Thee gekregen. Geen papier op tafel gelegd."),
            .bel("{ouder} belde zelf. Het ging over {klein}. En nog een half uur over iets anders."),
            .overleg("Met de andere organisaties afgesproken dat alleen ik ga. {ouder} weet dit."),
            .app("{ouder}: 'je mag dit opschrijven.'"),
        ],
        later: [
            .huis("{^klein} is geregeld. {ouder} vroeg of ik ook met school wil bellen."),
            .huis("{ouder} stelde me voor aan {naaste}: 'dit is die van het buurtteam, die is goed.'"),
        ],
        werker: [
            "Vertrouwen gaat hier te voet. Ik vraag tijd, en ik laat zien wat er intussen wél gebeurt.",
            "Ik heb {kind} {twee|drie} keer gesproken. Het gaat, met zorgen. Ik wil die zelf aan {ouder} vertellen.",
        ],
        anders: [
            Kijk("school", "Wij zien {kind} graag vaker met een volle broodtrommel. Wanneer schalen we op?"),
            Kijk("jeugdarts", "Zolang {kind} gezien wordt, past geduld."),
            Kijk("ouder", "De vorige keer begon het ook met thee, en stond er daarna iets in een rapport."),
        ],
        woorden: [
            "klein": [
                "de kapotte verwarming", "een bril", "de zwemles", "een fiets", "de inschrijving bij de tandarts",
                "een nieuw bed",
            ]
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag: "Mag één gezinswerker {een half jaar|langer} blijven komen, ook zonder {getekend plan|aanvraag}?",
            gevraagd: "meedenken", aard: "contact-met-gezin",
            situatie:
                "{ouder} laat alleen {werker} binnen en wil niets tekenen. Zonder plan stopt de hulp na {acht|tien} weken. {kind} wordt zo tenminste gezien.",
            geprobeerd: [
                "Twee teams kwamen samen: deur dicht", "Brief met uitleg: ongelezen terug",
                "Via {naaste}: dat gaf de eerste thee",
            ],
            regel: "leidende-principes-1", erbij: ["gedragswetenschapper", "jeugdarts", "school"],
            opties: [
                Optie(
                    "Een half jaar komen met een mondeling plan",
                    "{kind} blijft in beeld. Dat is nu het belangrijkste.",
                    "{ouder} zei ja, hardop, met {naaste} erbij.", "Weinig uren, en geen dwang nodig."),
                Optie(
                    "Melden en een onderzoek vragen", "Geeft zekerheid op papier.",
                    "De deur gaat dicht, zegt iedereen.", "Zwaar en duur, en niemand ziet {kind} dan nog."),
            ],
            uitkomsten: ["plan-van-aanpak"],
            besluit:
                "{werker} blijft een half jaar. Het plan is mondeling en wordt elke maand voorgelezen. De jeugdarts ziet {kind} één keer.",
            gronden:
                "Tekenen is een middel om afspraken te delen. Voorlezen doet hier hetzelfde. Er is zicht op {kind}, en er is een grens afgesproken.",
            verteld: "{werker} blijft komen. U hoeft niets te tekenen. Elke maand hoort u wat er is opgeschreven.",
            oneens: Kijk("school", "Vindt een half jaar lang als de zorgen niet kleiner worden."),
            acties: [
                .werker("Leest elke maand het plan voor"), .ander("jeugdarts", "Ziet {kind} op school"),
                .ander("gedragswetenschapper", "Spreekt de grens af en legt hem uit"),
            ],
            terugblik: ["{ouder} heeft zelf om een plan gevraagd.", "De deur blijft open. Meer hulp is nog te vroeg."],
            les: (
                "Een plan zonder handtekening",
                "Een gezin wilde niets tekenen, en de hulp dreigde daarom te stoppen.",
                "Een plan kan ook worden voorgelezen en hardop worden goedgevonden. Schrijf op wie erbij was.",
                "Wie bij een gezin komt dat slechte ervaringen heeft"
            ),
            knelpunten: ["tekenen-als-drempel"], oplossingen: ["een-vaste-persoon", "mondeling-plan"]))
}
