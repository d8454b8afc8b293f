import Domain
import Storage

/// Een les met alles wat haar lezer nodig heeft.
public struct Lesblad: Sendable {
    public let les: Les
    /// The families of the reader for which it can be said that the lesson helped.
    public let gezinnen: [(dossier: ID<Dossier>, naam: String)]
}

/// Een lesvoorstel met wat de lezer ermee mag.
public struct Voorstelblad: Sendable {
    public let voorstel: Lesvoorstel
    public let schrijvers: [String]
    /// Words in the text that are also a name in the file: shown to who confirms.
    public let lijktOpNaam: [String]
    public let magBevestigen: Bool
    public let magBezwaar: Bool
    public let magHerschrijven: Bool
}

/// Een lesvoorstel in een lijst: zonder de tekst.
public struct Voorstelregel: Sendable {
    public let id: ID<Lesvoorstel>
    public let voorWie: String
    public let opgeschreven: Dag
    public let schrijver: String
}

extension Casework {
    /// Eén les, met de gezinnen van de lezer waarvoor die kan zeggen dat zij hielp.
    public func les(_ id: ID<Les>, voor medewerker: Medewerker) async throws -> Lesblad {
        try await read { tx in
            guard
                let row = try tx.row(
                    "SELECT titel, gebeurd, geleerd, voor_wie, vastgelegd_op FROM les WHERE id = \(id)")
            else { throw Tx.nietGevonden }
            let codes = try tx.rows("SELECT lijst, code FROM lescode WHERE les_id = \(id) ORDER BY lijst, code").map {
                "\(try $0.get("lijst", as: String.self)).\(try $0.get("code", as: String.self))"
            }
            let hielp = try tx.row("SELECT COUNT(DISTINCT dossier_id) AS aantal FROM lesgebruik WHERE les_id = \(id)")
            let namen = try tx.gezinsnamen(Array(tx.gezinsdeuren(voor: medewerker).values))
            return Lesblad(
                les: Les(
                    id: id,
                    inhoud: Lesinhoud(
                        titel: try row.get("titel"), gebeurd: try row.get("gebeurd"), geleerd: try row.get("geleerd"),
                        voorWie: try row.get("voor_wie"), codes: try tx.codes(codes.joined(separator: " "))),
                    sinds: try row.get("vastgelegd_op", as: Moment.self).dag,
                    hielp: Hulptelling(try hielp?.get("aantal") ?? 0)),
                gezinnen: namen.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) })
        }
    }

    /// Eén lesvoorstel, voor wie het mag lezen.
    public func lesvoorstel(_ id: ID<Lesvoorstel>, voor kijker: Kijker) async throws -> Voorstelblad {
        try await leesVoorstel(id, voor: kijker) { tx, toegang in
            let voorstel = try tx.lesvoorstel(toegang)
            let herleiding = try tx.herleiding(toegang.dossier)
            let namen = voorstel.inhoud.teksten.flatMap { herleiding.vondsten(in: $0.tekst) }.filter {
                $0.soort == .naam
            }
            let isOpen = voorstel.les == nil && !voorstel.isVervangen
            let schreefMee = voorstel.schrijvers.contains(kijker.medewerker.id)
            return Voorstelblad(
                voorstel: voorstel, schrijvers: try voorstel.schrijvers.map { try tx.naam(van: $0) },
                lijktOpNaam: Array(Set(namen.map(\.woord))).sorted(),
                magBevestigen: isOpen && voorstel.bezwaar == nil && !schreefMee,
                magBezwaar: isOpen && voorstel.bezwaar == nil && toegang.magBezwaar,
                magHerschrijven: isOpen && toegang.zietDossier)
        }
    }

    /// De lesvoorstellen die nog op een tweede lezer wachten, de oudste eerst. Alleen voor de kwaliteitsadviseur.
    public func openLesvoorstellen(voor kijker: Kijker) async throws -> [Voorstelregel] {
        let moment = klok()
        let (regels, deuren) = try await read(op: moment) { tx in
            let deuren = try tx.lesdeuren(voor: kijker.medewerker)
            let regels = try tx.rows(
                """
                SELECT id, dossier_id, voor_wie, gebeurd_op, vastgelegd_door FROM lesvoorstel
                WHERE id IN (\(list: deuren.map(\.voorstel))) ORDER BY vastgelegd_op, id
                """
            ).map { row in
                Voorstelregel(
                    id: try row.get("id"), voorWie: try tx.open("lesvoorstel", "voor_wie", row) ?? "",
                    opgeschreven: try row.get("gebeurd_op"),
                    schrijver: try tx.naam(van: row.get("vastgelegd_door")))
            }
            return (regels, deuren)
        }
        try await schrijfInzage(
            deuren.map { deur in
                Inzageregel(
                    dossier: deur.dossier, persoon: nil, deel: "lijst van lesvoorstellen",
                    medewerker: kijker.medewerker.id, grond: deur.grond, sessie: kijker.sessie,
                    tijdvak: String(moment.description.prefix(15)))
            }, op: moment)
        return regels
    }

    /// Hoeveel lesvoorstellen nog op een tweede lezer wachten, zonder er een te lezen.
    public func aantalOpenLesvoorstellen(voor medewerker: Medewerker) async throws -> Int {
        try await read { tx in try tx.lesdeuren(voor: medewerker).count }
    }

    /// Wat in een tekst nog op een naam, jaar, wijk of school uit dit dossier lijkt.
    public func herkenbaar(
        in inhoud: Lesinhoud, van dossier: ID<Dossier>, voor kijker: Kijker
    ) async throws -> [Vondst] {
        try await lees("lesvoorstel", van: dossier, voor: kijker, ookZaak: true) { tx, toegang, _ in
            let herleiding = try tx.herleiding(toegang.dossier)
            return inhoud.teksten.flatMap { herleiding.vondsten(in: $0.tekst) }
        }
    }
}

extension Casework {
    /// Van welk dossier een inbreng is, voor wie dat hele dossier mag zien.
    public func dossier(van inbreng: ID<Inbreng>, voor medewerker: Medewerker) async throws -> ID<Dossier> {
        try await read { tx in
            guard let row = try tx.row("SELECT dossier_id FROM inbreng WHERE id = \(inbreng)") else {
                throw Tx.nietGevonden
            }
            let dossier: ID<Dossier> = try row.get("dossier_id")
            return try tx.deur(dossier, voor: medewerker, ookZaak: true).dossier
        }
    }
}
