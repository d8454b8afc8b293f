import Domain
import Foundation

/// Een papier dat gezet wordt als pdf: een sjabloon in Papieren/, met gegevens als JSON.
struct Papier: Sendable {
    static var gezinsplan: Papier { Papier(naam: "gezinsplan") }

    let naam: String
    /// The Python that has typst; nil when there is none.
    let python: String?

    init(naam: String, python: String? = Papier.gevonden()) {
        self.naam = naam
        self.python = python
    }

    /// Seconds after which setting a paper is given up.
    private static let langst = 10.0

    /// Sets the paper: PDF/A-2a and PDF/UA-1 in one. Its data go by a pipe; nothing of it is on disk.
    func zet(_ gegevens: some Encodable & Sendable) async throws -> [UInt8] {
        guard let python, let sjabloon = Self.plek("\(naam).typ"), let zetter = Self.plek("zet.py") else {
            throw Self.ontbreekt
        }
        let json = try JSONEncoder().encode(gegevens)
        return try await withCheckedThrowingContinuation { done in
            DispatchQueue.global().async {
                done.resume(with: Result { try Self.draai(python, [zetter, sjabloon], invoer: json) })
            }
        }
    }

    private static let ontbreekt = Refusal(
        .conflict,
        "Dit papier kan hier nu niet gemaakt worden. De beheerder moet eerst scripts/setup draaien. Het plan zelf kunt u wel gewoon lezen."
    )

    private static func plek(_ bestand: String) -> String? {
        Bundle.module.url(forResource: bestand, withExtension: nil)?.path
    }

    /// As configured, else the one that setup made, here or above the program.
    static func gevonden() -> String? {
        if let given = ProcessInfo.processInfo.environment["LEERKRING_TYPST"], !given.isEmpty {
            return FileManager.default.isExecutableFile(atPath: given) ? given : nil
        }
        let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        var folders = [FileManager.default.currentDirectoryPath]
        var folder = program.deletingLastPathComponent()
        for _ in 0..<5 {
            folders.append(folder.path)
            folder = folder.deletingLastPathComponent()
        }
        return folders.map { $0 + "/.venv/bin/python" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs the setter with an empty environment, and ends it when it takes too long.
    private static func draai(_ program: String, _ arguments: [String], invoer: Data) throws -> [UInt8] {
        let process = Process()
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["-I", "-B"] + arguments
        process.environment = ["LANG": "C.UTF-8", "HOME": "/nonexistent"]
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        do { try process.run() } catch { throw ontbreekt }
        let clock = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + langst, execute: clock)
        defer { clock.cancel() }
        DispatchQueue.global().async {
            try? input.fileHandleForWriting.write(contentsOf: invoer)
            try? input.fileHandleForWriting.close()
        }
        let said = DispatchQueue(label: "papier")
        nonisolated(unsafe) var complaint = Data()
        said.async { complaint = errors.fileHandleForReading.readDataToEndOfFile() }
        let pdf = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        said.sync {}
        switch (process.terminationReason, process.terminationStatus) {
        case (.exit, 0): return [UInt8](pdf)
        case (.exit, 69): throw ontbreekt
        case (.uncaughtSignal, _):
            throw Refusal(.conflict, "Het papier maken duurde te lang. Probeer het over een minuut nog eens.")
        default: throw Papierfout(zin: String(decoding: complaint.suffix(2000), as: UTF8.self))
        }
    }
}

/// Typst refused a template. Its words may hold what stands on the paper: never logged, only shown to tests.
struct Papierfout: Error, CustomStringConvertible {
    let zin: String

    var description: String { zin }
}
