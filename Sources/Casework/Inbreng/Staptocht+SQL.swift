import Domain
import Storage

extension Tx {
    /// Where an inbreng went, in order; the last one is open while it runs.
    func tocht(_ inbreng: ID<Inbreng>) throws -> [Staptocht] {
        try rows(
            """
            SELECT id, stap, soort, van, uiterlijk, tot, uitkomst FROM staptocht
            WHERE inbreng_id = \(inbreng) AND vastgelegd_op <= \(moment) ORDER BY vastgelegd_op, id
            """
        ).map { row in
            Staptocht(
                id: try row.get("id"), stap: Kenmerk(try row.get("stap")), soort: try row.get("soort"),
                van: try row.get("van"), uiterlijk: try row.optional("uiterlijk"), tot: try row.optional("tot"),
                uitkomst: try row.optional("uitkomst"))
        }
    }

    /// The inbreng comes to a step.
    func beginStap(_ stap: Stap, van inbreng: ID<Inbreng>, in stroom: Stroom, door medewerker: ID<Medewerker>) throws {
        let terugblikOp: Dag? =
            stap.soort == .terugblik
            ? try row(
                """
                SELECT terugblik_op FROM besluit b WHERE inbreng_id = \(inbreng) AND terugblik_op IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM terugblik t
                        WHERE t.inbreng_id = b.inbreng_id AND t.vastgelegd_op >= b.vastgelegd_op)
                ORDER BY vastgelegd_op DESC, id DESC LIMIT 1
                """)?.optional("terugblik_op") : nil
        let terug = terugblikOp.flatMap { $0 > vandaag ? $0 : nil }
        let plek = try beginPlek(
            stap.id, soort: stap.soort.rawValue,
            uiterlijk: Staptocht.uiterlijk(
                stap, vanaf: vandaag, terugblikOp: terug,
                eerder: stap.binnen?.opschorten == true ? tocht(inbreng) : []),
            van: inbreng, in: stroom, door: medewerker)
        for rol in [.advies, .oordeel].contains(stap.soort) || stap.isVanRol ? stap.wie : [] {
            try legVast(
                .stapvraagGesteld, ID<Stapvraag>.new(), in: stroom, door: medewerker,
                ["inbreng_id": inbreng, "staptocht_id": plek, "rol": rol.tekst])
        }
    }

    @discardableResult
    func beginPlek(
        _ stap: Kenmerk<Stap>, soort: String, uiterlijk: Dag?, van inbreng: ID<Inbreng>, in stroom: Stroom,
        door medewerker: ID<Medewerker>
    ) throws -> ID<Staptocht> {
        let id = ID<Staptocht>.new()
        try legVast(
            .stapBegonnen, id, in: stroom, door: medewerker,
            ["inbreng_id": inbreng, "stap": stap.tekst, "soort": soort, "van": vandaag, "uiterlijk": uiterlijk])
        return id
    }

    /// Ends the open step, if there is one.
    func eindigStap(_ toegang: Tafeltoegang, uitkomst: String, door medewerker: ID<Medewerker>) throws {
        guard let plek = try tocht(toegang.inbreng).last(where: { $0.tot == nil }) else { return }
        try beeindig(
            .stapGezet, plek.id, in: toegang.stroom, door: medewerker, ["tot": vandaag, "uitkomst": uitkomst])
    }

    /// Goes on from a step as the arrangement says. A question afterwards to those who were there runs alongside: the
    /// inbreng does not wait for it. It does wait for a role that is asked.
    func gaVerder(
        _ toegang: Tafeltoegang, na stap: Kenmerk<Stap>, met keuzes: [Kenmerk<Uitkomst>] = [], uitkomst: String,
        door medewerker: ID<Medewerker>
    ) throws {
        try eindigStap(toegang, uitkomst: uitkomst, door: medewerker)
        switch toegang.arrangement.vervolg(na: stap, met: keuzes) {
        case .klaar: return
        case .inbrenger:
            try beginPlek(
                Kenmerk(Staptocht.inbreng), soort: Staptocht.inbreng, uiterlijk: nil, van: toegang.inbreng,
                in: toegang.stroom, door: medewerker)
        case .stap(let id):
            guard let volgende = toegang.arrangement.stap(id) else { return }
            try beginStap(volgende, van: toegang.inbreng, in: toegang.stroom, door: medewerker)
            if volgende.soort == .evaluatie, !volgende.isVanRol {
                try gaVerder(toegang, na: volgende.id, uitkomst: "loopt-mee", door: medewerker)
            }
        }
    }

    /// Refuses when the table has decided already, or the inbreng is no longer there.
    func eisVoorBesluit(_ toegang: Tafeltoegang) throws -> Staptocht {
        guard let plek = toegang.plek else {
            throw Refusal(.conflict, "Deze vraag is al afgerond of ingetrokken.")
        }
        guard toegang.isVoorBesluit else { throw Refusal(.conflict, "De tafel heeft hierover al besloten.") }
        return plek
    }
}
