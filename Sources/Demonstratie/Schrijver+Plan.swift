extension Schrijver {
    private var ouder: Int { leden.firstIndex { $0.soort == .ouder } ?? 0 }
    private var naaste: Int? { leden.firstIndex { $0.soort == .naaste } }

    mutating func doelen() -> [Gezinsverhaal.Doel] {
        var uit: [Gezinsverhaal.Doel] = []
        for (plek, een) in stof.enumerated() {
            var taken = loting.schud(
                een.afspraken.filter { taak in
                    if case .kind = taak.rol { return leeftijd >= 7 }
                    return true
                })
            var eigenaren: [Int] = []
            if leeftijd >= 8, !een.kind.isEmpty, plek == 0 || loting.kans(50) { eigenaren.append(0) }
            if eigenaren.isEmpty || loting.kans(plek == 0 ? 65 : 45) { eigenaren.append(ouder) }
            if plek == 0, loting.kans(20), een.kind.count > 2 || !eigenaren.contains(0) {
                eigenaren.append(eigenaren[0])
            }
            for van in eigenaren {
                let woorden = tekst(loting.kies(uit: van == 0 ? een.kind : een.ouder))
                guard uit.count < 4, !uit.contains(where: { $0.woorden == woorden }) else { continue }
                let sinds = min((start + loting.getal(in: 7...24) + uit.count * loting.getal(in: 0...25)).werkdag, tot)
                let aantal = min(taken.count, loting.getal(in: 1...3))
                let hun = taken.prefix(aantal).map { afspraak($0, na: sinds, tussen: 10...90) }
                taken.removeFirst(aantal)
                uit.append(
                    Gezinsverhaal.Doel(
                        van: van, woorden: woorden, leefgebied: een.leefgebied, sinds: sinds, afspraken: hun,
                        scores: scores(van, sinds)))
            }
        }
        return uit
    }

    mutating func afspraak(_ taak: Themastof.Taak, na dag: Kalenderdag, tussen dagen: ClosedRange<Int>)
        -> Gezinsverhaal.Afspraak
    {
        let uiterlijk = (dag + loting.getal(in: dagen)).werkdag
        let gedaan = min(uiterlijk - loting.getal(in: 0...6), tot)
        let klaar = uiterlijk <= tot && loting.kans(dicht ? 92 : 74)
        return Gezinsverhaal.Afspraak(
            wie: wie(taak.rol), wat: tekst(taak.wat), uiterlijk: uiterlijk, gedaanOp: klaar ? max(gedaan, dag) : nil)
    }

    private mutating func wie(_ rol: Themastof.Taak.Rol) -> Gezinsverhaal.Wie {
        switch rol {
        case .kind: .lid(0)
        case .ouder: .lid(ouder)
        case .naaste: naaste.map { .lid($0) } ?? .ander(rol: "buurvrouw", naam: nil)
        case .werker: .regisseur
        case .ander(let rol): .ander(rol: schoolrol(rolnaam(rol)), naam: nil)
        }
    }

    /// Below four there is no school yet.
    private func schoolrol(_ rol: String) -> String {
        guard rol == "school" || rol == "peuterspeelzaal of school" else { return rol }
        return (2...3).contains(leeftijd) ? "peuterspeelzaal" : "school"
    }

    private mutating func scores(_ van: Int, _ sinds: Kalenderdag) -> [Gezinsverhaal.Score] {
        enum Loop { case stijgt, blijft, gezinHoger, werkerHoger }
        let loop: Loop =
            gaatGoed
            ? loting.weeg([(.stijgt, 72), (.gezinHoger, 16), (.werkerHoger, 7), (.blijft, 5)])
            : loting.weeg([(.blijft, 60), (.gezinHoger, 25), (.werkerHoger, 15)])
        var gezin = loting.getal(in: 2...4)
        var werker = max(1, gezin + loting.getal(in: -1...1))
        var uit: [Gezinsverhaal.Score] = []
        var dag = sinds + loting.getal(in: 0...7)
        while dag <= tot, uit.count < 12 {
            uit.append(Gezinsverhaal.Score(door: .lid(van), cijfer: gezin, op: dag))
            uit.append(Gezinsverhaal.Score(door: .regisseur, cijfer: werker, op: dag))
            let stap = loting.getal(in: 0...2)
            if loop == .stijgt || loop == .gezinHoger {
                gezin = min(9, gezin + stap)
            } else {
                gezin = max(1, gezin + loting.getal(in: -1...1))
            }
            if loop == .stijgt || loop == .werkerHoger {
                werker = min(9, werker + max(0, stap - loting.getal(in: 0...1)))
            }
            dag = (dag + loting.getal(in: 35...75)).werkdag
        }
        return uit
    }

    mutating func contacten(_ verhaal: Gezinsverhaal) -> [Gezinsverhaal.Contact] {
        var voorraad = loting.schud(stof.flatMap(\.journaal) + loting.kies(6, uit: Algemeen.contacten))
        var later = gaatGoed ? loting.schud(stof.flatMap(\.later)) : []
        let aantal = min(18, max(1, (tot - start) / (dicht ? 16 : 11)), voorraad.count + later.count)
        let afstand = max(2, (tot - start) / (aantal + 1))
        let eerste = loting.kies(uit: Algemeen.eersteContact)
        var uit = [Gezinsverhaal.Contact(op: start, soort: eerste.soort, tekst: tekst(eerste.tekst))]
        for beurt in 1...max(1, aantal) {
            let dag = (start + beurt * afstand + loting.getal(in: 0...1)).werkdag
            guard dag <= tot else { break }
            let slot = beurt * 4 > aantal * 3
            guard let regel = slot && !later.isEmpty ? later.popLast() : voorraad.popLast() else { break }
            uit.append(Gezinsverhaal.Contact(op: dag, soort: regel.soort, tekst: tekst(regel.tekst)))
        }
        return uit
    }

    mutating func afwegingen(_ verhaal: Gezinsverhaal) -> [Gezinsverhaal.Afweging] {
        guard !verhaal.doelen.isEmpty, tot - start > 40, loting.kans(65) else { return [] }
        let een = stof[0]
        let open = !dicht && loting.kans(25)
        let op =
            open ? tot - loting.getal(in: 0...8) : (start + loting.getal(in: 30...max(31, tot - start - 8))).werkdag
        guard op <= tot else { return [] }
        var uit = [
            Gezinsverhaal.Afweging(
                door: .regisseur, tekst: tekst(loting.kies(uit: een.werker)), op: op, bijDoel: 0, antwoordOp: nil,
                teBespreken: open ? (tot + loting.getal(in: 2...14)).werkdag : nil)
        ]
        let dag = (op + loting.getal(in: 1...7)).werkdag
        guard !open, dag <= tot, loting.kans(75) else { return uit }
        let kijk = loting.kies(uit: een.anders)
        let door: Gezinsverhaal.Wie =
            kijk.rol == "ouder"
            ? .lid(ouder) : kijk.rol == "kind" ? .lid(0) : .ander(rol: schoolrol(rolnaam(kijk.rol)), naam: nil)
        uit.append(
            Gezinsverhaal.Afweging(
                door: door, tekst: tekst(kijk.tekst), op: dag, bijDoel: 0, antwoordOp: 0, teBespreken: nil))
        return uit
    }
}
