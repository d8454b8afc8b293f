import Casework
import Domain
import HTML

extension Verzoek {
    /// A form to begin with: empty, or with what this person was typing in it before.
    ///
    /// Hand it to `Formulier`, which then saves what is typed. What is sent, is a draft no longer.
    /// - Parameters:
    ///   - formulier: which form, the same word as its `sleutel` has.
    ///   - onderwerp: what it is about: the same person has one draft per form and subject.
    ///   - dossier: the file whose key seals it; nil when it is about no file.
    func begin(_ formulier: String, over onderwerp: String, in dossier: ID<Dossier>?) async throws -> Formulierdata {
        var form = Formulierdata()
        if let concept = try await casework.concept(formulier, over: onderwerp, door: medewerker) {
            form = Formulierdata(urlencoded: concept.inhoud)
            form.opgepakt = concept.gewijzigdOp
        }
        form.concept = [formulier, onderwerp, dossier?.rawValue ?? ""].joined(separator: " ")
        return form
    }
}

/// Keeps what is being typed, until it is sent or thrown away.
enum ConceptPage {
    static func addRoutes(to wegen: inout Wegwijzer) {
        wegen.post("/concepten", bewaar)
        wegen.post("/concepten/weg", weg)
    }

    private static func bewaar(_ v: Verzoek) async throws -> Antwoord {
        let plek = v.form.concept.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard plek.count == 3, let sleutel = ID<Dossier>(v.form["sleutel"]) else {
            throw Refusal(.invalid, "Dit formulier is niet volledig aangekomen. Open de bladzijde opnieuw.")
        }
        try await v.casework.bewaarConcept(
            plek[0], over: plek[1], in: dossier(plek, v), sleutel: sleutel.rawValue, inhoud: v.form.urlencoded(),
            door: v.medewerker)
        return .blad([], status: .noContent)
    }

    /// Who was asked for advice, or sits at a table, does not know of which file it is: the question tells.
    private static func dossier(_ plek: [String], _ v: Verzoek) async throws -> ID<Dossier>? {
        if plek[0] == "advies", let vraag = ID<Meedenkvraag>(plek[1]) {
            return try await v.casework.dossier(van: vraag, voor: v.medewerker)
        }
        if Casework.tafelconcepten.contains(plek[0]), let inbreng = ID<Inbreng>(plek[1]) {
            return try await v.casework.dossier(bij: inbreng, voor: v.medewerker)
        }
        return ID(plek[2])
    }

    private static func weg(_ v: Verzoek) async throws -> Antwoord {
        try await v.casework.gooiConceptWeg(v.form["sleutel"], door: v.medewerker)
        let adres = v.form["terug"]
        return .naar(adres.hasPrefix("/") && !adres.hasPrefix("//") && !adres.contains("\\") ? adres : "/")
    }
}

/// Says that what stands here was typed before, and offers to begin anew.
struct OpgepaktMelding: View {
    let form: Formulierdata
    let moment: Moment

    var body: some HTML {
        Form(.method("post"), .action("/concepten/weg"), .class("opgepakt")) {
            Input(.type("hidden"), .name("sleutel"), .value(form["sleutel"]))
            Input(.type("hidden"), .name("terug"), .value(form["adres"]))
            P {
                "U was hier op \(moment.dag.voluit) om \(moment.tijd) aan het typen. Dat staat er nog: ga gerust verder. "
                Button(.class("link"), .type("submit")) { "Begin opnieuw" }
            }
        }
    }
}

extension Formulierdata {
    /// The fields as a browser sends them, without the name of the draft itself.
    func urlencoded() -> String {
        velden.filter { $0.key != "concept" }.sorted { $0.key < $1.key }.flatMap { naam, waarden in
            waarden.map { "\(Self.encode(naam))=\(Self.encode($0))" }
        }.joined(separator: "&")
    }

    private static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 45, 46, 48...57, 65...90, 95, 97...122: bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
