import Domain
import Storage

extension Casework {
    /// Schrijft op wat een casus leerde. Het blijft bij het gezin tot een tweede mens het bevestigt.
    ///
    /// - Parameter geenNaam: the words of which the writer said that they are nobody's name here.
    public func stelLesVoor(
        _ inhoud: Lesinhoud, bij dossier: ID<Dossier>, uit inbreng: ID<Inbreng>? = nil, geenNaam: [String] = [],
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Lesvoorstel> {
        try await act(sleutel, door: medewerker.id, in: .dossier(dossier)) { tx in
            let toegang = try tx.werkdeur(dossier, voor: medewerker, ookZaak: true)
            try tx.requireInbreng(inbreng, toegang)
            let goed = try Lesvoorstel.stelVoor(inhoud, herleiding: tx.herleiding(dossier), geenNaam: geenNaam)
            return try tx.legVast(.lesVoorgesteld, goed, bij: dossier, uit: inbreng, vervangt: nil, door: medewerker)
        }
    }

    /// Geeft een les die nog niet gedeeld is een andere tekst; een bezwaar tegen de oude tekst is daarmee beantwoord.
    public func herschrijfLes(
        _ voorstel: ID<Lesvoorstel>, _ inhoud: Lesinhoud, geenNaam: [String] = [], door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Lesvoorstel> {
        try await act(sleutel, door: medewerker.id, in: { try [$0.stroom(van: voorstel)] }) { tx in
            let toegang = try tx.lesdeur(voorstel, voor: medewerker)
            guard toegang.zietDossier else {
                throw Refusal(.forbidden, "Alleen wie met het gezin werkt, schrijft een andere tekst.")
            }
            let oud = try tx.lesvoorstel(toegang)
            try oud.requireOpen()
            let goed = try Lesvoorstel.stelVoor(inhoud, herleiding: tx.herleiding(oud.dossier), geenNaam: geenNaam)
            return try tx.legVast(
                .lesHerschreven, goed, bij: oud.dossier, uit: oud.inbreng, vervangt: voorstel, door: medewerker)
        }
    }

    /// Houdt een les tegen: de regisseur, of wie haar zou bevestigen.
    public func maakLesbezwaar(
        tegen voorstel: ID<Lesvoorstel>, gronden: String, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Lesvoorstel> {
        try await act(sleutel, door: medewerker.id, in: { try [$0.stroom(van: voorstel)] }) { tx in
            let toegang = try tx.lesdeur(voorstel, voor: medewerker)
            guard toegang.magBezwaar else {
                throw Refusal(
                    .forbidden, "Alleen de regisseur of wie de les bevestigt, kan bezwaar maken. Bel de regisseur.")
            }
            let gronden = try tx.lesvoorstel(toegang).maakBezwaar(gronden)
            try tx.legVast(
                .lesBezwaar, ID<Lesvoorstel>.new(), in: .dossier(toegang.dossier), door: medewerker.id,
                ["lesvoorstel_id": voorstel, "gronden": gronden])
            return voorstel
        }
    }
}

extension Tx {
    /// The stream of the file that a proposal is of; it never changes.
    func stroom(van voorstel: ID<Lesvoorstel>) throws -> Stroom {
        guard let row = try row("SELECT dossier_id FROM lesvoorstel WHERE id = \(voorstel)") else {
            throw Self.nietGevonden
        }
        return .dossier(try row.get("dossier_id"))
    }

    func requireInbreng(_ inbreng: ID<Inbreng>?, _ toegang: Toegang) throws {
        guard let inbreng else { return }
        guard try row("SELECT id FROM inbreng WHERE id = \(inbreng) AND dossier_id = \(toegang.dossier)") != nil else {
            throw Self.nietGevonden
        }
    }

    fileprivate func legVast(
        _ soort: Gebeurtenissoort, _ inhoud: Lesinhoud, bij dossier: ID<Dossier>, uit inbreng: ID<Inbreng>?,
        vervangt: ID<Lesvoorstel>?, door medewerker: Medewerker
    ) throws -> ID<Lesvoorstel> {
        let id = ID<Lesvoorstel>.new()
        let lijsten = try codelijsten()
        for code in inhoud.codes where lijsten[code.lijst]?.codes.contains(where: { $0.code == code.code }) != true {
            throw Refusal(.invalid, "Een van de onderwerpen bestaat niet meer. Kies opnieuw.", field: "codes")
        }
        try legVast(
            soort, id, in: .dossier(dossier), door: medewerker.id,
            [
                "inbreng_id": inbreng, "titel": inhoud.titel, "gebeurd": inhoud.gebeurd, "geleerd": inhoud.geleerd,
                "voor_wie": inhoud.voorWie, "codes": inhoud.codes.map(\.adres).joined(separator: " "),
                "vervangt_id": vervangt,
            ])
        return id
    }
}
