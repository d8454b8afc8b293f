/// One word of plain text for whoever watches the program from outside, such as a proxy. It asks nothing of the database.
enum GezondheidPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/gezondheid", wie: .iedereen) { _ in
            .bestand(Array("ok\n".utf8), soort: "text/plain; charset=utf-8", naam: nil)
        }
    }
}
