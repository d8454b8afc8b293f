import Domain

/// Shows a text as this reader may see it: as it is, or without the names of the family.
struct Zonder {
    private let naamloos: Naamloos?
    private let gezin: Gezin
    private let dag: Dag

    init(_ toegang: Tafeltoegang, _ gezin: Gezin, op dag: Dag) {
        self.init(metNamen: toegang.metNamen, gezin, op: dag)
    }

    init(metNamen: Bool, _ gezin: Gezin, op dag: Dag) {
        naamloos = metNamen ? nil : Naamloos(gezin.leden + gezin.vroeger, gezin: gezin.naam, op: dag)
        self.gezin = gezin
        self.dag = dag
    }

    func callAsFunction(_ tekst: String) -> String { naamloos?.tekst(tekst) ?? tekst }
    func callAsFunction(_ tekst: String?) -> String? { tekst.map { self($0) } }

    func persoon(_ id: ID<Persoon>) -> String {
        guard naamloos != nil else { return gezin.roepnaam(id) }
        return (gezin.leden + gezin.vroeger).first { $0.persoon == id }.map { Naamloos.rol($0, op: dag) }
            ?? "iemand van het gezin"
    }

    func spreker(_ spreker: Spreker, _ namen: [ID<Medewerker>: String]) -> String {
        switch spreker {
        case .persoon(let id): persoon(id)
        case .medewerker(let id): namen[id] ?? "een medewerker"
        }
    }

    func naam(_ deelname: Deelname, _ namen: [ID<Medewerker>: String]) -> String {
        switch deelname.wie {
        case .medewerker(let id): namen[id] ?? "een medewerker"
        case .persoon(let id): persoon(id)
        // Whom the family brings is close to the family: a name would say who they are.
        case .buiten(let naam, let organisatie):
            naamloos != nil && organisatie == nil ? deelname.rol.opschrift.lowercased() : self(naam)
        }
    }

    func deelname(_ d: Deelname) -> Deelname {
        guard case .buiten(_, let organisatie) = d.wie else { return d }
        return Deelname(
            id: d.id, wie: .buiten(naam: naam(d, [:]), organisatie: organisatie), rol: d.rol, mandaat: d.mandaat)
    }

    func inbreng(_ i: Inbreng) -> Inbreng {
        Inbreng(
            id: i.id, dossier: i.dossier, tafel: i.tafel, vraag: self(i.vraag), gevraagd: i.gevraagd,
            geprobeerd: self(i.geprobeerd), knelpunt: i.knelpunt, regelversie: i.regelversie,
            waaromToch: self(i.waaromToch), komtUit: i.komtUit, deelVan: i.deelVan, doel: i.doel, overWie: i.overWie,
            gebeurdOp: i.gebeurdOp, door: i.door)
    }

    func aanvulling(_ a: Aanvulling) -> Aanvulling {
        Aanvulling(
            id: a.id, aanleiding: a.aanleiding, vraag: self(a.vraag), tekst: self(a.tekst), gebeurdOp: a.gebeurdOp)
    }

    func bespreking(_ b: Bespreking) -> Bespreking {
        Bespreking(
            id: b.id, deel: b.deel, gronden: self(b.gronden), vertellenVoor: b.vertellenVoor, begon: b.begon,
            eindigde: b.eindigde)
    }

    func weging(_ w: Weging) -> Weging {
        Weging(
            id: w.id, lijn: w.lijn, optie: self(w.optie), legitimiteit: self(w.legitimiteit),
            betrokkenheid: self(w.betrokkenheid), rendement: self(w.rendement), vervangt: w.vervangt, door: w.door)
    }

    func standpunt(_ s: Standpunt) -> Standpunt {
        Standpunt(id: s.id, deelname: s.deelname, stand: s.stand, reden: self(s.reden), vervangt: s.vervangt)
    }

    func uitkomst(_ u: Tafeluitkomst) -> Tafeluitkomst {
        Tafeluitkomst(
            id: u.id, stap: u.stap, wijze: u.wijze, keuzes: u.keuzes, wat: self(u.wat),
            antwoorden: u.antwoorden.mapValues { ID<Inbreng>($0) == nil ? self($0) : $0 }, grondenVoor: u.grondenVoor,
            vervangt: u.vervangt, gebeurdOp: u.gebeurdOp)
    }

    func besluit(_ b: Besluit) -> Besluit {
        Besluit(
            id: b.id, uitkomst: b.uitkomst, aard: b.aard, keuzes: b.keuzes, wat: self(b.wat), gronden: self(b.gronden),
            regelversie: b.regelversie, bekrachtigt: b.bekrachtigt, terugblikOp: b.terugblikOp, vervangt: b.vervangt,
            gebeurdOp: b.gebeurdOp, door: b.door)
    }

    func verteld(_ v: Verteld) -> Verteld {
        Verteld(
            id: v.id, besluit: v.besluit, bespreking: v.bespreking, aan: v.aan, hoe: v.hoe, voorgelezen: v.voorgelezen,
            antwoord: v.antwoord, woorden: self(v.woorden), gebeurdOp: v.gebeurdOp, door: v.door)
    }

    func actie(_ a: Actie) -> Actie {
        let wie: Actie.Wie = if case .anders(let naam) = a.wie { .anders(self(naam)) } else { a.wie }
        return Actie(
            id: a.id, wat: self(a.wat), wie: wie, uiterlijk: a.uiterlijk, doel: a.doel,
            uitslag: a.uitslag.map { .init(hoe: $0.hoe, toelichting: self($0.toelichting), gebeurdOp: $0.gebeurdOp) })
    }

    func kortgesloten(_ k: Kortgesloten) -> Kortgesloten {
        Kortgesloten(
            id: k.id, metWie: self(k.metWie), zin: self(k.zin), antwoord: self(k.antwoord), gebeurdOp: k.gebeurdOp,
            door: k.door)
    }

    func terugblik(_ t: Terugblik) -> Terugblik {
        Terugblik(id: t.id, hielp: t.hielp, keuze: t.keuze, tekst: self(t.tekst), gebeurdOp: t.gebeurdOp, door: t.door)
    }
}
