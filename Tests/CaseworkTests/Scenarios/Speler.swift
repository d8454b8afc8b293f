import Casework
import Domain
import Scenario
import Storage
import Testing

/// Plays a scenario through the acts: with a family, the table, and somebody for each role at it.
struct Speler {
    let s: Scenario
    let wijk: Wijk
    let t: Tafels
    let dossier: ID<Dossier>
    /// Somebody for each role of each arrangement that the story comes by, besides Sam, who works with the family.
    private(set) var mensen: [String: Medewerker] = [:]
    private(set) var inbreng: ID<Inbreng>
    private let regel: ID<Regel>

    var sam: Medewerker { wijk.sam }
    var c: Casework { s.casework }

    init(_ verhaal: Verhaal, _ engine: Engine) async throws {
        s = try await Scenario(engine)
        if let dag = verhaal.dag.flatMap({ Dag($0) }) { s.klok.zet(Amsterdam.moment(dag, uur: 9)) }
        wijk = try await s.wijk()
        t = try await s.tafels(in: wijk)
        _ = try await s.casework.leesRegels(
            Array("regel;soort;artikel;van;tekst\nJeugdverordening;verordening;4;2015-01-01;Hulp op maat\n".utf8),
            door: wijk.bea)
        regel = try #require(try await s.casework.regelkeuzes().first?.id)
        var aanmelding = Aanmelding(
            naam: "Gezin Bos", wijk: verhaal.wijk ?? "Zuilen", team: wijk.zuilen, aanleiding: "Het loopt vast.",
            leden: [
                .init(naam: "Esra Bos", roepnaam: "Esra", rol: .kind, alsWat: "dochter", geboren: Dag("2006-03-04")),
                .init(naam: "Aylin Bos", roepnaam: "Aylin", rol: .ouder, alsWat: "moeder", gezag: .ja),
            ])
        aanmelding.aanleiding = "Het loopt vast op school."
        dossier = try await s.casework.openDossier(aanmelding, door: wijk.sam, sleutel: .nieuw())
        let doel = try await s.doel(in: dossier, door: wijk.sam)
        inbreng = ID<Inbreng>.new()
        let tafel = try await bezet(verhaal.arrangement)
        var voorstel = Inbrengvoorstel(
            vraag: verhaal.vraag, gevraagd: "meedenken", doel: doel, erbij: try await erbij(verhaal.arrangement))
        voorstel.waaromToch = "Het kan niet wachten."
        inbreng = try await c.brengIn(voorstel, bij: tafel, over: dossier, door: wijk.sam, sleutel: .nieuw())
        try await geefGrond()
    }

    func stand() async throws -> Inbrengstand { try await c.inbrengstand(inbreng, voor: sam.kijkt) }

    mutating func naar(_ nieuwe: ID<Inbreng>, _ arrangement: String) async throws {
        _ = try await bezet(arrangement)
        inbreng = nieuwe
        let er = Set(try await stand().deelnemers.map(\.deelname.rol.tekst))
        let nog = try await erbij(arrangement).filter { !er.contains($0.rol.tekst) }
        if !nog.isEmpty { _ = try await c.vraagErbij(nog, bij: inbreng, door: sam, sleutel: .nieuw()) }
        try await geefGrond()
    }

    /// The table that takes questions of this arrangement: of the family's neighbourhood, else the first; with its seats.
    mutating func bezet(_ id: String) async throws -> ID<Tafel> {
        let blad = try await c.arrangementblad(Kenmerk(id))
        let open = blad.tafels.filter(\.neemtAan)
        let hier = try await c.gezin(dossier, voor: sam.kijkt).wijk
        let tafel = try #require(
            open.first { $0.tafel.gebied == hier } ?? open.first, "no table of \(id) takes questions")
        for rol in blad.geldend.arrangement.leden where rol.per == .lijst {
            let wie = try await iemand(rol.rol.tekst)
            if !tafel.tafel.leden.contains(where: { $0.medewerker == wie.id }) {
                _ = try await c.benoemTafellid(
                    wie.id, aan: tafel.tafel.id, als: rol.rol, mandaat: .formeel, door: wijk.bea, sleutel: .nieuw())
            }
        }
        return tafel.tafel.id
    }

    /// Who has no fixed seat is asked for this case.
    private mutating func erbij(_ id: String) async throws -> [Deelnemervoorstel] {
        let arrangement = try await c.arrangementblad(Kenmerk(id)).geldend.arrangement
        var gevraagd: [Deelnemervoorstel] = []
        for rol in arrangement.leden where rol.per != .lijst && rol.per != .dossier && rol.rol != .gezin {
            gevraagd.append(Deelnemervoorstel(try await iemand(rol.rol.tekst).id, als: rol.rol))
        }
        return gevraagd
    }

    private mutating func iemand(_ rol: String) async throws -> Medewerker {
        if let al = mensen[rol] { return al }
        let vast = ["voorzitter": t.annelies, "notulist": t.pim, "werk-en-inkomen": t.karin]
        if let wie = vast[rol] {
            mensen[rol] = wie
            return wie
        }
        let id = try await c.voegMedewerkerToe(
            "De \(rol)", van: wijk.lokalis, team: wijk.zuilen, als: Rol(rawValue: rol) ?? .tafellid, door: wijk.bea,
            sleutel: .nieuw())
        let wie = try #require(try await c.medewerker(id))
        mensen[rol] = wie
        return wie
    }

    private func geefGrond() async throws {
        let zonder = try await stand().deelnemers.filter { $0.grond == nil && !$0.deelname.isGezin }
        guard !zonder.isEmpty else { return }
        _ = try await c.geefGrond(
            Deelgrond.toestemming, toelichting: "Aylin, vandaag.", aan: zonder.map(\.deelname.id), bij: inbreng,
            door: sam, sleutel: .nieuw())
    }

    /// Answers to what a step asks: those of the story, and a plain one for what it does not name.
    func antwoorden(_ vragen: [Vraag], _ gegeven: [String: String]) -> [String: String] {
        Dictionary(
            vragen.map { vraag in
                let waarde =
                    gegeven[vraag.id.tekst]
                    ?? {
                        switch vraag.soort {
                        case .tekst: "Zo is het."
                        case .bedrag: "1450,00"
                        case .datum: c.nu.dag.description
                        case .keuze: "onbekend"
                        case .persoon: t.karin.id.rawValue
                        case .regel: regel.rawValue
                        }
                    }()
                return (vraag.id.tekst, waarde)
            }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// Who may record this step, or who has the role that is named.
    func wie(_ rol: String?, op stap: Stap, _ arrangement: Arrangement) throws -> Medewerker {
        if rol == "inbrenger" { return sam }
        let namen =
            rol.map { [$0] }
            ?? (stap.wie.isEmpty ? arrangement.leiding.union([.notulist]).sorted() : stap.wie).map(\.tekst)
        return try #require(namen.lazy.compactMap { mensen[$0] }.first, "nobody is \(namen)")
    }
}
