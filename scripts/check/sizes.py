"""No Swift file over 250 lines; from 150 on, a word of warning."""
from swift_source import Fault

WARN, LIMIT = 150, 250


def check(root):
    faults, count, long = [], 0, []
    for path in sorted(p for folder in ("Sources", "Tests") for p in (root / folder).rglob("*.swift")):
        count += 1
        name, lines = path.relative_to(root).as_posix(), path.read_bytes().count(b"\n")
        if lines > LIMIT:
            faults.append(Fault(name, lines, f"{lines} lines; split it (at most {LIMIT})"))
        elif lines >= WARN:
            long.append(f"{name} ({lines})")
    looks = f"; look for the second thing in {', '.join(long)}" if long else ""
    return faults, f"{count} files, none over {LIMIT} lines{looks}"
