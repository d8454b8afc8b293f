import Domain
import Storage

extension Casework {
    /// Leest besluiten van tafels in uit een eerder systeem: één rij per besluit, over dossiers die al ingelezen zijn.
    ///
    /// Nothing is stored when a row is wrong, unless `slaFouteOver`: then that row is left out. A second run adds nothing
    /// twice, and nothing comes to be open for anybody. Columns: docs/invoer.md. Throws a refusal when the file cannot be
    /// read.
    public func leesBesluitenIn(_ bytes: [UInt8], slaFouteOver: Bool, door beheerder: Medewerker) async throws
        -> Invoerverslag
    {
        guard beheerder.heeft(.beheerder) else { throw Refusal(.forbidden, "Inlezen kan alleen de beheerder.") }
        let csv = try CSV(bytes)
        if let mist = Besluitlezer.nodig.first(where: { !csv.kop.contains($0) }) {
            throw Refusal(
                .invalid, "De kop mist de kolom \(mist). Nodig zijn: \(Besluitlezer.nodig.joined(separator: ", ")).")
        }
        let (besluiten, fouten) = try await read { tx in
            var lezer = try Besluitlezer(tx)
            let besluiten = try csv.rijen.compactMap { try lezer.lees(Invoerrij($0, kop: csv.kop)) }
            return (besluiten, lezer.fouten.sorted())
        }
        var verslag = Invoerverslag(fouten: fouten)
        guard verslag.fouten.isEmpty || slaFouteOver else { return verslag }
        for besluit in besluiten {
            let isNieuw = try await transactie(in: [.dossier(besluit.dossier)]) { tx in
                if try tx.isIngelezen("besluiten", besluit.kenmerk) { return false }
                let inbreng = try tx.legVast(besluit, door: beheerder)
                try tx.noteerIngelezen("besluiten", besluit.kenmerk, inbreng.rawValue)
                return true
            }
            if isNieuw { verslag.toegevoegd += 1 } else { verslag.alBekend += 1 }
        }
        return verslag
    }
}

extension Tx {
    /// An inbreng with its decision, both on the days that they happened. Who was there, where they stood and whether it was
    /// told is not known, and is asked of nobody.
    fileprivate func legVast(_ b: Invoerbesluit, door beheerder: Medewerker) throws -> ID<Inbreng> {
        let (inbreng, uitkomst, tocht) = (ID<Inbreng>.new(), ID<Tafeluitkomst>.new(), ID<Staptocht>.new())
        let stroom = Stroom.dossier(b.dossier)
        let begin = b.ingebracht ?? b.besloten
        let keuzes = b.keuzes.map(\.id.tekst).joined(separator: " ")
        let gezin = try gezin(b.dossier)
        let inbrenger = try b.inbrenger.flatMap { try medewerker($0) } ?? beheerder
        try legVast(
            .inbrengGedaan, inbreng, in: stroom, door: beheerder.id, gebeurdOp: begin.description,
            [
                "tafel_id": b.tafel, "arrangementversie_id": b.versie, "vraag": b.vraag, "gevraagd": b.gevraagd,
                "knelpunt": b.knelpunt, "regelversie_id": b.regelversie,
                "over_wie": Personen(gezin.leden.map(\.persoon)), "inbrenger_id": inbrenger.id,
                "organisatie_id": inbrenger.organisatie,
            ])
        try legVast(
            .stapBegonnen, tocht, in: stroom, door: beheerder.id,
            ["inbreng_id": inbreng, "stap": b.stap.id.tekst, "soort": b.stap.soort.rawValue, "van": begin])
        try legVast(
            .uitkomstVastgelegd, uitkomst, in: stroom, door: beheerder.id, gebeurdOp: b.besloten.description,
            [
                "inbreng_id": inbreng, "stap": b.stap.id.tekst, "wijze": Tafeluitkomst.Wijze.invoer.rawValue,
                "keuzes": keuzes, "wat": b.wat,
            ])
        try legVast(
            .besluitGenomen, ID<Besluit>.new(), in: stroom, door: beheerder.id, gebeurdOp: b.besloten.description,
            [
                "inbreng_id": inbreng, "uitkomst_id": uitkomst, "aard": (b.stap.aard ?? .afspraak).rawValue,
                "keuzes": keuzes, "wat": b.wat, "gronden": b.gronden, "regelversie_id": b.regelversie,
                "organisatie_id": inbrenger.organisatie,
            ])
        try beeindig(.stapGezet, tocht, in: stroom, door: beheerder.id, ["tot": b.besloten, "uitkomst": keuzes])
        try tel(b)
        return inbreng
    }

    /// The same coded rows as of a decision that was reached here, on the days that it happened.
    private func tel(_ b: Invoerbesluit) throws {
        let artikel = try artikel(b.regelversie)
        let potten = b.keuzes.flatMap(\.gevolgen).compactMap {
            if case .budget(let pot, _) = $0.soort { pot } else { nil }
        }
        // A referrer that the file does not tell is that of the family.
        let verwijzer = try b.verwijzer ?? verwijzer(van: b.dossier)
        try tel(
            .inbreng, in: b.dossier, op: b.ingebracht ?? b.besloten,
            [
                "arrangement": b.arrangement.tekst, "gevraagd": b.gevraagd, "knelpunt": b.knelpunt,
                "regelartikel": artikel, "verwijzer": verwijzer,
            ])
        try tel(
            .besluit, in: b.dossier, op: b.besloten,
            [
                "arrangement": b.arrangement.tekst, "gevraagd": b.gevraagd, "knelpunt": b.knelpunt,
                "regelartikel": artikel, "verwijzer": verwijzer,
                "uitkomst": b.keuzes.map(\.id.tekst).sorted().joined(separator: " "),
                "middel": potten.isEmpty ? nil : potten.sorted().joined(separator: " "),
                "duur": b.ingebracht.map { b.besloten.nummer - $0.nummer },
            ])
    }

    private func verwijzer(van dossier: ID<Dossier>) throws -> String? {
        try row(
            """
            SELECT verwijzer FROM dossiergegeven WHERE dossier_id = \(dossier) ORDER BY vastgelegd_op DESC, id DESC LIMIT 1
            """)?.get("verwijzer")
    }
}
