extension Themastof {
    /// Every theme, in the order of `Thema.allCases`.
    static let alle: [Themastof] = [
        .schoolverzuim, .thuiszitter, .schulden, .huisvesting, .scheiding, .spanningThuis,
        .autisme, .autismeVerslaving, .moeiteMetLeren, .wachttijd, .eten, .rouw,
        .zorgVoorOuder, .zorgmijden, .jongeMoeder, .drukKind, .nieuwInNederland, .gamen, .jeugdgroep, .mbo,
    ]

    static func van(_ thema: Thema) -> Themastof {
        alle[Thema.allCases.firstIndex(of: thema) ?? 0]
    }
}
