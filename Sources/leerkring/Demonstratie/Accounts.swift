import Casework
import Demonstratie
import Domain
import Web

extension Inrichting {
    /// The people with whom a visitor of the demonstration looks around, one for each role.
    private static let rondleiding: [(sleutel: String, rol: String)] = [
        ("mira-hoekstra", "gezinswerker"), ("joost-prins", "maatje"), ("farida-oudshoorn", "teamleider"),
        ("samira-benhaddou", "contactpersoon"), ("annelies-vos", "voorzitter"), ("p-kok", "notulist"),
        ("k-aydin", "tafellid"), ("soraya-winter", "specialist"), ("ilse-brandt", "kwaliteitsadviseur"),
        ("wim-terlouw", "gedragswetenschapper"), ("b-smit", "leerplicht"), ("nadia-rosier", "beleidsadviseur"),
        ("ernst-lim", "functionaris"),
        ("roos-bakema", "beheerder"),
    ]

    /// Makes the demonstration accounts. Their passwords and secrets follow from the seed: they exist nowhere else.
    ///
    /// - Parameter volleLijst: the worker with forty families, where the city is so large that there is one.
    func accounts(_ stad: Stad, volleLijst: Stad.Medewerker?, zaad: UInt64, _ casework: Casework) async throws
        -> [Proefaccount]
    {
        var accounts: [Proefaccount] = []
        let vol = volleLijst.map { [($0.sleutel, "gezinswerker met veertig gezinnen")] } ?? []
        for (nummer, (sleutel, rol)) in (Self.rondleiding + vol).enumerated() {
            guard let mens = mensen[sleutel] else { throw Melding("In deze stad is geen \(sleutel).") }
            var loting = Loting(zaad: zaad, voor: "account", nummer: nummer)
            let bytes = (0..<36).map { _ in UInt8(loting.getal(in: 0...255)) }
            let wachtwoord = (0..<4).map { _ in loting.kies(uit: Self.woorden) }.joined(separator: "-")
            accounts.append(
                try await Proefaccount.maak(
                    casework, voor: mens.id, rol: rol, gebruikersnaam: sleutel, wachtwoord: wachtwoord, zaad: bytes,
                    door: beheerder))
        }
        return accounts
    }

    private static let woorden = [
        "anker", "beuk", "citroen", "duin", "eiland", "fiets", "gracht", "haven", "iris", "jas", "kade", "linde",
        "molen",
        "noot", "oever", "pijler", "roos", "schip", "toren", "uil", "vlier", "wilg", "zeil", "brug", "klok", "lamp",
    ]
}
