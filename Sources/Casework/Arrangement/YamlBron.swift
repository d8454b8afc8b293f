import Domain
import Yams

/// The text of a file, taken apart so that one fault in the YAML does not hide the others.
///
/// The file is parsed whole. If that fails, each arrangement (a hyphen at the start of a line) is parsed on its own.
struct YamlBron {
    struct Stuk {
        let node: Node
        let regelsErvoor: Int
    }

    private let tekst: String
    private(set) var stukken: [Stuk] = []
    private(set) var fouten: [Leesfout] = []
    /// Ids of arrangements that could not be parsed; references to them are no fault.
    private(set) var onleesbareNamen: Set<Kenmerk<Arrangement>> = []

    init(_ tekst: String) { self.tekst = tekst.hasPrefix("\u{FEFF}") ? String(tekst.dropFirst()) : tekst }

    mutating func ontleed() {
        guard tekst.utf8.count <= ArrangementLezer.hoogstensBytes else {
            fouten = [
                Leesfout(regel: 1, zin: "Het bestand is groter dan 1 MB; zo groot is geen lijst van arrangementen.")
            ]
            return
        }
        let regels = tekst.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        fouten = YamlVoorcontrole(regels).fouten
        guard !fouten.contains(where: { $0.zin == YamlVoorcontrole.ankerzin }) else { return }
        if fouten.isEmpty {
            switch Self.node(tekst) {
            case .success(.some(let node)):
                stukken = [Stuk(node: node, regelsErvoor: 0)]
                return
            case .success(nil):
                fouten = [Leesfout(regel: 1, zin: "Het bestand is leeg: er staat geen arrangement in.")]
                return
            case .failure: break
            }
        }
        ontleedPerArrangement(regels)
    }

    private mutating func ontleedPerArrangement(_ regels: [String]) {
        var begin = regels.indices.filter { regels[$0].hasPrefix("- ") || regels[$0] == "-" }
        if begin.first != 0 { begin.insert(0, at: 0) }
        let metTab = Set(fouten.map(\.regel))
        for (van, tot) in zip(begin, begin.dropFirst() + [regels.count]) {
            let stuk = regels[van..<tot]
            if metTab.contains(where: { (van + 1...tot).contains($0) }) {
                onthoudNaam(van: stuk)
                continue
            }
            switch Self.node(stuk.joined(separator: "\n")) {
            case .success(let node?): stukken.append(Stuk(node: node, regelsErvoor: van))
            case .success(nil): break
            case .failure(let fout):
                fouten.append(Leesfout(regel: fout.regel + van, kolom: fout.kolom, zin: fout.zin))
                onthoudNaam(van: stuk)
            }
        }
    }

    private mutating func onthoudNaam(van stuk: ArraySlice<String>) {
        for regel in stuk {
            let woorden = regel.split(whereSeparator: { " -".contains($0) && $0 == " " }).filter { $0 != "-" }
            if woorden.count > 1, woorden[0] == "id:" {
                onleesbareNamen.insert(Kenmerk(String(woorden[1])))
                return
            }
        }
    }

    /// Parses; a key that stands twice gets a mark, so that reading goes on and `Lezing` can report both.
    private static func node(_ tekst: String) -> Result<Node?, Leesfout> {
        var tekst = tekst
        for poging in 1...25 {
            do {
                let parser = try Parser(yaml: tekst)
                let node = try parser.singleRoot()
                // Anchors live only as long as their parser.
                return try withExtendedLifetime(parser) {
                    if let node, let mark = eersteAnker(in: node) {
                        throw Leesfout(regel: mark.line, kolom: mark.column, zin: YamlVoorcontrole.ankerzin)
                    }
                    return .success(node)
                }
            } catch YamlError.duplicatedKeysInMapping(_, let context) where poging < 25 {
                guard let gemerkt = Dubbelmerk.zet(op: context.mark, in: tekst, aantal: poging) else {
                    return .failure(
                        Leesfout(
                            regel: context.mark.line, kolom: context.mark.column,
                            zin: "Deze sleutel staat er twee keer."))
                }
                tekst = gemerkt
            } catch let fout as Leesfout {
                return .failure(fout)
            } catch {
                return .failure(YamlZin.van(error))
            }
        }
        return .failure(Leesfout(regel: 1, kolom: nil, zin: "Te veel sleutels staan er twee keer."))
    }

    private static func eersteAnker(in node: Node) -> Mark? {
        if node.anchor != nil { return node.mark }
        switch node {
        case .sequence(let lijst): return lijst.lazy.compactMap(eersteAnker).first
        case .mapping(let paren):
            return paren.lazy.compactMap { eersteAnker(in: $0.key) ?? eersteAnker(in: $0.value) }.first
        default: return nil
        }
    }
}

/// The mark on the first of two equal keys: characters for private use, which no key has.
enum Dubbelmerk {
    static let teken: Unicode.Scalar = "\u{E000}"

    static func zet(op mark: Mark, in tekst: String, aantal: Int) -> String? {
        var regels = tekst.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        guard regels.indices.contains(mark.line - 1) else { return nil }
        var tekens = Array(regels[mark.line - 1].unicodeScalars)
        guard tekens.indices.contains(mark.column - 1) else { return nil }
        let aanhaling = ["\"", "'"].contains(tekens[mark.column - 1])
        tekens.insert(contentsOf: Array(repeating: teken, count: aantal), at: mark.column - (aanhaling ? 0 : 1))
        regels[mark.line - 1] = String(String.UnicodeScalarView(tekens))
        return regels.joined(separator: "\n")
    }

    static func zonder(_ sleutel: String) -> String {
        String(String.UnicodeScalarView(sleutel.unicodeScalars.drop { $0 == teken }))
    }
}
