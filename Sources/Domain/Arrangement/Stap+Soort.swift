extension Stap {
    /// What each kind of step must say, and what only some kinds can say.
    var bezwarenTegenSoort: [Bezwaar] {
        let ingevuld = gebruikteSleutels
        let ontbreekt = soort.verplicht.filter { !ingevuld.contains($0) }.map {
            Bezwaar([$0], "Stap ‘\(id)’ is een \(soort.rawValue) en mist ‘\($0)’.")
        }
        let teveel = ingevuld.filter { sleutel in Self.eigen[sleutel].map { !$0.contains(soort) } ?? false }.sorted()
            .map {
                Bezwaar([$0], "‘\($0)’ past niet bij een \(soort.rawValue).")
            }
        let vraagtTeVeel = uitkomsten.indices.filter { soort == .terugblik && !uitkomsten[$0].alleVragen.isEmpty }.map {
            Bezwaar(
                ["uitkomsten", "\($0)"],
                "Bij een terugblik vraagt een uitkomst niets; wat er veranderde staat al in de tekst.")
        }
        return ontbreekt + teveel + vraagtTeVeel
    }

    /// The keys that belong to some kinds only; all others fit every step.
    private static let eigen: [String: Set<Soort>] = [
        "aard": [.besluit], "beslist": [.besluit], "kies": [.besluit],
        "doorgeven aan": [.besluit, .oordeel, .bespreking],
        "na": [.terugblik, .evaluatie], "herhaal": [.terugblik, .evaluatie],
        "herinner": [.uitvraag, .instemming, .advies],
        "weging": [.bespreking], "bellen": [.bespreking],
        "aan": [.vertellen, .uitvraag], "wat": [.vertellen, .uitvraag],
    ]

    private var gebruikteSleutels: Set<String> {
        let gevuld: [(String, Bool)] = [
            ("wie", !wie.isEmpty), ("uitkomsten", !uitkomsten.isEmpty), ("aard", aard != nil),
            ("beslist", beslist != nil),
            ("kies", kiesMeer), ("doorgeven aan", !doorgevenAan.isEmpty), ("na", na != nil),
            ("herhaal", herhaal != nil),
            ("herinner", !herinner.isEmpty), ("weging", weging != nil), ("bellen", bellenMag), ("aan", !aan.isEmpty),
            ("wat", wat != nil),
        ]
        return Set(gevuld.filter(\.1).map(\.0))
    }
}

extension Stap.Soort {
    var verplicht: [String] {
        switch self {
        case .oordeel: ["wie", "uitkomsten"]
        case .besluit: ["aard", "uitkomsten"]
        case .advies, .instemming: ["wie"]
        case .vertellen, .uitvraag: ["aan"]
        case .terugblik: ["na"]
        case .bespreking, .evaluatie: []
        }
    }
}
