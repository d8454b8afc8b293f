"""Every public type, protocol and function has a doc comment. Properties, initialisers and operators where they need one."""
from swift_source import Fault, matches, swift_files
from woordenlijst import documentation

PUBLIC = (
    r"^[ \t]*(?:@\w+(?:\([^)\n]*\))?[ \t]+)*public[ \t]+(?:(?:final|indirect|static|mutating|nonisolated|consuming|borrowing)[ \t]+)*"
    r"(struct|class|enum|actor|protocol|typealias|func)[ \t]+(`[^`]+`|\w+|[^\s\w(]+)"
)

# Told by the protocol that asks for them; the engines only answer Storage's protocols.
TOLD = {"encode", "hash", "next", "makeIterator", "run", "handle", "appendLiteral", "appendInterpolation"}
ENGINES = {"StorageSQLite", "StoragePostgres"}


def told(source, kind, name):
    if kind == "func":
        return name in TOLD or source.module in ENGINES or not (name[0].isalpha() or name[0] == "`")
    return kind == "typealias" and name in ("ID", "Body", "Element")


def check(root):
    faults, count = [], 0
    for source in swift_files(root, "Sources"):
        for line, found in matches(PUBLIC, source.code):
            kind, name = found[1], found[2]
            if told(source, kind, name):
                continue
            count += 1
            if documentation(source, line)[0] is None:
                faults.append(Fault(source.path, line, f"public {kind} {name} has no doc comment: what is it?"))
    return faults, f"{count} public declarations"
