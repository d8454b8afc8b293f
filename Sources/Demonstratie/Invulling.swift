/// Vult de open plekken in een tekst en onthoudt per gezin wat er is ingevuld, zodat een verhaal klopt met zichzelf.
///
/// `{a|b|c}` draws one of the parts each time; `{woord}` is looked up: first among what this family has already, then in
/// the word lists, from which one is drawn and remembered. `{^woord}` begins with a capital.
struct Invulling {
    var bekend: [String: String]
    let lijsten: [String: [String]]

    mutating func vul(_ tekst: String, _ loting: inout Loting) -> String {
        guard tekst.contains("{") else { return tekst }
        var uit = ""
        var rest = Substring(tekst)
        while let open = rest.firstIndex(of: "{"), let dicht = rest[open...].firstIndex(of: "}") {
            uit += rest[..<open]
            uit += plek(rest[rest.index(after: open)..<dicht], &loting)
            rest = rest[rest.index(after: dicht)...]
        }
        return uit + rest
    }

    private mutating func plek(_ inhoud: Substring, _ loting: inout Loting) -> String {
        if inhoud.contains("|") {
            let keuzes = inhoud.split(separator: "|", omittingEmptySubsequences: false)
            return String(loting.kies(uit: keuzes))
        }
        let hoofdletter = inhoud.first == "^"
        let woord = String(hoofdletter ? inhoud.dropFirst() : inhoud)
        let waarde = opzoek(woord, &loting)
        return hoofdletter ? waarde.prefix(1).uppercased() + waarde.dropFirst() : waarde
    }

    private mutating func opzoek(_ woord: String, _ loting: inout Loting) -> String {
        if let waarde = bekend[woord] { return waarde }
        guard let lijst = lijsten[woord] else {
            preconditionFailure("Onbekend woord in een demonstratietekst: \(woord)")
        }
        let keuze = loting.kies(uit: lijst)
        let waarde = vul(keuze, &loting)
        bekend[woord] = waarde
        return waarde
    }
}
