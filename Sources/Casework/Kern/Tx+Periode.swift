import Domain
import Storage

extension Tx {
    /// That a period holds at the moment of this read, as it was known then: an end that was written down later was not
    /// known yet.
    ///
    /// - Parameters:
    ///   - p: the alias of its table.
    ///   - einde: the event that ends such a period.
    func geldt(_ p: String, tot einde: Gebeurtenissoort) -> SQL {
        let later: SQL =
            moment < nu
            ? """
             OR EXISTS (SELECT 1 FROM gebeurtenis e WHERE e.onderwerp_id = \(.name(p)).id AND e.soort = \(einde.rawValue)
                AND e.vastgelegd_op > \(moment))
            """ : ""
        return """
            \(.name(p)).vastgelegd_op <= \(moment)
                AND (\(.name(p)).tot IS NULL OR \(.name(p)).tot > \(vandaag)\(later))
            """
    }
}
