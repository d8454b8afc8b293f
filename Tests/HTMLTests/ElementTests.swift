import Foundation
import HTML
import Testing

@Suite struct ElementTests {
    @Test func `een element kan zonder inhoud en zonder kenmerken`() {
        let html = Tr {
            Td()
            Td(.class("leeg"))
            Td {}
            Th(.scope("row")) { "een" }
        }

        #expect(html.renderString() == #"<tr><td></td><td class="leeg"></td><td></td><th scope="row">een</th></tr>"#)
    }

    @Test func `een leeg element heeft geen eindtag`() {
        let html = P {
            Br()
            Hr()
            Img(.src("/a.svg"), .alt(""))
            Link(.rel("stylesheet"), .href("/s.css"))
        }

        #expect(
            html.renderString() == #"<p><br><hr><img src="/a.svg" alt=""><link rel="stylesheet" href="/s.css"></p>"#)
    }

    @Test func `een script heeft een adres en geen inhoud`() {
        let html = Script(.src("/lokaal.js"), .defer)

        #expect(html.renderString() == #"<script src="/lokaal.js" defer></script>"#)
    }

    @Test(arguments: ["\neen", "\r\neen", "\n\n", "een\n", "", "een"])
    func `een tekstveld verliest zijn eerste lege regel niet`(tekst: String) {
        let begin = tekst.utf8.first.map { [0x0A, 0x0D].contains($0) } == true ? "\n" : ""

        let veld = Textarea(.name("t")) { tekst }
        let voorbeeld = Pre { tekst }

        #expect(veld.renderString().utf8.elementsEqual("<textarea name=\"t\">\(begin)\(tekst)</textarea>".utf8))
        #expect(voorbeeld.renderString().utf8.elementsEqual("<pre>\(begin)\(tekst)</pre>".utf8))
    }

    @Test func `een tekening heeft een titel en een beschrijving`() {
        let html = Svg(.viewBox("0 0 10 5"), .role("img")) {
            SvgTitle { "Score" }
            Desc { "Van 1 naar 2" }
            G(.fill("none"), .stroke("currentColor"), .strokeWidth(1.5), .strokeDasharray("2 1")) {
                Polyline(.points("0,0 1,1"))
                Line(.x1(0), .y1(0.5), .x2(10), .y2(0.5))
                Circle(.cx(1), .cy(1), .r(2)) { SvgTitle { "punt" } }
            }
            SvgText(.x(3), .y(4), .textAnchor("middle")) { "nu" }
        }

        #expect(
            html.renderString() == """
                <svg viewBox="0 0 10 5" role="img"><title>Score</title><desc>Van 1 naar 2</desc>\
                <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1">\
                <polyline points="0,0 1,1"></polyline><line x1="0" y1="0.5" x2="10" y2="0.5"></line>\
                <circle cx="1" cy="1" r="2"><title>punt</title></circle></g>\
                <text x="3" y="4" text-anchor="middle">nu</text></svg>
                """)
    }

    @Test func `een naam die Foundation ook kent is te onderscheiden`() {
        let html = HTML::Progress(.value(3), .max(7)) { "3 van 7" }

        #expect(html.renderString() == #"<progress value="3" max="7">3 van 7</progress>"#)
    }

    @Test func `een groot formulier blijft snel te vertalen`() {
        let fout: String? = "Vul in"
        let gekozen = 2

        let html = Form(.method("post"), .action("/inbrengen/7/besluit"), .novalidate) {
            Fieldset(.aria("describedby", fout == nil ? nil : "fout")) {
                Legend { "Besluit" }
                if let fout { P(.id("fout"), .class("fout"), .role("alert")) { fout } }
                Label(.for("gronden")) { "Gronden" }
                Textarea(.id("gronden"), .name("gronden"), .rows(4), .cols(60), .maxlength(2000), .required) { "tekst" }
                Select(.name("tafel"), .when(fout != nil, .aria("invalid", true))) {
                    for tafel in 1...3 {
                        Option(.value(tafel), tafel == gekozen ? .selected : nil) {
                            "Tafel "
                            tafel
                        }
                    }
                }
                Input(
                    .type("date"), .name("op"), .min("2026-01-01"), .autocomplete("off"),
                    .value(fout == nil ? "x" : nil))
                Input(
                    .type("number"), .name("n"), .min(1), .max(10), .step(0.5), .inputmode("decimal"), .placeholder("5")
                )
                Button(.type("submit"), .name("actie"), .value("vast"), .data("wacht", "1")) { "Leg vast" }
                Button(.type("submit"), .formaction("/concept"), .disabled) { "Bewaar" }
            }
        }.renderString()

        #expect(html.contains(#"<option value="2" selected>Tafel 2</option><option value="3">"#))
        #expect(html.contains(#"<fieldset aria-describedby="fout">"#))
        #expect(html.contains(#"<select name="tafel" aria-invalid="true">"#))
        #expect(html.contains(#"<input type="date" name="op" min="2026-01-01" autocomplete="off">"#))
    }
}
