import Domain
import Testing

@Suite struct NaamloosTests {
    private static let dag = Dag("2026-11-22")!

    private func lid(_ naam: String, _ roepnaam: String, _ rol: Gezinslid.Rol, _ wat: String, _ geboren: String? = nil)
        -> Gezinslid
    {
        Gezinslid(
            id: .new(), persoon: .new(), naam: naam, roepnaam: roepnaam, rol: rol, alsWat: wat, gezag: .ja,
            geboren: geboren.flatMap { Dag($0) })
    }

    private func zonder(_ tekst: String) -> String {
        Naamloos(
            [
                lid("Esra Terpstra", "Esra", .kind, "dochter", "2013-03-04"),
                lid("Aylin Yıldız", "Aylin", .ouder, "moeder"), lid("Jan de Jong", "Opa Jan", .naaste, "opa Jan"),
            ], gezin: "Gezin Terpstra-Yıldız", op: Self.dag
        ).tekst(tekst)
    }

    @Test func `wie volwassen is heet geen kind van 24`() {
        #expect(Naamloos.rol(lid("Can Terpstra", "Can", .kind, "zoon", "2008-11-23"), op: Self.dag) == "kind van 17")
        #expect(
            Naamloos.rol(lid("Can Terpstra", "Can", .kind, "zoon", "2008-11-22"), op: Self.dag)
                == "volwassen kind van 18")
    }

    @Test(arguments: [
        ("Esra wil naar school", "kind van 13 wil naar school"),
        ("esra’s school en ESRAs tas", "kind van 13’s school en kind van 13 tas"),
        ("Esra Terpstra is ziek", "kind van 13 is ziek"),
        ("Aylin Yildiz belt", "moeder belt"),
        ("mevrouw Yıldız, familie Terpstra", "mevrouw (achternaam), familie (achternaam)"),
        ("Jan zegt het", "opa zegt het"),
        ("geboren 4-3-2013 of 2013-03-04", "geboren (geboortedatum) of (geboortedatum)"),
        (
            "mail a.b@c.nl, bel 06-12345678, 3552 AB, 123456782",
            "mail (e-mailadres), bel (telefoonnummer), (postcode), (nummer)"
        ),
        ("Esraat blijft staan, en de mentor ook", "Esraat blijft staan, en de mentor ook"),
        ("", ""),
    ])
    func `namen van het gezin worden hun rol`(tekst: String, verwacht: String) {
        #expect(zonder(tekst) == verwacht)
    }
}
