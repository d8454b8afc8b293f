import Domain
import Storage

extension Casework {
    /// Schrijft in één zin op wat de liaison met iemand kortsloot. Wie inbracht leest het mee.
    public func sluitKort(
        met wie: String, zin: String, antwoord: String = "", over inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Kortgesloten> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.sluitKort)
            let metWie = try Tekst.verplicht(wie, veld: "met_wie", noem: "met wie u het kortsloot", meest: 200)
            let zin = try Tekst.verplicht(zin, veld: "zin", noem: "in één zin waar het over ging", meest: 500)
            let id = ID<Kortgesloten>.new()
            try tx.legVast(
                .kortgesloten, id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "met_wie": metWie, "zin": zin,
                    "antwoord": try Tekst.facultatief(antwoord, veld: "antwoord", meest: 1000),
                ])
            return id
        }
    }

    /// Schrijft het antwoord op, als dat er later is.
    public func beantwoordKortgesloten(
        _ kort: ID<Kortgesloten>, antwoord: String, over inbreng: ID<Inbreng>, door medewerker: Medewerker,
        sleutel: Sleutel
    ) async throws -> ID<Kortgesloten> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.sluitKort)
            guard let oud = try tx.kortgesloten(toegang, tx.onverkort()).first(where: { $0.id == kort }) else {
                throw Tx.nietGevonden
            }
            let antwoord = try Tekst.verplicht(antwoord, veld: "antwoord", noem: "wat het antwoord was", meest: 1000)
            let id = ID<Kortgesloten>.new()
            try tx.legVast(
                .kortgesloten, id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "met_wie": oud.metWie, "zin": oud.zin, "antwoord": antwoord,
                    "vervangt_id": kort,
                ])
            return id
        }
    }
}

extension Tx {
    func kortgesloten(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Kortgesloten] {
        let rows = try rows(
            """
            SELECT id, dossier_id, met_wie, zin, antwoord, vervangt_id, gebeurd_op, vastgelegd_door FROM kortgesloten
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """)
        return try Self.onvervangen(rows).map { row in
            Kortgesloten(
                id: try row.get("id"), metWie: zonder(try beschermd(.kortgesloten, "met_wie", row)) ?? "",
                zin: zonder(try beschermd(.kortgesloten, "zin", row)) ?? "",
                antwoord: zonder(try beschermd(.kortgesloten, "antwoord", row)),
                gebeurdOp: try row.get("gebeurd_op"), door: try row.get("vastgelegd_door"))
        }
    }

    func evaluaties(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Evaluatie] {
        try rows(
            """
            SELECT id, dossier_id, stap, medewerker_id, keuze, antwoorden FROM evaluatie
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Evaluatie(
                id: try row.get("id"), stap: Kenmerk(try row.get("stap")), medewerker: try row.get("medewerker_id"),
                keuze: try row.get("keuze"),
                antwoorden: zonder.antwoorden(try beschermd(.evaluatie, "antwoorden", row)))
        }
    }

    func terugblikken(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Terugblik] {
        try rows(
            """
            SELECT id, dossier_id, hielp, keuze, tekst, gebeurd_op, vastgelegd_door FROM terugblik
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Terugblik(
                id: try row.get("id"), hielp: try Self.code(row, "hielp"), keuze: row["keuze"].text.map { Kenmerk($0) },
                tekst: zonder(try beschermd(.terugblik, "tekst", row)) ?? "", gebeurdOp: try row.get("gebeurd_op"),
                door: try row.get("vastgelegd_door"))
        }
    }
}
