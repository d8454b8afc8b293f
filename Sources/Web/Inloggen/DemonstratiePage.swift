import Casework
import Domain
import HTML
import Hummingbird

/// Rondkijken in een demonstratie: één knop per rol, zonder iets te typen.
enum DemonstratiePage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.post("/inloggen/demonstratie", wie: .iedereen) { v in
            guard v.web.instellingen.demonstratie, let account: ID<Account> = v.form.id("account") else {
                throw Refusal(.notFound, "Deze bladzijde is er niet.")
            }
            let medewerker = try await v.casework.demonstratiemedewerker(account)
            let token = try await v.casework.beginSessie(medewerker, factoren: 2, apparaat: v.apparaat)
            return .metSessie(token, v.terug)
        }
    }
}

/// De knoppen, elk met wie het is en in welke rol.
struct DemonstratieView: View {
    let knoppen: [Demonstratieknop]
    let terug: String

    var body: some HTML {
        Section(.class("sheet")) {
            H2 { "Kijk rond als" }
            Form(.method("post"), .action("/inloggen/demonstratie")) {
                Input(.type("hidden"), .name("terug"), .value(terug))
                Ul(.class("lijst")) {
                    for knop in knoppen {
                        Li {
                            Span {
                                B { knop.naam }
                                ", \(knop.rol)"
                            }
                            Button(.class("button quiet"), .name("account"), .value(knop.account.rawValue)) {
                                "Begin"
                                Span(.class("alleen-lezer")) { " als \(knop.naam), \(knop.rol)" }
                            }
                        }
                    }
                }
            }
        }
    }
}
