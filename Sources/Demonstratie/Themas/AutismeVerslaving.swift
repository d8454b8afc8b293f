extension Themastof {
    static let autismeVerslaving = Themastof(
        thema: .autismeVerslaving, leeftijd: 15...17, leefgebied: "verslaving", behoeften: ["autisme", "verslaving"],
        kind: [
            "Ik wil {minder|alleen in het weekend|niet meer elke dag} {middel} en {toch|wel} {slapen|rust in mijn hoofd}",
            "Ik wil {hulp|iemand} die {mij snapt zonder dat ik alles uitleg|niet meteen over stoppen begint}",
            "Ik wil {een dag|een week|een baan} die {klopt|voorspelbaar is}, {zodat ik niet hoef te ontsnappen|met iets waar ik goed in ben}",
        ],
        ouder: [
            "Ik wil {hulp|één adres|één gesprek} voor {allebei|autisme en gebruik samen}, niet {om de beurt|nog een wachtlijst}",
            "Ik wil {weer praten|aan tafel zitten} met {kind} over {iets anders dan gebruik|gewone dingen}",
            "Ik wil {weten wat ik wel en niet moet doen|rustig blijven} als {kind} {weg is|onder invloed thuiskomt}",
        ],
        afspraken: [
            .kind("Schrijft een week op wanneer {middel} en wat er daarvoor gebeurde"),
            .werker("Zoekt één plek die beide kent"),
            .ouder("Vraagt 's avonds niet door; het gesprek is op {zondag|zaterdag} om elf uur"),
            .ander("specialist", "Legt uit wat {middel} met slaap en prikkels doet"),
            .ander("jongerenwerk", "Gaat met {kind} naar {bezigheid}"),
            .kind("Appt {werker} een cijfer van de dag, meer hoeft niet"),
        ],
        journaal: [
            .app("{kind} stuurde een 4. Ik stuurde terug: 'dank je, tot donderdag.'"),
            .huis("{kind} zegt: met {middel} wordt het stil in mijn hoofd. Dat snap ik beter dan alle folders."),
            .overleg(
                "Plek één behandelt geen gebruik, plek twee geen autisme. Iedereen vindt het jammer. Ik breng het verder."
            ),
            .bel("{ouder} sliep niet. Afgesproken wie {ouder} 's nachts mag bellen."),
            .huis("Gelopen naar {bezigheid}. {kind} bleef een uur."),
        ],
        later: [
            .app("{kind} stuurde drie keer een 7 in één week."),
            .overleg("Beide behandelaars in één gesprek met {kind}. {^hij} hoefde niets twee keer te vertellen."),
        ],
        werker: [
            "{^middel} is voor {kind} een oplossing. Als we die weghalen zonder iets ervoor terug, komt het terug.",
            "{kind} doet mee zolang het voorspelbaar is. Elke nieuwe intake kost weken.",
        ],
        anders: [
            Kijk("specialist", "Eerst stoppen met {middel}, dan kunnen we pas goed kijken."),
            Kijk(
                "verslavingsarts", "Zonder rekening te houden met autisme houdt {kind} een groep bij ons geen week vol."
            ),
            Kijk("ouder", "Wij horen al {een jaar|twee jaar} dat we bij de ander moeten zijn."),
        ],
        woorden: [
            "middel": ["blowen", "wiet", "drinken", "pillen om te slapen"],
            "bezigheid": [
                "de fietswerkplaats", "de schaakclub", "een stal buiten de stad", "de serverruimte van het buurthuis",
                "de kringloop",
            ],
        ],
        vast: Vast(
            tafel: "maatwerktafel",
            vraag: "Wie behandelt {kind} als {autisme en gebruik samen gaan|het een niet zonder het ander gaat}?",
            gevraagd: "samenwerking", aard: "passende-hulp",
            situatie:
                "Twee aanbieders wijzen naar elkaar. {kind} had in {een jaar|anderhalf jaar} {drie|vier} intakes en nog geen behandeling.",
            geprobeerd: [
                "Plek voor autisme: eerst stoppen met {middel}", "Plek voor verslaving: groep was te druk",
                "Gesprekken thuis; helpen, maar zijn geen behandeling",
            ],
            regel: "jeugdhulpverordening-6", erbij: ["specialist", "verslavingsarts", "accounthouder"],
            opties: [
                Optie(
                    "Twee behandelaars, één plan, bij {kind} thuis", "{kind} krijgt eindelijk hulp voor wie {hij} is.",
                    "Beide aanbieders leveren één vaste persoon.", "Minder intakes, minder uitval."),
                Optie(
                    "Opname ver weg die beide kan", "De kennis is er.", "{kind} wil niet weg uit {zijn} omgeving.",
                    "Een veelvoud van de kosten."),
            ],
            uitkomsten: ["plan-van-aanpak", "overleg-aanbieder"],
            besluit:
                "Beide aanbieders geven één vaste behandelaar. Zij werken thuis, met één plan en één rekening voor een half jaar.",
            gronden:
                "Er is geen ingekochte plek voor deze twee dingen samen. Dat mag niet betekenen dat {kind} niets krijgt. Samen leveren kan binnen beide contracten.",
            verteld: "Je krijgt twee mensen die samen met jou werken. Je hoeft niet eerst gestopt te zijn.",
            oneens: Kijk("specialist", "Blijft zeggen dat minderen de eerste stap moet zijn."),
            acties: [
                .ander("accounthouder", "Bespreekt met inkoop dat dit aanbod ontbreekt"),
                .ander("specialist", "Wijst een vaste behandelaar aan"), .werker("Plant het eerste gesprek samen"),
            ],
            terugblik: [
                "{kind} heeft nog geen afspraak gemist.",
                "Het begin is er. De rekening over twee aanbieders kost veel mailen.",
            ],
            les: (
                "Autisme en middelengebruik: één plan van twee aanbieders",
                "Een jongere met autisme die ook middelen gebruikte, werd door twee aanbieders steeds naar de ander gestuurd.",
                "Vraag van elk één vaste behandelaar en één gezamenlijk plan. En meld het: dit aanbod is niet ingekocht.",
                "Wie een jongere heeft met autisme en gebruik"
            ),
            knelpunten: ["geen-aanbod", "rondgestuurd"], oplossingen: ["combinatie-aanbieders", "een-vaste-persoon"]))
}
