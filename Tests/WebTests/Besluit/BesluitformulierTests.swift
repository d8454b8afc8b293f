import Domain
import HTML
import Testing

@testable import Web

@Suite struct BesluitformulierTests {
    private let nu = Dag(jaar: 2026, maand: 11, dag: 23)!
    private let deelnemer = Besluitformulier.Vragen.Deelnemer(id: .new(), naam: "B. Smit", rol: "leerplicht")

    private var nodig: [Nodig] {
        [
            Nodig(wat: "de grond", velden: ["gronden"]),
            Nodig(wat: "waar ieder staat", velden: ["stand-\(deelnemer.id)"], of: "allen"),
        ]
    }

    private func formulier(_ form: Formulierdata = Formulierdata(), _ refusal: Refusal? = nil) -> String {
        Besluitformulier(
            naar: "/x",
            vragen: .init(
                wat: "De taxi blijft rijden.", deelnemers: [deelnemer], regels: [], doeners: [("1", "Mira")],
                terugblik: nil),
            nodig: nodig, form: form, refusal: refusal
        ).renderString()
    }

    @Test func `bij niemand is vooraf gekozen waar die staat`() {
        #expect(!formulier().contains("checked"))
    }

    @Test func `wat nog nodig is staat naast de knop`() {
        #expect(formulier().contains("Nog nodig: <b>de grond en waar ieder staat</b>"))
    }

    @Test func `wat er al staat is niet meer nodig, ook na een weigering`() {
        let weigering = Refusal(.invalid, "Kies een dag die nog komt.", field: "terugblik_op")

        let zonderGrond = formulier(Formulierdata(["gronden": " ", "allen": "ja"]), weigering)
        let klaar = formulier(
            Formulierdata(["gronden": "Omdat het kan", "stand-\(deelnemer.id)": "afwezig"]), weigering)

        #expect(zonderGrond.contains("Nog nodig: <b>de grond</b>"))
        #expect(klaar.contains("role=\"status\" data-goed=\"Alles staat er.\">Alles staat er.<"))
    }

    @Test func `na een weigering staat alles wat getypt was er nog`() {
        var form = Formulierdata(
            urlencoded: "gronden=Omdat+het+kan&actie-wat=Bellen&actie-wie=1&stand-\(deelnemer.id)=afwezig")
        form.zet("terugblik_op", "1-1-2020")

        let html = formulier(form, Refusal(.invalid, "Kies een dag die nog komt.", field: "terugblik_op"))

        #expect(html.contains("Omdat het kan") && html.contains("value=\"Bellen\""))
        #expect(html.contains("value=\"afwezig\" checked"))
        #expect(html.contains("id=\"fout-terugblik_op\">Kies een dag die nog komt."))
    }

    @Test func `elke rij acties wordt gelezen met wie en wanneer`() throws {
        let wie = ID<Medewerker>.new()
        let form = Formulierdata(
            urlencoded: "actie-wat=Bellen&actie-wie=\(wie)&actie-anders=&actie-uiterlijk=1-12"
                + "&actie-wat=Brengen&actie-wie=&actie-anders=Oma&actie-uiterlijk=2-12-2026")

        let acties = try form.acties(nu: nu)

        #expect(acties[0] == Actievoorstel("Bellen", door: wie, voor: Dag(jaar: 2026, maand: 12, dag: 1)))
        #expect(acties[1] == Actievoorstel("Brengen", ofDoor: "Oma", voor: Dag(jaar: 2026, maand: 12, dag: 2)))
    }

    @Test func `een dag die geen dag is wordt bij zijn veld geweigerd`() {
        let form = Formulierdata(urlencoded: "actie-wat=Bellen&actie-uiterlijk=gauw")

        #expect(
            throws: Refusal(
                .invalid, "Schrijf de datum als dag-maand-jaar, bijvoorbeeld 22-11-2026.", field: "actie-uiterlijk")
        ) {
            try form.acties(nu: nu)
        }
    }

    @Test func `vragen twee uitkomsten hetzelfde dan telt wat bij de gekozen uitkomst is ingevuld`() {
        var stap = Stap("oplossing", .besluit)
        var (een, ander) = (Uitkomst("een"), Uitkomst("ander"))
        een.vraagt = [Vraag(woorden: "reden")]
        ander.vraagt = [Vraag(woorden: "reden")]
        stap.uitkomsten = [een, ander]

        let voorstel = Formulierdata(urlencoded: "uitkomst=ander&antwoord-een-reden=Nee&antwoord-ander-reden=Daarom")
            .uitkomst(uit: stap)

        #expect(voorstel.keuzes == ["ander"])
        #expect(voorstel.antwoorden == ["reden": "Daarom"])
    }

    @Test func `het papier zegt wanneer de gronden volgen`() {
        let papier = PapierView(
            terug: "/x", gezin: "gezin Yilmaz", vraag: "Mag zij blijven?", tafel: "Overleg", op: "23 november 2026",
            wat: "Ja.", waarom: nil, anders: [], acties: nil, terugblik: nil, contact: nil)

        #expect(papier.renderString().contains("De tafel schrijft dit uiterlijk de volgende werkdag op."))
        #expect(papier.renderString().contains("Dat schrijft de tafel hier nog bij."))
    }

    @Test func `het papier zegt onder het besluit dat het nog niet zeker is`() throws {
        let papier = PapierView(
            terug: "/x", gezin: "Gezin Yilmaz", vraag: "Mag zij blijven?", tafel: "Overleg", op: "23 november 2026",
            wat: "Zij blijft.",
            zekerheid: "Dit is nog niet zeker. Nadia Rosier zegt uiterlijk 30 november 2026 ja of nee.",
            waarom: "Daarom.", anders: [], acties: [], terugblik: nil, contact: nil
        ).renderString()

        let besluit = try #require(papier.range(of: "Zij blijft.")).upperBound
        let waarom = try #require(papier.range(of: ">Waarom<")).lowerBound
        #expect(papier[besluit..<waarom].contains("Nadia Rosier zegt uiterlijk 30 november 2026 ja of nee."))
    }

    @Test func `wat gedaan is blijft op het papier staan, met de dag`() {
        let papier = PapierView(
            terug: "/x", gezin: "Gezin Yilmaz", vraag: "Mag zij blijven?", tafel: "Overleg", op: "23 november 2026",
            wat: "Ja.", waarom: "Daarom.", anders: [],
            acties: [
                .init(
                    wie: "Aylin", wat: "Belt school", wanneer: "1 december 2026", einde: "gedaan op 30 november 2026"),
                .init(wie: "Mira", wat: "Mailt", wanneer: "2 december 2026"),
            ], terugblik: nil, contact: nil)

        let html = papier.renderString()
        #expect(html.contains("Belt school. Gedaan op 30 november 2026."))
        #expect(html.contains("Mailt. Klaar op 2 december 2026."))
        #expect(html.contains("Dit papier is voor gezin Yilmaz."))
    }
}
