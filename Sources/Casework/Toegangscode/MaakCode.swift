import Domain
import Storage

/// Een code die net gemaakt is. Zij is één keer te zien.
public struct Uitgegevencode: Sendable {
    public let id: ID<Toegangscode>
    /// Nil when this form was sent before: the code was shown then, and nobody knows it any more.
    public let schrift: Codeschrift?
    public let uiterlijk: Dag
}

extension Casework {
    /// Maakt een code waarmee één deelnemer van buiten één ding over deze vraag beantwoordt, zonder account.
    ///
    /// By who works with the case or leads the table, while the table has not decided.
    public func maakCode(
        voor deelname: ID<Deelname>?, vraag: String, dagen: Int?, bij inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> Uitgegevencode {
        let schrift = Codeschrift.nieuw()
        let id: ID<Toegangscode> = try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eisCodes()
            let plek = try tx.eisVoorBesluit(toegang)
            let wie = try tx.deelnames(toegang, tx.onverkort()).first { $0.id == deelname }
            guard let wie, case .buiten = wie.wie else {
                throw Refusal(.invalid, "Kies iemand zonder account die erbij gevraagd is.", field: "deelname")
            }
            let gevraagd = try Tekst.verplicht(
                vraag, veld: "vraag", noem: "wat deze persoon moet beantwoorden", meest: 1000)
            let id = ID<Toegangscode>.new()
            try tx.legVast(
                .toegangscodeGemaakt, id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "deelname_id": wie.id, "stap": plek.stap.tekst, "vraag": gevraagd,
                    "afdruk": try tx.codeafdruk(schrift), "van": tx.vandaag,
                    "uiterlijk": try Toegangscode.uiterlijk(na: dagen, vanaf: tx.vandaag),
                ])
            return id
        }
        return try await uitgegeven(id, schrift, "toegangscode")
    }

    /// Trekt een code in: door wie haar maakte, met de zaak werkt of de tafel leidt.
    public func trekCodeIn(
        _ code: ID<Toegangscode>, bij inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Toegangscode> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let rij = try tx.row(
                "SELECT vastgelegd_door, tot FROM toegangscode WHERE id = \(code) AND inbreng_id = \(inbreng)")
            guard let rij else { throw Tx.nietGevonden }
            if rij["vastgelegd_door"].text != medewerker.id.rawValue { try toegang.eisCodes() }
            guard rij["tot"] == .null else { throw Refusal(.conflict, "Deze code werkte al niet meer.") }
            try tx.beeindig(
                .toegangscodeBeeindigd, code, in: toegang.stroom, door: medewerker.id,
                ["tot": tx.vandaag, "hoe": Toegangscode.Einde.ingetrokken.rawValue])
            return code
        }
    }

    /// What was made, with the code itself only when it is the one that was made just now.
    func uitgegeven(_ id: ID<Toegangscode>, _ schrift: Codeschrift, _ tabel: String) async throws -> Uitgegevencode {
        try await read { tx in
            let rij = try tx.row("SELECT afdruk, uiterlijk FROM \(.name(tabel)) WHERE id = \(id)")
            guard let rij else { throw Tx.nietGevonden }
            let isDeze = try rij["afdruk"].text == tx.codeafdruk(schrift)
            return Uitgegevencode(id: id, schrift: isDeze ? schrift : nil, uiterlijk: try rij.get("uiterlijk"))
        }
    }
}

extension Tafeltoegang {
    /// Who gives and takes back codes for this question.
    public var magCodes: Bool { werktMee || isLeiding }

    func eisCodes() throws(Refusal) {
        guard magCodes else {
            throw Refusal(.forbidden, "Dit doet wie met deze vraag werkt, of de voorzitter van de tafel.")
        }
    }
}

extension Tx {
    /// The keyed digest of a code: 80 bits of chance, so that nobody finds it by trying.
    func codeafdruk(_ schrift: Codeschrift) throws -> String { try herkenning("toegangscode", schrift.plat) }
}
