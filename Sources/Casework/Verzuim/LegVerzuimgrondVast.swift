import Domain
import Storage

extension Casework {
    /// Legt vast waarom een school haar verzuim aan deze tafel geeft. Zonder grond wordt er niets van bewaard of gelezen.
    public func legVerzuimgrondVast(
        _ soort: Verzuimgrond.Soort?, stuk: String, voor school: String, mede: [Rolnaam] = [], van: Dag? = nil,
        uiterlijk: Dag? = nil, bij tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Verzuimgrond> {
        try await act(sleutel, door: medewerker.id, in: .tafel(tafel)) { tx in
            let toegang = try tx.verzuimhouddeur(tafel, voor: medewerker)
            let school = try tx.school(school)
            guard mede.allSatisfy({ toegang.arrangement.rol($0)?.per == .lijst }) else {
                throw Refusal(.invalid, "Kies rollen die deze tafel kent.", field: "mede")
            }
            guard try !tx.verzuimgronden(van: tafel).contains(where: { $0.school == school.code }) else {
                throw Refusal(
                    .conflict, "Voor \(school.naam) staat er al een grond. Beëindig die eerst.", field: "school")
            }
            let goed = try Verzuimgrond.leg(
                soort, stuk: stuk, voor: school.code, mede: mede, van: van, uiterlijk: uiterlijk, op: tx.vandaag)
            try tx.legVast(
                .verzuimgrondVastgelegd, goed.id, in: .tafel(tafel), door: medewerker.id,
                [
                    "tafel_id": tafel, "school": goed.school, "soort": goed.soort.rawValue, "stuk": goed.stuk,
                    "mede": goed.mede.isEmpty ? nil : goed.mede.map(\.tekst).sorted().joined(separator: " "),
                    "van": goed.van, "uiterlijk": goed.uiterlijk,
                ])
            return goed.id
        }
    }

    /// Beëindigt de grond van een school: vanaf nu leest niemand haar verzuim meer.
    public func beeindigVerzuimgrond(
        _ grond: ID<Verzuimgrond>, bij tafel: ID<Tafel>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Verzuimgrond> {
        try await act(sleutel, door: medewerker.id, in: .tafel(tafel)) { tx in
            _ = try tx.verzuimhouddeur(tafel, voor: medewerker)
            guard let nu = try tx.verzuimgronden(van: tafel).first(where: { $0.id == grond }) else {
                throw Tx.nietGevonden
            }
            try tx.beeindig(
                .verzuimgrondBeeindigd, grond, in: .tafel(tafel), door: medewerker.id,
                ["tot": max(tx.vandaag, nu.van)])
            return grond
        }
    }
}

extension Tx {
    /// The schools of the code list.
    func scholen() throws -> [School] { try codelijsten()["scholen"]?.codes.map { School($0) } ?? [] }

    /// A school by its code; refused when the list does not have it.
    func school(_ code: String) throws -> School {
        guard let school = try scholen().first(where: { $0.code == code }) else {
            throw Refusal(.invalid, "Kies een school uit de lijst.", field: "school")
        }
        return school
    }
}
