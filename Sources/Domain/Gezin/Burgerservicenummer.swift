/// Het nummer van een burger, met zijn proef.
public enum Burgerservicenummer {
    /// The 11-proef over nine digits: 9·a + 8·b + … + 2·h − i is a multiple of 11, and not zero.
    ///
    /// CBS's codes for unknown (999999999) and unborn (000000000) are no number of anybody and are refused here; what
    /// is unknown stays empty (design/methods.md, trap 10).
    public static func isGeldig(_ tekst: String) -> Bool {
        let cijfers = tekst.utf8.compactMap { (48...57).contains($0) ? Int($0) - 48 : nil }
        guard tekst.utf8.count == 9, cijfers.count == 9 else { return false }
        let som = zip(cijfers, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
        return som != 0 && som % 11 == 0
    }
}
