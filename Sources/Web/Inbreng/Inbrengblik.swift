import Casework
import Domain

/// Een vraag aan een tafel met de ogen van één lezer, in de woorden van het scherm.
struct Inbrengblik: Sendable {
    let blad: Inbrengstand
    /// What was asked, by code.
    let codes: [String: Codelijst]
    let vandaag: Dag

    var pad: String { "/inbrengen/\(blad.id)" }
    var arrangement: Arrangement { blad.arrangement }
    var besluit: Inbrengstand.Besluitstand? { blad.besluiten.last }
    var uitkomst: Tafeluitkomst? { blad.uitkomsten.last }
    /// The table still has to decide.
    var loopt: Bool { blad.plek.map(arrangement.isVoorBesluit) ?? false }

    var kop: Inbrengkop {
        var feiten = [Inbrengkop.Feit(voor: "", vet: blad.tafel.naam, adres: "/tafels/\(blad.tafel.id)")]
        if let bijeenkomst = blad.bijeenkomst {
            feiten.append(
                .init(
                    voor: "", vet: bijeenkomst.begint.dag.kort(gezienOp: vandaag) + ", \(bijeenkomst.begint.tijd)",
                    adres: "/bijeenkomsten/\(bijeenkomst.id)"))
        } else if loopt, arrangement.komtBijEen {
            feiten.append(.init(voor: "", vet: "nog geen datum"))
        }
        if let gezin = blad.gezin {
            feiten.append(.init(voor: "", vet: gezin.naam, adres: "/dossiers/\(gezin.dossier)/tafels"))
        }
        if let inbrenger { feiten.append(.init(voor: "Ingebracht door", vet: inbrenger)) }
        if blad.isUitInvoer { feiten.append(.init(voor: "Overgenomen uit", vet: "een eerder systeem")) }
        for schakel in keten.filter({ $0.soort == "Kwam van" }) {
            feiten.append(.init(voor: "Kwam van", vet: "\(schakel.tafel) \(schakel.wanneer)", adres: schakel.adres))
        }
        return Inbrengkop(inbreng: blad.id, vraag: blad.vraag, feiten: feiten)
    }

    /// Nil when it is not known: who took it over from an earlier system did not bring it in.
    var inbrenger: String? {
        blad.isUitInvoer && besluit?.besluit.door == blad.inbreng.door ? nil : blad.inbrenger
    }

    var zietDossier: Bool { blad.mag.dossier }

    /// What somebody at the table is called; nil for who is not there.
    func naam(_ deelname: ID<Deelname>) -> String? {
        blad.deelnemers.first { $0.deelname.id == deelname }?.naam
    }

    func naam(_ wie: Actie.Wie) -> String {
        switch wie {
        case .medewerker(let id): medewerker(id)
        case .anders(let naam): naam
        }
    }

    func naam(_ spreker: Spreker) -> String {
        switch spreker {
        case .persoon(let id): persoon(id)
        case .medewerker(let id): medewerker(id)
        }
    }

    func medewerker(_ id: ID<Medewerker>) -> String { blad.namen[id] ?? "een medewerker" }

    /// The first name; for who may not know names, what somebody is in the family.
    func persoon(_ id: ID<Persoon>) -> String {
        if let lid = blad.gezin?.lid(id) { return lid.roepnaam }
        if let plek = blad.inbreng.overWie.firstIndex(of: id) { return blad.overWie[plek] }
        return blad.deelnemers.first { $0.deelname.wie == .persoon(id) }?.naam ?? "iemand van het gezin"
    }

    /// What the table asked when it gave the question back.
    var watDeTafelVroeg: String? {
        guard blad.plek?.soort == Staptocht.inbreng else { return nil }
        return uitkomst.map { uitkomst in
            ([uitkomst.wat] + uitkomst.antwoorden.sorted { $0.key < $1.key }.map(\.value)).joined(separator: "\n")
        }
    }
}

extension Verzoek {
    /// The inbreng in the address, as whoever asks may see it.
    ///
    /// - Parameter om: what its form is for: it opens only for who may send it.
    func inbrengblik(om handeling: Tafelhandeling? = nil) async throws -> Inbrengblik {
        Inbrengblik(
            blad: try await casework.inbrengstand(id("inbreng"), voor: kijker, om: handeling),
            codes: try await casework.codelijsten(), vandaag: vandaag)
    }
}
