import ArgumentParser
import Domain
import Foundation
import Storage

/// What went wrong, as one plain line for the administrator; the program ends with 1.
struct Melding: Error {
    let zin: String

    init(_ zin: String) { self.zin = zin }

    /// Says what happened and ends the program: help 0, an error 1, wrong use 64.
    static func eindig(met error: any Error) -> Never {
        switch error {
        case let code as ExitCode: exit(code.rawValue)
        case let melding as Melding: fail(melding.zin)
        case let refusal as Refusal: fail(refusal.zin)
        case KluisError.wrongKey:
            fail("De sleutel past niet op de kluis. Geef met --sleutel de sleutel die erbij hoort.")
        case KluisError.missing: fail("De kluis is niet heel: een sleutel van de installatie ontbreekt.")
        case let error as StorageError: fail(zin(error))
        default: parser(error)
        }
    }

    private static func zin(_ error: StorageError) -> String {
        let detail = error.description.split(separator: "\n").first.map(String.init) ?? ""
        return switch error.kind {
        case .connection: "De database is niet bereikbaar (\(detail))."
        case .busy: "De database is in gebruik (\(detail))."
        case .damaged: "De database is beschadigd of hoort niet bij dit programma (\(detail))."
        case .unique, .foreignKey, .refused, .unstorable, .other: "De database weigert dit (\(detail))."
        }
    }

    private static func fail(_ zin: String) -> Never {
        FileHandle.standardError.write(Data("leerkring: \(zin)\n".utf8))
        exit(1)
    }

    /// Help on request, wrong use, or a defect.
    private static func parser(_ error: any Error) -> Never {
        switch Leerkring.exitCode(for: error) {
        case .success:
            print(Gebruik.vertaald(Leerkring.fullMessage(for: error)))
            exit(0)
        case .validationFailure:
            let first = Leerkring.message(for: error).split(separator: "\n").first.map(String.init) ?? ""
            FileHandle.standardError.write(Data("leerkring: \(Gebruik.vertaald(first)) Zie leerkring --help.\n".utf8))
            exit(64)
        default: fail("Er ging iets mis: \(error)")
        }
    }
}
