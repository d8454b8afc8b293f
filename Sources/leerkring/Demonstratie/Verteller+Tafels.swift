import Casework
import Demonstratie
import Domain

extension Verteller {
    /// Questions on which a family got stuck: brought in, talked over, decided, told, done, looked back on, learnt from.
    func vastlopers(_ verhaal: Gezinsverhaal) -> [Gebeuren] {
        verhaal.vastlopers.enumerated().flatMap { plek, vastloper in
            var gebeuren = [
                Gebeuren(dag: vastloper.ingebrachtOp) { try await brengIn(vastloper, plek, $0, $1) }
            ]
            if let besluit = vastloper.besluit {
                gebeuren.append(Gebeuren(dag: besluit.op) { try await neemBesluit(vastloper, besluit, plek, $0, $1) })
            }
            if let op = vastloper.verteldOp {
                gebeuren.append(Gebeuren(dag: op) { try await vertel(plek, $0, $1) })
            }
            for (nummer, actie) in vastloper.acties.enumerated() {
                guard let op = actie.gedaanOp, vastloper.besluit != nil else { continue }
                gebeuren.append(Gebeuren(dag: op) { try await doe(nummer, actie, plek, $0, $1) })
            }
            if let terugblik = vastloper.terugblik {
                gebeuren.append(Gebeuren(dag: terugblik.op) { try await kijkTerug(terugblik, plek, $0, $1) })
            }
            if let les = vastloper.les {
                gebeuren.append(Gebeuren(dag: les.op) { try await leer(les, vastloper, plek, $0, $1) })
            }
            return gebeuren
        }
    }

    private func brengIn(_ v: Gezinsverhaal.Vastloper, _ plek: Int, _ casework: Casework, _ stand: Stand) async throws {
        guard let tafel = tafels.tafel(v) else { return }
        let geprobeerd = v.geprobeerd.joined(separator: ". ")
        let inbreng: ID<Inbreng>
        if let uit = v.komtUit, let vorige = stand.inbrengen[uit] {
            inbreng = try await casework.splits(
                Doorgeefvoorstel(
                    naar: tafel.id, vraag: v.vraag, gronden: v.situatie, vraagHier: stand.verhaal.vastlopers[uit].vraag),
                op: vorige, door: stand.regisseur, sleutel: .nieuw())
        } else {
            var voorstel = Inbrengvoorstel(vraag: v.vraag, gevraagd: v.gevraagd, doel: stand.doelen[v.bijDoel])
            voorstel.geprobeerd = geprobeerd
            voorstel.knelpunt = v.knelpunt
            voorstel.regelversie = try await artikel(v.regel, casework, stand)
            voorstel.waaromToch = v.situatie
            voorstel.erbij = stand.personen.prefix(2).map { Deelnemervoorstel(gezin: $0) } + erbij(v)
            inbreng = try await casework.brengIn(
                voorstel, bij: tafel.id, over: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
        }
        stand.inbrengen[plek] = inbreng
        let mensen = try await casework.inbrengstand(inbreng, voor: stand.kijker).deelnemers
            .filter { $0.grond == nil && !$0.deelname.isGezin }.map(\.deelname.id)
        if !mensen.isEmpty {
            _ = try await casework.geefGrond(
                "toestemming", toelichting: "In het gesprek gegeven.", aan: mensen, bij: inbreng, door: stand.regisseur,
                sleutel: .nieuw())
        }
        let bijeenkomst = try await tafels.bijeenkomst(tafel, op: Dag(v.bijeenkomstOp), casework)
        _ = try? await casework.zetOpAgenda(
            inbreng, van: bijeenkomst, door: tafel.voorzitter, sleutel: .nieuw())
    }

    /// Who should be there: workers of the city where the role has one, a name from outside otherwise.
    private func erbij(_ v: Gezinsverhaal.Vastloper) -> [Deelnemervoorstel] {
        let rol: Rolnaam = v.tafel == "maatwerktafel" ? "partner" : "deelnemer"
        return v.erbij.prefix(4).map { wie in
            let mens = Stad.Rol(rawValue: wie).flatMap { stad.medewerkers($0).first }
            guard let mens, let medewerker = inrichting.mensen[mens.sleutel] else {
                return Deelnemervoorstel(
                    naam: wie.prefix(1).uppercased() + wie.dropFirst(), als: rol, mandaat: .informeel)
            }
            return Deelnemervoorstel(
                medewerker.id, als: rol, mandaat: Mandaat(rawValue: mens.mandaat.rawValue) ?? .onbekend)
        }
    }

    /// The article of a story's rule, as it is chosen from the list on the form.
    func artikel(_ code: String, _ casework: Casework, _ stand: Stand) async throws -> ID<Regel>? {
        guard let regel = Demoregel.alle.first(where: { $0.code == code }) else { return nil }
        if tafels.artikelen.isEmpty {
            for artikel in try await casework.bereidInbrengVoor(stand.dossier, voor: stand.kijker).regels {
                tafels.artikelen[artikel.naam] = artikel.id
            }
        }
        return tafels.artikelen["\(regel.regeling) \(regel.artikel)"]
    }
}
