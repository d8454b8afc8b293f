import Domain
import Storage

/// De codes waarmee mensen zonder account bij een tafel iemand aanmelden, voor wie de tafel leidt.
public struct Aanmeldcodes: Sendable {
    public let tafel: Tafel
    public let arrangement: Arrangement
    /// What somebody may bring in with a code here.
    public let soorten: [Dossiersoort]
    /// The latest first; those that lapsed long ago are not shown.
    public let codes: [Toegangscode]
}

extension Casework {
    /// Maakt een code waarmee iemand van buiten (een huisarts, een school) één keer iemand aanmeldt bij deze tafel.
    public func maakAanmeldcode(
        voor naam: String, van organisatie: String, als rol: Rolnaam, soort: Dossiersoort?, dagen: Int?,
        bij tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> Uitgegevencode {
        let schrift = Codeschrift.nieuw()
        let id: ID<Toegangscode> = try await act(sleutel, door: medewerker.id, in: .tafel(tafel)) { tx in
            let (stand, arrangement) = try tx.leidtTafel(tafel, medewerker)
            guard let soort, arrangement.zaken.contains(soort) else {
                throw Refusal(.invalid, "Kies wat er met deze code ingebracht mag worden.", field: "soort")
            }
            guard rol.tekst.isEmpty || arrangement.rol(rol) != nil else {
                throw Refusal(.invalid, "Kies een rol die deze tafel kent.", field: "rol")
            }
            let id = ID<Toegangscode>.new()
            try tx.legVast(
                .aanmeldcodeGemaakt, id, in: .tafel(stand.id), door: medewerker.id,
                [
                    "tafel_id": stand.id, "soort": soort.rawValue,
                    "rol": rol.tekst.isEmpty ? Rolnaam.inbrenger.tekst : rol.tekst,
                    "voor": try Tekst.verplicht(naam, veld: "naam", noem: "voor wie deze code is", meest: 200),
                    "organisatie": try Tekst.facultatief(organisatie, veld: "organisatie", meest: 200),
                    "afdruk": try tx.codeafdruk(schrift), "van": tx.vandaag,
                    "uiterlijk": try Toegangscode.uiterlijk(na: dagen, vanaf: tx.vandaag),
                ])
            return id
        }
        return try await uitgegeven(id, schrift, "aanmeldcode")
    }

    /// Trekt een aanmeldcode in.
    public func trekAanmeldcodeIn(
        _ code: ID<Toegangscode>, bij tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Toegangscode> {
        try await act(sleutel, door: medewerker.id, in: .tafel(tafel)) { tx in
            _ = try tx.leidtTafel(tafel, medewerker)
            let rij = try tx.row("SELECT tot FROM aanmeldcode WHERE id = \(code) AND tafel_id = \(tafel)")
            guard let rij else { throw Tx.nietGevonden }
            guard rij["tot"] == .null else { throw Refusal(.conflict, "Deze code werkte al niet meer.") }
            try tx.beeindig(
                .aanmeldcodeBeeindigd, code, in: .tafel(tafel), door: medewerker.id,
                ["tot": tx.vandaag, "hoe": Toegangscode.Einde.ingetrokken.rawValue])
            return code
        }
    }

    /// De aanmeldcodes van een tafel.
    public func aanmeldcodes(bij tafel: ID<Tafel>, voor medewerker: Medewerker) async throws -> Aanmeldcodes {
        try await read { tx in
            let (stand, arrangement) = try tx.leidtTafel(tafel, medewerker)
            let codes = try tx.rows(
                """
                SELECT id, voor, organisatie, uiterlijk, vastgelegd_door, hoe FROM aanmeldcode
                WHERE tafel_id = \(tafel) AND uiterlijk >= \(tx.vandaag.plus(dagen: -60))
                ORDER BY vastgelegd_op DESC, id DESC LIMIT 50
                """
            ).map { rij in
                let delen = try [tx.open("aanmeldcode", "voor", rij), tx.open("aanmeldcode", "organisatie", rij)]
                return Toegangscode(
                    id: try rij.get("id"), soort: .aanmelden, voor: delen.compactMap(\.self).joined(separator: ", "),
                    uiterlijk: try rij.get("uiterlijk"), door: try rij.get("vastgelegd_door"),
                    einde: rij["hoe"].text.flatMap(Toegangscode.Einde.init))
            }
            return Aanmeldcodes(tafel: stand, arrangement: arrangement, soorten: arrangement.zaken, codes: codes)
        }
    }
}

extension Tx {
    /// The table, for who leads it and only where a case without a family can be brought in.
    fileprivate func leidtTafel(_ tafel: ID<Tafel>, _ medewerker: Medewerker) throws -> (Tafel, Arrangement) {
        let stand = try self.tafel(tafel)
        let (_, arrangement) = try nieuwsteVersie(van: stand.arrangement)
        guard !stand.rollen(van: medewerker.id).isDisjoint(with: arrangement.leiding), !arrangement.zaken.isEmpty else {
            throw Self.nietGevonden
        }
        return (stand, arrangement)
    }
}
