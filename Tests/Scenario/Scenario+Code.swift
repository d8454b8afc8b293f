import Casework
import Domain

extension Scenario {
    /// A code for the school that is asked at one question, as it stands on paper.
    public func code(
        _ vraag: String = "Wat heeft de school geprobeerd?", bij inbreng: ID<Inbreng>, door medewerker: Medewerker
    ) async throws -> (id: ID<Toegangscode>, opPapier: String) {
        let deelnemers = try await casework.inbrengstand(inbreng, voor: medewerker.kijkt).deelnemers
        let buiten = deelnemers.first { if case .buiten = $0.deelname.wie { true } else { false } }
        let code = try await casework.maakCode(
            voor: buiten?.deelname.id, vraag: vraag, dagen: 14, bij: inbreng, door: medewerker, sleutel: .nieuw())
        return (code.id, code.schrift?.opPapier ?? "")
    }

    /// A code with which a GP brings one pupil in.
    public func aanmeldcode(bij tafel: ID<Tafel>, door medewerker: Medewerker) async throws
        -> (id: ID<Toegangscode>, opPapier: String)
    {
        let code = try await casework.maakAanmeldcode(
            voor: "Hanna Smeets", van: "Huisartsen Zuilen", als: "", soort: .leerling, dagen: 14, bij: tafel,
            door: medewerker, sleutel: .nieuw())
        return (code.id, code.schrift?.opPapier ?? "")
    }

    /// Types a code over.
    public func metCode(_ code: String, van adres: String = "10.0.0.1") async throws -> Codesessie {
        let token = try await casework.beginCodesessie(code, adres: adres)
        guard let sessie = try await casework.codesessie(token) else { throw Toegangscode.werktNiet }
        return sessie
    }
}
