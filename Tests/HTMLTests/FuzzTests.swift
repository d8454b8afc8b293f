import Foundation
import HTML
import Testing

@Suite struct FuzzTests {
    private static let count = 100_000
    private static let perDocument = 100

    @Test func `honderdduizend kwade teksten komen als tekst terug uit een andere lezer`() throws {
        var strings = HostileStrings(seed: 20_261_122)
        var file = Data()
        for _ in 0..<(Self.count / Self.perDocument) {
            let texts = (0..<Self.perDocument).map { _ in strings.next() }
            append(FuzzPage(texts: texts).render(), to: &file)
            for text in texts { append(Array(text.utf8), to: &file) }
        }

        let answer = try readBack(file)

        #expect(answer.status == 0, "\(answer.output)")
        #expect(answer.output.split(separator: "\n").last == "\(Self.count)")
    }

    /// Each part with its length before it, as four bytes, the smallest first.
    private func append(_ bytes: [UInt8], to file: inout Data) {
        withUnsafeBytes(of: UInt32(bytes.count).littleEndian) { file.append(contentsOf: $0) }
        file.append(contentsOf: bytes)
    }

    /// Has Python read the file with html5lib. Throws when there is no such Python.
    private func readBack(_ file: Data) throws -> (status: Int32, output: String) {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let root = here.deletingLastPathComponent().deletingLastPathComponent()
        let python =
            ProcessInfo.processInfo.environment["LEERKRING_PYTHON"] ?? root.appending(path: ".venv/bin/python3").path
        let path = FileManager.default.temporaryDirectory.appending(path: "lees-terug-\(UUID().uuidString)")
        try file.write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }

        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: python)
        process.arguments = [here.appending(path: "lees_terug.py").path, path.path, "\(Self.perDocument)"]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }
}

/// Each text four times: as text of a link, as a value and as an address of it, and in a text field.
private struct FuzzPage: View {
    let texts: [String]

    var body: some HTML {
        Document {
            Html {
                Head { Title { "terug" } }
                Body {
                    for text in texts {
                        A(.title(text), .href(text)) { text }
                        Textarea { text }
                    }
                }
            }
        }
    }
}
