import Domain
import Storage

extension Casework {
    /// Geeft iemand een vaste stoel aan een tafel, met het mandaat dat hij of zij daar heeft.
    ///
    /// By the administrator, or by who leads the table already.
    ///
    /// - Parameter bedrag: up to which amount a formal mandate goes, as it was typed; empty where it names none.
    public func benoemTafellid(
        _ wie: ID<Medewerker>, aan tafel: ID<Tafel>, als rol: Rolnaam, mandaat: Mandaat, tot bedrag: String = "",
        grens: String = "", door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Tafellid> {
        try await act(sleutel, door: medewerker.id, in: .tafel(tafel)) { tx in
            let stand = try tx.tafel(tafel)
            let (_, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            guard stand.magBenoemen(medewerker, arrangement) else {
                throw Refusal(.forbidden, "Dit kan alleen de beheerder of de voorzitter van deze tafel.")
            }
            guard arrangement.rol(rol) != nil else {
                throw Refusal(.invalid, "Kies een rol die deze tafel kent.", field: "rol")
            }
            guard mandaat != .onbekend else {
                throw Refusal(.invalid, "Kies welk mandaat deze persoon aan deze tafel heeft.", field: "mandaat")
            }
            guard !stand.leden.contains(where: { $0.medewerker == wie && $0.rol == rol }) else {
                throw Refusal(.conflict, "Deze persoon heeft deze stoel al.", field: "medewerker")
            }
            let tot = try Tekst.facultatief(bedrag, veld: "mandaat_tot", meest: 20).map {
                try Bedrag(getypt: $0, veld: "mandaat_tot")
            }
            guard tot == nil || mandaat == .formeel else {
                throw Refusal(.invalid, "Alleen een formeel mandaat gaat tot een bedrag.", field: "mandaat_tot")
            }
            let id = ID<Tafellid>.new()
            try tx.legVast(
                .tafellidBenoemd, id, in: .tafel(tafel), door: medewerker.id,
                [
                    "tafel_id": tafel, "medewerker_id": wie, "rol": rol.tekst,
                    "leidt": arrangement.leiding.contains(rol) ? "ja" : "nee", "mandaat": mandaat.rawValue,
                    "mandaatgrens": try Tekst.facultatief(grens, veld: "grens", meest: 300), "mandaat_tot": tot?.centen,
                    "van": tx.vandaag,
                ])
            return id
        }
    }

    /// Beëindigt een vaste stoel.
    public func beeindigTafellid(
        _ lid: ID<Tafellid>, van tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Tafellid> {
        try await act(sleutel, door: medewerker.id, in: .tafel(tafel)) { tx in
            let stand = try tx.tafel(tafel)
            let (_, arrangement) = try tx.nieuwsteVersie(van: stand.arrangement)
            guard stand.magBenoemen(medewerker, arrangement) else {
                throw Refusal(.forbidden, "Dit kan alleen de beheerder of de voorzitter van deze tafel.")
            }
            guard stand.leden.contains(where: { $0.id == lid }) else { throw Tx.nietGevonden }
            try tx.beeindig(.tafellidVertrokken, lid, in: .tafel(tafel), door: medewerker.id, ["tot": tx.vandaag])
            return lid
        }
    }
}

extension Tafel {
    /// Who gives and ends fixed seats: the administrator, and who leads the table.
    func magBenoemen(_ medewerker: Medewerker, _ arrangement: Arrangement) -> Bool {
        medewerker.heeft(.beheerder) || !rollen(van: medewerker.id).isDisjoint(with: arrangement.leiding)
    }
}
