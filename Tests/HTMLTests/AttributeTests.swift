import HTML
import Testing

@Suite struct AttributeTests {
    @Test func `een afwezig kenmerk schrijft niets`() {
        let klasse: String? = nil
        let geen: Attribute? = nil

        let html = Div(.class(klasse), geen, .when(false, .hidden), .when(true, .id("a")), .value(nil as Int?))

        #expect(html.renderString() == #"<div id="a"></div>"#)
    }

    @Test func `een gedeeld stuk geeft kenmerken door`() {
        let kenmerken: [Attribute?] = [.name("n"), nil, .readonly]

        let html = P {
            Input(attributes: kenmerken)
            Button(attributes: kenmerken) { "ja" }
        }

        #expect(html.renderString() == #"<p><input name="n" readonly><button name="n" readonly>ja</button></p>"#)
    }

    @Test(arguments: [
        "/", "/x?a=1&b=2", "#", "#kop", "?pagina=2", "https://www.rijksoverheid.nl/", "HTTPS://a.nl",
        "mailto:a@b.nl", "tel:+31201234567", "otpauth://totp/x", "/a//b", "/een pad",
    ])
    func `een adres op deze site of met een bekend schema blijft`(adres: String) {
        let html = A(.href(adres)).renderString()

        #expect(html == "<a href=\"\(adres.replacing("&", with: "&amp;"))\"></a>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
        "java\tscript:alert(1)", "\njavascript:alert(1)", "\u{FEFF}javascript:1", "javascript\u{301}:alert(1)",
        "data:text/html,x",
        "vbscript:x", "//kwaad.nl", "/\\kwaad.nl", "\\\\kwaad.nl", "/\t/kwaad.nl", "/\n\\kwaad.nl", "\t//kwaad.nl",
        " /x", "http://a.nl",
        "", "x", "https", "ht\ttps:x", "https\u{301}://a.nl", "file:///etc/passwd", "blob:x", "/x\u{0}",
    ])
    func `elk ander adres wordt een hekje`(adres: String) {
        let html = Form(.action(adres)) {
            A(.href(adres))
            Img(.src(adres))
            Button(.formaction(adres))
            Div(.attr("hx-get", adres), .data("hx-post", adres), .attr("HREF", adres))
        }.renderString()

        #expect(
            html == """
                <form action="#"><a href="#"></a><img src="#"><button formaction="#"></button>\
                <div hx-get="#" data-hx-post="#" HREF="#"></div></form>
                """)
    }

    @Test func `een combinatieteken na de schuine streep blijft binnen de site`() {
        let html = A(.href("/\u{301}/kwaad.nl"))

        #expect(html.renderString() == "<a href=\"/\u{301}/kwaad.nl\"></a>")
    }

    @Test func `een kenmerk met code als waarde bestaat niet`() async {
        await #expect(processExitsWith: .failure) { _ = Attribute.attr("onClick", "alert(1)") }
        await #expect(processExitsWith: .failure) { _ = Attribute.attr("style", "color:red") }
        await #expect(processExitsWith: .failure) { _ = Attribute.attr("srcdoc", "<script>") }
        await #expect(processExitsWith: .failure) { _ = Attribute.data("hx-on:click", "alert(1)") }
    }
}
