import Domain

/// A small family with one goal, for rules of the plan.
struct Planproef {
    let esra = ID<Persoon>.new()
    let aylin = ID<Persoon>.new()
    let mira = ID<Medewerker>.new()
    let joost = ID<Medewerker>.new()
    let vandaag = Dag(nummer: 20_779)
    let doel: Doel

    init() {
        let id = ID<Doel>.new()
        doel = Doel(
            id: id, lijn: id, eigenaar: esra, woorden: "Ik wil weer naar school", leefgebied: "onbekend",
            overWie: [esra], voorWie: [esra], gebeurdOp: Dag(nummer: 20_700), vervangt: nil, gronden: nil)
    }

    var gezin: Gezin {
        Gezin(
            dossier: .new(), naam: "Gezin Terpstra", wijk: "Zuilen", team: .new(), teamnaam: "Zuilen",
            kader: .vrijwillig,
            leden: [("Esra", esra, Gezinslid.Rol.kind), ("Aylin", aylin, .ouder)].map { naam, persoon, rol in
                Gezinslid(
                    id: .new(), persoon: persoon, naam: naam, roepnaam: naam, rol: rol, alsWat: "", gezag: .onbekend,
                    geboren: nil)
            },
            betrokkenen: [
                Werkrelatie(id: .new(), medewerker: mira, naam: "Mira Hoekstra", rol: .regisseur, van: vandaag)
            ])
    }

    /// A score some days ago.
    func score(_ waarde: Int, van: Spreker, dagenGeleden: Int) -> Score {
        Score(
            id: .new(), doel: doel.lijn, van: van, waarde: waarde, toelichting: nil,
            gebeurdOp: vandaag.plus(dagen: -dagenGeleden), opgeschrevenDoor: mira)
    }

    func afspraak(_ wat: String = "Mentor belt") throws -> Afspraak {
        try Afspraak.maak(
            Afspraakvoorstel(wat: wat, wie: .persoon(esra)), bij: doel, einde: nil, in: gezin, door: mira, op: vandaag)
    }
}
