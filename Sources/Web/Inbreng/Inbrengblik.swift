import Casework
import Domain

/// Een vraag aan een tafel met de ogen van één lezer, in de woorden van het scherm.
struct Inbrengblik: Sendable {
    let blad: Inbrengblad
    let vandaag: Dag

    var pad: String { "/inbrengen/\(blad.inbreng.id)" }
    var arrangement: Arrangement { blad.toegang.arrangement }
    var besluit: Besluit? { blad.besluiten.last }

    var kop: Inbrengkop {
        var feiten = [Inbrengkop.Feit(voor: "", vet: blad.tafel.naam, adres: "/tafels/\(blad.tafel.id)")]
        if let bijeenkomst = blad.bijeenkomst {
            feiten.append(
                .init(
                    voor: "", vet: bijeenkomst.begint.dag.kort(gezienOp: vandaag) + ", \(bijeenkomst.begint.tijd)",
                    adres: "/bijeenkomsten/\(bijeenkomst.id)"))
        } else if blad.toegang.plek?.isVoorBesluit == true {
            feiten.append(.init(voor: "", vet: "nog geen datum"))
        }
        if let gezin = blad.gezin {
            feiten.append(.init(voor: "", vet: gezin.naam, adres: zietDossier ? "/dossiers/\(gezin.dossier)/tafels" : nil))
        }
        feiten.append(.init(voor: "Ingebracht door", vet: medewerker(blad.inbreng.door)))
        for schakel in keten.filter({ $0.soort == "Kwam van" }) {
            feiten.append(.init(voor: "Kwam van", vet: "\(schakel.tafel) \(schakel.wanneer)", adres: schakel.adres))
        }
        return Inbrengkop(inbreng: blad.inbreng.id, vraag: blad.vraag, feiten: feiten)
    }

    var zietDossier: Bool { blad.toegang.zietDossier }

    /// A name for who is named; for who may not know, the role.
    func naam(_ deelname: Deelname) -> String {
        switch deelname.wie {
        case .medewerker(let id): medewerker(id)
        case .persoon(let id): persoon(id)
        case .buiten(let naam, let organisatie): organisatie.map { "\(naam) (\($0))" } ?? naam
        }
    }

    func naam(_ deelname: ID<Deelname>) -> String? { blad.deelnames.first { $0.id == deelname }.map(naam) }

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
        guard let lid = blad.gezin?.lid(id) else { return "iemand van het gezin" }
        return blad.toegang.metNamen ? lid.roepnaam : Naamloos.rol(lid, op: vandaag)
    }

    /// What the table asked when it gave the question back.
    var watDeTafelVroeg: String? {
        guard blad.toegang.plek?.soort == Staptocht.inbreng else { return nil }
        return blad.uitkomst.map { uitkomst in
            ([uitkomst.wat] + uitkomst.antwoorden.sorted { $0.key < $1.key }.map(\.value)).joined(separator: "\n")
        }
    }
}

extension Verzoek {
    /// The inbreng in the address, as whoever asks may see it.
    func inbrengblik() async throws -> Inbrengblik {
        Inbrengblik(blad: try await casework.inbrengblad(id("inbreng"), voor: kijker), vandaag: vandaag)
    }
}
