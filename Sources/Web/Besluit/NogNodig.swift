import Domain
import Foundation
import HTML

/// Eén ding dat nog nodig is, en de velden waaraan te zien is dat het er staat.
struct Nodig: Sendable, Equatable {
    let wat: String
    /// All of these have to be filled.
    let velden: [String]
    /// Or only this one.
    var of = ""

    func staat(in form: Formulierdata) -> Bool {
        func gevuld(_ veld: String) -> Bool {
            form.alle(veld).contains { !$0.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty }
        }
        return gevuld(of) || velden.allSatisfy(gevuld)
    }
}

/// Wat er nog ontbreekt, naast de knop en vóór de klik; het script telt mee terwijl iemand invult.
struct NogNodig: View {
    let dingen: [Nodig]
    let form: Formulierdata
    var goed = "Alles staat er."

    private var over: [String] { dingen.filter { !$0.staat(in: form) }.map(\.wat) }

    var body: some HTML {
        Span(.class("soft nodig"), .id("nog-nodig"), .role("status"), .data("goed", goed)) {
            if over.isEmpty {
                goed
            } else {
                "Nog nodig: "
                B { over.opgesomd }
            }
        }
        for ding in dingen {
            Span(.hidden, .data("velden", ding.velden.joined(separator: " ")), .data("of", ding.of)) { ding.wat }
        }
    }
}

extension [String] {
    /// `a, b en c`
    var opgesomd: String { opgesomd(met: "en") }

    /// `a, b of c`
    func opgesomd(met woord: String) -> String {
        guard let laatste = last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(woord) " + laatste
    }
}
