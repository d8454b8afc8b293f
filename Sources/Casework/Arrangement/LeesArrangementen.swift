import Domain
import Storage

/// Een tafel zoals het overzicht van haar arrangement haar toont.
public struct Arrangementtafel: Sendable {
    public let tafel: Tafel
    /// Nil where nothing is written about it.
    public let ritme: Ritme?
    /// The first day on which it takes no new questions, when that is known.
    public let tot: Dag?
    public let neemtAan: Bool
    /// Questions that still run here, decided or not.
    public let lopend: Int
}

/// Eén arrangement met al zijn versies en zijn tafels. Voor iedereen die is aangemeld.
public struct Arrangementblad: Sendable {
    /// The newest first.
    public let versies: [Arrangementversie]
    public let geldend: Arrangementversie
    public let tafels: [Arrangementtafel]
    /// What each arrangement is called, to name where a case goes.
    public let namen: [Kenmerk<Arrangement>: String]

    public var id: Kenmerk<Arrangement> { geldend.arrangement.id }
    /// A version that is written but does not hold yet.
    public var gepland: Arrangementversie? { versies.first.flatMap { $0.nummer > geldend.nummer ? $0 : nil } }

    /// The version of this number, with the one before it.
    public func versie(_ nummer: Int) -> (deze: Arrangementversie, vorige: Arrangementversie?)? {
        guard let deze = versies.first(where: { $0.nummer == nummer }) else { return nil }
        return (deze, versies.first { $0.nummer < nummer })
    }
}

extension Casework {
    /// Alle arrangementen, op naam. Voor iedereen die is aangemeld: er staat niets in over gezinnen.
    public func arrangementbladen() async throws -> [Arrangementblad] {
        try await read { tx in
            try tx.arrangementbladen().sorted { $0.geldend.arrangement.naam < $1.geldend.arrangement.naam }
        }
    }

    /// Eén arrangement.
    public func arrangementblad(_ id: Kenmerk<Arrangement>) async throws -> Arrangementblad {
        guard let blad = try await arrangementbladen().first(where: { $0.id == id }) else { throw Tx.nietGevonden }
        return blad
    }
}

extension Tx {
    fileprivate func arrangementbladen() throws -> [Arrangementblad] {
        let versies = Dictionary(grouping: try versies()) { $0.arrangement.id }
        let geldend = versies.compactMapValues { Arrangementversie.geldend(uit: $0, op: vandaag) }
        let namen = geldend.mapValues(\.arrangement.naam)
        let lopend = try lopend()
        let tafels = Dictionary(grouping: try tafels(), by: \.arrangement)
        return geldend.map { id, versie in
            Arrangementblad(
                versies: versies[id] ?? [], geldend: versie,
                tafels: (tafels[id] ?? []).map { tafel in
                    let gebied = versie.arrangement.gebieden(op: vandaag).first { $0.opschrift == tafel.gebied }
                    return Arrangementtafel(
                        tafel: tafel, ritme: gebied.flatMap { versie.arrangement.ritme(in: $0) },
                        tot: [gebied?.tot, versie.arrangement.geldig.tot].compactMap(\.self).min(),
                        neemtAan: gebied != nil, lopend: lopend[tafel.id] ?? 0)
                }, namen: namen)
        }
    }
}
