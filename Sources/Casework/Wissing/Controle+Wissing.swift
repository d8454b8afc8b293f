import Domain
import Storage

extension Controle {
    /// Names that were erased in the open, and can still be read.
    func loopGewistNa() throws {
        for rij in try tx.gewistMaarLeesbaar() {
            verslag.vond(
                .nietVernietigd,
                "Een naam (rij \(rij)) is gewist, maar haar sleutel staat nog in de kluis. Start Leerkring opnieuw: dan gaat zij weg."
            )
        }
    }
}

extension Tx {
    fileprivate func gewistMaarLeesbaar() throws -> [String] {
        var (vorige, leesbaar) = ("", [String]())
        while true {
            let rijen = try rows(
                "SELECT id, rij_id FROM wissing WHERE id > \(vorige) ORDER BY id LIMIT \(Controle.bladzijde)")
            leesbaar += try kluis.keys(of: Set(rijen.compactMap { $0["rij_id"].text })).keys.sorted()
            guard rijen.count == Controle.bladzijde, let last = rijen.last?["id"].text else { return leesbaar }
            vorige = last
        }
    }
}

extension Herbouwbaar {
    /// Which names are kept, until when, and the digest by which each is found.
    static let bewaring = Herbouwbaar(naam: "bewaring") { tx in
        try tx.verwachteBewaring()
    } bewaard: { tx in
        var (vorige, alle) = ("", Set<String>())
        while true {
            let rijen = try tx.rows(
                """
                SELECT id, uiterlijk, afdruk FROM bewaring WHERE id > \(vorige) ORDER BY id LIMIT \(Controle.bladzijde)
                """)
            for rij in rijen {
                alle.insert(Tx.bewaringstekst(rij["id"].text ?? "", rij["uiterlijk"].text ?? "", rij["afdruk"].text))
            }
            guard rijen.count == Controle.bladzijde, let last = rijen.last?["id"].text else { return alle }
            vorige = last
        }
    }
}

extension Tx {
    fileprivate static func bewaringstekst(_ rij: String, _ uiterlijk: String, _ afdruk: String?) -> String {
        "rij \(rij), tot \(uiterlijk), \(afdruk?.prefix(12) ?? "zonder afdruk")"
    }

    fileprivate func verwachteBewaring() throws -> Set<String> {
        var (vorige, alle) = ("", Set<String>())
        while true {
            let rijen = try rows(
                """
                SELECT p.id, p.gebeurd_op FROM politiecontact p WHERE p.id > \(vorige) AND p.naam IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM wissing w WHERE w.rij_id = p.id) ORDER BY p.id LIMIT \(Controle.bladzijde)
                """)
            for rij in rijen {
                let op: Dag = try rij.get("gebeurd_op")
                alle.insert(Self.bewaringstekst(try rij.get("id"), Politiecontact.naamWegOp(op).description, nil))
            }
            guard rijen.count == Controle.bladzijde, let last = rijen.last?["id"].text else { break }
            vorige = last
        }
        vorige = ""
        while true {
            let rijen = try rows(
                """
                SELECT l.id, l.naam, l.geboren, (SELECT MAX(m.eind) FROM verzuimmelding m WHERE m.leerling_id = l.id) AS eind
                FROM verzuimleerling l WHERE l.id > \(vorige)
                    AND NOT EXISTS (SELECT 1 FROM wissing w WHERE w.rij_id = l.id) ORDER BY l.id LIMIT \(Controle.bladzijde)
                """)
            for rij in rijen {
                let id: String = try rij.get("id")
                guard try key(of: id) != nil, let naam = try? open("verzuimleerling", "naam", rij),
                    let geboren = try? open("verzuimleerling", "geboren", rij), let eind: Dag = try? rij.get("eind")
                else { continue }
                alle.insert(
                    Self.bewaringstekst(
                        id, Verzuimleerling.naamWegOp(eind).description, try verzuimafdruk(naam, geboren)))
            }
            guard rijen.count == Controle.bladzijde, let last = rijen.last?["id"].text else { return alle }
            vorige = last
        }
    }
}
