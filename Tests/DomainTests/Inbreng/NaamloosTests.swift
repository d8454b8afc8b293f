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

@Suite struct VoorbereidingTests {
    private static let dag = Dag("2026-11-22")!

    private func arrangement(_ nodig: [String]) -> Arrangement {
        var a = Arrangement("proef", naam: "Proef", doel: "x", soort: .tafel, geldig: Geldigheid(van: Self.dag))
        a.voorafNodig = nodig.map { VoorafNodig($0) }
        a.eerstGeprobeerd = ["andere-tafel"]
        return a
    }

    @Test func `leeg dossier: alles ontbreekt, en wat het systeem niet weet gaat u zelf na`() {
        let v = Voorbereiding.bereken(
            arrangement(["plan", "doelen", "kind gesproken", "toestemming", "iets anders"]), .init(), op: Self.dag)

        #expect(v.ontbreekt.map(\.wat) == ["plan", "doelen", "kind gesproken", "toestemming"])
        #expect(v.punten.last?.staat == .zelfNagaan)
        #expect(v.nietEerstGeprobeerd == ["andere-tafel"])
    }

    @Test func `een gesprek met een kind telt zestig dagen`() {
        var feiten = Voorbereiding.Feiten()
        feiten.kindGesprokenOp = Self.dag.plus(dagen: -60)
        #expect(Voorbereiding.bereken(arrangement(["kind gesproken"]), feiten, op: Self.dag).ontbreekt.isEmpty)
        feiten.kindGesprokenOp = Self.dag.plus(dagen: -61)
        #expect(Voorbereiding.bereken(arrangement(["kind gesproken"]), feiten, op: Self.dag).ontbreekt.count == 1)
        feiten.heeftKinderen = false
        #expect(Voorbereiding.bereken(arrangement(["kind gesproken"]), feiten, op: Self.dag).ontbreekt.isEmpty)
    }
}
