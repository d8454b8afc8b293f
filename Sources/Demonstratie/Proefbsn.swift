/// Burgerservicenummers die alleen om te proberen zijn: 999900006 tot en met 999999990.
public enum Proefbsn {
    /// How many valid numbers the test range holds.
    public static let aantal = alle.count

    /// The number at a place in the range, or nil when the range is used up.
    public static func nummer(_ plek: Int) -> String? {
        alle.indices.contains(plek) ? String(alle[plek]) : nil
    }

    /// The eleven-test: 9·d1 + 8·d2 + … + 2·d8 − d9 is divisible by 11.
    public static func klopt(_ bsn: String) -> Bool {
        let cijfers = bsn.utf8.map { Int($0) - 48 }
        guard cijfers.count == 9, cijfers.allSatisfy({ (0...9).contains($0) }) else { return false }
        let som = (0..<8).reduce(0) { $0 + (9 - $1) * cijfers[$1] } - cijfers[8]
        return som > 0 && som % 11 == 0
    }

    private static let alle: [Int] = (999_900_006...999_999_990).filter { klopt(String($0)) }
}
