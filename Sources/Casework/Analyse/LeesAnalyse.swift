import Domain
import Storage

/// De verklarende analyse in het dossier van een gezin, met het plan ernaast.
public struct Analyseblad: Sendable {
    /// Iets in het plan waar een regel op kan steunen.
    public struct Steunpunt: Sendable {
        public let bron: Analyseregel.Bron
        public let naam: String
        /// The words to begin from.
        public let tekst: String
    }

    public let gezin: Gezin
    public let beeld: Analysebeeld
    public let analyse: Analyse
    public let steunpunten: [Steunpunt]
    /// The team takes part, and the file is open.
    public let magSchrijven: Bool
}

extension Casework {
    /// De verklarende analyse van een gezin. Doet het team niet mee en is er geen, dan is deze bladzijde er niet.
    public func analyse(_ dossier: ID<Dossier>, voor kijker: Kijker) async throws -> Analyseblad {
        try await lees("analyse", van: dossier, voor: kijker) { tx, toegang, gezin in
            let analyse = try tx.analyse(toegang)
            let doetMee = try tx.doetMee(gezin.team, aan: .verklarendeAnalyse)
            guard doetMee || !analyse.isLeeg else { throw Tx.nietGevonden }
            let plan = try tx.plantoestand(toegang)
            let namen = try tx.namen(
                van: Set(
                    (analyse.regels.map(\.van) + plan.afwegingen.map(\.van) + plan.scores.map(\.van))
                        .compactMap(\.medewerker)))
            func naam(_ spreker: Spreker) -> String {
                switch spreker {
                case .persoon(let persoon): gezin.roepnaam(persoon)
                case .medewerker(let id): namen[id] ?? "een medewerker"
                }
            }
            let punten = plan.steunpunten(naam)
            return Analyseblad(
                gezin: gezin,
                beeld: Analysebeeld(
                    analyse, try tx.codelijsten()[Self.factorschema], naam: naam, tekst: { $0 },
                    bron: { bron in punten.first { $0.bron == bron }?.naam }),
                analyse: analyse, steunpunten: punten,
                magSchrijven: doetMee && toegang.grond.werktMee && gezin.geslotenOp == nil)
        }
    }
}

extension Tx {
    /// Whether a file has an analysis, or its team may make one: whether the way to it is shown.
    func kentAnalyse(_ toegang: Toegang, _ gezin: Gezin) throws -> Bool {
        try row(
            """
            SELECT a.id FROM (SELECT id FROM analyseregel WHERE dossier_id = \(toegang.dossier)
                UNION ALL SELECT p.id FROM pilot p WHERE p.team_id = \(gezin.team)
                    AND p.wat = 'verklarende-analyse' AND p.van <= \(vandaag) AND (p.tot IS NULL OR p.tot > \(vandaag))) a
            ORDER BY a.id LIMIT 1
            """) != nil
    }
}

extension Plantoestand {
    /// What the plan already knows: goals, views that the family knows, and of each person the last score of a goal.
    func steunpunten(_ naam: (Spreker) -> String) -> [Analyseblad.Steunpunt] {
        func doelnaam(_ lijn: ID<Doel>?) -> String {
            doelen.first { $0.lijn == lijn }.map { " bij “\($0.woorden)”" } ?? ""
        }
        var laatste: [String: Score] = [:]
        for score in scores { laatste["\(score.doel)\(score.van.code)"] = score }
        let cijfers = scores.filter { laatste["\($0.doel)\($0.van.code)"]?.id == $0.id }
        return doelen.map { .init(bron: .doel($0.lijn), naam: "het doel “\($0.woorden)”", tekst: $0.woorden) }
            + afwegingen.filter(\.isGedeeld).map {
                .init(bron: .afweging($0.id), naam: "hoe \(naam($0.van)) het ziet\(doelnaam($0.doel))", tekst: $0.tekst)
            }
            + cijfers.map {
                .init(
                    bron: .score($0.id), naam: "het cijfer \($0.waarde) van \(naam($0.van))\(doelnaam($0.doel))",
                    tekst: $0.toelichting ?? "")
            }
    }
}
