import Foundation
import Hummingbird

/// The stylesheet, the script and the icon: the only files, served from memory.
enum PubliekPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        let bestanden = [
            ("stijl.css", "text/css; charset=utf-8"), ("script.js", "text/javascript; charset=utf-8"),
            ("icoon.svg", "image/svg+xml"),
        ]
        for (pad, soort) in bestanden {
            guard let url = Bundle.module.url(forResource: "Publiek/\(pad)", withExtension: nil),
                let data = try? Data(contentsOf: url)
            else { preconditionFailure("\(pad) does not stand beside the program") }
            let bytes = [UInt8](data)
            wegen.get("/\(pad)", wie: .iedereen) { _ in .bestand(bytes, soort: soort, naam: nil) }
        }
    }
}
