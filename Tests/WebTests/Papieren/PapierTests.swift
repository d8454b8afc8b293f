import Casework
import Domain
import Foundation
import Scenario
import Testing

@testable import Web

@Suite struct PapierTests {
    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }

    /// The paper of a plan, as a file; its text and what pdfinfo says.
    private func papier(_ p: Planscene) async throws -> (tekst: String, info: String, bytes: [UInt8]) {
        let plan = try await p.s.casework.planblad(p.dossier, voor: p.wijk.sam.kijkt)
        let bytes = try await Papier.gezinsplan.zet(Planpapier(plan, vandaag: p.s.casework.nu.dag))
        let file = try FreshDatabase.folder() + "/plan.pdf"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let tekst = try run("pdftotext", ["-layout", file, "-"]).split { $0.isWhitespace }.joined(separator: " ")
        return (tekst, try run("pdfinfo", [file]), bytes)
    }

    @Test func `het plan past op één A4 dat een schermlezer kan lezen`() async throws {
        let p = try await Planscene(.sqlite)
        try await p.s.afspraak("Ik bel de mentor", bij: p.doel, in: p.dossier, door: p.wijk.sam)
        _ = try await p.s.casework.geefAfweging(
            .init(van: .medewerker(p.wijk.sam.id), tekst: "Geheime zorg"), bij: p.doel, in: p.dossier,
            door: p.wijk.sam, sleutel: .nieuw())

        let (tekst, info, bytes) = try await papier(p)

        #expect(info.contains("Tagged:          yes"))
        #expect(info.contains("Pages:           1"))
        #expect(info.contains("Title:           Ons plan, Gezin Terpstra-Yıldız"))
        #expect(String(decoding: bytes, as: UTF8.self).contains("/Lang(nl"))
        let volgorde = [
            "Ons plan", "“Weer naar school”", "Doel van Esra", "Ik bel de mentor", "Sam, uiterlijk",
            "Vraag hulp aan Sam Jansen van Zuilen", "Telefoon:", "112",
        ]
        var rest = Substring(tekst)
        for zin in volgorde {
            let plek = try #require(rest.range(of: zin), "\(zin) staat er niet, of niet op zijn plek")
            rest = rest[plek.upperBound...]
        }
        #expect(!tekst.contains("Geheime zorg"))
    }

    @Test func `een lang plan zegt dat het op de achterkant verdergaat`() async throws {
        let p = try await Planscene(.sqlite)
        for nummer in 1...40 {
            try await p.s.afspraak("Afspraak nummer \(nummer)", bij: p.doel, in: p.dossier, door: p.wijk.sam)
        }

        let (tekst, info, _) = try await papier(p)

        #expect(info.contains("Pages:           2"))
        #expect(tekst.contains("Het gaat verder op de achterkant."))
        #expect(tekst.contains("Afspraak nummer 40"))
    }

    @Test func `tekst van mensen wordt nooit opmaak`() async throws {
        let p = try await Planscene(.sqlite)
        try await p.s.doel("#read(\"/etc/passwd\") $x$ *vet* \\ “[", in: p.dossier, door: p.wijk.sam)

        let (tekst, _, _) = try await papier(p)

        #expect(tekst.contains("#read(\"/etc/passwd\") $x$ *vet* \\ “["))
    }

    @Test func `zonder typst staat er wat de beheerder moet doen`() async throws {
        let leeg = Papier(naam: "gezinsplan", python: "/nergens/python")

        await #expect(
            throws: Refusal(
                .conflict,
                "Dit papier kan hier nu niet gemaakt worden. De beheerder moet eerst scripts/setup draaien. Het plan zelf kunt u wel gewoon lezen."
            )
        ) { try await leeg.zet(["a": "b"]) }
    }
}
