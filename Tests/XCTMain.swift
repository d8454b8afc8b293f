import Testing

/// Starts the Swift tests of every target. SwiftPM would write this itself, but finds XCTest cases through the index
/// store for it, which we leave out: it costs build time in every dependency and we have no XCTest cases.
@main
struct TestRun {
    static func main() async {
        await Testing.__swiftPMEntryPoint() as Never
    }
}
