import Domain

/// Een analyse in regels die iedereen kan lezen: op het scherm, aan een tafel en op papier.
public struct Analysebeeld: Sendable {
    /// Eén regel, met wie er anders naar kijkt.
    public struct Regel: Sendable {
        public let lijn: ID<Analyseregel>
        public let soort: Analyseregel.Soort
        public let van: String
        public let vanGezin: Bool
        public let tekst: String
        /// Where it comes from: words, or a place in the plan.
        public let bronnen: [String]
        public let gebeurdOp: Dag
        /// Why its words were changed, when they were.
        public let verbeterd: String?
        public let anders: [Regel]
        /// Nobody else puts right what a worker sees.
        public let vanWie: Spreker
    }

    /// Eén factor van het schema, met wat er is opgeschreven.
    public struct Factor: Sendable {
        public let code: String
        public let naam: String
        public let toelichting: String?
        public let regels: [Regel]
    }

    /// Eén verband, als zin.
    public struct Verband: Sendable {
        public let id: ID<Analyseverband>
        public let zin: String
    }

    /// Wat eerst komt, wat daarna, en waarom.
    public struct Volgorde: Sendable {
        public let eerst: String
        public let daarna: String?
        public let waarom: String
    }

    /// Every factor of the scheme, and those of an earlier scheme that hold something.
    public let factoren: [Factor]
    public let verbanden: [Verband]
    public let volgorde: Volgorde?
    public let mist: [String]
    public let isLeeg: Bool

    public var isCompleet: Bool { !isLeeg && mist.isEmpty }

    /// - Parameters:
    ///   - naam: what somebody is called for this reader.
    ///   - tekst: a text as this reader may see it.
    ///   - bron: a place in the plan in words; nil when it may not be told.
    init(
        _ analyse: Analyse, _ schema: Codelijst?, naam: (Spreker) -> String, tekst: (String) -> String,
        bron: (Analyseregel.Bron) -> String?
    ) {
        func regel(_ een: Analyseregel) -> Regel {
            Regel(
                lijn: een.lijn, soort: een.soort, van: naam(een.van), vanGezin: een.van.persoon != nil,
                tekst: tekst(een.tekst), bronnen: [een.bron.map(tekst), een.steunt.flatMap(bron)].compactMap(\.self),
                gebeurdOp: een.gebeurdOp, verbeterd: een.gronden.map(tekst),
                anders: analyse.antwoorden(op: een).map(regel), vanWie: een.van)
        }
        let codes = schema?.codes ?? []
        let oud = Set(analyse.regels.map(\.factor)).subtracting(codes.map(\.code)).sorted()
        factoren =
            codes.map { code in
                Factor(
                    code: code.code, naam: code.naam, toelichting: code.toelichting,
                    regels: analyse.regels(bij: code.code).map(regel))
            }
            + oud.map { code in
                Factor(code: code, naam: code, toelichting: nil, regels: analyse.regels(bij: code).map(regel))
            }
        func kort(_ lijn: ID<Analyseregel>) -> String {
            analyse.regel(lijn).map { tekst($0.tekst) } ?? "iets van vroeger"
        }
        verbanden = analyse.verbanden.map { een in
            let doet =
                switch een.hoe {
                case .veroorzaakt: "veroorzaakt"
                case .houdtInStand: "houdt in stand"
                case .beschermtTegen: "beschermt tegen"
                }
            return Verband(id: een.id, zin: "“\(kort(een.oorzaak))” \(doet) “\(kort(een.gevolg))”")
        }
        volgorde = analyse.volgorde.map {
            Volgorde(eerst: kort($0.eerst), daarna: $0.daarna.map(kort), waarom: tekst($0.waarom))
        }
        mist = analyse.mist
        isLeeg = analyse.isLeeg
    }
}
