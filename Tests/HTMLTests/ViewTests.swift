import Foundation
import HTML
import Testing

struct GroetView: View {
    let naam: String

    var body: some HTML {
        Div(.class("sheet"), .id("groet")) {
            H1 { "Dag \(naam)" }
            if naam.isEmpty {
                P { "leeg" }
            } else {
                P(.class("soft")) {
                    naam
                    " en "
                    B { "meer" }
                }
            }
            for x in [1, 2] { Li { x } }
            A(.href("/x")) { "link" }
            Input(.type("text"), .name("n"), .value(naam), .required, .aria("label", "Naam"))
            Br()
        }
    }
}

/// A shared piece with content and attributes of its caller, and a member named as the builder names things.
private struct Blad<Content: HTML>: View {
    let titel: String
    @HTMLBuilder let content: Content

    var body: some HTML {
        Document {
            Html(.lang("nl")) {
                Head {
                    Meta(.charset("utf-8"))
                    Title { titel }
                }
                Body { Main { content } }
            }
        }
    }
}

private enum Stand { case open, dicht, onbekend }

@Suite struct ViewTests {
    @Test func `een pagina schrijft zich als bytes`() {
        let view = GroetView(naam: "A<b>")

        let bytes = view.render()

        #expect(String(decoding: bytes, as: UTF8.self) == view.renderString())
        #expect(
            view.renderString() == """
                <div class="sheet" id="groet"><h1>Dag A&lt;b&gt;</h1>\
                <p class="soft">A&lt;b&gt; en <b>meer</b></p><li>1</li><li>2</li><a href="/x">link</a>\
                <input type="text" name="n" value="A&lt;b&gt;" required aria-label="Naam"><br></div>
                """)
    }

    @Test func `een document begint met zijn doctype`() {
        let blad = Blad(titel: "Tafel") { P { "dag" } }

        let html = blad.renderString()

        #expect(
            html == """
                <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Tafel</title></head>\
                <body><main><p>dag</p></main></body></html>
                """)
    }

    @Test(arguments: [(Stand.open, "<b>open</b>"), (.dicht, "dicht"), (.onbekend, "")])
    private func `elke tak van een keuze schrijft zichzelf`(stand: Stand, verwacht: String) {
        @HTMLBuilder func keuze() -> some HTML {
            switch stand {
            case .open: B { "open" }
            case .dicht: "dicht"
            case .onbekend: EmptyHTML()
            }
        }

        let html = keuze().renderString()

        #expect(html == verwacht)
    }

    @Test func `wat er niet is schrijft niets`() {
        let naam: String? = nil
        let leeftijd: Int? = 7

        let html = P {
            naam
            leeftijd
            if let naam { B { naam } }
            if let leeftijd, leeftijd > 6 { Em { leeftijd } }
        }

        #expect(html.renderString() == "<p>7<em>7</em></p>")
    }

    @Test func `letterlijke opmaak komt alleen uit de broncode`() {
        let html = Div {
            Raw("<!-- static -->")
            "<!-- tekst -->"
        }

        #expect(html.renderString() == "<div><!-- static -->&lt;!-- tekst --&gt;</div>")
    }

    @Test func `verschillende stukken staan in een lijst`() {
        let stukken = [AnyHTML("een"), AnyHTML(B { "twee" }), AnyHTML(3)]

        let html = P { stukken }

        #expect(html.renderString() == "<p>een<b>twee</b>3</p>")
    }

    @Test func `een buffer verzamelt meer stukken`() {
        var buffer = HTMLBuffer()

        P { "een" }.render(into: &buffer)
        "&".render(into: &buffer)

        #expect(String(decoding: buffer.bytes, as: UTF8.self) == "<p>een</p>&amp;")
    }
}
