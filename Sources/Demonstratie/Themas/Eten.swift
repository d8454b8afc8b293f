extension Themastof {
    static let eten = Themastof(
        thema: .eten, leeftijd: 12...17, leefgebied: "gezondheid", behoeften: ["eetproblematiek"],
        kind: [
            "Ik wil {aan tafel zitten|meeëten} zonder {dat iedereen kijkt|te rekenen|paniek}",
            "Ik wil {weer kracht|genoeg energie} hebben voor {hobby}",
            "Ik wil dat {eten|de weegschaal} niet {de baas|het eerste waar ik aan denk} is {'s ochtends|de hele dag}",
            "Ik wil {uit eten|op kamp|ergens blijven slapen} {zonder smoes|zonder plan vooraf}",
        ],
        ouder: [
            "Ik wil {rust|gewone gesprekken} aan tafel {in plaats van tellen|over iets anders dan eten}",
            "Ik wil {weten|voelen} wanneer ik {moet aandringen|moet zwijgen} bij {maaltijd}",
            "Ik wil dat {kind} {gezond blijft|niet naar het ziekenhuis hoeft} en {ons niet kwijtraakt|ons vertrouwt}",
        ],
        afspraken: [
            .kind("Eet {maaltijd} samen met {ouder}, zonder gesprek over eten"),
            .ouder("Zet het eten neer en praat over {hobby}"),
            .ander("huisarts", "Weegt eens per {week|twee weken}, {kind} hoeft het getal niet te zien"),
            .ander("specialist", "Legt aan het hele gezin uit wat helpt en wat niet"),
            .werker("Spreekt {kind} apart, wandelend"),
            .ander("{leraarrol}", "Laat {kind} met {vriend} in een rustige ruimte lunchen"),
        ],
        journaal: [
            .huis("Aan tafel gezeten bij {maaltijd}. Het ging over {hobby}. De helft was op."),
            .bel("Huisarts: gewicht is gelijk gebleven. Dat is nu goed nieuws."),
            .app("{kind}: 'was moeilijk vandaag maar niet weggelopen.'"),
            .overleg(
                "Specialist, huisarts en {ouder}: afgesproken bij welk getal we meteen bellen. {kind} weet het ook."),
            .school("{leraarrol} regelt een plek om te lunchen zonder drukte."),
        ],
        later: [
            .huis("{kind} had zelf gekookt. Voor vier."),
            .app("{kind}: 'ijsje gegeten met {vriend}. gewoon.'"),
        ],
        werker: [
            "Thuis wordt het rustiger aan tafel. Over de gezondheid laat ik de huisarts het woord.",
            "{kind} geeft een hoog cijfer om ons gerust te stellen, denk ik. Ik wil dat samen bespreken.",
        ],
        anders: [
            Kijk("huisarts", "Het lichaam herstelt langzamer dan de stemming. Blijven wegen."),
            Kijk("ouder", "{kind} lacht weer. Ik kijk liever daarnaar dan naar de weegschaal."),
            Kijk("specialist", "Het gaat minder over eten dan over grip. Daar willen we aan werken."),
        ],
        woorden: ["maaltijd": ["het ontbijt", "de lunch", "het avondeten", "het tussendoortje om vier uur"]],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag: "Is voor {kind} een opname nodig, of kunnen we het {thuis|in de wijk} doen?",
            gevraagd: "meedenken", aard: "passende-hulp",
            situatie:
                "{kind} is afgevallen en staat op de lijst voor opname. {kind} en {ouder} willen thuis blijven. Intensieve hulp thuis is niet ingekocht voor deze leeftijd.",
            geprobeerd: [
                "Gesprekken eens per twee weken: te weinig", "Diëtist, {kind} haakte af",
                "Een week in het ziekenhuis, daarna weer thuis",
            ],
            regel: "jeugdhulpverordening-6", erbij: ["specialist", "huisarts", "jeugdarts"],
            opties: [
                Optie(
                    "Vier keer per week hulp aan tafel, met wegen bij de huisarts", "{kind} herstelt waar {hij} leeft.",
                    "{ouder} neemt verlof op, {kind} wil dit zelf.", "De helft van een opname."),
                Optie(
                    "Opname", "Veilig als het lichaam het niet redt.", "{kind} wil niet; {ouder} alleen als het moet.",
                    "Duur, met kans op terugval bij thuiskomst."),
            ],
            uitkomsten: ["voorziening-nodig", "plan-van-aanpak"],
            besluit:
                "Twaalf weken hulp aan tafel thuis. Onder het afgesproken gewicht volgt direct opname, en dat weet iedereen vooraf.",
            gronden:
                "De artsen vinden thuis nu verantwoord, met een grens. Herstel thuis heeft de voorkeur zolang die grens niet wordt geraakt.",
            verteld:
                "Je blijft thuis. Er komt vier keer per week iemand mee-eten. De grens ken je, daar houden wij ons ook aan.",
            oneens: Kijk("jeugdarts", "Wil de grens een kilo hoger leggen."),
            acties: [
                .ander("huisarts", "Weegt elke week en belt bij de grens"), .ander("specialist", "Start aan tafel"),
                .werker("Stemt af met school"),
            ],
            terugblik: [
                "Geen opname nodig geweest. {kind} eet weer mee.", "Thuis ging het, met één moeilijke week tussendoor.",
            ],
            les: (
                "Thuis herstellen van een eetprobleem, met een grens vooraf",
                "Voor een jongere met eetproblemen was er alleen weinig hulp of opname, en niets ertussen.",
                "Met een afgesproken grens durven artsen en ouders thuis te beginnen. Maak de grens samen, vooraf, en laat de jongere die kennen.",
                "Wie twijfelt tussen thuis en opname"
            ),
            knelpunten: ["geen-aanbod", "alles-of-niets"],
            oplossingen: ["ongecontracteerde-aanbieder", "consult-in-de-wijk"]))
}
