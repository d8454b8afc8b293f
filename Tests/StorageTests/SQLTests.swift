import Storage
import Testing

/// The text and the values of a statement travel apart.
@Suite struct SQLTests {
    @Test func `waarden staan niet in de tekst`() {
        let hostile = "'; DROP TABLE dossier; --"

        let sql: SQL = "SELECT id FROM dossier WHERE naam = \(hostile) AND nummer = \(3) AND leeg = \(String?.none)"

        #expect(sql.text == "SELECT id FROM dossier WHERE naam = $1 AND nummer = $2 AND leeg = $3")
        #expect(sql.values == [.text(hostile), .int(3), .null])
    }

    @Test func `een stuk SQL in een ander wordt doorgenummerd`() {
        let open: SQL = "tot IS NULL OR tot > \("2026")"
        let both: SQL = "SELECT id FROM a WHERE x = \(1) AND (\(open)) AND y = \(2)"

        #expect(both.text == "SELECT id FROM a WHERE x = $1 AND (tot IS NULL OR tot > $2) AND y = $3")
        #expect(both.values == [.int(1), .text("2026"), .int(2)])
        #expect((both + " ORDER BY \(open)").text.hasSuffix("y = $3 ORDER BY tot IS NULL OR tot > $4"))
    }

    @Test func `een lijst heeft voor elke waarde een plaats en vult tot een macht van twee, een lege lijst niets`() {
        let some: SQL = "SELECT id FROM a WHERE id IN (\(list: ["a", "b", "c"])) AND x = \(1)"
        let none: SQL = "SELECT id FROM a WHERE id IN (\(list: [String]()))"

        #expect(some.text == "SELECT id FROM a WHERE id IN ($1, $2, $3, $4) AND x = $5")
        #expect(some.values == [.text("a"), .text("b"), .text("c"), .text("c"), .int(1)])
        #expect(none.text == "SELECT id FROM a WHERE id IN (NULL)")
        #expect(SQL.list(["a = \(1)", "b", "c = \(2)"]).text == "a = $1, b, c = $2")
        #expect(SQL.list([]).text.isEmpty)
    }

    @Test func `een tekst zonder waarden blijft zoals hij is`() {
        #expect(("SELECT '$1' AS a" as SQL).text == "SELECT '$1' AS a")
    }

    @Test func `een naam die geen kolomnaam is, stopt het programma`() async {
        await #expect(processExitsWith: .success) { _ = SQL.name("werkrelatie_2") }
        await #expect(processExitsWith: .failure) { _ = SQL.name("naam; DROP TABLE a") }
        await #expect(processExitsWith: .failure) { _ = SQL.name("\"naam\"") }
        await #expect(processExitsWith: .failure) { _ = SQL.name("naám") }
    }
}
