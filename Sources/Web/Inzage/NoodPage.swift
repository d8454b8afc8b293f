import Casework
import Domain
import HTML

/// Waarom iemand in nood in een dossier keek: wie met het gezin werkt leest het bij de inzage, de functionaris hier.
enum NoodPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.get("/noodtoegang/{nood}", show)
        wegen.post("/noodtoegang/{nood}/gelezen", wie: .rol([.functionaris]), gelezen)
    }

    private static func show(_ v: Verzoek) async throws -> Antwoord {
        let nood: ID<Noodtoegang> = try v.id("nood")
        guard try v.medewerker.heeft(.functionaris) else {
            return .naar("/dossiers/\(try await v.casework.dossier(van: nood, voor: v.medewerker))/inzage")
        }
        return .blad(
            NoodView(
                omslag: v.omslag(.werk), blad: try await v.casework.noodblad(nood, voor: v.kijker), vandaag: v.vandaag))
    }

    private static func gelezen(_ v: Verzoek) async throws -> Antwoord {
        _ = try await v.casework.leesNoodtoegang(
            v.id("nood"), door: v.medewerker, sleutel: v.form.sleutel("noodtoegang-functionaris"))
        return .naar("/")
    }
}

struct NoodView: View {
    let omslag: Omslag
    let blad: Noodblad
    let vandaag: Dag

    var body: some HTML {
        Blad("Een blik in nood", omslag) {
            P(.class("soft")) { "U leest hier wie keek en waarom. Het dossier zelf blijft voor u dicht." }
            Section(.class("sheet")) {
                H2 { "\(blad.nood.naam) keek in nood" }
                P {
                    "\(blad.nood.van.dag.nabij(gezienOp: vandaag).metHoofdletter) om \(blad.nood.van.tijd), tot uiterlijk \(blad.nood.uiterlijk.dag.kort(gezienOp: vandaag)) \(blad.nood.uiterlijk.tijd)."
                }
                P(.class("tekst")) { blad.nood.gronden }
                if blad.gelezen {
                    P(.class("soft")) { "Dit is gelezen." }
                } else {
                    Formulier(naar: "/noodtoegang/\(blad.nood.id)/gelezen") { Knop("Ik heb dit gelezen", stil: true) }
                }
            }
        }
    }
}
