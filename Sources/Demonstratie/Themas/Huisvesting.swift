extension Themastof {
    static let huisvesting = Themastof(
        thema: .huisvesting, leeftijd: 6...17, leefgebied: "wonen", behoeften: ["betaalbare-woning"],
        kind: [
            "Ik wil {een eigen plekje|een deur die dicht kan|mijn eigen bed} om {huiswerk te maken|rustig te slapen|te lezen}",
            "Ik wil niet {weer verhuizen|van school wisselen}, want ik heb hier {vriend|net vrienden|mijn team}",
        ],
        ouder: [
            "Een huis waar we {kunnen blijven|niet weg hoeven}, {liefst in de buurt|dicht bij school}",
            "Ik wil {weten waar we over drie maanden wonen|de brief van de rechter voor zijn}",
            "Ik wil {een kamer voor de kinderen|ruimte om te koken en te eten|een droog huis} in plaats van {woonplek}",
            "Ik wil {de huur weer op tijd betalen|de verhuurder kunnen bellen} zodat {we niet uit huis hoeven|het rustig wordt}",
        ],
        afspraken: [
            .ouder("Reageert elke {maandag|week} op woningen, ook buiten {buurt}"),
            .ander("woonconsulent", "Kijkt of er een plek is voor het hele gezin"),
            .werker("Belt {corporatie} over de opzegging, {ouder} luistert mee"),
            .ouder("Betaalt de huur van deze maand op de eerste"),
            .ander("verhuurder", "Wacht met de volgende stap tot het gesprek"),
            .naaste("Neemt {kind} in het weekend, zodat er even ruimte is"),
            .werker("Helpt met de aanvraag voor urgentie"),
        ],
        journaal: [
            .huis("Het gezin woont nu in {woonplek}. {ouder} liet zien waar iedereen slaapt."),
            .bel("{corporatie} gesproken: geen zitting zolang de afspraak over de huur loopt."),
            .app("{ouder} was {derde|zevende|elfde} bij de bezichtiging. Het werd het niet."),
            .overleg("Woonconsulent: de urgentie is afgewezen. We kijken wat er wel kan."),
            .huis("{kind} maakt huiswerk op bed. We hebben een klaptafel geregeld via de buurt."),
        ],
        later: [
            .bel("{ouder} huilde van geluk: er is een woning. Sleutel over {drie|vijf} weken."),
            .huis("Dozen geteld en gelachen. {kind} kiest de kleur van de muur."),
        ],
        werker: [
            "Zonder vaste plek komt er van de andere doelen weinig terecht. Ik zou wonen bovenaan zetten.",
            "{ouder} zoekt hard. Het ligt niet aan inzet, er is gewoon te weinig.",
        ],
        anders: [
            Kijk("woonconsulent", "Er zijn meer gezinnen met zo'n verhaal. Een uitzondering moet ik kunnen uitleggen."),
            Kijk("school", "{kind} is moe. Sinds {woonplek} komt het huiswerk niet af."),
            Kijk("ouder", "Liever klein en samen dan groot en ergens waar we niemand kennen."),
        ],
        woorden: [
            "woonplek": [
                "een kamer bij familie", "een vakantiehuisje", "een huis met schimmel", "een woning van twee kamers",
                "een tijdelijke woning die stopt",
            ]
        ],
        vast: Vast(
            tafel: "city-deal-overleg",
            vraag: "Kan dit gezin {samen|met de kinderen bij elkaar} in de stad blijven nu {woonplek} ophoudt?",
            gevraagd: "woonplek", aard: "wonen",
            situatie:
                "Over {zes|acht|tien} weken moet het gezin weg. Urgentie is afgewezen, omdat inwonen als vrije keuze telt. {kind} heeft hier school en hulp.",
            geprobeerd: [
                "Urgentie aangevraagd en afgewezen", "Reageren op woningen, {twintig|veertig} keer",
                "Tijdelijk bij familie, te klein",
            ],
            regel: "huisvestingsverordening-4", erbij: ["woonconsulent", "werk-en-inkomen", "corporatie"],
            opties: [
                Optie(
                    "Een contingentwoning", "De kinderen houden hun school. Daar is de regeling voor.",
                    "{corporatie} wil meewerken als er begeleiding blijft.",
                    "Eén woning, tegenover opvang die per maand veel meer kost."),
                Optie(
                    "Verhuizen naar een andere gemeente", "Er is een dak, maar school en hulp beginnen opnieuw.",
                    "{ouder} wil het alleen als het moet.", "Goedkoop voor de stad, duur voor {kind}."),
            ],
            uitkomsten: ["contingentwoning"],
            besluit:
                "Het gezin krijgt een contingentwoning. Het buurtteam komt een jaar langs en {corporatie} belt bij achterstand eerst het team.",
            gronden:
                "De regel weegt inwonen als keuze. Dit gezin had geen andere plek. Met kinderen op school in de wijk is de bedoeling van de regeling hier aan de orde.",
            verteld: "Er komt een woning voor jullie samen. Het duurt nog een paar weken. De school blijft dezelfde.",
            oneens: Kijk("woonconsulent", "Vreest dat anderen die ook inwonen nu hetzelfde vragen."),
            acties: [
                .ander("woonconsulent", "Zet de woning op naam"), .ander("corporatie", "Spreekt de overdracht af"),
                .werker("Maakt met {ouder} een plan voor de huur"),
            ],
            terugblik: [
                "Het gezin woont er en de huur is elke maand betaald.",
                "De woning is er, de inrichting kostte meer dan gedacht.",
            ],
            les: (
                "Inwonen en toch een huis vinden",
                "Een gezin dat inwoonde kreeg geen urgentie, omdat inwonen als eigen keuze telt.",
                "Laat zien welke plekken er níet waren. Met begeleiding en een belafspraak bij achterstand durft een verhuurder meer.",
                "Wie een gezin helpt dat zijn woning kwijtraakt"
            ),
            knelpunten: ["urgentie-afgewezen", "woningtekort"], oplossingen: ["contingentwoning", "een-vaste-persoon"]))
}
