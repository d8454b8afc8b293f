import Domain
import Storage

extension Casework {
    /// Geeft het advies dat een stap vraagt. Antwoordde elke rol die gevraagd is, dan gaat de vraag verder.
    public func adviseer(
        _ voorstel: Adviesvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Advies> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.adviseer)
            let (plek, stap) = try toegang.eisStap(.advies, anders: "Er wordt hier nu geen advies gevraagd.")
            let open = try tx.stapvragen(plek)
            let beantwoord = open.filter {
                toegang.rollen.contains($0.rol) || (toegang.isInbrenger && $0.rol == .inbrenger)
            }
            guard !beantwoord.isEmpty else { throw Refusal(.conflict, "Dit advies is al gegeven.") }
            let advies = try Tafeladvies.geef(voorstel, op: tx.vandaag)
            try tx.legVast(
                .adviesGegeven, advies.id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "tekst": advies.tekst, "naam": advies.naam,
                    "discipline": advies.discipline, "registratie": advies.registratie,
                ])
            for vraag in beantwoord {
                try tx.beeindig(
                    .stapvraagBeantwoord, vraag.id, in: toegang.stroom, door: medewerker.id, ["tot": tx.vandaag])
            }
            if open.count == beantwoord.count, stap.uitkomsten.isEmpty {
                try tx.gaVerder(toegang, na: stap.id, uitkomst: "geadviseerd", door: medewerker.id)
            }
            return advies.id
        }
    }

    /// Legt vast wat iemand van het gezin koos. Wie het nog niet weet, houdt de stap open.
    public func legGezinskeuzeVast(
        _ voorstel: Gezinskeuzevoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Gezinskeuze> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.legGezinskeuzeVast)
            let (_, stap) = try toegang.eisStap(.instemming, anders: "Er is hier nu geen keuze aan het gezin.")
            let keuze = try Gezinskeuze.kies(voorstel, op: stap, in: tx.gezin(toegang.dossier), dag: tx.vandaag)
            for vraag in stap.vragen { try tx.controleer(keuze.antwoorden[vraag.id.tekst], op: vraag) }
            try tx.legVast(
                .gezinskeuzeVastgelegd, keuze.id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "stap": stap.id.tekst, "persoon_id": keuze.van,
                    "gekozen": keuze.isGekozen ? "ja" : "nee", "woorden": keuze.woorden,
                    "antwoorden": keuze.antwoorden.isEmpty ? nil : Formulierinhoud.tekst(keuze.antwoorden),
                ])
            if keuze.isGekozen, stap.uitkomsten.isEmpty {
                try tx.gaVerder(toegang, na: stap.id, uitkomst: "gekozen", door: medewerker.id)
            }
            return keuze.id
        }
    }
}

extension Tafeltoegang {
    /// The open step, when it is of this kind.
    func eisStap(_ soort: Stap.Soort, anders zin: String) throws(Refusal) -> (Staptocht, Stap) {
        guard let plek, plek.soort == soort.rawValue, let stap = arrangement.stap(plek.stap) else {
            throw Refusal(.conflict, zin)
        }
        return (plek, stap)
    }
}

extension Tx {
    /// What the open step still asks, by role.
    func stapvragen(_ plek: Staptocht) throws -> [Stapvraag] {
        try rows("SELECT id, rol FROM stapvraag WHERE staptocht_id = \(plek.id) AND tot IS NULL ORDER BY id").map {
            Stapvraag(id: try $0.get("id"), rol: Rolnaam(try $0.get("rol")))
        }
    }

    /// The advices that steps of this inbreng asked for, oldest first.
    func tafeladviezen(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Tafeladvies] {
        try rows(
            """
            SELECT id, dossier_id, tekst, naam, discipline, registratie, gebeurd_op FROM advies
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Tafeladvies(
                id: try row.get("id"), tekst: zonder(try beschermd(.advies, "tekst", row)) ?? "",
                naam: zonder(try beschermd(.advies, "naam", row)) ?? "",
                discipline: zonder(try beschermd(.advies, "discipline", row)) ?? "",
                registratie: zonder(try beschermd(.advies, "registratie", row)), gebeurdOp: try row.get("gebeurd_op"))
        }
    }

    func gezinskeuzes(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> [Gezinskeuze] {
        try rows(
            """
            SELECT id, dossier_id, stap, persoon_id, gekozen, antwoorden, woorden, gebeurd_op FROM gezinskeuze
            WHERE inbreng_id = \(toegang.inbreng) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Gezinskeuze(
                id: try row.get("id"), stap: Kenmerk(try row.get("stap")), van: try row.get("persoon_id"),
                isGekozen: row["gekozen"].text == "ja",
                antwoorden: zonder.antwoorden(try beschermd(.gezinskeuze, "antwoorden", row)),
                woorden: zonder(try beschermd(.gezinskeuze, "woorden", row)), gebeurdOp: try row.get("gebeurd_op"))
        }
    }

    /// The registration that somebody wrote under the last advice of their own, to a colleague or to a table.
    func eerdereRegistratie(van medewerker: ID<Medewerker>) throws -> String? {
        let row = try row(
            """
            SELECT id, dossier_id, registratie FROM advies
            WHERE vastgelegd_door = \(medewerker) AND registratie IS NOT NULL
            ORDER BY vastgelegd_op DESC, id DESC LIMIT 1
            """)
        return try row.flatMap { try open("advies", "registratie", $0) }
    }
}
