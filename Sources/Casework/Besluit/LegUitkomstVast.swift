import Domain
import Storage

extension Casework {
    /// Legt vast wat de tafel koos, meteen. Een besluit wordt het als de gronden erbij staan, binnen één werkdag.
    ///
    /// An outcome that goes back to an earlier step, and one of an `oordeel`, take effect at once.
    public func legUitkomstVast(
        _ voorstel: Uitkomstvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Tafeluitkomst> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let plek = try tx.eisVoorBesluit(toegang)
            if plek.soort == Stap.Soort.instemming.rawValue,
                toegang.arrangement.stap(plek.stap)?.uitkomsten.isEmpty == true
            {
                throw Refusal(.conflict, "Eerst kiest het gezin. Leg vast wat zij kiezen.")
            }
            guard let stap = toegang.arrangement.keuzestap(vanaf: plek.stap) else {
                throw Refusal(.conflict, "De tafel wacht op een aanvulling van wie de vraag inbracht.")
            }
            try toegang.eisMagKiezen(stap, voorstel.wijze)
            let open = try tx.openUitkomst(toegang, tx.onverkort())
            let uitkomst = try Tafeluitkomst.leg(
                voorstel, op: stap, vervangt: open?.stap == stap.id ? open : nil, op: tx.vandaag)
            for vraag in stap.vragen + stap.uitkomsten.filter({ uitkomst.keuzes.contains($0.id) }).flatMap(\.alleVragen)
            {
                try tx.controleer(uitkomst.antwoorden[vraag.id.tekst], op: vraag)
            }
            if let aard = stap.aard, uitkomst.grondenVoor != nil {
                try tx.tafel(toegang.tafel).eisMandaat(voor: aard, bedrag: uitkomst.bedrag)
            }
            try tx.eindigBespreking(toegang, door: medewerker.id)
            if plek.stap != stap.id {
                try tx.eindigStap(toegang, uitkomst: "besproken", door: medewerker.id)
                try tx.beginStap(stap, van: inbreng, in: toegang.stroom, door: medewerker.id)
            }
            try tx.legVast(uitkomst, bij: toegang, door: medewerker.id)
            if uitkomst.grondenVoor == nil { try tx.werkDoor(uitkomst, van: stap, toegang, door: medewerker) }
            return uitkomst.id
        }
    }
}

extension Tafeltoegang {
    /// Refuses who may not record this step; in an emergency only the role that the arrangement names may.
    func eisMagKiezen(_ stap: Stap, _ wijze: Tafeluitkomst.Wijze) throws {
        if wijze == .invoer {
            throw Refusal(
                .conflict, "Dit besluit komt uit een eerder systeem en blijft zoals het was. Breng de vraag opnieuw in."
            )
        }
        if wijze == .spoed { try eis(.beslisMetSpoed) }
        guard arrangement.magVastleggen(stap, als: rollen, isInbrenger: isInbrenger) else {
            let wie =
                stap.wie.isEmpty
                ? "de voorzitter of de notulist"
                : stap.wie.map { Rol(rawValue: $0.tekst)?.naam ?? $0.tekst }.joined(separator: " of ")
            throw Refusal(.forbidden, "Dit legt iemand anders vast: \(wie).")
        }
    }
}

extension Tx {
    /// The outcome that waits for its grounds.
    func openUitkomst(_ toegang: Tafeltoegang, _ zonder: Zonder) throws -> Tafeluitkomst? {
        let besloten = Set(try besluiten(toegang, zonder).map(\.uitkomst))
        return try uitkomsten(toegang, zonder).last { $0.grondenVoor != nil && !besloten.contains($0.id) }
    }

    /// What was chosen must exist: a rule, a code, a person.
    func controleer(_ antwoord: String?, op vraag: Vraag) throws {
        guard let antwoord else { return }
        switch vraag.soort {
        case .regel: _ = try artikel(ID<Regel>(antwoord))
        case .keuze(let lijst): try eisCode(antwoord, uit: lijst, veld: vraag.veld)
        case .persoon:
            guard let id = ID<Medewerker>(antwoord), try row("SELECT id FROM medewerker WHERE id = \(id)") != nil else {
                throw Refusal(.invalid, "Kies wie dit is.", field: vraag.veld)
            }
        case .tekst, .bedrag, .datum: return
        }
    }

    func legVast(_ u: Tafeluitkomst, bij toegang: Tafeltoegang, door medewerker: ID<Medewerker>) throws {
        try legVast(
            .uitkomstVastgelegd, u.id, in: toegang.stroom, door: medewerker,
            [
                "inbreng_id": toegang.inbreng, "stap": u.stap.tekst, "wijze": u.wijze.rawValue,
                "keuzes": u.keuzes.map(\.tekst).joined(separator: " "), "wat": u.wat,
                "antwoorden": u.antwoorden.isEmpty ? nil : Formulierinhoud.tekst(u.antwoorden),
                "gronden_voor": u.grondenVoor, "vervangt_id": u.vervangt,
            ])
    }

    /// An outcome without a besluit of its own: it goes on at once. Where an oordeel ends in telling, the family gets it
    /// as an advice with its reason.
    fileprivate func werkDoor(
        _ uitkomst: Tafeluitkomst, van stap: Stap, _ toegang: Tafeltoegang, door medewerker: Medewerker
    ) throws {
        var besluit: ID<Besluit>?
        if case .stap(let volgende) = toegang.arrangement.vervolg(na: stap.id, met: uitkomst.keuzes),
            toegang.arrangement.stap(volgende)?.soort == .vertellen
        {
            let reden = uitkomst.antwoorden.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")
            let oordeel = Besluit(
                id: .new(), uitkomst: uitkomst.id, aard: .advies, keuzes: uitkomst.keuzes, wat: uitkomst.wat,
                gronden: reden.isEmpty ? uitkomst.wat : reden, regelversie: nil, bekrachtigt: nil, terugblikOp: nil,
                vervangt: nil, gebeurdOp: uitkomst.gebeurdOp, door: medewerker.id)
            try legVast(oordeel, bij: toegang, door: medewerker)
            besluit = oordeel.id
        }
        try zetGevolgenOpen(van: uitkomst, besluit: besluit, stap, toegang, door: medewerker)
        try haalVanAgenda(toegang.inbreng, in: toegang.stroom, door: medewerker.id)
        try gaVerder(
            toegang, na: stap.id, met: uitkomst.keuzes, uitkomst: uitkomst.keuzes.map(\.tekst).joined(separator: " "),
            door: medewerker.id)
    }
}
