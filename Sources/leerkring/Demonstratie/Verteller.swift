import Casework
import Demonstratie
import Domain

/// Tells the stories through the acts, day by day, each as if the clock stood at that day.
struct Verteller {
    let stad: Stad
    let inrichting: Inrichting
    let tafels: Tafels
    /// The day on which every story ends.
    let vandaag: Kalenderdag
    let lesboek = Lesboek()

    /// Tells one family's story. What happens on one day happens in the order of the story, a minute apart.
    func vertel(_ verhaal: Gezinsverhaal, _ casework: Casework) async throws {
        guard let regisseur = inrichting.mensen[verhaal.regisseur] else {
            throw Melding("Onbekende regisseur \(verhaal.regisseur).")
        }
        let stand = Stand(verhaal, regisseur: regisseur)
        let gebeuren = ([opening(verhaal)] + plan(verhaal) + analyse(verhaal) + journaal(verhaal) + vastlopers(verhaal))
            .enumerated()
            .sorted { ($0.element.dag, $0.element.uur, $0.offset) < ($1.element.dag, $1.element.uur, $1.offset) }
            .map(\.element)
        var (dag, nummer) = (verhaal.start, 0)
        for een in gebeuren {
            nummer = een.dag == dag ? nummer + 1 : 0
            dag = een.dag
            let moment = moment(een, nummer, abs(verhaal.nummer) % 60)
            // Of a last day that is still to come, what lies ahead is told as of now.
            try await een.doe(casework.op(min(moment, casework.nu)), stand)
        }
    }

    /// When something of a day is told. Of the last day everything in its first second: it is over whenever that day the
    /// story is told, so that the hour of telling changes nothing.
    private func moment(_ een: Gebeuren, _ nummer: Int, _ seconde: Int) -> Moment {
        if een.dag < vandaag {
            return Amsterdam.moment(Dag(een.dag), uur: een.uur).plus(seconds: nummer * 60 + seconde)
        }
        return Moment(millis: Amsterdam.moment(Dag(een.dag), uur: 0).millis + Int64(nummer % 1000))
    }

    private func opening(_ verhaal: Gezinsverhaal) -> Gebeuren {
        Gebeuren(dag: verhaal.start) { casework, stand in
            var aanmelding = Aanmelding(
                naam: verhaal.naam, wijk: stad.team(verhaal.team)?.wijk ?? "Onbekend",
                team: inrichting.teams[verhaal.team],
                aanleiding: "Het gezin vroeg hulp bij \(verhaal.themas.map { "\($0)" }.joined(separator: " en ")).",
                leden: verhaal.leden.map { lid($0, verhaal) })
            aanmelding.kader = Gezin.Kader(rawValue: verhaal.kader.rawValue) ?? .vrijwillig
            aanmelding.verwijzer = verhaal.verwijzer
            stand.dossier = try await casework.openDossier(aanmelding, door: stand.regisseur, sleutel: .nieuw())
            let kijker = Kijker(medewerker: stand.regisseur, sessie: "demonstratie")
            let leden = try await casework.gezin(stand.dossier, voor: kijker).leden
            stand.personen = verhaal.leden.compactMap { lid in leden.first { $0.naam == lid.naam }?.persoon }
            // Who is old enough goes to one of the schools with a plan.
            for lid in leden where lid.rol == .kind && (12...17).contains(lid.leeftijd(op: Dag(vandaag)) ?? 0) {
                let school = Schoolverhaal.scholen[abs(verhaal.nummer) % Schoolverhaal.scholen.count]
                _ = try await casework.kiesSchool(
                    school, voor: lid.persoon, in: stand.dossier, door: stand.regisseur, sleutel: .nieuw())
            }
        }
    }

    private func lid(_ lid: Gezinsverhaal.Lid, _ verhaal: Gezinsverhaal) -> Aanmelding.Lid {
        var nieuw = Aanmelding.Lid(
            naam: lid.naam, roepnaam: lid.voornaam, rol: Gezinslid.Rol(rawValue: lid.soort.rawValue) ?? .naaste,
            alsWat: lid.als,
            gezag: lid.gezag ? .ja : .nee, geboren: Dag(lid.geboren))
        nieuw.bsn = lid.bsn
        if lid.thuis {
            let adres = verhaal.adres
            nieuw.adres = "\(adres.straat) \(adres.huisnummer), \(adres.postcode) \(adres.plaats)"
        }
        if lid.soort == .ouder { nieuw.telefoon = verhaal.adres.telefoon }
        nieuw.taal = verhaal.tolk
        nieuw.tolk = verhaal.tolk != nil
        return nieuw
    }

    private func journaal(_ verhaal: Gezinsverhaal) -> [Gebeuren] {
        verhaal.contacten.enumerated().map { plek, contact in
            // Spread over the day; of the last day on the day before, when there was one: a journal shows the hour.
            let dag = max(verhaal.start, min(contact.op, vandaag - 1))
            return Gebeuren(dag: dag, uur: 10 + (plek * 5 + abs(verhaal.nummer)) % 8) { casework, stand in
                _ = try await casework.schrijfContact(
                    Contactvoorstel(soort: contact.soort.rawValue, tekst: contact.tekst), in: stand.dossier,
                    door: stand.regisseur, sleutel: .nieuw())
            }
        }
    }
}

/// Which lessons were told: what many families taught stands there once.
final class Lesboek {
    private var verteld: Set<String> = []

    /// Whether it was not told before; from now on it was.
    func isNieuw(_ titel: String) -> Bool { verteld.insert(titel).inserted }
}
