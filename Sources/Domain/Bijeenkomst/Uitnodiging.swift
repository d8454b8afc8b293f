/// Een uitnodiging voor in een agenda (iCalendar, RFC 5545): welke tafel, wanneer en waar, en verder niets.
public struct Uitnodiging: Sendable, Equatable {
    /// The first meeting of those that took each other's place: it names the appointment.
    public let reeks: ID<Bijeenkomst>
    /// How often it was moved.
    public let keer: Int
    public let tafel: String
    public let plaats: String
    public let begint: Moment
    public let minuten: Int
    public let isAfgelast: Bool

    public init(
        reeks: ID<Bijeenkomst>, keer: Int, tafel: String, plaats: String, begint: Moment, minuten: Int, isAfgelast: Bool
    ) {
        (self.reeks, self.keer, self.tafel, self.plaats) = (reeks, keer, tafel, plaats)
        (self.begint, self.minuten, self.isAfgelast) = (begint, minuten, isAfgelast)
    }

    /// The file: lines end in CR LF and are folded at 75 octets.
    ///
    /// - Parameter nu: when it was made.
    public func bestand(nu: Moment) -> String {
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Leerkring//NL", "METHOD:\(isAfgelast ? "CANCEL" : "PUBLISH")",
            "BEGIN:VEVENT", "UID:\(reeks)@leerkring", "DTSTAMP:\(Self.tijd(nu))", "DTSTART:\(Self.tijd(begint))",
            "DTEND:\(Self.tijd(begint.plus(seconds: minuten * 60)))", "SEQUENCE:\(keer + (isAfgelast ? 1 : 0))",
            "STATUS:\(isAfgelast ? "CANCELLED" : "CONFIRMED")", "SUMMARY:\(Self.tekst(tafel))",
            "LOCATION:\(Self.tekst(plaats))", "END:VEVENT", "END:VCALENDAR",
        ].map(Self.gevouwen).joined(separator: "\r\n") + "\r\n"
    }

    /// `20261130T130000Z`
    private static func tijd(_ moment: Moment) -> String {
        String(moment.description.prefix(19)).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    private static func tekst(_ tekst: String) -> String {
        tekst.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\r\n", with: "\\n").replacing("\n", with: "\\n").replacing("\r", with: "\\n")
    }

    /// No line longer than 75 octets, and no character in two.
    private static func gevouwen(_ regel: String) -> String {
        var (regels, hier, octetten) = ([String](), "", 0)
        for teken in regel.unicodeScalars {
            let breed = String(teken).utf8.count
            if octetten + breed > 75 {
                regels.append(hier)
                (hier, octetten) = (" ", 1)
            }
            hier.unicodeScalars.append(teken)
            octetten += breed
        }
        return (regels + [hier]).joined(separator: "\r\n")
    }
}
