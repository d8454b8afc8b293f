import Casework
import Domain
import Scenario

@testable import Web

/// A family with a goal, a table with its people, and everybody's browser. Noor has nothing to do with it.
struct Tafelscene {
    let s: Scenario
    let wijk: Wijk
    let tafels: Tafels
    let dossier: ID<Dossier>
    let doel: ID<Doel>
    let gezin: Gezin
    let sam: WebProef
    let noor: WebProef
    let annelies: WebProef
    let pim: WebProef
    var pad: String { "/dossiers/\(dossier)" }

    init() async throws {
        s = try await Scenario(.sqlite)
        wijk = try await s.wijk()
        tafels = try await s.tafels(in: wijk)
        dossier = try await s.gezin(in: wijk)
        doel = try await s.doel("Esra wil weer naar haar eigen school", in: dossier, door: wijk.sam)
        gezin = try await s.casework.gezinsplan(dossier, voor: wijk.sam.kijkt).gezin
        let proef = WebProef(s)
        sam = try await proef.als(wijk.sam)
        noor = try await proef.als(wijk.noor)
        annelies = try await proef.als(tafels.annelies)
        pim = try await proef.als(tafels.pim)
    }

    /// A question at the Maatwerktafel, with the mother there, and everybody allowed to know the names.
    func inbreng(metNamen: Bool = true) async throws -> String {
        let id = try await s.inbreng(
            van: doel, bij: tafels.maatwerk, over: dossier, erbij: [.init(gezin: gezin.wie("Aylin"))], door: wijk.sam)
        if metNamen { try await geefGronden(id) }
        return "/inbrengen/\(id)"
    }

    private func geefGronden(_ id: ID<Inbreng>) async throws {
        let stand = try await s.casework.inbrengstand(id, voor: wijk.sam.kijkt)
        _ = try await s.casework.geefGrond(
            Deelgrond.toestemming,
            aan: stand.deelnemers.filter { !$0.deelname.isGezin && $0.deelname.medewerker != wijk.sam.id }
                .map(\.deelname.id), bij: id, door: wijk.sam, sleutel: .nieuw())
    }

    /// An outcome with its grounds, through the pages of the chair.
    ///
    /// - Parameter alleenGronden: the outcome is there already.
    func besluit(op inbreng: String, alleenGronden: Bool = false) async throws {
        if !alleenGronden {
            let gesprek = try await annelies.get("\(inbreng)/bespreking")
            _ = try await annelies.verstuur(
                "\(inbreng)/uitkomst", van: gesprek,
                ["uitkomst": "plan-van-aanpak", "wat": "School houdt de plek vast."])
        }
        let vervolg = try await annelies.get("\(inbreng)/bespreking")
        _ = try await annelies.verstuur(
            "\(inbreng)/besluit", van: vervolg,
            [
                "gronden": "School is haar vaste plek.", "allen": "ja", "actie-wat": "Belt de school",
                "actie-wie": wijk.sam.id.rawValue, "actie-uiterlijk": "31-12-2026",
            ])
    }
}
