/// Een vaste loting: hetzelfde zaad geeft overal dezelfde uitkomsten.
///
/// SplitMix64 (Steele, Lea and Flood, 2014), written out so that no library or platform can change what a seed means.
/// Integers only: no floating point, no hashing of Swift, no Foundation.
public struct Loting: Sendable, Equatable {
    private var stand: UInt64

    public init(zaad: UInt64) {
        stand = zaad
    }

    /// A loting of its own for one named part, so that a change in one part leaves the others as they were.
    public init(zaad: UInt64, voor deel: String, nummer: Int = 0) {
        var merk: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a, 64 bits
        for byte in deel.utf8 { merk = (merk ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        var menger = Loting(zaad: zaad ^ merk)
        let begin = menger.volgende()
        self.init(zaad: begin &+ UInt64(bitPattern: Int64(nummer)) &* 0xD6E8_FEB8_6659_FD93)
        _ = volgende()
    }

    /// The next 64 bits.
    public mutating func volgende() -> UInt64 {
        stand = stand &+ 0x9E37_79B9_7F4A_7C15
        var z = stand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number within the range, each equally likely (Lemire's method with rejection).
    public mutating func getal(in bereik: ClosedRange<Int>) -> Int {
        let aantal = UInt64(bereik.upperBound - bereik.lowerBound) + 1
        var product = volgende().multipliedFullWidth(by: aantal)
        if product.low < aantal {
            let drempel = (0 &- aantal) % aantal
            while product.low < drempel { product = volgende().multipliedFullWidth(by: aantal) }
        }
        return bereik.lowerBound + Int(product.high)
    }

    /// True in `procent` of a hundred draws.
    public mutating func kans(_ procent: Int) -> Bool {
        getal(in: 1...100) <= procent
    }

    /// One of the values; the list is never empty.
    public mutating func kies<Waarde>(uit waarden: [Waarde]) -> Waarde {
        waarden[getal(in: 0...(waarden.count - 1))]
    }

    /// Up to `aantal` different places of the list, in drawn order.
    public mutating func kies<Waarde>(_ aantal: Int, uit waarden: [Waarde]) -> [Waarde] {
        Array(schud(waarden).prefix(aantal))
    }

    /// One of the values, by weight; the weights add up to more than nothing.
    public mutating func weeg<Waarde>(_ keuzes: [(waarde: Waarde, gewicht: Int)]) -> Waarde {
        var rest = getal(in: 1...keuzes.reduce(0) { $0 + $1.gewicht })
        for keuze in keuzes {
            rest -= keuze.gewicht
            if rest <= 0 { return keuze.waarde }
        }
        return keuzes[keuzes.count - 1].waarde
    }

    /// The values in drawn order (Fisher–Yates).
    public mutating func schud<Waarde>(_ waarden: [Waarde]) -> [Waarde] {
        var uit = waarden
        guard uit.count > 1 else { return uit }
        for plek in stride(from: uit.count - 1, to: 0, by: -1) {
            uit.swapAt(plek, getal(in: 0...plek))
        }
        return uit
    }
}
