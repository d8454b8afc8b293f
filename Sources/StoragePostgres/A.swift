import CLibpq
import NIOPosix
