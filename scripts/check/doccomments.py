"""Every public type, protocol and function has a doc comment. Properties and initialisers where they need one."""
from swift_source import Fault, matches, swift_files
from woordenlijst import documentation

PUBLIC = (
    r"^[ \t]*(?:@\w+(?:\([^)\n]*\))?[ \t]+)*public[ \t]+(?:(?:final|indirect|static|mutating|nonisolated|consuming|borrowing)[ \t]+)*"
    r"(struct|class|enum|actor|protocol|typealias|func)[ \t]+(`[^`]+`|\w+|[^\s\w(]+)"
)

# Told by the protocol that asks for them.
TOLD = {"encode", "hash", "==", "<", "next", "makeIterator", "index", "run", "handle", "appendLiteral", "appendInterpolation"}


def check(root):
    faults, count = [], 0
    for source in swift_files(root, "Sources"):
        for line, found in matches(PUBLIC, source.code):
            kind, name = found[1], found[2]
            if kind == "func" and name in TOLD or name in ("ID", "Body", "Element") and kind == "typealias":
                continue
            count += 1
            if documentation(source, line)[0] is None:
                faults.append(Fault(source.path, line, f"public {kind} {name} has no doc comment: what is it?"))
    return faults, f"{count} public declarations"
