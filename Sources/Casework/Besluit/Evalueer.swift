import Domain
import Storage

extension Casework {
    /// Beantwoordt achteraf de vragen van een stap: ieder die erbij was één keer, of wie de rol heeft die gevraagd is. Op dat
    /// laatste wacht de vraag; wat gekozen is telt mee in het kwartaal.
    public func evalueer(
        _ antwoorden: [String: String], op inbreng: ID<Inbreng>, door medewerker: Medewerker, sleutel: Sleutel
    ) async throws -> ID<Evaluatie> {
        try await act(sleutel, op: inbreng, door: medewerker) { tx, toegang in
            guard let stap = toegang.evaluatie else { throw Tx.nietGevonden }
            guard !(try tx.besluiten(toegang, tx.onverkort())).isEmpty else {
                throw Refusal(.conflict, "Dit kan als de tafel besloten heeft.")
            }
            if !stap.isVanRol,
                try !tx.deelnames(toegang, tx.onverkort()).contains(where: { $0.medewerker == medewerker.id })
            {
                throw Refusal(.forbidden, "Dit vult in wie aan tafel zat.")
            }
            guard try !tx.heeftGeevalueerd(toegang, stap) else {
                throw Refusal(.conflict, "U vulde dit al in. Dank u wel.")
            }
            let evaluatie = try Evaluatie.geef(antwoorden, op: stap, door: medewerker.id, dag: tx.vandaag)
            for vraag in stap.vragen {
                guard let lijst = vraag.lijst, let code = evaluatie.antwoorden[vraag.id.tekst] else { continue }
                try tx.eisCode(code, uit: lijst, veld: vraag.veld)
            }
            try tx.legVast(
                .evaluatieGegeven, evaluatie.id, in: toegang.stroom, door: medewerker.id,
                [
                    "inbreng_id": inbreng, "stap": stap.id.tekst, "medewerker_id": medewerker.id,
                    "keuze": evaluatie.keuze, "antwoorden": Formulierinhoud.tekst(evaluatie.antwoorden),
                ])
            try tx.tel(
                .evaluatie, in: toegang.dossier,
                ["arrangement": toegang.arrangement.id.tekst, "uitkomst": evaluatie.keuze])
            if stap.teltMeeIn != nil { try tx.telKwartaal(evaluatie, op: stap, toegang) }
            if stap.isVanRol { try tx.beantwoord(stap, toegang, door: medewerker.id) }
            return evaluatie.id
        }
    }
}

extension Tafeltoegang {
    /// The questions afterwards that are for this person: those of the step that is on and of a role of theirs, else those for
    /// everybody who was there.
    var evaluatie: Stap? {
        if let stap = plek.flatMap({ arrangement.stap($0.stap) }), stap.isVanRol, !rollen.isDisjoint(with: stap.wie) {
            return stap
        }
        return arrangement.evaluatiestap
    }
}

extension Tx {
    /// One coded row for each question with a list; what was left open counts as not known. Words are not counted.
    fileprivate func telKwartaal(_ evaluatie: Evaluatie, op stap: Stap, _ toegang: Tafeltoegang) throws {
        for vraag in stap.vragen where vraag.lijst != nil {
            try tel(
                .kwartaalvraag, in: toegang.dossier,
                [
                    "arrangement": toegang.arrangement.id.tekst, "vorm": vraag.id.tekst,
                    "uitkomst": evaluatie.antwoorden[vraag.id.tekst] ?? "onbekend",
                ])
        }
    }

    /// Who was asked has answered; when nobody else still has to, the case goes on.
    fileprivate func beantwoord(_ stap: Stap, _ toegang: Tafeltoegang, door medewerker: ID<Medewerker>) throws {
        guard let plek = toegang.plek else { return }
        let open = try stapvragen(plek)
        let beantwoord = open.filter { toegang.rollen.contains($0.rol) }
        for vraag in beantwoord {
            try beeindig(.stapvraagBeantwoord, vraag.id, in: toegang.stroom, door: medewerker, ["tot": vandaag])
        }
        if open.count == beantwoord.count {
            try gaVerder(toegang, na: stap.id, uitkomst: "beantwoord", door: medewerker)
        }
    }
}
