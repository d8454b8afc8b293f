import Foundation

extension Tekst {
    /// Lower case without accents, so that texts compare as people mean them: `Yıldız` and `yildiz` are equal.
    public static func vouw(_ tekst: String) -> String {
        tekst.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil).lowercased()
            .map { bijzonder[$0] ?? String($0) }.joined()
    }

    /// Letters that stay when accents go.
    private static let bijzonder: [Character: String] = ["ı": "i", "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae"]
}
