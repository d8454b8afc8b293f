import Domain
import Storage

extension Tx {
    /// How a contact can be: the list as it was read in, and `onbekend` also where that leaves it out.
    func contactsoorten() throws -> [Code] {
        let codes = try codelijsten()["contactsoorten"]?.codes ?? []
        if codes.contains(where: { $0.code == "onbekend" }) { return codes }
        return codes + [Code(lijst: "contactsoorten", code: "onbekend", naam: "Onbekend")]
    }

    static let contactkolommen: SQL =
        """
        c.id, c.dossier_id, c.lijn_id, c.soort, c.tekst, c.met_wie, c.over_wie, c.zichtbaar, c.grond, c.vervangt_id, c.gebeurd_op,
        c.vastgelegd_op, c.vastgelegd_door
        """

    /// Of `contact c`: the wording that holds now, of a line that belongs in this file.
    static let geldendContact: SQL =
        """
        NOT EXISTS (SELECT 1 FROM contact n WHERE n.vervangt_id = c.id)
            AND NOT EXISTS (SELECT 1 FROM misplaatsing m WHERE m.contact_id = c.lijn_id)
        """

    /// The line as it reads now, whichever of its wordings is named. One that belonged in another file is not there.
    func huidigContact(van id: ID<Contact>, _ toegang: Toegang) throws -> Contact {
        let row = try row(
            """
            SELECT \(Self.contactkolommen) FROM contact c
            WHERE c.dossier_id = \(toegang.dossier)
                AND c.lijn_id = (SELECT lijn_id FROM contact WHERE id = \(id) AND dossier_id = \(toegang.dossier))
                AND \(Self.geldendContact)
            """)
        guard let row, let regel = try contactregels([row], toegang).first else { throw Self.nietGevonden }
        return regel.contact(tekst: try open("contact", "tekst", row) ?? "")
    }

    /// Lines with what was said of them later. The text of a line that is shielded by now stays closed, also in what was
    /// known before.
    func contactregels(_ rows: [Row], _ toegang: Toegang) throws -> [Contactregel] {
        let lijnen = rows.compactMap { $0["lijn_id"].text }
        let zichten = try self.rows(
            """
            SELECT z.id, z.dossier_id, z.contact_id, z.zichtbaar, z.grond, z.gronden FROM contactzichtbaarheid z
            WHERE z.contact_id IN (\(list: lijnen)) AND z.vastgelegd_op <= \(nu) AND NOT EXISTS
                (SELECT 1 FROM contactzichtbaarheid n WHERE n.vervangt_id = z.id AND n.vastgelegd_op <= \(nu))
            ORDER BY z.id
            """)
        let weg = try self.rows(
            """
            SELECT id, dossier_id, contact_id, gronden FROM misplaatsing
            WHERE contact_id IN (\(list: lijnen)) AND dossier_id = \(toegang.dossier) AND vastgelegd_op <= \(nu)
            ORDER BY id
            """)
        return try rows.map { row in
            let zicht = zichten.first { $0["contact_id"] == row["lijn_id"] }
            let misplaatst = weg.first { $0["contact_id"] == row["lijn_id"] }
            let zichtbaar = Zichtbaarheid(rawValue: try (zicht ?? row).get("zichtbaar")) ?? .afgeschermd
            let door: ID<Medewerker> = try row.get("vastgelegd_door")
            let dicht = zichtbaar == .afgeschermd || misplaatst != nil
            return Contactregel(
                contact: Contact(
                    id: try row.get("id"), lijn: try row.get("lijn_id"), soort: try row.get("soort"),
                    tekst: dicht ? "" : try open("contact", "tekst", row) ?? "",
                    metWie: try row.get("met_wie", as: Personen.self).ids,
                    overWie: try row.get("over_wie", as: Personen.self).ids, zichtbaar: zichtbaar,
                    grond: (zicht ?? row)["grond"].text.flatMap(Afschermgrond.init),
                    gebeurdOp: try row.get("gebeurd_op"),
                    vervangt: try row.optional("vervangt_id")),
                door: door, naam: try naam(van: door), opgeschrevenOp: try row.get("vastgelegd_op"),
                waarom: try zicht.flatMap { try open("contactzichtbaarheid", "gronden", $0) },
                misplaatst: try misplaatst.flatMap { try open("misplaatsing", "gronden", $0) })
        }
    }
}
