import Domain
import Storage

extension Casework {
    /// Legt vast dat een vraag naar buiten is, aan een of meer ontvangers. Zonder grond gaat zij zonder namen weg.
    ///
    /// Nothing is sent from here: somebody phones, writes or mails, and this keeps what was asked and since when.
    public func stuurUitvraag(
        _ voorstel: Uitvraagvoorstel, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Inbreng> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            try toegang.eis(.vraagBuiten)
            let (bron, buiten) = try tx.buitenvraag(voorstel.gevolg, toegang)
            let nieuw = try Uitvraag.stuur(voorstel, volgens: buiten, volger: medewerker.id, op: tx.vandaag)
            let open = try tx.uitvragen(toegang, tx.onverkort()).filter { $0.uitvraag.isOpen && $0.bron == bron }
            if let al = open.first(where: { een in nieuw.contains { $0.aan == een.uitvraag.aan } }) {
                throw Refusal(
                    .conflict, "Aan \(al.uitvraag.ontvanger) is dit al gevraagd. Het antwoord is er nog niet.",
                    field: "aan")
            }
            // One ground holds for every receiver.
            let zonder =
                voorstel.grond == Uitvraag.zonderNamen ? try tx.zonderNamen(tx.gezin(toegang.dossier)) : nil
            for een in nieuw {
                let vraag = zonder.map { $0(een.vraag) } ?? een.vraag
                try tx.legVast(een, vraag: vraag, bron: bron, bij: toegang, door: medewerker.id)
            }
            if case .gevolg(let gevolg) = bron {
                try tx.handelAf(
                    gevolg, toelichting: "Gevraagd aan \(nieuw.map(\.ontvanger).joined(separator: "; ")).", toegang,
                    door: medewerker.id)
            }
            return inbreng
        }
    }

    /// Legt vast dat iemand aan de vraag is herinnerd.
    public func herinner(
        aan uitvraag: ID<Uitvraag>, op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Herinnering> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let deze = try toegang.kies(uitvraag, uit: tx.uitvragen(toegang, tx.onverkort())).uitvraag
            let volgende = try deze.eisHerinnering()
            try tx.beeindig(
                .herinneringAfgehandeld, volgende.id, in: toegang.stroom, door: medewerker.id,
                ["tot": tx.vandaag, "hoe": Herinnering.Hoe.herinnerd.rawValue])
            return volgende.id
        }
    }

    /// Legt het antwoord van buiten vast, of waarom het er niet komt. Wacht een stap nergens meer op, dan gaat de vraag
    /// verder.
    public func rondUitvraagAf(
        _ uitvraag: ID<Uitvraag>, _ afloop: Uitvraag.Afloop?, antwoord: String, op inbreng: ID<Inbreng>,
        door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Uitvraag> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            let alle = try tx.uitvragen(toegang, tx.onverkort())
            let (deze, bron) = try toegang.kies(uitvraag, uit: alle)
            let tekst = try deze.rondAf(afloop, antwoord: antwoord)
            guard let afloop else { return uitvraag }
            try tx.beeindig(deze, afloop, antwoord: tekst, toegang, door: medewerker.id)
            guard case .stap(let plek) = bron, toegang.plek?.id == plek,
                let stap = toegang.plek.flatMap({ toegang.arrangement.stap($0.stap) }), stap.uitkomsten.isEmpty
            else { return uitvraag }
            let over = alle.contains { $0.bron == bron && $0.uitvraag.isOpen && $0.uitvraag.id != uitvraag }
            if !over { try tx.gaVerder(toegang, na: stap.id, uitkomst: afloop.rawValue, door: medewerker.id) }
            return uitvraag
        }
    }
}

extension Tx {
    /// What may be asked outside here: by the step that is on, or by a consequence that is still open.
    fileprivate func buitenvraag(
        _ gevolg: ID<OpenGevolg>?, _ toegang: Tafeltoegang
    ) throws -> (Uitvraagbron, Gevolg.Buitenvraag) {
        guard let gevolg else {
            let (plek, stap) = try toegang.eisStap(.uitvraag, anders: "Er gaat hier nu geen vraag naar buiten.")
            guard let buiten = stap.buitenvraag else { throw Self.nietGevonden }
            return (.stap(plek.id), buiten)
        }
        guard let open = try gevolgen(toegang, onverkort()).first(where: { $0.id == gevolg }),
            let buiten = toegang.arrangement.buitenvraag(bij: open)
        else { throw Self.nietGevonden }
        guard open.isOpen else { throw Refusal(.conflict, "Dit is al gevraagd of al afgehandeld.") }
        return (.gevolg(gevolg), buiten)
    }

    /// Nobody waits for an answer any more: the question was taken back.
    func beeindigUitvragen(_ toegang: Tafeltoegang, omdat reden: String, door medewerker: ID<Medewerker>) throws {
        for een in try uitvragen(toegang, onverkort()) where een.uitvraag.isOpen {
            try beeindig(een.uitvraag, .nietMeerNodig, antwoord: reden, toegang, door: medewerker)
        }
    }

    fileprivate func beeindig(
        _ uitvraag: Uitvraag, _ afloop: Uitvraag.Afloop, antwoord: String, _ toegang: Tafeltoegang,
        door medewerker: ID<Medewerker>
    ) throws {
        for open in uitvraag.herinneringen where open.hoe == nil {
            try beeindig(
                .herinneringAfgehandeld, open.id, in: toegang.stroom, door: medewerker,
                ["tot": vandaag, "hoe": Herinnering.Hoe.nietNodig.rawValue])
        }
        try beeindig(
            .uitvraagAfgerond, uitvraag.id, in: toegang.stroom, door: medewerker,
            ["tot": vandaag, "afloop": afloop.rawValue, "antwoord": antwoord])
        try tel(
            .uitvraag, in: toegang.dossier,
            [
                "arrangement": toegang.arrangement.id.tekst, "uitkomst": afloop.rawValue,
                "duur": uitvraag.dagenOpen(op: vandaag),
            ])
    }

    fileprivate func legVast(
        _ een: Uitvraag, vraag: String, bron: Uitvraagbron, bij toegang: Tafeltoegang, door medewerker: ID<Medewerker>
    ) throws {
        try legVast(
            .uitvraagVerstuurd, een.id, in: toegang.stroom, door: medewerker,
            [
                "inbreng_id": toegang.inbreng, "staptocht_id": bron.stap, "gevolg_id": bron.gevolg, "aan": een.aan,
                "wie": een.wie, "vraag": vraag, "grond": een.grond, "toelichting": een.toelichting,
                "volger_id": een.volger, "van": een.van, "uiterlijk": een.uiterlijk,
            ])
        for herinnering in een.herinneringen {
            try legVast(
                .herinneringGepland, herinnering.id, in: toegang.stroom, door: medewerker,
                ["inbreng_id": toegang.inbreng, "uitvraag_id": een.id, "dag": herinnering.dag])
        }
    }
}

extension Tafeltoegang {
    /// One question outside, for who follows it or may ask.
    fileprivate func kies(
        _ id: ID<Uitvraag>, uit alle: [(uitvraag: Uitvraag, bron: Uitvraagbron)]
    ) throws -> (uitvraag: Uitvraag, bron: Uitvraagbron) {
        guard let deze = alle.first(where: { $0.uitvraag.id == id }) else { throw Tx.nietGevonden }
        if deze.uitvraag.volger != medewerker { try eis(.vraagBuiten) }
        return deze
    }
}

extension Arrangement {
    /// What a consequence asks outside, in the words of the outcome that set it in motion.
    public func buitenvraag(bij open: OpenGevolg) -> Gevolg.Buitenvraag? {
        gevolgen(bij: open).lazy.compactMap { if case .uitvraag(let buiten) = $0 { buiten } else { nil } }.first
    }
}
