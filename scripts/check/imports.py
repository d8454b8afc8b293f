"""Each file imports only what the table of modules in docs/architecture.md grants its module.

The compiler does not guard this: its import check lets a module reach what its dependencies depend on.
"""
from swift_source import Fault, matches, swift_files

# Of Swift itself: any module may.
ALWAYS = {"Swift", "Synchronization"}

# module: (ours, outside)
SOURCES = {
    "Domain": (set(), {"Foundation"}),
    "Demonstratie": (set(), set()),
    "Statistics": ({"CNumerics"}, set()),
    "Deidentification": (set(), {"Foundation"}),
    "Storage": (set(), {"Foundation", "Crypto"}),
    "StorageSQLite": ({"Storage"}, {"Foundation", "GRDB", "GRDBSQLite", "Dispatch"}),
    "StoragePostgres": (
        {"Storage", "CLibpq"},
        {"Foundation", "Dispatch", "NIOCore", "NIOPosix", "NIOConcurrencyHelpers"},
    ),
    "Casework": ({"Domain", "Storage", "Statistics", "Deidentification"}, {"Foundation", "Crypto", "Yams"}),
    "HTML": (set(), set()),
    "Web": (
        {"Casework", "Domain", "HTML", "CArgon2"},
        {"Foundation", "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "Logging", "Crypto"},
    ),
    "leerkring": (
        {"Domain", "Statistics", "Deidentification", "Storage", "StorageSQLite", "StoragePostgres", "Casework", "HTML", "Web", "Demonstratie"},
        {"Foundation", "ArgumentParser", "Logging"},
    ),
}

# Tests see what they test; those of a pure module see nothing else.
PURE = {"Domain", "HTML", "Statistics", "Deidentification"}
OURS = set(SOURCES) | {"Scenario", "CNumerics"}
TEST_TOOLS = {
    "Foundation", "Testing", "Crypto", "Dispatch", "Hummingbird", "HummingbirdTesting", "HTTPTypes", "NIOCore", "NIOEmbedded",
    "GRDB", "GRDBSQLite", "Logging", "CLibpq", "Yams",
}

IMPORT = (
    r"^[ \t]*(?P<attributes>(?:@\w+(?:\([^)]*\))?\s+)*)(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(?P<module>\w+)"
)


def allowed(source):
    """What a file may import, or None for a module that the table does not know."""
    parts = source.path.split("/")
    if parts[0] == "Sources":
        return set().union(*SOURCES[source.module]) if source.module in SOURCES else None
    tested = source.module.removesuffix("Tests")
    if tested in PURE:
        return TEST_TOOLS | {tested}
    return TEST_TOOLS | OURS


def check(root):
    faults, count = [], 0
    for source in swift_files(root, "Sources", "Tests"):
        may = allowed(source)
        if may is None:
            faults.append(Fault(source.path, 1, f"module {source.module} is not in the table of scripts/check/imports.py"))
            continue
        for line, found in matches(IMPORT, source.code):
            count += 1
            module = found["module"]
            if "@_exported" in found["attributes"]:
                faults.append(Fault(source.path, line, f"@_exported hands {module} on to modules that may not have it"))
            if module == "XCTest":
                faults.append(Fault(source.path, line, "XCTest cases are not run; write @Test"))
            elif module not in may | ALWAYS:
                faults.append(Fault(source.path, line, f"{source.module} may not import {module}"))
    return faults, f"{count} imports"
