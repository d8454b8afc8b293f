import HTML
import Testing

@Suite struct EscapingTests {
    @Test func `tekst ontsnapt nooit uit haar element`() {
        let html = P { "</p><script>alert(\"1\" & '2')</script>" }

        #expect(
            html.renderString()
                == "<p>&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</p>")
    }

    @Test func `een waarde ontsnapt nooit uit haar kenmerk`() {
        let html = Input(.value("\" autofocus onfocus='x' `=<>"))

        #expect(html.renderString() == "<input value=\"&quot; autofocus onfocus=&#39;x&#39; `=&lt;&gt;\">")
    }

    @Test(arguments: ["\"", "'", "<", ">", "&"], ["\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}"])
    func `een combinatieteken verbergt geen leesteken`(leesteken: String, combinatie: String) {
        let bytes = Input(.value(leesteken + combinatie + " onfocus=x")).render()

        let binnen = bytes.dropFirst(#"<input value=""#.utf8.count).dropLast(2)
        #expect(binnen.first == UInt8(ascii: "&"))
        #expect(!binnen.contains(UInt8(ascii: "\"")) && !binnen.contains(UInt8(ascii: "<")))
    }

    @Test func `een stuurteken wordt een vervangteken`() {
        let tekst = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))

        let html = tekst.renderString()

        let verwacht = (0..<0x20).map { [9, 10, 13].contains($0) ? Unicode.Scalar($0)! : "\u{FFFD}" }
        #expect(Array(html.unicodeScalars) == verwacht)
    }

    @Test(arguments: [0x202A...0x202E, 0x2066...0x2069] as [ClosedRange<UInt32>])
    func `een richtingteken reikt niet voorbij zijn element`(tekens: ClosedRange<UInt32>) {
        for teken in tekens.compactMap(Unicode.Scalar.init) {
            let html = B(.title("\(teken)")) { "a\(teken)b" }

            #expect(html.renderString() == "<b title=\"\u{FFFD}\">a\u{FFFD}b</b>")
        }
    }

    @Test(arguments: [
        "\u{2029}\u{202F}\u{2065}\u{206A}", "\u{200E}\u{200F}\u{61C}", "é ë ☂ 漢 👩🏽‍🚒", "\u{E2}\u{AA}\u{7F}\u{85}",
        "\t\r\n",
    ])
    func `andere tekens blijven zoals ze zijn`(tekst: String) {
        let html = tekst.renderString()

        #expect(html.utf8.elementsEqual(tekst.utf8))
    }
}
