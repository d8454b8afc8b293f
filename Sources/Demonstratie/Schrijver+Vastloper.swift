extension Schrijver {
    /// About a quarter of the families gets stuck once.
    mutating func vastlopers(_ verhaal: Gezinsverhaal) -> [Gezinsverhaal.Vastloper] {
        guard loting.kans(28), tot - start > 45, let doel = verhaal.doelen.indices.first else { return [] }
        let stuk = stof[0]
        let vast = stuk.vast
        let cityDeal = vast.tafel == "city-deal-overleg"
        let gebied = cityDeal ? cityDealGebied : nil
        let dezeWeek = !dicht && loting.kans(20)
        let vroegste = verhaal.doelen[doel].sinds + 8
        let laatste = min(tot, start + 190)
        guard vroegste < laatste || dezeWeek else { return [] }
        let ingebracht =
            dezeWeek
            ? max(tot - loting.getal(in: 2...6), vroegste)
            : Kalenderdag(dagnummer: loting.getal(in: vroegste.dagnummer...laatste.dagnummer))
        let op = (ingebracht + (dezeWeek ? 3 : 7)).eerstvolgende(weekdag: cityDeal ? (gebied == nil ? 2 : 4) : 3)
        guard !dicht || op + 20 < tot, ingebracht.werkdag <= tot else { return [] }
        var uit = Gezinsverhaal.Vastloper(
            tafel: vast.tafel, gebied: gebied, bijDoel: doel,
            ingebrachtOp: ingebracht.weekdag > 5 ? ingebracht - 2 : ingebracht,
            bijeenkomstOp: op, vraag: tekst(vast.vraag), gevraagd: vast.gevraagd, aardVanDeZaak: vast.aard,
            situatie: tekst(vast.situatie), geprobeerd: vast.geprobeerd.map { tekst($0) }, regel: vast.regel,
            erbij: vast.erbij,
            opties: vast.opties.map { optie($0) }, besluit: nil, verteldOp: nil, acties: [], terugblik: nil, les: nil,
            komtUit: nil)
        uit.knelpunt = vast.knelpunten.first ?? "onbekend"
        if op < verhalen.vandaag { vertelAfloop(&uit, stuk, doel: verhaal.doelen[doel]) }
        return [uit]
    }

    /// Overvecht has its own table from 2020 on.
    private var cityDealGebied: String? {
        team.cityDeal == "Overvecht" && start < Kalenderdag(2020, 1, 1) ? nil : team.cityDeal
    }

    private mutating func optie(_ optie: Themastof.Optie) -> Gezinsverhaal.Optie {
        Gezinsverhaal.Optie(
            wat: tekst(optie.wat), legitimiteit: tekst(optie.legitimiteit), betrokkenheid: tekst(optie.betrokkenheid),
            rendement: loting.kans(12) ? "" : tekst(optie.rendement))
    }

    private mutating func vertelAfloop(
        _ uit: inout Gezinsverhaal.Vastloper, _ stof: Themastof, doel: Gezinsverhaal.Doel
    ) {
        let vast = stof.vast
        let op = uit.bijeenkomstOp
        var oneens: Gezinsverhaal.Tegenstem?
        if let kijk = vast.oneens, loting.kans(55) {
            oneens = Gezinsverhaal.Tegenstem(rol: kijk.rol, waarom: tekst(kijk.tekst))
        }
        uit.besluit = Gezinsverhaal.Besluit(
            op: op, uitkomsten: vast.uitkomsten, tekst: tekst(vast.besluit), gronden: tekst(vast.gronden),
            regel: vast.regel,
            inGewoneTaal: tekst(vast.verteld), oneens: oneens,
            bedrag: vast.bedrag.map { loting.getal(in: ($0.lowerBound / 10)...($0.upperBound / 10)) * 10 })
        uit.acties = vast.acties.map { afspraak($0, na: op, tussen: 7...35) }
        let verteld = (op + loting.getal(in: 0...2)).werkdag
        guard verteld <= tot else { return }
        uit.verteldOp = verteld
        let terug = (op + loting.getal(in: 84...100)).werkdag
        guard terug <= tot else { return }
        uit.terugblik = terugblik(op: terug, stof: vast, doel: doel, besluit: op)
        let lesdag = (terug + loting.getal(in: 0...9)).werkdag
        guard lesdag <= tot, loting.kans(65) else { return }
        uit.les = Gezinsverhaal.Les(
            op: lesdag, titel: vast.les.titel, watGebeurde: vast.les.gebeurd, watHetLeerde: vast.les.geleerd,
            voorWie: vast.les.voor,
            codes: Gezinsverhaal.Codes(
                leefgebieden: [stof.leefgebied], behoeften: stof.behoeften, knelpunten: vast.knelpunten,
                oplossingen: vast.oplossingen))
    }

    private mutating func terugblik(
        op: Kalenderdag, stof: Themastof.Vast, doel: Gezinsverhaal.Doel, besluit: Kalenderdag
    ) -> Gezinsverhaal.Terugblik {
        let eigen = doel.scores.filter { $0.door == .lid(doel.van) }
        let toen = eigen.last { $0.op <= besluit }?.cijfer ?? 3
        let nu = eigen.last { $0.op <= op }?.cijfer ?? toen
        let hielp: Gezinsverhaal.Terugblik.Hielp = nu >= toen + 2 ? .ja : nu >= toen ? .deels : .nee
        let woorden =
            switch hielp {
            case .ja: stof.terugblik[0]
            case .deels: stof.terugblik[1]
            case .nee: "Het besluit is uitgevoerd, en het is nog niet genoeg. We brengen de vraag opnieuw in."
            }
        return Gezinsverhaal.Terugblik(op: op, hielp: hielp, tekst: tekst(woorden), cijferToen: toen, cijferNu: nu)
    }
}
