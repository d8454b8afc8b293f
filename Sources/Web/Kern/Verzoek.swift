import Casework
import Domain
import Foundation
import HTML
import Hummingbird

/// A request as a page handles it: what was asked, by whom, with which form.
struct Verzoek: Sendable {
    let web: Web
    let request: Request
    let context: WebContext
    /// Empty on a GET.
    let form: Formulierdata
    /// Who is signed in; pages that anybody may open do without.
    let sessie: Sessie?

    var casework: Casework { web.casework }
    var vandaag: Dag { casework.nu.dag }

    /// Who looks. Only called on routes that are not open to anybody.
    var kijker: Kijker {
        get throws {
            guard let sessie else { throw Refusal(.forbidden, "Meld u eerst aan.") }
            return sessie.kijker
        }
    }

    var medewerker: Medewerker { get throws { try kijker.medewerker } }

    /// The identity in the address, such as `{dossier}`. What is no identity is not there.
    func id<T>(_ naam: String) throws -> ID<T> {
        guard let tekst = context.parameters.get(naam), let id = ID<T>(tekst) else {
            throw Refusal(.notFound, "Deze bladzijde is er niet.")
        }
        return id
    }

    /// A part of the address behind the question mark. Never anything personal.
    func vraag(_ naam: String) -> String? { request.uri.queryParameters.get(naam) }

    /// The moment as which the reader wants to see the file: the last of the day in `?op=2026-11-22`.
    var peil: Moment? {
        get throws { try peildag.map { Amsterdam.einde(van: $0) } }
    }

    /// That day; nil when none is asked. What is no day is refused: to show another would mislead.
    var peildag: Dag? {
        get throws {
            guard let tekst = vraag("op"), !tekst.isEmpty else { return nil }
            return try dag(tekst)
        }
    }

    /// A day in the address.
    func dag(_ tekst: String) throws -> Dag {
        guard let dag = Dag(getypt: tekst, nu: vandaag) else {
            throw Refusal(.invalid, "Schrijf de dag als dag-maand-jaar, bijvoorbeeld 22-11-2026.", field: "op")
        }
        return dag
    }

    /// Runs an act; when a rule refuses, shows the form again with the sentence, and everything typed still there.
    func probeer(
        _ act: () async throws -> Antwoord, anders form: (Refusal) async throws -> any HTML
    ) async throws -> Antwoord {
        do {
            return try await act()
        } catch let refusal as Refusal where refusal.kind != .notFound {
            do {
                return .blad(try await form(refusal).render(), status: refusal.status)
            } catch is Refusal where refusal.kind == .forbidden {
                // The form is not for this person either.
                throw refusal
            }
        }
    }
}
