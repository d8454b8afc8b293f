import Domain
import Storage
import Testing

@testable import Casework

/// Every kind of damage that `verify` must name, done by SQL to the file of a `TweeGezinnen`.
enum Schade: String, CaseIterable, Sendable {
    case moment, wie, afdruk, midden, staart, staartMetKop, verloopWeg, dossierWeg, kopGewijzigd
    case rijErbij, rijWeg, rijGewijzigd, periodeBeeindigd, persoonsgegevenGewijzigd
    case zegelVerwisseld, zegelNaarAnderDossier, formulierVerwisseld, sleutelWeg
    case werkWeg, werkErbij, werkSinds, ingelezenErbij, kopVooruit
    case triggerWeg, indexWeg
    case telgegevenGewijzigd, telgegevenErbij, telgegevenWeg, telgegevenWegMetKop, tellingWeg
    case codeGewijzigd, codeWeg, herkenningWeg, herkenningErbij, wachtwoordVervangen, herstelcodeErbij
    case inzageGewijzigd, inzageMidden, inzageStaart, inzageStaartMetKop

    /// What it must at least be called.
    var verwacht: Bevinding.Soort {
        switch self {
        case .moment, .wie, .afdruk: .regelGewijzigd
        case .midden: .gat
        case .staart, .staartMetKop, .kopGewijzigd, .kopVooruit: .staart
        case .verloopWeg, .dossierWeg: .stroomWeg
        case .rijErbij, .periodeBeeindigd: .rijZonderGebeurtenis
        case .rijWeg: .rijWeg
        case .rijGewijzigd, .persoonsgegevenGewijzigd: .rijGewijzigd
        case .zegelVerwisseld, .zegelNaarAnderDossier, .formulierVerwisseld: .zegel
        case .sleutelWeg: .sleutelWeg
        case .werkWeg, .werkErbij, .werkSinds: .herbouw
        case .triggerWeg, .indexWeg: .bewaker
        case .telgegevenGewijzigd, .telgegevenErbij, .telgegevenWeg, .telgegevenWegMetKop, .tellingWeg: .telling
        case .codeGewijzigd, .wachtwoordVervangen, .herstelcodeErbij, .ingelezenErbij: .rijGewijzigd
        case .codeWeg: .rijWeg
        case .herkenningWeg, .herkenningErbij: .herbouw
        case .inzageGewijzigd, .inzageMidden, .inzageStaart, .inzageStaartMetKop: .inzage
        }
    }

    func doe(_ tx: any Transaction, _ dossier: ID<Dossier>, _ buren: ID<Dossier>) throws {
        switch self {
        case .moment: try regel(tx, dossier, 2, "vastgelegd_op = '2001-01-01T00:00:00.000Z'")
        case .wie: try regel(tx, dossier, 3, "medewerker_id = 'iemand-anders'")
        case .afdruk: try regel(tx, dossier, 3, "afdruk = 'anders'")
        case .midden: try tx.execute("DELETE FROM gebeurtenis WHERE stroom_id = \(dossier) AND volgnummer = 3")
        case .staart: try knip(tx, dossier)
        case .staartMetKop:
            try knip(tx, dossier)
            try tx.execute(
                """
                UPDATE stroom SET volgnummer = volgnummer - 1, keten = (
                    SELECT g.keten FROM gebeurtenis g WHERE g.stroom_id = stroom.id AND g.volgnummer = stroom.volgnummer - 1)
                WHERE id = \(dossier)
                """)
        case .kopGewijzigd: try tx.execute("UPDATE stroom SET volgnummer = volgnummer - 2 WHERE id = \(dossier)")
        case .kopVooruit:
            try tx.execute("UPDATE stroom SET laatst_op = '2031-01-01T10:00:00.000Z' WHERE id = \(dossier)")
        case .verloopWeg: try tx.execute("DELETE FROM gebeurtenis WHERE stroom_id = \(dossier)")
        case .dossierWeg: try tx.execute("DELETE FROM stroom WHERE id = \(dossier)")
        default: try doeAanRijen(tx, dossier, buren)
        }
    }

    private func doeAanRijen(_ tx: any Transaction, _ dossier: ID<Dossier>, _ buren: ID<Dossier>) throws {
        switch self {
        case .rijErbij:
            let row = try #require(try tx.row("SELECT * FROM gezinslid WHERE dossier_id = \(dossier) ORDER BY id"))
            let values = row.columns.names.map { $0 == "id" ? .text("erbij") : $0 == "tot" ? row["van"] : row[$0] }
            try tx.execute(
                """
                INSERT INTO gezinslid (\(.list(row.columns.names.map { .name($0) }))) VALUES (\(.list(values.map { "\($0)" })))
                """)
        case .rijWeg:
            try tx.execute(
                "DELETE FROM afspraak WHERE id = (SELECT MAX(id) FROM afspraak WHERE dossier_id = \(dossier))")
        case .rijGewijzigd: try tx.execute("UPDATE doel SET leefgebied = 'wonen' WHERE dossier_id = \(dossier)")
        case .persoonsgegevenGewijzigd: try tx.execute("UPDATE persoonsgegeven SET tolk = 'ja'")
        case .periodeBeeindigd: try tx.execute("UPDATE werkrelatie SET tot = van WHERE dossier_id = \(dossier)")
        case .zegelVerwisseld: try verwissel(tx, "doel", "woorden", "dossier_id = \(dossier)")
        case .zegelNaarAnderDossier:
            let row = try #require(try tx.row("SELECT woorden FROM doel WHERE dossier_id = \(buren) ORDER BY id"))
            try tx.execute("UPDATE doel SET woorden = \(row["woorden"]) WHERE dossier_id = \(dossier)")
        case .formulierVerwisseld: try verwissel(tx, "eenmalig", "inhoud", "eigenaar = \(dossier)")
        case .werkWeg: try tx.execute("DELETE FROM werk WHERE dossier_id = \(dossier)")
        case .werkErbij: try tx.execute("UPDATE werk SET uiterlijk = '2001-01-01' WHERE dossier_id = \(dossier)")
        case .werkSinds:
            try tx.execute("UPDATE werk SET sinds = '2001-01-01T10:00:00.000Z' WHERE dossier_id = \(dossier)")
        case .ingelezenErbij:
            try tx.execute(
                """
                INSERT INTO ingelezen (id, als, sleutel, onderwerp_id, vastgelegd_op, bewijs)
                VALUES ('erbij', 'dossiers', 'bekend', \(dossier), '2026-11-22T09:00:00.000Z', 'verzonnen')
                """)
        case .triggerWeg:
            try tx.script("DROP TRIGGER bewaak_doel_delete" + (tx.dialect == .postgres ? " ON doel" : ""))
        case .indexWeg: try tx.script("DROP INDEX een_regisseur_tegelijk")
        case .inzageGewijzigd: try tx.execute("UPDATE inzage SET medewerker_id = 'iemand-anders' WHERE volgnummer = 2")
        case .inzageMidden: try tx.execute("DELETE FROM inzage WHERE volgnummer = 3")
        case .inzageStaart: try tx.execute("DELETE FROM inzage WHERE volgnummer = (SELECT MAX(volgnummer) FROM inzage)")
        case .inzageStaartMetKop:
            try tx.execute("DELETE FROM inzage WHERE volgnummer = (SELECT MAX(volgnummer) FROM inzage)")
            try tx.execute(
                """
                UPDATE inzagekop SET volgnummer = volgnummer - 1, keten = (
                    SELECT i.keten FROM inzage i WHERE i.volgnummer = inzagekop.volgnummer - 1)
                """)
        default: try doeAanTellingen(tx)
        }
    }

    /// What is counted, what is known of everybody, and what somebody signs in with.
    private func doeAanTellingen(_ tx: any Transaction) throws {
        let eerste = "(SELECT MIN(id) FROM telgegeven)" as SQL
        switch self {
        case .telgegevenGewijzigd: try tx.execute("UPDATE telgegeven SET uitkomst = 'bereikt' WHERE id = \(eerste)")
        case .telgegevenErbij:
            let row = try #require(try tx.row("SELECT * FROM telgegeven ORDER BY id"))
            let values = row.columns.names.map { $0 == "id" ? .text(ID<Dossier>.random().rawValue) : row[$0] }
            try tx.execute(
                """
                INSERT INTO telgegeven (\(.list(row.columns.names.map { .name($0) }))) VALUES (\(.list(values.map { "\($0)" })))
                """)
        case .telgegevenWeg: try tx.execute("DELETE FROM telgegeven WHERE id = \(eerste)")
        case .telgegevenWegMetKop:
            // As far as somebody without the key comes: the sum of what is left can be read.
            let row = try #require(try tx.row("SELECT id, bewijs FROM telgegeven ORDER BY id"))
            let kop = Telbewijs.kop(row["id"].text ?? "")
            let som = try #require(try tx.row("SELECT som FROM telkop WHERE id = \(kop)"))["som"].text ?? ""
            let over = Telbewijs.tel(som, bij: row["bewijs"].text ?? "")
            try tx.execute("DELETE FROM telgegeven WHERE id = \(row["id"])")
            try tx.execute("UPDATE telkop SET aantal = aantal - 1, som = \(over) WHERE id = \(kop)")
        case .tellingWeg:
            try tx.execute("DELETE FROM telgegeven")
            try tx.execute("DELETE FROM telkop")
        case .codeGewijzigd: try tx.execute("UPDATE code SET naam = 'Anders'")
        case .codeWeg: try tx.execute("DELETE FROM code")
        case .herkenningWeg: try tx.execute("DELETE FROM herkenning")
        case .herkenningErbij: try tx.execute("UPDATE herkenning SET afdruk = 'een ander' WHERE soort = 'naam-geboren'")
        case .wachtwoordVervangen: try tx.execute("UPDATE account SET wachtwoord = 'van een ander'")
        case .herstelcodeErbij:
            try tx.execute("INSERT INTO herstelcode (id, account_id, afdruk) SELECT 'erbij', id, 'bekend' FROM account")
        default: break
        }
    }

    private func regel(_ tx: any Transaction, _ dossier: ID<Dossier>, _ nummer: Int, _ zet: SQL) throws {
        try tx.execute("UPDATE gebeurtenis SET \(zet) WHERE stroom_id = \(dossier) AND volgnummer = \(nummer)")
    }

    private func knip(_ tx: any Transaction, _ dossier: ID<Dossier>) throws {
        try tx.execute(
            """
            DELETE FROM gebeurtenis WHERE stroom_id = \(dossier)
                AND volgnummer = (SELECT volgnummer FROM stroom WHERE id = \(dossier))
            """)
    }

    private func verwissel(_ tx: any Transaction, _ tabel: String, _ kolom: String, _ waar: SQL) throws {
        let sleutel: SQL = tabel == "eenmalig" ? "sleutel" : "id"
        let rows = try tx.rows(
            "SELECT \(sleutel) AS id, \(.name(kolom)) AS zegel FROM \(.name(tabel)) WHERE \(waar) ORDER BY \(sleutel)")
        let (een, ander) = (try #require(rows.first), try #require(rows.dropFirst().first))
        for (row, other) in [(een, ander), (ander, een)] {
            try tx.execute(
                "UPDATE \(.name(tabel)) SET \(.name(kolom)) = \(other["zegel"]) WHERE \(sleutel) = \(row["id"])")
        }
    }
}
