import Domain
import Foundation
import Storage

extension Casework {
    /// Leest alle codelijsten uit een map in. Een lijst die anders is dan de vorige krijgt een nieuwe versie.
    ///
    /// Each file is `name-of-the-list.csv` with the columns `code;naam;toelichting;bron`; of the last two, empty is
    /// none. Reading the same folder again changes nothing.
    /// - Returns: the lists that got a new version. Throws a refusal that names file and line; then nothing was stored.
    @discardableResult
    public func leesCodelijsten(_ map: String) async throws -> [Codelijst] {
        guard let namen = try? FileManager.default.contentsOfDirectory(atPath: map) else {
            throw Refusal(.invalid, "De map \(map) is er niet, of kan niet gelezen worden.")
        }
        let lijsten = try namen.filter { $0.hasSuffix(".csv") }.sorted().map { naam in
            let data = try Data(contentsOf: URL(fileURLWithPath: map).appendingPathComponent(naam))
            return try Self.codelijst([UInt8](data), naam: String(naam.dropLast(4)))
        }
        return try await leesCodelijsten(lijsten)
    }

    /// Gives an installation the lists that come along; one that has lists keeps its own.
    public func leesStandaardcodes() async throws {
        guard try await codelijsten().isEmpty else { return }
        try await leesCodelijsten(Standaard.codelijsten)
    }

    /// As above, from lists that are in memory.
    @discardableResult
    public func leesCodelijsten(_ lijsten: [Codelijst]) async throws -> [Codelijst] {
        codes.alle = nil
        defer { codes.alle = nil }
        return try await transactie(in: [.installatie]) { tx in
            let oud = try tx.codelijsten()
            return try lijsten.compactMap { lijst in
                guard oud[lijst.naam]?.codes != lijst.codes else { return nil }
                let versie = (oud[lijst.naam]?.versie ?? 0) + 1
                for (volgorde, code) in lijst.codes.enumerated() {
                    try tx.legVast(
                        .codeVastgelegd, ID<Code>.new(), in: .installatie, door: Medewerker.programma.id,
                        [
                            "lijst": lijst.naam, "versie": versie, "code": code.code, "naam": code.naam,
                            "toelichting": code.toelichting, "bron": code.bron, "volgorde": volgorde,
                        ])
                }
                return Codelijst(naam: lijst.naam, versie: versie, codes: lijst.codes)
            }
        }
    }

    /// One list from its file. Throws a refusal that names the file and the line.
    static func codelijst(_ bytes: [UInt8], naam: String) throws -> Codelijst {
        let csv: CSV
        do { csv = try CSV(bytes) } catch { throw Refusal(.invalid, "\(naam).csv: \(error.zin)") }
        guard csv.kop == ["code", "naam", "toelichting", "bron"] else {
            throw Refusal(.invalid, "\(naam).csv: de eerste regel moet zijn: code;naam;toelichting;bron.")
        }
        var gezien: Set<String> = []
        let codes = try csv.rijen.map { rij -> Code in
            func fout(_ zin: String) -> Refusal { Refusal(.invalid, "\(naam).csv, regel \(rij.regel): \(zin)") }
            guard rij.velden.count == 4 else { throw fout("hier horen vier velden, er staan er \(rij.velden.count).") }
            let velden = rij.velden.map { $0.trimmingCharacters(in: .whitespaces) }
            guard !velden[0].isEmpty, velden[0].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
                throw fout("een code bestaat uit letters, cijfers en streepjes.")
            }
            guard !velden[1].isEmpty else { throw fout("geef de code een naam.") }
            guard gezien.insert(velden[0]).inserted else { throw fout("de code \(velden[0]) staat er al.") }
            return Code(
                lijst: naam, code: velden[0], naam: velden[1], toelichting: velden[2].isEmpty ? nil : velden[2],
                bron: velden[3].isEmpty ? nil : velden[3])
        }
        return Codelijst(naam: naam, versie: 0, codes: codes)
    }
}
