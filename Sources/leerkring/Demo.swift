import ArgumentParser
import Casework
import Demonstratie
import Domain
import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// Makes a demonstration municipality through the acts.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Maak een nieuwe database met een demonstratiegemeente.")

    @OptionGroup var opties: Opties

    @Option(help: ArgumentHelp("Hoeveel gezinnen.", valueName: "aantal"))
    var families = 300

    @Option(help: ArgumentHelp("Gelijk zaad en gelijke dag geven gelijke gegevens.", valueName: "getal"))
    var seed = 1

    @Option(help: ArgumentHelp("De dag waarop het verhaal eindigt, jjjj-mm-dd; anders vandaag.", valueName: "dag"))
    var today: String?

    @Flag(help: "500 gezinnen per transactie, voor grote aantallen.")
    var bulk = false

    func validate() throws {
        guard families >= 0 else { throw ValidationError("Bij --families hoort een aantal vanaf 0.") }
        guard today.map({ Dag($0) != nil }) ?? true else {
            throw ValidationError("Bij --today hoort een dag als 2026-11-22.")
        }
        guard today.flatMap({ Dag($0) }).map({ $0.jaar >= 2017 }) ?? true else {
            throw ValidationError("De verhalen van de demonstratie beginnen in 2016: kies een dag vanaf 2017.")
        }
    }

    func run() async throws {
        let open = try await opent(opties, .demonstratie)
        guard try await open.casework.installatie() == nil else {
            throw Melding("In deze database staat al iets. Een demonstratie begint altijd met een nieuwe.")
        }
        let vandaag = today.flatMap { Dag($0) } ?? Moment.now.dag
        // Of its last day a story tells the first second: it has to be over.
        if Amsterdam.moment(vandaag, uur: 0).plus(seconds: 1) > Moment.now, vandaag == Moment.now.dag {
            try await Task.sleep(for: .seconds(1))
        }
        let partij = try Partij(open, opties, bulk: bulk)
        let zaad = UInt64(bitPattern: Int64(seed))
        let verhalen = Verhalen(zaad: zaad, vandaag: Kalenderdag(dagnummer: vandaag.nummer))
        let begin = Amsterdam.moment(Dag(jaar: 2015, maand: 12, dag: 1)!, uur: 9)
        let inrichting = try await Inrichting(verhalen.stad, partij.casework.op(begin))
        try await inrichting.regel(partij.casework.op(begin), tot: vandaag)
        let accounts = try await inrichting.accounts(
            verhalen.stad, volleLijst: families >= 200 ? verhalen.metVolleLijst : nil, zaad: zaad,
            partij.casework.op(begin))
        let tafels = try await Tafels(verhalen.stad, inrichting, partij.casework.op(Inrichting.compleet(op: vandaag)))
        let verteller = Verteller(
            stad: verhalen.stad, inrichting: inrichting, tafels: tafels, vandaag: verhalen.vandaag)
        try await verteller.pilot(partij.casework.op(begin))
        try await Buurregio(verteller: verteller).vertel(partij.casework, begin: begin)
        let voortgang = Voortgang("gezinnen", totaal: families)
        for (_, verhaal) in Esra.alle(vandaag: verhalen.vandaag) {
            try await verteller.vertel(verhaal, partij.casework)
        }
        try await verteller.vertel(Esra.tweedeGezin(vandaag: verhalen.vandaag), partij.casework)
        for (nummer, verhaal) in verhalen.gezinnen(families).enumerated() {
            try await verteller.vertel(verhaal, partij.casework)
            if (nummer + 1) % (bulk ? 500 : 25) == 0 { try await partij.legVast(straks: true) }
            voortgang.meld(nummer + 1)
        }
        try await Scholen(inrichting: inrichting, vandaag: vandaag).vertel(partij.casework)
        try await partij.legVast()
        await partij.sluit()
        for account in accounts { print(account.regel) }
        await open.database.close()
    }
}

/// Acts in batches: data and vault each in one open transaction, the vault committed first. In bulk as one series.
struct Partij {
    let casework: Casework
    private let data: any Batch
    private let kluis: any Batch

    init(_ open: Geopend, _ opties: Opties, bulk: Bool) throws {
        data = try Self.batch(open.plaats)
        kluis = try Self.batch(Plaats(opties.kluisadres ?? open.plaats.naast + ".kluis", optie: "--kluis"))
        let key = try Sleutelbestand.lees(open.sleutelbestand)
        let los = Casework(database: data, kluis: try Kluis(store: kluis, master: key))
        casework = bulk ? los.inReeks(data) : los.inBatch()
    }

    /// - Parameter straks: more follows, so the disk need not be waited for.
    func legVast(straks: Bool = false) async throws {
        try await casework.haalWerkIn()
        try kluis.commit()
        if straks { try data.commitLater() } else { try data.commit() }
    }

    func sluit() async {
        await data.close()
        await kluis.close()
    }

    private static func batch(_ plaats: Plaats) throws -> any Batch {
        switch plaats {
        case .sqlite(let path): try SQLiteBatch(path: path)
        case .postgres(let address): try PostgresBatch(address)
        }
    }
}

/// A line on stderr each five seconds: how far, of how much.
final class Voortgang {
    private let naam: String
    private let totaal: Int
    private var last = Date()

    init(_ naam: String, totaal: Int) {
        self.naam = naam
        self.totaal = totaal
    }

    func meld(_ aantal: Int) {
        guard Date().timeIntervalSince(last) > 5 else { return }
        last = Date()
        try? FileHandle.standardError.write(contentsOf: Data("\(aantal) van \(totaal) \(naam)\n".utf8))
    }
}
