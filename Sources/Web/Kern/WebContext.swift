import Casework
import Hummingbird

/// What belongs to one request: who is signed in, and from where it comes.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var sessie: Sessie?
    /// The code with which somebody without an account came in.
    var code: Codesessie?
    /// The network address of the caller, for throttling only.
    let adres: String

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        adres = source.channel.remoteAddress?.ipAddress ?? "onbekend"
    }
}
