import Casework
import Domain
import Foundation
import Hummingbird
import Logging

/// The pages of the program, on one casework.
public struct Web: Sendable {
    let casework: Casework
    let instellingen: Instellingen

    /// What differs between one installation and another.
    public struct Instellingen: Sendable {
        /// Shows the banner, and one sign-in button per role.
        public var demonstratie = false
        /// Sends the session cookie over https only.
        public var veilig = false
        public var naam = "Leerkring"
        /// What guessing a password costs; only tests choose less.
        public var wachtwoordkosten = Wachtwoord.Kosten.standaard
        /// Serves an example of every shared piece on `/voorbeelden`: for development.
        public var voorbeelden = false

        public init() {}
    }

    public init(casework: Casework, instellingen: Instellingen) {
        self.casework = casework
        self.instellingen = instellingen
    }

    /// Every page behind its address, and the list of those addresses.
    func maak() -> (router: Router<WebContext>, wegen: [Weg]) {
        let router = Router(context: WebContext.self)
        router.addMiddleware {
            Kopregels(veilig: instellingen.veilig)
            Vangnet(demonstratie: instellingen.demonstratie)
            Herkomst()
            Sessiewacht(casework: casework)
        }
        var wegen = Wegwijzer(web: self, router: router)
        PubliekPage.addRoutes(to: &wegen)
        GezondheidPage.addRoutes(to: &wegen)
        InloggenPage.addRoutes(to: &wegen)
        CodePage.addRoutes(to: &wegen)
        InstellenPage.addRoutes(to: &wegen)
        AccountPage.addRoutes(to: &wegen)
        MetCodePage.addRoutes(to: &wegen)
        ConceptPage.addRoutes(to: &wegen)
        DemonstratiePage.addRoutes(to: &wegen)
        PlanPage.addRoutes(to: &wegen)
        BezoekPage.addRoutes(to: &wegen)
        GezinnenPage.addRoutes(to: &wegen)
        NieuwGezinPage.addRoutes(to: &wegen)
        JournaalPage.addRoutes(to: &wegen)
        ContactPage.addRoutes(to: &wegen)
        DagbladPage.addRoutes(to: &wegen)
        DoelPage.addRoutes(to: &wegen)
        AfspraakPage.addRoutes(to: &wegen)
        ScorePage.addRoutes(to: &wegen)
        AfwegingPage.addRoutes(to: &wegen)
        PlanversiePage.addRoutes(to: &wegen)
        VraagPage.addRoutes(to: &wegen)
        AnalysePage.addRoutes(to: &wegen)
        OndersteuningsplanPage.addRoutes(to: &wegen)
        VerwijzingPage.addRoutes(to: &wegen)
        VerloopPage.addRoutes(to: &wegen)
        InzagePage.addRoutes(to: &wegen)
        NoodPage.addRoutes(to: &wegen)
        BekendPage.addRoutes(to: &wegen)
        MensenPage.addRoutes(to: &wegen)
        LidPage.addRoutes(to: &wegen)
        GezinPage.addRoutes(to: &wegen)
        OverdrachtPage.addRoutes(to: &wegen)
        WerkPage.addRoutes(to: &wegen)
        LessenPage.addRoutes(to: &wegen)
        LesvoorstelPage.addRoutes(to: &wegen)
        ZoekenPage.addRoutes(to: &wegen)
        TafelPage.addRoutes(to: &wegen)
        AanmeldPage.addRoutes(to: &wegen)
        AanmeldcodesPage.addRoutes(to: &wegen)
        StoelenPage.addRoutes(to: &wegen)
        KwartaalPage.addRoutes(to: &wegen)
        BijeenkomstPage.addRoutes(to: &wegen)
        InbrengPage.addRoutes(to: &wegen)
        InbrengformPage.addRoutes(to: &wegen)
        DelenPage.addRoutes(to: &wegen)
        ZaakPage.addRoutes(to: &wegen)
        DeelnamePage.addRoutes(to: &wegen)
        CodesPage.addRoutes(to: &wegen)
        GesprekPage.addRoutes(to: &wegen)
        BesluitPage.addRoutes(to: &wegen)
        WerkrelatiePage.addRoutes(to: &wegen)
        OverlegPage.addRoutes(to: &wegen)
        SignalenPage.addRoutes(to: &wegen)
        VertelPage.addRoutes(to: &wegen)
        DoorgevenPage.addRoutes(to: &wegen)
        KortgeslotenPage.addRoutes(to: &wegen)
        ActiePage.addRoutes(to: &wegen)
        TerugblikPage.addRoutes(to: &wegen)
        StapPage.addRoutes(to: &wegen)
        UitvraagPage.addRoutes(to: &wegen)
        VerzuimPage.addRoutes(to: &wegen)
        ScholenPage.addRoutes(to: &wegen)
        PolitiecontactPage.addRoutes(to: &wegen)
        BeheerPage.addRoutes(to: &wegen)
        OrganisatiesPage.addRoutes(to: &wegen)
        PilotPage.addRoutes(to: &wegen)
        ArrangementPage.addRoutes(to: &wegen)
        ArrangementformPage.addRoutes(to: &wegen)
        GebiedenPage.addRoutes(to: &wegen)
        HerstelPage.addRoutes(to: &wegen)
        VoorbeeldenPage.addRoutes(to: &wegen)
        router.get("**") { _, _ -> Response in
            throw Refusal(.notFound, "Deze bladzijde is er niet.")
        }
        return (router, wegen.wegen)
    }

    /// Serves until the task is cancelled or the process is told to stop.
    public func serve(host: String, port: Int, klaar: @escaping @Sendable () async -> Void) async throws {
        var logger = Logger(label: "leerkring")
        logger.logLevel = .warning
        let app = Application(
            router: maak().router,
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { _ in await klaar() },
            logger: logger)
        try await app.runService()
    }
}
