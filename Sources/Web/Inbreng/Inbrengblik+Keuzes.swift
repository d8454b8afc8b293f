import Casework
import Domain

extension Inbrengblik {
    /// The first decision that somebody still has to hear.
    var teVertellen: Inbrengstand.Besluitstand? { blad.besluiten.first { !$0.isAf } }

    /// Everybody of the family, and who brought it in; first who still has to hear it.
    func vertelkeuzes(_ stand: Inbrengstand.Besluitstand) -> [(String, String)] {
        let nog = Set(stand.nogAanWie)
        let alle = gezinsleden + [Spreker.medewerker(blad.inbreng.door)]
        let eerst = alle.filter { nog.contains($0) } + stand.nogAanWie.filter { !alle.contains($0) }
        return (eerst + alle.filter { !nog.contains($0) }).map { wie in
            (
                wie.code,
                wie == .medewerker(blad.inbreng.door)
                    ? "\(blad.inbrenger) (bracht de vraag in)" : vertelnaam(wie, stand)
            )
        }
    }

    func samenvertellen(
        _ stand: Inbrengstand.Besluitstand, form: Formulierdata, refusal: Refusal?
    ) -> Samenvertelformulier {
        let nog = nogNietGehoord(stand)
        let erbij = nog.filter(zatAanTafel)
        // Ratified or corrected, it was not heard at the table.
        let isVanTafel = stand.besluit.bekrachtigt == nil && stand.besluit.vervangt == nil
        return Samenvertelformulier(
            naar: "\(pad)/samen-vertellen", besluit: stand.besluit.id,
            aan: vertelkeuzes(stand).filter { keuze in erbij.contains { $0.code == keuze.0 } },
            gekozen: isVanTafel ? erbij.map(\.code) : [],
            nogApart: nog.filter { !zatAanTafel($0) }.map { "\(vertelnaam($0, stand)) (was er niet)" },
            hoe: isVanTafel && stand.isSamenBesproken ? .gesprek : nil, form: form, refusal: refusal)
    }

    /// Who did not hear it at all yet. Who said "klopt niet" or "bel mij" gets a talk of his or her own.
    private func nogNietGehoord(_ stand: Inbrengstand.Besluitstand) -> [Spreker] {
        stand.nogAanWie.filter { wie in
            !stand.verteld.contains { $0.besluit == stand.besluit.id && $0.aan == wie }
        }
    }

    private func zatAanTafel(_ wie: Spreker) -> Bool {
        blad.deelnemers.contains { $0.deelname.spreker == wie && $0.standpunt?.stand != .afwezig }
    }

    private func vertelnaam(_ wie: Spreker, _ stand: Inbrengstand.Besluitstand) -> String {
        zip(stand.nogAanWie, stand.nogAan).first { $0.0 == wie }?.1 ?? naam(wie)
    }

    var gezinskeuzes: [(String, String)] { gezinsleden.map { ($0.code, naam($0)) } }

    private var gezinsleden: [Spreker] {
        blad.gezin.map { $0.leden.map { .persoon($0.persoon) } } ?? blad.inbreng.overWie.map { .persoon($0) }
    }

    /// Where a consequence can be carried out at once.
    func weg(bij gevolg: OpenGevolg) -> (tekst: String, adres: String)? {
        switch gevolg.soort {
        case "inbreng": ("Geef de vraag door", "\(pad)/doorgifte?gevolg=\(gevolg.id)")
        case "splits": ("Splits de vraag", "\(pad)/splitsing?gevolg=\(gevolg.id)")
        case "uitvraag" where arrangement.buitenvraag(bij: gevolg) != nil && blad.magVragenBuiten:
            ("Vraag het buiten de tafel", "\(pad)/uitvragen/nieuw?gevolg=\(gevolg.id)")
        case "dossier" where gevolg.waarde == "openen" && blad.soort.heeftKind && zietDossier:
            ("Open een dossier", "\(pad)/dossier")
        case "werkrelatie" where gevolg.isOpen && zietDossier && blad.soort == .gezin:
            arrangement.werkrelatie(bij: gevolg).map {
                (
                    $0.overgang == .begint ? "Laat een collega meewerken" : "Laat het eindigen",
                    "\(pad)/gevolgen/\(gevolg.id)/werkrelatie"
                )
            }
        case "signaal" where gevolg.isOpen: ("Geef het signaal af", "\(pad)/gevolgen/\(gevolg.id)/signaal")
        case "les": lesadres.map { ("Schrijf de les", $0) }
        default: nil
        }
    }

    /// Where a lesson from this question is written, by who sees the file.
    var lesadres: String? { blad.dossier.map { "/dossiers/\($0)/lessen/nieuw?inbreng=\(blad.id)" } }

    /// Scores at the decision and now, per goal.
    var cijfers: [TerugblikView.Cijfers] {
        blad.doelen.filter { !$0.scores.isEmpty }.map { doel in
            TerugblikView.Cijfers(
                doel: doel.woorden, toen: doel.scores.compactMap { paar in paar.toen.map { "\(paar.van) \($0)" } },
                nu: doel.scores.compactMap { paar in paar.nu.map { "\(paar.van) \($0)" } })
        }
    }
}

extension Deelname {
    /// Who this is as somebody who is told; nil for who comes from outside.
    fileprivate var spreker: Spreker? {
        switch wie {
        case .medewerker(let id): .medewerker(id)
        case .persoon(let id): .persoon(id)
        case .buiten: nil
        }
    }
}
