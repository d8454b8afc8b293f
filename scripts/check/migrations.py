"""A released migration is never edited: what is in migraties.sha256 is as it was."""
import hashlib
import re

from swift_source import Fault

LIST = "scripts/check/migraties.sha256"


def check(root):
    faults, count = [], 0
    lines = (root / LIST).read_text().splitlines() if (root / LIST).exists() else []
    for number, text in enumerate(lines, start=1):
        if not text.strip() or text.startswith("#"):
            continue
        entry = re.fullmatch(r"([0-9a-f]{64})  (\S.*)", text)
        if not entry:
            faults.append(Fault(LIST, number, "not a line of sha256sum"))
            continue
        count += 1
        path = root / entry[2]
        if not path.is_file():
            faults.append(Fault(entry[2], 1, "a released migration is gone"))
        elif hashlib.sha256(path.read_bytes()).hexdigest() != entry[1]:
            faults.append(Fault(entry[2], 1, "a released migration was edited; write a new one"))
    return faults, f"{count} released migrations"
