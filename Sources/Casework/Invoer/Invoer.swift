import Domain
import Storage

/// Wat een bestand bracht.
public struct Invoerverslag: Sendable, Equatable {
    /// What is wrong in one place of the file.
    public struct Fout: Sendable, Equatable, Comparable, CustomStringConvertible {
        public let regel: Int
        public let kolom: String
        public let zin: String

        public var description: String { "Regel \(regel), \(kolom): \(zin)" }
        public static func < (left: Fout, right: Fout) -> Bool { (left.regel, left.kolom) < (right.regel, right.kolom) }
    }

    public var toegevoegd = 0
    /// Was brought in by an earlier run.
    public var alBekend = 0
    public var fouten: [Fout] = []
}

/// One row of a file, read column by column; what is wrong is kept with its line and column.
struct Invoerrij {
    let regel: Int
    private let velden: [String: String]
    private(set) var fouten: [Invoerverslag.Fout] = []

    init(_ rij: CSV.Rij, kop: [String]) {
        regel = rij.regel
        velden = Dictionary(zip(kop, rij.velden), uniquingKeysWith: { first, _ in first })
        if rij.velden.count != kop.count {
            fouten.append(
                .init(
                    regel: regel, kolom: "rij",
                    zin: "Er staan \(rij.velden.count) velden, de kop heeft er \(kop.count)."))
        }
    }

    subscript(_ kolom: String) -> String { (velden[kolom] ?? "").trimmingCharacters(in: .whitespaces) }

    mutating func fout(_ kolom: String, _ zin: String) {
        fouten.append(.init(regel: regel, kolom: kolom, zin: zin))
    }

    /// A text that must be there.
    mutating func verplicht(_ kolom: String) -> String {
        if self[kolom].isEmpty { fout(kolom, "Dit veld is leeg.") }
        return self[kolom]
    }

    /// A date, `2018-05-31` or `31-05-2018`.
    mutating func dag(_ kolom: String, verplicht: Bool = false) -> Dag? {
        let tekst = self[kolom]
        if tekst.isEmpty {
            if verplicht { fout(kolom, "Dit veld is leeg.") }
            return nil
        }
        let delen = tekst.split(separator: "-")
        guard delen.count == 3, let dag = Dag(tekst) ?? Dag(getypt: tekst, nu: Dag(nummer: 0)) else {
            fout(kolom, "“\(tekst)” is geen datum. Schrijf jjjj-mm-dd of dd-mm-jjjj.")
            return nil
        }
        return dag
    }

    /// One of a list of words; empty gives `anders`.
    mutating func keuze<T: RawRepresentable & CaseIterable>(_ kolom: String, anders: T) -> T
    where T.RawValue == String {
        let tekst = self[kolom]
        if tekst.isEmpty { return anders }
        guard let keuze = T(rawValue: tekst) else {
            fout(kolom, "“\(tekst)” kan niet. Kies uit: \(T.allCases.map(\.rawValue).joined(separator: ", ")).")
            return anders
        }
        return keuze
    }
}
